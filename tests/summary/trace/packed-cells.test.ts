import { expect, test } from "vitest";
import { distinctCells, numericCells } from "../../../src/summary/trace/packed-cells";

test("cells that differ in type or case are different cells, each told once in the order of its first row", () => {
  expect(distinctCells(["계약", 1, null, "1", "a", "A", "계약", null, ""])).toEqual({
    values: ["계약", 1, null, "1", "a", "A", ""],
    ofRow: Uint32Array.from([0, 1, 2, 3, 4, 5, 0, 2, 6]),
  });
});

test("only a number counts as stated, a text of figures and a blank do not", () => {
  expect(numericCells([12, "12", null, 0, true, -0.5])).toEqual({
    values: Float64Array.from([12, 0, 0, 0, 0, -0.5]),
    stated: Uint8Array.from([1, 0, 0, 1, 0, 1]),
  });
});
