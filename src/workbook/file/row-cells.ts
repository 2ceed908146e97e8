// The cells of one row. An array by column: a Map of 56 columns takes four times the memory, and 100,000 rows have
// 100,000 of them.
import type { SheetCell } from "./cell-xml";

/** From here on an array is walked by its filled places only: a row may have a cell in the last column and no other. */
const wide = 1024;

export class RowCells implements Iterable<[column: number, cell: SheetCell]> {
  private readonly byColumn: (SheetCell | undefined)[] = [];

  get(column: number): SheetCell | undefined {
    return this.byColumn[column];
  }

  set(column: number, cell: SheetCell): void {
    this.byColumn[column] = cell;
  }

  delete(column: number): void {
    this.byColumn[column] = undefined;
  }

  /** Columns with a cell, ascending. */
  columns(): number[] {
    const { byColumn } = this;
    if (byColumn.length > wide)
      return Object.keys(byColumn)
        .map(Number)
        .filter((column) => byColumn[column]);
    const filled: number[] = [];
    for (let column = 0; column < byColumn.length; column += 1) {
      if (byColumn[column] !== undefined) filled.push(column);
    }
    return filled;
  }

  *[Symbol.iterator](): Generator<[column: number, cell: SheetCell]> {
    for (const column of this.columns()) {
      const cell = this.byColumn[column];
      if (cell !== undefined) yield [column, cell];
    }
  }
}
