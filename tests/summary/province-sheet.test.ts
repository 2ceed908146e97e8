// 요약-시도 as a plan: the formulas of summaries.md, fixed rows, formats, and the values beside the formulas.
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/records/calculation/calculate";
import type { ReportRows, ReportSettings } from "../../src/records/report";
import { summarySheets } from "../../src/summary/summary-sheets";
import { outcome, reportRows, seedRows, seedSettings } from "../records/calculation/seed-rows";

function sheetOf(rows: ReportRows = seedRows, changed: Partial<ReportSettings> = {}) {
  const settings = { ...seedSettings, ...changed };
  const sheet = summarySheets(calculate(rows, settings), settings).find(({ name }) => name === "요약-시도");
  const table = sheet?.tables[0];
  if (sheet === undefined || table === undefined) throw new Error("no sheet 요약-시도");
  return { sheet, table };
}

function columnOf(header: string, rows?: ReportRows, changed?: Partial<ReportSettings>) {
  const column = sheetOf(rows, changed).table.columns.find((candidate) => candidate.header === header);
  if (column === undefined) throw new Error(`no column ${header}`);
  return column;
}

/** The formula of a column inside its wrapper for rows without a name. */
function formulaOf(header: string): string {
  const [, inner] = /^=IF\(\[@시도\]="","",(.*)\)$/.exec(columnOf(header).formula ?? "") ?? [];
  return `=${inner}`;
}

function totalFormulaOf(header: string): string {
  const { total } = columnOf(header);
  return total !== undefined && "formula" in total ? total.formula : "";
}

