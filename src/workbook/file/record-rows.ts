// Changes the user's rows: takes out, changes cells, adds at the end. Rows are found by id and columns by header.
import type { Cell } from "../../records/cell";
import { findColumn, findHeader, findTable } from "../../records/tables";
import { headersOf, type CellUpdate, type RowAppend, type RowRemoval } from "../workbook";
import type { Book, TableEntry } from "./book";
import { columnMissing, rowMissing } from "../table-errors";
import { refuseTypedOver } from "../typed-over";
import { cellValue, constantCell, formulaCell, type SheetCell } from "./cell-xml";
import { hasReferences, translateFormula } from "./formula-references";
import { filledRows, readBody } from "./read-tables";
import { formulaAttributes, unshareFormulas } from "./shared-formulas";
import { changeRow, getCell, setCell, type SheetPart } from "./sheet-part";
import { setColumnFormula, type TableColumn, type TableLayout } from "./table-part";
import { keepRows, setRowCount } from "./table-rows";

/** @throws WorkbookError `table_damaged` if the table or the id's column is gone */
export function removeRows(book: Book, { table, header, ids }: RowRemoval): void {
  const entry = book.table(table);
  const layout = book.layout(entry);
  const idColumn = columnCalled(layout, header);
  const gone = new Set(ids.map((id) => id.trim()));
  const body = readBody(book, entry, layout);
  const isGone = body.map((row) => gone.has(idOf(row, layout, idColumn)));
  if (!isGone.includes(true)) return;
  const kept: number[] = [];
  for (let index = 0; index <= layout.lastRow - layout.firstRow; index += 1) {
    if (isGone[index] !== true) kept.push(index);
  }
  const styles = columnStyles(book, entry, layout, layout.firstRow);
  keepRows(book, entry, kept);
  if (kept.length > 0) return;
  const { cells } = changeRow(book.changeSheet(entry.sheet), layout.firstRow);
  layout.columns.forEach(({ column, formula }, place) => {
    const style = styles[place] ?? 0;
    cells.set(column, formula === null ? constantCell(null, style) : formulaCell(formula, undefined, style));
  });
}

function idOf(row: readonly Cell[], { range }: TableLayout, { column }: TableColumn): string {
  return String(row[column - range.left] ?? "").trim();
}

function columnStyles(book: Book, entry: TableEntry, layout: TableLayout, row: number): number[] {
  const sheet = book.sheet(entry.sheet);
  return layout.columns.map(({ column }) => getCell(sheet, row, column)?.style ?? 0);
}

/**
 * @throws WorkbookError `table_damaged` if a table, column or row that an update names is gone, `changed_meanwhile` if a
 * cell holds what the change was not planned for
 */
export function updateCells(book: Book, updates: readonly CellUpdate[]): void {
  const rowsById = new Map<string, ReadonlyMap<string, number>>();
  for (const update of updates) {
    const { table, id, header, value } = update;
    const entry = book.table(table);
    const layout = book.layout(entry);
    const key = `${entry.name}\n${id.header}`;
    const rows = rowsById.get(key) ?? indexRows(book, entry, layout, id.header);
    rowsById.set(key, rows);
    const row = rows.get(id.value.trim());
    if (row === undefined) throw rowMissing(entry.name, id.value);
    const { column } = columnCalled(layout, header);
    const sheet = book.changeSheet(entry.sheet);
    const present = getCell(sheet, row, column);
    refuseTypedOver(update, cellValue(present, book.sharedStrings()));
    if (present !== undefined && formulaAttributes(present).t === "shared") unshareFormulas(sheet);
    setCell(sheet, row, column, constantCell(value, present?.style ?? 0));
  }
}

/**
 * The cell of a record, in sheet rows and columns.
 * @throws WorkbookError `table_damaged` if the row or one of the columns is gone
 */
export function findCell(
  book: Book,
  entry: TableEntry,
  { id, header }: Pick<CellUpdate, "id" | "header">,
): { row: number; column: number } {
  const layout = book.layout(entry);
  const row = indexRows(book, entry, layout, id.header).get(id.value.trim());
  if (row === undefined) throw rowMissing(entry.name, id.value);
  return { row, column: columnCalled(layout, header).column };
}

