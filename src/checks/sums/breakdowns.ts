// The parts of a total, breakdown by breakdown: one total may be broken down by city and by firm, and each breakdown
// adds up to it on its own.
import { splitValues } from "../../records/cell";
import type { EvidenceRow } from "../../records/tables/evidence";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { byOutcome } from "../row-order";
import { pickRows } from "../row-pick";
import { sumOf } from "./sum-tolerance";

export interface Breakdown {
  total: OutcomeRow;
  parts: OutcomeRow[];
}

/** Every total that is not itself a repetition, with the 세부(제외) rows below it, in the order of the article. */
export function breakdownsOf(context: CheckContext): Breakdown[] {
  const found = new Map<string, Breakdown>();
  for (const part of inArticleOrder(context)) {
    const total = context.findOutcome(part.partOf);
    if (part.counting !== "part" || total === undefined || total.counting === "duplicate") continue;
    const key = [part.partOf, part.articleId, breakdownBy(part)].join("\n");
    const breakdown = found.get(key) ?? { total, parts: [] };
    breakdown.parts.push(part);
    found.set(key, breakdown);
  }
  return [...found.values()];
}

/** The 세부(제외) rows. */
export const partsOfTotals = pickRows(
  "outcomes",
  ({ counting, partOf }) => counting === "part" && partOf !== null,
);

/** Parts by the place of their first proof, whatever the sheet is sorted by. */
function inArticleOrder({ rowsOf, evidenceOf }: CheckContext): OutcomeRow[] {
  const placed = rowsOf(partsOfTotals).map((row) => {
    const starts = evidenceOf(row.outcomeId).flatMap(({ start }) => start ?? []);
    return { row, start: Math.min(Number.MAX_SAFE_INTEGER, ...starts) };
  });
  return placed.sort((a, b) => a.start - b.start || byOutcome(a.row, b.row)).map(({ row }) => row);
}

/** By firm, by buyer, or by place or time, which the rows do not tell apart. */
function breakdownBy(part: OutcomeRow): "firm" | "buyer" | "place" {
  if (part.firm !== null) return "firm";
  return part.counterparty === null ? "place" : "buyer";
}

/** The words of the rule and no others: 업체별 often introduces two examples of many. */
const claim = /각각|(도시|연도|기업)별/;
/** "가온과 다온이 각각 30만, 20만 달러": it pairs two names with their sums, and the two may be examples. */
const claimOfTwoNames = /(도시|연도|기업)별/;
/** Characters before the first and behind the last part in which an article says how it breaks a total down. */
const reach = 60;

/**
 * Tells whether the parts of a breakdown claim to be the whole: the article lists them 각각, 도시별 …, each city of the
 * event has one, or their 건수 add up to the total's. Two firms or buyers named as examples claim nothing, though 각각
 * pairs them with their sums.
 * @param context whose indexes are made once, so that asking about many breakdowns takes time linear in the rows
 */
export function readClaims({
  findMission,
  evidenceOf,
  textOf,
}: CheckContext): (breakdown: Breakdown) => boolean {
  return ({ total, parts }) => {
    if (countsAgree(total, parts)) return true;
    if (parts.length === 1) return false;
    const cities = splitValues(findMission(total.mission)?.cities ?? null);
    const isPerCity = parts.every((part) => breakdownBy(part) === "place") && cities.length === parts.length;
    if (isPerCity && cities.length > 1) return true;
    const article = parts[0]?.articleId ?? null;
    const proofs = parts.flatMap((part) => evidenceOf(part.outcomeId));
    const own = proofs.filter((proof) => proof.articleId === article);
    const quotes = [total, ...parts].map(({ quote }) => quote ?? "");
    const areTwoNames = parts.length === 2 && parts.every((part) => breakdownBy(part) !== "place");
    return (areTwoNames ? claimOfTwoNames : claim).test(
      [...quotes, passage(own, textOf(article) ?? "")].join("\n"),
    );
  };
}

function countsAgree(total: OutcomeRow, parts: readonly OutcomeRow[]): boolean {
  const counts = parts.flatMap((part) => part.count ?? []);
  return counts.length === parts.length && sumOf(counts) === total.count;
}

/** What the article says around the parts. */
function passage(proofs: readonly EvidenceRow[], text: string): string {
  const starts = proofs.flatMap(({ start }) => start ?? []);
  const ends = proofs.flatMap(({ end }) => end ?? []);
  return starts.length === 0
    ? ""
    : text.slice(Math.max(0, Math.min(...starts) - reach), Math.max(...ends) + reach);
}
