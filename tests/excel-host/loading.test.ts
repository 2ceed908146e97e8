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

test("settings of the document are saved with the host", async () => {
  const { Office } = await openExcel();
  const { settings } = Office.context.document;
  settings.set("작성자", "김주무관");
  const status = await new Promise((resolve) => {
    settings.saveAsync((result) => {
      resolve(result.status);
    });
  });
  expect([status, settings.get("작성자")]).toEqual(["succeeded", "김주무관"]);
});

test("every call opens a workbook of its own", async () => {
  const first = await openExcel();
  await first.Excel.run(async (context) => {
    context.workbook.worksheets.add("성과");
    await context.sync();
  });
  const second = await openExcel();
  const names = (workbook: typeof first.workbook) => workbook.Worksheets.items().map((sheet) => sheet.Name);
  expect([names(first.workbook), names(second.workbook)]).toEqual([["Sheet1", "성과"], ["Sheet1"]]);
});
