// Reads tables and named cells out of a workbook: found by name, wherever the user has moved them.
import type { Cell } from "../../records/cell";
import { isBlank } from "../../records/cell";
import { findColumn, findTable } from "../../records/tables";
import type { TableData, Wanted, WorkbookState } from "../workbook";
import { intersects, parseRange } from "./address";
import type { Book, TableEntry } from "./book";
import { cellValue } from "./cell-xml";
import { findNamedCell } from "./defined-names";
import { tooLarge } from "./packed-part";
import { getCell, type SheetPart } from "./sheet-part";
import type { TableColumn, TableLayout } from "./table-part";
import { childElement, childElements } from "./xml";

/** The asked-for tables and names that exist, and all sheet names. */
export function readState(book: Book, wanted: Wanted): WorkbookState {
  const whole = entriesOf(book, wanted.tables);
  const headed = [...entriesOf(book, wanted.headers ?? [])].filter((entry) => !whole.has(entry));
  const names = new Map<string, Cell>();
  for (const name of wanted.names) {
    const place = findNamedCell(book, name);
    if (place === undefined) continue;
    names.set(
      name,
      cellValue(getCell(book.sheet(place.sheet), place.row, place.column), book.sharedStrings()),
    );
  }
  return {
    tables: [
      ...readTables(book, [...whole]),
      ...headed.map((entry) => tableData(book.layout(entry), entry, [])),
    ],
    names,
    sheets: book.sheets().map(({ name }) => name),
  };
}

function entriesOf(book: Book, names: readonly string[]): ReadonlySet<TableEntry> {
  return new Set(names.flatMap((name) => book.findTable(name) ?? []));
}

/** Each sheet is let go when its last table is read: all of them at once take more memory than the cells handed out. */
function readTables(book: Book, entries: readonly TableEntry[]): TableData[] {
  return entries.map((entry, place) => {
    const data = readTable(book, entry);
    if (!entries.some(({ sheet }, other) => other > place && sheet === entry.sheet)) book.letGo(entry.sheet);
    return data;
  });
}

/** The table's data; blank rows at its end are left out (see TableData). */
function readTable(book: Book, entry: TableEntry): TableData {
  const layout = book.layout(entry);
  const rows = readBody(book, entry, layout).slice(0, filledRows(book, entry, layout));
  const merged = mergedIn(book.sheet(entry.sheet), layout);
  return { ...tableData(layout, entry, rows), ...(merged.length > 0 && { merged }) };
}

/** Merged cells that reach into the table's body. */
function mergedIn({ document }: SheetPart, { range, firstRow, lastRow }: TableLayout): string[] {
  const list = childElement(document.root, "mergeCells");
  const merged = list === undefined ? [] : childElements(list, "mergeCell");
  const body = { ...range, top: firstRow, bottom: lastRow };
  return merged.flatMap(({ attributes: { ref = "" } }) => {
    const cells = parseRange(ref);
    return cells !== null && intersects(cells, body) ? [ref] : [];
  });
}

function tableData(layout: TableLayout, entry: TableEntry, rows: TableData["rows"]): TableData {
  return {
    name: layout.name,
    sheet: entry.sheet.name,
    headers: layout.columns.map(({ header }) => header),
    rows,
  };
}

/** Cells of a table that are handed out: 350,000 outcomes. More is told of a table by its range alone. */
const mostCells = 20_000_000;

/**
 * The rows of the body up to the last one that the file has; those below are blank, and may be a million.
 * @throws WorkbookError `too_large`
 */
export function readBody(book: Book, entry: TableEntry, layout: TableLayout): Cell[][] {
  const sheet = book.sheet(entry.sheet);
  const strings = book.sharedStrings();
  const last = lastPresentRow(sheet, layout);
  if ((last - layout.firstRow + 1) * layout.columns.length > mostCells) throw tooLarge();
  const rows: Cell[][] = [];
  for (let row = layout.firstRow; row <= last; row += 1) {
    const cells = sheet.rows.get(row)?.cells;
    rows.push(layout.columns.map(({ column }) => cellValue(cells?.get(column), strings)));
  }
  return rows;
}

/** The last row of the body that the file has; the one above the body where it has none. */
function lastPresentRow({ rows }: SheetPart, { firstRow, lastRow }: TableLayout): number {
  let last = firstRow - 1;
  for (const row of rows.keys()) if (row > last && row <= lastRow) last = row;
  return last;
}

/** How many rows there are up to the last one that holds more than what is calculated. */
export function filledRows(book: Book, entry: TableEntry, layout: TableLayout): number {
  const constants = layout.columns.filter((column) => !isCalculated(layout.name, column));
  const sheet = book.sheet(entry.sheet);
  const isEmpty = (row: number): boolean => {
    const cells = sheet.rows.get(row)?.cells;
    if (cells === undefined) return true;
    return constants.every(({ column }) => isBlank(cellValue(cells.get(column), book.sharedStrings())));
  };
  let row = lastPresentRow(sheet, layout);
  while (row >= layout.firstRow && isEmpty(row)) row -= 1;
  return row - layout.firstRow + 1;
}

/** LibreOffice saves tables without saying which columns are calculated; the declaration of ours knows. */
function isCalculated(table: string, { formula, header }: TableColumn): boolean {
  const known = findTable(table);
  return formula !== null || (known !== undefined && findColumn(known, header)?.formula !== undefined);
}
