// Adds to tables what an older version of ours did not make, and takes it out again: columns at the right end, names
// and formulas of single cells. Each step leaves a whole workbook, so that nothing needs to be undone.
import { noRoomBeside, rowMissing, sheetProtected, tableMissing } from "../table-errors";
import type { PlannedColumn } from "../plan";
import type { ExtendedCell, TableExtension } from "../workbook";
import { everyCell } from "./cell-values";
import { cellReference, setName } from "./defined-names";
import { findListed, findName, listWorkbook, sheetOf, type Listing } from "./listing";
import { readCells, type Area } from "./read-cells";
import { columnArea } from "./read-workbook";
import type { Trip } from "./round-trip";
import { applyColumnLook, applyHeaderLook } from "./sheet-look";
import { calls, runSteps, type Step } from "./steps";
import { askShapes, columnIndex, requireColumn, type TableShape } from "./table-shape";
import { applyValidation } from "./validation";

/** @throws WorkbookError `cannot_keep_whole`, `table_damaged`, `sheet_protected` before anything is written */
export async function extendTables(trip: Trip, extensions: readonly TableExtension[]): Promise<void> {
  const listing = await trip(listWorkbook);
  const shapes = await findShapes(
    trip,
    listing,
    extensions.map(({ table }) => table),
  );
  const parts = extensions.flatMap(({ columns, cells }, index) => {
    const shape = shapes[index];
    if (shape === undefined) return [];
    return [{ shape, cells, columns: columns.filter(({ header }) => columnIndex(shape, header) === null) }];
  });
  const growing = parts.filter(({ columns }) => columns.length > 0);
  const beside = await readCells(
    trip,
    growing.map(({ shape, columns }) => areaBeside(shape, columns.length)),
    "formulas",
  );
  const crowded = growing.find((_, index) => beside[index]?.flat().some((cell) => cell !== ""));
  if (crowded !== undefined) throw noRoomBeside(crowded.shape.name);
  const steps: Step[] = growing.flatMap(({ shape, columns }) => columnSteps(shape, columns));
  for (const { shape, cells } of parts) steps.push(...(await cellSteps(trip, listing, shape, cells)));
  if (steps.length > 0) await runSteps(trip, steps);
}

/** Takes columns out from the table's right end on. */
export async function dropColumns(trip: Trip, name: string, headers: readonly string[]): Promise<void> {
  const [shape] = await findShapes(trip, await trip(listWorkbook), [name]);
  if (shape === undefined) return;
  const wanted = new Set(headers.map((header) => requireColumn(shape, header)));
  const kept = shape.headers.findLastIndex((_, index) => !wanted.has(index)) + 1;
  const gone = shape.headers.length - Math.max(1, kept);
  const drop = calls(gone * 2, (workbook) => {
    const { columns } = workbook.tables.getItem(shape.id);
    for (let index = shape.headers.length - 1; index >= shape.headers.length - gone; index -= 1)
      columns.getItemAt(index).delete();
  });
  if (gone > 0) await runSteps(trip, [drop]);
}

function findShapes(trip: Trip, listing: Listing, names: readonly string[]): Promise<TableShape[]> {
  const found = names.map((known) => {
    const table = findListed(listing, known);
    if (table === undefined) throw tableMissing(known);
    const sheet = sheetOf(listing, table);
    if (sheet?.isProtected === true) throw sheetProtected(sheet.name);
    return { known, table };
  });
  return trip(askShapes(found));
}

/** What new columns will cover, from the header to the totals row. */
function areaBeside({ sheetId, row, column, rows, headers, showTotals }: TableShape, columns: number): Area {
  return { sheetId, row, column: column + headers.length, rows: rows + (showTotals ? 2 : 1), columns };
}

/** Formulas of a column may speak of one that is added with it, so that all have their headers before. */
function columnSteps(shape: TableShape, columns: readonly PlannedColumn[]): Step[] {
  const body = (workbook: Excel.Workbook, header: string) =>
    workbook.tables.getItem(shape.id).columns.getItem(header).getDataBodyRange();
  return [
    calls(columns.length * 14, (workbook) => {
      const table = workbook.tables.getItem(shape.id);
      for (const column of columns) {
        const added = table.columns.add(undefined, undefined, column.header);
        applyHeaderLook(added.getHeaderRowRange());
        const cells = added.getDataBodyRange();
        cells.numberFormat = everyCell(column.numberFormat);
        applyColumnLook(cells, column);
      }
    }),
    calls(columns.length * 3, (workbook) => {
      for (const { header, formula } of columns) {
        if (formula !== undefined) body(workbook, header).formulas = everyCell(formula);
      }
    }),
  ];
}

async function cellSteps(
  trip: Trip,
  listing: Listing,
  shape: TableShape,
  cells: readonly ExtendedCell[],
): Promise<Step[]> {
  const idHeaders = [...new Set(cells.map(({ id }) => id.header))];
  const ids = await readCells(
    trip,
    idHeaders.map((header) => columnArea(shape, requireColumn(shape, header))),
    "values",
  );
  const places = cells.map((cell) => {
    const found = ids[idHeaders.indexOf(cell.id.header)] ?? [];
    const row = found.findIndex(([value]) => String(value).trim() === cell.id.value);
    if (row === -1) throw rowMissing(shape.name, cell.id.value);
    return { cell, row: shape.row + 1 + row, column: shape.column + requireColumn(shape, cell.header) };
  });
  if (places.length === 0) return [];
  const sheetName = listing.sheets.find(({ id }) => id === shape.sheetId)?.name ?? "";
  return [
    calls(places.length * 10, (workbook) => {
      for (const { cell, row, column } of places) {
        const range = workbook.worksheets.getItem(shape.sheetId).getCell(row, column);
        range.numberFormat = everyCell(cell.numberFormat);
        if (cell.formula !== undefined) range.formulas = [[cell.formula]];
        if (cell.validation !== undefined) applyValidation(range, cell.validation);
        const isKnown = findName(listing, cell.name) !== undefined;
        setName(workbook, cell.name, isKnown, cellReference(sheetName, row, column));
      }
    }),
  ];
}
