// Which name is whose: a workbook may call our tables and columns by their Korean or their English names.
import { findColumn, findTable } from "../../records/tables";

function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** @example isTableCalled("Outcomes", "성과") // true */
export function isTableCalled(actual: string, wanted: string): boolean {
  if (sameText(actual, wanted)) return true;
  const known = findTable(wanted);
  return known !== undefined && findTable(actual) === known;
}

/**
 * Position of the column that `header` (Korean or English) means, in a table of that name.
 * @returns -1 if the table has no such column
 * @example findHeader("성과", ["Outcome_ID", "Amount"], "금액") // 1
 */
export function findHeader(table: string, headers: readonly string[], header: string): number {
  const exact = headers.findIndex((actual) => sameText(actual, header));
  const known = findTable(table);
  const column = known && findColumn(known, header);
  if (exact >= 0 || known === undefined || column === undefined) return exact;
  return headers.findIndex((actual) => findColumn(known, actual) === column);
}
