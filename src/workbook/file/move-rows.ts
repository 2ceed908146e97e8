// Moves cells of a sheet up or down in the columns of a table, with all that is tied to them: merges, validation,
// conditional formats, links, other tables, and every address that names them.
import { formatCorners, formatRange, parseRange } from "./address";
import type { Book, TableEntry } from "./book";
import type { SheetCell } from "./cell-xml";
import { relocateReferences } from "./relocate";
import { moveRange, touches, type RowMove } from "./row-move";
import { formulaAttributes } from "./shared-formulas";
import { changeRow, type SheetPart } from "./sheet-part";
import { resizeTable } from "./table-part";
import { childElement, childElements, removeChild, removeChildren, type XmlElement } from "./xml";
import { refuseUnmovable, tablesOn } from "./unmovable";

/**
 * Moves rows of `table` and what lies below it.
 * @throws WorkbookError `cannot_keep_whole`, before anything is changed
 */
export function moveRows(book: Book, table: TableEntry, move: RowMove): void {
  const { sheet: entry } = table;
  const sheet = book.changeSheet(entry);
  refuseUnmovable(book, table, sheet, move);
  relocateReferences(book, entry, move);
  moveRuledRanges(sheet.document.root, move);
  moveCells(sheet, move);
  moveRefs(sheet.document.root, "mergeCells", move);
  moveRefs(sheet.document.root, "hyperlinks", move);
  for (const other of tablesOn(book, entry)) if (other !== table) moveTable(book, other, move);
}

function moveCells(sheet: SheetPart, move: RowMove): void {
  const moved: { row: number; column: number; cell: SheetCell }[] = [];
  for (const row of [...sheet.rows.keys()]) {
    if (row < move.from) continue;
    const { cells } = changeRow(sheet, row);
    for (const [column, cell] of [...cells]) {
      if (column < move.left || column > move.right) continue;
      cells.delete(column);
      const to = move.to(row);
      if (to !== null) moved.push({ row: to, column, cell: movedArray(cell, move) });
    }
  }
  for (const { row, column, cell } of moved) changeRow(sheet, row).cells.set(column, cell);
}

/** An array formula names the cells it fills. */
function movedArray(cell: SheetCell, move: RowMove): SheetCell {
  const { ref } = formulaAttributes(cell);
  const range = ref === undefined ? null : parseRange(ref);
  const moved = range && moveRange(move, range);
  if (cell.source === null || ref === undefined || moved === null) return cell;
  return { ...cell, source: cell.source.replace(`ref="${ref}"`, `ref="${formatRange(moved)}"`) };
}

/** Validation and conditional formats. A range that ends with the body goes on doing so. */
function moveRuledRanges(root: XmlElement, move: RowMove): void {
  const validations = childElement(root, "dataValidations");
  for (const parent of validations === undefined ? [root] : [root, validations]) {
    const gone = new Set<XmlElement>();
    for (const node of childElements(parent)) {
      if (!["dataValidation", "conditionalFormatting"].includes(node.name)) continue;
      const ranges = (node.attributes.sqref ?? "").split(/\s+/).flatMap((text) => movedText(text, move));
      if (ranges.length === 0) gone.add(node);
      else node.attributes.sqref = ranges.join(" ");
    }
    removeChildren(parent, gone);
  }
  if (validations !== undefined) recount(root, validations, "dataValidation");
}

function movedText(text: string, move: RowMove): string[] {
  const range = parseRange(text);
  if (range === null) return [text];
  const { first, last, newLast } = move.body;
  const isBodyEnd = range.bottom === last && range.top >= first;
  const isInside = range.left >= move.left && range.right <= move.right;
  if (isBodyEnd && isInside && newLast >= range.top) return [formatRange({ ...range, bottom: newLast })];
  const moved = moveRange(move, range);
  return moved === null ? [] : [formatRange(moved)];
}

/** `ref`s of the entries of a list; an entry whose cells are taken out goes too. */
function moveRefs(root: XmlElement, listName: string, move: RowMove): void {
  const list = childElement(root, listName);
  if (list === undefined) return;
  const gone = new Set<XmlElement>();
  for (const node of childElements(list)) {
    const range = parseRange(node.attributes.ref ?? "");
    if (range === null) continue;
    const moved = moveRange(move, range);
    if (moved === null) gone.add(node);
    else node.attributes.ref = formatRange(moved);
  }
  removeChildren(list, gone);
  recount(root, list, listName === "mergeCells" ? "mergeCell" : null);
}

function recount(root: XmlElement, list: XmlElement, counted: string | null): void {
  if (childElements(list).length === 0) removeChild(root, list);
  else if (counted !== null) list.attributes.count = String(childElements(list, counted).length);
}

function moveTable(book: Book, other: TableEntry, move: RowMove): void {
  const layout = book.layout(other);
  const moved = touches(move, layout.range) ? moveRange(move, layout.range) : layout.range;
  if (moved === null || moved.top === layout.range.top) return;
  const { root } = book.package.edit(other.path);
  const totals = layout.totalsRow === null ? null : moved.bottom;
  moveTableFilter(root, move);
  resizeTable(root, moved, totals);
}

/** The corners of a table's filter and sort; `resizeTable` sets their last row. */
function moveTableFilter(root: XmlElement, move: RowMove): void {
  const filter = childElement(root, "autoFilter");
  const sorts = [childElement(root, "sortState"), filter && childElement(filter, "sortState")];
  const nodes = [
    filter,
    ...sorts,
    ...sorts.flatMap((sort) => (sort ? childElements(sort, "sortCondition") : [])),
  ];
  for (const node of nodes) {
    const range = node && parseRange(node.attributes.ref ?? "");
    const moved = range && moveRange(move, range);
    if (node && moved) node.attributes.ref = formatCorners(moved);
  }
}
