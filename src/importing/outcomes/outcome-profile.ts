// A row of 성과 prepared for comparing: its sums, names and days, worked out once however many rows it is compared with.
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { NameBook } from "../names/name-book";
import type { Party } from "../names/party";
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

/** Rows can only be one result if they share a place: an event, a release or a name. Most places have but one row. */
export interface MeetingPlace {
  name: string;
  /** Under which keys the row is filed there, and under which it looks; made only where another row is. */
  keys: () => MeetingKeys;
}

export interface MeetingKeys {
  file: string[];
  look: string[];
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
