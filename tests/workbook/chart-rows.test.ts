// A chart that draws only the first rows of its table, and follows the table and its unit at a refresh.
import { describe, expect, it } from "vitest";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import type { SheetPlan } from "../../src/workbook/plan";
import { emptyCommit } from "../../src/workbook/workbook";
import { describeSheet } from "../excel-host/describe-sheet";
import { partOf } from "./file/package-text";
import { openBook } from "./office/open-book";

function months(drawn: number): SheetPlan {
  return {
    name: "월별",
    visibility: "visible",
    cells: [],
    tables: [
      {
        name: "월별",
        row: 0,
        column: 0,
        columns: [
          { header: "월", width: 6, numberFormat: "General" },
          { header: "누계", width: 9, numberFormat: "#,##0" },
        ],
        rows: [1, 2, 3, 4].map((month) => [month, month * 10]),
        contents: "summary",
      },
    ],
    names: [],
    charts: [
      {
        name: "누계",
        kind: "line",
        title: "누계",
        table: "월별",
        categories: "월",
        series: [{ header: "누계", color: "000000" }],
        firstRows: drawn,
        numberFormat: drawn > 2 ? "#,##0," : "#,##0",
        row: 7,
        column: 0,
        rows: 10,
        columns: 5,
      },
    ],
    showGridlines: false,
    print: { orientation: "portrait", fitWidth: 1, fitHeight: 1, margin: 10 },
  };
}

describe("the first rows of a table are drawn", () => {
  it("through Office.js", async () => {
    const { book, workbook } = await openBook();
    const drawn = () =>
      describeSheet(workbook, "월별").charts.map(({ series }) => series.map(({ values }) => values));
    await book.commit({ ...emptyCommit, sheets: [months(2)] });
    expect(drawn()).toEqual([["월별!B2:B3"]]);
    await book.commit({ ...emptyCommit, sheets: [months(3)] });
    expect(drawn()).toEqual([["월별!B2:B4"]]);
    expect(workbook.Worksheets.GetItem("월별").Charts.items()[0]?.Axes.ValueAxis.NumberFormat).toBe("#,##0,");
  });

  it("in a file", async () => {
    const book = await openWorkbookFile(null);
    const drawn = async () =>
      [...partOf(await book.toBytes(), "xl/charts/chart1.xml").matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(
        ([, ref]) => ref,
      );
    await book.commit({ ...emptyCommit, sheets: [months(2)] });
    expect(await drawn()).toEqual(["'월별'!$B$1", "'월별'!$A$2:$A$3", "'월별'!$B$2:$B$3"]);
    await book.commit({ ...emptyCommit, sheets: [months(3)] });
    expect(await drawn()).toEqual(["'월별'!$B$1", "'월별'!$A$2:$A$4", "'월별'!$B$2:$B$4"]);
    expect(partOf(await book.toBytes(), "xl/charts/chart1.xml")).toContain(
      '<c:numFmt formatCode="#,##0," sourceLinked="0"/>',
    );
  });
});
