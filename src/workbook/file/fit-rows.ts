// Heights of rows whose texts wrap. Excel sizes such rows while somebody types, but shows a file's rows as they are
// stored. The height is no custom one, so that rows follow later edits, and one that the user has set stays.
import { textWidth } from "../text-width";
import type { Book, TableEntry } from "./book";
import { columnPadding, defaultRowHeight } from "./sheet-layout";
import { changeAttributes, type SheetPart, type SheetRow } from "./sheet-part";
import type { TableLayout } from "./table-part";
import { childElement, childElements, isTrue } from "./xml";

/** Excel's limit, points. */
const tallest = 409;
/** Words do not break just where the line ends, and fonts differ: a little room is left unused. */
const filledShare = 0.92;

/** Sizes the changed rows of a table by its wrapped columns. */
export function fitChangedRows(book: Book, entry: TableEntry): void {
  const sheet = book.sheet(entry.sheet);
  const layout = book.layout(entry);
  const widths = wrappedWidths(book, sheet, layout);
  if (widths.size === 0) return;
  const format = childElement(sheet.document.root, "sheetFormatPr");
  const lineHeight = Number(format?.attributes.defaultRowHeight ?? defaultRowHeight);
  for (let number = layout.firstRow; number <= layout.lastRow; number += 1) {
    const row = sheet.rows.get(number);
    if (row?.source !== null || isTrue(row.attributes.customHeight)) continue;
    const lines = linesOf(row, widths);
    changeAttributes(row, { ht: lines > 1 ? String(Math.min(tallest, lines * lineHeight)) : undefined });
  }
}

/** Widths in characters by column, of the shown columns whose first cell wraps. */
function wrappedWidths(book: Book, { document, rows }: SheetPart, layout: TableLayout): Map<number, number> {
  const cols = childElement(document.root, "cols");
  const looks = cols === undefined ? [] : childElements(cols, "col");
  const first = rows.get(layout.firstRow);
  const widths = new Map<number, number>();
  for (const { column } of layout.columns) {
    const cell = first?.cells.get(column);
    const look = looks.find(
      ({ attributes: { min, max } }) => Number(min) <= column + 1 && column + 1 <= Number(max),
    );
    if (cell === undefined || look === undefined || isTrue(look.attributes.hidden)) continue;
    if (book.styles().wraps(cell.style)) widths.set(column, Number(look.attributes.width) - columnPadding);
  }
  return widths;
}

function linesOf({ cells }: SheetRow, widths: ReadonlyMap<number, number>): number {
  let most = 1;
  for (const [column, width] of widths) {
    const cell = cells.get(column);
    if (cell === undefined || (cell.type !== "inlineStr" && cell.type !== "str")) continue;
    const paragraphs = (cell.text ?? "").split("\n");
    const all = paragraphs.reduce((sum, text) => sum + linesIn(textWidth(text), width), 0);
    most = Math.max(most, all);
  }
  return most;
}

/** A text that fits breaks nowhere. */
function linesIn(text: number, width: number): number {
  return text <= width ? 1 : Math.ceil(text / (width * filledShare));
}
