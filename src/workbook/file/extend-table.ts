// Adds to a table what an older version of ours did not make, and takes it out again: columns at its right end, names
// and formulas of single cells. Nothing that is there moves.
import { findHeader } from "../../records/tables";
import { noRoomBeside } from "../table-errors";
import { headerLook } from "../table-looks";
import type { PlannedColumn } from "../plan";
import type { ExtendedCell, TableExtension } from "../workbook";
import { intersects, parseRange } from "./address";
import type { Book, TableEntry } from "./book";
import { askForRecalculation } from "./cached-values";
import { constantCell, formulaCell } from "./cell-xml";
import { bodyFormat } from "./column-formats";
import { tableNames } from "./column-pairs";
import { setNamedCell } from "./defined-names";
import { toFileForm } from "./formula-form";
import { findCell } from "./record-rows";
import { setColumn } from "./sheet-lines";
import { getCell, isOccupied, setCell, type SheetPart } from "./sheet-part";
import { resizeTable, setColumnFormula, type TableLayout } from "./table-part";
import { addValidations } from "./validation";
import { childElement, childElements, element, removeChild, removeChildren, type XmlElement } from "./xml";

/** @throws WorkbookError `cannot_keep_whole`, `table_damaged`, `sheet_protected` */
export function extendTable(book: Book, { table, columns, cells }: TableExtension): void {
  const entry = book.table(table);
  const headers = book.layout(entry).columns.map(({ header }) => header);
  const lacking = columns.filter(({ header }) => findHeader(entry.name, headers, header) < 0);
  if (lacking.length > 0) addColumns(book, entry, lacking);
  for (const cell of cells) extendCell(book, entry, cell);
  askForRecalculation(book);
}

function addColumns(book: Book, entry: TableEntry, columns: readonly PlannedColumn[]): void {
  const before = book.layout(entry);
  const right = before.range.right + columns.length;
  const sheet = book.changeSheet(entry.sheet);
  refuseOccupied(book, entry, sheet, before, right);
  const { root } = book.package.edit(entry.path);
  const list = columnList(root);
  const ids = childElements(list, "tableColumn").map(({ attributes }) => Number(attributes.id));
  const nextId = Math.max(0, ...ids) + 1;
  list.children.push(
    ...columns.map(({ header }, index) => element("tableColumn", { id: nextId + index, name: header })),
  );
  resizeColumns(root, before, right);
  columns.forEach((column, index) => fillColumn(book, entry, sheet, column, before.range.right + 1 + index));
}

/** Formulas of a column may speak of one that is added with it, so that all have their headers before. */
function fillColumn(
  book: Book,
  entry: TableEntry,
  sheet: SheetPart,
  column: PlannedColumn,
  place: number,
): void {
  const { range, columns, firstRow, lastRow } = book.layout(entry);
  const formula =
    column.formula === undefined ? null : toFileForm(column.formula, entry.name, tableNames(book));
  const added = columns.find((candidate) => candidate.column === place);
  if (added !== undefined) setColumnFormula(added.node, formula);
  setCell(sheet, range.top, place, constantCell(column.header, book.styles().index(headerLook)));
  const style = book.styles().index(bodyFormat(column));
  // A table may be made of whole columns: rows that the file does not have are blank, and stay so.
  for (const row of sheet.rows.keys()) {
    if (row < firstRow || row > lastRow) continue;
    const cell = formula === null ? constantCell(null, style) : formulaCell(formula, undefined, style);
    setCell(sheet, row, place, cell);
  }
  setColumn(sheet, place, { hidden: false, size: column.width });
  addValidations(sheet, { columns: [column] }, { top: firstRow, bottom: lastRow, left: place, right: place });
}

function extendCell(book: Book, entry: TableEntry, cell: ExtendedCell): void {
  const { row, column } = findCell(book, entry, cell);
  const sheet = book.changeSheet(entry.sheet);
  const present = getCell(sheet, row, column);
  const style = book.styles().index({ numberFormat: cell.numberFormat }, present?.style ?? 0);
  if (cell.formula !== undefined) {
    const formula = toFileForm(cell.formula, entry.name, tableNames(book));
    setCell(sheet, row, column, formulaCell(formula, undefined, style));
  } else setCell(sheet, row, column, { ...(present ?? constantCell(null, style)), style });
  if (cell.validation !== undefined) {
    const planned = { header: "", width: 0, numberFormat: cell.numberFormat, validation: cell.validation };
    addValidations(sheet, { columns: [planned] }, { top: row, bottom: row, left: column, right: column });
  }
  setNamedCell(book, cell.name, { sheet: entry.sheet, row, column });
}

/** Takes columns out from the right end on, with what may be typed into them. */
export function dropColumns(book: Book, table: string, headers: readonly string[]): void {
  const entry = book.table(table);
  const before = book.layout(entry);
  const wanted = new Set(headers.map((header) => book.header(table, header)));
  const kept = before.columns.findLastIndex(({ header }) => !wanted.has(header)) + 1;
  const sheet = book.changeSheet(entry.sheet);
  const { root } = book.package.edit(entry.path);
  const list = columnList(root);
  for (const { node, column } of book.layout(entry).columns.slice(Math.max(1, kept))) {
    removeChild(list, node);
    for (const row of sheet.rows.keys()) {
      if (row >= before.range.top && row <= before.range.bottom) setCell(sheet, row, column, undefined);
    }
    dropValidations(sheet, column);
  }
  resizeColumns(root, before, before.range.left + childElements(list, "tableColumn").length - 1);
  askForRecalculation(book);
}

function dropValidations(sheet: SheetPart, column: number): void {
  const list = childElement(sheet.document.root, "dataValidations");
  if (list === undefined) return;
  const gone = new Set<XmlElement>();
  for (const rule of childElements(list, "dataValidation")) {
    const cells = parseRange(rule.attributes.sqref ?? "");
    if (cells?.left === column && cells.right === column) gone.add(rule);
  }
  removeChildren(list, gone);
  const left = childElements(list, "dataValidation").length;
  if (left === 0) removeChild(sheet.document.root, list);
  else list.attributes.count = String(left);
}

/** The table's rows stay; its list of columns and its range end elsewhere. */
function resizeColumns(root: XmlElement, { range, totalsRow }: TableLayout, right: number): void {
  const list = columnList(root);
  list.attributes.count = String(childElements(list, "tableColumn").length);
  resizeTable(root, { ...range, right }, totalsRow);
}

function columnList(root: XmlElement): XmlElement {
  const list = childElement(root, "tableColumns");
  if (list === undefined) throw new Error("a table part without columns was read as a table");
  return list;
}

function refuseOccupied(
  book: Book,
  entry: TableEntry,
  sheet: SheetPart,
  { range }: TableLayout,
  right: number,
): void {
  const place = { top: range.top, bottom: range.bottom, left: range.right + 1, right };
  let taken = book
    .tables()
    .some((other) => other.sheet.path === entry.sheet.path && intersects(book.layout(other).range, place));
  for (let row = place.top; row <= place.bottom && !taken; row += 1) {
    for (let column = place.left; column <= right; column += 1) {
      if (isOccupied(getCell(sheet, row, column))) taken = true;
    }
  }
  if (taken) throw noRoomBeside(entry.name);
}
