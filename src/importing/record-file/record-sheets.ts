// Which sheets of a workbook hold records. In a workbook of ours all others repeat those (요약-시도) or describe what is in
// them (지역, 설정): read as well, each figure would come in several times.
import { settingsTable } from "../../records/settings";
import type { Table } from "../../records/table";
import { findColumn, findTable } from "../../records/tables";
import { articles, sourceTexts } from "../../records/tables/articles";
import { evidenceRows } from "../../records/tables/evidence";
import { missions } from "../../records/tables/missions";
import { outcomes } from "../../records/tables/outcomes";
import { participants } from "../../records/tables/participants";
import type { SheetCells } from "./sheet-cells";

/** A sheet to look for records in. */
export interface SourceSheet {
  cells: SheetCells;
  /** Our table that it is; null in a foreign file, where any sheet may have columns of several. */
  table: Table | null;
}

/** Above the headers stands at most a title, a date and a unit. */
export const headerWithin = 10;

const withRecords: readonly Table[] = [articles, missions, outcomes, participants];
const withSources: readonly Table[] = [sourceTexts, evidenceRows];

/**
 * The sheets of our tables that hold records, their texts and sentences; null of a foreign file. Somebody may have
 * renamed a sheet, or sent 성과 alone.
 * @example ownSheets(sheetsOfOurs)?.get(outcomes)?.name // "성과", or "상담회 성과" as the user calls it
 */
export function ownSheets(sheets: readonly SheetCells[]): ReadonlyMap<Table, SheetCells> | null {
  if (!isOurs(sheets)) return null;
  return new Map(
    [...withRecords, ...withSources].flatMap((table) => {
      const sheet = sheetOf(table, sheets);
      return sheet === undefined ? [] : [[table, sheet] as const];
    }),
  );
}

/** The sheets to look for records in: all of a foreign file, and of a workbook of ours the tables that records fill. */
export function sheetsWithRecords(
  sheets: readonly SheetCells[],
  own: ReadonlyMap<Table, SheetCells> | null,
): SourceSheet[] {
  if (own === null) return sheets.map((cells) => ({ cells, table: null }));
  return withRecords.flatMap((table) => {
    const cells = own.get(table);
    return cells === undefined ? [] : [{ cells, table }];
  });
}

/**
 * Where a sheet has the headers of one of our tables, from 0: a row with all that are required. Null if nowhere.
 * @example headerRow(sheetOfOurs, outcomes) // 0
 */
export function headerRow({ rows }: SheetCells, table: Table): number | null {
  const required = table.columns.filter((column) => column.required);
  const index = rows.slice(0, headerWithin).findIndex((row) => {
    const found = new Set(row.map((cell) => findColumn(table, String(cell ?? ""))));
    return required.every((column) => found.has(column));
  });
  return index === -1 ? null : index;
}

/**
 * By the name that Excel keeps for a table however its sheet is called, else by the headers; where they are on several
 * sheets, or a required one is gone, by the sheet's name.
 */
function sheetOf(table: Table, sheets: readonly SheetCells[]): SheetCells | undefined {
  const named = sheets.filter(({ name }) => findTable(name) === table);
  return (
    sheets.find(({ tables }) => tables.some((name) => findTable(name) === table)) ??
    [...named, ...sheets].find((sheet) => headerRow(sheet, table) !== null) ??
    named[0]
  );
}

/** Nobody else has all headers of 성과, or those of another table beside our 설정. */
function isOurs(sheets: readonly SheetCells[]): boolean {
  const hasHeaders = (table: Table) => sheets.some((sheet) => headerRow(sheet, table) !== null);
  return hasHeaders(outcomes) || (sheets.some(isSettings) && withRecords.some(hasHeaders));
}

/** A sheet or a table of that name, with its headers in the first row. */
function isSettings(sheet: SheetCells): boolean {
  const isNamed = [sheet.name, ...sheet.tables].some((name) => findTable(name) === settingsTable);
  return isNamed && headerRow(sheet, settingsTable) === 0;
}
