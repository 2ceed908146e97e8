// Gives a table more or fewer rows: the range, the totals row below it, and what grows with the body.
import { WorkbookError } from "../workbook-error";
import { intersects, maxRows, type Range } from "./address";
import type { Book, TableEntry } from "./book";
import { changeRow, isOccupied, setCell, type SheetPart } from "./sheet-part";
import { resizeTable, type TableLayout } from "./table-part";
import { stretchConditions } from "./stretch-conditions";

/**
 * Makes the body `count` rows long (at least one). New rows are empty; rows that fall away are cleared.
 * @throws WorkbookError `cannot_keep_whole` if something of the user's stands where the table must grow
 */
export function setRowCount(book: Book, entry: TableEntry, count: number): TableLayout {
  const before = book.layout(entry);
  const change = Math.max(1, count) - (before.lastRow - before.firstRow + 1);
  if (change === 0) return before;
  const sheet = book.changeSheet(entry.sheet);
  const range: Range = { ...before.range, bottom: before.range.bottom + change };
  if (range.bottom >= maxRows) throw tooManyRows(before.name);
  if (change > 0) refuseOccupied(book, entry, sheet, { ...range, top: before.range.bottom + 1 });
  if (before.totalsRow !== null) moveCells(sheet, before.range, before.totalsRow, before.totalsRow + change);
  for (let row = range.bottom + 1; row <= before.range.bottom; row += 1) clearRow(sheet, before.range, row);
  const totalsRow = before.totalsRow === null ? null : before.totalsRow + change;
  resizeTable(book.package.edit(entry.path).root, range, totalsRow);
  stretchConditions(sheet, before, before.lastRow + change);
  return book.layout(entry);
}

/** Moves the cells of one row of the table, formats included. */
export function moveCells(sheet: SheetPart, { left, right }: Range, from: number, to: number): void {
  if (from === to) return;
  const source = changeRow(sheet, from).cells;
  for (let column = left; column <= right; column += 1) {
    setCell(sheet, to, column, source.get(column));
    source.delete(column);
  }
}

function clearRow(sheet: SheetPart, { left, right }: Range, row: number): void {
  if (!sheet.rows.has(row)) return;
  for (let column = left; column <= right; column += 1) setCell(sheet, row, column, undefined);
}

function refuseOccupied(book: Book, entry: TableEntry, sheet: SheetPart, area: Range): void {
  const others = book.tables().filter((other) => other.sheet.path === entry.sheet.path && other !== entry);
  if (others.some((other) => intersects(book.layout(other).range, area))) throw noRoom(entry);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.rows.get(row)?.cells;
    if (cells === undefined) continue;
    for (let column = area.left; column <= area.right; column += 1) {
      if (isOccupied(cells.get(column))) throw noRoom(entry);
    }
  }
}

function noRoom({ name, sheet }: TableEntry): WorkbookError {
  return new WorkbookError(
    "cannot_keep_whole",
    `'${sheet.name}' 시트에서 '${name}' 표 아래에 다른 내용이 있어 행을 더할 수 없습니다. 그 내용을 다른 곳으로 옮긴 뒤 다시 시도하세요.`,
    `On the sheet '${sheet.name}' something stands below the table '${name}', so rows cannot be added. Move it and try again.`,
  );
}

function tooManyRows(table: string): WorkbookError {
  return new WorkbookError(
    "too_large",
    `'${table}' 표가 엑셀의 행 수(1,048,576)를 넘습니다. 오래된 자료를 다른 파일로 옮기세요.`,
    `The table '${table}' would exceed Excel's 1,048,576 rows. Move older data to another file.`,
  );
}
