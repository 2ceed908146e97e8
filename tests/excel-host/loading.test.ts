// The real Office.js, loaded into Node, against the workbook engine.
import { expect, test } from "vitest";
import { openExcel } from "./open-excel";

test("the real Office.js starts and reads the workbook", async () => {
  const { Excel, Office } = await openExcel();
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect({ name, language: Office.context.displayLanguage, host: Office.context.host }).toEqual({
    name: "Sheet1",
    language: "ko-KR",
    host: "Excel",
  });
});
