// Cells of a foreign file as values of our columns. Officials write sums and dates as text as often as not.
import { findAmounts, type Amount } from "../../extraction/amounts/amounts";
import { findDateStamps, isDateStamp } from "../../reading/furniture/date-stamp";
import { fromSerial, isBlank, type Cell } from "../../records/cell";
import type { Column } from "../../records/column";
import { readCell, type FaultKind } from "../../records/rows";

export type FieldValue = { value: Cell } | { fault: FaultKind };

/**
 * A cell as a value of a column that is not a sum of money.
 * @example readField(columnOf(missions, "startOn"), "2026. 3. 16.(월)") // {value: "2026-03-16"}
 * @example readField(columnOf(missions, "firmCount"), "10개사") // {value: 10}
 */
export function readField(column: Column, cell: Cell): FieldValue {
  if (isBlank(cell)) return { value: null };
  const text = String(cell).trim();
  switch (column.type) {
    case "date":
      return readDay(cell);
    case "integer":
      return readCount(cell);
    case "number": {
      const amount = typeof cell === "number" ? cell : plainNumber(text);
      return amount === null ? { fault: "number" } : { value: amount };
    }
    case "list": {
      // A file of a program may hold the key instead of the Korean text.
      if (column.list !== undefined && Object.hasOwn(column.list, text)) return { value: text };
      const read = readCell(column, text);
      return read.fault === undefined ? { value: read.value } : { fault: read.fault };
    }
    case "text":
    case "datetime":
    case "formula":
      return { value: text };
  }
}

function readDay(cell: Cell): FieldValue {
  if (typeof cell === "number" && cell < 3_000_000) {
    const day = fromSerial(cell);
    return day === null ? { fault: "date" } : { value: day };
  }
  const text = String(cell)
    .trim()
    .replace(/\([월화수목금토일]\)/g, "")
    .replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3")
    .replace(/^['’‘]?(\d\d)\.\s?(\d{1,2})\.\s?(\d{1,2})\.?$/, "20$1. $2. $3.");
  const on = isDateStamp(text) ? findDateStamps(text)[0]?.on : undefined;
  return on === undefined ? { fault: "date" } : { value: on };
}

function readCount(cell: Cell): FieldValue {
  const text = String(cell).trim();
  const digits = /^(?:약\s?)?(\d[\d,]{0,14})(?:\.0+)?\s?(?:여\s?)?(?:건|개사|개|곳|사|명|회|社)?$/.exec(
    text,
  )?.[1];
  return digits === undefined ? { fault: "number" } : { value: Number(digits.replaceAll(",", "")) };
}

/** "1,234,000.5" as a number; null for anything else, also for commas that group no thousands. */
function plainNumber(text: string): number | null {
  const isPlain = /^-?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,6})?$/.test(text);
  return isPlain ? Number(text.replaceAll(",", "")) : null;
}

/** A sum as a cell states it, in base units; `currency` is null where neither the cell nor its column says. */
export interface SumOfMoney {
  amount: number;
  amountTo: number | null;
  currency: string | null;
  /** As written, where the cell is text in words. */
  rawAmount: string | null;
  approximate: boolean;
}

const wordOf: Readonly<Record<string, string>> = { KRW: "원", USD: "달러" };

/**
 * A cell as a sum of money.
 * @param currency of the row's own column 통화, which decides where the cell names none
 * @param unit of the header, e.g. 천달러
 * @returns null if the cell is no sum, or one that in base units is beyond every number
 * @example readSum("3억2천만", "USD", null) // {amount: 320000000, currency: "USD", rawAmount: "3억2천만", …}
 * @example readSum(410, null, {currency: "USD", scale: 1000}) // {amount: 410000, currency: "USD", …}
 */
export function readSum(
  cell: Cell,
  currency: string | null,
  unit: { currency: string; scale: number } | null,
): SumOfMoney | null {
  const text = String(cell ?? "").trim();
  const number = typeof cell === "number" ? cell : plainNumber(text);
  if (number !== null) {
    const amount = Math.round(number * (unit?.scale ?? 1) * 100) / 100;
    if (!Number.isFinite(amount)) return null;
    return {
      amount,
      amountTo: null,
      currency: currency ?? unit?.currency ?? null,
      rawAmount: null,
      approximate: false,
    };
  }
  const stated = soleAmount(text);
  if (stated !== null) return sumOf(stated, text);
  const code = currency ?? unit?.currency;
  if (code === undefined || (unit !== null && unit.scale !== 1)) return null;
  const completed = soleAmount(`${text}${wordOf[code] ?? ` ${code}`}`);
  return completed === null ? null : { ...sumOf(completed, text), currency: code };
}

/** The one amount that a text is, "약" and the like around it allowed. */
function soleAmount(text: string): Amount | null {
  const [amount, ...others] = findAmounts(text);
  if (amount === undefined || others.length > 0) return null;
  const rest = text.slice(0, amount.start) + text.slice(amount.end);
  return /^(?:[\s,()]|약|총|여|가량|이상|규모|상당|정도|한화|미화)*$/.test(rest) ? amount : null;
}

function sumOf({ amount, amountTo, currency, approximate }: Amount, rawAmount: string): SumOfMoney {
  return { amount, amountTo: amountTo ?? null, currency, rawAmount, approximate };
}
