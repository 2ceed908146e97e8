// The counted sums of one event by measure and currency, which the ladder 상담 ≥ 계약추진 ≥ 계약 compares. Figures over
// several events stand together by their article.
import { groupBy } from "../../importing/group-by";
import type { OutcomeKind } from "../../records/article";
import type { OutcomeRow } from "../../records/tables/outcomes";
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

/** Events, each in each of its currencies, that a ladder can be made of: a contract found later stands on another. */
export function eventSums(outcomes: readonly OutcomeRow[]): EventSums[] {
  const rows = outcomes.filter(
    (row) => isCounted(row) && row.amount !== null && row.currency !== null && row.contractTiming !== "later",
  );
  const groups = groupBy(rows, ({ mission, articleId, currency }) =>
    [mission ?? `article ${articleId ?? ""}`, currency].join("\n"),
  );
  return [...groups.values()].map((group) => {
    const byKind = groupBy([...group].sort(byOutcome), ({ kind }) => kind);
    return {
      currency: group[0]?.currency ?? "",
      sum: (kind) => {
        const amounts = byKind.get(kind)?.flatMap(({ amount }) => amount ?? []);
        return amounts === undefined ? null : sumOf(amounts);
      },
      largest: (kind) => byKind.get(kind)?.reduce((a, b) => ((b.amount ?? 0) > (a.amount ?? 0) ? b : a)),
    };
  });
}
