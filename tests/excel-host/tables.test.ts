// Tables: reading, headers, columns, filters, renames.
import { beforeEach, expect, test } from "vitest";
import { describeSheet } from "./describe-sheet";
import { openExcel, type OpenedExcel } from "./open-excel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel();
});

const tableOf = () => describeSheet(opened.workbook, "Sheet1").tables[0];
const valuesOf = (reference: string) => opened.workbook.range(reference).Values;

/** 계약 (기업, 금액, 수수료) at B2:D4 with a calculated column. */
async function addContracts() {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:D4").values = [
      ["기업", "금액", "수수료"],
      ["한빛식품", 120_000, "=[@금액]*0.1"],
      ["두리기계", 80_000, "=[@금액]*0.1"],
    ];
    const table = sheet.tables.add("B2:D4", true);
    table.name = "계약";
    table.columns.getItem("수수료").getDataBodyRange().formulas = [["=[@금액]*0.1"], ["=[@금액]*0.1"]];
    await context.sync();
  });
}

test("a table is read back by name with its parts", async () => {
  await addContracts();
  const read = await opened.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("계약").load("name,style,showTotals");
    const header = table.getHeaderRowRange().load("values,address");
    const body = table.getDataBodyRange().load("values,address");
    table.columns.load("items/name,items/id,items/index");
    table.rows.load("count");
    await context.sync();
    return {
      name: table.name,
      header: [header.address, header.values],
      body: [body.address, body.values],
      columns: table.columns.items.map((column) => [column.id, column.index, column.name]),
      rows: table.rows.count,
    };
  });
  expect(read).toEqual({
    name: "계약",
    header: ["Sheet1!B2:D2", [["기업", "금액", "수수료"]]],
    body: [
      "Sheet1!B3:D4",
      [
        ["한빛식품", 120_000, 0],
        ["두리기계", 80_000, 0],
      ],
    ],
    columns: [
      [1, 0, "기업"],
      [2, 1, "금액"],
      [3, 2, "수수료"],
    ],
    rows: 2,
  });
});

test("a table that is not there is a null object, or ItemNotFound", async () => {
  await opened.Excel.run(async (context) => {
    const missing = context.workbook.tables.getItemOrNullObject("없는표");
    missing.load("name");
    const body = missing.getDataBodyRange().load("values");
    await context.sync();
    expect([missing.isNullObject, body.isNullObject]).toEqual([true, true]);
  });
  const failing = opened.Excel.run(async (context) => {
    context.workbook.tables.getItem("없는표").load("name");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "TableCollection.getItem" },
  });
});

test("header cells stay text, filled and different", async () => {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D1").values = [["금액", 2024, "금액", ""]];
    sheet.tables.add("A1:D2", true);
    await context.sync();
    sheet.getRange("A1").values = [["2024"]];
    await context.sync();
  });
  expect(valuesOf("A1:D1")).toEqual([["20242", "2024", "금액2", "열1"]]);
});

test("columns that people insert, rename and delete keep the others' identity", async () => {
  await addContracts();
  await opened.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("계약");
    columns.add(1, [["비고"], ["확정"], ["추진"]]);
    columns.getItem("금액").name = "계약금액";
    columns.getItem("기업").delete();
    columns.load("items/id,items/name");
    await context.sync();
    expect(columns.items.map((column) => [column.id, column.name])).toEqual([
      [4, "비고"],
      [2, "계약금액"],
      [3, "수수료"],
    ]);
  });
  expect(opened.workbook.range("B2:D3").Formulas).toEqual([
    ["비고", "계약금액", "수수료"],
    ["확정", 120_000, "=[@계약금액]*0.1"],
  ]);
});

test("formulas elsewhere follow a renamed table and a renamed sheet", async () => {
  await addContracts();
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const other = context.workbook.worksheets.add("요약");
    other.getRange("A1:A2").formulas = [["=SUM(계약[금액])"], ["=Sheet1!C3"]];
    context.workbook.tables.getItem("계약").name = "계약목록";
    sheet.name = "제1 시트";
    await context.sync();
  });
  expect(opened.workbook.range("요약!A1:A2").Formulas).toEqual([
    ["=SUM(계약목록[금액])"],
    ["='제1 시트'!C3"],
  ]);
});

test("a filter by values hides the other rows until it is cleared", async () => {
  await addContracts();
  const hidden = await opened.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("계약");
    table.columns.getItem("기업").filter.applyValuesFilter(["두리기계"]);
    const first = table.getDataBodyRange().getRow(0).load("rowHidden");
    await context.sync();
    table.clearFilters();
    const again = table.getDataBodyRange().getRow(0).load("rowHidden");
    await context.sync();
    return [first.rowHidden, again.rowHidden];
  });
  expect(hidden).toEqual([true, false]);
});

test("sorting a table orders its rows and leaves the header", async () => {
  await addContracts();
  await opened.Excel.run(async (context) => {
    context.workbook.tables.getItem("계약").sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
  });
  expect(valuesOf("B2:C4")).toEqual([
    ["기업", "금액"],
    ["두리기계", 80_000],
    ["한빛식품", 120_000],
  ]);
});

test("a table turned into a range leaves its cells behind", async () => {
  await addContracts();
  await opened.Excel.run(async (context) => {
    context.workbook.tables.getItem("계약").convertToRange();
    await context.sync();
  });
  expect([tableOf(), valuesOf("B3")]).toEqual([undefined, [["한빛식품"]]]);
});
