// Sums told in the hundredths of a currency: 197펜스, and 1달러 20센트 as one sum.
import { readCurrencyAfter } from "./currencies";

const behind = /\s?(\d{1,2})(?=\s?(?:센트|펜스))/y;

/** A value in base units: `inBaseUnits(197, 0.01)` is 1.97. A ten-thousandth is as fine as any price is written. */
export function inBaseUnits(value: number, part: number): number {
  return part === 1 ? value : Math.round(value * part * 1e4) / 1e4;
}

/**
 * The hundredths written behind a sum that ends at a position, in base units, and where they end; null without any.
 * Example: `readHundredths("1달러 20센트", 3, "USD")` is `{amount: 0.2, end: 8}`.
 */
export function readHundredths(
  text: string,
  at: number,
  code: string,
): { amount: number; end: number } | null {
  behind.lastIndex = at;
  const digits = behind.exec(text);
  if (digits === null) return null;
  const unitAt = at + digits[0].length;
  const unit = readCurrencyAfter(text, unitAt) ?? readCurrencyAfter(text, unitAt + 1);
  // A bare 센트 is that of the currency in front of it, whichever it is.
  const same = unit?.code === code || (unit?.code === "USD" && code !== "GBP");
  return unit === null || !same ? null : { amount: Number(digits[1]) / 100, end: unit.end };
}
