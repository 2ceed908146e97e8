// Unresolved findings of some rules: as a formula over 점검, and as rows.
import { isOpen } from "../../records/calculation/row-states";
import type { ReportRows } from "../../records/report";
import type { FindingRow } from "../../records/tables/reviews";
import { countifs, criterion, finding, unsettled } from "../criteria";

/** How many are open; `more` are further criteria of 점검. */
export function openFormula(rules: readonly string[], ...more: readonly string[]): string {
  return rules.map((rule) => countifs(criterion(finding("rule"), rule), ...unsettled, ...more)).join("+");
}

/** In the order of 점검. */
export function openRows({ findings }: Pick<ReportRows, "findings">, rules: readonly string[]): FindingRow[] {
  return findings.filter((row) => row.rule !== null && rules.includes(row.rule) && isOpen(row));
}

export function openCount(rows: ReportRows, rules: readonly string[]): number {
  return openRows(rows, rules).length;
}
