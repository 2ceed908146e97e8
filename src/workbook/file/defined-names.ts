// Workbook-wide names for single cells, and the print titles of a sheet, which are a name as well.
import { absoluteRef, parseCell, quoteSheet } from "./address";
import type { Book, SheetEntry } from "./book";
import { childElements, element, ensureChild, removeChild, textOf, type XmlElement } from "./xml";

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

/**
 * What a sheet's going does to names: its own go with it, those of later sheets follow, and the given ones stand for
 * nothing, as Excel leaves them.
 */
export function closeNames(book: Book, place: number, dead: ReadonlySet<string>): void {
  const root = book.changeWorkbook();
  const [list] = childElements(root, "definedNames");
  if (list === undefined) return;
  for (const node of childElements(list, "definedName")) {
    const { name = "", localSheetId } = node.attributes;
    if (localSheetId === undefined) {
      if (dead.has(name)) node.children = ["#REF!"];
    } else if (Number(localSheetId) === place) removeChild(list, node);
    else if (Number(localSheetId) > place) node.attributes.localSheetId = String(Number(localSheetId) - 1);
  }
  if (childElements(list).length === 0) removeChild(root, list);
}

/** The workbook-wide names and what they stand for, as formulas. */
export function namedFormulas(book: Book): { name: string; formula: string }[] {
  return nameElements(book.workbook()).flatMap((node) => {
    const { name = "", localSheetId } = node.attributes;
    return localSheetId === undefined ? [{ name, formula: textOf(node) }] : [];
  });
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

/** Lengths first: a workbook may have hundreds of thousands of names. */
function isCalled({ attributes }: XmlElement, name: string): boolean {
  const called = attributes.name ?? "";
  if (attributes.localSheetId !== undefined || called.length !== name.length) return false;
  return called.toLowerCase() === name.toLowerCase();
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
