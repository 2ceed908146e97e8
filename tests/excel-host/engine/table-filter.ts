// Filters and sorting of a table. Filters by a list of values hide rows; other criteria are refused loudly.
import { apiNotFound, invalidArgument } from "./api-error";
import { textOf } from "./coercion";
import type { Range } from "./range";
import { sortRows, type SortField } from "./sort";
import type { Table } from "./table";
import { WireObject } from "./wire-object";

export class TableFilter extends WireObject {
  override readonly className = "Filter";
  /** What a row must show in this column, or null for no filter. */
  shown: readonly string[] | null = null;

  constructor(private readonly table: Table) {
    super();
  }

  get Criteria(): unknown {
    return this.shown && { filterOn: "Values", values: this.shown };
  }

  Apply(criteria: unknown): void {
    const { filterOn, values } = criteria as { filterOn?: unknown; values?: unknown };
    if (filterOn !== "Values") throw apiNotFound("Filter.apply", "the test engine filters by values only");
    this.ApplyValuesFilter(values);
  }

  ApplyValuesFilter(values: unknown): void {
    if (!Array.isArray(values)) throw invalidArgument();
    this.shown = values.map(String);
    this.table.AutoFilter.Reapply();
  }

  Clear(): void {
    this.shown = null;
    this.table.AutoFilter.Reapply();
  }
}

export class TableAutoFilter extends WireObject {
  override readonly className = "AutoFilter";

  constructor(private readonly table: Table) {
    super();
  }

  get Enabled(): boolean {
    return this.table.ShowFilterButton;
  }

  get IsDataFiltered(): boolean {
    return this.table.columnList.some((column) => column.Filter.shown !== null);
  }

  get Criteria(): unknown {
    return this.table.columnList.map((column) => column.Filter.Criteria);
  }

  ClearCriteria(): void {
    for (const column of this.table.columnList) column.Filter.shown = null;
    this.Reapply();
  }

  ClearColumnCriteria(columnIndex: number): void {
    const column = this.table.columnList[columnIndex];
    if (!column) throw invalidArgument();
    column.Filter.Clear();
  }

  GetRange(): Range {
    return this.table.GetRange();
  }

  GetRangeOrNullObject(): Range {
    return this.table.GetRange();
  }

  Reapply(): void {
    const { cells } = this.table.sheet.grid;
    const body = this.table.bodyArea();
    for (let row = body.row; row < body.row + body.rows; row++) {
      const hidden = this.table.columnList.some(({ Filter: { shown } }, i) => {
        return shown !== null && !shown.includes(textOf(cells.value(row, body.column + i)));
      });
      this.table.sheet.grid.rows.hidden.set(row, row + 1, hidden ? true : undefined);
    }
  }
}

export class TableSort extends WireObject {
  override readonly className = "TableSort";
  Fields: readonly SortField[] = [];
  MatchCase = false;
  Method = "PinYin";

  constructor(private readonly table: Table) {
    super();
  }

  Apply(fields: readonly SortField[], matchCase = false): void {
    sortRows(this.table.sheet, this.table.bodyArea(), fields);
    this.Fields = fields;
    this.MatchCase = matchCase;
  }

  Clear(): void {
    this.Fields = [];
  }

  Reapply(): void {
    if (this.Fields.length > 0) sortRows(this.table.sheet, this.table.bodyArea(), this.Fields);
  }
}
