// An .xlsx package seen as a workbook: its sheets, tables and styles. One commit works on one Book and keeps its parts
// only if it gets to the end.
import { findHeader } from "../../records/tables";
import { columnMissing, sheetProtected, tableMissing } from "../table-errors";
import { WorkbookError } from "../workbook-error";
import { parseSharedStrings } from "./shared-strings";
import { WorkbookPackage, type Parts } from "./package";
import type { Part } from "./packed-part";
import { relationshipType, relsPathOf } from "./relationships";
import { parseSheet } from "./parse-sheet";
import { serializeSheet } from "./serialize-sheet";
import { isProtected, type SheetPart } from "./sheet-part";
import { StyleBook } from "./styles";
import { isTableCalled } from "./table-names";
import { readLayout, type TableLayout } from "./table-part";
import { childElement, childElements, type XmlElement } from "./xml";

export interface SheetEntry {
  name: string;
  path: string;
  /** Position among the sheets, as `localSheetId` counts. */
  index: number;
  /** False for chart sheets and the like, which hold no cells. */
  hasCells: boolean;
}

export interface TableEntry {
  name: string;
  sheet: SheetEntry;
  path: string;
}

/** A workbook opened for reading, or for one change. */
export class Book {
  readonly package: WorkbookPackage;
  readonly workbookPath: string;
  private readonly sheetParts = new Map<string, SheetPart>();
  private readonly changedSheets = new Set<string>();
  private readonly packedSheets = new Set<string>();
  private knownTables: TableEntry[] | null = null;
  private knownStrings: string[] | null = null;
  private knownStyles: StyleBook | null = null;
  /** Of sheets that nobody has taken apart: they stand as they stood. */
  private readonly knownMentions = new Map<string, boolean>();

  constructor(parts: Parts) {
    this.package = new WorkbookPackage(parts);
    const start = this.package.relationships("").find(({ type }) => type.endsWith("/officeDocument"));
    if (start === undefined || !this.package.has(start.target)) throw notAWorkbook();
    this.workbookPath = start.target;
    if (!["workbook", "x:workbook"].includes(this.workbook().name)) throw notAWorkbook();
  }

  workbook(): XmlElement {
    return this.package.read(this.workbookPath).root;
  }

  changeWorkbook(): XmlElement {
    return this.package.edit(this.workbookPath).root;
  }

  sheets(): SheetEntry[] {
    const targets = new Map(this.package.relationships(this.workbookPath).map((found) => [found.id, found]));
    const list = childElement(this.workbook(), "sheets");
    return (list === undefined ? [] : childElements(list, "sheet")).map(({ attributes }, index) => {
      const target = targets.get(attributes["r:id"] ?? "");
      return {
        name: attributes.name ?? "",
        path: target?.target ?? "",
        index,
        hasCells: target?.type === relationshipType.worksheet,
      };
    });
  }

  sheet(entry: { path: string }): SheetPart {
    const known = this.sheetParts.get(entry.path);
    if (known !== undefined) return known;
    if (this.packedSheets.has(entry.path))
      throw new Error(`${entry.path} is packed: a change of it would be lost`);
    const sheet = this.package.take(entry.path, parseSheet);
    this.sheetParts.set(entry.path, sheet);
    return sheet;
  }

  /**
   * A sheet to be changed.
   * @throws WorkbookError `sheet_protected`, `cannot_keep_whole`
   */
  changeSheet(entry: SheetEntry): SheetPart {
    const sheet = this.sheet(entry);
    if (isProtected(sheet)) throw sheetProtected(entry.name);
    this.changedSheets.add(entry.path);
    return sheet;
  }

  /** Marks a sheet as changed by what moved elsewhere: Excel, too, keeps formulas of protected sheets right. */
  touchSheet(entry: SheetEntry): void {
    this.changedSheets.add(entry.path);
  }

  isChanged({ path }: SheetEntry): boolean {
    return this.changedSheets.has(path);
  }

  /** Forgets what a sheet was taken apart into, if nobody has changed it. */
  letGo({ path }: SheetEntry): void {
    if (!this.changedSheets.has(path)) this.sheetParts.delete(path);
  }

  /** Whether a formula of the sheet may speak of a name; the sheet need not be taken apart otherwise. */
  mentions(entry: SheetEntry, name: string): boolean {
    return entry.name === name || this.holdsAny(entry, name, [name]);
  }

