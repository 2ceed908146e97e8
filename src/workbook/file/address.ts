// Cell addresses: 0-based rows and columns inside the code, A1 notation in the file.
import { columnName } from "../grid";

/** Both ends included. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** @example columnIndex("AB") // 27 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** @example cellRef(4, 1) // "B5" */
export function cellRef(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** @example absoluteRef(4, 1) // "$B$5" */
export function absoluteRef(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/**
 * @returns null if the text is not one cell
 * @example parseCell("$B$5") // { row: 4, column: 1 }
 */
export function parseCell(ref: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(ref);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

/**
 * @returns null if the text is neither a cell nor a rectangle of cells
 * @example parseRange("B3:D9") // { top: 2, left: 1, bottom: 8, right: 3 }
 */
export function parseRange(ref: string): Range | null {
  const [first = "", last = first, ...more] = ref.split(":");
  const start = parseCell(first);
  const end = parseCell(last);
  if (start === null || end === null || more.length > 0) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** @example formatRange({ top: 2, left: 1, bottom: 8, right: 3 }) // "B3:D9" */
export function formatRange({ top, left, bottom, right }: Range): string {
  const start = cellRef(top, left);
  return top === bottom && left === right ? start : `${start}:${cellRef(bottom, right)}`;
}

/** The reference of a table or filter, which is always written with both corners. */
export function formatCorners({ top, left, bottom, right }: Range): string {
  return `${cellRef(top, left)}:${cellRef(bottom, right)}`;
}

/** Whether two ranges have a cell in common. */
export function intersects(a: Range, b: Range): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/**
 * A sheet's name as a formula writes it.
 * @example quoteSheet("요약-시도") // "'요약-시도'"
 */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
