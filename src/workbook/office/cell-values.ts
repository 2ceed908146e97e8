// How a cell goes into Range.values so that Excel stores it as it is. In a cell formatted as text (`@`) every string
// stays a string, an apostrophe included; in any other cell Excel reads strings as if typed, and turns `3-4`, `007`
// or `=1+1` into dates, numbers and formulas unless an apostrophe, which it does not store, stands before them.
import type { Cell } from "../../records/cell";

export const textFormat = "@";

/**
 * The value to write for a cell.
 * @param numberFormat the format that the target has at that moment
 * @example toWritable("3-4", "General") // "'3-4"
 * @example toWritable("3-4", "@") // "3-4"
 * @example toWritable(null, "General") // "" (null would leave the cell as it is)
 */
export function toWritable(cell: Cell, numberFormat: string): string | number | boolean {
  if (cell === null) return "";
  return typeof cell === "string" && numberFormat !== textFormat && mayBeRead(cell) ? `'${cell}` : cell;
}

/**
 * A read formula or constant, a text that only looks like a formula told apart: Excel gives both alike, but the value of
 * a formula is never what it says.
 * @param formula one of `formulas`
 * @example toldApart("=1+1", 2) // "=1+1"
 * @example toldApart("=1+1", "=1+1") // { text: "=1+1" }, typed with an apostrophe
 */
export function toldApart(formula: unknown, value: unknown): unknown {
  const isText = typeof formula === "string" && formula.startsWith("=") && formula === value;
  return isText ? { text: formula } : formula;
}

/** The cell that a read value stands for; "" is a blank cell. */
export function fromHost(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/**
 * A bare value, which Excel gives to every cell of a range: one entry in the batch, however many rows. The typings
 * of Office.js only know the two-dimensional form.
 */
export function everyCell(value: string): string[][] {
  return value as unknown as string[][];
}

/** Longer than any day, time or number that starts with a letter: articles need not be looked through for digits. */
const longestRead = 64;

/** Excel may read something else into it: it does not start with a letter, holds a digit, or is a truth value. */
function mayBeRead(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return true;
  return (text.length <= longestRead && /\p{N}/u.test(text)) || /^(?:true|false)\s*$/i.test(text);
}
