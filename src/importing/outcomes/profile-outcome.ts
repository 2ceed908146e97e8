// Preparing rows of 성과 for comparing, with what is known of their articles and of the names in them.
import { splitValues, toSerial } from "../../records/cell";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { meetingPlaces } from "./meeting-keys";
import type { ArticleFacts, OutcomeKnowledge, OutcomeProfile } from "./outcome-profile";
import type { StatedSum } from "./same-sum";

const unknownArticle: ArticleFacts = { publishedOn: null, release: null, isSecondary: false };

export function profileOutcome(row: OutcomeRow, { names, articles }: OutcomeKnowledge): OutcomeProfile {
  const { publishedOn, release, isSecondary } = articles.get(row.articleId) ?? unknownArticle;
  const day = row.signedOn ?? publishedOn;
  const profile = {
    row,
    sums: statedSums(row),
    firms: row.firm === null ? [] : [names.party(row.firm)],
    counterparties: splitValues(row.counterparty).map((name) => names.party(name)),
    day: day === null ? null : toSerial(day),
    release,
    isSecondary,
    publishedOn,
  };
  return { ...profile, places: meetingPlaces(profile) };
}

/** Whether the row's article says now what it said when the row was prepared: most do. */
export function isAsNow(
  { row, publishedOn, release, isSecondary }: OutcomeProfile,
  { articles }: OutcomeKnowledge,
): boolean {
  const now = articles.get(row.articleId) ?? unknownArticle;
  return publishedOn === now.publishedOn && release === now.release && isSecondary === now.isSecondary;
}

function statedSums(row: OutcomeRow): StatedSum[] {
  const approximate = row.approximate !== null;
  const sums = [
    [row.amount, row.currency],
    [row.amountAlso, row.currencyAlso],
  ] as const;
  return sums.flatMap(([amount, currency]) =>
    amount === null || currency === null ? [] : [{ amount, currency, approximate }],
  );
}
