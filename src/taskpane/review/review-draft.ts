// What a person makes of the extracted records before they are written: edits, what is accepted, rejected, left out.
// One value; each change gives a new one, so that a step back is the value before.
import { readSelection, type TextRange } from "../../importing/by-hand/read-selection";
import {
  outcomeRecord,
  type ArticleRecord,
  type MissionRecord,
  type OutcomeRecord,
} from "../../records/article";
import { withPublicationDay, type ReadArticle } from "../../tasks/read-articles";

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
  | { type: "dayGiven"; article: number; publishedOn: string | null }
  | { type: "missionEdited"; key: ItemKey; values: Partial<MissionRecord> }
  | { type: "outcomeEdited"; key: ItemKey; values: Partial<OutcomeRecord> }
  | { type: "outcomeAdded"; article: number; range: TextRange };

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
      return withDay(draft, change.article, change.publishedOn);
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
      return withAddedOutcome(draft, change.article, change.range);
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

/** An article that nobody has worked on is read again under its day; else only the day is put down. */
function withDay(draft: ReviewDraft, article: number, publishedOn: string | null): ReviewDraft {
  const isTouched = [...draft.accepted, ...draft.rejected, ...draft.edited].some(
    (key) => itemPlace(key).article === article,
  );
  const articles = draft.articles.map((one, at) => {
    if (at !== article) return one;
    if (!isTouched) return withPublicationDay(one, publishedOn);
    const doubts = one.record.doubts.filter(({ field }) => field !== "publishedOn");
    return { ...one, record: { ...one.record, publishedOn, doubts } };
  });
  return { ...draft, articles };
}

/** An outcome read from marked words; it belongs to the article's event where there is only one. */
function withAddedOutcome(draft: ReviewDraft, article: number, range: TextRange): ReviewDraft {
  const incoming = draft.articles[article];
  const selection = incoming === undefined ? null : readSelection(incoming.text, range);
  if (incoming === undefined || selection === null) return draft;
  const mission = incoming.record.missions.length === 1 ? 0 : null;
  const added = outcomeRecord.parse({ ...selection, mission, happened: true });
  const key = itemKey({ article, kind: "outcome", index: incoming.record.outcomes.length });
  const changed = withRecord(draft, article, (record) => ({
    ...record,
    relevant: true,
    outcomes: [...record.outcomes, added],
  }));
  return { ...changed, accepted: union(draft.accepted, [key]), edited: union(draft.edited, [key]) };
}

function withRecord(
  draft: ReviewDraft,
  article: number,
  change: (record: ArticleRecord) => ArticleRecord,
): ReviewDraft {
  const articles = draft.articles.map((one, at) =>
    at === article ? { ...one, record: change(one.record) } : one,
  );
  return { ...draft, articles };
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
