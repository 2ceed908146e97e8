// 요약-유형: what each kind of event brought, and what it cost.
import type { ReportSettings } from "../records/report";
import type { SheetPlan } from "../workbook/plan";
import { countifs, criterion, mission, outcome, sumifs } from "./criteria";
import { measureColumns, outcomeColumns } from "./measure-columns";
import { displayUnit } from "./number-formats";
import { overseasCount } from "./pattern-formulas";
import { countedRows, missionTypeScope, type Scope } from "./scope";
import { measureSheet, type ChartContent } from "./measure-sheet";
import type { SummaryFigures } from "./summary-source";
import type { SummaryColumn } from "./summary-table";
import type { MissionTypeCells } from "./totals/mission-type-totals";

const shared = measureColumns(overseasCount);

/** The first contract of a firm in an event weighs 1, the others 0 (성약가중), so that the sum is the number of firms. */
function contractingFirms(scope: Scope): string {
  const rows = countedRows(scope, "contract");
  const nameless = countifs(...rows, criterion(outcome("firm"), ""));
  const firms = sumifs(outcome("firmWeight"), ...scope.outcomes);
  return `IF(${countifs(...rows)}=0,"-",IF(${nameless}>0,"…",ROUND(${firms},0)))`;
}

function contractingShare(scope: Scope): string {
  const [firms, tookPart] = [scope.cell("성약기업"), scope.cell("참가기업_연")];
  const text = `TEXT(${firms}/${tookPart},"0.0%")&" ("&${firms}&"/"&${tookPart}&")"`;
  return `IF(AND(ISNUMBER(${firms}),N(${tookPart})>0),${text},IF(${firms}="-","-","…"))`;
}

function budget(scope: Scope): string {
  const rows = [...scope.missions, criterion(mission("inTotal"), 1)];
  const sources = ["provinceBudget", "municipalBudget", "otherBudget"] as const;
  return sources.map((source) => sumifs(mission(source), ...rows)).join("+");
}

function exportsPerBudget(scope: Scope): string {
  const [cost, exports] = [scope.cell("예산"), scope.cell("실수출액")];
  return `IF(OR(${cost}=0,NOT(ISNUMBER(${exports}))),"-",${exports}/${cost}*100000000)`;
}

const columns: readonly SummaryColumn<keyof MissionTypeCells>[] = [
  { ...shared.missions, header: "횟수" },
  shared.firmsTotal,
  ...outcomeColumns(shared),
  shared.onsiteSales,
  shared.exports,
  {
    key: "contractingFirms",
    header: "성약기업",
    group: "성약",
    format: "number",
    formula: contractingFirms,
  },
  {
    key: "contractingShare",
    header: "성약률",
    group: "성약",
    format: "text",
    formula: contractingShare,
  },
  { key: "budget", header: "예산", group: "예산(원)", format: "count", formula: budget, width: 14 },
  {
    key: "exportsPerBudget",
    header: "예산1억원당실수출액",
    group: "예산(원)",
    format: "amount",
    formula: exportsPerBudget,
    foldedWhenEmpty: true,
  },
];

/**
 * The sheet 요약-유형 with formulas and the values they give now.
 */
export function missionTypeSheet(source: SummaryFigures): SheetPlan {
  const { types: totals, settings } = source;
  return measureSheet({
    sheet: "요약-유형",
    visibility: "hidden",
    title: "사업유형별 해외마케팅 추진실적 (언론보도 기준)",
    shape: { name: "요약_유형", key: { header: "사업유형", width: 18 }, columns, scope: missionTypeScope },
    totals,
    chart: chart(settings),
    source,
  });
}

/** Side by side, never one on the other: a consultation is no contract. */
function chart(settings: ReportSettings): ChartContent {
  return {
    name: "유형별상담액계약액",
    kind: "bar",
    title: "사업유형별 상담액과 계약액",
    categories: "사업유형",
    series: [
      { header: "상담액", color: "BFBFBF" },
      { header: "계약액", color: "404040" },
    ],
    numberFormat: displayUnit(settings.displayUnit).amount,
  };
}
