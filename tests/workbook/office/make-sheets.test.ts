// New sheets from their plans: everything a sheet consists of, at the oldest Excel that is supported.
import { describe, expect, it } from "vitest";
import { emptyCommit } from "../../../src/workbook/workbook";
import { describeNames, describeSheet } from "../../excel-host/describe-sheet";
import { nothing, outcomes, summary } from "../file/sample-plan";
import { openBook, openRecordBook } from "./open-book";

const criteria = '성과[시도],[@시도],성과[실적항목],"계약"';
const count = `=COUNTIFS(${criteria})`;
const sum = `=IF([@계약건]=0,"-",SUMIFS(성과[표시금액],${criteria}))`;
const latest = `=IF([@계약건]=0,"-",MAXIFS(성과[체결일],${criteria}))`;

function alert(message: string): object {
  return {
    errorAlert: { message, showAlert: true, style: "Stop", title: "입력 확인" },
    prompt: { message: "", showPrompt: true, title: "" },
    ignoreBlanks: true,
  };
}

const noLook = { bold: false, italic: false, fontColor: "", fillColor: "" };

describe("a new sheet", () => {
  it("holds a table of records: one blank row, formats, validation, a calculated column", async () => {
    const { book, workbook } = await openBook({ apiLevel: "1.14" });
    await book.commit({ ...emptyCommit, sheets: [outcomes] });
    const headers = ["성과번호", "실적항목", "시도", "금액", "통화", "체결일", "비고", "표시금액"];
    const formula = '=IF([@통화]="USD",[@금액],"")';
    expect(describeSheet(workbook, "성과")).toEqual({
      name: "성과",
      visibility: "Visible",
      protected: false,
      used: "A1:H2",
      values: [headers, ["", "", "", "", "", "", "", 0]],
      formulas: { H2: formula },
      numberFormats: {
        "A2:C2": "@",
        D2: "#,##0",
        E2: "@",
        F2: "yyyy-mm-dd",
        G2: "@",
        H2: "#,##0",
      },
      formats: {
        fontBold: { "A1:H1": true },
        fillColor: { "A1:H1": "#D9D9D9" },
        horizontalAlignment: { "A1:H1": "Center" },
        verticalAlignment: { "A1:H2": "Center" },
        wrapText: { "A1:F1": true, "G1:G2": true, H1: true },
        borderBottom: { "A1:H1": "Continuous|Thin|#000000" },
      },
      merges: [],
      validations: [
        {
          address: "B2",
          type: "List",
          rule: { list: { inCellDropDown: true, source: "상담,계약추진,MOU,계약" } },
          ...alert("목록에 있는 값을 고르세요."),
        },
        {
          address: "D2",
          type: "Decimal",
          rule: { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
          ...alert("숫자만 입력하세요. 0 이상이어야 합니다."),
        },
        {
          address: "F2",
          type: "Date",
          rule: { date: { formula1: "1900-03-01", formula2: "9999-12-31", operator: "Between" } },
          ...alert("날짜를 2024-06-24처럼 입력하세요."),
        },
      ],
      conditionalFormats: [],
      tables: [
        {
          name: "성과",
          address: "A1:H2",
          style: "TableStyleLight1",
          totals: false,
          columns: headers,
          calculated: { 표시금액: formula },
        },
      ],
      names: {},
      charts: [],
      frozen: "A1",
    });
  });

  it("holds a summary: formulas, a totals row, a chart, and names for its cells", async () => {
    const { book, workbook } = await openBook({ apiLevel: "1.14" });
    await book.commit({ ...emptyCommit, sheets: [outcomes, summary(nothing)] });
    const sheet = describeSheet(workbook, "요약-시도");
    const formulas = [5, 6, 7].flatMap((row): [string, string][] => [
      [`B${row}`, count],
      [`C${row}`, sum],
      [`D${row}`, latest],
    ]);
    expect({ ...sheet, values: sheet.values.map(([first]) => first) }).toEqual({
      name: "요약-시도",
      visibility: "Visible",
      protected: false,
      used: "A1:D10",
      values: [
        ...["시·도별 해외마케팅 추진실적", "지역 기준", "", "시도", "서울", "부산", 0, "합계", ""],
        "반올림으로 합계가 맞지 않을 수 있음",
      ],
      formulas: {
        ...Object.fromEntries(formulas),
        A7: '=IF(지역기준="종전","광주","전남광주")',
        B8: '=COUNTIFS(성과[실적항목],"계약")',
        C8: '=IF(요약_시도[[#Totals],[계약건]]=0,"-",SUMIFS(성과[표시금액],성과[실적항목],"계약"))',
        D2: '=COUNTIFS(성과[실적항목],"계약")',
      },
      numberFormats: {
        "A5:A6": "@",
        A7: "General",
        A8: "@",
        B2: "@",
        "B5:B8": '#,##0;-#,##0;"-"',
        "C5:C8": "#,##0,",
        "D5:D8": "yyyy-mm-dd",
      },
      formats: {
        fontBold: { A1: true, "A4:D4": true, "A8:D8": true },
        fontItalic: { A10: true },
        fontSize: { A1: 20, A10: 9 },
        fillColor: { "A4:D4": "#D9D9D9" },
        horizontalAlignment: { "A4:D4": "Center", "C5:D8": "Right" },
        verticalAlignment: { "A4:D7": "Center" },
        wrapText: { "A4:D4": true },
        borderBottom: { "A4:D4": "Continuous|Thin|#000000" },
        borderTop: { "A8:D8": "Double|Thin|#000000" },
      },
      merges: ["A1:D1"],
      validations: [],
      conditionalFormats: [
        { address: "B2:D2", rule: "=B$2=첫시도계약액", ...noLook, stopIfTrue: true },
        {
          address: "B2:D2",
          rule: "=B2>1",
          bold: true,
          italic: true,
          fontColor: "#9C0006",
          fillColor: "#FFC7CE",
          stopIfTrue: false,
        },
        {
          address: "C2:D3",
          rule: {
            minimum: { type: "Number", formula: "0", color: "#FFFFFF" },
            maximum: { type: "HighestValue", color: "#8FAADC" },
          },
          ...noLook,
          stopIfTrue: false,
        },
      ],
      tables: [
        {
          name: "요약_시도",
          address: "A4:D8",
          style: "TableStyleLight1",
          totals: true,
          columns: ["시도", "계약건", "계약액", "최근귀속일"],
          calculated: { 계약건: count, 계약액: sum, 최근귀속일: latest },
        },
      ],
      names: {},
      charts: [
        {
          name: "시도별 계약",
          type: "ColumnStacked",
          title: "시·도별 계약액",
          position: "A12:D26",
          series: [
            { name: "계약액", values: "'요약-시도'!C5:C7", categories: "'요약-시도'!A5:A7" },
            { name: "계약건", values: "'요약-시도'!B5:B7", categories: "'요약-시도'!A5:A7" },
          ],
        },
      ],
      frozen: "A1:A4",
    });
    expect(describeNames(workbook.Names)).toEqual({
      지역기준: "='요약-시도'!$B$2",
      계약행수: "='요약-시도'!$D$2",
      첫시도계약액: "='요약-시도'!$C$5",
    });
  });

  it("is set up for paper, with its widths, and its folded columns closed", async () => {
    const { book, workbook } = await openBook({ apiLevel: "1.14" });
    await book.commit({ ...emptyCommit, sheets: [outcomes, summary(nothing)] });
    const sheet = workbook.Worksheets.GetItem("성과");
    const { PaperSize, Orientation, Zoom, LeftMargin, CenterHorizontally } = sheet.PageLayout;
    expect({
      PaperSize,
      Orientation,
      Zoom,
      CenterHorizontally,
      LeftMargin: Math.round(LeftMargin * 10) / 10,
    }).toEqual({
      PaperSize: "A4",
      Orientation: "Landscape",
      Zoom: { horizontalFitToPages: 1 },
      CenterHorizontally: true,
      LeftMargin: 42.5,
    });
    expect([0, 4, 6].map((column) => sheet.GetCell(0, column).ColumnHidden)).toEqual([false, true, true]);
    expect(sheet.GetCell(0, 1).Format.ColumnWidth).toBe((11 * 8 + 5) * 0.75);
    expect(workbook.Worksheets.GetItem("요약-시도").ShowGridlines).toBe(false);
  });

  it("is not made again, and a sheet of the user's with its name is left alone", async () => {
    const { book, workbook } = await openBook();
    await book.commit({ ...emptyCommit, sheets: [] });
    workbook.Worksheets.GetItem("Sheet1").Name = "성과";
    await book.commit({ ...emptyCommit, sheets: [outcomes] });
    await book.commit({ ...emptyCommit, sheets: [outcomes] });
    expect(workbook.Worksheets.items().map(({ Name }) => Name)).toEqual(["성과", "성과 (2)"]);
  });
});

describe("the sheets of the record tables", () => {
  it("are made in one commit, in order, hidden ones hidden, with the settings named", async () => {
    const { book, workbook } = await openRecordBook({ apiLevel: "1.14" });
    expect(workbook.Worksheets.items().map(({ Name, Visibility }) => [Name, Visibility])).toEqual([
      ["Sheet1", "Visible"],
      ["기사", "Visible"],
      ["행사", "Visible"],
      ["성과", "Visible"],
      ["점검", "Visible"],
      ["참가기업", "Hidden"],
      ["원문", "Hidden"],
      ["근거", "Hidden"],
      ["설정", "Hidden"],
      ["지역", "Hidden"],
      ["환율", "Hidden"],
      ["변경이력", "Hidden"],
    ]);
    const { tables, names } = await book.read({
      tables: ["기사", "지역"],
      names: ["작성기준일", "표시통화"],
    });
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["기사", 0],
      ["지역", workbook.Tables.GetItem("지역").bodyArea().rows],
    ]);
    expect(names).toEqual(
      new Map<string, unknown>([
        ["작성기준일", 46333],
        ["표시통화", "USD"],
      ]),
    );
  });
});
