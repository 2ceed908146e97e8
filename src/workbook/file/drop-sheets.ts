// Takes away the sheets that a migration made, as long as they are as it made them: with their tables, and out of the
// lists of the workbook that count its sheets.
import { isAsMade, namesOf, sheetOfName, unmentioned } from "../made-sheet";
import type { FoundCell, MadeSheet, PlacedFormula } from "../made-sheet";
import type { SheetPlan } from "../plan";
import { closePlace, isVisible, sheetElements } from "./active-sheet";
import type { Book, SheetEntry } from "./book";
import { askForRecalculation } from "./cached-values";
import { cellValue } from "./cell-xml";
import { closeNames, namedFormulas } from "./defined-names";
import { relationshipType } from "./relationships";
import { partsBelow } from "./relocate";
import { isOccupied, isProtected } from "./sheet-part";
import { tablesOn } from "./unmovable";
import { childElement, isTrue, removeChild } from "./xml";

interface Found extends MadeSheet {
  entry: SheetEntry;
}

/** See Workbook.dropSheets. */
export function dropSheets(book: Book, plans: readonly SheetPlan[]): void {
  const structure = childElement(book.workbook(), "workbookProtection");
  if (isTrue(structure?.attributes.lockStructure)) return;
  const made = plans.flatMap((plan) => findMade(book, plan) ?? []);
  const untouched = made.filter(({ plan, entry }) => isAsMade(plan, cellsOf(book, entry)));
  if (untouched.length === 0) return;
  const going = unmentioned(untouched, placedFormulas(book, untouched));
  const places = new Set(going.map(({ entry }) => entry.index));
  // Excel keeps one sheet on the screen.
  if (!sheetElements(book).some((sheet, index) => isVisible(sheet) && !places.has(index))) return;
  for (const one of going) dropSheet(book, one);
  if (going.length > 0) askForRecalculation(book);
}

/** A sheet of ours holds one table and nothing that is drawn or noted on it. */
function findMade(book: Book, plan: SheetPlan): Found | null {
  const [planned] = plan.tables;
  const entry = planned && book.findTable(planned.name)?.sheet;
  if (entry === undefined || isProtected(book.sheet(entry))) return null;
  const isBare = book.package
    .relationships(entry.path)
    .every(({ type }) => type === relationshipType.table || type.endsWith("/printerSettings"));
  return isBare && tablesOn(book, entry).length === 1 ? { plan, sheet: entry.name, entry } : null;
}

function cellsOf(book: Book, entry: SheetEntry): FoundCell[] {
  const strings = book.sharedStrings();
  return [...book.sheet(entry).rows].flatMap(([row, { cells }]) =>
    [...cells].flatMap(([column, cell]) =>
      isOccupied(cell)
        ? [{ row, column, value: cellValue(cell, strings), isFormula: cell.formula !== null }]
        : [],
    ),
  );
}

/** Formulas of cells and names, and what charts and pivot tables draw on. */
function placedFormulas(book: Book, made: readonly Found[]): PlacedFormula[] {
  const tables = new Set(book.tables().map(({ path }) => path));
  return [
    ...namedFormulas(book).map(({ name, formula }) => ({ formula, sheet: sheetOfName(made, name) })),
    ...book.sheets().flatMap((entry) => [
      ...(entry.hasCells ? cellFormulas(book, entry, made) : []),
      ...partsBelow(book, entry.path)
        .filter((path) => !tables.has(path))
        .map((path) => ({ formula: book.package.text(path), sheet: entry.name })),
    ]),
    ...pivotSources(book).map((formula) => ({ formula, sheet: null })),
  ];
}

/** The distinct formulas of a sheet, which need not be taken apart where no name of the made sheets stands in it. */
function cellFormulas(book: Book, entry: SheetEntry, made: readonly Found[]): PlacedFormula[] {
  if (!made.flatMap(namesOf).some((name) => book.mentions(entry, name))) return [];
  const formulas = new Set<string>();
  for (const { cells } of book.sheet(entry).rows.values()) {
    for (const [, { formula }] of cells) if (formula !== null && formula !== "") formulas.add(formula);
  }
  return [...formulas].map((formula) => ({ formula, sheet: entry.name }));
}

function pivotSources(book: Book): string[] {
  return book.package
    .relationships(book.workbookPath)
    .filter(({ type }) => type.endsWith("/pivotCacheDefinition"))
    .flatMap(({ target }) => {
      const cache = childElement(book.package.read(target).root, "cacheSource");
      const source = cache && childElement(cache, "worksheetSource");
      return [source?.attributes.name ?? [], source?.attributes.sheet ?? []].flat();
    });
}

function dropSheet(book: Book, { plan, sheet }: Found): void {
  const entry = book.sheets().find(({ name }) => name === sheet);
  const node = entry && sheetElements(book)[entry.index];
  const list = childElement(book.changeWorkbook(), "sheets");
  if (entry === undefined || node === undefined || list === undefined) return;
  removeChild(list, node);
  closeNames(book, entry.index, new Set(plan.names.map(({ name }) => name)));
  closePlace(book, entry.index);
  book.removeSheet(entry);
}
