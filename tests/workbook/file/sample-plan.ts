// A small workbook with everything an adapter must write: a table of records, a summary over it, names, a chart.
import type { Cell } from "../../../src/records/cell";
import { toSerial } from "../../../src/records/cell";
import type { PlannedTable, SheetPlan } from "../../../src/workbook/plan";
import { emptyCommit, type Commit, type RowAppend } from "../../../src/workbook/workbook";

const print = { orientation: "landscape", fitWidth: 1, fitHeight: 0, margin: 15 } as const;
const money = "#,##0";

export const outcomes: SheetPlan = {
  name: "성과",
  visibility: "visible",
  cells: [],
  tables: [
    {
      name: "성과",
      row: 0,
      column: 0,
      contents: "records",
      rows: [],
      columns: [
        { header: "성과번호", width: 14, numberFormat: "@" },
        {
          header: "실적항목",
          width: 11,
          numberFormat: "@",
          validation: { kind: "list", values: ["상담", "계약추진", "MOU", "계약"], onError: "stop" },
        },
        { header: "시도", width: 9, numberFormat: "@" },
        { header: "금액", width: 15, numberFormat: money, validation: { kind: "number", minimum: 0 } },
        { header: "통화", width: 6, numberFormat: "@", folded: true },
        { header: "체결일", width: 11, numberFormat: "yyyy-mm-dd", validation: { kind: "date" } },
        { header: "비고", width: 30, numberFormat: "@", folded: true, wrap: true },
        { header: "표시금액", width: 15, numberFormat: money, formula: '=IF([@통화]="USD",[@금액],"")' },
      ],
    },
  ],
  names: [],
  charts: [],
  frozen: { rows: 1, columns: 1 },
  showGridlines: true,
  print: { ...print, titleRows: [0, 0] },
};

const provinces = ["서울", "부산", "전남광주"] as const;

/** Contract rows, sum and latest date of each province; what the formulas of the summary must give. */
export type Expected = readonly (readonly [rows: number, sum: number | "-", latest: number | "-"])[];

