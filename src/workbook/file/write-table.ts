// Writes the whole body of a planned table: the first rows of a new one, or a summary at its refresh. Columns that
// the user has added stay: their formulas are filled down, their notes go with the row's key.
import type { Cell } from "../../records/cell";
import type { PlannedColumn, PlannedTable } from "../plan";
import { missingColumn, type Book, type TableEntry } from "./book";
import { constantCell, formulaCell, type SheetCell } from "./cell-xml";
import { toFileForm, type TableNames } from "./formula-form";
import { readBody } from "./read-tables";
import { changeRow, getCell, setCell } from "./sheet-part";
import { findHeader } from "./table-names";
import { setColumnFormula, setTotalsFormula, type TableColumn, type TableLayout } from "./table-part";
import { setRowCount } from "./table-rows";

/** A column of the workbook's table with its place in the plan. */
interface Pair {
  planned: PlannedColumn;
  /** Index into the plan's columns and rows. */
  index: number;
  actual: TableColumn;
  /** File form. */
  formula: string | null;
  style: number;
}

export function tableNames(book: Book): TableNames {
  return {
    table: (name) => book.table(name).name,
    column: (table, header) => book.header(table, header),
  };
}

/** @throws WorkbookError `table_damaged` if the table lacks a planned column, which formulas of others may need */
export function writeTable(book: Book, planned: PlannedTable): void {
  const entry = book.table(planned.name);
  const notes = userNotes(book, entry, planned);
  const layout = setRowCount(book, entry, planned.rows.length);
  book.package.edit(entry.path);
  const pairs = pairColumns(book, entry, layout, planned);
  const formulas = cellFormulas(book, planned);
  const sheet = book.changeSheet(entry.sheet);
  planned.rows.forEach((values, index) => {
    const { cells } = changeRow(sheet, layout.firstRow + index);
    for (const pair of pairs)
      cells.set(pair.actual.column, plannedCell(pair, values, formulas[index], cells));
    for (const { actual, cellsByKey } of notes) {
      cells.set(actual.column, userCell(actual, cellsByKey.get(keyOf(values)), cells));
    }
  });
  if (planned.rows.length === 0) blankOnlyRow(book, entry, layout, pairs, planned.contents === "records");
  applyCellFormats(book, entry, layout, pairs, planned);
  if (layout.totalsRow !== null) writeTotals(book, entry, layout.totalsRow, pairs);
  hideRows(book, entry, layout, planned);
}

function pairColumns(book: Book, entry: TableEntry, layout: TableLayout, planned: PlannedTable): Pair[] {
  const headers = layout.columns.map(({ header }) => header);
  const names = tableNames(book);
  return planned.columns.map((column, index) => {
    const actual = layout.columns[findHeader(planned.name, headers, column.header)];
    if (actual === undefined) throw missingColumn(layout.name, column.header);
    const formula = column.formula === undefined ? null : toFileForm(column.formula, planned.name, names);
    setColumnFormula(actual.node, formula);
    const present = getCell(book.sheet(entry.sheet), layout.firstRow, actual.column)?.style ?? 0;
    const style = book.styles().index({ numberFormat: column.numberFormat }, present);
    return { planned: column, index, actual, formula, style };
  });
}

/** By row of the plan, then by header: file form. */
function cellFormulas(book: Book, planned: PlannedTable): (Map<string, string> | undefined)[] {
  const rows: (Map<string, string> | undefined)[] = [];
  for (const { row, header, formula } of planned.cellFormulas ?? []) {
    const known = rows[row] ?? new Map<string, string>();
    known.set(header, toFileForm(formula, planned.name, tableNames(book)));
    rows[row] = known;
  }
  return rows;
}

function plannedCell(
  { planned, index, actual, formula, style }: Pair,
  values: readonly Cell[],
  formulas: ReadonlyMap<string, string> | undefined,
  present: ReadonlyMap<number, SheetCell>,
): SheetCell {
  const value = values[index] ?? null;
  const own = formulas?.get(planned.header) ?? formula;
  const kept = present.get(actual.column);
  const look = kept === undefined || kept.style === 0 ? style : kept.style;
  return own === null ? constantCell(value, look) : formulaCell(own, value, look);
}

