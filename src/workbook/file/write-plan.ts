// Writes what a plan says onto its sheet: tables, cells, names, charts. Everything else on the sheet is the user's.
import type { CellStyle, PlannedName, PlannedRowName, PlannedTable } from "../plan";
import type { Book } from "./book";
import { constantCell, formulaCell, type SheetCell } from "./cell-xml";
import { putChart } from "./charts";
import { tableNames } from "./column-pairs";
import type { PlannedSheet } from "./create-sheet";
import { addConditionalFormats } from "./conditional-formats";
import { findNamedCell, setNamedCell, setNamedColumn } from "./defined-names";
import { toFileForm } from "./formula-form";
import { placeFinder, type PlaceFinder } from "./plan-places";
import { applyLines } from "./sheet-lines";
import { getCell, isOccupied, setCell } from "./sheet-part";
import { writeTable } from "./write-table";

/** Fills a sheet that this commit made, and the tables that it added to one that was there. */
export function fillNewSheet(book: Book, sheet: PlannedSheet): void {
  for (const table of sheet.plan.tables) if (sheet.newTables.has(table.name)) writeTable(book, table);
  if (!sheet.isNew) return;
  writeOutsideTables(book, sheet);
  addConditionalFormats(book, sheet);
}

/** Rewrites a summary that was there. A sheet with records is the user's once it is made. */
export function refreshSheet(book: Book, sheet: PlannedSheet): void {
  const { plan, isNew, newTables } = sheet;
  if (isNew || plan.tables.some(({ contents }) => contents === "records")) return;
  for (const table of plan.tables) if (!newTables.has(table.name)) writeTable(book, table);
  writeOutsideTables(book, sheet);
}

function writeOutsideTables(book: Book, sheet: PlannedSheet): void {
  const { plan, entry } = sheet;
  const place = placeFinder(book, sheet);
  writeCells(book, sheet, place);
  for (const name of plan.names) putName(book, sheet, name, place);
  for (const chart of plan.charts) {
    putChart(book, entry, { ...chart, ...place(chart) });
  }
  applyLines(book, sheet);
}

/** At a refresh a cell keeps the look the user has given it; only its number format is the plan's. */
function writeCells(book: Book, { plan, entry, isNew }: PlannedSheet, place: PlaceFinder): void {
  if (plan.cells.length === 0) return;
  const sheet = book.changeSheet(entry);
  const names = tableNames(book);
  for (const planned of plan.cells) {
    const at = place(planned);
    if (at === undefined) continue;
    const { row, column } = at;
    const kept = getCell(sheet, row, column);
    if (!isNew && planned.keepTyped === true && isTyped(kept)) continue;
    const present = kept?.style ?? 0;
    const look = isNew ? planned.style : numberFormatOf(planned.style);
    const style = look === undefined ? present : book.styles().index(look, present);
    const cell =
      planned.formula === undefined
        ? constantCell(planned.value, style)
        : formulaCell(toFileForm(planned.formula, null, names), planned.value, style);
    setCell(sheet, row, column, cell);
  }
}

/** Whether somebody has typed a text of their own over a cell's formula. */
function isTyped(present: SheetCell | undefined): boolean {
  return isOccupied(present) && present?.formula === null;
}

function numberFormatOf(style: CellStyle | undefined): CellStyle | undefined {
  return style?.numberFormat === undefined ? undefined : { numberFormat: style.numberFormat };
}

/** A name that stands for a cell stays where it is; Excel moves it with its cell. */
function putName(
  book: Book,
  { plan, entry, isNew, newTables }: PlannedSheet,
  planned: PlannedName,
  place: PlaceFinder,
): void {
  if ("wholeColumn" in planned) {
    if (isNew) setNamedColumn(book, planned.name, book.table(planned.table).name, planned.wholeColumn);
    return;
  }
  const present = findNamedCell(book, planned.name);
  if ("row" in planned) {
    const at = present === undefined ? place(planned) : undefined;
    if (at !== undefined) setNamedCell(book, planned.name, { sheet: entry, ...at });
    return;
  }
  const table = plan.tables.find(({ name }) => name === planned.table);
  const moves = table === undefined || table.contents === "summary" || newTables.has(table.name);
  if (present !== undefined && !moves) return;
  setNamedCell(book, planned.name, namedTableCell(book, planned, table));
}

function namedTableCell(
  book: Book,
  { table: name, tableRow, header }: PlannedRowName,
  planned: PlannedTable | undefined,
): Parameters<typeof setNamedCell>[2] {
  const table = book.table(planned?.name ?? name);
  const actual = book.header(table.name, header);
  const { columns, firstRow } = book.layout(table);
  const column = columns.find((candidate) => candidate.header === actual)?.column ?? 0;
  return { sheet: table.sheet, row: firstRow + tableRow, column };
}
