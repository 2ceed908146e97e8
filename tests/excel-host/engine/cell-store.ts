// Values and formulas of one sheet: sparse rows of plain arrays, so that 100,000 rows of 27 columns fit.
import { lastColumn, lastRow, MAX_COLUMNS, type Area } from "./area";

/** "" is an empty cell. Error values are kept as their text, e.g. "#N/A". */
export type CellValue = string | number | boolean;

type Row = (CellValue | undefined)[];

export class CellStore {
  private rows: (Row | undefined)[] = [];
  private readonly formulas = new Map<number, string>();

  value(row: number, column: number): CellValue {
    return this.rows[row]?.[column] ?? "";
  }

  formula(row: number, column: number): string | undefined {
    return this.formulas.get(keyOf(row, column));
  }

  hasFormulas(): boolean {
    return this.formulas.size > 0;
  }

  setValue(row: number, column: number, value: CellValue): void {
    if (value === "") {
      const cells = this.rows[row];
      if (cells) cells[column] = undefined;
      return;
    }
    (this.rows[row] ??= [])[column] = value;
  }

  setFormula(row: number, column: number, formula: string | undefined): void {
    if (formula !== undefined) this.formulas.set(keyOf(row, column), formula);
    else if (this.formulas.size > 0) this.formulas.delete(keyOf(row, column));
  }

  clear(area: Area): void {
    for (let row = area.row; row < Math.min(this.rows.length, area.row + area.rows); row++) {
      const cells = this.rows[row];
      if (cells)
        for (let c = area.column; c <= Math.min(lastColumn(area), cells.length - 1); c++)
          cells[c] = undefined;
    }
    for (const [row, column] of this.formulaCells(area)) this.setFormula(row, column, undefined);
  }

  /** The cells of `area` that hold a formula, with its text. */
  formulaCells(area?: Area): [row: number, column: number, formula: string][] {
    const found: [number, number, string][] = [];
    for (const [key, formula] of this.formulas) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      const inside =
        !area ||
        (row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area));
      if (inside) found.push([row, column, formula]);
    }
    return found;
  }

  /** The smallest area holding every value and formula within `area`, or null. */
  extent(area: Area): Area | null {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    const see = (row: number, first: number, last: number) => {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, first);
      right = Math.max(right, last);
    };
    for (let row = area.row; row < Math.min(this.rows.length, area.row + area.rows); row++) {
      const cells = this.rows[row];
      if (!cells) continue;
      let last = Math.min(lastColumn(area), cells.length - 1);
      while (last >= area.column && cells[last] === undefined) last--;
      if (last < area.column) continue;
      let first = area.column;
      while (cells[first] === undefined) first++;
      see(row, first, last);
    }
    for (const [row, column] of this.formulaCells(area)) see(row, column, column);
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Moves a block; what it leaves becomes empty, what it covers is replaced. */
  moveBlock(area: Area, downBy: number, rightBy: number): void {
    const extent = this.extent(area);
    const formulas = this.formulaCells(area);
    for (const [row, column] of formulas) this.setFormula(row, column, undefined);
    // From the far end, so that no cell is overwritten before it has moved.
    for (let i = 0; extent && i < extent.rows; i++) {
      const row = downBy > 0 ? lastRow(extent) - i : extent.row + i;
      for (let j = 0; j < extent.columns; j++) {
        const column = rightBy > 0 ? lastColumn(extent) - j : extent.column + j;
        this.setValue(row + downBy, column + rightBy, this.value(row, column));
        this.setValue(row, column, "");
      }
    }
    for (const [row, column, formula] of formulas) this.setFormula(row + downBy, column + rightBy, formula);
  }
}

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;
