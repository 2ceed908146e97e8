// Sorting the rows of a range or of a table's body by columns, as Excel orders values.
import { invalidArgument } from "./api-error";
import { lastRow, type Area } from "./area";
import type { CellValue } from "./cell-store";
import { WireObject } from "./wire-object";
import type { Worksheet } from "./worksheet";

export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

/** Moves whole rows of the area; formulas keep their text (structured references do not change by a sort). */
export function sortRows(sheet: Worksheet, area: Area, fields: readonly SortField[]): void {
  sheet.requireEditable(area);
  if (fields.length === 0 || fields.some((field) => field.key < 0 || field.key >= area.columns))
    throw invalidArgument();
  const { cells } = sheet.grid;
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
  const rows: { value: CellValue; formula: string | undefined }[][] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    rows.push(
      columns.map((column) => ({ value: cells.value(row, column), formula: cells.formula(row, column) })),
    );
  }
  rows.sort((a, b) => {
    for (const { key, ascending = true } of fields) {
      const order = compareValues(a[key]?.value ?? "", b[key]?.value ?? "", ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [i, row] of rows.entries()) {
    for (const [j, { value, formula }] of row.entries()) {
      cells.setValue(area.row + i, area.column + j, value);
      cells.setFormula(area.row + i, area.column + j, formula);
    }
  }
}

/** Numbers, then text, then logical values; blanks last in either direction. */
function compareValues(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const rank = (value: CellValue) => ["number", "string", "boolean"].indexOf(typeof value);
  const natural =
    rank(a) - rank(b) || (typeof a === "string" ? a.localeCompare(String(b), "ko") : Number(a) - Number(b));
  return ascending ? natural : -natural;
}

export class RangeSort extends WireObject {
  override readonly className = "RangeSort";

  constructor(
    private readonly sheet: Worksheet,
    private readonly area: Area,
  ) {
    super();
  }

  Apply(fields: readonly SortField[], _matchCase?: boolean, hasHeaders = false): void {
    const body = hasHeaders ? { ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 } : this.area;
    sortRows(this.sheet, body, fields);
  }
}
