// The parts of a total, breakdown by breakdown: one total may be broken down by city and by firm, and each breakdown
// adds up to it on its own.
import { groupBy } from "../../importing/group-by";
import { splitValues } from "../../records/cell";
import type { ReportRows } from "../../records/report";
import type { SourceTextRow } from "../../records/tables/articles";
import type { EvidenceRow } from "../../records/tables/evidence";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { byOutcome } from "../row-order";
import { sumOf } from "./sum-tolerance";

export interface Breakdown {
  total: OutcomeRow;
  parts: OutcomeRow[];
}

/** Every total that is not itself a repetition, with the 세부(제외) rows below it, in the order of the article. */
export function breakdownsOf({ outcomes, evidence }: Pick<ReportRows, "outcomes" | "evidence">): Breakdown[] {
  const totals = new Map(outcomes.map((row) => [row.outcomeId, row]));
  const found = new Map<string, Breakdown>();
  for (const part of inArticleOrder(outcomes, evidence)) {
    const total = part.partOf === null ? undefined : totals.get(part.partOf);
    if (part.counting !== "part" || total === undefined || total.counting === "duplicate") continue;
    const key = [part.partOf, part.articleId, breakdownBy(part)].join("\n");
    const breakdown = found.get(key) ?? { total, parts: [] };
    breakdown.parts.push(part);
    found.set(key, breakdown);
  }
  return [...found.values()];
}

/** Parts by the place of their first proof, whatever the sheet is sorted by. */
function inArticleOrder(outcomes: readonly OutcomeRow[], evidence: readonly EvidenceRow[]): OutcomeRow[] {
  const parts = outcomes.filter(({ counting, partOf }) => counting === "part" && partOf !== null);
  const ids = new Set(parts.map(({ outcomeId }) => outcomeId));
  const starts = new Map<string | null, number>();
  for (const { recordId, start } of evidence) {
    if (start !== null && ids.has(recordId))
      starts.set(recordId, Math.min(start, starts.get(recordId) ?? start));
  }
  const startOf = (row: OutcomeRow) => starts.get(row.outcomeId) ?? Number.MAX_SAFE_INTEGER;
  return parts.sort((a, b) => startOf(a) - startOf(b) || byOutcome(a, b));
}

/** By firm, by buyer, or by place or time, which the rows do not tell apart. */
function breakdownBy(part: OutcomeRow): "firm" | "buyer" | "place" {
  if (part.firm !== null) return "firm";
  return part.counterparty === null ? "place" : "buyer";
}

/** The words of the rule and no others: 업체별 often introduces two examples of many. */
const claim = /각각|(도시|연도|기업)별/;
/** Characters before the first and behind the last part in which an article says how it breaks a total down. */
const reach = 60;

/**
 * Tells whether the parts of a breakdown claim to be the whole: the article lists them 각각, 도시별 …, each city of the
 * event has one, or their 건수 add up to the total's. Two firms named as examples claim nothing.
 * @param rows indexed once, so that asking about many breakdowns takes time linear in the rows
 */
export function readClaims(rows: ReportRows): (breakdown: Breakdown) => boolean {
  const missions = new Map(rows.missions.map((row) => [row.missionId, row]));
  const evidence = groupBy(rows.evidence, (row) => row.recordId);
  const texts = groupBy(rows.sourceTexts, (row) => row.id);
  return ({ total, parts }) => {
    if (countsAgree(total, parts)) return true;
    if (parts.length === 1) return false;
    const cities = splitValues(missions.get(total.mission)?.cities ?? null);
    const isPerCity = parts.every((part) => breakdownBy(part) === "place") && cities.length === parts.length;
    if (isPerCity && cities.length > 1) return true;
    const article = parts[0]?.articleId ?? null;
    const proofs = parts.flatMap((part) => evidence.get(part.outcomeId) ?? []);
    const own = proofs.filter((proof) => proof.articleId === article);
    const quotes = [total, ...parts].map(({ quote }) => quote ?? "");
    return claim.test([...quotes, passage(own, texts.get(article) ?? [])].join("\n"));
  };
}

function countsAgree(total: OutcomeRow, parts: readonly OutcomeRow[]): boolean {
  const counts = parts.flatMap((part) => part.count ?? []);
  return counts.length === parts.length && sumOf(counts) === total.count;
}

/** What the article says around the parts. */
function passage(proofs: readonly EvidenceRow[], texts: readonly SourceTextRow[]): string {
  const starts = proofs.flatMap(({ start }) => start ?? []);
  const ends = proofs.flatMap(({ end }) => end ?? []);
  const inOrder = [...texts].sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
  const text = inOrder.map((row) => row.text ?? "").join("");
  return starts.length === 0
    ? ""
    : text.slice(Math.max(0, Math.min(...starts) - reach), Math.max(...ends) + reach);
}
