// A value as people read it in 근거.값 and 변경이력, and back: a list's Korean text, an ISO date, a plain number.
import type { Cell } from "../records/cell";
import type { Column } from "../records/column";
import { readCell } from "../records/rows";

/**
 * A value as text; null for a blank one.
 * @example showValue(columnOf(missions, "status"), "completed") // "완료"
 */
export function showValue(column: Column, value: Cell | undefined): string | null {
  if (value === null || value === undefined || value === "") return null;
  return column.list?.[String(value)] ?? String(value);
}

/**
 * The value that a text shows; null where it shows none of this column's.
 * @example readShownValue(columnOf(missions, "firmCount"), "8") // 8
 */
export function readShownValue(column: Column, text: string | null): Cell {
  if (text === null) return null;
  if (column.type === "integer" || column.type === "number") {
    const number = Number(text);
    return Number.isFinite(number) ? number : null;
  }
  if (column.type !== "list") return text;
  const read = readCell(column, text);
  return read.fault === undefined ? read.value : null;
}
