// A sum as an official types it into one field: 876만 달러, 8,760,000, 1억2천만원.
import { findAmounts } from "../../extraction/amounts/amounts";

export interface TypedAmount {
  /** Base units. */
  amount: number;
  /** null: only a number was typed. */
  currency: string | null;
}

/**
 * Reads a typed sum.
 * @returns null if it is none, or more than one
 * @example readTypedAmount("876만 달러") // {amount: 8760000, currency: "USD"}
 * @example readTypedAmount("8,760,000") // {amount: 8760000, currency: null}
 */
export function readTypedAmount(text: string): TypedAmount | null {
  const typed = text.trim();
  const plain = typed.replaceAll(",", "");
  if (/^\d{1,15}(\.\d{1,2})?$/.test(plain)) return { amount: Number(plain), currency: null };
  const found = findAmounts(typed);
  const [only] = found;
  if (only !== undefined && found.length === 1 && isWhole(typed, only)) {
    return { amount: only.amount, currency: only.currency };
  }
  // A number in Korean steps without its currency, 876만: read as won, then only the number is taken.
  const [asWon] = findAmounts(`${typed}원`);
  return asWon !== undefined && isWhole(`${typed}원`, asWon)
    ? { amount: asWon.amount, currency: null }
    : null;
}

function isWhole(typed: string, { start, end }: { start: number; end: number }): boolean {
  return start === 0 && end === typed.length;
}
