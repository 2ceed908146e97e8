// A sheet taken apart: its cells by row and column, and all the rest as a tree. Rows that nobody changes are written
// back as they stood. Only sheets that hold something of ours are ever taken apart.
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { cellRef, columnIndex, formatRange, parseCell, type Range } from "./address";
import { cellContent, type SheetCell } from "./cell-xml";
import {
  attributesXml,
  childElement,
  element,
  ensureChild,
  parseXml,
  serializeXml,
  type XmlDocument,
} from "./xml";

export interface SheetRow {
  /** As in the file, without `r`. */
  attributes: Record<string, string>;
  cells: Map<number, SheetCell>;
  /** The row as it stood; null once it is changed. */
  source: string | null;
}

export interface SheetPart {
  /** The part with its cells taken out. */
  document: XmlDocument;
  /** By row from 0. */
  rows: Map<number, SheetRow>;
}

/** ECMA-376 18.3.1.99: the order of a worksheet's children. */
export const worksheetOrder =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
  protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr
  conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks
  customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls
  webPublishItems tableParts extLst`.split(/\s+/);

/** @throws Error if the text is not well-formed XML */
export function parseSheet(text: string): SheetPart {
  const reader = new RowReader(text);
  const { start, end } = reader.read();
  const rest = parseXml(start < 0 ? text : `${text.slice(0, start)}<sheetData/>${text.slice(end)}`);
  return { document: rest, rows: reader.rows };
}

/** Collects rows and cells, and where `<sheetData>` starts and ends. */
class RowReader {
  readonly rows = new Map<number, SheetRow>();
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private start = -1;
  private end = -1;
  private row: SheetRow | null = null;
  private rowNumber = -1;
  private rowStart = 0;
  private column = -1;
  private cell: SheetCell | null = null;
  private cellStart = 0;
  /** Depth of `<rPh>` (a reading aid for Japanese), whose text is not the cell's. */
  private aside = 0;
  private collecting: "text" | "formula" | null = null;
  /** The cell's fields tell all that stands in it. */
  private isPlain = true;

  constructor(private readonly text: string) {}

  read(): { start: number; end: number } {
    this.parser.on("opentag", (tag) => this.open(tag));
    this.parser.on("closetag", (tag) => this.close(tag));
    this.parser.on("text", (text) => this.collect(text));
    this.parser.on("cdata", (text) => this.collect(text));
    this.parser.write(this.text).close();
    return { start: this.start, end: this.end };
  }

  private tagStart(): number {
    return this.text.lastIndexOf("<", this.parser.position - 1);
  }

  private open({ name, attributes }: SaxesTagPlain): void {
    if (name === "sheetData") this.start = this.tagStart();
    if (this.start < 0 || this.end >= 0) return;
    if (name === "row") this.openRow(attributes);
    else if (name === "c" && this.row !== null) this.openCell(attributes);
    else if (this.cell !== null) this.openContent(this.cell, name, attributes);
  }

  private openContent(cell: SheetCell, name: string, attributes: Record<string, string>): void {
    if (name === "f") {
      this.collecting = "formula";
      this.isPlain &&= cell.text === null && Object.keys(attributes).length === 0;
      cell.formula = "";
    } else if (name === "v" || name === "t") {
      this.collecting = "text";
      this.isPlain &&= cell.text === null;
      cell.text ??= "";
    } else {
      this.isPlain &&= name === "is";
      if (name === "rPh") this.aside += 1;
    }
  }

  private openRow({ r, ...attributes }: Record<string, string>): void {
    this.rowNumber = r === undefined ? this.rowNumber + 1 : Number(r) - 1;
    this.rowStart = this.tagStart();
    this.row = { attributes, cells: new Map(), source: null };
    this.rows.set(this.rowNumber, this.row);
    this.column = -1;
  }

  private openCell(attributes: Record<string, string>): void {
    const { r, s, t, ...more } = attributes;
    this.column = r === undefined ? this.column + 1 : columnIndex(r.replace(/\d+$/, ""));
    this.cell = {
      style: s === undefined ? 0 : Number(s),
      type: t ?? "n",
      text: null,
      formula: null,
      source: null,
      more: Object.keys(more).length === 0 ? null : more,
    };
    this.row?.cells.set(this.column, this.cell);
    this.cellStart = this.parser.position;
    this.isPlain = true;
  }

  private collect(text: string): void {
    if (this.cell === null || this.collecting === null || this.aside > 0) return;
    if (this.collecting === "formula") this.cell.formula = (this.cell.formula ?? "") + text;
    else this.cell.text = (this.cell.text ?? "") + text;
  }

  private close({ name, isSelfClosing }: SaxesTagPlain): void {
    if (name === "f" || name === "v" || name === "t") this.collecting = null;
    else if (name === "rPh") this.aside -= 1;
    else if (name === "c" && this.cell !== null) {
      if (!isSelfClosing && !this.isPlain)
        this.cell.source = this.text.slice(this.cellStart, this.tagStart());
      this.cell = null;
    } else if (name === "row" && this.row !== null) {
      this.row.source = this.text.slice(this.rowStart, this.parser.position);
      this.row = null;
    } else if (name === "sheetData") this.end = this.parser.position;
  }
}

/** The text of the part. */
export function serializeSheet(sheet: SheetPart): string {
  const { root } = sheet.document;
  const data = ensureChild(root, "sheetData", worksheetOrder);
  const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  const lines = numbers.map((number) => rowXml(number, sheet.rows.get(number)));
  data.children = [{ raw: lines.join("") }];
  setDimension(sheet);
  const text = serializeXml(sheet.document);
  data.children = [];
  return text;
}

function rowXml(number: number, row: SheetRow | undefined): string {
  if (row === undefined) return "";
  if (row.source !== null) return row.source;
  const columns = [...row.cells.keys()].sort((a, b) => a - b);
  const cells = columns.map((column) => cellXml(number, column, row.cells.get(column)));
  return `<row r="${number + 1}"${attributesXml(row.attributes)}>${cells.join("")}</row>`;
}

function cellXml(row: number, column: number, cell: SheetCell | undefined): string {
  if (cell === undefined) return "";
  const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
  const type = cell.type === "n" ? "" : ` t="${cell.type}"`;
  const more = cell.more === null ? "" : attributesXml(cell.more);
  const tag = `<c r="${cellRef(row, column)}"${style}${type}${more}`;
  const content = cellContent(cell);
  return content === "" ? `${tag}/>` : `${tag}>${content}</c>`;
}

function setDimension({ document, rows }: SheetPart): void {
  const used = usedRange(rows);
  if (used === null) return;
  ensureChild(document.root, "dimension", worksheetOrder).attributes.ref = formatRange(used);
}

function usedRange(rows: ReadonlyMap<number, SheetRow>): Range | null {
  let used: Range | null = null;
  for (const [row, { cells }] of rows) {
    for (const column of cells.keys()) {
      used ??= { top: row, left: column, bottom: row, right: column };
      used.top = Math.min(used.top, row);
      used.bottom = Math.max(used.bottom, row);
      used.left = Math.min(used.left, column);
      used.right = Math.max(used.right, column);
    }
  }
  return used;
}

export function getCell(sheet: SheetPart, row: number, column: number): SheetCell | undefined {
  return sheet.rows.get(row)?.cells.get(column);
}

/** The row, made if it is missing, ready to be changed. */
export function changeRow(sheet: SheetPart, row: number): SheetRow {
  const found = sheet.rows.get(row);
  if (found === undefined) {
    const made: SheetRow = { attributes: {}, cells: new Map(), source: null };
    sheet.rows.set(row, made);
    return made;
  }
  found.source = null;
  delete found.attributes.spans;
  return found;
}

/** Puts a cell; `undefined` takes it out. */
export function setCell(sheet: SheetPart, row: number, column: number, cell: SheetCell | undefined): void {
  const { cells } = changeRow(sheet, row);
  if (cell === undefined) cells.delete(column);
  else cells.set(column, cell);
}

/** Whether a cell shows anything: a value or a formula, not only a format. */
export function isOccupied(cell: SheetCell | undefined): boolean {
  return cell !== undefined && (cell.formula !== null || (cell.text !== null && cell.text !== ""));
}

/** An empty worksheet. */
export function newSheet(): SheetPart {
  const root = element("worksheet", {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  });
  root.children.push(element("sheetData"));
  return {
    document: { prolog: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', root },
    rows: new Map(),
  };
}

/** Whether the user has locked the sheet. */
export function isProtected(sheet: SheetPart): boolean {
  const protection = childElement(sheet.document.root, "sheetProtection");
  return ["1", "true"].includes(protection?.attributes.sheet ?? "");
}

/** The cell that a reference names, if it is one cell. */
export function cellAt(sheet: SheetPart, ref: string): SheetCell | undefined {
  const place = parseCell(ref);
  return place === null ? undefined : getCell(sheet, place.row, place.column);
}
