// Rows of a table as cells of its columns only: what the user has beside a table stays where it is, what lies below
// it or is its totals row moves along, and nothing is ever written over.
import { runsOf } from "./blocks";
import { everyCell } from "./cell-values";
import { calls, type Step } from "./steps";
import { formulaColumns, type TableShape } from "./table-shape";

/** Rows of a table taken out; what is below moves up in the table's columns only. */
export function deleteRows(shape: TableShape, start: number, count: number): Step {
  return calls(2, (workbook) => {
    workbook.worksheets
      .getItem(shape.sheetId)
      .getRangeByIndexes(shape.row + 1 + start, shape.column, count, shape.headers.length)
      .delete("Up");
  });
}

/** Rows of a table emptied, but for what the table fills in itself. */
export function clearRows(shape: TableShape, start: number, count: number): Step {
  const filled = formulaColumns(shape);
  const constants = shape.headers.flatMap((_, index) => (filled[index] === true ? [] : [index]));
  const runs = runsOf(constants);
  return calls(runs.length * 2, (workbook) => {
    const sheet = workbook.worksheets.getItem(shape.sheetId);
    for (const run of runs) {
      sheet
        .getRangeByIndexes(shape.row + 1 + start, shape.column + run.start, count, run.count)
        .clear("Contents");
    }
  });
}

/** Rows of a table in the formats of its columns. */
export function formatRows(shape: TableShape, start: number, count: number): Step {
  return calls(shape.formats.length * 3, (workbook) => {
    const sheet = workbook.worksheets.getItem(shape.sheetId);
    shape.formats.forEach((format, index) => {
      const cells = sheet.getRangeByIndexes(shape.row + 1 + start, shape.column + index, count, 1);
      cells.numberFormat = everyCell(format);
    });
  });
}

/** A table made longer at its end; a totals row and what lies below move down. */
export function growTable(shape: TableShape, count: number): Step {
  return calls(8, (workbook) => {
    const table = workbook.tables.getItem(shape.id);
    table
      .getDataBodyRange()
      .getLastRow()
      .getOffsetRange(1, 0)
      .getResizedRange(count - 1, 0)
      .insert("Down");
    // Cells inserted above a totals row are inside the table already.
    if (!shape.showTotals) table.resize(table.getRange().getResizedRange(count, 0));
  });
}

/** Steps that give a table a number of body rows, at its end. */
export function resizeSteps(shape: TableShape, rows: number): Step[] {
  if (rows > shape.rows) return [growTable(shape, rows - shape.rows)];
  return rows < shape.rows ? [deleteRows(shape, rows, shape.rows - rows)] : [];
}
