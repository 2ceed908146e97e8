// When cells move, every address that names them follows: in formulas of all sheets, in names, charts, text boxes,
// validation, conditional formats and tables. Parts in which nothing changes are not written again.
import { formatRange, parseRange, type Range } from "./address";
import type { Book, SheetEntry } from "./book";
import { mapReferences, type Reference } from "./formula-references";
import { moveRange, type RowMove } from "./row-move";
import { unshareFormulas, withFormula } from "./shared-formulas";
import { changeRow, type SheetPart } from "./sheet-part";
import { childElement, childElements, textOf, type XmlElement } from "./xml";

type Relocate = (formula: string, home: string | null) => string;

/** Elements whose text is a formula, in worksheets, the workbook, tables and charts. */
const formulaElements = new Set([
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
  "formula",
  "formula1",
  "formula2",
  "c:f",
  "cx:f",
  "xm:f",
]);

/** Makes all addresses of cells on sheet `moved` follow the move; its shared formulas become each cell's own. */
export function relocateReferences(book: Book, moved: SheetEntry, move: RowMove): void {
  const relocate = relocator(moved.name, move);
  relocateTree(book, book.workbookPath, null, relocate);
  relocatePivotSources(book, moved, move);
  for (const sheet of book.sheets()) {
    if (sheet.hasCells && book.refersTo(sheet, moved)) relocateSheet(book, sheet, relocate);
    for (const path of partsBelow(book, sheet.path)) relocateTree(book, path, sheet.name, relocate);
  }
}

/** The same formula in every row of a table is worked out once. */
function relocator(movedSheet: string, move: RowMove): Relocate {
  const wanted = movedSheet.toLowerCase();
  const knownAtHome = new Map<string, string>();
  const knownElsewhere = new Map<string, string>();
  return (formula, home) => {
    const isHome = home?.toLowerCase() === wanted;
    const known = isHome ? knownAtHome : knownElsewhere;
    const found = known.get(formula);
    if (found !== undefined) return found;
    const result = mapReferences(formula, ({ sheet, range }: Reference): Range | null => {
      const names = sheet === null ? isHome : sheet.toLowerCase() === wanted;
      return names ? moveRange(move, range) : range;
    });
    known.set(formula, result);
    return result;
  };
}

function relocateSheet(book: Book, entry: SheetEntry, relocate: Relocate): void {
  const sheet = book.sheet(entry);
  unshareFormulas(sheet);
  const inCells = relocateCells(sheet, entry.name, relocate);
  const inRest = relocateNode(sheet.document.root, entry.name, relocate);
  if (inCells || inRest) book.touchSheet(entry);
}

function relocateCells(sheet: SheetPart, home: string, relocate: Relocate): boolean {
  let changed = false;
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.formula === null || cell.formula === "") continue;
      const formula = relocate(cell.formula, home);
      if (formula === cell.formula) continue;
      changeRow(sheet, row).cells.set(column, withFormula(cell, formula));
      changed = true;
    }
  }
  return changed;
}

function relocateTree(book: Book, path: string, home: string | null, relocate: Relocate): void {
  if (relocateNode(book.package.read(path).root, home, relocate)) book.package.edit(path);
}

/** A pivot table may read its rows from cells instead of a table or a name. */
function relocatePivotSources(book: Book, moved: SheetEntry, move: RowMove): void {
  for (const { type, target } of book.package.relationships(book.workbookPath)) {
    if (!type.endsWith("/pivotCacheDefinition")) continue;
    const cache = childElement(book.package.read(target).root, "cacheSource");
    const source = cache && childElement(cache, "worksheetSource");
    const range = parseRange(source?.attributes.ref ?? "");
    if (source?.attributes.sheet !== moved.name || range === null) continue;
    const ref = formatRange(moveRange(move, range) ?? range);
    if (ref === source.attributes.ref) continue;
    source.attributes.ref = ref;
    book.package.edit(target);
  }
}

/** Changes formulas below a node; tells whether there were any to change. */
function relocateNode(node: XmlElement, home: string | null, relocate: Relocate): boolean {
  let changed = false;
  for (const child of childElements(node)) {
    // A text box that shows a cell.
    const { textlink } = child.attributes;
    const moved = textlink === undefined ? undefined : relocate(textlink, home);
    if (moved !== undefined && moved !== textlink) {
      child.attributes.textlink = moved;
      changed = true;
    }
    if (formulaElements.has(child.name)) {
      const formula = textOf(child);
      const relocated = relocate(formula, home);
      if (relocated === formula) continue;
      child.children = [relocated];
      changed = true;
    } else if (relocateNode(child, home, relocate)) changed = true;
  }
  return changed;
}

/** Tables and drawings of a sheet, and charts of its drawing or of the chart sheet. */
export function partsBelow(book: Book, path: string): string[] {
  const direct = book.package.relationships(path);
  const drawings = direct.filter(({ type }) => type.endsWith("/drawing"));
  const below = drawings.flatMap(({ target }) => book.package.relationships(target));
  return [...direct, ...below]
    .filter(({ type, external }) => !external && /\/(table|drawing|chart|chartEx)$/.test(type))
    .map(({ target }) => target);
}
