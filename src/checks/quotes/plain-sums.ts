// Nearly every sum is printed in one way: 35만 달러, 1억 2,345만 원, 35만 1,234달러. Whether the cell has such a sum is seen
// in less time than it takes to look up what the print was read as before.
import { isDigit } from "../../extraction/amounts/numerals";
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
  if (name === undefined || amount === null || rawAmount === null || quote === null) return false;
  if (!rawAmount.endsWith(name)) return false;
  return amount === readPlainly(rawAmount, rawAmount.length - name.length) && quote.includes(rawAmount);
}

const names: ReadonlyMap<string, string> = new Map([
  ["USD", "달러"],
  ["KRW", "원"],
  ["EUR", "유로"],
]);

const [tenThousand, hundredMillion] = ["만".charCodeAt(0), "억".charCodeAt(0)];
const [zero, comma, space] = ["0".charCodeAt(0), ",".charCodeAt(0), " ".charCodeAt(0)];

/** A number with 억, one with 만 and one without a unit, as many of them as there are; null for any other print. */
function readPlainly(text: string, end: number): number | null {
  let sum = 0;
  let lowest = Infinity;
  let at = 0;
  while (at < end) {
    const behind = endOfNumber(text, at);
    const code = text.charCodeAt(behind);
    const unit = code === hundredMillion ? 1e8 : code === tenThousand ? 1e4 : 1;
    if (behind === at || unit >= lowest) return null;
    sum += numberIn(text, at, behind) * unit;
    lowest = unit;
    at = unit === 1 ? behind : behind + 1;
    if (text.charCodeAt(at) === space) at += 1;
  }
  return at === end && sum > 0 ? sum : null;
}

/** Where a number of up to four digits ends, 1,234 or 1234; where it would begin if there is none, or one with 0 first. */
function endOfNumber(text: string, start: number): number {
  if (text.charCodeAt(start) === zero) return start;
  const isParted = text.charCodeAt(start + 1) === comma;
  let end = isParted ? start + 2 : start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const fits = isParted ? end - start === 5 && isDigit(text.charCodeAt(start)) : end - start <= 4;
  return fits ? end : start;
}

function numberIn(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== comma) number = number * 10 + code - zero;
  }
  return number;
}
