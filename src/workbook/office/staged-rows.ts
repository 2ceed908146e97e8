// Rows to add, as they stand on the staging sheet until the last batch copies them into their tables: one column a
// header, the tables side by side, so that a staging sheet is never longer than the longest of them.
import { headersOf, type Commit, type RowAppend } from "../workbook";
import { cutRows, writeBlocks } from "./blocks";
import { firstStagedColumn, stagingSheet } from "./staging";
import type { Step } from "./steps";

/** The rows of one table. */
export interface StagedRows {
  table: string;
  /** One a column, from `column` on. */
  headers: string[];
  column: number;
  rows: number;
}

/** A change whose rows stand on the staging sheet: plain data, and all that is needed to apply it. */
export interface StagedChange extends Pick<Commit, "label" | "sheets" | "removals" | "updates"> {
  added: StagedRows[];
}

/** The rows of a change by table, with the place that each table's have on the staging sheet. */
export function placeRows(appends: readonly RowAppend[]): { staged: StagedRows; rows: RowAppend["rows"] }[] {
  let next = firstStagedColumn;
  return [...new Set(appends.map(({ table }) => table))].flatMap((table) => {
    const rows = appends.filter((append) => append.table === table).flatMap((append) => append.rows);
    const headers = headersOf(rows);
    const column = next;
    next += headers.length;
    return rows.length === 0 ? [] : [{ staged: { table, headers, column, rows: rows.length }, rows }];
  });
}

/** Steps that write rows of a table to their places. Staged cells have no format, so texts are marked as such. */
export function stageRows({ staged, rows }: ReturnType<typeof placeRows>[number]): Step[] {
  const blocks = cutRows({
    ...{ column: 0, columns: staged.headers.length, rows: rows.length },
    cellsOf: (row) => staged.headers.map((header) => rows[row]?.get(header) ?? null),
    formatOf: () => "General",
  });
  return writeBlocks(blocks, (workbook) =>
    workbook.worksheets.getItem(stagingSheet).getCell(0, staged.column),
  );
}
