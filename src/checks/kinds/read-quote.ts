// What a quote itself says of the row's figure: which result it is, and whether it is done. The same reading as at
// extraction, so that a row that a person has changed, or a record file brought, is held to its own sentence.
import { findCounts } from "../../extraction/counts/counts";
import { classifyFigures, type Classified } from "../../extraction/figures/figure-kinds";
import { findFigures } from "../../extraction/figures/figures";
import { splitSentences } from "../../extraction/text/sentences";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { states } from "../quotes/stated-sums";

/**
 * The figure of a row in its quote as the quote's own words classify it; null where the quote is silent, or the row's
 * figure is not in it. A quote with one sum is about that sum, even where the row has it wrong (Q02): what is filed under
 * a wrong measure besides is told at once.
 * @param share 금액허용오차
 * @example readQuote({ quote: "향후 320만 달러 계약이 예상된다", amount: 3_200_000, currency: "USD", count: null }, 0.005)?.kind
 * // "contract_expected"
 */
export function readQuote(
  { quote, amount, currency, count }: Pick<OutcomeRow, "quote" | "amount" | "currency" | "count">,
  share: number,
): Classified | null {
  const figures = figuresIn(quote ?? "");
  const sums = figures.filter(({ figure }) => figure.amount !== null);
  const own =
    amount === null
      ? figures.filter(({ figure }) => figure.amount === null && figure.count?.value === count)
      : sums.filter(({ figure: { amount: sum } }) => sum !== null && states(sum, amount, currency, share));
  const meant = own.length === 0 && amount !== null && sums.length === 1 ? sums : own;
  const [first, ...others] = meant.filter(({ source }) => source === "own");
  // A sum that is said twice, as two things, is not for a machine to tell apart.
  return first === undefined || others.some(({ kind }) => kind !== first.kind) ? null : first;
}

/**
 * Every figure that a quote states, as its own words classify it.
 * @example figuresIn("상담 31건, 240만 달러를 거뒀다")[0]?.figure.count?.value // 31
 */
export function figuresIn(quote: string): Classified[] {
  const groups = splitSentences(quote).map((sentence) => ({
    sentence,
    figures: findFigures(sentence, findCounts(sentence.text)),
  }));
  return classifyFigures(groups);
}

/** The words between two sums around a figure, where what is said of it stands. */
export function wordsAround({ figure, wordStart, wordEnd }: Classified): string {
  const { text, start } = figure.sentence;
  const from = Math.min(figure.start, wordStart ?? figure.start) - start;
  const to = Math.max(figure.end, wordEnd ?? figure.end) - start;
  return text.slice(Math.max(0, from - reach), to + reach);
}

/** Characters before and behind a figure and its word. */
const reach = 14;

/** The first of the words that a text holds; null if it holds none. */
export function triggerIn(text: string, words: RegExp): string | null {
  return words.exec(text)?.[0] ?? null;
}
