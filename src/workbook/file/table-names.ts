// Which name is whose: a workbook may call our tables by their Korean or their English names.
import { findTable } from "../../records/tables";

function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** @example isTableCalled("Outcomes", "성과") // true */
export function isTableCalled(actual: string, wanted: string): boolean {
  if (sameText(actual, wanted)) return true;
  const known = findTable(wanted);
  return known !== undefined && findTable(actual) === known;
}
