// A stretch of the article's text. Everything extraction finds is a span first, so that every value can be
// led back to the characters that state it.
import type { Evidence } from "../records/article";

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
  const stated = text.slice(span.start, span.end);
  const start = span.start + stated.length - stated.trimStart().length;
  const quote = stated.trim();
  return { start, end: start + quote.length, quote, alignment: "exact" };
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
