// A table: an area with a header row, maybe a totals row, and columns that keep their identity.
import { formatArea } from "./a1";
import { apiNotFound, invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "./api-error";
import { intersectAreas, lastRow, shiftArea, type Area, type Shift } from "./area";
import { fillCalculated, noteFormulas } from "./calculated-columns";
import { EventType, WORKBOOK_TARGET } from "./events";
import type { Range } from "./range";
import { tableRenamed } from "./renames";
import { TableColumn, TableColumnCollection } from "./table-columns";
import { TableAutoFilter, TableSort } from "./table-filter";
import { normalizeHeaders } from "./table-headers";
import { TableRowCollection } from "./table-rows";
import { WireObject } from "./wire-object";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

const LEGAL_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

export class Table extends WireObject {
  override readonly className = "Table";
  Style = "TableStyleMedium2";
  ShowBandedRows = true;
  ShowBandedColumns = false;
  ShowFilterButton = true;
  HighlightFirstColumn = false;
  HighlightLastColumn = false;
  readonly AutoFilter = new TableAutoFilter(this);
  readonly Sort = new TableSort(this);
  columnList: readonly TableColumn[];
  private showTotals = false;
  private nextColumnId = 1;

  constructor(
    readonly workbook: Workbook,
    readonly sheet: Worksheet,
    public area: Area,
    readonly Id: string,
    private name: string,
  ) {
    super();
    this.columnList = Array.from({ length: area.columns }, () => this.newColumn());
  }

  override idValue() {
    return { Id: this.Id };
  }

  get Name(): string {
    return this.name;
  }

  set Name(value: unknown) {
    if (typeof value !== "string" || !LEGAL_NAME.test(value)) throw invalidArgument();
    const other = this.workbook.Tables.find(value);
    if ((other && other !== this) || this.workbook.Names.find(value)) throw itemAlreadyExists();
    const before = this.name;
    this.name = value;
    tableRenamed(this.workbook, before, value);
  }

  get ShowHeaders(): boolean {
    return true;
  }

  set ShowHeaders(shown: unknown) {
    if (shown !== true) throw apiNotFound("Table.showHeaders = false", "the test engine keeps header rows");
  }

  get ShowTotals(): boolean {
    return this.showTotals;
  }

  set ShowTotals(shown: unknown) {
    if (shown === this.showTotals) return;
    this.sheet.requireEditable(this.area);
    if (shown === true) this.addTotals();
    else this.removeTotals();
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  GetRange(): Range {
    return this.sheet.rangeOf(this.area);
  }

  GetHeaderRowRange(): Range {
    return this.sheet.rangeOf({ ...this.area, rows: 1 });
  }

  GetDataBodyRange(): Range {
    return this.sheet.rangeOf(this.bodyArea());
  }

  GetTotalRowRange(): Range {
    if (!this.showTotals) throw itemNotFound();
    return this.sheet.rangeOf({ ...this.area, row: lastRow(this.area), rows: 1 });
  }

  /** The header row stays where it is; rows that join get the calculated columns where they are blank. */
  Resize(newRange: unknown): void {
    const range = this.workbook.rangeArgument(newRange, this.sheet);
    const { area } = range;
    const fits = range.sheet === this.sheet && area.row === this.area.row && area.rows >= 2;
    if (!fits || !intersectAreas(area, this.area)) throw invalidArgument();
    if (this.showTotals)
      throw apiNotFound("Table.resize", "the test engine resizes no table with a totals row");
    if (this.workbook.tablesOn(this.sheet).some((each) => each !== this && intersectAreas(each.area, area))) {
      throw invalidArgument("A table can't overlap another table.");
    }
    this.sheet.requireEditable(area);
    const before = this.area;
    this.columnList = Array.from(
      { length: area.columns },
      (_, i) => this.columnList[area.column + i - before.column] ?? this.newColumn(),
    );
    this.area = area;
    normalizeHeaders(this);
    const grown = lastRow(area) - lastRow(before);
    if (grown > 0) fillCalculated(this, lastRow(before) + 1, grown);
    noteFormulas(this, this.bodyArea());
    this.workbook.needsCalculation();
    this.raiseChanged(area, "RangeEdited");
  }

  ConvertToRange(): Range {
    this.workbook.removeTable(this);
    return this.sheet.rangeOf(this.area);
  }

  Delete(): void {
    this.sheet.requireEditable(this.area);
    this.workbook.removeTable(this);
    this.sheet.rangeOf(this.area).Clear();
  }

  ClearFilters(): void {
    this.AutoFilter.ClearCriteria();
  }

  ReapplyFilters(): void {
    this.AutoFilter.Reapply();
  }

  _RegisterDataChangedEvent(): void {
    this.workbook.events.register(EventType.tableChanged, this.Id);
  }

  _UnregisterDataChangedEvent(): void {
    this.workbook.events.unregister(EventType.tableChanged, this.Id);
  }

  bodyArea(): Area {
    const rows = this.area.rows - 1 - (this.showTotals ? 1 : 0);
    return { ...this.area, row: this.area.row + 1, rows };
  }

  newColumn(): TableColumn {
    return new TableColumn(this, this.nextColumnId++);
  }

  /** Room for rows or columns behind the table: cells in the way move, an empty stretch is taken as it is. */
  makeRoom(axis: Shift["axis"], count: number): void {
    const { area } = this;
    const room =
      axis === "row"
        ? { ...area, row: area.row + area.rows, rows: count }
        : { ...area, column: area.column + area.columns, columns: count };
    const blocked =
      this.sheet.grid.cells.extent(room) !== null ||
      this.workbook.tablesOn(this.sheet).some((table) => intersectAreas(table.area, room));
    if (blocked) this.sheet.shiftCells({ kind: "insert", axis, area: room });
  }

  /** Follows cells that were inserted or deleted; false when nothing of the table is left. */
  follow(shift: Shift): boolean {
    const before = this.area;
    const moved = shiftArea(before, shift);
    if (!moved) return false;
    if (shift.axis === "column" && moved.columns !== before.columns)
      this.columnList = this.shiftedColumns(shift);
    const least = this.showTotals ? 3 : 2;
    this.area = { ...moved, rows: Math.max(moved.rows, least) };
    if (moved.columns > before.columns) normalizeHeaders(this);
    return true;
  }

  contentWritten(written: Area, changeType: string): void {
    const header = intersectAreas(written, { ...this.area, rows: 1 });
    if (header) {
      const first = header.column - this.area.column;
      normalizeHeaders(this, new Set(Array.from({ length: header.columns }, (_, i) => first + i)));
    }
    const body = intersectAreas(written, this.bodyArea());
    if (body) noteFormulas(this, body);
    this.raiseChanged(written, changeType);
  }

  raiseChanged(area: Area, changeType: string): void {
    this.workbook.events.raise(EventType.tableChanged, [this.Id, this.sheet.Id, WORKBOOK_TARGET], () => ({
      ...this.workbook.changeMessage(this.sheet.rangeOf(area), changeType),
      tableId: this.Id,
    }));
  }

  private shiftedColumns({ kind, area }: Shift): readonly TableColumn[] {
    const at = area.column - this.area.column;
    if (kind === "delete") return this.columnList.filter((_, i) => i < at || i >= at + area.columns);
    const added = Array.from({ length: area.columns }, () => this.newColumn());
    return [...this.columnList.slice(0, at), ...added, ...this.columnList.slice(at)];
  }

  private addTotals(): void {
    this.makeRoom("row", 1);
    this.area = { ...this.area, rows: this.area.rows + 1 };
    this.showTotals = true;
    const row = lastRow(this.area);
    const last = this.columnList.at(-1);
    const { cells } = this.sheet.grid;
    cells.setValue(row, this.area.column, "요약");
    if (last && this.area.columns > 1) {
      const column = this.area.column + this.area.columns - 1;
      const numeric = typeof cells.value(this.area.row + 1, column) === "number";
      cells.setFormula(row, column, `=SUBTOTAL(${numeric ? 109 : 103},[${last.name}])`);
      cells.setValue(row, column, 0);
    }
  }

  private removeTotals(): void {
    const row = { ...this.area, row: lastRow(this.area), rows: 1 };
    if (this.area.rows < 3) throw invalidOperation();
    this.sheet.grid.cells.clear(row);
    this.showTotals = false;
    this.area = { ...this.area, rows: this.area.rows - 1 };
  }

  /** For inspection. */
  override toString(): string {
    return `${this.name} ${formatArea(this.area)}`;
  }
}
