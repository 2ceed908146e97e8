// table.rows: adding and deleting rows moves the cells below the table, and only those.
import { insertDeleteConflict, invalidArgument, itemNotFound } from "./api-error";
import { fillCalculated } from "./calculated-columns";
import type { CellValue } from "./cell-store";
import type { Range } from "./range";
import type { Table } from "./table";
import { WireCollection, WireObject } from "./wire-object";

export class TableRow extends WireObject {
  override readonly className = "TableRow";

  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {
    super();
  }

  override idValue() {
    return { Index: this.Index };
  }

  get Values(): CellValue[][] {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.Index);
  }

  Delete(): void {
    deleteRows(this.table, this.Index, 1);
  }
}

export class TableRowCollection extends WireCollection<TableRow> {
  override readonly className = "TableRowCollection";

  constructor(private readonly table: Table) {
    super();
  }

  override get Count(): number {
    return this.table.bodyArea().rows;
  }

  items(): readonly TableRow[] {
    return Array.from({ length: this.Count }, (_, i) => new TableRow(this.table, i));
  }

  find(key: unknown): TableRow | undefined {
    const known = typeof key === "number" && key >= 0 && key < this.Count;
    return known ? new TableRow(this.table, key) : undefined;
  }

  GetItemAt(index: number): TableRow {
    const found = this.find(index);
    if (!found) throw itemNotFound();
    return found;
  }

  /** `values` may be one row or many; null adds an empty row. A table of one blank row is filled from there. */
  Add(index?: number | null, values?: unknown): TableRow {
    const rows = rowsOf(values, this.table.area.columns);
    const { table } = this;
    refuseFiltered(table);
    table.sheet.requireEditable(table.area);
    const body = table.bodyArea();
    const at = index === null || index === undefined || index === -1 ? body.rows : index;
    if (at < 0 || at > body.rows) throw invalidArgument();
    const blank = body.rows === 1 && values !== null && values !== undefined && isBlank(table);
    if (blank) insertRows(table, 1, rows.length - 1);
    else insertRows(table, at, rows.length);
    const first = blank ? 0 : at;
    const target = { ...body, row: body.row + first, rows: rows.length };
    table.sheet.rangeOf(target).Values = rows;
    fillCalculated(table, target.row, target.rows);
    return new TableRow(table, first);
  }

  DeleteRowsAt(index: number, count = 1): void {
    deleteRows(this.table, index, count);
  }

  DeleteRows(rows: readonly unknown[]): void {
    const indexes = rows.map((row) => (row instanceof TableRow ? row.Index : Number(row)));
    for (const index of indexes.sort((a, b) => b - a)) deleteRows(this.table, index, 1);
  }
}

function insertRows(table: Table, at: number, count: number): void {
  if (count === 0) return;
  const body = table.bodyArea();
  if (at === body.rows && !table.ShowTotals) {
    table.makeRoom("row", count);
    table.area = { ...table.area, rows: table.area.rows + count };
    continueFormats(table, body.row + body.rows, count);
    return;
  }
  const area = { ...body, row: body.row + at, rows: count };
  table.sheet.shiftCells({ kind: "insert", axis: "row", area });
}

/** Rows added at the end look and are validated like the row above them. */
function continueFormats(table: Table, row: number, rows: number): void {
  const above = { ...table.area, row: row - 1, rows: 1 };
  const { formats, validations } = table.sheet.grid;
  for (const runs of [...formats.all().map((each) => each.runs), validations]) {
    for (const { area, value } of runs.blocks(above)) runs.set({ ...area, row, rows }, value);
  }
}

function deleteRows(table: Table, index: number, count: number): void {
  refuseFiltered(table);
  const body = table.bodyArea();
  if (index < 0 || count < 1 || index + count > body.rows) throw invalidArgument();
  table.sheet.requireEditable(table.area);
  const all = count === body.rows;
  if (all) table.sheet.grid.cells.clear({ ...body, rows: 1 });
  const first = all ? 1 : index;
  const rows = index + count - first;
  if (rows === 0) return;
  const area = { ...body, row: body.row + first, rows };
  table.sheet.shiftCells({ kind: "delete", axis: "row", area });
}

/** Documented for deleteRows (remarks in @types/office-js); taken to hold for the other ways as well. */
function refuseFiltered(table: Table): void {
  if (table.AutoFilter.IsDataFiltered) throw insertDeleteConflict("The table has a filter applied.");
}

function isBlank(table: Table): boolean {
  return table.sheet.grid.cells.extent(table.bodyArea()) === null;
}

function rowsOf(values: unknown, columns: number): unknown[][] {
  if (values === null || values === undefined) return [new Array<null>(columns).fill(null)];
  if (!Array.isArray(values)) throw invalidArgument();
  const list = values as unknown[];
  const rows = Array.isArray(list[0]) ? (list as unknown[][]) : [list];
  if (rows.some((row) => !Array.isArray(row) || row.length !== columns)) {
    throw invalidArgument("The number of columns in the input array doesn't match the table.");
  }
  return rows;
}
