// Reading a row's quote again: which sums of money it states, and which of them is the row's.
import { findAmounts, type Amount } from "../../extraction/amounts/amounts";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { remember } from "../../records/remember";
import { lastPrintedDigit } from "../sums/sum-tolerance";
import { standsIn } from "./stands-in";

/** A sum that a text states, as far as comparing goes. */
export type StatedSum = Pick<Amount, "text" | "amount" | "amountTo" | "currency">;

/**
 * The sums that the row's 원문표기 states; those of its 근거문장 where 원문표기 is no words of it, as where somebody has
 * typed both 금액 and 원문표기 anew.
 * @example statedSums({ rawAmount: "50만 달러", quote: "…" }, context)[0]?.amount // 500000
 */
export function statedSums(
  { rawAmount, quote }: Pick<OutcomeRow, "rawAmount" | "quote">,
  { share }: Pick<CheckContext, "share">,
): readonly StatedSum[] {
  const printed = share(amountReader)(rawAmount ?? "");
  if (printed.length > 0 && standsInQuote({ rawAmount, quote })) return printed;
  const quoted = findAmounts(quote ?? "");
  return quoted.length > 0 ? quoted : printed;
}

/**
 * Whether 원문표기 is words of 근거문장, however they are spaced.
 * @example standsInQuote({ rawAmount: "50만달러", quote: "50만 달러를 계약했다" }) // true
 */
export function standsInQuote({ rawAmount, quote }: Pick<OutcomeRow, "rawAmount" | "quote">): boolean {
  return rawAmount !== null && quote !== null && standsIn(rawAmount, quote);
}

/** Sums are mostly round, so that few are printed in a way that no other row has. */
function amountReader(): (text: string) => readonly StatedSum[] {
  return remember(findAmounts);
}

/**
 * Whether two figures are one, as near as they were printed.
 * @param share 금액허용오차
 * @param digit place of the last digit printed, 0 if exact
 */
export function isSameSum(a: number, b: number, share: number, digit: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(b) * share, digit / 2);
}

/** Whether two figures are one, the second as near as it is printed: its print is read only where it would matter. */
export function isSameAsPrinted(a: number, b: number, share: number, printed: string | null): boolean {
  return isSameSum(a, b, share, 0) || isSameSum(a, b, share, lastPrintedDigit(printed));
}

/** Whether a sum is stated as this amount in this currency; the digits of its print are allowed for. */
export function states(sum: StatedSum, amount: number, currency: string | null, share: number): boolean {
  if (currency !== null && sum.currency !== currency.toUpperCase()) return false;
  return isSameAsPrinted(amount, sum.amount, share, sum.text);
}
