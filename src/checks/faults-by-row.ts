// Cells that cannot be read, found from the row that has them: reading tells them by table and place.
import type { Report } from "../records/report";
import type { CellFault } from "../records/rows";
import { rowSets, tableOf } from "./rows-by-table";

export type FaultsByRow = ReadonlyMap<object, readonly CellFault[]>;

/** The faults of each row that has any. */
export function faultsByRow({ rows, faults }: Pick<Report, "rows" | "faults">): FaultsByRow {
  const byRow = new Map<object, CellFault[]>();
  for (const set of rowSets) {
    for (const fault of faults.get(tableOf(set).name) ?? []) {
      const row = rows[set][fault.row];
      if (row !== undefined) byRow.set(row, [...(byRow.get(row) ?? []), fault]);
    }
  }
  return byRow;
}
