// The cells of one sheet with all they carry, and how they move when cells are inserted or deleted.
// Formula texts are not rewritten by a move (Excel does): the product refers to tables and names, not to cells.
import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow, shiftArea, type Area, type Shift } from "./area";
import { CellStore } from "./cell-store";
import { CellRuns, FormatStore } from "./format-store";
import { RunList } from "./run-list";
import type { Validation } from "./validation";

/** Heights or widths (points), hiding and outline levels of a sheet's rows or columns. */
export class LineStore {
  readonly size = new RunList<number>();
  readonly hidden = new RunList<true>();
  readonly level = new RunList<number>();

  shift(kind: Shift["kind"], at: number, count: number, limit: number): void {
    for (const runs of [this.size, this.level]) {
      if (kind === "insert") runs.insert(at, count, limit);
      else runs.delete(at, count);
    }
    if (kind === "insert") this.hidden.insert(at, count, limit);
    else this.hidden.delete(at, count);
  }
}

export class SheetGrid {
  readonly cells = new CellStore();
  readonly formats = new FormatStore();
  readonly validations = new CellRuns<Validation>();
  readonly rows = new LineStore();
  readonly columns = new LineStore();
  merges: readonly Area[] = [];

  /** What Range.getUsedRange answers: with values only, or also formatted cells. */
  usedArea(valuesOnly: boolean, within: Area): Area | null {
    const values = this.cells.extent(within);
    const formatted = valuesOnly ? null : this.formats.extent();
    if (!values || !formatted) return values ?? formatted;
    const row = Math.min(values.row, formatted.row);
    const column = Math.min(values.column, formatted.column);
    return {
      row,
      column,
      rows: Math.max(lastRow(values), lastRow(formatted)) - row + 1,
      columns: Math.max(lastColumn(values), lastColumn(formatted)) - column + 1,
    };
  }

  shift(shift: Shift): void {
    const { kind, axis, area } = shift;
    const behind = axis === "row" ? this.below(area, kind) : this.rightOf(area, kind);
    const sign = kind === "insert" ? 1 : -1;
    const down = axis === "row" ? sign * area.rows : 0;
    const right = axis === "column" ? sign * area.columns : 0;
    if (kind === "delete") this.cells.clear(area);
    if (behind) this.cells.moveBlock(behind, down, right);
    for (const runs of [...this.formats.all().map((each) => each.runs), this.validations]) {
      shiftRuns(runs, shift, behind, right);
    }
    this.merges = this.merges.flatMap((merge) => shiftArea(merge, shift) ?? []);
    if (axis === "row" && area.columns === MAX_COLUMNS) this.rows.shift(kind, area.row, area.rows, MAX_ROWS);
    if (axis === "column" && area.rows === MAX_ROWS) {
      this.columns.shift(kind, area.column, area.columns, MAX_COLUMNS);
    }
  }

  private below(area: Area, kind: Shift["kind"]): Area | null {
    const row = kind === "insert" ? area.row : area.row + area.rows;
    const rows = MAX_ROWS - row - (kind === "insert" ? area.rows : 0);
    return rows > 0 ? { ...area, row, rows } : null;
  }

  private rightOf(area: Area, kind: Shift["kind"]): Area | null {
    const column = kind === "insert" ? area.column : area.column + area.columns;
    const columns = MAX_COLUMNS - column - (kind === "insert" ? area.columns : 0);
    return columns > 0 ? { ...area, column, columns } : null;
  }
}

function shiftRuns<T>(runs: CellRuns<T>, shift: Shift, behind: Area | null, rightBy: number): void {
  if (shift.axis === "row") {
    if (shift.kind === "insert") runs.insertRows(shift.area);
    else runs.deleteRows(shift.area);
    return;
  }
  if (shift.kind === "delete") runs.set(shift.area, undefined);
  if (behind) runs.moveBlock(behind, 0, rightBy);
  if (shift.kind !== "insert" || shift.area.column === 0) return;
  const before = { ...shift.area, column: shift.area.column - 1, columns: 1 };
  for (const { area, value } of runs.blocks(before)) {
    runs.set({ ...area, column: shift.area.column, columns: shift.area.columns }, value);
  }
}
