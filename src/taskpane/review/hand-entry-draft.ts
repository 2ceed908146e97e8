// What a person has entered so far of a figure by hand, with or without the words of an article behind it.
import { readSelection, type TextRange } from "../../importing/by-hand/read-selection";
import type { OutcomeRecord } from "../../records/article";
import type { MarkableArticle } from "../../tasks/add-outcome";

type Figure = Pick<
  OutcomeRecord,
  "kind" | "count" | "amount" | "currency" | "amountTo" | "amountAlso" | "rawAmount" | "approximate"
>;

export interface HandEntry extends Figure {
  /** Where the figure is told; null where no article tells it. */
  marked: { articleId: string; range: TextRange } | null;
  /** 행사번호. */
  mission: string | null;
  counterparty: string;
  quote: string;
}

/** What a sum that a person types does not have, whatever the words say. */
export const typedSum = { amountTo: null, amountAlso: [], rawAmount: null, approximate: false };

export const blankEntry: HandEntry = {
  marked: null,
  mission: null,
  kind: "contract",
  count: null,
  amount: null,
  currency: null,
  ...typedSum,
  counterparty: "",
  quote: "",
};

/** What the marked words state; the event is the article's where there is only one. */
export function entryOfWords(
  { id: articleId, text, missions }: MarkableArticle,
  range: TextRange,
): HandEntry {
  const words = readSelection(text, range);
  if (words === null) return blankEntry;
  const { kind, count, amount, currency, amountTo, amountAlso, rawAmount, approximate, quote } = words;
  const figure = { kind, count, amount, currency, amountTo, amountAlso, rawAmount, approximate };
  const [mission = null] = missions.length === 1 ? missions : [];
  return { ...blankEntry, ...figure, marked: { articleId, range }, mission, quote };
}

/** Whether there is a figure, and what it rests on. */
export function isWhole({ quote, amount, count }: HandEntry): boolean {
  return quote.trim() !== "" && (amount !== null || count !== null);
}
