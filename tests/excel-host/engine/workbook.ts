// The workbook: the root every batch starts from, and the place where renames and moved cells reach all parts.
import { formatArea } from "./a1";
import { apiNotFound, ApiError } from "./api-error";
import type { ApiSupport } from "./api-sets";
import { shiftArea, type Shift } from "./area";
import { AddinInternalService, Application, DocumentProperties, Runtime } from "./application";
import type { Calculator } from "./calculator";
import type { CellValue } from "./cell-store";
import { EventQueue, EventType, WORKBOOK_TARGET } from "./events";
import { KeyedItems } from "./keyed-items";
import { NamedItemCollection, type NamedItem } from "./names";
import type { Range } from "./range";
import { resolveRange, resolveStructured } from "./references";
import { TableCollection } from "./table-collection";
import type { Table } from "./table";
import { WireObject } from "./wire-object";
import type { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheets";

let nextNumber = 1;

export interface WorkbookOptions {
  readonly support: ApiSupport;
  readonly calculator: Calculator;
  /** The current year, for dates written without one. */
  readonly year: number;
}

export class Workbook extends WireObject {
  override readonly className = "Workbook";
  readonly events = new EventQueue();
  readonly Worksheets = new WorksheetCollection(this);
  readonly Names: NamedItemCollection = new NamedItemCollection(this, null);
  readonly Settings = new KeyedItems("SettingCollection", "Setting");
  readonly Properties = new DocumentProperties();
  readonly Application = new Application(this);
  readonly _Runtime = new Runtime(this.events);
  readonly Name = "수출성과.xlsx";
  readonly ReadOnly = false;
  tables: readonly Table[] = [];
  active: Worksheet;
  selection: Range;
  /** "Remote" while another user's edits are made. */
  actor: "Local" | "Remote" = "Local";
  private readonly references = new Map<string, Range>();
  private mustCalculate = false;

  constructor(private readonly options: WorkbookOptions) {
    super();
    this.active = this.Worksheets.Add("Sheet1");
    this.selection = this.active.GetCell(0, 0);
  }

  get support(): ApiSupport {
    return this.options.support;
  }

  get year(): number {
    return this.options.year;
  }

  get Tables(): TableCollection {
    return new TableCollection(this, null);
  }

  GetActiveCell(): Range {
    return this.selection.GetCell(0, 0);
  }

  GetSelectedRange(): Range {
    return this.selection;
  }

  _NewObject(name: string): WireObject {
    if (name !== "Microsoft.InternalService.AddinInternalService") throw apiNotFound(name, "unknown service");
    return new AddinInternalService();
  }

  _RemoveReference(id: string): void {
    this.references.delete(id);
  }

  _GetReferenceCount(): number {
    return this.references.size;
  }

  _GetRangeForEventByReferenceId(id: string): Range {
    return this.referenced(id);
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    return this.references.get(id) ?? null;
  }

  /** For tests and for edits as another user: "성과!A1:B2", "성과[금액]", a defined name. */
  range(reference: string): Range {
    return this.rangeArgument(reference, this.active);
  }

  /** Gives formula cells the values Excel would show: one for all of them, or a matrix. */
  setCalculated(reference: string, values: CellValue | readonly (readonly CellValue[])[]): void {
    const { sheet, area } = this.range(reference);
    for (let i = 0; i < area.rows; i++) {
      for (let j = 0; j < area.columns; j++) {
        const value = typeof values === "object" ? values[i]?.[j] : values;
        if (value === undefined) throw new Error(`The values do not fill ${reference}.`);
        sheet.grid.cells.setValue(area.row + i, area.column + j, value);
      }
    }
  }

  newId(): string {
    return `{00000000-0000-4000-8000-${String(nextNumber++).padStart(12, "0")}}`;
  }

  keepReference(range: Range): string {
    const id = `R${nextNumber++}`;
    this.references.set(id, range);
    return id;
  }

  referenced(referenceId: string): Range {
    const range = this.references.get(referenceId);
    if (!range) throw new ApiError("InvalidObjectPath", "The object path is no longer valid.");
    return range;
  }

  rangeArgument(value: unknown, sheet: Worksheet): Range {
    return resolveRange(this, value, sheet);
  }

  structuredReference(text: string): Range | null {
    return resolveStructured(this, text);
  }

  tablesOn(sheet: Worksheet): Table[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  removeTable(table: Table): void {
    this.tables = this.tables.filter((each) => each !== table);
    this.events.raise(EventType.tableDeleted, [WORKBOOK_TARGET, table.sheet.Id], () => ({
      source: this.actor,
      tableId: table.Id,
      tableName: table.Name,
      worksheetId: table.sheet.Id,
    }));
  }

  activate(sheet: Worksheet): void {
    if (this.active === sheet) return;
    this.active = sheet;
    this.selection = sheet.GetCell(0, 0);
    this.events.raise(EventType.worksheetActivated, [sheet.Id, WORKBOOK_TARGET], () => ({
      worksheetId: sheet.Id,
    }));
  }

  select(range: Range): void {
    this.activate(range.sheet);
    this.selection = range;
    this.events.raiseDocumentSelection();
    this.events.raise(EventType.worksheetSelectionChanged, [range.sheet.Id, WORKBOOK_TARGET], () => ({
      address: formatArea(range.area),
      worksheetId: range.sheet.Id,
    }));
  }

  sheetLeft(sheet: Worksheet, next: Worksheet): void {
    if (this.active === sheet) this.activate(next);
  }

  sheetRemoved(sheet: Worksheet, next: Worksheet): void {
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    for (const name of this.allNames()) {
      if ("area" in name.meaning && name.meaning.sheet === sheet) name.meaning = { formula: "=#REF!" };
    }
    for (const [id, range] of this.references) if (range.sheet === sheet) this.references.delete(id);
    this.sheetLeft(sheet, next);
  }

  cellsMoved(sheet: Worksheet, shift: Shift): void {
    this.tables = this.tables.filter((table) => table.sheet !== sheet || table.follow(shift));
    for (const range of [...this.references.values(), this.selection]) {
      if (range.sheet === sheet)
        range.area = shiftArea(range.area, shift) ?? { ...shift.area, rows: 1, columns: 1 };
    }
    for (const name of this.allNames()) {
      if (!("area" in name.meaning) || name.meaning.sheet !== sheet) continue;
      const area = shiftArea(name.meaning.area, shift);
      if (area) name.meaning.area = area;
      else name.meaning = { formula: "=#REF!" };
    }
  }

  changeMessage(range: Range, changeType: string): Record<string, unknown> {
    return {
      changeType,
      source: this.actor,
      worksheetId: range.sheet.Id,
      address: formatArea(range.area),
      referenceId: this.keepReference(range.sheet.rangeOf(range.area)),
      shiftDirection: "None",
      triggerSource: this.actor === "Local" ? "ThisLocalAddin" : "Unknown",
    };
  }

  needsCalculation(): void {
    this.mustCalculate = true;
  }

  calculate(): void {
    this.mustCalculate = false;
    this.options.calculator.calculate(this);
  }

  batchEnded(): void {
    if (this.mustCalculate && this.Application.CalculationMode !== "Manual") this.calculate();
  }

  allNames(): NamedItem[] {
    return [this.Names, ...this.Worksheets.items().map((sheet) => sheet.Names)].flatMap((names) => [
      ...names.items(),
    ]);
  }
}
