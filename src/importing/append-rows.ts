// A few rows to be added to a table, as a commit takes them; those of an import, which may be very many, make their cells
// late (apply-plan).
import { writeRow } from "../records/rows";
import type { RowOf, Table } from "../records/table";
import type { RowAppend } from "../workbook/workbook";

/**
 * The rows as new ones of their table; nothing to append where there are none.
 * @example appendRows(changes, []) // []
 */
export function appendRows<T extends Table>(table: T, rows: readonly RowOf<T>[]): RowAppend[] {
  return rows.length === 0 ? [] : [{ table: table.name, rows: rows.map((row) => writeRow(table, row)) }];
}
