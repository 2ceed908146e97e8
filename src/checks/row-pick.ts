// The rows that a rule over groups begins with. Each such rule would pass over a hundred thousand rows, far apart in
// memory, for the few that it compares: check-rows picks them for all rules while it has each row at hand anyway.
import type { ReportRows } from "../records/report";
import type { RowPick, RowTest } from "./check-context";
import type { RowSet } from "./rows-by-table";

/**
 * Rows of a table that are known by themselves and what they refer to.
 * @example pickRows("outcomes", isCounted) // context.rowsOf(it) gives the counted rows
 */
export function pickRows<Set extends RowSet>(
  rows: Set,
  isMeant: RowTest<ReportRows[Set][number]>,
): RowPick<Set> {
  return { rows, begin: () => isMeant };
}
