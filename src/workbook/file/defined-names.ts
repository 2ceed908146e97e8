// Workbook-wide names for single cells, and the print titles of a sheet, which are a name as well.
import { absoluteRef, parseCell, quoteSheet } from "./address";
import type { Book, SheetEntry } from "./book";
import { childElements, element, ensureChild, textOf, type XmlElement } from "./xml";

export interface NamedCell {
  sheet: SheetEntry;
  row: number;
  column: number;
}

/** ECMA-376 18.2.27: the order of a workbook's children. */
export const workbookOrder =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups
  externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
  fileRecoveryPr webPublishObjects extLst`.split(/\s+/);

/** The cell a workbook-wide name stands for; undefined if there is no such name or it is not one cell. */
export function findNamedCell(book: Book, name: string): NamedCell | undefined {
  const found = nameElements(book.workbook()).find((node) => isCalled(node, name));
  if (found === undefined) return undefined;
  const place = parseSheetCell(textOf(found));
  const sheet =
    place && book.sheets().find((entry) => entry.name.toLowerCase() === place.sheet.toLowerCase());
  return place && sheet?.hasCells ? { sheet, row: place.row, column: place.column } : undefined;
}

/** Makes a workbook-wide name stand for a cell. */
export function setNamedCell(book: Book, name: string, { sheet, row, column }: NamedCell): void {
  setName(book, name, undefined, `${quoteSheet(sheet.name)}!${absoluteRef(row, column)}`);
}

/** Makes a workbook-wide name stand for a table's column. */
export function setNamedColumn(book: Book, name: string, table: string, header: string): void {
  setName(book, name, undefined, `${table}[${header}]`);
}

/** Rows (from 0, both included) that every printed page of the sheet repeats. */
export function setPrintTitles(book: Book, sheet: SheetEntry, [first, last]: [number, number]): void {
  setName(book, "_xlnm.Print_Titles", sheet.index, `${quoteSheet(sheet.name)}!$${first + 1}:$${last + 1}`);
}

function setName(book: Book, name: string, localSheetId: number | undefined, text: string): void {
  const list = ensureChild(book.changeWorkbook(), "definedNames", workbookOrder);
  const local = localSheetId === undefined ? undefined : String(localSheetId);
  const present = childElements(list, "definedName").find(
    ({ attributes }) =>
      attributes.name?.toLowerCase() === name.toLowerCase() && attributes.localSheetId === local,
  );
  if (present === undefined) list.children.push(element("definedName", { name, localSheetId }, [text]));
  else present.children = [text];
}

function nameElements(workbook: XmlElement): XmlElement[] {
  const list = childElements(workbook, "definedNames")[0];
  return list === undefined ? [] : childElements(list, "definedName");
}

function isCalled({ attributes }: XmlElement, name: string): boolean {
  return attributes.localSheetId === undefined && attributes.name?.toLowerCase() === name.toLowerCase();
}

/** @example parseSheetCell("'요약-시도'!$B$3") // { sheet: "요약-시도", row: 2, column: 1 } */
function parseSheetCell(text: string): { sheet: string; row: number; column: number } | null {
  const mark = text.lastIndexOf("!");
  const place = mark < 0 ? null : parseCell(text.slice(mark + 1));
  if (place === null) return null;
  const sheet = text.slice(0, mark);
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: bare, ...place };
}
