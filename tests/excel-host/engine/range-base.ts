// Where a range is and the ranges reached from it. No content, no format.
import { formatArea, quoteSheet } from "./a1";
import { invalidArgument, itemNotFound } from "./api-error";
import { boundingArea, fitsSheet, intersectAreas, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { WireObject } from "./wire-object";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

export abstract class RangeBase extends WireObject {
  override readonly className = "Range";
  private referenceId: string | null = null;

  constructor(
    readonly sheet: Worksheet,
    public area: Area,
  ) {
    super();
    if (!fitsSheet(area)) throw invalidArgument();
  }

  override idValue(): Record<string, unknown> {
    return this.referenceId ? { _ReferenceId: this.referenceId } : {};
  }

  _KeepReference(): void {
    this.referenceId ??= this.sheet.workbook.keepReference(this.self());
  }

  get _ReferenceId(): string | null {
    return this.referenceId;
  }

  get Address(): string {
    return `${quoteSheet(this.sheet.Name)}!${formatArea(this.area)}`;
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2_147_483_647 ? -1 : count;
  }

  get IsEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }

  get IsEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  GetCell(row: number, column: number): Range {
    return this.at(row, column, 1, 1);
  }

  GetRow(row: number): Range {
    return this.at(row, 0, 1, this.area.columns);
  }

  GetColumn(column: number): Range {
    return this.at(0, column, this.area.rows, 1);
  }

  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }

  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }

  GetOffsetRange(rowOffset: number, columnOffset: number): Range {
    return this.at(rowOffset, columnOffset, this.area.rows, this.area.columns);
  }

  GetResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.at(0, 0, this.area.rows + deltaRows, this.area.columns + deltaColumns);
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at(0, 0, rows, columns);
  }

  GetRowsAbove(count = 1): Range {
    return count < 0 ? this.GetRowsBelow(-count) : this.at(-count, 0, count, this.area.columns);
  }

  GetRowsBelow(count = 1): Range {
    return count < 0 ? this.GetRowsAbove(-count) : this.at(this.area.rows, 0, count, this.area.columns);
  }

  GetColumnsBefore(count = 1): Range {
    return count < 0 ? this.GetColumnsAfter(-count) : this.at(0, -count, this.area.rows, count);
  }

  GetColumnsAfter(count = 1): Range {
    return count < 0 ? this.GetColumnsBefore(-count) : this.at(0, this.area.columns, this.area.rows, count);
  }

  GetEntireRow(): Range {
    return this.sheet.rangeOf({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }

  GetEntireColumn(): Range {
    return this.sheet.rangeOf({ ...this.area, row: 0, rows: MAX_ROWS });
  }

  GetBoundingRect(other: unknown): Range {
    return this.sheet.rangeOf(boundingArea(this.area, this.sheet.rangeArgument(other).area));
  }

  GetIntersection(other: unknown): Range {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw itemNotFound();
    return found;
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const range = this.sheet.workbook.rangeArgument(other, this.sheet);
    const area = range.sheet === this.sheet ? intersectAreas(this.area, range.area) : null;
    return area && this.sheet.rangeOf(area);
  }

  GetUsedRange(valuesOnly?: boolean): Range {
    const found = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!found) throw itemNotFound();
    return found;
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = this.sheet.grid.usedArea(valuesOnly === true, this.area);
    const area = used && intersectAreas(used, this.area);
    return area && this.sheet.rangeOf(area);
  }

  protected abstract self(): Range;

  private at(row: number, column: number, rows: number, columns: number): Range {
    return this.sheet.rangeOf({ row: this.area.row + row, column: this.area.column + column, rows, columns });
  }
}
