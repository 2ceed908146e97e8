// Rows and columns of a sheet without tables that come and go with what they show: found by a named cell in them,
// wherever the user has moved it.
import type { PlannedLine } from "../plan";
import type { Book } from "./book";
import type { PlannedSheet } from "./create-sheet";
import { findNamedCell } from "./defined-names";
import { columnPadding } from "./sheet-layout";
import { changeAttributes, changeRow, worksheetOrder, type SheetPart } from "./sheet-part";
import { childElements, element, ensureChild, type XmlElement } from "./xml";

/** Shows or hides, and sizes, the lines of a plan. */
export function applyLines(book: Book, { plan, entry }: PlannedSheet): void {
  for (const line of plan.lines ?? []) {
    const cell = findNamedCell(book, line.name);
    if (cell?.sheet.path !== entry.path) continue;
    const sheet = book.changeSheet(entry);
    if (line.kind === "row") setRow(sheet, cell.row, line);
    else setColumn(sheet, cell.column, line);
  }
}

function setRow(sheet: SheetPart, row: number, { hidden, size }: PlannedLine): void {
  const look = { ht: String(size), customHeight: "1", hidden: hidden ? "1" : undefined };
  changeAttributes(changeRow(sheet, row), look);
}

/** Excel writes neighbours that look alike as one `<col>`: the column is cut out of it. */
export function setColumn(
  { document }: SheetPart,
  column: number,
  { hidden, size }: Pick<PlannedLine, "hidden" | "size">,
): void {
  const number = column + 1;
  const list = ensureChild(document.root, "cols", worksheetOrder);
  const all = childElements(list, "col");
  const around = all.find((col) => firstOf(col) <= number && number <= lastOf(col));
  const own = element("col", {
    ...around?.attributes,
    min: number,
    max: number,
    width: size + columnPadding,
    customWidth: 1,
    hidden: hidden ? 1 : undefined,
  });
  const rest =
    around === undefined
      ? []
      : [cut(around, firstOf(around), number - 1), cut(around, number + 1, lastOf(around))];
  const parts = [
    ...all.filter((col) => col !== around),
    own,
    ...rest.filter((col) => firstOf(col) <= lastOf(col)),
  ];
  list.children = parts.sort((a, b) => firstOf(a) - firstOf(b));
}

function cut(col: XmlElement, min: number, max: number): XmlElement {
  return element("col", { ...col.attributes, min, max });
}

function firstOf({ attributes }: XmlElement): number {
  return Number(attributes.min);
}

function lastOf({ attributes }: XmlElement): number {
  return Number(attributes.max);
}
