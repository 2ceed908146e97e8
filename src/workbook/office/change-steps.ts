// A table's changes as steps of the last batch: rows out, then rows in.
import { runsOf, toBlocks, writeBlocks, type Block, type ColumnValues } from "./blocks";
import { everyCell } from "./cell-values";
import { batchBytes, calls, type Step } from "./steps";
import { firstStagedRow, stagingSheet } from "./staging";
import { declaredFormulas, type TableChange } from "./table-change";
import { clearRows, deleteRows, growTable } from "./table-rows";

/** Values of added rows: sent with the last batch, or copied by it from the staging sheet. */
export interface AddedRows {
  change: TableChange;
  blocks: Block[];
  /** Row of the staging sheet that holds the first of them; null when they are sent directly. */
  stagedAt: number | null;
}

/** Decides where the added rows of all tables go: together they may be too many for one batch. */
export function placeAddedRows(changes: readonly TableChange[], otherBytes: number): AddedRows[] {
  const direct = changes.map((change) => ({ change, blocks: toBlocks(change.columns), stagedAt: null }));
  const bytes = direct.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + block.bytes, otherBytes);
  if (bytes <= batchBytes) return direct;
  let next = firstStagedRow;
  return changes.map((change) => {
    const stagedAt = next;
    next += change.added;
    const columns = change.columns.map((column) => ({ ...column, numberFormat: "General" }));
    return { change, blocks: toBlocks(columns), stagedAt };
  });
}

/** Steps that put rows on the staging sheet. */
export function stageRows(added: readonly AddedRows[]): Step[] {
  return added.flatMap(({ blocks, stagedAt }) =>
    stagedAt === null
      ? []
      : writeBlocks(blocks, (workbook) => workbook.worksheets.getItem(stagingSheet).getCell(stagedAt, 0)),
  );
}

/** Steps of the last batch for one table; updates of cells come before them. */
export function changeSteps(added: AddedRows): Step[] {
  const { change } = added;
  const { shape } = change;
  const keepOne = change.removed.length > 0 && change.removed.length === shape.rows;
  const removed = keepOne ? change.removed.filter((row) => row > 0) : change.removed;
  const tail = keepOne ? 1 : change.blankTail;
  return [
    ...(keepOne ? [clearRows(shape, 0, 1)] : []),
    ...runsOf(removed)
      .reverse()
      .map(({ start, count }) => deleteRows(shape, start, count)),
    ...(change.added === 0 ? [] : addSteps(added, tail)),
  ];
}

function addSteps({ change, blocks, stagedAt }: AddedRows, tail: number): Step[] {
  const { shape, added, columns } = change;
  const grown = Math.max(0, added - tail);
  const firstCell = (workbook: Excel.Workbook): Excel.Range =>
    workbook.tables
      .getItem(shape.id)
      .getDataBodyRange()
      .getLastRow()
      .getOffsetRange(1 - Math.max(added, tail), 0)
      .getCell(0, 0);
  const formulas = declaredFormulas(shape);
  const format = (formatOf: (column: ColumnValues) => string): Step =>
    calls(columns.length * 4, (workbook) => {
      for (const column of columns) {
        const cells = firstCell(workbook).getOffsetRange(0, column.index).getAbsoluteResizedRange(added, 1);
        cells.numberFormat = everyCell(formatOf(column));
      }
    });
  const columnFormats = format(({ numberFormat }) => numberFormat);
  const fill = calls(formulas.length * 4, (workbook) => {
    for (const { index, formula } of formulas) {
      const cells = firstCell(workbook).getOffsetRange(0, index).getAbsoluteResizedRange(added, 1);
      cells.formulas = everyCell(formula);
    }
  });
  // Pasted into a cell formatted as text, the apostrophe of a staged text might become a part of it: formats follow.
  const values =
    stagedAt === null
      ? [columnFormats, ...writeBlocks(blocks, firstCell)]
      : [format(() => "General"), copyStaged(blocks, stagedAt, firstCell), columnFormats];
  return [...(grown === 0 ? [] : [growTable(shape, grown)]), ...values, fill];
}

function copyStaged(
  blocks: readonly Block[],
  stagedAt: number,
  firstCell: (workbook: Excel.Workbook) => Excel.Range,
): Step {
  return calls(blocks.length * 5, (workbook) => {
    const staging = workbook.worksheets.getItem(stagingSheet);
    for (const { row, column, values } of blocks) {
      const width = values[0]?.length ?? 1;
      firstCell(workbook)
        .getOffsetRange(row, column)
        .getAbsoluteResizedRange(values.length, width)
        .copyFrom(staging.getRangeByIndexes(stagedAt + row, column, values.length, width), "Values");
    }
  });
}
