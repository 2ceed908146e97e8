// The list of the review: every article with its records under it, those that need a decision first. The order is
// fixed when the records come in, so that nothing moves away under the hands of the one who decides.
import type { ArticleRecord, Evidence, MissionRecord, OutcomeRecord } from "../../records/article";
import { itemKey, type ItemKey, type ReviewDraft } from "./review-draft";

export type ItemState = "open" | "certain" | "accepted" | "rejected";

/** A line that holds a record. */
export interface ReviewItem {
  type: "mission" | "outcome";
  article: number;
  index: number;
  key: ItemKey;
}

/** One line of the list. */
export type ReviewLine = { type: "article"; article: number } | ReviewItem;

export type ReviewRecord =
  { kind: "mission"; value: MissionRecord } | { kind: "outcome"; value: OutcomeRecord };

export interface ReviewCounts {
  /** Records in articles that are not left out. */
  all: number;
  /** Of them, those that nobody has decided on and that ask for it. */
  open: number;
  /** Of them, those that could be accepted without a look: no doubt, every value word for word in the text. */
  certain: number;
}

/** Whether a record asks for a person's eye: a doubt is named, or a value is not word for word in the text. */
export function needsDecision({ doubts, evidence }: MissionRecord | OutcomeRecord): boolean {
  if (doubts.length > 0) return true;
  return Object.values(evidence).some(isWeak);
}

/** The fields of a record that ask for it. */
export function doubtfulFields({ doubts, evidence }: MissionRecord | OutcomeRecord): ReadonlySet<string> {
  const weak = Object.entries(evidence).filter(([, proofs]) => isWeak(proofs));
  return new Set([...doubts.map(({ field }) => field), ...weak.map(([field]) => field)]);
}

function isWeak(proofs: readonly Evidence[]): boolean {
  return proofs.some(({ alignment }) => alignment !== "exact");
}

/** The record of a line; null where the draft has it no more. */
export function recordOfLine(
  { articles }: ReviewDraft,
  { type, article, index }: ReviewItem,
): ReviewRecord | null {
  const record = articles[article]?.record;
  if (type === "mission") {
    const value = record?.missions[index];
    return value === undefined ? null : { kind: type, value };
  }
  const value = record?.outcomes[index];
  return value === undefined ? null : { kind: type, value };
}

export function itemState(
  draft: ReviewDraft,
  key: ItemKey,
  record: MissionRecord | OutcomeRecord,
): ItemState {
  if (draft.accepted.has(key)) return "accepted";
  if (draft.rejected.has(key)) return "rejected";
  return needsDecision(record) ? "open" : "certain";
}

/**
 * The order in which articles are shown: first those with something to decide, each group as it came.
 * @param from index of the first article to order; those before keep their places
 */
export function articleOrder(articles: ReviewDraft["articles"], from = 0): number[] {
  const indexes = articles.map((_, index) => index).slice(from);
  const asks = (index: number) => {
    const record = articles[index]?.record;
    return record !== undefined && [...record.missions, ...record.outcomes].some(needsDecision);
  };
  return [...indexes.filter(asks), ...indexes.filter((index) => !asks(index))];
}

/**
 * The lines of the list.
 * @param openOnly only what still asks for a decision, under its article
 */
export function reviewLines(draft: ReviewDraft, order: readonly number[], openOnly: boolean): ReviewLine[] {
  return order.flatMap((article) => {
    const record = draft.articles[article]?.record;
    if (record === undefined) return [];
    const isLeftOut = draft.leftOut.has(article);
    const items = itemsOf(record, article).flatMap(({ item, one }) =>
      !isLeftOut && (!openOnly || itemState(draft, item.key, one) === "open") ? [item] : [],
    );
    if (openOnly && items.length === 0) return [];
    return [{ type: "article", article }, ...items];
  });
}

/** How far the review is. */
export function countItems(draft: ReviewDraft): ReviewCounts {
  const counts: ReviewCounts = { all: 0, open: 0, certain: 0 };
  for (const { state } of eachItem(draft)) {
    counts.all += 1;
    if (state === "open") counts.open += 1;
    if (state === "certain") counts.certain += 1;
  }
  return counts;
}

/** The records that can be accepted without a look. */
export function certainKeys(draft: ReviewDraft): ItemKey[] {
  return eachItem(draft).flatMap(({ key, state }) => (state === "certain" ? [key] : []));
}

function eachItem(draft: ReviewDraft): { key: ItemKey; state: ItemState }[] {
  return draft.articles.flatMap(({ record }, article) => {
    if (draft.leftOut.has(article)) return [];
    return itemsOf(record, article).map(({ item: { key }, one }) => ({
      key,
      state: itemState(draft, key, one),
    }));
  });
}

/** The records of an article, its events first. */
function itemsOf(
  { missions, outcomes }: ArticleRecord,
  article: number,
): { item: ReviewItem; one: MissionRecord | OutcomeRecord }[] {
  const itemAs = (type: ReviewItem["type"]) => (one: MissionRecord | OutcomeRecord, index: number) => ({
    item: { type, article, index, key: itemKey({ article, kind: type, index }) },
    one,
  });
  return [...missions.map(itemAs("mission")), ...outcomes.map(itemAs("outcome"))];
}
