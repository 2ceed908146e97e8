// A stretch of the article's text. Everything extraction finds is a span first, so that every value can be
// led back to the characters that state it.
import type { Evidence } from "../../records/article";

/** `[start, end)` in UTF-16 units of the article's cleaned text. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The evidence for a span: its exact substring and place, without blanks at its ends. Always `exact`, because nothing
 * is found outside the text.
 * Example: `quoteSpan("상담 77건", {start: 2, end: 6})` is `{start: 3, end: 6, quote: "77건", alignment: "exact"}`.
 */
export function quoteSpan(text: string, span: Span): Evidence {
  const { start, end } = trimSpan(text, span);
  return { start, end, quote: text.slice(start, end), alignment: "exact" };
}

/** A span without the blanks at its ends; one of blanks alone becomes empty. */
export function trimSpan(text: string, span: Span): Span {
  const inner = text.slice(span.start, span.end);
  const start = span.start + inner.length - inner.trimStart().length;
  return { start, end: start + inner.trim().length };
}

/** What was found in a part of the article (a sentence, a clause), with its place in the whole. */
export function shiftSpan<Found extends Span>(found: Found, by: number): Found {
  // Copied, then moved: a literal that overrides what it has just spread takes the slow way in V8, and thousands of
  // finds are moved in an article.
  const moved = { ...found };
  moved.start += by;
  moved.end += by;
  return moved;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
