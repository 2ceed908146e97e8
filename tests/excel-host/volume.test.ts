// Large tables go through in a few seconds and a few batches.
import { expect, test } from "vitest";
import { openExcel } from "./open-excel";

const ROWS = 10_000;
const COLUMNS = 15;

test("10,000 rows of 15 columns are written in one run and read back", async () => {
  const { Excel, host } = await openExcel();
  const values = Array.from({ length: ROWS }, (_, i) =>
    Array.from({ length: COLUMNS }, (_, j) => (j % 3 === 0 ? `기업 ${i}` : i * COLUMNS + j)),
  );
  const start = performance.now();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, 0, ROWS, COLUMNS);
    range.values = values;
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual(values);
  expect(host.counters.batches).toBe(2);
  expect(performance.now() - start).toBeLessThan(8_000);
});
