// A sheet: its grid of cells, what stands on it, and the rules every write to it obeys.
import { parseAddress } from "./a1";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "./api-error";
import { intersectAreas, MAX_COLUMNS, MAX_ROWS, shiftArea, type Area, type Shift } from "./area";
import { ChartCollection } from "./chart-collection";
import type { ConditionalFormat } from "./conditional-format";
import { EventType, WORKBOOK_TARGET } from "./events";
import { FreezePanes } from "./freeze-panes";
import { KeyedItems } from "./keyed-items";
import { NamedItemCollection } from "./names";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { requireUnlocked } from "./range-content";
import { SheetLines, type Lines } from "./sheet-lines";
import { SheetObjects } from "./sheet-objects";
import { sheetRenamed } from "./renames";
import { SheetProtection } from "./sheet-protection";
import { changeName, refuseTornTable } from "./shift-rules";
import { TableCollection } from "./table-collection";
import type { Workbook } from "./workbook";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"];

export class Worksheet extends SheetLines {
  override readonly className = "Worksheet";
  readonly autofitted: { kind: Lines; area: Area }[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  readonly Protection = new SheetProtection();
  readonly FreezePanes = new FreezePanes(this);
  readonly PageLayout = new PageLayout(this);
  readonly Charts: ChartCollection = new ChartCollection(this);
  readonly Shapes = new SheetObjects("ShapeCollection", "Shape");
  readonly Comments = new SheetObjects("CommentCollection", "Comment");
  readonly CustomProperties = new KeyedItems("WorksheetCustomPropertyCollection", "WorksheetCustomProperty");
  readonly Names: NamedItemCollection;
  Gridlines = true;
  Headings = true;
  TabColor = "";
  private visibility = "Visible";

  constructor(
    readonly workbook: Workbook,
    readonly Id: string,
    private name: string,
  ) {
    super();
    this.Names = new NamedItemCollection(workbook, this);
  }

  override idValue() {
    return { Id: this.Id };
  }

  get Name(): string {
    return this.name;
  }

  set Name(value: unknown) {
    const name = checkSheetName(value);
    const other = this.workbook.Worksheets.find(name);
    if (other && other !== this) throw itemAlreadyExists();
    const before = this.name;
    this.name = name;
    sheetRenamed(this.workbook, before, name);
  }

  /** The client reads showGridlines under one name and writes it under another. */
  get ShowGridlines(): boolean {
    return this.Gridlines;
  }

  get ShowHeadings(): boolean {
    return this.Headings;
  }

  get Position(): number {
    return this.workbook.Worksheets.items().indexOf(this);
  }

  set Position(value: unknown) {
    this.workbook.Worksheets.move(this, value);
  }

  get Visibility(): string {
    return this.visibility;
  }

  set Visibility(value: unknown) {
    if (typeof value !== "string" || !VISIBILITIES.includes(value)) throw invalidArgument();
    const others = this.workbook.Worksheets.items().filter(
      (sheet) => sheet !== this && sheet.visibility === "Visible",
    );
    if (value !== "Visible" && others.length === 0) throw invalidOperation();
    this.visibility = value;
    const [first] = others;
    if (value !== "Visible" && first) this.workbook.sheetLeft(this, first);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.workbook, this);
  }

  Activate(): void {
    if (this.visibility !== "Visible") throw invalidOperation();
    this.workbook.activate(this);
  }

  Delete(): void {
    this.workbook.Worksheets.remove(this);
  }

  Calculate(): void {
    this.workbook.calculate();
  }

  /** An address, a name, a table name; nothing means the whole sheet. */
  GetRange(address?: unknown): Range {
    if (address === undefined || address === null) return this.whole();
    return this.rangeArgument(address);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.rangeOf({ row, column, rows, columns });
  }

  GetCell(row: number, column: number): Range {
    return this.rangeOf({ row, column, rows: 1, columns: 1 });
  }

  /** An empty sheet answers A1, as Excel does. */
  GetUsedRange(valuesOnly?: boolean): Range {
    return this.whole().GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    return this.whole().GetUsedRangeOrNullObject(valuesOnly);
  }

  _RegisterDataChangedEvent(): void {
    this.workbook.events.register(EventType.worksheetChanged, this.Id);
  }

  _UnregisterDataChangedEvent(): void {
    this.workbook.events.unregister(EventType.worksheetChanged, this.Id);
  }

  _RegisterSelectionChangedEvent(): void {
    this.workbook.events.register(EventType.worksheetSelectionChanged, this.Id);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.workbook.events.unregister(EventType.worksheetSelectionChanged, this.Id);
  }

  _RegisterActivatedEvent(): void {
    this.workbook.events.register(EventType.worksheetActivated, this.Id);
  }

  _UnregisterActivatedEvent(): void {
    this.workbook.events.unregister(EventType.worksheetActivated, this.Id);
  }

  rangeOf(area: Area): Range {
    return new Range(this, area);
  }

  whole(): Range {
    return this.rangeOf({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
  }

  rangeArgument(value: unknown): Range {
    if (typeof value === "string" && parseAddress(value)?.sheet === null) {
      return this.rangeOf(parseAddress(value)?.area ?? this.whole().area);
    }
    return this.workbook.rangeArgument(value, this);
  }

  requireEditable(area: Area): void {
    requireUnlocked(this, area);
  }

  /** Range.insert and Range.delete: refused where they would tear a table apart. */
  shiftCells(shift: Shift): void {
    this.requireEditable(shift.area);
    for (const table of this.workbook.tablesOn(this)) refuseTornTable(table.area, shift);
    this.moveCells(shift);
    this.contentWritten(shift.area, changeName(shift));
  }

  /** Moves cells and everything that lies on them, without asking. */
  moveCells(shift: Shift): void {
    this.grid.shift(shift);
    this.conditionalFormats = this.conditionalFormats.filter((format) => {
      const area = shiftArea(format.area, shift);
      if (area) format.area = area;
      return area !== null;
    });
    this.workbook.cellsMoved(this, shift);
  }

  /** After every change of content: table rules, calculation, events. */
  contentWritten(area: Area, changeType: string): void {
    for (const table of this.workbook.tablesOn(this)) {
      const touched = intersectAreas(table.area, area);
      if (touched) table.contentWritten(touched, changeType);
    }
    this.workbook.needsCalculation();
    this.workbook.events.raise(EventType.worksheetChanged, [this.Id, WORKBOOK_TARGET], () =>
      this.workbook.changeMessage(this.rangeOf(area), changeType),
    );
  }
}

export function checkSheetName(name: unknown): string {
  const legal = typeof name === "string" && name.length > 0 && name.length <= 31 && !/[\\/?*:[\]]/.test(name);
  if (!legal || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
  return name;
}
