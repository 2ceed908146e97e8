// What of a review goes to the import: articles that are left out stay away, rejected records are taken out of
// theirs, and the places by which records point at each other follow.
import type { IncomingArticle } from "../../importing/incoming-article";
import type { ArticleRecord } from "../../records/article";
import { itemKey, type ReviewDraft } from "./review-draft";

/** The articles as they are to be written, in the order in which they came. */
export function writtenArticles(draft: ReviewDraft): IncomingArticle[] {
  return draft.articles.flatMap((incoming, article) =>
    draft.leftOut.has(article)
      ? []
      : [
          {
            text: incoming.text,
            record: writtenRecord(draft, incoming.record, article),
            editedOutcomes: editedPlaces(draft, incoming.record, article),
          },
        ],
  );
}

/** Which of the outcomes that are kept a person has changed or added. */
function editedPlaces(draft: ReviewDraft, { outcomes }: ArticleRecord, article: number): ReadonlySet<number> {
  const keys = outcomes.map((_, index) => itemKey({ article, kind: "outcome", index }));
  const kept = keys.filter((key) => !draft.rejected.has(key));
  return new Set(kept.flatMap((key, place) => (draft.edited.has(key) ? [place] : [])));
}

function writtenRecord(draft: ReviewDraft, record: ArticleRecord, article: number): ArticleRecord {
  const isKept = (kind: "mission" | "outcome") => (_: unknown, index: number) =>
    !draft.rejected.has(itemKey({ article, kind, index }));
  const missionAt = newPlaces(record.missions, isKept("mission"));
  const outcomeAt = newPlaces(record.outcomes, isKept("outcome"));
  // What a person has accepted is no longer doubtful.
  const decided = <R extends { doubts: unknown[] }>(kind: "mission" | "outcome", one: R, index: number): R =>
    draft.accepted.has(itemKey({ article, kind, index })) ? { ...one, doubts: [] } : one;
  return {
    ...record,
    missions: record.missions.map((one, index) => decided("mission", one, index)).filter(isKept("mission")),
    outcomes: record.outcomes
      .map((one, index) => ({
        ...decided("outcome", one, index),
        mission: one.mission === null ? null : (missionAt.get(one.mission) ?? null),
        partOf: one.partOf === null ? null : (outcomeAt.get(one.partOf) ?? null),
      }))
      .filter(isKept("outcome")),
  };
}

/** Where each kept one stands after the others have gone. */
function newPlaces<One>(
  list: readonly One[],
  isKept: (one: One, index: number) => boolean,
): ReadonlyMap<number, number> {
  const kept = list.flatMap((one, index) => (isKept(one, index) ? [index] : []));
  return new Map(kept.map((index, place) => [index, place]));
}
