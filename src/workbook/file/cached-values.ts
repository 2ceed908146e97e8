// Values of formulas, written beside them so that a workbook shows figures where nothing recalculates.
import type { Cell } from "../../records/cell";
import type { Commit } from "../workbook";
import type { Book } from "./book";
import { withCachedValue } from "./cell-xml";
import { findNamedCell, workbookOrder } from "./defined-names";
import { relationshipType } from "./relationships";
import { getCell, setCell, type SheetPart } from "./sheet-part";
import { ensureChild } from "./xml";

/** Stores the values that a commit brings for formula columns and for named cells. */
export function writeCachedValues(book: Book, { calculated, calculatedNames }: Commit): void {
  for (const [table, columns] of calculated) {
    const entry = book.findTable(table);
    if (entry === undefined) continue;
    const sheet = book.changeSheet(entry.sheet);
    for (const [header, values] of columns) {
      const actual = book.header(table, header);
      const { columns: all, firstRow } = book.layout(entry);
      const column = all.find((candidate) => candidate.header === actual)?.column ?? 0;
      values.forEach((value, index) => {
        writeCachedValue(sheet, firstRow + index, column, value);
      });
    }
  }
  for (const [name, value] of calculatedNames) {
    const place = findNamedCell(book, name);
    if (place !== undefined) writeCachedValue(book.changeSheet(place.sheet), place.row, place.column, value);
  }
}

/** A constant that a user put in a formula's place stays, and a row whose values stay is not written anew. */
function writeCachedValue(sheet: SheetPart, row: number, column: number, value: Cell): void {
  const cell = getCell(sheet, row, column);
  if (cell === undefined || cell.formula === null) return;
  const changed = withCachedValue(cell, value);
  if (changed.type !== cell.type || changed.text !== cell.text) setCell(sheet, row, column, changed);
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