describe("the table 요약_시도", () => {
  it("has the 22 columns in order", () => {
    const headers =
      "시도 행사수 해외마케팅 예정 참가기업_연 참가기업_실 상담건 상담액 추진건 추진액 MOU건 MOU액 계약건 계약액";
    const more = "확인액 미확인액 확인율 현장판매액 실수출액 전년동기 증감 오류";
    const { name, columns } = sheetOf().table;
    expect([name, columns.map(({ header }) => header)]).toEqual([
      "요약_시도",
      `${headers} ${more}`.split(" "),
    ]);
  });

  it("counts events", () => {
    expect([formulaOf("행사수"), formulaOf("해외마케팅"), formulaOf("예정")]).toEqual([
      "=COUNTIFS(행사[집계시도],[@시도],행사[합계포함],1)",
      '=SUMPRODUCT(COUNTIFS(행사[집계시도],[@시도],행사[합계포함],1,행사[사업유형],{"무역사절단";"전시회/공동관";"수출상담회";"판촉전"}))',
      '=COUNTIFS(행사[집계시도],[@시도],행사[진행상태],"예정",행사[상위행사],"",행사[귀속일],">="&집계시작,행사[귀속일],"<="&집계종료)',
    ]);
  });

  it("counts firms", () => {
    expect([formulaOf("참가기업_연"), formulaOf("참가기업_실")]).toEqual([
      '=IF(COUNTIFS(행사[집계시도],[@시도],행사[합계포함],1,행사[참가기업수],">=0")>0,SUMIFS(행사[참가기업수],행사[집계시도],[@시도],행사[합계포함],1),IF([@해외마케팅]>0,"…","-"))',
      '=IF([@참가기업_연]="-","-",IF(SUMIFS(행사[명단부족],행사[집계시도],[@시도])>0,"…",ROUND(SUMIFS(참가기업[실수_시도],참가기업[집계시도],[@시도]),0)))',
    ]);
    expect(totalFormulaOf("참가기업_실")).toBe(
      '=IF(요약_시도[[#Totals],[참가기업_연]]="-","-",IF(SUM(행사[명단부족])>0,"…",ROUND(SUM(참가기업[실수_전체]),0)))',
    );
  });

  it.each([
    ["상담건", "상담", "집계건수"],
    ["상담액", "상담", "표시금액"],
    ["추진건", "계약추진", "집계건수"],
    ["추진액", "계약추진", "표시금액"],
    ["MOU건", "MOU", "집계건수"],
    ["MOU액", "MOU", "표시금액"],
    ["계약건", "계약", "집계건수"],
    ["계약액", "계약", "표시금액"],
    ["현장판매액", "현장판매", "표시금액"],
    ["실수출액", "실수출", "표시금액"],
  ])("states %s, or … or -, from the rows of %s", (header, measure, quantity) => {
    const rows = `성과[시도항목],[@시도]&"|${measure}"`;
    expect(formulaOf(header)).toBe(
      `=IF(SUMIFS(성과[${quantity}],${rows})>0,SUMIFS(성과[${quantity}],${rows}),` +
        `IF(COUNTIFS(${rows})=0,IF([@해외마케팅]>0,"…","-"),` +
        `IF(COUNTIFS(${rows},성과[${quantity}],">=0")>0,SUMIFS(성과[${quantity}],${rows}),"…")))`,
    );
    const all = `성과[실적항목],"${measure}",성과[합계포함],1`;
    expect(totalFormulaOf(header)).toBe(
      `=IF(SUMIFS(성과[${quantity}],${all})>0,SUMIFS(성과[${quantity}],${all}),` +
        `IF(COUNTIFS(${all})=0,IF(요약_시도[[#Totals],[해외마케팅]]>0,"…","-"),` +
        `IF(COUNTIFS(${all},성과[${quantity}],">=0")>0,SUMIFS(성과[${quantity}],${all}),"…")))`,
    );
  });

  it("tells verified contracts from the rest", () => {
    const verified = '성과[시도항목],[@시도]&"|계약",성과[확인상태],"증빙확인"';
    const cases = `SUMIFS(성과[집계건수],${verified})`;
    expect([formulaOf("확인액"), formulaOf("미확인액"), formulaOf("확인율")]).toEqual([
      `=IF(ISNUMBER([@계약액]),SUMIFS(성과[표시금액],${verified}),[@계약액])`,
      "=IF(ISNUMBER([@계약액]),[@계약액]-[@확인액],[@계약액])",
      `=IF(N([@계약건])=0,"-",TEXT(${cases}/[@계약건],"0.0%")&" ("&${cases}&"/"&[@계약건]&")")`,
    ]);
  });

  it("compares with the year before", () => {
    expect([formulaOf("전년동기"), formulaOf("증감")]).toEqual([
      '=IF(COUNTIFS(성과[집계시도],[@시도],성과[실적항목],"계약",성과[전년포함],1,성과[표시금액],">=0")=0,"-",SUMIFS(성과[표시금액],성과[집계시도],[@시도],성과[실적항목],"계약",성과[전년포함],1))',
      '=IF(AND(ISNUMBER([@계약액]),ISNUMBER([@전년동기])),[@계약액]-[@전년동기],"-")',
    ]);
  });

  it("counts unresolved errors, in the total those without a 시도 too", () => {
    expect(formulaOf("오류")).toBe(
      '=IF(AND([@행사수]=0,[@예정]=0,COUNTIFS(성과[집계시도],[@시도],성과[합계포함],1)=0,COUNTIFS(점검[시도],[@시도],점검[심각도],"오류")=0),"-",COUNTIFS(점검[시도],[@시도],점검[심각도],"오류",점검[조치],"<>수정",점검[조치],"<>무시"))',
    );
    expect(totalFormulaOf("오류")).toBe("=미해결오류수");
  });

  it("follows the region basis in the fifth and fourteenth row, and hides the one without a name", () => {
    const { table } = sheetOf();
    expect(table.cellFormulas).toEqual([
      { row: 4, header: "시도", formula: '=IF(지역기준="종전","광주","전남광주")' },
      { row: 13, header: "시도", formula: '=IF(지역기준="종전","전남","")' },
    ]);
    expect([table.hiddenRows, table.rows[13]]).toEqual([[13], Array.from({ length: 22 }, () => null)]);
    expect(sheetOf(seedRows, { regionBasis: "종전" }).table.hiddenRows).toEqual([]);
  });

  it("holds the value of each formula beside it", () => {
    const { rows, columns } = sheetOf().table;
    const jeonbuk = [4, 1, 0, 8, "…", "…", "…", "…", "…", 1, "…", 1, 1_000_000, 0, 1_000_000, "0.0% (0/1)"];
    expect(rows[12]).toEqual(["전북", ...jeonbuk, "…", "…", "-", "-", 0]);
    const totals = columns.map(({ total }) =>
      total !== undefined && "value" in total ? total.value : total,
    );
    const all = [6, 2, 0, 19, "…", "…", "…", "…", "…", 1, "…", 1, 1_000_000, 0, 1_000_000, "0.0% (0/1)"];
    expect(totals).toEqual([{ label: "합계" }, ...all, "…", "…", "-", "-", 0]);
  });

  it("prints 0 events as -, falls with △, and amounts in the unit asked for", () => {
    const formats = (changed?: Partial<ReportSettings>) =>
      ["행사수", "상담건", "계약액", "증감"].map(
        (header) => columnOf(header, seedRows, changed).numberFormat,
      );
    expect(formats()).toEqual(['#,##0;-#,##0;"-"', "#,##0", "#,##0", '#,##0;"△"#,##0;0']);
    expect(formats({ displayUnit: 1000 }).slice(2)).toEqual(["#,##0,", '#,##0,;"△"#,##0,;0']);
  });

  it("folds sales, exports and the year before until there is a number", () => {
    const folded = (rows: ReportRows, changed?: Partial<ReportSettings>) =>
      sheetOf(rows, changed)
        .table.columns.filter((column) => column.folded)
        .map(({ header }) => header);
    expect(folded(seedRows)).toEqual(["현장판매액", "실수출액", "전년동기", "증감"]);
    const sums = [
      outcome({ kind: "export_performance", amount: 5, currency: "USD", signedOn: "2024-03-01" }),
      outcome({ kind: "contract", amount: 5, currency: "USD", signedOn: "2024-03-01" }),
      outcome({ kind: "contract", amount: 5, currency: "USD", signedOn: "2023-03-01" }),
    ];
    expect(folded(reportRows({ outcomes: sums }), { from: "2024-01-01", to: "2024-12-31" })).toEqual([
      "현장판매액",
    ]);
  });
});

