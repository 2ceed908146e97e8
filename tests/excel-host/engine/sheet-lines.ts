// Heights, widths, hiding and grouping of a sheet's rows and columns, as ranges read and write them.
import { invalidArgument } from "./api-error";
import type { Area } from "./area";
import { SheetGrid, type LineStore } from "./sheet-grid";
import type { SheetProtection } from "./sheet-protection";
import { WireObject } from "./wire-object";

export type Lines = "rows" | "columns";

/** Points: Excel's defaults with 맑은 고딕 11. */
const DEFAULT_SIZE = { rows: 16.5, columns: 54 } as const;

export abstract class SheetLines extends WireObject {
  readonly grid = new SheetGrid();

  abstract readonly Protection: SheetProtection;

  abstract requireEditable(area: Area): void;

  /** The one size, hiding or level of the rows or columns of an area; null when they differ. */
  lineState(lines: Lines, what: "size", area: Area): number | null;
  lineState(lines: Lines, what: "hidden", area: Area): boolean | null;
  lineState(lines: Lines, what: "size" | "hidden", area: Area): number | boolean | null {
    const [start, end] = span(lines, area);
    const fallback = what === "size" ? DEFAULT_SIZE[lines] : false;
    const runs = this.grid[lines][what].within(start, end);
    const covered = runs.reduce((sum, run) => sum + run.end - run.start, 0);
    const values = new Set<number | boolean>(runs.map((run) => run.value));
    if (covered < end - start) values.add(fallback);
    const [only] = values;
    return values.size === 1 && only !== undefined ? only : null;
  }

  setHidden(lines: Lines, area: Area, hidden: boolean): void {
    this.requireFormattable(lines, area);
    this.grid[lines].hidden.set(...span(lines, area), hidden ? true : undefined);
  }

  setSize(lines: Lines, area: Area, points: unknown): void {
    if (typeof points !== "number" || points < 0) throw invalidArgument();
    this.requireFormattable(lines, area);
    this.grid[lines].size.set(...span(lines, area), points);
  }

  private requireFormattable(lines: Lines, area: Area): void {
    const allowed = this.Protection.allows(lines === "rows" ? "allowFormatRows" : "allowFormatColumns");
    if (!allowed) this.requireEditable(area);
  }

  changeLevel(area: Area, option: string, by: 1 | -1): void {
    if (option !== "ByRows" && option !== "ByColumns") throw invalidArgument();
    this.requireEditable(area);
    const lines: Lines = option === "ByRows" ? "rows" : "columns";
    const store: LineStore = this.grid[lines];
    const [start, end] = span(lines, area);
    for (let i = start; i < end; i++) {
      const level = (store.level.get(i) ?? 0) + by;
      if (level < 0 || level > 8) throw invalidArgument();
      store.level.set(i, i + 1, level === 0 ? undefined : level);
    }
  }
}

const span = (lines: Lines, area: Area): [start: number, end: number] =>
  lines === "rows" ? [area.row, area.row + area.rows] : [area.column, area.column + area.columns];
