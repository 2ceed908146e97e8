// workbook.worksheets.
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "./api-error";
import { EventType, WORKBOOK_TARGET } from "./events";
import { WireCollection } from "./wire-object";
import type { Workbook } from "./workbook";
import { checkSheetName, Worksheet } from "./worksheet";

export class WorksheetCollection extends WireCollection<Worksheet> {
  override readonly className = "WorksheetCollection";
  private list: Worksheet[] = [];

  constructor(private readonly workbook: Workbook) {
    super();
  }

  items(): readonly Worksheet[] {
    return this.list;
  }

  find(key: unknown): Worksheet | undefined {
    const wanted = String(key).toLowerCase();
    return this.list.find(
      (sheet) => sheet.Id.toLowerCase() === wanted || sheet.Name.toLowerCase() === wanted,
    );
  }

  Add(name?: unknown): Worksheet {
    const chosen = name === undefined || name === null ? this.freeName() : checkSheetName(name);
    if (this.find(chosen)) throw itemAlreadyExists();
    const sheet = new Worksheet(this.workbook, this.workbook.newId(), chosen);
    this.list.push(sheet);
    this.workbook.events.raise(EventType.worksheetAdded, [WORKBOOK_TARGET], () => ({
      source: this.workbook.actor,
      worksheetId: sheet.Id,
    }));
    return sheet;
  }

  GetActiveWorksheet(): Worksheet {
    return this.workbook.active;
  }

  GetItem(key: unknown): Worksheet {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): Worksheet | null {
    return this.find(key) ?? null;
  }

  GetFirst(visibleOnly = false): Worksheet {
    const found = this.list.find((sheet) => !visibleOnly || sheet.Visibility === "Visible");
    if (!found) throw itemNotFound();
    return found;
  }

  GetLast(visibleOnly = false): Worksheet {
    const found = this.list.filter((sheet) => !visibleOnly || sheet.Visibility === "Visible").at(-1);
    if (!found) throw itemNotFound();
    return found;
  }

  _RegisterDataChangedEvent(): void {
    this.workbook.events.register(EventType.worksheetChanged, WORKBOOK_TARGET);
  }

  _UnregisterDataChangedEvent(): void {
    this.workbook.events.unregister(EventType.worksheetChanged, WORKBOOK_TARGET);
  }

  _RegisterSelectionChangedEvent(): void {
    this.workbook.events.register(EventType.worksheetSelectionChanged, WORKBOOK_TARGET);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.workbook.events.unregister(EventType.worksheetSelectionChanged, WORKBOOK_TARGET);
  }

  _RegisterActivatedEvent(): void {
    this.workbook.events.register(EventType.worksheetActivated, WORKBOOK_TARGET);
  }

  _UnregisterActivatedEvent(): void {
    this.workbook.events.unregister(EventType.worksheetActivated, WORKBOOK_TARGET);
  }

  _RegisterAddedEvent(): void {
    this.workbook.events.register(EventType.worksheetAdded, WORKBOOK_TARGET);
  }

  _UnregisterAddedEvent(): void {
    this.workbook.events.unregister(EventType.worksheetAdded, WORKBOOK_TARGET);
  }

  _RegisterDeletedEvent(): void {
    this.workbook.events.register(EventType.worksheetDeleted, WORKBOOK_TARGET);
  }

  _UnregisterDeletedEvent(): void {
    this.workbook.events.unregister(EventType.worksheetDeleted, WORKBOOK_TARGET);
  }

  move(sheet: Worksheet, position: unknown): void {
    if (typeof position !== "number" || position < 0 || position >= this.list.length) throw invalidArgument();
    this.list = this.list.filter((each) => each !== sheet);
    this.list.splice(position, 0, sheet);
  }

  remove(sheet: Worksheet): void {
    const next = this.list.find((each) => each !== sheet && each.Visibility === "Visible");
    if (!next || sheet.Visibility === "VeryHidden") throw invalidOperation();
    this.list = this.list.filter((each) => each !== sheet);
    this.workbook.sheetRemoved(sheet, next);
    this.workbook.events.raise(EventType.worksheetDeleted, [WORKBOOK_TARGET], () => ({
      source: this.workbook.actor,
      worksheetId: sheet.Id,
    }));
  }

  private freeName(): string {
    let number = this.list.length + 1;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
