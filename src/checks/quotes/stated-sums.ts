// Reading a row's quote again: which sums of money it states, and which of them is the row's.
import { findAmounts, type Amount } from "../../extraction/amounts";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { lastPrintedDigit } from "../sums/sum-tolerance";

/** A sum that a text states, as far as comparing goes. */
export type StatedSum = Pick<Amount, "text" | "amount" | "amountTo" | "currency">;

/**
 * The sums that the row's 원문표기 states, else those of its 근거문장.
 * @example statedSums({ rawAmount: "50만 달러", quote: "…" })[0]?.amount // 500000
 */
export function statedSums({
  rawAmount,
  quote,
}: Pick<OutcomeRow, "rawAmount" | "quote">): readonly StatedSum[] {
  const printed = findAmounts(rawAmount ?? "");
  return printed.length > 0 ? printed : findAmounts(quote ?? "");
}

/**
 * Whether two figures are one, as near as they were printed.
 * @param share 금액허용오차
 * @param digit place of the last digit printed, 0 if exact
 */
export function isSameSum(a: number, b: number, share: number, digit: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(b) * share, digit / 2);
}

/** Whether a sum is stated as this amount in this currency; the digits of its print are allowed for. */
export function states(sum: StatedSum, amount: number, currency: string | null, share: number): boolean {
  return (
    (currency === null || sum.currency === currency.toUpperCase()) &&
    isSameSum(amount, sum.amount, share, lastPrintedDigit(sum.text))
  );
}
