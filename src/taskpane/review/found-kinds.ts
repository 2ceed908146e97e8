// How many figures of each kind a review holds.
import { outcomeKinds, type OutcomeKind } from "../../records/article";
import { itemKey, type ReviewDraft } from "./review-draft";

export interface KindCount {
  kind: OutcomeKind;
  count: number;
}

/**
 * Figures by kind, in the order of the list of kinds; a kind that was not found is left out, and so is what is not to
 * be written.
 * @example countKinds(draft) // [{ kind: "consultation", count: 12 }, { kind: "contract", count: 3 }]
 */
export function countKinds({ articles, leftOut, rejected }: ReviewDraft): KindCount[] {
  const counts = new Map<OutcomeKind, number>();
  articles.forEach(({ record }, article) => {
    if (leftOut.has(article)) return;
    record.outcomes.forEach(({ kind }, index) => {
      if (rejected.has(itemKey({ article, kind: "outcome", index }))) return;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    });
  });
  return outcomeKinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
}
