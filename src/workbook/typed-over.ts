// A change is planned, shown to the user, and written once that is confirmed: by then somebody may have typed in a cell
// that it changes. What a person has typed is never written over.
import type { Cell } from "../records/cell";
import { readCell, writeCell } from "../records/rows";
import { findColumn, findTable } from "../records/tables";
import { typedMeanwhile } from "./table-errors";
import type { CellUpdate } from "./workbook";

/**
 * Refuses to write over what the plan of a change did not know of.
 * @param present what the cell holds now
 * @throws WorkbookError changed_meanwhile
 */
export function refuseTypedOver(update: CellUpdate, present: Cell): void {
  const { table, id, header, value, before } = update;
  if (before === undefined) return;
  const now = asPlanned(update, present);
  if (now !== before && now !== value) throw typedMeanwhile(table, id.value, header);
}

/** As a plan knows the cell: blanks around a word of a list are no part of it, and what a column cannot hold is no value. */
function asPlanned({ table, header }: CellUpdate, present: Cell): Cell {
  const known = findTable(table);
  const column = known && findColumn(known, header);
  if (column === undefined) return present;
  const read = readCell(column, present);
  return read.fault === undefined ? writeCell(column, read.value) : null;
}
