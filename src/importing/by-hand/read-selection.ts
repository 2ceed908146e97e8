// "이 문장으로 성과 추가": what the words that a user marks in an article state, as a draft for the user to confirm.
import { findAmounts, type Amount } from "../../extraction/amounts/amounts";
import { findCounts } from "../../extraction/counts/counts";
import type { OutcomeKind } from "../../records/article";

/** A stretch of a cleaned text, `[start, end)` in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/** What the marked words state. Every figure is one that stands in them. */
export interface SelectionDraft extends TextRange {
  quote: string;
  /** A guess from the word nearest to the figure; the user chooses. */
  kind: OutcomeKind;
  count: number | null;
  amount: number | null;
  amountTo: number | null;
  currency: string | null;
  amountAlso: { amount: number; currency: string }[];
  rawAmount: string | null;
  approximate: boolean;
  /** All sums in the words: where there are several, the user chooses. */
  amounts: Amount[];
}

/** Words of results, the ones that take others in first: 계약추진 is no 계약, 수출협약 no 수출. */
const kindWords: readonly (readonly [OutcomeKind, RegExp])[] = [
  ["contract_expected", /계약\s?(?:추진|가능|예상|전망|의향|상담)|가계약|계약을?\s?(?:추진|기대)/g],
  ["mou", /MOU|LOI|업무\s?협약|수출\s?협약|양해\s?각서|의향서|협약/g],
  ["onsite_sale", /현장\s?(?:판매|매출)|판매|매출/g],
  ["investment", /투자/g],
  ["contract", /계약|수주|발주|주문/g],
  ["consultation", /상담/g],
  ["export_performance", /수출\s?(?:실적|액)|실수출/g],
];

/**
 * The draft of a marked range, without the white space at its ends.
 * @param text the cleaned text of the article
 * @returns null if nothing but white space is marked
 * @example readSelection("상담 12건, 40만 달러", {start: 0, end: 14}) // {kind: "consultation", count: 12, amount: 400000, …}
 */
export function readSelection(text: string, range: TextRange): SelectionDraft | null {
  const { start, end } = wholeCharacters(text, range);
  const quote = text.slice(start, end);
  if (quote === "") return null;
  const amounts = findAmounts(quote);
  const [amount] = amounts;
  const count = findCounts(quote).find(({ unit }) => unit === "deal");
  return {
    start,
    end,
    quote,
    kind: nearestKind(quote, amount ?? count ?? { start: 0, end: quote.length }),
    count: count?.value ?? null,
    amount: amount?.amount ?? null,
    amountTo: amount?.amountTo ?? null,
    currency: amount?.currency ?? null,
    amountAlso: restated(quote, amounts),
    rawAmount: amount?.text ?? null,
    approximate: amount?.approximate ?? count?.approximate ?? false,
    amounts,
  };
}

/** The range inside the text, trimmed, and never through a surrogate pair. */
function wholeCharacters(text: string, { start, end }: TextRange): TextRange {
  let from = Math.max(0, Math.min(start, end));
  let to = Math.min(text.length, Math.max(start, end));
  if (isLowHalf(text, from)) from -= 1;
  if (isLowHalf(text, to)) to += 1;
  const marked = text.slice(from, to);
  from += marked.length - marked.trimStart().length;
  return { start: from, end: Math.max(from, to - (marked.length - marked.trimEnd().length)) };
}

function isLowHalf(text: string, at: number): boolean {
  const [before, code] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before <= 0xdbff && code >= 0xdc00 && code <= 0xdfff;
}

/** "300만 달러(40억 원)": the second sum, in another currency and in brackets behind the first, is the same money. */
function restated(quote: string, [first, second]: readonly Amount[]): SelectionDraft["amountAlso"] {
  if (first === undefined || second === undefined || first.currency === second.currency) return [];
  const between = quote.slice(first.end, second.start);
  const isBracketed = /^\s?[(（]\s?(?:약\s?|한화\s?|미화\s?)*$/.test(between);
  return isBracketed ? [{ amount: second.amount, currency: second.currency }] : [];
}

function nearestKind(quote: string, figure: TextRange): OutcomeKind {
  let best: { kind: OutcomeKind; distance: number } = { kind: "other_amount", distance: Infinity };
  for (const [kind, words] of kindWords) {
    for (const match of quote.matchAll(words)) {
      const end = match.index + match[0].length;
      const distance = match.index >= figure.end ? match.index - figure.end : Math.abs(figure.start - end);
      if (distance < best.distance) best = { kind, distance };
    }
  }
  return best.kind;
}
