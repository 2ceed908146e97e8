// table.columns: columns keep an id and their calculated formula while people rename, insert and delete them.
import { invalidArgument, itemNotFound } from "./api-error";
import type { CellValue } from "./cell-store";
import type { Range } from "./range";
import type { Table } from "./table";
import { columnRenamed } from "./renames";
import { TableFilter } from "./table-filter";
import { WireCollection, WireObject } from "./wire-object";

export class TableColumn extends WireObject {
  override readonly className = "TableColumn";
  readonly Filter: TableFilter;
  /** The formula new rows get; relative references count from `row`. */
  calculatedFormula: { text: string; readonly row: number } | null = null;
  name = "";

  constructor(
    private readonly table: Table,
    readonly Id: number,
  ) {
    super();
    this.Filter = new TableFilter(table);
  }

  override idValue() {
    return { Id: this.Id };
  }

  get Index(): number {
    return this.table.columnList.indexOf(this);
  }

  get Name(): string {
    return this.name;
  }

  set Name(name: unknown) {
    if (typeof name !== "string" || name === "" || name.length > 255) throw invalidArgument();
    const other = this.table.Columns.find(name);
    if (other && other !== this) throw invalidArgument();
    this.GetHeaderRowRange().Values = `'${name}`;
  }

  get Values(): CellValue[][] {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.requireIndex());
  }

  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.requireIndex());
  }

  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.requireIndex());
  }

  GetTotalRowRange(): Range {
    return this.table.GetTotalRowRange().GetColumn(this.requireIndex());
  }

  Delete(): void {
    const { area, sheet } = this.table;
    if (area.columns === 1) throw invalidArgument();
    const column = area.column + this.requireIndex();
    sheet.shiftCells({ kind: "delete", axis: "column", area: { ...area, column, columns: 1 } });
  }

  headerBecame(name: string): void {
    const before = this.name;
    this.name = name;
    if (before !== "" && before !== name) columnRenamed(this.table, before, name);
  }

  private requireIndex(): number {
    const index = this.Index;
    if (index < 0) throw itemNotFound();
    return index;
  }
}

export class TableColumnCollection extends WireCollection<TableColumn> {
  override readonly className = "TableColumnCollection";

  constructor(private readonly table: Table) {
    super();
  }

  items(): readonly TableColumn[] {
    return this.table.columnList;
  }

  /** A number is an id, not a position. */
  find(key: unknown): TableColumn | undefined {
    const wanted = String(key).toLowerCase();
    return (
      this.items().find((column) => column.Id === key) ??
      this.items().find((column) => column.name.toLowerCase() === wanted)
    );
  }

  GetItem(key: unknown): TableColumn {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemAt(index: number): TableColumn {
    const found = this.items()[index];
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): TableColumn | null {
    return this.find(key) ?? null;
  }

  /** `values` hold the header and the body, one row each. */
  Add(index?: number | null, values?: unknown, name?: unknown): TableColumn {
    const { table } = this;
    table.sheet.requireEditable(table.area);
    const count = table.area.columns;
    const at = index === null || index === undefined || index === -1 ? count : index;
    if (at < 0 || at > count) throw invalidArgument();
    if (at === count) {
      table.makeRoom("column", 1);
      table.area = { ...table.area, columns: count + 1 };
      table.columnList = [...table.columnList, table.newColumn()];
    } else {
      const area = { ...table.area, column: table.area.column + at, columns: 1 };
      table.sheet.moveCells({ kind: "insert", axis: "column", area });
    }
    const column = this.GetItemAt(at);
    const range = column.GetRange();
    if (values !== null && values !== undefined) range.Values = values;
    const header = typeof name === "string" ? name : range.GetCell(0, 0).Values[0]?.[0];
    column.GetHeaderRowRange().Values = typeof header === "string" && header !== "" ? `'${header}` : "";
    return column;
  }
}
