// The counted sums of one event by measure and currency, which the ladder 상담 ≥ 계약추진 ≥ 계약 compares. Figures over
// several events stand together by their article.
import { groupBy } from "../../importing/group-by";
import type { OutcomeKind } from "../../records/article";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { isCounted } from "../counted";
import { byOutcome } from "../row-order";
import { sumOf } from "../sums/sum-tolerance";

export interface EventSums {
  currency: string;
  /** Sum of a measure; null if no row has one. */
  sum: (kind: OutcomeKind) => number | null;
  /** The row of a measure with the largest sum. */
  largest: (kind: OutcomeKind) => OutcomeRow | undefined;
}

/**
 * Events, each in each of its currencies, that have a consultation sum for others to be held against. A contract found
 * later stands on another event's.
 */
export function eventSums({ rows }: CheckContext): EventSums[] {
  const summed = rows.outcomes.filter(isStep);
  const events = groupBy(summed, ({ mission, articleId }) => mission ?? `article ${articleId ?? ""}`);
  const groups = [...events.values()].flatMap((event) => [
    ...groupBy(event, ({ currency }) => currency).values(),
  ]);
  return groups.filter((group) => group.some(({ kind }) => kind === "consultation")).map(sumsOf);
}

function isStep(row: OutcomeRow): boolean {
  return isCounted(row) && row.amount !== null && row.currency !== null && row.contractTiming !== "later";
}

function sumsOf(group: readonly OutcomeRow[]): EventSums {
  const rowsOf = (kind: OutcomeKind) => group.filter((row) => row.kind === kind);
  return {
    currency: group[0]?.currency ?? "",
    sum: (kind) => {
      const amounts = rowsOf(kind).flatMap(({ amount }) => amount ?? []);
      return amounts.length === 0 ? null : sumOf(amounts);
    },
    largest: (kind) =>
      rowsOf(kind)
        .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0) || byOutcome(a, b))
        .at(0),
  };
}
