import { expect, it } from "vitest";
import { rowRanges } from "../../../src/importing/record-file/row-ranges";

it.each([
  [[], ""],
  [[7], "7"],
  [[3, 4, 5, 9], "3~5, 9"],
  [[1, 3, 5, 7, 9, 11], "1, 3, 5, 7, 9, 11"],
  [[1, 3, 5, 7, 9, 11, 12, 14], "1, 3, 5, 7, 9, 11~12 …"],
])("rows are named as ranges: %s", (rows, text) => {
  expect(rowRanges(rows)).toBe(text);
});
