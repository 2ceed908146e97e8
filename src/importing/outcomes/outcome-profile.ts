// A row of 성과 prepared for comparing: its sums, names and days, worked out once however many rows it is compared with.
import { splitValues, toSerial } from "../../records/cell";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { NameBook } from "../names/name-book";
import type { Party } from "../names/party";
import { meetingPlaces, type MeetingPlace } from "./meeting-keys";
import type { StatedSum } from "./same-sum";

export interface OutcomeProfile {
  row: OutcomeRow;
  /** 금액 and 병기금액. */
  sums: readonly StatedSum[];
  firms: readonly Party[];
  counterparties: readonly Party[];
  /** 체결일, else 게재일 of its article, as a serial number. */
  day: number | null;
  /** 동일보도묶음 of its article. */
  release: string | null;
  /** Its article is one of several with one release, and another stands for them. */
  isSecondary: boolean;
  /** 게재일 of its article. */
  publishedOn: string | null;
  places: readonly MeetingPlace[];
}

/** What the articles of outcomes say of themselves. */
export interface ArticleFacts {
  publishedOn: string | null;
  release: string | null;
  isSecondary: boolean;
}

/** What is known of names and articles, before an import or with it. */
export interface OutcomeKnowledge {
  names: NameBook;
  articles: ReadonlyMap<string | null, ArticleFacts>;
}

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
