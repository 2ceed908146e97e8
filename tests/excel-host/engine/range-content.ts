// Reading and writing what cells hold. Every write goes through `writeCells`: protection, coercion, table rules.
import type { Area } from "./area";
import { accessDenied, invalidArgument } from "./api-error";
import type { CellValue } from "./cell-store";
import { ERROR_VALUES, readCellInput } from "./coercion";
import { showValue } from "./number-text";
import { RangeBase } from "./range-base";
import type { Worksheet } from "./worksheet";

const SIZE_MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
/** More cells than any test means to read; Excel refuses such answers as too large. */
const MAX_READ = 8_000_000;

export abstract class RangeContent extends RangeBase {
  get Values(): CellValue[][] {
    return this.readCells((row, column) => this.sheet.grid.cells.value(row, column));
  }

  set Values(input: unknown) {
    writeCells(this.sheet, this.area, this.matrix(input));
  }

  get Formulas(): CellValue[][] {
    const { cells } = this.sheet.grid;
    return this.readCells((row, column) => cells.formula(row, column) ?? cells.value(row, column));
  }

  set Formulas(input: unknown) {
    writeCells(this.sheet, this.area, this.matrix(input));
  }

  get FormulasLocal(): CellValue[][] {
    return this.Formulas;
  }

  set FormulasLocal(input: unknown) {
    this.Formulas = input;
  }

  get Text(): string[][] {
    const { cells, formats } = this.sheet.grid;
    return this.readCells((row, column) =>
      showValue(cells.value(row, column), formats.get("numberFormat", row, column)),
    );
  }

  get ValueTypes(): string[][] {
    return this.readCells((row, column) => valueType(this.sheet.grid.cells.value(row, column)));
  }

  get NumberFormat(): string[][] {
    const { formats } = this.sheet.grid;
    return this.readCells((row, column) => formats.get("numberFormat", row, column));
  }

  /** A single format, also as [["@"]], goes to every cell. */
  set NumberFormat(input: unknown) {
    this.sheet.requireEditable(this.area);
    const single = singleOf(input);
    if (single !== undefined) {
      this.sheet.grid.formats.set("numberFormat", this.area, checkFormat(single));
      return;
    }
    for (const [i, row] of this.matrix(input).entries()) {
      for (const [j, format] of row.entries()) {
        if (format === null) continue;
        const cell = { row: this.area.row + i, column: this.area.column + j, rows: 1, columns: 1 };
        this.sheet.grid.formats.set("numberFormat", cell, checkFormat(format));
      }
    }
  }

  get NumberFormatLocal(): string[][] {
    return this.NumberFormat;
  }

  set NumberFormatLocal(input: unknown) {
    this.NumberFormat = input;
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument(SIZE_MISMATCH);
  }

  private matrix(input: unknown): readonly (readonly unknown[])[] {
    const { rows, columns } = this.area;
    if (!Array.isArray(input)) {
      if (rows * columns > MAX_READ) throw invalidArgument();
      const row = new Array<unknown>(columns).fill(input);
      return new Array<unknown[]>(rows).fill(row);
    }
    const fits = input.length === rows && input.every((row) => Array.isArray(row) && row.length === columns);
    if (!fits) throw invalidArgument(SIZE_MISMATCH);
    return input as unknown[][];
  }

  private readCells<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > MAX_READ) throw invalidArgument("The range is too large to be read.");
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => read(row + i, column + j)),
    );
  }
}

/**
 * Writes a matrix as Excel does: null leaves a cell alone, "" empties it, text is coerced by the cell's format.
 * All of it is read before the first cell changes, so that a refused value leaves the range untouched.
 */
export function writeCells(sheet: Worksheet, area: Area, input: readonly (readonly unknown[])[]): void {
  sheet.requireEditable(area);
  const { cells, formats } = sheet.grid;
  const year = sheet.workbook.year;
  const changes: [row: number, column: number, ...ReturnType<typeof asTuple>][] = [];
  for (const [i, row] of input.entries()) {
    for (const [j, given] of row.entries()) {
      if (given === null) continue;
      const [at, column] = [area.row + i, area.column + j];
      changes.push([
        at,
        column,
        ...asTuple(readCellInput(given, formats.get("numberFormat", at, column), year)),
      ]);
    }
  }
  for (const [row, column, value, formula, format] of changes) {
    const same = formula !== undefined && cells.formula(row, column) === formula;
    if (!same) cells.setValue(row, column, value);
    cells.setFormula(row, column, formula);
    if (format !== undefined && formats.get("numberFormat", row, column) === "General") {
      formats.set("numberFormat", { row, column, rows: 1, columns: 1 }, format);
    }
  }
  sheet.contentWritten(area, "RangeEdited");
}

const asTuple = (input: ReturnType<typeof readCellInput>) =>
  [input.value, input.formula, input.numberFormat] as const;

function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERROR_VALUES.has(value) ? "Error" : "String";
}

function singleOf(input: unknown): unknown {
  if (!Array.isArray(input)) return input;
  const [row] = input as unknown[];
  return input.length === 1 && Array.isArray(row) && row.length === 1 ? (row as unknown[])[0] : undefined;
}

function checkFormat(format: unknown): string {
  if (typeof format !== "string" || format === "" || format.length > 255) throw invalidArgument();
  return format;
}

/** @throws ApiError AccessDenied when the sheet is protected and the area has a locked cell. */
export function requireUnlocked(sheet: Worksheet, area: Area): void {
  if (!sheet.Protection.Protected) return;
  const locked = sheet.grid.formats.uniform("locked", area);
  if (locked !== false) throw accessDenied();
}
