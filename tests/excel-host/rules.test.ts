// Data validation and conditional formats.
import { beforeEach, expect, test } from "vitest";
import { describeSheet } from "./describe-sheet";
import { openExcel, type OpenedExcel } from "./open-excel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel();
});

test("a list validation is read back with its alert, and partly covered ranges say so", async () => {
  const read = await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { dataValidation } = sheet.getRange("B2:C10");
    dataValidation.rule = { list: { inCellDropDown: true, source: "계약,MOU,상담" } };
    dataValidation.errorAlert = {
      title: "성과구분",
      message: "목록에서 고르세요.",
      showAlert: true,
      style: "Warning",
    };
    dataValidation.ignoreBlanks = false;
    const inside = sheet.getRange("C3").dataValidation.load("rule,type,errorAlert,ignoreBlanks");
    const partly = sheet.getRange("A1:B2").dataValidation.load("type,rule");
    const outside = sheet.getRange("A1").dataValidation.load("type");
    await context.sync();
    return [inside.toJSON(), partly.type, partly.rule, outside.type];
  });
  expect(read).toEqual([
    {
      type: "List",
      rule: { list: { inCellDropDown: true, source: "계약,MOU,상담" } },
      errorAlert: { title: "성과구분", message: "목록에서 고르세요.", showAlert: true, style: "Warning" },
      ignoreBlanks: false,
    },
    "Inconsistent",
    null,
    "None",
  ]);
});

test("a validation cannot hold a structured reference or a list over 255 characters", async () => {
  const validate = (source: string) =>
    opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("E1").values = [["구분"]];
      sheet.tables.add("E1:E2", true).name = `구분표${source.length}`;
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
  await expect(validate("=구분표9[구분]")).rejects.toMatchObject({ code: "InvalidArgument" });
  opened = await openExcel();
  await expect(validate("가".repeat(256))).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a new conditional format comes first, and priorities can be changed", async () => {
  await opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2:C9");
    const red = range.conditionalFormats.add("Custom");
    red.custom.rule.formula = "=$C2<0";
    red.custom.format.font.color = "#C00000";
    const big = range.conditionalFormats.add("CellValue");
    big.cellValue.rule = { formula1: "1000", operator: "GreaterThan" };
    big.cellValue.format.fill.color = "#FFEB9C";
    big.stopIfTrue = true;
    await context.sync();
    expect(describeSheet(opened.workbook, "Sheet1").conditionalFormats).toEqual([
      {
        address: "A2:C9",
        rule: { formula1: "1000", operator: "GreaterThan" },
        bold: false,
        italic: false,
        fontColor: "",
        fillColor: "#FFEB9C",
        stopIfTrue: true,
      },
      {
        address: "A2:C9",
        rule: "=$C2<0",
        bold: false,
        italic: false,
        fontColor: "#C00000",
        fillColor: "",
        stopIfTrue: false,
      },
    ]);
    red.priority = 0;
    range.conditionalFormats.load("items/type,items/priority");
    await context.sync();
    expect(range.conditionalFormats.items.map((each) => [each.type, each.priority])).toEqual([
      ["Custom", 0],
      ["CellValue", 1],
    ]);
    range.conditionalFormats.getItem(big.id).delete();
    await context.sync();
  });
  expect(describeSheet(opened.workbook, "Sheet1").conditionalFormats.map((each) => each.rule)).toEqual([
    "=$C2<0",
  ]);
});

test("a color scale keeps its criteria, and one without both ends is refused", async () => {
  const ends = {
    minimum: { formula: "0", type: "Number", color: "#FFFFFF" },
    maximum: { type: "HighestValue", color: "#8FAADC" },
  } as const;
  const add = (criteria: object) =>
    opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:D4");
      const { colorScale } = range.conditionalFormats.add("ColorScale");
      colorScale.criteria = criteria as Excel.ConditionalColorScaleCriteria;
      await context.sync();
      colorScale.load("criteria,threeColorScale");
      await context.sync();
      return [colorScale.criteria, colorScale.threeColorScale];
    });
  expect(await add(ends)).toEqual([ends, false]);
  await expect(add({ minimum: ends.minimum })).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(add({ ...ends, minimum: { type: "Number", color: "#FFFFFF" } })).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});
