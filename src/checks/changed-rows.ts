// Which rows of a table somebody has changed: what was read last against what is read now.
import type { Cell } from "../records/cell";
import { writeCell, type CellFault, type TableCells } from "../records/rows";
import { findColumn } from "../records/tables";
import type { Table } from "../records/table";

/** Rows [from, from + removed) of the table before became rows [from, from + added) of the table after. */
export interface ChangedRows {
  from: number;
  removed: number;
  added: number;
}

/**
 * The stretch of rows in which two readings of a table differ; null where they agree. What formulas give does not count.
 * Takes one pass over the rows that did not change.
 * @example changedRows(outcomes, before, after) // { from: 41, removed: 1, added: 1 } for a figure typed into row 42
 */
export function changedRows(table: Table, before: TableCells, after: TableCells): ChangedRows | null {
  const typed = typedColumns(table, before.headers, after.headers);
  if (typed === null) return { from: 0, removed: before.rows.length, added: after.rows.length };
  const isSame = (a: number, b: number) => readAlike(before.rows[a], after.rows[b], typed);
  const shorter = Math.min(before.rows.length, after.rows.length);
  let from = 0;
  while (from < shorter && isSame(from, from)) from += 1;
  let same = 0;
  while (same < shorter - from && isSame(before.rows.length - 1 - same, after.rows.length - 1 - same))
    same += 1;
  const changed = { from, removed: before.rows.length - from - same, added: after.rows.length - from - same };
  return changed.removed === 0 && changed.added === 0 ? null : changed;
}

/** Where columns stood and where they stand now, one after another. */
interface ColumnPlaces {
  was: number[];
  is: number[];
}

/** The columns that people type into; null where one is gone or has come. */
function typedColumns(
  table: Table,
  before: readonly string[],
  after: readonly string[],
): ColumnPlaces | null {
  const placesOf = (headers: readonly string[]) =>
    new Map(headers.flatMap((header, index) => [[findColumn(table, header)?.key, index] as const]));
  const [was, is] = [placesOf(before), placesOf(after)];
  const keys = table.columns.filter(({ type }) => type !== "formula").map(({ key }) => key);
  const places: ColumnPlaces = { was: [], is: [] };
  for (const key of keys) {
    const [from, to] = [was.get(key), is.get(key)];
    if ((from === undefined) !== (to === undefined)) return null;
    if (from === undefined || to === undefined) continue;
    places.was.push(from);
    places.is.push(to);
  }
  return places;
}

type Cells = readonly Cell[] | undefined;

/** Three million cells of a large table are compared here: no more than a loop. */
function readAlike(left: Cells, right: Cells, { was, is }: ColumnPlaces): boolean {
  if (left === undefined || right === undefined) return false;
  for (let at = 0; at < was.length; at += 1) {
    const a = left[was[at] ?? 0];
    const b = right[is[at] ?? 0];
    if (a !== b && !isAlike(a, b)) return false;
  }
  return true;
}

/** Cells that read alike: spaces around a word, and a number in a column of texts, are no change. */
function isAlike(a: Cell | undefined, b: Cell | undefined): boolean {
  return String(a ?? "").trim() === String(b ?? "").trim();
}

/**
 * The cells of rows that people type into, as the rows would be written: what is read later is compared with them, so
 * that no second reading is needed.
 * @param faultsOf the cells of a row that could not be read; they stand as they were typed
 */
export function cellsOfRows(
  table: Table,
  rows: readonly object[],
  faultsOf: (row: object) => readonly CellFault[] | undefined,
): TableCells {
  const columns = table.columns.filter(({ type }) => type !== "formula");
  const cells = (rows as readonly Readonly<Record<string, Cell>>[]).map((row) => {
    const typed = new Map(faultsOf(row)?.map(({ key, cell }) => [key, cell]));
    return columns.map((column) => typed.get(column.key) ?? writeCell(column, row[column.key]));
  });
  return { headers: columns.map(({ header }) => header), rows: cells };
}
