// A table's changes as steps of the last batch: rows out, then rows in, copied from the staging sheet.
import { runsOf } from "./blocks";
import { everyCell } from "./cell-values";
import { stagingSheet } from "./staging";
import { calls, type Step } from "./steps";
import { declaredFormulas, type FilledColumn, type TableChange } from "./table-change";
import { clearRows, deleteRows, growTable } from "./table-rows";

/** Steps of the last batch for one table; updates of cells come before them. */
export function changeSteps(change: TableChange): Step[] {
  const { shape } = change;
  const keepOne = change.removed.length > 0 && change.removed.length === shape.rows;
  const removed = keepOne ? change.removed.filter((row) => row > 0) : change.removed;
  const tail = keepOne ? 1 : change.blankTail;
  return [
    ...(keepOne ? [clearRows(shape, 0, 1)] : []),
    ...runsOf(removed)
      .reverse()
      .map(({ start, count }) => deleteRows(shape, start, count)),
    ...(change.added === 0 ? [] : addSteps(change, tail)),
  ];
}

function addSteps({ shape, added, columns }: TableChange, tail: number): Step[] {
  const grown = Math.max(0, added - tail);
  const firstCell = (workbook: Excel.Workbook): Excel.Range =>
    workbook.tables
      .getItem(shape.id)
      .getDataBodyRange()
      .getLastRow()
      .getOffsetRange(1 - Math.max(added, tail), 0)
      .getCell(0, 0);
  const formulas = declaredFormulas(shape);
  const format = (formatOf: (column: FilledColumn) => string): Step =>
    calls(columns.length * 4, (workbook) => {
      for (const column of columns) {
        const cells = firstCell(workbook).getOffsetRange(0, column.index).getAbsoluteResizedRange(added, 1);
        cells.numberFormat = everyCell(formatOf(column));
      }
    });
  const fill = calls(formulas.length * 4, (workbook) => {
    for (const { index, formula } of formulas) {
      const cells = firstCell(workbook).getOffsetRange(0, index).getAbsoluteResizedRange(added, 1);
      cells.formulas = everyCell(formula);
    }
  });
  // Pasted into a cell formatted as text, the apostrophe of a staged text might become a part of it: formats follow.
  return [
    ...(grown === 0 ? [] : [growTable(shape, grown)]),
    format(() => "General"),
    copyStaged(columns, added, firstCell),
    format(({ numberFormat }) => numberFormat),
    fill,
  ];
}

/** One copy for columns that stand side by side here and there; those between them are never touched. */
function copyStaged(
  columns: readonly FilledColumn[],
  rows: number,
  firstCell: (workbook: Excel.Workbook) => Excel.Range,
): Step {
  return calls(columns.length * 6, (workbook) => {
    const staging = workbook.worksheets.getItem(stagingSheet);
    for (const { index, staged, width } of sideBySide(columns)) {
      firstCell(workbook)
        .getOffsetRange(0, index)
        .getAbsoluteResizedRange(rows, width)
        .copyFrom(staging.getRangeByIndexes(0, staged, rows, width), "Values");
    }
  });
}

function sideBySide(columns: readonly FilledColumn[]): { index: number; staged: number; width: number }[] {
  const groups: { index: number; staged: number; width: number }[] = [];
  for (const { index, staged } of [...columns].sort((a, b) => a.index - b.index)) {
    const last = groups.at(-1);
    if (last !== undefined && last.index + last.width === index && last.staged + last.width === staged) {
      last.width++;
    } else groups.push({ index, staged, width: 1 });
  }
  return groups;
}
