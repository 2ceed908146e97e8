// Defined names.
import { beforeEach, expect, test } from "vitest";
import { describeNames } from "./describe-sheet";
import { openExcel, type OpenedExcel } from "./open-excel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel();
});

test("names stand for ranges and formulas, in the workbook or in one sheet", async () => {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("성과");
    sheet.getRange("A1:B2").values = [
      ["구분", "금액"],
      ["계약", 5],
    ];
    sheet.tables.add("A1:B2", true).name = "실적";
    context.workbook.names.add("기준일", "=DATE(2026,6,30)");
    context.workbook.names.add("금액열", "=실적[금액]");
    context.workbook.names.add("제목", sheet.getRange("A1:B1"));
    sheet.names.add("여기만", "=성과!$B$2");
    const column = context.workbook.names.getItem("금액열").getRange().load("address");
    const local = sheet.names.getItem("여기만").load("scope,value,type");
    const missing = context.workbook.names.getItemOrNullObject("여기만");
    await context.sync();
    expect([column.address, local.scope, local.value, local.type, missing.isNullObject]).toEqual([
      "성과!B2",
      "Worksheet",
      "성과!$B$2",
      "Range",
      true,
    ]);
  });
  expect(describeNames(opened.workbook.Names)).toEqual({
    기준일: "=DATE(2026,6,30)",
    금액열: "=실적[금액]",
    제목: "=성과!$A$1:$B$1",
  });
});

test.each([["A1"], ["1월"], ["두 단어"], ["R"]])("%s is no legal name", async (name) => {
  const add = opened.Excel.run(async (context) => {
    context.workbook.names.add(name, "=1");
    await context.sync();
  });
  await expect(add).rejects.toMatchObject({ code: "InvalidArgument" });
});
