// Nearly every sum is printed in one way: 35만 달러, 1억 2,345만 원. Whether the cell has such a sum is seen in less time
// than it takes to look up what the print was read as before.
import { isDigit } from "../../extraction/numerals";
import type { OutcomeRow } from "../../records/tables/outcomes";

/**
 * Whether 원문표기 is words of 근거문장 that state just this sum, plainly. False says nothing: the print is to be read then
 * (stated-sums).
 * @example isPlainlyStated({ rawAmount: "50만 달러", quote: "50만 달러를 계약했다", amount: 500_000, currency: "USD" }) // true
 */
export function isPlainlyStated({
  rawAmount,
  quote,
  amount,
  currency,
}: Pick<OutcomeRow, "rawAmount" | "quote" | "amount" | "currency">): boolean {
  const name = currency === null ? undefined : names.get(currency);
  if (name === undefined || rawAmount === null || quote === null || !rawAmount.endsWith(name)) return false;
  return amount === readPlainly(rawAmount, rawAmount.length - name.length) && quote.includes(rawAmount);
}

const names: ReadonlyMap<string, string> = new Map([
  ["USD", "달러"],
  ["KRW", "원"],
  ["EUR", "유로"],
]);

const [tenThousand, hundredMillion, comma, space] = Array.from("만억, ", (sign) => sign.charCodeAt(0));

/** A number of up to four digits before 억, one before 만, or both, up to a position; null if it is none of these. */
function readPlainly(text: string, end: number): number | null {
  let sum = 0;
  let number = 0;
  let digits = 0;
  let isParted = false;
  let lowest = Infinity;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      number = number * 10 + code - 48;
      digits += 1;
    } else if (code === comma) {
      // 1,234 and no other.
      if (digits !== 1 || isParted) return null;
      isParted = true;
    } else if (code === tenThousand || code === hundredMillion) {
      const unit = code === tenThousand ? 1e4 : 1e8;
      if (unit >= lowest || number === 0 || digits > 4 || (isParted && digits !== 4)) return null;
      sum += number * unit;
      number = 0;
      digits = 0;
      isParted = false;
      lowest = unit;
      if (text.charCodeAt(at + 1) === space) at += 1;
    } else return null;
  }
  return digits > 0 || isParted || sum === 0 ? null : sum;
}
