// Gives a table more or fewer rows: what is below it goes along, and its totals row with it.
import { WorkbookError } from "../workbook-error";
import { maxRows } from "../grid";
import type { Book, TableEntry } from "./book";
import { moveRows } from "./move-rows";
import { changeAttributes, changeRow } from "./sheet-part";
import { childElement } from "./xml";
import { insertMove, removalMove, resizeMove, type RowMove } from "./row-move";
import { resizeTable, type TableLayout } from "./table-part";

/**
 * Makes the body `count` rows long (at least one) at its end. New rows are empty; rows that fall away are cleared.
 * @throws WorkbookError `cannot_keep_whole` if something below cannot be moved, `too_large`
 */
export function setRowCount(book: Book, entry: TableEntry, count: number): TableLayout {
  const before = book.layout(entry);
  const rows = Math.max(1, count);
  if (before.firstRow + rows >= maxRows) throw tooManyRows(before.name);
  return rows === before.lastRow - before.firstRow + 1
    ? before
    : moved(book, entry, resizeMove(before, rows));
}

/** Keeps only some rows of the body, by ascending index; where none is kept one blank row is left. */
export function keepRows(book: Book, entry: TableEntry, kept: readonly number[]): TableLayout {
  if (isFiltered(book, entry)) moveHidden(book, entry, kept);
  return moved(book, entry, removalMove(book.layout(entry), kept));
}

/** Whether a filter of the table's own hides rows. */
function isFiltered(book: Book, { path }: TableEntry): boolean {
  const filter = childElement(book.package.read(path).root, "autoFilter");
  return filter !== undefined && childElement(filter, "filterColumn") !== undefined;
}

/** What a filter hides are records, not places: the row that a record moves to is hidden as the one it came from. */
function moveHidden(book: Book, entry: TableEntry, kept: readonly number[]): void {
  const { firstRow, lastRow } = book.layout(entry);
  const sheet = book.changeSheet(entry.sheet);
  const hidden = kept.map((index) => sheet.rows.get(firstRow + index)?.attributes.hidden);
  for (const number of sheet.rows.keys()) {
    if (number < firstRow || number > lastRow) continue;
    const next = hidden[number - firstRow];
    if (sheet.rows.get(number)?.attributes.hidden !== next)
      changeAttributes(changeRow(sheet, number), { hidden: next });
  }
}

/** Gives a table a totals row if the user has turned it off. */
export function ensureTotalsRow(book: Book, entry: TableEntry): TableLayout {
  const before = book.layout(entry);
  if (before.totalsRow !== null) return before;
  const totalsRow = before.lastRow + 1;
  const { root } = book.package.edit(entry.path);
  moveRows(book, entry, insertMove(before));
  root.attributes.totalsRowCount = "1";
  resizeTable(root, { ...before.range, bottom: totalsRow }, totalsRow);
  return book.layout(entry);
}

function moved(book: Book, entry: TableEntry, move: RowMove): TableLayout {
  const { range, totalsRow } = book.layout(entry);
  const change = move.body.newLast - move.body.last;
  moveRows(book, entry, move);
  const resized = { ...range, bottom: range.bottom + change };
  resizeTable(book.package.edit(entry.path).root, resized, totalsRow === null ? null : totalsRow + change);
  return book.layout(entry);
}

function tooManyRows(table: string): WorkbookError {
  return new WorkbookError(
    "too_large",
    `'${table}' 표가 엑셀의 행 수(1,048,576)를 넘습니다. 오래된 자료를 다른 파일로 옮기세요.`,
    `The table '${table}' would exceed Excel's 1,048,576 rows. Move older data to another file.`,
  );
}
