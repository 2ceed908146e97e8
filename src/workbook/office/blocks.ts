// Cells as blocks: rows cut so that each block is a fraction of a batch, columns grouped where they stand side by side.
import type { Cell } from "../../records/cell";
import { toWritable } from "./cell-values";
import { jsonBytes, type Step } from "./steps";

/** A column of values for a place in a row. */
export interface ColumnValues {
  /** Column of the target, counted from its first. */
  index: number;
  /** Format that the target's cells have, and the rows that have another. */
  numberFormat: string;
  otherFormats?: ReadonlyMap<number, string>;
  cells: readonly Cell[];
}

/** A rectangle of values, placed relative to its target. */
export interface Block {
  row: number;
  column: number;
  values: (string | number | boolean)[][];
  bytes: number;
}

/** Several blocks fill a batch well, and none is over it. */
const blockBytes = 1_000_000;

/**
 * Columns as blocks of at most about 1 MB: neighbouring columns share a block, rows are cut where it is full.
 * Columns between them, such as calculated ones, are never touched.
 */
export function toBlocks(columns: readonly ColumnValues[]): Block[] {
  return sideBySide(columns).flatMap((group) => cutRows(group));
}

/** Neighbouring columns in one group each, left to right. */
function sideBySide(columns: readonly ColumnValues[]): ColumnValues[][] {
  const groups: ColumnValues[][] = [];
  for (const column of [...columns].sort((a, b) => a.index - b.index)) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && last.index + 1 === column.index) groups.at(-1)?.push(column);
    else groups.push([column]);
  }
  return groups;
}

function cutRows(group: readonly ColumnValues[]): Block[] {
  const [first] = group;
  if (first === undefined) return [];
  const blocks: Block[] = [];
  for (let row = 0; row < first.cells.length; row++) {
    const values = group.map(({ cells, numberFormat, otherFormats }) =>
      toWritable(cells[row] ?? null, otherFormats?.get(row) ?? numberFormat),
    );
    const bytes = jsonBytes(values);
    const open = blocks.at(-1);
    if (open !== undefined && open.bytes + bytes <= blockBytes) {
      open.values.push(values);
      open.bytes += bytes;
    } else {
      blocks.push({ row, column: first.index, values: [values], bytes });
    }
  }
  return blocks;
}

/** Steps that write blocks; `cellAt` gives the cell that row 0, column 0 of the blocks means. */
export function writeBlocks(
  blocks: readonly Block[],
  cellAt: (workbook: Excel.Workbook) => Excel.Range,
): Step[] {
  return blocks.map((block) => ({
    bytes: block.bytes + 1_000,
    queue: (workbook) => {
      cellAt(workbook)
        .getOffsetRange(block.row, block.column)
        .getAbsoluteResizedRange(block.values.length, block.values[0]?.length ?? 1).values = block.values;
    },
  }));
}

/**
 * Whole numbers as runs of neighbours.
 * @example runsOf([3, 4, 7]) // [{start: 3, count: 2}, {start: 7, count: 1}]
 */
export function runsOf(indexes: readonly number[]): { start: number; count: number }[] {
  const runs: { start: number; count: number }[] = [];
  for (const index of [...new Set(indexes)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.count === index) last.count++;
    else runs.push({ start: index, count: 1 });
  }
  return runs;
}
