// Which sheets of a workbook hold records. In a workbook of ours all others repeat those (요약-시도, 근거) or describe what
// is in them (지역, 설정): read as well, each figure would come in several times.
import { isBlank } from "../../records/cell";
import { settingsTable } from "../../records/settings";
import type { Table } from "../../records/table";
import { findColumn, findTable } from "../../records/tables";
import { fields } from "./record-fields";
import type { SheetCells } from "./sheet-cells";

/** A sheet to look for records in. */
export interface SourceSheet {
  cells: SheetCells;
  /** Our table that it is; null in a foreign file, where any sheet may have columns of several. */
  table: Table | null;
}

/**
 * The sheets to look for records in: all of a foreign file, and of a workbook of ours the tables that records fill.
 * @example sheetsWithRecords(sheetsOfOurs).map(({ cells }) => cells.name) // ["기사", "행사", "성과", "참가기업"]
 */
export function sheetsWithRecords(sheets: readonly SheetCells[]): SourceSheet[] {
  if (!sheets.some(isSettings)) return sheets.map((cells) => ({ cells, table: null }));
  const filled = new Set(fields.map(({ table }) => table));
  return sheets.flatMap((cells) => {
    const table = findTable(cells.name);
    return table !== undefined && filled.has(table) ? [{ cells, table }] : [];
  });
}

/** No other file has a sheet of that name with these headers in its first row. */
function isSettings({ name, rows }: SheetCells): boolean {
  const headers = rows[0]?.filter((cell) => !isBlank(cell)).map(String) ?? [];
  return (
    findTable(name) === settingsTable &&
    headers.length > 0 &&
    headers.every((header) => findColumn(settingsTable, header) !== undefined)
  );
}
