// Protected sheets.
import { beforeEach, expect, test } from "vitest";
import { openExcel, type OpenedExcel } from "./open-excel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel();
});

test("a protected sheet refuses writes to locked cells and takes them in unlocked ones", async () => {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    sheet.getRange("B1").values = [["열림"]];
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
  });
  const write = opened.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [["가", "나"]];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({
    code: "AccessDenied",
    debugInfo: { errorLocation: "Range.values" },
  });
  expect(opened.workbook.range("A1:B1").Values).toEqual([["", "열림"]]);
});

test("protection lets through what its options allow, and no charts unless objects may be edited", async () => {
  const width = await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.protection.protect({ allowFormatColumns: true });
    sheet.getRange("B:B").format.columnWidth = 120;
    const column = sheet.getRange("B:B").load("format/columnWidth");
    await context.sync();
    return column.format.columnWidth;
  });
  const refused = (act: (sheet: Excel.Worksheet) => void) =>
    opened.Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
  expect(width).toBe(120);
  await expect(
    refused((sheet) => {
      sheet.getRange("1:1").format.rowHeight = 30;
    }),
  ).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(
    refused((sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:B2"));
    }),
  ).rejects.toMatchObject({ code: "AccessDenied" });
});
