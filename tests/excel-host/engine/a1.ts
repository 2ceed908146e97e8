// A1 addresses in both directions: "'제1 시트'!B2:C9" <-> sheet name and area.
import { invalidArgument } from "./api-error";
import { fitsSheet, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";

export interface SheetArea {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Column 0 -> "A", 26 -> "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" -> 0, "AA" -> 26. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads an address; null when the text is no A1 address (it may be a name). */
export function parseAddress(text: string): SheetArea | null {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? null : unquoteSheet(text.slice(0, bang));
  const area = parseArea(text.slice(bang + 1));
  return area && { sheet, area };
}

function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = cells;
    return spanned(Number(row1) - 1, columnNumber(column1), Number(row2) - 1, columnNumber(column2));
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [, first = "", last = ""] = columns;
    return spanned(0, columnNumber(first), MAX_ROWS - 1, columnNumber(last));
  }
  const rows = ROWS.exec(text);
  if (!rows) return null;
  const [, first = "", last = ""] = rows;
  return spanned(Number(first) - 1, 0, Number(last) - 1, MAX_COLUMNS - 1);
}

function spanned(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return fitsSheet(area) ? area : null;
}

/** The address without a sheet: "B2:C9", "C:D", "3:5". `anchor` is "$" for absolute addresses. */
export function formatArea(area: Area, anchor = ""): string {
  const row = (index: number) => anchor + String(index + 1);
  const column = (index: number) => anchor + columnName(index);
  if (area.columns === MAX_COLUMNS) return `${row(area.row)}:${row(lastRow(area))}`;
  if (area.rows === MAX_ROWS) return `${column(area.column)}:${column(lastColumn(area))}`;
  const first = column(area.column) + row(area.row);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${column(lastColumn(area))}${row(lastRow(area))}`;
}

/** A sheet name as it stands in formulas: 원장 -> 원장, "요약-시도" -> "'요약-시도'". */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquoteSheet(text: string): string {
  if (!text.startsWith("'")) return text;
  if (!text.endsWith("'") || text.length < 3) throw invalidArgument();
  return text.slice(1, -1).replaceAll("''", "'");
}
