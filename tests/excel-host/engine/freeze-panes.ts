// Worksheet.freezePanes: one frozen area from the sheet's top left corner, or none.
import { MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { invalidArgument } from "./api-error";
import type { Range } from "./range";
import { WireObject } from "./wire-object";
import type { Worksheet } from "./worksheet";

export class FreezePanes extends WireObject {
  override readonly className = "WorksheetFreezePanes";
  frozen: Area | null = null;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  FreezeRows(count = 1): void {
    if (count < 1) throw invalidArgument();
    this.frozen = { row: 0, column: 0, rows: count, columns: MAX_COLUMNS };
  }

  FreezeColumns(count = 1): void {
    if (count < 1) throw invalidArgument();
    this.frozen = { row: 0, column: 0, rows: MAX_ROWS, columns: count };
  }

  FreezeAt(range: unknown): void {
    const { area } = this.sheet.rangeArgument(range);
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    this.frozen = { row: 0, column: 0, rows, columns };
  }

  Unfreeze(): void {
    this.frozen = null;
  }

  GetLocationOrNullObject(): Range | null {
    return this.frozen && this.sheet.rangeOf(this.frozen);
  }
}
