// One result on its way from the text to a record.
import type { Money, OutcomeKind } from "../../records/article";
import type { Amount } from "../amounts/amounts";
import type { Classified } from "./figure-kinds";
import type { Sentence } from "../text/sentences";
import type { Span } from "../text/span";

/** One stated result before it is joined to missions and firms. Positions are those of the article. */
export interface OutcomeDraft extends Span {
  kind: OutcomeKind;
  count: number | null;
  countSpan: Span | null;
  amount: Amount | null;
  amountSpan: Span | null;
  also: Money[];
  approximate: boolean;
  modality: Classified["modality"];
  sentence: Sentence;
  unitDropped: boolean;
  /** The same result told again elsewhere. */
  repeats: Span[];
  source: Classified["source"];
}

/** Reported kinds stand on their own; everything else is background. */
export const reportedKinds: ReadonlySet<OutcomeKind> = new Set([
  "consultation",
  "contract",
  "contract_expected",
  "mou",
  "onsite_sale",
]);

/** Where the sum of a result begins in the article; for a result without one, where the result itself begins. */
export function sumStart({ amountSpan, start }: OutcomeDraft): number {
  return amountSpan?.start ?? start;
}
