// A sheet taken apart: its cells by row and column, and all the rest as a tree. Rows that nobody changes are written
// back as they stood. Only sheets that hold something of ours are ever taken apart.
import type { SheetCell } from "./cell-xml";
import { RowCells } from "./row-cells";
import type { Stretch } from "./byte-windows";
import { childElement, declaration, element, isTrue, type XmlDocument } from "./xml";

export interface SheetRow {
  /** As in the file, without `r`. Rows that look alike hold the same. */
  attributes: Readonly<Record<string, string>>;
  cells: RowCells;
  /** XML of what stands in it beside its cells (`<extLst>`). */
  extra: string;
  /** Where the row stands in the bytes of the part it was read from; null once it is changed. */
  source: Stretch | null;
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

/** The cell at a place; undefined where the file has none. */
export function getCell(sheet: SheetPart, row: number, column: number): SheetCell | undefined {
  return sheet.rows.get(row)?.cells.get(column);
}

/** The row, made if it is missing, ready to be changed. */
export function changeRow(sheet: SheetPart, row: number): SheetRow {
  const found = sheet.rows.get(row);
  if (found === undefined) {
    const made: SheetRow = { attributes: {}, cells: new RowCells(), extra: "", source: null };
    sheet.rows.set(row, made);
    return made;
  }
  found.source = null;
  // Asked for with each cell that is set.
  if (found.attributes.spans !== undefined) changeAttributes(found, { spans: undefined });
  return found;
}

/**
 * Gives a row other attributes; undefined takes one out.
 * @example changeAttributes(row, { ht: "32.5", hidden: undefined })
 */
export function changeAttributes(row: SheetRow, changes: Readonly<Record<string, string | undefined>>): void {
  const { attributes } = row;
  if (Object.entries(changes).every(([name, value]) => attributes[name] === value)) return;
  row.attributes = element("row", { ...attributes, ...changes }).attributes;
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
    document: { prolog: declaration, root },
    rows: new Map(),
  };
}

/** Whether the user has locked the sheet. */
export function isProtected(sheet: SheetPart): boolean {
  const protection = childElement(sheet.document.root, "sheetProtection");
  return isTrue(protection?.attributes.sheet);
}
