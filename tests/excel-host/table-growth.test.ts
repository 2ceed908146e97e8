// Tables that grow and shrink: calculated columns, totals, and what happens to the cells around them.
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

test("the first rows.add fills the blank row of a new table", async () => {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").values = [["기업", "금액"]];
    const table = sheet.tables.add("A1:B1", true);
    table.rows.add(undefined, [
      ["가온물산", 1],
      ["나래상사", 2],
    ]);
    table.rows.add(0, [["다온무역", 3]]);
    await context.sync();
  });
  expect([tableOf()?.address, valuesOf("A2:B4")]).toEqual([
    "A1:B4",
    [
      ["다온무역", 3],
      ["가온물산", 1],
      ["나래상사", 2],
    ],
  ]);
});

test("rows added to a table push down what stands below it, and only that", async () => {
  await addContracts();
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B5").values = [["메모"]];
    sheet.getRange("F5").values = [["옆"]];
    context.workbook.tables.getItem("계약").rows.add(undefined, [["새한전자", 5, null as unknown as number]]);
    await context.sync();
  });
  expect([valuesOf("B5:F6"), tableOf()?.address]).toEqual([
    [
      ["새한전자", 5, 0, "", "옆"],
      ["메모", "", "", "", ""],
    ],
    "B2:D5",
  ]);
  expect(opened.workbook.range("D5").Formulas).toEqual([["=[@금액]*0.1"]]);
});

test("data written right below a table does not join it", async () => {
  await addContracts();
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B5:C5").values = [["새한전자", 5]];
    await context.sync();
  });
  expect(tableOf()?.address).toBe("B2:D4");
});

test("resizing takes staged rows in and fills the calculated column where it is blank", async () => {
  await addContracts();
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B5:D6").values = [
      ["새한전자", 5, ""],
      ["누리화학", 6, 99],
    ];
    context.workbook.tables.getItem("계약").resize("B2:D6");
    await context.sync();
  });
  expect([tableOf(), opened.workbook.range("D5:D6").Formulas]).toEqual([
    {
      name: "계약",
      address: "B2:D6",
      style: "TableStyleMedium2",
      totals: false,
      columns: ["기업", "금액", "수수료"],
      calculated: { 수수료: "=[@금액]*0.1" },
    },
    [["=[@금액]*0.1"], [99]],
  ]);
});

test("a table cannot be resized away from its header row, nor over another table", async () => {
  await addContracts();
  const resize = (address: string) =>
    opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add("B10:C11", true);
      context.workbook.tables.getItem("계약").resize(address);
      await context.sync();
    });
  await expect(resize("B3:D6")).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(resize("B2:D12")).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("relative formulas of a calculated column move with the row", async () => {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["금액", "두배"],
      [1, "=A2*2"],
      [2, "=A3*2"],
    ];
    const table = sheet.tables.add("A1:B3", true);
    sheet.getRange("B2:B3").formulas = [["=A2*2"], ["=A3*2"]];
    table.resize("A1:B4");
    await context.sync();
  });
  expect(opened.workbook.range("B4").Formulas).toEqual([["=A4*2"]]);
});

test("the totals row stands below the rows and moves down with them", async () => {
  await addContracts();
  const total = await opened.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("계약");
    table.showTotals = true;
    table.rows.add(undefined, [["새한전자", 5, null as unknown as number]]);
    const row = table.getTotalRowRange().load("formulas,address");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    return [row.address, row.formulas, body.address];
  });
  expect(total).toEqual(["Sheet1!B6:D6", [["요약", "", "=SUBTOTAL(109,[수수료])"]], "Sheet1!B3:D5"]);
});

test("deleting every row leaves one blank row", async () => {
  await addContracts();
  await opened.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("계약");
    table.rows.getItemAt(1).delete();
    table.rows.getItemAt(0).delete();
    await context.sync();
  });
  expect([tableOf()?.address, valuesOf("B2:D3")]).toEqual([
    "B2:D3",
    [
      ["기업", "금액", "수수료"],
      ["", "", ""],
    ],
  ]);
});

test("cells that would tear a table apart cannot be inserted", async () => {
  await addContracts();
  const insert = opened.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("C3").insert("Down");
    await context.sync();
  });
  await expect(insert).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("whole rows inserted inside and above a table move and stretch it", async () => {
  await addContracts();
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("5:5").insert("Down");
    await context.sync();
  });
  expect([tableOf()?.address, valuesOf("B4:B6")]).toEqual(["B3:D6", [["한빛식품"], [""], ["두리기계"]]]);
});
