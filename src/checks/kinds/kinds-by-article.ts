// K05: one sum of one event that two articles call two things. Sums are met in order of size, so that only
// neighbours are compared.
import { groupBy } from "../../records/group-by";
import { compareByPublication } from "../../importing/publication-order";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { groupByEvent } from "../event-numbers";
import { byCurrency } from "../ladder/event-sums";
import { pickRows } from "../row-pick";
import { groupRule, type PlacedHit } from "../rule";
import { isSameAsPrinted } from "../quotes/stated-sums";
import { byOutcome } from "../row-order";
import { sourceWords } from "../row-words";
import { asIs, joinWords, measureWords } from "../words";

const sums = pickRows(
  "outcomes",
  ({ amount, resultStatus, kind }) => amount !== null && resultStatus === "happened" && kind !== null,
);

export const kindDiffersByArticle = groupRule(
  {
    id: "K05",
    name: { ko: "매체마다 다른 항목", en: "Measures differ by outlet" },
    severity: "warning",
    message: "같은 금액의 실적항목이 매체마다 다릅니다: {A}/{B}.",
    messageEn: "The same sum is filed differently by outlet: {A}/{B}.",
    meaning:
      "한 행사의 같은 금액을 한 기사는 계약, 다른 기사는 계약추진이라고 적은 경우입니다. 어느 쪽이 맞는지는 공식 자료로 정합니다.",
    example: "도 보도자료는 '계약추진 1,200만 달러', 신문은 '계약 1,200만 달러'",
    fix: "공식 보도자료 기준",
    fixEn: "Follow the official release",
    limits: ["amountTolerance"],
    picks: [sums],
  },
  (context) => {
    const events = groupByEvent(context.placesOf(sums), context).filter(isToldByTwo);
    return events
      .flatMap(byCurrency)
      .filter((rows) => isToldByTwo(rows) && isOfTwoKinds(rows))
      .flatMap((rows) => runsOfOneSum(rows, context.settings.amountTolerance))
      .filter(isOfTwoKinds)
      .flatMap((run) => conflictIn(run, context));
  },
);

function isToldByTwo(rows: readonly OutcomeRow[]): boolean {
  return rows.some(({ articleId }) => articleId !== rows[0]?.articleId);
}

/** Most sums stand alone, or are told alike by all. */
function isOfTwoKinds(run: readonly OutcomeRow[]): boolean {
  return run.some(({ kind }) => kind !== run[0]?.kind);
}

/** Rows of nearly the same sum, next to one another in order of size; a sum that stands alone is in no run. */
function runsOfOneSum(rows: readonly OutcomeRow[], share: number): OutcomeRow[][] {
  const inOrder = [...rows].sort((a, b) => (a.amount ?? 0) - (b.amount ?? 0) || byOutcome(a, b));
  const runs: OutcomeRow[][] = [];
  let start = 0;
  inOrder.forEach((row, at) => {
    const first = inOrder[start] ?? row;
    if (isSameAsPrinted(first.amount ?? 0, row.amount ?? 0, share, row.rawAmount)) return;
    if (at - start > 1) runs.push(inOrder.slice(start, at));
    start = at;
  });
  if (inOrder.length - start > 1) runs.push(inOrder.slice(start));
  return runs;
}

function conflictIn(run: readonly OutcomeRow[], context: CheckContext): PlacedHit[] {
  const published = (row: OutcomeRow) => ({
    articleId: row.articleId ?? "",
    publishedOn: context.findArticle(row.articleId)?.publishedOn ?? null,
  });
  const inOrder = [...run].sort(
    (a, b) => compareByPublication(published(a), published(b)) || byOutcome(a, b),
  );
  const [first] = inOrder;
  const kindsOf = groupBy(inOrder, (row) => row.articleId);
  const own = new Set(kindsOf.get(first?.articleId ?? null)?.map(({ kind }) => kind));
  // An article that has the sum both ways (상담 and 계약추진 of one figure) agrees with either.
  const other = inOrder.find(
    ({ articleId }) => !(kindsOf.get(articleId) ?? []).some(({ kind }) => own.has(kind)),
  );
  if (first === undefined || other === undefined) return [];
  const words = { A: measureWords(first.kind), B: measureWords(other.kind) };
  const told = [first, other].map(({ articleId, quote }) =>
    joinWords([sourceWords(context.findArticle(articleId), articleId), asIs(quote ?? "")], ": "),
  );
  const evidence = joinWords(told, " / ");
  return [{ rows: "outcomes", row: other, column: "kind", words, evidence }];
}
