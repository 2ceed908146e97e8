// Cells as blocks: rows cut so that each block is a fraction of a batch, columns grouped where they stand side by side.
import type { Cell } from "../../records/cell";
import { toWritable } from "./cell-values";
import type { Step } from "./steps";

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
  rows: number;
  columns: number;
  bytes: number;
  /** Made when they are sent: those of a large import, all at once, would keep the pane for a second. */
  values: () => (string | number | boolean)[][];
}

/** Several blocks fill a batch well, and none is over it. */
const blockBytes = 500_000;

/**
 * Columns as blocks of at most about 0.5 MB: neighbouring columns share a block, rows are cut where it is full.
 * Columns between them, such as calculated ones, are never touched.
 */
export function toBlocks(columns: readonly ColumnValues[]): Block[] {
  return sideBySide(columns).flatMap((group) => cutRows(columnRows(group)));
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

function columnRows(group: readonly ColumnValues[]): BlockRows {
  return {
    column: group[0]?.index ?? 0,
    columns: group.length,
    rows: group[0]?.cells.length ?? 0,
    cellsOf: (row) => group.map(({ cells }) => cells[row] ?? null),
    formatOf: (row, place) => group[place]?.otherFormats?.get(row) ?? group[place]?.numberFormat ?? "General",
  };
}

/** Rows of cells side by side, from wherever they are held. */
export interface BlockRows {
  column: number;
  columns: number;
  rows: number;
  cellsOf: (row: number) => Cell[];
  /** Number format that the target's cell has; `place` counts from the first column. */
  formatOf: (row: number, place: number) => string;
}

/** Rows as blocks, cut where one is full. */
export function cutRows({ column, columns, rows, cellsOf, formatOf }: BlockRows): Block[] {
  const blocks: Block[] = [];
  const add = (from: number, to: number, bytes: number): void => {
    const values = () =>
      Array.from({ length: to - from }, (_, index) => {
        const row = from + index;
        return cellsOf(row).map((cell, place) => toWritable(cell, formatOf(row, place)));
      });
    blocks.push({ row: from, column, rows: to - from, columns, bytes, values });
  };
  let from = 0;
  let filled = 0;
  for (let row = 0; row < rows; row++) {
    const bytes = rowBytes(cellsOf(row));
    if (filled > 0 && filled + bytes > blockBytes) {
      add(from, row, filled);
      from = row;
      filled = 0;
    }
    filled += bytes;
  }
  if (rows > from) add(from, rows, filled);
  return blocks;
}

/** Bytes of a row as it stands in the batch: its cells with their commas, a text in quotes and maybe marked as one. */
function rowBytes(cells: readonly Cell[]): number {
  return cells.reduce<number>((sum, cell) => {
    if (typeof cell === "string") return sum + textBytes(cell) + 4;
    return sum + (cell === null ? 3 : String(cell).length + 1);
  }, 3);
}

/** Counted without making them: UTF-8, where a quote or a line break takes a backslash more. */
function textBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code === 0x22 || code === 0x5c) bytes += 2;
    else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
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
        .getAbsoluteResizedRange(block.rows, block.columns).values = block.values();
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
