// Workbook-wide names for single cells.
import { columnName } from "../grid";

/**
 * A reference to one cell.
 * @param row from 0
 * @param column from 0
 * @example cellReference("요약-시도", 1, 27) // "='요약-시도'!$AB$2"
 */
export function cellReference(sheet: string, row: number, column: number): string {
  return `='${sheet.replaceAll("'", "''")}'!$${columnName(column)}$${row + 1}`;
}

/**
 * Whether two references mean the same cell, sheets quoted or not.
 * @example sameReference("=설정!$B$2", "='설정'!$B$2") // true
 */
export function sameReference(a: string, b: string): boolean {
  const plain = (reference: string): string => reference.replace(/^='(.*)'!/, "=$1!").toLowerCase();
  return plain(a) === plain(b);
}

/** Queues a name; one that exists is pointed anew, so that the user's formulas with it keep working. */
export function setName(workbook: Excel.Workbook, name: string, isKnown: boolean, formula: string): void {
  if (isKnown) workbook.names.getItem(name).formula = formula;
  else workbook.names.add(name, formula);
}
