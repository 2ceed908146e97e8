// What Excel ties to cells in ways this adapter does not follow: found before rows move, so that nothing is lost on the way.
import { WorkbookError } from "../workbook-error";
import { parseRange, type Range } from "./address";
import type { Book, SheetEntry, TableEntry } from "./book";
import { touches, type RowMove } from "./row-move";
import { formulaAttributes } from "./shared-formulas";
import { isOccupied, type SheetPart } from "./sheet-part";
import { childElement, childElements, textOf, type XmlElement } from "./xml";

/**
 * Refuses a move that would take something apart or leave it behind. Where nothing lies below the table, nothing moves.
 * @throws WorkbookError `cannot_keep_whole`
 */
export function refuseUnmovable(book: Book, table: TableEntry, sheet: SheetPart, move: RowMove): void {
  if (!hasContentBelow(book, table, sheet, move)) return;
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
  if (pivotRanges(book, table.sheet).some((range) => touches(move, range))) {
    throw cannotMove(table, "피벗 테이블이", "a pivot table");
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
    for (const [, cell] of cells) {
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

/** Cells that pivot tables of the sheet fill. */
function pivotRanges(book: Book, entry: SheetEntry): Range[] {
  const parts = book.package.relationships(entry.path).filter(({ type }) => type.endsWith("/pivotTable"));
  return parts.flatMap(({ target }) => {
    const location = childElement(book.package.read(target).root, "location");
    return parseRange(location?.attributes.ref ?? "") ?? [];
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

/** Tables of a sheet. */
export function tablesOn(book: Book, entry: SheetEntry): TableEntry[] {
  return book.tables().filter(({ sheet }) => sheet.path === entry.path);
}
