// A row of records seen as the cells that are written for it. The cells are made when they are asked for: a large
// import adds 300,000 rows, and a map for each of them would take several times the memory of the rows themselves.
import type { Cell } from "./cell";

/** What a row's cell is under each Korean header, in the order of the table's columns. */
export type CellWriters<Row> = ReadonlyMap<string, (row: Row) => Cell>;

/** Cells by Korean header. */
export class RowCells<Row> implements ReadonlyMap<string, Cell> {
  constructor(
    private readonly writers: CellWriters<Row>,
    private readonly row: Row,
  ) {}

  get size(): number {
    return this.writers.size;
  }

  has(header: string): boolean {
    return this.writers.has(header);
  }

  get(header: string): Cell | undefined {
    return this.writers.get(header)?.(this.row);
  }

  keys() {
    return this.writers.keys();
  }

  *values() {
    for (const write of this.writers.values()) yield write(this.row);
    return undefined;
  }

  *entries(): Generator<[string, Cell], undefined> {
    for (const [header, write] of this.writers) yield [header, write(this.row)];
    return undefined;
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  forEach(take: (cell: Cell, header: string, cells: ReadonlyMap<string, Cell>) => void): void {
    for (const [header, cell] of this) take(cell, header, this);
  }
}
