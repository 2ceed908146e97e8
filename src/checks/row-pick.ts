// The rows that a rule over groups begins with. Each such rule would pass over a hundred thousand rows, far apart in
// memory, for the few that it compares: check-rows picks them for all rules while it has each row at hand anyway.
import type { ReportRows } from "../records/report";
import type { CheckContext } from "./check-context";
import type { RowSet } from "./rows-by-table";

export type RowTest<Row> = (row: Row, context: CheckContext) => boolean;

export interface RowPick<Set extends RowSet = RowSet> {
  rows: Set;
  /** Begins a pass; asked then of one row after another, in sheet order, whether it is meant. */
  begin: (context: CheckContext) => RowTest<ReportRows[Set][number]>;
}

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

/** A pick from any table. */
export type AnyRowPick = { [Set in RowSet]: RowPick<Set> }[RowSet];

/** The places of the rows that were picked, in sheet order. */
export type PickedPlaces = Map<AnyRowPick, readonly number[]>;
