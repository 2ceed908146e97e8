// Evidence comes from our own extraction or from a record file that somebody else wrote. Whatever it claims, what
// goes into 근거 is checked against the text.
import type { Evidence } from "../records/article";

/**
 * Evidence whose quote stands at its positions: a quote that stands elsewhere in the text is moved there, one that
 * the text does not hold is `missing`.
 * @example settleEvidence({start: 0, end: 0, quote: "8개사", alignment: "exact"}, "도내 8개사") // start 3, end 6
 */
export function settleEvidence(evidence: Evidence, text: string): Evidence {
  const { start, end, quote } = evidence;
  if (text.slice(start, end) === quote) return evidence;
  const found = quote === "" ? -1 : text.indexOf(quote);
  if (found >= 0) return { start: found, end: found + quote.length, quote, alignment: "exact" };
  return { ...evidence, alignment: evidence.alignment === "exact" ? "missing" : evidence.alignment };
}
