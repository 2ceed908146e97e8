// Formulas are kept; who computes them is up to the test.
import { expect, test } from "vitest";
import type { Calculator } from "./engine/calculator";
import { openExcel } from "./open-excel";

/** Knows one function: =COUNTA over a column gives the number of filled cells above the formula. */
const countAbove: Calculator = {
  calculate: (workbook) => {
    for (const sheet of workbook.Worksheets.items()) {
      const { cells } = sheet.grid;
      for (const [row, column] of cells.formulaCells()) {
        const above = Array.from({ length: row }, (_, i) => cells.value(i, column));
        cells.setValue(row, column, above.filter((value) => value !== "").length);
      }
    }
  },
};

test("without a calculator a formula shows what the test says, and keeps it when it is written again", async () => {
  const { Excel, workbook } = await openExcel();
  const write = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").formulas = [["=SUM(C1:C9)", "=1+1"]];
      await context.sync();
    });
  await write();
  workbook.setCalculated("A1", [[42]]);
  await write();
  expect([workbook.range("A1:B1").Values, workbook.range("A1:B1").Formulas]).toEqual([
    [[42, 0]],
    [["=SUM(C1:C9)", "=1+1"]],
  ]);
});

test("a calculator runs after each batch that changed cells, and on demand in manual mode", async () => {
  const { Excel, workbook } = await openExcel({ calculator: countAbove });
  const shown = () => workbook.range("A3").Values[0]?.[0];
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").values = [["가"], [""], ["=COUNTA(A1:A2)"]];
    await context.sync();
    seen.push(shown());
    context.workbook.application.calculationMode = "Manual";
    sheet.getRange("A2").values = [["나"]];
    await context.sync();
    seen.push(shown());
    context.workbook.application.calculate("Full");
    await context.sync();
    seen.push(shown());
  });
  expect(seen).toEqual([1, 1, 2]);
});