  /**
   * Whether a formula of the sheet may name cells of a sheet. The names of ours are words of the articles, so that it is
   * not enough that one stands there: `성과!A1` and `'성과'!A1` are references. A file may write the quotation mark as
   * `&apos;`, `&#39;` or `&#x27;`.
   */
  refersTo(entry: SheetEntry, { name }: SheetEntry): boolean {
    const references = ["!", "'!", "&"].map((ending) => name + ending);
    return entry.name === name || this.holdsAny(entry, name, references);
  }

  /** XML may hold signs of a name in more than one way. */
  private holdsAny(entry: SheetEntry, name: string, texts: readonly string[]): boolean {
    if (this.sheetParts.has(entry.path) || /['&<>]/.test(name)) return true;
    const key = [entry.path, ...texts].join("\n");
    const known = this.knownMentions.get(key) ?? this.package.mentions(entry.path, texts);
    this.knownMentions.set(key, known);
    return known;
  }

  addSheetPart(path: string, sheet: SheetPart): void {
    this.sheetParts.set(path, sheet);
    this.changedSheets.add(path);
  }

  tables(): TableEntry[] {
    this.knownTables ??= this.sheets().flatMap((sheet) =>
      this.package
        .relationships(sheet.path)
        .filter(({ type }) => type === relationshipType.table)
        .map(({ target }) => ({ name: layoutOf(this.package.read(target).root).name, sheet, path: target })),
    );
    return this.knownTables;
  }

  addTable(entry: TableEntry): void {
    this.tables().push(entry);
  }

  /** Takes a sheet out of the package, with its tables and whatever else belongs to it alone. */
  removeSheet({ path }: SheetEntry): void {
    for (const { target, external } of this.package.relationships(path)) {
      if (!external) this.package.remove(target, path);
    }
    if (this.package.has(relsPathOf(path))) this.package.remove(relsPathOf(path), path);
    this.package.remove(path, this.workbookPath);
    this.knownTables = null;
  }

  /** The table of that Korean or English name. */
  findTable(name: string): TableEntry | undefined {
    return (
      this.tables().find((entry) => entry.name === name) ??
      this.tables().find((entry) => isTableCalled(entry.name, name))
    );
  }

  /** @throws WorkbookError `table_damaged` if the workbook has no such table */
  table(name: string): TableEntry {
    const found = this.findTable(name);
    if (found === undefined) throw tableMissing(name);
    return found;
  }

  layout(entry: TableEntry): TableLayout {
    return layoutOf(this.package.read(entry.path).root);
  }

  /** The column of a table by its Korean or English header. */
  header(table: string, header: string): string {
    const entry = this.table(table);
    const headers = this.layout(entry).columns.map((column) => column.header);
    const found = headers[findHeader(entry.name, headers, header)];
    if (found === undefined) throw columnMissing(entry.name, header);
    return found;
  }

  sharedStrings(): readonly string[] {
    if (this.knownStrings === null) {
      const related = this.package.relationships(this.workbookPath);
      const part = related.find(({ type }) => type === relationshipType.sharedStrings);
      this.knownStrings = part === undefined ? [] : this.package.take(part.target, parseSharedStrings);
    }
    return this.knownStrings;
  }

  styles(): StyleBook {
    if (this.knownStyles === null) {
      const related = this.package.relationships(this.workbookPath);
      const part = related.find(({ type }) => type === relationshipType.styles);
      if (part === undefined) throw notAWorkbook();
      this.knownStyles = new StyleBook(this.package.edit(part.target).root);
    }
    return this.knownStyles;
  }

  /** Paths of the changed sheets; new ones in the order in which they stand among the parts. */
  changedPaths(): string[] {
    return [...this.changedSheets];
  }

  /** Writes a sheet back if it was changed. Nobody may ask for it any more: it is let go. */
  async pack(path: string): Promise<void> {
    const sheet = this.sheetParts.get(path);
    if (sheet === undefined || !this.changedSheets.has(path)) return;
    await this.package.writePacked(path, serializeSheet(sheet, this.package.stood(path)));
    this.packedSheets.add(path);
    this.sheetParts.delete(path);
  }

  /** All parts, changed sheets written back. The book is spent then. */
  async finish(): Promise<Map<string, Part>> {
    for (const path of this.changedSheets) await this.pack(path);
    return this.package.finish();
  }
}

function layoutOf(root: XmlElement): TableLayout {
  const layout = readLayout(root);
  if (layout === null) throw tableMissing(root.attributes.displayName ?? "");
  return layout;
}

function notAWorkbook(): WorkbookError {
  return new WorkbookError(
    "not_a_workbook",
    "엑셀 통합 문서(.xlsx)가 아닙니다. 파일을 확인하세요.",
    "This is not an Excel workbook (.xlsx). Check the file.",
  );
}
