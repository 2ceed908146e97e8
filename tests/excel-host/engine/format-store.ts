// Everything a cell carries beside its content (number format, colours, borders, validation), as runs per column.
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { RunList } from "./run-list";

/** What can be formatted, with the value an untouched cell has. */
export interface FormatValues {
  numberFormat: string;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  shrinkToFit: boolean;
  indentLevel: number;
  fontBold: boolean;
  fontItalic: boolean;
  fontColor: string;
  fontName: string;
  fontSize: number;
  fontUnderline: string;
  fillColor: string;
  locked: boolean;
  formulaHidden: boolean;
  /** "EdgeTop" -> border, joined as text so that equal borders are one run: "Continuous|Thin|#000000". */
  borderTop: string;
  borderBottom: string;
  borderLeft: string;
  borderRight: string;
  hyperlink: string;
}

export const DEFAULT_FORMAT: FormatValues = {
  numberFormat: "General",
  horizontalAlignment: "General",
  verticalAlignment: "Center",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  fontBold: false,
  fontItalic: false,
  fontColor: "#000000",
  fontName: "맑은 고딕",
  fontSize: 11,
  fontUnderline: "None",
  fillColor: "#FFFFFF",
  locked: true,
  formulaHidden: false,
  borderTop: "None|Thin|#000000",
  borderBottom: "None|Thin|#000000",
  borderLeft: "None|Thin|#000000",
  borderRight: "None|Thin|#000000",
  hyperlink: "",
};

/** One value per cell of a sheet, by column. */
export class CellRuns<T> {
  readonly columns = new Map<number, RunList<T>>();

  get(row: number, column: number): T | undefined {
    return this.columns.get(column)?.get(row);
  }

  set(area: Area, value: T | undefined): void {
    for (let column = area.column; column <= lastColumn(area); column++) {
      let runs = this.columns.get(column);
      if (!runs && value === undefined) continue;
      if (!runs) this.columns.set(column, (runs = new RunList<T>()));
      runs.set(area.row, area.row + area.rows, value);
    }
  }

  /** Every distinct value within the area; undefined stands for cells without one. */
  distinct(area: Area): Set<T | undefined> {
    const found = new Set<T | undefined>();
    let columnsWithRuns = 0;
    for (const [column, runs] of this.columns) {
      if (column < area.column || column > lastColumn(area)) continue;
      columnsWithRuns++;
      const inside = runs.within(area.row, area.row + area.rows);
      for (const run of inside) found.add(run.value);
      if (inside.reduce((sum, run) => sum + run.end - run.start, 0) < area.rows) found.add(undefined);
    }
    if (columnsWithRuns < area.columns) found.add(undefined);
    return found;
  }

  /** The areas that carry something, one per column and run. */
  blocks(area?: Area): { area: Area; value: T }[] {
    const found: { area: Area; value: T }[] = [];
    for (const [column, runs] of this.columns) {
      if (area && (column < area.column || column > lastColumn(area))) continue;
      for (const run of area ? runs.within(area.row, area.row + area.rows) : runs.all()) {
        found.push({
          area: { row: run.start, column, rows: run.end - run.start, columns: 1 },
          value: run.value,
        });
      }
    }
    return found;
  }

  moveBlock(area: Area, downBy: number, rightBy: number): void {
    const blocks = this.blocks(area);
    this.set(area, undefined);
    for (const { area: block, value } of blocks) {
      this.set({ ...block, row: block.row + downBy, column: block.column + rightBy }, value);
    }
  }

  insertRows(area: Area): void {
    for (let column = area.column; column <= lastColumn(area); column++) {
      this.columns.get(column)?.insert(area.row, area.rows, MAX_ROWS);
    }
  }

  deleteRows(area: Area): void {
    for (let column = area.column; column <= lastColumn(area); column++) {
      this.columns.get(column)?.delete(area.row, area.rows);
    }
  }
}

export class FormatStore {
  private readonly properties = new Map<keyof FormatValues, CellRuns<unknown>>();

  get<K extends keyof FormatValues>(key: K, row: number, column: number): FormatValues[K] {
    return this.runsOf(key)?.get(row, column) ?? DEFAULT_FORMAT[key];
  }

  set<K extends keyof FormatValues>(key: K, area: Area, value: FormatValues[K] | undefined): void {
    let runs = this.runsOf(key);
    if (!runs) this.properties.set(key, (runs = new CellRuns<FormatValues[K]>()));
    runs.set(area, value);
  }

  /** The value all cells of the area share, or null when they differ (as Excel answers). */
  uniform<K extends keyof FormatValues>(key: K, area: Area): FormatValues[K] | null {
    const runs = this.runsOf(key);
    if (!runs) return DEFAULT_FORMAT[key];
    const values = new Set([...runs.distinct(area)].map((value) => value ?? DEFAULT_FORMAT[key]));
    const [only] = values;
    return values.size === 1 && only !== undefined ? only : null;
  }

  clear(area: Area): void {
    for (const runs of this.properties.values()) runs.set(area, undefined);
  }

  all(): { key: keyof FormatValues; runs: CellRuns<unknown> }[] {
    return [...this.properties].map(([key, runs]) => ({ key, runs }));
  }

  /** The last formatted row and column, whole-column and whole-row formats left out (Excel's used range). */
  extent(): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const runs of this.properties.values()) {
      if (runs.columns.size === MAX_COLUMNS) continue;
      for (const { area } of runs.blocks()) {
        if (area.rows === MAX_ROWS) continue;
        top = Math.min(top, area.row);
        left = Math.min(left, area.column);
        bottom = Math.max(bottom, lastRow(area));
        right = Math.max(right, area.column);
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private runsOf<K extends keyof FormatValues>(key: K): CellRuns<FormatValues[K]> | undefined {
    // One map holds the runs of every property; `set` is the only writer and keeps key and value type together.
    return this.properties.get(key) as CellRuns<FormatValues[K]> | undefined;
  }
}
