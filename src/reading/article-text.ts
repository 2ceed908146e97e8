// What reading hands on: the clean text of one article, and the way back to the text it was cut from. Every
// position in a record counts UTF-16 units of `text`; the original is needed only to show a reader where it stood.
import type { Rejection } from "./rejected-reason";

/** What kind of document a text is, as the column 기사.구분 lists it. */
export type SourceType = "press_release" | "article" | "council" | "internal" | "other";

/** What the page itself tells about an article; null where it does not. Nothing here is guessed. */
export interface ArticleMetadata {
  title: string | null;
  /** The newspaper as the page names it, never taken from a reporter's or a section's name. */
  outlet: string | null;
  /** ISO date of publication, e.g. "2024-06-14". */
  publishedOn: string | null;
  url: string | null;
  /** The body that issued a press release. */
  issuer: string | null;
  sourceType: SourceType;
  language: "ko" | "en";
}

/** One article without the furniture of its page. */
export interface CleanedArticle extends ArticleMetadata {
  /** The cleaned text; all positions refer to it; the title (if any) is its first line. */
  text: string;
}

/** The same with the way back to the original. */
export interface ArticleText extends CleanedArticle {
  /** Position in the original text of a position in the cleaned one, e.g. `toOriginal(0)` is 7 after a dropped menu. */
  toOriginal: (position: number) => number;
}

/** Either the articles that were found, or why the input was refused and what the user can do about it. */
export type ReadResult = { ok: true; articles: ArticleText[] } | Rejection;
