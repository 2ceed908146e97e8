// The cells of a row by column, however far apart they stand.
import fc from "fast-check";
import { expect, it } from "vitest";
import { constantCell } from "../../../src/workbook/file/cell-xml";
import { RowCells } from "../../../src/workbook/file/row-cells";

const column = fc.oneof(fc.nat(30), fc.nat(16_383));
const step = fc.record({ column, isDeleted: fc.boolean() });

it("holds what a map by column holds, in the order of columns", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const cells = new RowCells();
      const expected = new Map<number, unknown>();
      steps.forEach(({ column: place, isDeleted }, index) => {
        const cell = constantCell(index, 0);
        if (isDeleted) cells.delete(place);
        else cells.set(place, cell);
        if (isDeleted) expected.delete(place);
        else expected.set(place, cell);
      });
      expect([...cells]).toEqual([...expected].sort(([a], [b]) => a - b));
      expect(cells.columns()).toEqual([...expected.keys()].sort((a, b) => a - b));
      for (const { column: place } of steps) expect(cells.get(place)).toBe(expected.get(place));
    }),
  );
});
