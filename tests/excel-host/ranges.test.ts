// Ranges: geometry, formats, moved cells, used range.
import { beforeEach, expect, test } from "vitest";
import { describeSheet } from "./describe-sheet";
import { openExcel, type OpenedExcel } from "./open-excel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel();
});

test("ranges are reached from ranges", async () => {
  const addresses = await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("요약-시도");
    const range = sheet.getRange("B2:D4");
    const reached = [
      range.getCell(1, 1),
      range.getRow(0),
      range.getColumn(2),
      range.getLastCell(),
      range.getOffsetRange(1, 1),
      range.getResizedRange(-1, 1),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getIntersection("D4:F9"),
      range.getBoundingRect("F1"),
      range.getRowsBelow(2),
      sheet.getRangeByIndexes(0, 0, 2, 3),
      sheet.getRange("3:5"),
    ].map((each) => each.load("address"));
    await context.sync();
    return reached.map((each) => each.address.split("!")[1]);
  });
  expect(addresses).toEqual([
    "C3",
    "B2:D2",
    "D2:D4",
    "D4",
    "C3:E5",
    "B2:E3",
    "2:4",
    "B:D",
    "D4",
    "B1:F4",
    "B5:D6",
    "A1:C2",
    "3:5",
  ]);
});

test("ranges that do not meet have no intersection", async () => {
  const isNull = await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const none = sheet.getRange("A1").getIntersectionOrNullObject("C3");
    none.load("address");
    await context.sync();
    return none.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("formats read null where the cells differ", async () => {
  const read = await opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.getRow(0).format.font.bold = true;
    range.format.fill.color = "#DDEBF7";
    range.format.wrapText = true;
    range.format.columnWidth = 90;
    range.getColumn(0).format.horizontalAlignment = "Center";
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.load(
      "format/font/bold,format/fill/color,format/wrapText,format/columnWidth,format/horizontalAlignment",
    );
    const bottom = range.format.borders.getItem("EdgeBottom").load("style,color");
    await context.sync();
    const { font, fill, wrapText, columnWidth, horizontalAlignment } = range.format;
    return [font.bold, fill.color, wrapText, columnWidth, horizontalAlignment, bottom.style, bottom.color];
  });
  expect(read).toEqual([null, "#DDEBF7", true, 90, null, "Continuous", "#000000"]);
});

test("a format on a whole column costs one run and covers every row", async () => {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("C:C").numberFormat = [["@"]];
    sheet.getRange("C900000").values = [["007"]];
    await context.sync();
  });
  expect(opened.workbook.range("C900000").Values).toEqual([["007"]]);
  expect(describeSheet(opened.workbook, "Sheet1").numberFormats).toEqual({ "C:C": "@" });
});

test("the used range counts formatted cells unless values only are asked for", async () => {
  const [all, values, empty] = await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C3").values = [
      [1, 2],
      ["", 4],
    ];
    sheet.getRange("E9").format.fill.color = "#FFFF00";
    const other = context.workbook.worksheets.add("빈시트");
    const used = [sheet.getUsedRange(), sheet.getUsedRange(true)].map((each) => each.load("address"));
    const none = other.getUsedRangeOrNullObject();
    none.load("address");
    await context.sync();
    return [used[0]?.address, used[1]?.address, none.isNullObject] as const;
  });
  expect([all, values, empty]).toEqual(["Sheet1!B2:E9", "Sheet1!B2:C3", true]);
});

test("inserted and deleted cells carry formats, names and validation along", async () => {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cells = sheet.getRange("B2:B3");
    cells.values = [["가"], ["나"]];
    cells.format.font.color = "#FF0000";
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: "가,나" } };
    context.workbook.names.add("자료", cells);
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").delete("Left");
    sheet.getRange("A5").delete("Up");
    await context.sync();
  });
  const sheet = describeSheet(opened.workbook, "Sheet1");
  expect({
    used: sheet.used,
    values: sheet.values,
    formats: sheet.formats,
    validations: sheet.validations.map((each) => each.address),
    name: opened.workbook.Names.GetItem("자료").Formula,
  }).toEqual({
    used: "A4",
    values: [["가"]],
    formats: { fontColor: { A4: "#FF0000" } },
    validations: ["A4"],
    name: "=Sheet1!$A$4",
  });
});

test("a range that was loaded earlier follows cells inserted above it", async () => {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A5").load("address");
    context.trackedObjects.add(range);
    await context.sync();
    sheet.getRange("1:3").insert("Down");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A8");
  });
});

test("clear takes contents, formats, or everything", async () => {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const address of ["A1", "A2", "A3"]) {
      const cell = sheet.getRange(address);
      cell.values = [["가"]];
      cell.format.font.bold = true;
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "가,나" } };
    }
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear("Formats");
    sheet.getRange("A3").clear();
    await context.sync();
  });
  const sheet = describeSheet(opened.workbook, "Sheet1");
  expect([sheet.values, sheet.used, sheet.formats, sheet.validations.map((each) => each.address)]).toEqual([
    [["가"]],
    "A2",
    { fontBold: { A1: true } },
    ["A1", "A2"],
  ]);
});

test("copyFrom moves relative references and leaves values where only values are asked for", async () => {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").values = [[3, "=A1*$A$1"]];
    sheet.getRange("B2:B3").copyFrom("B1");
    sheet.getRange("D1").copyFrom("A1", "Values");
    await context.sync();
  });
  expect(opened.workbook.range("A1:D3").Formulas).toEqual([
    [3, "=A1*$A$1", "", 3],
    ["", "=A2*$A$1", "", ""],
    ["", "=A3*$A$1", "", ""],
  ]);
});

test("rows are hidden, grouped and merged cells are taken apart", async () => {
  const read = await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("5:7").group("ByRows");
    sheet.getRange("5:7").hideGroupDetails("ByRows");
    sheet.getRange("A1:C1").merge();
    const rows = ["2:3", "1:2", "6:6"].map((address) => sheet.getRange(address).load("rowHidden"));
    const merged = sheet.getRange("A1").getMergedAreasOrNullObject().load("address");
    await context.sync();
    sheet.getRange("B1").unmerge();
    await context.sync();
    return [rows.map((row) => row.rowHidden), merged.address];
  });
  expect([read, describeSheet(opened.workbook, "Sheet1").merges]).toEqual([
    [[true, null, true], "Sheet1!A1:C1"],
    [],
  ]);
});

test("a property the engine lacks is refused by its name, read or written", async () => {
  const read = opened.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("hasSpill");
    await context.sync();
  });
  const written = opened.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.readingOrder = "RightToLeft";
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("Range.hasSpill") as string,
  });
  await expect(written).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("RangeFormat.readingOrder") as string,
  });
});

test("a member the engine lacks is refused by its name", async () => {
  const call = opened.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").flashFill();
    await context.sync();
  });
  await expect(call).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("Range.flashFill") as string,
  });
});
