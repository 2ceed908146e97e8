// Calculated columns: a formula in every body cell belongs to the column, and rows that come later get it.
import { lastRow, type Area } from "./area";
import { moveReferences } from "./formula-text";
import type { Table } from "./table";

/** Learns and forgets calculated columns after a write into the table's body. */
export function noteFormulas(table: Table, written: Area): void {
  const { cells } = table.sheet.grid;
  const anyFormula = cells.hasFormulas() || table.columnList.some((each) => each.calculatedFormula);
  if (!anyFormula) return;
  const body = table.bodyArea();
  for (let column = written.column; column < written.column + written.columns; column++) {
    const tableColumn = table.columnList[column - body.column];
    if (!tableColumn) continue;
    const first = cells.formula(body.row, column);
    // The last row is looked at first: a column that is still being written block by block is passed over at once.
    const last = cells.formula(lastRow(body), column);
    if (first === undefined && last === undefined) tableColumn.calculatedFormula = null;
    if (first === undefined || last === undefined || !sameDown(first, last, body.rows - 1)) continue;
    if (wholeColumnHas(table, column, first)) tableColumn.calculatedFormula = { text: first, row: body.row };
  }
}

/** Fills blank cells of calculated columns in the given body rows; filled cells are kept. */
export function fillCalculated(table: Table, row: number, rows: number): void {
  const { cells } = table.sheet.grid;
  for (const [i, { calculatedFormula }] of table.columnList.entries()) {
    if (!calculatedFormula) continue;
    const column = table.area.column + i;
    const fixed = moveReferences(calculatedFormula.text, 1, 0) === calculatedFormula.text;
    for (let at = row; at < row + rows; at++) {
      if (cells.value(at, column) !== "" || cells.formula(at, column) !== undefined) continue;
      const { text } = calculatedFormula;
      cells.setFormula(at, column, fixed ? text : moveReferences(text, at - calculatedFormula.row, 0));
      cells.setValue(at, column, 0);
    }
  }
}

function wholeColumnHas(table: Table, column: number, first: string): boolean {
  const body = table.bodyArea();
  const { cells } = table.sheet.grid;
  const fixed = moveReferences(first, 1, 0) === first;
  for (let row = body.row + 1; row <= lastRow(body); row++) {
    const formula = cells.formula(row, column);
    if (formula !== (fixed ? first : moveReferences(first, row - body.row, 0))) return false;
  }
  return true;
}

const sameDown = (first: string, last: string, rows: number): boolean =>
  first === last || moveReferences(first, rows, 0) === last;
