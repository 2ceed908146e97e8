// Moves cells of a sheet up or down in the columns of a table, with all that is tied to them. What Excel ties to cells in
// ways this adapter does not follow (comments, sparklines, a filter) makes it refuse instead.
import { WorkbookError } from "../workbook-error";
import { formatCorners, formatRange, parseRange, type Range } from "./address";
import type { Book, SheetEntry, TableEntry } from "./book";
import type { SheetCell } from "./cell-xml";
import { relocateReferences } from "./relocate";
import { moveRange, touches, type RowMove } from "./row-move";
import { formulaAttributes, unshareFormulas } from "./shared-formulas";
import { changeRow, isOccupied, type SheetPart } from "./sheet-part";
import { resizeTable } from "./table-part";
import { childElement, childElements, removeChild, textOf, type XmlElement } from "./xml";

/**
 * Moves rows of `table` and what lies below it.
 * @throws WorkbookError `cannot_keep_whole`, before anything is changed
 */
export function moveRows(book: Book, table: TableEntry, move: RowMove): void {
  const { sheet: entry } = table;
  const sheet = book.changeSheet(entry);
  const shifts = hasContentBelow(book, table, sheet, move);
  if (shifts) refuseUnmovable(book, table, sheet, move);
  unshareFormulas(sheet);
  relocateReferences(book, entry, move);
  moveRuledRanges(sheet.document.root, move);
  moveCells(sheet, move);
  moveRefs(sheet.document.root, "mergeCells", move);
  moveRefs(sheet.document.root, "hyperlinks", move);
  for (const other of tablesOn(book, entry)) if (other !== table) moveTable(book, other, move);
}

/** Whether anything has to go elsewhere: else the table only reaches over blank cells, or leaves some behind. */
function hasContentBelow(book: Book, table: TableEntry, sheet: SheetPart, move: RowMove): boolean {
  const others = tablesOn(book, table.sheet).filter((other) => other !== table);
  const ranges = [
    ...others.map((other) => book.layout(other).range),
    ...refsOf(childElement(sheet.document.root, "mergeCells")),
  ];
  if (ranges.some((range) => touches(move, range))) return true;
  for (const [row, { cells }] of sheet.rows) {
    if (row < move.from) continue;
    for (const [column, cell] of cells) {
      if (column >= move.left && column <= move.right && isOccupied(cell)) return true;
    }
  }
  return false;
}

function tablesOn(book: Book, entry: SheetEntry): TableEntry[] {
  return book.tables().filter(({ sheet }) => sheet.path === entry.path);
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
    for (const node of childElements(parent)) {
      if (!["dataValidation", "conditionalFormatting"].includes(node.name)) continue;
      const ranges = (node.attributes.sqref ?? "").split(/\s+/).flatMap((text) => movedText(text, move));
      if (ranges.length === 0) removeChild(parent, node);
      else node.attributes.sqref = ranges.join(" ");
    }
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
  for (const node of childElements(list)) {
    const range = parseRange(node.attributes.ref ?? "");
    if (range === null) continue;
    const moved = moveRange(move, range);
    if (moved === null) removeChild(list, node);
    else node.attributes.ref = formatRange(moved);
  }
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

function refuseUnmovable(book: Book, table: TableEntry, sheet: SheetPart, move: RowMove): void {
  const { root } = sheet.document;
  const ranges: Range[] = [
    ...refsOf(childElement(root, "mergeCells")),
    ...tablesOn(book, table.sheet).flatMap((other) => (other === table ? [] : [book.layout(other).range])),
    ...arrayRanges(sheet),
  ];
  const isSplit = (range: Range): boolean =>
    touches(move, range) && (range.left < move.left || range.right > move.right || range.top < move.from);
  if (ranges.some(isSplit))
    throw cannotMove(table, "병합된 셀이나 다른 표가", "merged cells or another table");
  const filter = parseRange(childElement(root, "autoFilter")?.attributes.ref ?? "");
  if (filter !== null && touches(move, filter)) throw cannotMove(table, "자동 필터가", "a filter");
  if (commentRanges(book, table.sheet).some((range) => touches(move, range))) {
    throw cannotMove(table, "메모가", "comments");
  }
  if (extensionRanges(root).some((range) => touches(move, range))) {
    throw cannotMove(table, "스파크라인이나 확장 서식이", "sparklines or extended formats");
  }
}

function refsOf(list: XmlElement | undefined): Range[] {
  const nodes = list === undefined ? [] : childElements(list);
  return nodes.map(({ attributes }) => parseRange(attributes.ref ?? "")).filter((range) => range !== null);
}

/** Cells that one array formula fills; a formula of one cell moves with it. */
function arrayRanges(sheet: SheetPart): Range[] {
  const ranges: Range[] = [];
  for (const { cells } of sheet.rows.values()) {
    for (const cell of cells.values()) {
      const { t: type, ref } = formulaAttributes(cell);
      const range = ref === undefined || type === "shared" ? null : parseRange(ref);
      if (range !== null) ranges.push(range);
    }
  }
  return ranges;
}

function commentRanges(book: Book, entry: SheetEntry): Range[] {
  const parts = book.package
    .relationships(entry.path)
    .filter(({ type }) => /\/(threadedC|c)omments?$/.test(type));
  return parts.flatMap(({ target }) => {
    const { root } = book.package.read(target);
    return [...refsOf(root), ...refsOf(childElement(root, "commentList"))];
  });
}

/** Cells that the sheet's extensions (sparklines, newer formats and validation) speak of. */
function extensionRanges(root: XmlElement): Range[] {
  const list = childElement(root, "extLst");
  const found: Range[] = [];
  const visit = (node: XmlElement): void => {
    if (node.name === "xm:sqref") {
      for (const text of textOf(node).split(/\s+/)) {
        const range = parseRange(text);
        if (range !== null) found.push(range);
      }
    }
    childElements(node).forEach(visit);
  };
  if (list !== undefined) visit(list);
  return found;
}

function cannotMove({ name, sheet }: TableEntry, ko: string, en: string): WorkbookError {
  return new WorkbookError(
    "cannot_keep_whole",
    `'${sheet.name}' 시트의 '${name}' 표에서 옮겨야 할 행에 ${ko} 있어 행을 더하거나 뺄 수 없습니다. 다른 곳으로 옮긴 뒤 다시 시도하세요.`,
    `On the sheet '${sheet.name}', ${en} in or below the table '${name}' keep rows from moving. Move them and try again.`,
  );
}
