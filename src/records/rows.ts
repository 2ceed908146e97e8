// Rows between the worksheet (cells by header) and the code (values by key). Nothing a person typed is rejected
// here: a cell that its column cannot hold becomes null in the row and a fault beside it, which the form checks
// (F01–F04) turn into findings.
import { dayCell, fromSerial, fromSerialWithTime, isBlank, type Cell } from "./cell";
import type { Column } from "./column";
import { rememberPairs } from "./remember";
import { RowCells, type CellWriters } from "./row-cells";
import type { RowOf, Table } from "./table";
import { findColumn } from "./tables";

/** Why a cell's value could not be taken: not a number (F02), not a date (F03), not in the list (F04). */
export type FaultKind = "number" | "date" | "list";

export interface CellFault {
  /** Index into the rows read. */
  row: number;
  key: string;
  kind: FaultKind;
  cell: Cell;
}

/** A table's cells as a workbook gives them: headers left to right, rows in sheet order. */
export interface TableCells {
  headers: readonly string[];
  rows: readonly (readonly Cell[])[];
}

export interface RowsRead<T extends Table> {
  rows: RowOf<T>[];
  faults: CellFault[];
  /** Columns of ours that the sheet does not have: deleted by the user. */
  missing: Column[];
}

/**
 * Reads a table's cells as rows. Columns are found by Korean or English header, never by position; columns of the
 * user's own are passed over.
 * @example readRows(outcomes, {headers: ["성과번호", "금액"], rows: [["O-1", "12만"]]}).faults
 * // [{row: 0, key: "amount", kind: "number", cell: "12만"}]
 */
export function readRows<T extends Table>(table: T, cells: TableCells): RowsRead<T> {
  const found = cells.headers.map((header) => findColumn(table, header));
  const faults: CellFault[] = [];
  const blank = blankOf(table);
  // A table has each of its days many times.
  const readDay = rememberPairs(dayOfSerial);
  const rows = cells.rows.map((cellsOfRow, row) => {
    const values: Record<string, unknown> = { ...blank };
    found.forEach((column, index) => {
      if (column === undefined) return;
      const cell = cellsOfRow[index] ?? null;
      const read = readCell(column, cell, readDay);
      if (read.fault === undefined) values[column.key] = read.value;
      else faults.push({ row, key: column.key, kind: read.fault, cell });
    });
    return values as RowOf<T>;
  });
  const present = new Set(found.map((column) => column?.key));
  return { rows, faults, missing: table.columns.filter((column) => !present.has(column.key)) };
}

type CellRead = { value: Cell; fault?: undefined } | { fault: FaultKind };

/**
 * One cell as its column's value: a date as ISO text, a list's text as its key, blank as null.
 * @example readCell(columnOf(missions, "status"), "완료") // {value: "completed"}
 */
export function readCell(column: Column, cell: Cell, readDay: DayReader = dayOfSerial): CellRead {
  if (isBlank(cell)) return { value: null };
  switch (column.type) {
    case "text":
      return { value: String(cell) };
    case "formula":
      return readFormulaValue(column, cell, readDay);
    case "number":
      return typeof cell === "number" ? { value: cell } : { fault: "number" };
    case "integer":
      return typeof cell === "number" && Number.isInteger(cell) ? { value: cell } : { fault: "number" };
    case "date":
    case "datetime":
      return readDate(cell, column.type === "datetime", readDay);
    case "list":
      return readListValue(column, String(cell).trim());
  }
}

/** Formula columns may hold what a person typed over them; whatever it is, it is not a fault of form. */
function readFormulaValue(column: Column, cell: Cell, readDay: DayReader): CellRead {
  const isDate = column.result === "date" && typeof cell === "number";
  return { value: isDate ? readDay(false, cell) : cell };
}

function readDate(cell: Cell, withTime: boolean, readDay: DayReader): CellRead {
  const value = typeof cell === "number" ? readDay(withTime, cell) : null;
  return value === null ? { fault: "date" } : { value };
}

/** ISO text of a serial number, with its time or without; null for one that is no date. */
type DayReader = (withTime: boolean, serial: number) => string | null;

const dayOfSerial: DayReader = (withTime, serial) =>
  withTime ? fromSerialWithTime(serial) : fromSerial(serial);

function readListValue(column: Column, text: string): CellRead {
  const key = Object.entries(column.list ?? {}).find(([, shown]) => shown === text)?.[0];
  if (key !== undefined) return { value: key };
  return column.open === true ? { value: text } : { fault: "list" };
}

/**
 * One value as the cell that shows it: a date as serial number, a list's key as its Korean text.
 * @example writeCell(columnOf(missions, "status"), "completed") // "완료"
 */
export function writeCell(column: Column, value: Cell | undefined): Cell {
  if (value === null || value === undefined || value === "") return null;
  const isDay = column.type === "date" || column.type === "datetime" || column.result === "date";
  if (isDay && typeof value === "string") return dayCell(value);
  if (column.type === "list" && typeof value === "string") return column.list?.[value] ?? value;
  return value;
}

/**
 * A row as cells by Korean header, formula columns left out: the table computes those itself.
 * @example writeRow(settingsTable, {setting: "표시통화", value: "USD", description: null}).get("값") // "USD"
 */
export function writeRow<T extends Table>(table: T, row: Partial<RowOf<T>>): Map<string, Cell> {
  return new Map(rowCells(table, row));
}

/** The same cells, made when they are asked for: for rows by the ten thousand. */
export function rowCells<T extends Table>(table: T, row: Partial<RowOf<T>>): ReadonlyMap<string, Cell> {
  return new RowCells(writersOf(table), row as Values);
}

type Values = Readonly<Record<string, Cell | undefined>>;

/** Worked out once a table, however many rows are written. */
const writers = new WeakMap<Table, CellWriters<Values>>();

function writersOf(table: Table): CellWriters<Values> {
  const known = writers.get(table);
  if (known !== undefined) return known;
  const stored = table.columns.filter((column) => column.type !== "formula");
  const made = new Map(
    stored.map((column) => [column.header, (row: Values) => writeCell(column, row[column.key])]),
  );
  writers.set(table, made);
  return made;
}

const blankRows = new WeakMap<Table, object>();

/** A row of a table with every value blank, to be filled in: `{...blankRow(missions), name: "…"}`. */
export function blankRow<T extends Table>(table: T): RowOf<T> {
  return { ...blankOf(table) } as RowOf<T>;
}

/**
 * What every row of a table is copied from. It is parsed, not put together: an object that gets its columns one by one
 * keeps all but the first few outside itself, and so do its copies; a report has a million of them, which then take
 * a quarter more memory and as much more time to read.
 */
function blankOf(table: Table): object {
  const known = blankRows.get(table);
  if (known !== undefined) return known;
  const nulls = Object.fromEntries(table.columns.map(({ key }) => [key, null]));
  const parsed = JSON.parse(JSON.stringify(nulls)) as object;
  blankRows.set(table, parsed);
  return parsed;
}
