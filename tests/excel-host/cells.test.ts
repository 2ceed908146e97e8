// What Excel makes of values written into cells.
import { beforeEach, describe, expect, test } from "vitest";
import { openExcel, type OpenedExcel } from "./open-excel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel({ year: 2026 });
});

/** Writes one value into A1 through Office.js and reads back what the cell holds. */
async function write(value: string | number | boolean, numberFormat?: string) {
  return opened.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    if (numberFormat) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load("values,formulas,numberFormat,valueTypes");
    await context.sync();
    return [
      cell.values[0]?.[0],
      cell.formulas[0]?.[0],
      cell.numberFormat[0]?.[0],
      cell.valueTypes[0]?.[0],
    ] as unknown[];
  });
}

describe("a General cell", () => {
  test.each([
    ["3-4", 46085, 'm"월" d"일"'],
    ["1/2", 46024, 'm"월" d"일"'],
    ["3/45", 16497, "mmm-yy"],
    ["13-45", "13-45", "General"],
    ["2024-06-24", 45467, "yyyy-mm-dd"],
    ["2024-06-31", "2024-06-31", "General"],
    ["2024-06-24 12:00", 45467.5, "yyyy-mm-dd h:mm"],
    ["2024년 6월 24일", 45467, 'yyyy"년" m"월" d"일"'],
    ["6월 24일", 46197, 'm"월" d"일"'],
    ["2024.6.24", "2024.6.24", "General"],
    ["MAR1", 46082, "dd-mmm"],
    ["12:30", 0.5208333333333334, "h:mm"],
    ["10%", 0.1, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["007", 7, "General"],
    ["1,234", 1234, "#,##0"],
    ["1,23", "1,23", "General"],
    ["(1,234)", -1234, "#,##0"],
    ["$5", 5, "$#,##0"],
    ["₩1,000", 1000, "₩#,##0"],
    ["1E5", 100000, "0.00E+00"],
    ["1 1/2", 1.5, "# ?/?"],
    ["1234567890123456789", 1234567890123450000, "General"],
    [" 12 ", 12, "General"],
    ["TRUE", true, "General"],
    ["'007", "007", "General"],
    ["'=1+1", "=1+1", "General"],
    ["12개사", "12개사", "General"],
    ["", "", "General"],
  ])("takes %j as %j with the format %s", async (input, value, numberFormat) => {
    const [gotValue, , gotFormat] = await write(input);
    expect([gotValue, gotFormat]).toEqual([value, numberFormat]);
  });

  test("takes text with a leading = as a formula", async () => {
    expect(await write("=1+1")).toEqual([0, "=1+1", "General", "Double"]);
  });

  test("takes a telephone number with a leading + as a formula", async () => {
    expect(await write("+82-2-1234")).toEqual([0, "=+82-2-1234", "General", "Double"]);
  });

  test("refuses a formula that does not close", async () => {
    await expect(write("=SUM(A1:A2")).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("a text cell (@)", () => {
  test.each([["3-4"], ["007"], ["10%"], ["=1+1"], ["2024-06-24"], ["'따옴표"], [" 빈칸 "]])(
    "keeps %j as it is",
    async (input) => {
      expect(await write(input, "@")).toEqual([input, input, "@", "String"]);
    },
  );

  test("turns a number into text", async () => {
    expect(await write(5, "@")).toEqual(["5", "5", "@", "String"]);
  });
});

test("a cell with a number format keeps it when it takes a date", async () => {
  expect(await write("2024-06-24", "#,##0")).toEqual([45467, 45467, "#,##0", "Double"]);
});

test("the order within a batch decides: a format set after the value comes too late", async () => {
  const values = await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const late = sheet.getRange("A1");
    late.values = [["007"]];
    late.numberFormat = [["@"]];
    const early = sheet.getRange("A2");
    early.numberFormat = [["@"]];
    early.values = [["007"]];
    const both = sheet.getRange("A1:A2").load("values");
    await context.sync();
    return both.values;
  });
  expect(values).toEqual([[7], ["007"]]);
});

test("null leaves a cell alone and an empty text clears it", async () => {
  const values = await opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
    range.values = [["가", "나", "다"]];
    range.values = [[null, "", "라"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["가", "", "라"]]);
});

test("a text over 32,767 characters is refused and nothing of the range is written", async () => {
  const range = opened.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [
      ["먼저", "가".repeat(32_768)],
    ];
    await context.sync();
  });
  await expect(range).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(opened.workbook.range("A1:B1").Values).toEqual([["", ""]]);
});

test("a matrix of another size than the range is refused", async () => {
  const wrong = opened.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [["가", "나"]];
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values" },
  });
});

test("text shows values by their number format", async () => {
  const text = await opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:F1");
    range.numberFormat = [["#,##0", "0.0%", "yyyy-mm-dd", '#,##0"건";-#,##0"건";"-"', "@", "0.00"]];
    range.values = [[1234567.8, 0.1234, 45467, 0, "007", -1.005]];
    range.load("text");
    await context.sync();
    return range.text;
  });
  expect(text).toEqual([["1,234,568", "12.3%", "2024-06-24", "-", "007", "-1.01"]]);
});
