// Rows of 기사 and 원문 for a new article.
import { blankRow } from "../records/rows";
import { articles, textPartLength } from "../records/tables/articles";
import type { ArticleRow, SourceTextRow } from "../records/tables/articles";
import type { IdentifiedArticle } from "./identify-articles";
import { beginning } from "./writable-text";

/** The row of a new article; one without a title is named by its first sentence. */
export function articleRow({ id, hash, record, text }: IdentifiedArticle): ArticleRow {
  return {
    ...blankRow(articles),
    id,
    title: record.title ?? titleOf(text),
    outlet: record.outlet,
    publishedOn: record.publishedOn,
    sourceType: record.sourceType,
    issuer: record.issuer,
    url: record.url,
    articleStatus: record.relevant ? "extracted" : "excluded",
    textHash: hash,
  };
}

/** A text pasted without line breaks has no headline; so much of it names it. */
const longestTitle = 200;

/** "[세종=통신] 김가온 기자 = ", "(김가온 기자) ": who writes is no part of what a story is called. */
const byline =
  /^(?:[[(【][^\])】\n]{0,30}(?:=|기자)[^\])】\n]{0,30}[\])】]\s*)?(?:[가-힣]{2,4}(?:·[가-힣]{2,4}){0,3}\s?기자\s?=\s*)?/;
const sentenceEnd = /다\.(?=\s)/;

function titleOf(text: string): string {
  const { end, quote } = firstLine(text);
  const line = quote.replace(byline, "");
  const sentence = sentenceEnd.exec(line);
  if (sentence !== null) return line.slice(0, sentence.index + sentence[0].length);
  return end === lineEnd(text, end) ? line || quote : `${line}…`;
}

/** The first line that holds anything, as far as a title goes, with its place. */
export function firstLine(text: string): { start: number; end: number; quote: string } {
  const start = Math.max(0, text.search(/\S/));
  const line = text.slice(start, lineEnd(text, start)).trimEnd();
  const quote = line.length <= longestTitle ? line : beginning(line, longestTitle).trimEnd();
  return { start, end: start + quote.length, quote };
}

/** Where the line of a position ends, blanks at its end left out. */
function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return from + text.slice(from, end < 0 ? text.length : end).trimEnd().length;
}

/** The text in parts that a cell can hold; joined again without anything between, they are the text. */
export function sourceTextRows(id: string, text: string): SourceTextRow[] {
  return splitText(text, textPartLength).map((part, index) => ({ id, part: index + 1, text: part }));
}

/**
 * Parts of at most `length` UTF-16 units, never between the halves of a surrogate pair.
 * @example splitText("수출상담회", 2) // ["수출", "상담", "회"]
 */
export function splitText(text: string, length: number): string[] {
  const parts: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = start + length;
    const splitsPair = end < text.length && isHighSurrogate(text.charCodeAt(end - 1));
    const next = splitsPair && length > 1 ? end - 1 : end;
    parts.push(text.slice(start, next));
    start = next;
  }
  return parts;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
