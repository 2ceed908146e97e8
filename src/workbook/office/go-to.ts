// Going to a sheet or to a record's cell, wherever its table was moved, sorted or filtered. What hides the sheet or the
// column gives way, or the selection could not be seen; a filter stays, because it is the user's way of working.
import type { RecordPlace } from "../workbook-view";
import { findListed, findSheet, knownName, listWorkbook } from "./listing";
import { readCells } from "./read-cells";
import { columnArea } from "./read-workbook";
import type { Queue, Trip } from "./round-trip";
import { askShapes, columnIndex, type TableShape } from "./table-shape";

/**
 * Selects a record's cell.
 * @returns false where the table, its row or the column is not there (any more)
 */
export async function goToRecord(trip: Trip, { table, id, header }: RecordPlace): Promise<boolean> {
  const listed = findListed(await trip(listWorkbook), table);
  if (listed === undefined) return false;
  const [shape] = await trip(askShapes([{ known: knownName(listed), table: listed }]));
  if (shape === undefined) return false;
  const column = columnIndex(shape, header ?? id.header);
  const row = column === null ? null : await findRow(trip, shape, id);
  if (column === null || row === null) return false;
  const cell = { row: shape.row + 1 + row, column: shape.column + column };
  const isHidden = await trip(askColumnHidden(shape.sheetId, cell.column));
  await trip((workbook) => {
    const sheet = workbook.worksheets.getItem(shape.sheetId);
    const range = sheet.getCell(cell.row, cell.column);
    show(sheet);
    // A column in a folded group opens alone.
    if (isHidden) range.getEntireColumn().columnHidden = false;
    range.select();
    return () => undefined;
  });
  return true;
}

/**
 * Activates a sheet.
 * @returns false where there is no such sheet
 */
export async function showSheet(trip: Trip, name: string): Promise<boolean> {
  const sheet = findSheet(await trip(listWorkbook), name);
  if (sheet === undefined) return false;
  await trip((workbook) => {
    show(workbook.worksheets.getItem(sheet.id));
    return () => undefined;
  });
  return true;
}

function show(sheet: Excel.Worksheet): void {
  sheet.visibility = "Visible";
  sheet.activate();
}

/** Index of the body row with an id, compared as `CellUpdate` compares them. */
async function findRow(trip: Trip, shape: TableShape, id: RecordPlace["id"]): Promise<number | null> {
  const index = columnIndex(shape, id.header);
  if (index === null) return null;
  const [cells = []] = await readCells(trip, [columnArea(shape, index)], "values");
  const wanted = id.value.trim();
  const row = cells.findIndex(([cell]) => String(cell).trim() === wanted);
  return row === -1 ? null : row;
}

function askColumnHidden(sheetId: string, column: number): Queue<boolean> {
  return (workbook) => {
    const cell = workbook.worksheets.getItem(sheetId).getCell(0, column).load("columnHidden");
    return () => cell.columnHidden;
  };
}
