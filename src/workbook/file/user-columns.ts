// Columns that the user has added to a summary table. When its rows are rewritten, their formulas are filled down and
// their notes go with the row's key.
import { findHeader } from "../../records/tables";
import type { Cell } from "../../records/cell";
import type { PlannedTable } from "../plan";
import type { Book, TableEntry } from "./book";
import { constantCell, formulaCell, type SheetCell } from "./cell-xml";
import { translateFormula } from "./formula-references";
import { readBody } from "./read-tables";
import type { RowCells } from "./row-cells";
import { withFormula } from "./shared-formulas";
import { getCell } from "./sheet-part";
import type { TableColumn } from "./table-part";

/** A column of the user's own, and the cells in it by the key of their row. */
export interface UserColumn {
  actual: TableColumn;
  cellsByKey: ReadonlyMap<Cell, Note>;
}

interface Note {
  row: number;
  cell: SheetCell;
}

/** The first planned column tells rows apart; a note moves with its row and goes when the row goes. */
export function userColumns(book: Book, entry: TableEntry, planned: PlannedTable): UserColumn[] {
  const layout = book.layout(entry);
  const headers = layout.columns.map(({ header }) => header);
  const places = planned.columns.map(({ header }) => findHeader(planned.name, headers, header));
  const keyPlace = places[0] ?? -1;
  const keys = readBody(book, entry, layout).map((row) => row[keyPlace] ?? null);
  const sheet = book.sheet(entry.sheet);
  return layout.columns
    .filter((_, index) => !places.includes(index))
    .map((actual) => {
      const cellsByKey = new Map<Cell, Note>();
      keys.forEach((key, index) => {
        const row = layout.firstRow + index;
        const cell = getCell(sheet, row, actual.column);
        if (cell !== undefined && !cellsByKey.has(key)) cellsByKey.set(key, { row, cell });
      });
      return { actual, cellsByKey };
    });
}

/** What tells a planned row apart. */
export function rowKey(values: readonly Cell[]): Cell {
  return values[0] ?? null;
}

/** The user's cell in a rewritten row: their note, copied with its row, else the column's formula or a blank. */
export function userCell(
  { column, formula }: TableColumn,
  note: Note | undefined,
  row: number,
  present: RowCells,
): SheetCell {
  if (note !== undefined) {
    const { cell } = note;
    const isMoved = cell.formula !== null && row !== note.row;
    return isMoved ? withFormula(cell, translateFormula(cell.formula ?? "", row - note.row, 0)) : cell;
  }
  const style = present.get(column)?.style ?? 0;
  return formula === null ? constantCell(null, style) : formulaCell(formula, undefined, style);
}
