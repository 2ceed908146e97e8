// Where a table stands and what its columns are called, so that cells can be addressed by header. People insert,
// move, hide and rename: nothing here is assumed, all of it was read.
import { findHeader } from "../../records/tables";
import { columnMissing } from "../table-errors";
import { toldApart } from "./cell-values";
import type { ListedTable } from "./listing";
import type { Queue } from "./round-trip";

export interface TableShape extends ListedTable {
  /** Name as the project knows it, e.g. 성과 for a table named Outcomes. */
  known: string;
  /** Header row on the sheet, from 0. */
  row: number;
  /** First column on the sheet, from 0. */
  column: number;
  /** Body rows: one at least, also when it is blank. */
  rows: number;
  headers: string[];
  /** Formulas of the first and last body row, values where there is none; texts like formulas are `toldApart`. */
  firstRow: readonly unknown[];
  lastRow: readonly unknown[];
  /** Number formats of the first body row. */
  formats: readonly string[];
}

/** Queues the question for tables that the listing found. */
export function askShapes(found: readonly { known: string; table: ListedTable }[]): Queue<TableShape[]> {
  return (workbook) => {
    const asked = found.map(({ known, table }) => {
      const item = workbook.tables.getItem(table.id);
      const header = item.getHeaderRowRange().load("values,rowIndex,columnIndex");
      const body = item.getDataBodyRange().load("rowCount");
      const first = body.getRow(0).load("formulas,values,numberFormat");
      const last = body.getLastRow().load("formulas,values");
      return { known, table, header, body, first, last };
    });
    return () =>
      asked.map(({ known, table, header, body, first, last }) => ({
        ...table,
        known,
        row: header.rowIndex,
        column: header.columnIndex,
        rows: body.rowCount,
        headers: cells(header.values).map(String),
        firstRow: formulasOf(first),
        lastRow: formulasOf(last),
        formats: cells(first.numberFormat).map(String),
      }));
  };
}

/**
 * Place of a column, by Korean or English header.
 * @returns index from the table's first column, or null when the user took the column out
 * @example columnIndex(outcomes, "금액") // 6, also when the header reads Amount
 */
export function columnIndex(shape: Pick<TableShape, "known" | "headers">, header: string): number | null {
  const index = findHeader(shape.known, shape.headers, header);
  return index === -1 ? null : index;
}

/**
 * Place of a column that must be there.
 * @throws WorkbookError `table_damaged`
 */
export function requireColumn(shape: TableShape, header: string): number {
  const index = columnIndex(shape, header);
  if (index === null) throw columnMissing(shape.name, header);
  return index;
}

/** Whether a read formula is one: text that begins with "=" in a cell formatted as text is not. */
export function isFormula(formula: unknown, numberFormat: string | undefined): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && numberFormat !== "@";
}

/** For each column whether the table fills it: its first or last row holds a formula. */
export function formulaColumns(shape: TableShape): boolean[] {
  return shape.headers.map(
    (_, index) =>
      isFormula(shape.firstRow[index], shape.formats[index]) ||
      isFormula(shape.lastRow[index], shape.formats[index]),
  );
}

function formulasOf({ formulas, values }: Excel.Range): unknown[] {
  const shown = cells(values);
  return cells(formulas).map((formula, index) => toldApart(formula, shown[index]));
}

/** The one row of a range that is a row high. */
function cells(values: unknown[][]): unknown[] {
  return values[0] ?? [];
}
