// Sheets and what stands on them: charts, page setup, settings.
import { beforeEach, expect, test } from "vitest";
import { describeSheet } from "./describe-sheet";
import { openExcel, type OpenedExcel } from "./open-excel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel();
});

test("sheets are added, ordered, hidden, activated and deleted", async () => {
  const read = await opened.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const ledger = worksheets.add("성과");
    const staging = worksheets.add("_준비");
    staging.visibility = "VeryHidden";
    ledger.position = 0;
    ledger.tabColor = "#1F4E79";
    ledger.showGridlines = false;
    ledger.activate();
    worksheets.load("items/name,items/visibility,items/position");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    worksheets.getItem("Sheet1").delete();
    const gone = worksheets.getItemOrNullObject("Sheet1");
    await context.sync();
    return [
      worksheets.items.map((each) => [each.name, each.visibility, each.position]),
      active.name,
      gone.isNullObject,
    ];
  });
  expect(read).toEqual([
    [
      ["성과", "Visible", 0],
      ["Sheet1", "Visible", 1],
      ["_준비", "VeryHidden", 2],
    ],
    "성과",
    true,
  ]);
});

test.each([
  ["성과", "ItemAlreadyExists"],
  ["가".repeat(32), "InvalidArgument"],
  ["상담/계약", "InvalidArgument"],
])("a sheet cannot be named %s: %s", async (name, code) => {
  const add = opened.Excel.run(async (context) => {
    context.workbook.worksheets.add("성과");
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  await expect(add).rejects.toMatchObject({ code });
});

test("the last visible sheet cannot be deleted", async () => {
  const remove = opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  await expect(remove).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("a chart takes its series from the range and keeps what is set on it", async () => {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = [
      ["시도", "상담", "계약"],
      ["충청북도", 10, 4],
      ["전라남도", 7, 2],
    ];
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
    chart.name = "시도별";
    chart.title.text = "시도별 실적";
    chart.setPosition("E2", "L20");
    chart.legend.position = "Top";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.title.text = "천 달러";
    const series = chart.series.getItemAt(1);
    series.format.fill.setSolidColor("#2E75B6");
    series.gapWidth = 60;
    series.dataLabels.showValue = true;
    chart.series.load("items/name,items/gapWidth");
    chart.axes.valueAxis.title.load("text,visible");
    await context.sync();
    expect([
      chart.series.items.map((each) => [each.name, each.gapWidth]),
      chart.axes.valueAxis.title.visible,
    ]).toEqual([
      [
        ["상담", 150],
        ["계약", 60],
      ],
      true,
    ]);
  });
  expect(describeSheet(opened.workbook, "Sheet1").charts).toEqual([
    {
      name: "시도별",
      type: "BarClustered",
      title: "시도별 실적",
      position: "E2:L20",
      series: [
        { name: "상담", values: "Sheet1!B2:B3", categories: "Sheet1!A2:A3" },
        { name: "계약", values: "Sheet1!C2:C3", categories: "Sheet1!A2:A3" },
      ],
    },
  ]);
});

test("page setup and frozen panes are kept", async () => {
  const read = await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins("Centimeters", { left: 1.27, right: 1.27 });
    pageLayout.setPrintArea("A1:F30");
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    sheet.freezePanes.freezeRows(3);
    pageLayout.load("orientation,zoom,leftMargin,headersFooters/defaultForAllPages/centerFooter");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return [
      pageLayout.orientation,
      pageLayout.zoom,
      Math.round(pageLayout.leftMargin),
      pageLayout.headersFooters.defaultForAllPages.centerFooter,
      area.address,
      titles.address,
      frozen.address,
    ];
  });
  expect(read).toEqual([
    "Landscape",
    { horizontalFitToPages: 1, verticalFitToPages: 0 },
    36,
    "&P / &N",
    "Sheet1!A1:F30",
    "Sheet1!1:3",
    "Sheet1!1:3",
  ]);
});

test("settings, sheet properties and document properties keep what is put there", async () => {
  const read = await opened.Excel.run(async (context) => {
    const { settings, properties } = context.workbook;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    settings.add("구성", { 판: 1, 날짜: new Date(0) });
    sheet.customProperties.add("역할", "요약");
    properties.custom.add("작성도구", "수출성과");
    const setting = settings.getItem("구성").load("value");
    const role = sheet.customProperties.getItemOrNullObject("역할").load("value");
    const none = settings.getItemOrNullObject("없음");
    const custom = properties.custom.getItem("작성도구").load("value");
    await context.sync();
    setting.delete();
    const deleted = settings.getItemOrNullObject("구성");
    await context.sync();
    const value = setting.value as { 판: number; 날짜: Date };
    return [
      value.판,
      value.날짜 instanceof Date,
      role.value,
      none.isNullObject,
      custom.value,
      deleted.isNullObject,
    ] as unknown[];
  });
  expect(read).toEqual([1, true, "요약", true, "수출성과", true]);
});

test("selecting a cell makes it the active one", async () => {
  const address = await opened.Excel.run(async (context) => {
    context.workbook.worksheets.add("성과").getRange("B3:C4").select();
    const [cell, range] = [context.workbook.getActiveCell(), context.workbook.getSelectedRange()];
    cell.load("address");
    range.load("address");
    await context.sync();
    return [cell.address, range.address];
  });
  expect(address).toEqual(["성과!B3", "성과!B3:C4"]);
});