/** Sheet rows by id; the first one wins where a user has copied a row. */
function indexRows(book: Book, entry: TableEntry, layout: TableLayout, header: string): Map<string, number> {
  const column = columnCalled(layout, header);
  const rows = new Map<string, number>();
  readBody(book, entry, layout).forEach((values, index) => {
    const id = idOf(values, layout, column);
    if (!rows.has(id)) rows.set(id, layout.firstRow + index);
  });
  return rows;
}

/**
 * Adds rows after the last filled one; blank rows at the table's end are used first. Calculated columns, the user's
 * own too, are filled; formats are those of the row above.
 */
export function appendRows(book: Book, { table, rows }: RowAppend): void {
  if (rows.length === 0) return;
  const entry = book.table(table);
  restoreColumnFormulas(book, entry);
  const before = book.layout(entry);
  const filled = filledRows(book, entry, before);
  const present = before.lastRow - before.firstRow + 1;
  const layout = setRowCount(book, entry, Math.max(present, filled + rows.length));
  const sheet = book.changeSheet(entry.sheet);
  // A table that has grown has seen to it already.
  if (layout.lastRow === before.lastRow) unshareFormulas(sheet);
  const pattern = layout.firstRow + Math.max(0, filled - 1);
  const styles = columnStyles(book, entry, layout, pattern);
  const headers = headersFor(layout, rows);
  const fillers = layout.columns.map((column, place) =>
    cellFiller(sheet, column, pattern, { header: headers[place], style: styles[place] ?? 0 }),
  );
  rows.forEach((values, index) => {
    const row = layout.firstRow + filled + index;
    const { cells } = changeRow(sheet, row);
    layout.columns.forEach(({ column }, place) => {
      const cell = fillers[place]?.(row, values);
      if (cell !== undefined) cells.set(column, cell);
    });
  });
}

/** Gives the cell of a column in a new row, by its sheet row and its values. */
type CellFiller = (row: number, values: RowAppend["rows"][number]) => SheetCell;

/** No cell is ever changed, so that all blank ones of a column, and all with its formula, are one: half of all cells. */
function cellFiller(
  sheet: SheetPart,
  column: TableColumn,
  pattern: number,
  { header, style }: { header: string | undefined; style: number },
): CellFiller {
  const { formula } = column;
  const blank = constantCell(null, style);
  if (formula === null) {
    if (header === undefined) return () => blank;
    return (_, values) => {
      const value = values.get(header) ?? null;
      return value === null ? blank : constantCell(value, style);
    };
  }
  const above = getCell(sheet, pattern, column.column)?.formula;
  if (!above || !hasReferences(formula)) {
    const same = formulaCell(formula, undefined, style);
    return () => same;
  }
  // One with cell addresses is copied down from the row above.
  return (row) => formulaCell(translateFormula(above, row - pattern, 0), undefined, style);
}

/**
 * LibreOffice saves a table without the formulas of its calculated columns. The columns that records calculate get
 * theirs back from the first row, as it stands there.
 */
function restoreColumnFormulas(book: Book, entry: TableEntry): void {
  const known = findTable(entry.name);
  const { columns, firstRow } = book.layout(entry);
  for (const { header, column, formula, node } of columns) {
    const declared = known && findColumn(known, header)?.formula;
    const first = getCell(book.sheet(entry.sheet), firstRow, column)?.formula ?? "";
    if (formula !== null || declared === undefined || first === "" || hasReferences(first)) continue;
    book.package.edit(entry.path);
    setColumnFormula(node, first);
  }
}

/**
 * For each column, the header under which the new rows hold its value.
 * A deleted column that records do not need is the user's choice: its values are left out.
 */
function headersFor(layout: TableLayout, rows: RowAppend["rows"]): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const actual = layout.columns.map(({ header }) => header);
  for (const header of headersOf(rows)) {
    const place = findHeader(layout.name, actual, header);
    if (place >= 0) found[place] = header;
    else if (isRequired(layout.name, header)) throw columnMissing(layout.name, header);
  }
  return found;
}

function isRequired(table: string, header: string): boolean {
  const column = findTable(table)?.columns.find((known) => known.header === header);
  return column === undefined || column.required;
}

function columnCalled(layout: TableLayout, header: string): TableColumn {
  const headers = layout.columns.map((column) => column.header);
  const found = layout.columns[findHeader(layout.name, headers, header)];
  if (found === undefined) throw columnMissing(layout.name, header);
  return found;
}
