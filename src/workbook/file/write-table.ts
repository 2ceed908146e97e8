// Writes the whole body of a planned table: the first rows of a new one, or a summary at its refresh. Columns that
// the user has added stay: their formulas are filled down, their notes go with the row's key.
import type { Cell } from "../../records/cell";
import type { PlannedTable } from "../plan";
import type { Book, TableEntry } from "./book";
import { constantCell, formulaCell, type SheetCell } from "./cell-xml";
import { pairColumns, tableNames, type ColumnPair } from "./column-pairs";
import { toFileForm } from "./formula-form";
import type { RowCells } from "./row-cells";
import { unshareFormulas } from "./shared-formulas";
import { changeAttributes, changeRow, getCell, setCell } from "./sheet-part";
import type { TableLayout } from "./table-part";
import { ensureTotalsRow, setRowCount } from "./table-rows";
import { rowKey, userCell, userColumns } from "./user-columns";
import { writeTotals } from "./write-totals";

/** @throws WorkbookError `table_damaged` if the table lacks a planned column, which formulas of others may need */
export function writeTable(book: Book, planned: PlannedTable): void {
  const entry = book.table(planned.name);
  // Those that share the formula of a cell that is rewritten would be left without one.
  unshareFormulas(book.changeSheet(entry.sheet));
  const others = userColumns(book, entry, planned);
  const hasTotals = planned.columns.some(({ total }) => total !== undefined);
  setRowCount(book, entry, planned.rows.length);
  const layout = hasTotals ? ensureTotalsRow(book, entry) : book.layout(entry);
  book.package.edit(entry.path);
  const pairs = pairColumns(book, entry, layout, planned);
  const formulas = fileFormulas(book, planned);
  const sheet = book.changeSheet(entry.sheet);
  planned.rows.forEach((values, index) => {
    const { cells } = changeRow(sheet, layout.firstRow + index);
    for (const pair of pairs)
      cells.set(pair.actual.column, plannedCell(pair, values, formulas[index], cells));
    for (const { actual, cellsByKey } of others) {
      const note = cellsByKey.get(rowKey(values));
      cells.set(actual.column, userCell(actual, note, layout.firstRow + index, cells));
    }
  });
  if (planned.rows.length === 0) blankOnlyRow(book, entry, layout, pairs, planned.contents === "records");
  applyCellFormats(book, entry, layout, pairs, planned);
  if (hasTotals && layout.totalsRow !== null) writeTotals(book, entry, layout.totalsRow, pairs);
  hideRows(book, entry, layout, planned);
}

/** By row of the plan, then by header: file form. */
function fileFormulas(book: Book, planned: PlannedTable): (Map<string, string> | undefined)[] {
  const rows: (Map<string, string> | undefined)[] = [];
  for (const { row, header, formula } of planned.cellFormulas ?? []) {
    const known = rows[row] ?? new Map<string, string>();
    known.set(header, toFileForm(formula, planned.name, tableNames(book)));
    rows[row] = known;
  }
  return rows;
}

function plannedCell(
  { planned, index, actual, formula, style, styleOver }: ColumnPair,
  values: readonly Cell[],
  formulas: ReadonlyMap<string, string> | undefined,
  present: RowCells,
): SheetCell {
  const value = values[index] ?? null;
  const own = formulas?.get(planned.header) ?? formula;
  const kept = present.get(actual.column);
  const look = kept === undefined || kept.style === 0 ? style : styleOver(kept.style);
  return own === null ? constantCell(value, look) : formulaCell(own, value, look);
}

/** A table keeps one row. In a table of records it is ready to be typed into: its formulas stand. */
function blankOnlyRow(
  book: Book,
  entry: TableEntry,
  layout: TableLayout,
  pairs: readonly ColumnPair[],
  withFormulas: boolean,
): void {
  const sheet = book.changeSheet(entry.sheet);
  for (const { actual, formula, style } of pairs) {
    const cell =
      formula === null || !withFormulas ? constantCell(null, style) : formulaCell(formula, undefined, style);
    setCell(sheet, layout.firstRow, actual.column, cell);
  }
}

/** A formula in a cell formatted as text would become text when somebody edits it. */
const textFormat = "@";

function applyCellFormats(
  book: Book,
  entry: TableEntry,
  layout: TableLayout,
  pairs: readonly ColumnPair[],
  { columns, cellFormats = [], cellFormulas = [] }: PlannedTable,
): void {
  const sheet = book.changeSheet(entry.sheet);
  const format = (index: number, header: string, numberFormat: string): void => {
    const column = pairs.find(({ planned }) => planned.header === header)?.actual.column;
    const row = layout.firstRow + index;
    const cell = column === undefined ? undefined : getCell(sheet, row, column);
    if (column === undefined || cell === undefined) return;
    setCell(sheet, row, column, { ...cell, style: book.styles().index({ numberFormat }, cell.style) });
  };
  for (const { row, header, numberFormat } of cellFormats) format(row, header, numberFormat);
  for (const { row, header } of cellFormulas) {
    const own = cellFormats.find((cell) => cell.row === row && cell.header === header)?.numberFormat;
    const column = columns.find((planned) => planned.header === header)?.numberFormat;
    if ((own ?? column) === textFormat) format(row, header, "General");
  }
}

/** Hides the rows the plan hides and shows the others; a plan that says nothing leaves alone what a filter hides. */
function hideRows(book: Book, entry: TableEntry, layout: TableLayout, { hiddenRows }: PlannedTable): void {
  if (hiddenRows === undefined) return;
  const sheet = book.changeSheet(entry.sheet);
  for (let row = layout.firstRow; row <= layout.lastRow; row += 1) {
    const hidden = hiddenRows.includes(row - layout.firstRow) ? "1" : undefined;
    changeAttributes(changeRow(sheet, row), { hidden });
  }
}
