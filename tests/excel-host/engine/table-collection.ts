// workbook.tables, worksheet.tables and range.getTables: views of the one list the workbook holds.
import { containsArea, intersectAreas, type Area } from "./area";
import { invalidArgument, itemNotFound } from "./api-error";
import { EventType, WORKBOOK_TARGET } from "./events";
import { Table } from "./table";
import { normalizeHeaders } from "./table-headers";
import { WireCollection } from "./wire-object";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

abstract class TableList extends WireCollection<Table> {
  find(key: unknown): Table | undefined {
    const wanted = String(key).toLowerCase();
    return this.items().find(
      (table) => table.Id.toLowerCase() === wanted || table.Name.toLowerCase() === wanted,
    );
  }

  GetItem(key: unknown): Table {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): Table | null {
    return this.find(key) ?? null;
  }
}

export class TableCollection extends TableList {
  override readonly className = "TableCollection";

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Worksheet | null,
  ) {
    super();
  }

  items(): readonly Table[] {
    return this.sheet ? this.workbook.tablesOn(this.sheet) : this.workbook.tables;
  }

  GetItemAt(index: number): Table {
    const found = this.items()[index];
    if (!found) throw itemNotFound();
    return found;
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const range = this.workbook.rangeArgument(address, this.sheet ?? this.workbook.active);
    const { sheet } = range;
    if (this.sheet && sheet !== this.sheet) throw invalidArgument();
    sheet.requireEditable(range.area);
    let area: Area = range.area;
    if (hasHeaders !== true) {
      sheet.moveCells({ kind: "insert", axis: "row", area: { ...area, rows: 1 } });
      area = { ...area, rows: area.rows + 1 };
    }
    if (area.rows === 1) area = { ...area, rows: 2 };
    if (this.workbook.tablesOn(sheet).some((table) => intersectAreas(table.area, area))) {
      throw invalidArgument("A table can't overlap another table.");
    }
    const table = new Table(this.workbook, sheet, area, this.workbook.newId(), this.freeName());
    normalizeHeaders(table);
    this.workbook.tables = [...this.workbook.tables, table];
    this.workbook.events.raise(EventType.tableAdded, [WORKBOOK_TARGET, sheet.Id], () => ({
      source: this.workbook.actor,
      tableId: table.Id,
      worksheetId: sheet.Id,
    }));
    return table;
  }

  _RegisterDataChangedEvent(): void {
    this.workbook.events.register(EventType.tableChanged, this.sheet?.Id ?? WORKBOOK_TARGET);
  }

  _UnregisterDataChangedEvent(): void {
    this.workbook.events.unregister(EventType.tableChanged, this.sheet?.Id ?? WORKBOOK_TARGET);
  }

  _RegisterAddedEvent(): void {
    this.workbook.events.register(EventType.tableAdded, this.sheet?.Id ?? WORKBOOK_TARGET);
  }

  _UnregisterAddedEvent(): void {
    this.workbook.events.unregister(EventType.tableAdded, this.sheet?.Id ?? WORKBOOK_TARGET);
  }

  _RegisterDeletedEvent(): void {
    this.workbook.events.register(EventType.tableDeleted, this.sheet?.Id ?? WORKBOOK_TARGET);
  }

  _UnregisterDeletedEvent(): void {
    this.workbook.events.unregister(EventType.tableDeleted, this.sheet?.Id ?? WORKBOOK_TARGET);
  }

  private freeName(): string {
    let number = this.workbook.tables.length + 1;
    while (this.workbook.Tables.find(`표${number}`)) number++;
    return `표${number}`;
  }
}

export class TableScopedCollection extends TableList {
  override readonly className = "TableScopedCollection";

  constructor(
    private readonly sheet: Worksheet,
    private readonly area: Area,
    private readonly fullyContained: boolean,
  ) {
    super();
  }

  items(): readonly Table[] {
    return this.sheet.workbook
      .tablesOn(this.sheet)
      .filter(({ area }) =>
        this.fullyContained ? containsArea(this.area, area) : intersectAreas(this.area, area) !== null,
      );
  }

  GetFirst(): Table {
    const [first] = this.items();
    if (!first) throw itemNotFound();
    return first;
  }
}
