// Values of formulas, written beside them so that a workbook shows figures where nothing recalculates.
import type { Cell } from "../../records/cell";
import type { Commit } from "../workbook";
import type { Book, TableEntry } from "./book";
import { withCachedValue, type SheetCell } from "./cell-xml";
import { findNamedCell, workbookOrder, type NamedCell } from "./defined-names";
import { relationshipType } from "./relationships";
import { getCell, setCell, type SheetPart } from "./sheet-part";
import { ensureChild } from "./xml";

/** Stores the values that a commit brings for the formula columns of one table: by header, one a row. */
export function writeCachedColumns(
  book: Book,
  entry: TableEntry,
  columns: ReadonlyMap<string, readonly Cell[]>,
): void {
  const sheet = book.changeSheet(entry.sheet);
  for (const [header, values] of columns) {
    const actual = book.header(entry.name, header);
    const { columns: all, firstRow } = book.layout(entry);
    const column = all.find((candidate) => candidate.header === actual)?.column ?? 0;
    const withValue = sharingCells();
    values.forEach((value, index) => {
      writeCachedValue(sheet, { row: firstRow + index, column }, value, withValue);
    });
  }
}

/** Stores the values that a commit brings for named cells. */
export function writeCachedNames(book: Book, values: Commit["calculatedNames"]): void {
  for (const [name, value] of values) {
    const place = findNamedCell(book, name);
    if (place !== undefined) writeCachedValue(book.changeSheet(place.sheet), place, value, withCachedValue);
  }
}

/** A constant that a user put in a formula's place stays, and a row whose values stay is not written anew. */
function writeCachedValue(
  sheet: SheetPart,
  { row, column }: Pick<NamedCell, "row" | "column">,
  value: Cell,
  withValue: typeof withCachedValue,
): void {
  const cell = getCell(sheet, row, column);
  if (cell === undefined || cell.formula === null) return;
  const changed = withValue(cell, value);
  if (changed.type !== cell.type || changed.text !== cell.text) setCell(sheet, row, column, changed);
}

/**
 * `withCachedValue` for one column after another cell of it: a column has few values, or few of them twice, and cells that
 * are the same may be one.
 */
function sharingCells(): typeof withCachedValue {
  const made = new Map<Cell, SheetCell>();
  return (cell, value) => {
    const known = made.get(value);
    if (known !== undefined && isSameFormula(known, cell)) return known;
    const changed = withCachedValue(cell, value);
    made.set(value, changed);
    return changed;
  };
}

/** Of formulas that are told by their fields alone. */
function isSameFormula(one: SheetCell, other: SheetCell): boolean {
  const isPlain = one.source === null && other.source === null && one.more === null && other.more === null;
  return isPlain && one.style === other.style && one.formula === other.formula;
}

/**
 * Makes Excel calculate everything when it opens the workbook. The calculation chain lists cells that have formulas and
 * is repaired if it names one that has none; Excel makes it anew.
 */
export function askForRecalculation(book: Book): void {
  ensureChild(book.changeWorkbook(), "calcPr", workbookOrder).attributes.fullCalcOnLoad = "1";
  const chain = book.package
    .relationships(book.workbookPath)
    .find(({ type }) => type === relationshipType.calcChain);
  if (chain !== undefined) book.package.remove(chain.target, book.workbookPath);
}
