// What a person makes of the extracted records before they are written: edits, what is accepted, rejected, left out.
// One value; each change gives a new one, so that a step back is the value before.
import type { ArticleRecord, MissionRecord, OutcomeRecord } from "../../records/article";
import type { ReadArticle } from "../../tasks/read-articles";

/** Names a record of the review: article 3's second outcome is `3/outcome/1`. */
export type ItemKey = `${number}/${"mission" | "outcome"}/${number}`;

export interface ItemPlace {
  article: number;
  kind: "mission" | "outcome";
  index: number;
}

export interface ReviewDraft {
  articles: readonly ReadArticle[];
  /** Indexes of articles that are not to be written at all. */
  leftOut: ReadonlySet<number>;
  /** What a person has looked at and taken as it is. */
  accepted: ReadonlySet<ItemKey>;
  /** What is not to be written. */
  rejected: ReadonlySet<ItemKey>;
  /** Outcomes that a person has changed or added. */
  edited: ReadonlySet<ItemKey>;
}

export type DraftChange =
  | { type: "accepted" | "rejected" | "reopened"; keys: readonly ItemKey[] }
  | { type: "articleToggled"; article: number }
  /** The article under a 게재일, as `articleUnderDay` reads it. */
  | { type: "dayGiven"; article: number; dated: ReadArticle }
  | { type: "missionEdited"; key: ItemKey; values: Partial<MissionRecord> }
  | { type: "outcomeEdited"; key: ItemKey; values: Partial<OutcomeRecord> }
  | { type: "outcomeAdded"; article: number; outcome: OutcomeRecord };

export const emptyDraft: ReviewDraft = {
  articles: [],
  leftOut: new Set(),
  accepted: new Set(),
  rejected: new Set(),
  edited: new Set(),
};

export function itemKey({ article, kind, index }: ItemPlace): ItemKey {
  return `${article}/${kind}/${index}`;
}

/** @example itemPlace("3/outcome/1") // {article: 3, kind: "outcome", index: 1} */
export function itemPlace(key: ItemKey): ItemPlace {
  const [article, kind, index] = key.split("/");
  return { article: Number(article), kind: kind === "mission" ? "mission" : "outcome", index: Number(index) };
}

/** The draft after a change; the one given stays as it is. */
export function changeDraft(draft: ReviewDraft, change: DraftChange): ReviewDraft {
  switch (change.type) {
    case "accepted":
      return { ...settled(draft, change.keys), accepted: union(draft.accepted, change.keys) };
    case "rejected":
      return { ...settled(draft, change.keys), rejected: union(draft.rejected, change.keys) };
    case "reopened":
      return settled(draft, change.keys);
    case "articleToggled":
      return { ...draft, leftOut: toggled(draft.leftOut, change.article) };
    case "dayGiven":
      return { ...draft, articles: replaced(draft.articles, change.article, change.dated) };
    case "missionEdited": {
      const { article, index } = itemPlace(change.key);
      return withRecord(draft, article, (record) => ({
        ...record,
        missions: record.missions.map((one, at) => (at === index ? edited(one, change.values) : one)),
      }));
    }
    case "outcomeEdited": {
      const { article, index } = itemPlace(change.key);
      const changed = withRecord(draft, article, (record) => ({
        ...record,
        outcomes: record.outcomes.map((one, at) => (at === index ? edited(one, change.values) : one)),
      }));
      return { ...changed, edited: union(draft.edited, [change.key]) };
    }
    case "outcomeAdded":
      return withAddedOutcome(draft, change.article, change.outcome);
  }
}

/** Neither accepted nor rejected any more. */
function settled(draft: ReviewDraft, keys: readonly ItemKey[]): ReviewDraft {
  return { ...draft, accepted: without(draft.accepted, keys), rejected: without(draft.rejected, keys) };
}

/** A value that a person types is theirs: no sentence is said to prove it, and no doubt about it remains. */
function edited<R extends MissionRecord | OutcomeRecord>(record: R, values: Partial<R>): R {
  const isKept = (field: string) => !(field in values);
  const evidence = Object.fromEntries(Object.entries(record.evidence).filter(([field]) => isKept(field)));
  return { ...record, ...values, evidence, doubts: record.doubts.filter(({ field }) => isKept(field)) };
}

/** What a person adds is theirs, and needs no second look. */
function withAddedOutcome(draft: ReviewDraft, article: number, outcome: OutcomeRecord): ReviewDraft {
  const before = draft.articles[article];
  if (before === undefined) return draft;
  const key = itemKey({ article, kind: "outcome", index: before.record.outcomes.length });
  const changed = withRecord(draft, article, (record) => ({
    ...record,
    relevant: true,
    outcomes: [...record.outcomes, outcome],
  }));
  return { ...changed, accepted: union(draft.accepted, [key]), edited: union(draft.edited, [key]) };
}

function withRecord(
  draft: ReviewDraft,
  article: number,
  change: (record: ArticleRecord) => ArticleRecord,
): ReviewDraft {
  const before = draft.articles[article];
  if (before === undefined) return draft;
  const after = { ...before, record: change(before.record) };
  return { ...draft, articles: replaced(draft.articles, article, after) };
}

function replaced<One>(list: readonly One[], place: number, one: One): readonly One[] {
  return list.map((before, at) => (at === place ? one : before));
}

function union<Value>(set: ReadonlySet<Value>, added: readonly Value[]): ReadonlySet<Value> {
  return new Set([...set, ...added]);
}

function without<Value>(set: ReadonlySet<Value>, gone: readonly Value[]): ReadonlySet<Value> {
  const lost = new Set(gone);
  return new Set([...set].filter((one) => !lost.has(one)));
}

function toggled(set: ReadonlySet<number>, value: number): ReadonlySet<number> {
  return set.has(value) ? without(set, [value]) : union(set, [value]);
}