describe("the sheet around it", () => {
  const { sheet, table } = sheetOf();

  it("prints on one page of A4 and keeps the headers in sight", () => {
    const { name, visibility, frozen, showGridlines, print } = sheet;
    expect({ name, visibility, frozen, showGridlines, print }).toEqual({
      name: "요약-시도",
      visibility: "visible",
      frozen: { rows: 7, columns: 1 },
      showGridlines: false,
      print: { orientation: "landscape", fitWidth: 1, fitHeight: 1, margin: 10 },
    });
  });

  it("reads from title to footnotes", () => {
    const lines = sheet.cells.filter(({ column, value }) => column === 0 && value !== null);
    expect(lines.map(({ row, value }) => [row, value])).toEqual([
      [0, "시·도별 해외마케팅 추진실적 (언론보도 기준)"],
      [1, "기준 2026. 11. 21. / 기간 전체 / 집계 기준 전체(미확인 포함) / 지역 기준 현행(16)"],
      [
        2,
        "원본 기사 5건·행사 6건·성과 4행(집계 2·참고 2) / 귀속일 미상 0행 / 미해결 오류 0건 / 환율 자료 없음",
      ],
      [3, "환산 불가 없음"],
      [4, "(단위: 회, 개사, 건, 달러)"],
      [27, "※ … 발표되지 않음, - 해당 없음, 0 실제 0 또는 단위 미만. 반올림으로 합계가 맞지 않을 수 있음"],
      [
        28,
        "※ 상담·계약추진·MOU·계약·현장판매·실수출은 서로 더하지 않음. 계약추진액은 상담 중 1년 이내 계약 가능액으로 계약액과 다름",
      ],
      [
        29,
        "※ 행사수는 완료·진행 행사이며 예정은 따로 적음. 확인액은 증빙을 확인한 계약액, 미확인액은 그 밖의 계약액",
      ],
      [30, "※ MOU 1건은 기관 간 업무협약(금액 없음)"],
    ]);
  });

  it("heads neighbouring columns together, each heading over its own", () => {
    const headings = sheet.cells.filter(({ row, value }) => row === 5 && value !== null);
    expect(headings.map(({ column, value }) => [table.columns[column]?.header, value])).toEqual([
      ["행사수", "행사(회)"],
      ["참가기업_연", "참가기업(개사)"],
      ["상담건", "상담"],
      ["추진건", "계약추진"],
      ["MOU건", "MOU"],
      ["계약건", "계약"],
      ["현장판매액", "판매·수출"],
      ["전년동기", "전년 대비(계약액)"],
      ["오류", "점검"],
    ]);
  });

  it("makes room for a line that is longer than the page is wide", () => {
    const outcomes = ["EUR", "JPY", "CNY", "GBP", "AUD", "CAD", "SGD", "VND", "IDR"].map((currency) =>
      outcome({ kind: "contract_expected", amount: 12_345_678_900, currency, signedOn: "2024-01-01" }),
    );
    const heights = (rows: ReportRows) => sheetOf(rows).sheet.rowHeights?.[3];
    expect([heights(seedRows), heights(reportRows({ outcomes }))]).toEqual([16, 32]);
  });

  it("draws confirmed and unconfirmed contracts on one another, dark and light", () => {
    expect(sheet.charts).toEqual([
      {
        name: "시도별계약액",
        kind: "stacked-bar",
        title: "시·도별 계약액: 확인액과 미확인액",
        table: "요약_시도",
        categories: "시도",
        series: [
          { header: "확인액", color: "404040" },
          { header: "미확인액", color: "BFBFBF" },
        ],
        numberFormat: "#,##0",
        row: 31,
        column: 0,
        rows: 15,
        columns: 21,
      },
    ]);
  });
});
