// What a review reads anew from an article's text. Apart from the draft itself, which the pane has from its start:
// reading comes with the screen.
import { readSelection, type TextRange } from "../../importing/by-hand/read-selection";
import { outcomeRecord, type OutcomeRecord } from "../../records/article";
import { withPublicationDay, type ReadArticle } from "../../tasks/read-articles";
import { itemPlace, type ReviewDraft } from "./review-draft";

/**
 * An article under the 게재일 that a person gives it: read again, so that its dates get their year; where somebody has
 * worked on it only the day is put down.
 * @returns null where the draft has no such article
 */
export function articleUnderDay(
  draft: ReviewDraft,
  article: number,
  publishedOn: string | null,
): ReadArticle | null {
  const before = draft.articles[article];
  if (before === undefined) return null;
  const isTouched = [...draft.accepted, ...draft.rejected, ...draft.edited].some(
    (key) => itemPlace(key).article === article,
  );
  if (!isTouched) return withPublicationDay(before, publishedOn);
  const doubts = before.record.doubts.filter(({ field }) => field !== "publishedOn");
  return { ...before, record: { ...before.record, publishedOn, doubts } };
}

/**
 * The outcome that marked words state; it belongs to the article's event where there is only one.
 * @returns null where nothing is marked
 */
export function outcomeFromWords({ record, text }: ReadArticle, range: TextRange): OutcomeRecord | null {
  const selection = readSelection(text, range);
  if (selection === null) return null;
  const mission = record.missions.length === 1 ? 0 : null;
  return outcomeRecord.parse({ ...selection, mission, happened: true });
}
