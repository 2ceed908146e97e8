// The exchange rate that two stated sums of one result imply, and how far it can be off because both were rounded.
import type { OutcomeRow } from "../../records/tables/outcomes";
import { lastDigit, lastPrintedDigit } from "../sums/sum-tolerance";

export interface ImpliedRate {
  row: OutcomeRow;
  /** The currency beside 원. */
  currency: string;
  /** 원 for one unit. */
  rate: number;
  /** Share by which the rate can be off through rounding. */
  slack: number;
}

/**
 * Null unless the row states one sum in 원 and in another currency.
 * @example impliedRate({ …, amount: 6_490_000, currency: "USD", amountAlso: 7_500_000_000, currencyAlso: "KRW" })?.rate // 1155.6
 */
export function impliedRate(row: OutcomeRow): ImpliedRate | null {
  const { amount, amountAlso, currency, currencyAlso } = row;
  if (amount === null || amountAlso === null || amount <= 0 || amountAlso <= 0) return null;
  if (currency === null || currencyAlso === null || currency === currencyAlso) return null;
  const slack =
    roundingOf(amount, lastPrintedDigit(row.rawAmount), row) +
    roundingOf(amountAlso, lastDigit(amountAlso), row);
  if (currencyAlso === "KRW") return { row, currency, rate: amountAlso / amount, slack };
  return currency === "KRW" ? { row, currency: currencyAlso, rate: amount / amountAlso, slack } : null;
}

/** Half the last digit, or all of it where the text says 약 or 여, as a share of the sum. */
function roundingOf(amount: number, digit: number, { approximate }: OutcomeRow): number {
  return (approximate === null ? digit / 2 : digit) / amount;
}
