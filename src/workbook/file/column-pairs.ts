// Brings a plan's columns together with those of the workbook's table, wherever the user has moved them.
import { findHeader } from "../../records/tables";
import type { PlannedColumn, PlannedTable } from "../plan";
import type { Book, TableEntry } from "./book";
import { columnMissing } from "../table-errors";
import { toFileForm, type TableNames } from "./formula-form";
import { getCell } from "./sheet-part";
import { setColumnFormula, type TableColumn, type TableLayout } from "./table-part";

/** A column of the workbook's table with its place in the plan. */
export interface ColumnPair {
  planned: PlannedColumn;
  /** Index into the plan's columns and rows. */
  index: number;
  actual: TableColumn;
  /** File form. */
  formula: string | null;
  /** Style of a new cell. */
  style: number;
  /** Style of a cell there is: the look the user gave it, the plan's number format. */
  styleOver: (present: number) => number;
}

/** How formulas call the tables of this workbook. */
export function tableNames(book: Book): TableNames {
  return {
    table: (name) => book.table(name).name,
    column: (table, header) => book.header(table, header),
  };
}

/**
 * Pairs the columns and gives the workbook's ones the plan's formulas.
 * @throws WorkbookError `table_damaged` if the table lacks a planned column, which formulas of others may need
 */
export function pairColumns(
  book: Book,
  entry: TableEntry,
  layout: TableLayout,
  planned: PlannedTable,
): ColumnPair[] {
  const headers = layout.columns.map(({ header }) => header);
  const names = tableNames(book);
  return planned.columns.map((column, index) => {
    const actual = layout.columns[findHeader(planned.name, headers, column.header)];
    if (actual === undefined) throw columnMissing(layout.name, column.header);
    const formula = column.formula === undefined ? null : toFileForm(column.formula, planned.name, names);
    setColumnFormula(actual.node, formula);
    const present = getCell(book.sheet(entry.sheet), layout.firstRow, actual.column)?.style ?? 0;
    const styleOver = stylesOver(book, column.numberFormat);
    return { planned: column, index, actual, formula, style: styleOver(present), styleOver };
  });
}

/** Asked for every cell, so each answer is kept. */
function stylesOver(book: Book, numberFormat: string): (present: number) => number {
  const known = new Map<number, number>();
  return (present) => {
    const style = known.get(present) ?? book.styles().index({ numberFormat }, present);
    known.set(present, style);
    return style;
  };
}
