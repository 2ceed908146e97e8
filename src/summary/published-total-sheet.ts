// 비교-발표값: a published total beside the sum of its parts and beside what other articles say of it.
import { countings } from "../records/lists";
import type { SheetPlan } from "../workbook/plan";
import { countifs, criterion, outcome, sumifs } from "./criteria";
import { constant } from "./live-text";
import { measureSheet } from "./measure-sheet";
import { ofMission, ofOutcome, outcomeIdHeader, recordColumn, textOf } from "./record-columns";
import { totalsScope, type Scope } from "./scope";
import type { SummarySource } from "./summary-source";
import type { SummaryColumn } from "./summary-table";
import { publishedTotals, type PublishedTotalCells } from "./totals/published-total-rows";

const under = `${outcome("partOf")},[@${outcomeIdHeader}]`;
const parts = [under, criterion(outcome("counting"), countings.part)];
const others = [under, criterion(outcome("counting"), countings.duplicate)];
const stated = criterion(outcome("amount"), ">=0");

/** Least or most of what other articles state. */
function extreme(name: "MINIFS" | "MAXIFS"): string {
  const value = `${name}(${[outcome("amount"), ...others, stated].join(",")})`;
  return `IF(${countifs(...others, stated)}=0,"-",${value})`;
}

const left = { align: "left", width: 36 } as const;
const centred = { align: "center", width: 10 } as const;
const sum = { width: 16 } as const;

const columns: readonly SummaryColumn<keyof PublishedTotalCells>[] = [
  recordColumn("mission", "사업명", "성과", "text", textOf(ofMission("name")), left),
  recordColumn("measure", "실적항목", "성과", "text", textOf(ofOutcome("kind")), centred),
  recordColumn("currency", "통화", "성과", "text", textOf(ofOutcome("currency")), centred),
  recordColumn(
    "published",
    "발표총액",
    "발표값(각 통화)",
    "number",
    `IFERROR(IF(${ofOutcome("amount")}="","…",${ofOutcome("amount")}),"…")`,
    sum,
  ),
  recordColumn(
    "parts",
    "세부합계",
    "발표값(각 통화)",
    "number",
    `IF(${countifs(...parts, stated)}=0,"-",${sumifs(outcome("amount"), ...parts)})`,
    sum,
  ),
  recordColumn(
    "difference",
    "차이",
    "발표값(각 통화)",
    "difference",
    `IF(AND(ISNUMBER([@발표총액]),ISNUMBER([@세부합계])),[@발표총액]-[@세부합계],"-")`,
    sum,
  ),
  recordColumn("others", "다른기사수", "다른 기사", "count", countifs(...others)),
  recordColumn("least", "다른기사최소", "다른 기사", "number", extreme("MINIFS"), sum),
  recordColumn("most", "다른기사최대", "다른 기사", "number", extreme("MAXIFS"), sum),
];

const blank: PublishedTotalCells = {
  mission: null,
  measure: null,
  currency: null,
  published: "-",
  parts: "-",
  difference: "-",
  others: 0,
  least: "-",
  most: "-",
};

const scope: Scope = totalsScope("비교_발표값");

/**
 * The sheet 비교-발표값 with formulas and the values they give now.
 */
export function publishedTotalSheet(source: SummarySource): SheetPlan {
  const { rows } = source;
  return measureSheet({
    sheet: "비교-발표값",
    visibility: "visible",
    title: "발표값 대조",
    shape: { name: "비교_발표값", key: { header: outcomeIdHeader, width: 13 }, columns, scope },
    totals: { rows: publishedTotals(rows), total: blank },
    unit: "(단위: 건, 각 통화의 달러·원 등 기본 단위)",
    notes: [
      constant(
        "※ 세부합계는 이 총액의 세부로 적힌 행의 합계, 다른 기사는 같은 성과를 적은 다른 기사(중복)의 금액",
      ),
      constant("※ 금액은 기사에 적힌 통화 그대로이며, 통화와 실적항목이 다른 행끼리 더하지 않음"),
    ],
    isLong: true,
    source,
  });
}
