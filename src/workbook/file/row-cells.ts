// The cells of one row. An array by column: a Map of 56 columns takes four times the memory, and 100,000 rows have
// 100,000 of them. Cells that stand far to the right of the others are held apart: a row may have one in the last
// column and few between, and an array up to there takes 128 kB.
import type { SheetCell } from "./cell-xml";

/** Columns without a cell that the array may hold before one that has one. */
const widestGap = 16;

export class RowCells implements Iterable<[column: number, cell: SheetCell]> {
  private byColumn: (SheetCell | undefined)[] = [];
  private far: Map<number, SheetCell> | null = null;

  get(column: number): SheetCell | undefined {
    return this.byColumn[column] ?? this.far?.get(column);
  }

  set(column: number, cell: SheetCell): void {
    const { byColumn } = this;
    if (column > byColumn.length + widestGap || this.far?.has(column) === true) {
      this.far ??= new Map();
      this.far.set(column, cell);
      return;
    }
    // Filled up: an array with holes is searched more slowly.
    while (byColumn.length < column) byColumn.push(undefined);
    byColumn[column] = cell;
  }

  delete(column: number): void {
    if (column < this.byColumn.length) this.byColumn[column] = undefined;
    this.far?.delete(column);
  }

  /** Gives back the room that an array keeps to grow: of a row of one cell it is most. */
  trim(): void {
    this.byColumn = this.byColumn.slice();
  }

  /** Columns with a cell, ascending. */
  columns(): number[] {
    const filled: number[] = [];
    for (let column = 0; column < this.byColumn.length; column += 1) {
      if (this.byColumn[column] !== undefined) filled.push(column);
    }
    return this.far === null ? filled : [...filled, ...this.far.keys()].sort((a, b) => a - b);
  }

  *[Symbol.iterator](): Generator<[column: number, cell: SheetCell]> {
    for (const column of this.columns()) {
      const cell = this.get(column);
      if (cell !== undefined) yield [column, cell];
    }
  }
}