/** A column of the user's own, and the cells in it by the key of their row. */
interface UserColumn {
  actual: TableColumn;
  cellsByKey: ReadonlyMap<Cell, SheetCell>;
}

/** The first planned column tells rows apart; a note moves with its row and goes when the row goes. */
function userNotes(book: Book, entry: TableEntry, planned: PlannedTable): UserColumn[] {
  const layout = book.layout(entry);
  const headers = layout.columns.map(({ header }) => header);
  const places = planned.columns.map(({ header }) => findHeader(planned.name, headers, header));
  const keyPlace = places[0] ?? -1;
  const keys = readBody(book, entry, layout).map((row) => row[keyPlace] ?? null);
  const sheet = book.sheet(entry.sheet);
  return layout.columns
    .filter((_, index) => !places.includes(index))
    .map((actual) => {
      const cellsByKey = new Map<Cell, SheetCell>();
      keys.forEach((key, index) => {
        const cell = getCell(sheet, layout.firstRow + index, actual.column);
        if (cell !== undefined && !cellsByKey.has(key)) cellsByKey.set(key, cell);
      });
      return { actual, cellsByKey };
    });
}

function keyOf(values: readonly Cell[]): Cell {
  return values[0] ?? null;
}

function userCell(
  { column, formula }: TableColumn,
  kept: SheetCell | undefined,
  present: ReadonlyMap<number, SheetCell>,
): SheetCell {
  if (kept !== undefined) return kept;
  const style = present.get(column)?.style ?? 0;
  return formula === null ? constantCell(null, style) : formulaCell(formula, undefined, style);
}

/** A table keeps one row. In a table of records it is ready to be typed into: its formulas stand. */
function blankOnlyRow(
  book: Book,
  entry: TableEntry,
  layout: TableLayout,
  pairs: readonly Pair[],
  withFormulas: boolean,
): void {
  const sheet = book.changeSheet(entry.sheet);
  for (const { actual, formula, style } of pairs) {
    const cell =
      formula === null || !withFormulas ? constantCell(null, style) : formulaCell(formula, undefined, style);
    setCell(sheet, layout.firstRow, actual.column, cell);
  }
}

function applyCellFormats(
  book: Book,
  entry: TableEntry,
  layout: TableLayout,
  pairs: readonly Pair[],
  { cellFormats = [] }: PlannedTable,
): void {
  const sheet = book.changeSheet(entry.sheet);
  for (const { row, header, numberFormat } of cellFormats) {
    const column = pairs.find(({ planned }) => planned.header === header)?.actual.column;
    const cell = column === undefined ? undefined : getCell(sheet, layout.firstRow + row, column);
    if (column === undefined || cell === undefined) continue;
    const style = book.styles().index({ numberFormat }, cell.style);
    setCell(sheet, layout.firstRow + row, column, { ...cell, style });
  }
}

function writeTotals(book: Book, entry: TableEntry, row: number, pairs: readonly Pair[]): void {
  const sheet = book.changeSheet(entry.sheet);
  for (const { planned, actual } of pairs) {
    const { total, numberFormat } = planned;
    if (total === undefined) continue;
    const present = getCell(sheet, row, actual.column)?.style ?? 0;
    const style = book.styles().index({ numberFormat }, present);
    if ("label" in total) {
      actual.node.attributes.totalsRowLabel = total.label;
      setCell(sheet, row, actual.column, constantCell(total.label, style));
    } else {
      const formula = toFileForm(total.formula, entry.name, tableNames(book));
      setTotalsFormula(actual.node, formula);
      setCell(sheet, row, actual.column, formulaCell(formula, total.value, style));
    }
  }
}

/** Hides the rows the plan hides and shows the others, but leaves alone what a filter of the user's hides. */
function hideRows(book: Book, entry: TableEntry, layout: TableLayout, { hiddenRows }: PlannedTable): void {
  if (hiddenRows === undefined) return;
  const sheet = book.changeSheet(entry.sheet);
  for (let row = layout.firstRow; row <= layout.lastRow; row += 1) {
    const { attributes } = changeRow(sheet, row);
    if (hiddenRows.includes(row - layout.firstRow)) attributes.hidden = "1";
    else delete attributes.hidden;
  }
}
