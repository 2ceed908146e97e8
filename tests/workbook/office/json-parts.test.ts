// A large value in parts is the value in one piece.
import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonParts } from "../../../src/workbook/office/json-parts";

it("gives, joined, what JSON.stringify gives, whatever the plain data", () => {
  fc.assert(
    fc.property(
      fc.object({ withNullPrototype: false, values: [fc.jsonValue(), fc.constant(undefined)] }),
      (value) => {
        expect([...jsonParts(value)].join("")).toBe(JSON.stringify(value));
      },
    ),
  );
});

it("cuts long lists, so that no part is the whole", () => {
  const rows = Array.from({ length: 1_020 }, (_, row) => [row, "수출상담", null, undefined, true]);
  const parts = [...jsonParts({ before: { tables: [{ body: rows }] } })];
  expect(parts.join("")).toBe(JSON.stringify({ before: { tables: [{ body: rows }] } }));
  expect(parts.filter((part) => part.includes("수출상담"))).toHaveLength(21);
});
