// Which inserts and deletes Excel refuses because of a table, and how it calls those it does.
import {
  containsArea,
  intersectAreas,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
  type Shift,
} from "./area";
import { invalidOperation } from "./api-error";

/** Excel.DataChangeType of a shift: "RowInserted", "CellDeleted". */
export const changeName = ({ kind, axis, area }: Shift): string => {
  const whole = axis === "row" ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS;
  const what = whole ? (axis === "row" ? "Row" : "Column") : "Cell";
  return `${what}${kind === "insert" ? "Inserted" : "Deleted"}`;
};

/** @throws ApiError InvalidOperation when only part of the table would move. */
export function refuseTornTable(table: Area, { axis, area }: Shift): void {
  const behind =
    axis === "row" ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };
  const moved = intersectAreas(table, behind);
  if (!moved || containsArea(behind, table)) return;
  const across =
    axis === "row"
      ? area.column <= table.column && lastColumn(area) >= lastColumn(table)
      : area.row <= table.row && lastRow(area) >= lastRow(table);
  if (!across)
    throw invalidOperation("The operation is attempting to shift cells in a table on your worksheet.");
}