export function summary(expected: Expected): SheetPlan {
  const contracts = expected.map(([rows]) => rows).reduce((sum, rows) => sum + rows, 0);
  const sum = expected.map(([, amount]) => (amount === "-" ? 0 : amount)).reduce((a, b) => a + b, 0);
  const criteria = '성과[시도],[@시도],성과[실적항목],"계약"';
  const table: PlannedTable = {
    name: "요약_시도",
    row: 3,
    column: 0,
    contents: "summary",
    columns: [
      { header: "시도", width: 12, numberFormat: "@", total: { label: "합계" } },
      {
        header: "계약건",
        width: 9,
        numberFormat: '#,##0;-#,##0;"-"',
        formula: `=COUNTIFS(${criteria})`,
        total: { formula: '=COUNTIFS(성과[실적항목],"계약")', value: contracts },
      },
      {
        header: "계약액",
        width: 14,
        numberFormat: "#,##0,",
        align: "right",
        formula: `=IF([@계약건]=0,"-",SUMIFS(성과[표시금액],${criteria}))`,
        total: {
          formula: '=IF(요약_시도[[#Totals],[계약건]]=0,"-",SUMIFS(성과[표시금액],성과[실적항목],"계약"))',
          value: sum,
        },
      },
      {
        header: "최근귀속일",
        width: 12,
        numberFormat: "yyyy-mm-dd",
        align: "right",
        formula: `=IF([@계약건]=0,"-",MAXIFS(성과[체결일],${criteria}))`,
      },
    ],
    rows: expected.map((values, index): Cell[] => [provinces[index] ?? null, ...values]),
    cellFormulas: [{ row: 2, header: "시도", formula: '=IF(지역기준="종전","광주","전남광주")' }],
    hiddenRows: [],
  };
  return {
    name: "요약-시도",
    visibility: "visible",
    cells: [
      { row: 0, column: 0, value: "시·도별 해외마케팅 추진실적", style: { bold: true, size: 20 } },
      { row: 1, column: 0, value: "지역 기준" },
      { row: 1, column: 1, value: "현행", style: { numberFormat: "@" } },
      { row: 1, column: 2, value: "계약 행수" },
      { row: 1, column: 3, value: contracts, formula: '=COUNTIFS(성과[실적항목],"계약")' },
      { row: 9, column: 0, value: "반올림으로 합계가 맞지 않을 수 있음", style: { italic: true, size: 9 } },
    ],
    tables: [table],
    names: [
      { name: "지역기준", row: 1, column: 1 },
      { name: "계약행수", row: 1, column: 3 },
      { name: "첫시도계약액", table: "요약_시도", tableRow: 0, header: "계약액" },
    ],
    charts: [
      {
        name: "시도별 계약",
        kind: "stacked-bar",
        title: "시·도별 계약액",
        table: "요약_시도",
        categories: "시도",
        series: [
          { header: "계약액", color: "1F4E79" },
          { header: "계약건", color: "7F7F7F" },
        ],
        numberFormat: "#,##0,",
        row: 11,
        column: 0,
        rows: 15,
        columns: 4,
      },
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
    conditionalFormats: [
      { row: 1, column: 1, rows: 1, columns: 3, formula: "=B$2=첫시도계약액", style: {}, stop: true },
      {
        ...{ row: 1, column: 1, rows: 1, columns: 3 },
        formula: "=B2>1",
        style: { bold: true, italic: true, color: "9C0006", fill: "FFC7CE" },
      },
    ],
    colorScales: [{ row: 1, column: 2, rows: 2, columns: 2, low: "FFFFFF", high: "8FAADC" }],
    rowHeights: { 0: 36 },
    frozen: { rows: 4, columns: 1 },
    showGridlines: false,
    print: { ...print, orientation: "portrait", fitHeight: 1, titleRows: [3, 3] },
  };
}

export const nothing: Expected = [
  [0, "-", "-"],
  [0, "-", "-"],
  [0, "-", "-"],
];

/** Three contracts and a consultation, and what the summary must then say. */
export const records: readonly ReadonlyMap<string, Cell>[] = [
  record("O-00000001", "계약", "서울", 1_000_000, "2024-06-24", "=1+1"),
  record("O-00000002", "계약", "서울", 250_000, "2024-07-01", "007"),
  record("O-00000003", "상담", "부산", 3_450_000, null, "3-4"),
  record("O-00000004", "계약", "전남광주", 70_000, "2024-05-02", "첫째 줄\n둘째 줄 <&> \u0007"),
];

export const expectedOfRecords: Expected = [
  [2, 1_250_000, toSerial("2024-07-01")],
  [0, "-", "-"],
  [1, 70_000, toSerial("2024-05-02")],
];

/** Values of 표시금액 for `records`. */
export const shownAmounts: Cell[] = [1_000_000, 250_000, 3_450_000, 70_000];

export function record(
  id: string,
  kind: string,
  province: string,
  amount: number,
  date: string | null,
  note: string,
): ReadonlyMap<string, Cell> {
  return new Map<string, Cell>([
    ["성과번호", id],
    ["실적항목", kind],
    ["시도", province],
    ["금액", amount],
    ["통화", "USD"],
    ["체결일", date === null ? null : toSerial(date)],
    ["비고", note],
  ]);
}

/** Makes both sheets and adds the records. */
export const firstCommit: Commit = {
  ...emptyCommit,
  sheets: [outcomes, summary(expectedOfRecords)],
  appends: [{ table: "성과", rows: [...records] }],
  calculated: new Map([["성과", new Map([["표시금액", shownAmounts]])]]),
};

export function append(rows: RowAppend["rows"]): Commit {
  return { ...emptyCommit, appends: [{ table: "성과", rows }] };
}
