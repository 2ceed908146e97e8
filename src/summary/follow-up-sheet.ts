// 요약-MOU후속: agreements and expected contracts of which nobody knows yet what became, the oldest first, and how many of
// them are how old.
import { measures } from "../records/lists";
import type { PlannedChart, PlannedTable, SheetPlan } from "../workbook/plan";
import { countifs, criterion, ofMeasure, outcome, quoted, typedCell } from "./criteria";
import { constant } from "./live-text";
import { measureSheet } from "./measure-sheet";
import { countFormat } from "./number-formats";
import { ofMission, ofOutcome, outcomeIdHeader, recordColumn, textOf, valueOf } from "./record-columns";
import { totalsScope } from "./scope";
import type { SummaryFigures } from "./summary-source";
import { rowBelow } from "./summary-frame";
import type { SummaryColumn } from "./summary-table";
import { stages, unconverted, undated, type FollowUpCells } from "./totals/follow-up-rows";

const tableName = "요약_MOU후속";
/** Table of the counts by 구간, under the rows. */
export const ageTableName = "요약_MOU구간";
/** Sheet rows of the chart beside the table of ages. */
const chartRows = 14;

/** How many rows of 성과 wait for a result, by measure. */
function waiting(kind: "mou" | "contract_expected"): string {
  return countifs(
    criterion(outcome("countable"), 1),
    ofMeasure(kind),
    criterion(outcome("followUpResult"), ""),
  );
}

const months = `IF([@귀속일]="","-",IF([@귀속일]>작성기준일,0,DATEDIF([@귀속일],작성기준일,"m")))`;

/** From the last 구간 to the first, each where the ones before it end. */
const stage = `IF(ISNUMBER([@경과개월]),${stages.reduceRight(
  (rest, { name, below }) =>
    below === Infinity ? quoted(name) : `IF([@경과개월]<${below},${quoted(name)},${rest})`,
  "",
)},${quoted(undated)})`;

const amount =
  `IFERROR(IF(${ofOutcome("reportAmount")}<>"",${ofOutcome("reportAmount")},` +
  `IF(${ofOutcome("amount")}="","…",${quoted(unconverted)})),"…")`;

const officer = `IFERROR(IF(${ofOutcome("officer")}<>"",${ofOutcome("officer")},${ofMission("officer")}&""),"")`;

const centred = (width: number) => ({ align: "center", width }) as const;
const left = (width: number) => ({ align: "left", width }) as const;

const columns: readonly SummaryColumn<keyof FollowUpCells>[] = [
  recordColumn("province", "시도", "성과", "text", textOf(ofOutcome("summaryProvince")), centred(9)),
  recordColumn("mission", "사업명", "성과", "text", textOf(ofMission("name")), {
    ...left(34),
    totalFormula: `${waiting("mou")}+${waiting("contract_expected")}&"건"`,
  }),
  recordColumn("measure", "실적항목", "성과", "text", textOf(ofOutcome("kind")), centred(10)),
  recordColumn("mouParties", "협약성격", "성과", "text", textOf(ofOutcome("mouParties")), centred(10)),
  recordColumn("counterparty", "상대방", "성과", "text", textOf(ofOutcome("counterparty")), left(26)),
  recordColumn("amount", "금액", "성과", "amount", amount),
  recordColumn("attributedOn", "귀속일", "경과", "date", valueOf(ofOutcome("attributedOn"))),
  recordColumn("months", "경과개월", "경과", "number", months),
  recordColumn("stage", "구간", "경과", "text", stage, centred(12)),
  recordColumn("due", "후속기한", "후속", "date", valueOf(ofOutcome("followUpDue"))),
  recordColumn("officer", "담당자", "후속", "text", officer, centred(12)),
];

/**
 * The sheet 요약-MOU후속 with formulas and the values they give now.
 */
export function followUpSheet(source: SummaryFigures): SheetPlan {
  const waitingRows = source.followUps();
  const notes = [
    constant("※ 후속결과가 빈 업무협약(MOU)과 계약추진, 모든 해. 금액은 서로 더하지 않음"),
    constant("※ … 발표되지 않음. 경과개월은 귀속일부터 작성기준일까지의 만 개월"),
  ];
  const sheet = measureSheet({
    sheet: "요약-MOU후속",
    visibility: "visible",
    title: "업무협약·계약추진 후속 확인",
    shape: {
      name: tableName,
      key: { header: outcomeIdHeader, width: 13 },
      columns,
      scope: totalsScope(tableName),
    },
    totals: { rows: waitingRows, total: totalCells(waitingRows.length) },
    notes,
    isLong: true,
    source,
  });
  const row = rowBelow(waitingRows.length, notes.length) + 1;
  return { ...sheet, tables: [...sheet.tables, ageTable(waitingRows, row)], charts: [ageChart(row)] };
}

function totalCells(count: number): FollowUpCells {
  return {
    province: null,
    mission: `${count}건`,
    measure: "",
    mouParties: null,
    counterparty: null,
    amount: "",
    attributedOn: null,
    months: "-",
    stage: "",
    due: null,
    officer: null,
  };
}

/** As wide as the columns of the table above them. */
const ageColumns = [
  { header: measures.mou, kind: "mou", width: 9 },
  { header: measures.contract_expected, kind: "contract_expected", width: 34 },
] as const;

/** Counts by 구간 over the table above, its totals over 성과. */
function ageTable(rows: readonly { cells: FollowUpCells }[], row: number): PlannedTable {
  const count = (name: string, header: string) =>
    rows.filter(({ cells }) => cells.stage === name && cells.measure === header).length;
  return {
    name: ageTableName,
    row,
    column: 0,
    contents: "summary",
    columns: [
      { header: "구간", width: 13, numberFormat: "General", align: "center", total: { label: "합계" } },
      ...ageColumns.map(({ header, kind, width }) => ({
        header,
        width,
        numberFormat: countFormat,
        formula: `=${countifs(`${tableName}[구간],${typedCell("[@구간]")}`, criterion(`${tableName}[실적항목]`, header))}`,
        align: "right" as const,
        total: {
          formula: `=${waiting(kind)}`,
          value: rows.filter(({ cells }) => cells.measure === header).length,
        },
      })),
    ],
    rows: [...stages.map(({ name }) => name), undated].map((name) => [
      name,
      ...ageColumns.map(({ header }) => count(name, header)),
    ]),
  };
}

function ageChart(row: number): PlannedChart {
  return {
    name: "MOU경과",
    kind: "bar",
    title: "후속 확인이 없는 업무협약·계약추진(건, 경과 기간별)",
    table: ageTableName,
    categories: "구간",
    series: [
      { header: measures.mou, color: "404040" },
      { header: measures.contract_expected, color: "BFBFBF" },
    ],
    numberFormat: "#,##0",
    row,
    column: ageColumns.length + 2,
    rows: chartRows,
    columns: 6,
  };
}
