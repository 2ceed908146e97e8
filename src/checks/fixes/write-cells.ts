// Cells that a fix changes, as the workbook takes them and in the report as it will be. Beside the records it reaches 설정
// and 지역, which no import changes.
import { applyCells, cellUpdate } from "../../importing/apply-cells";
import { groupBy } from "../../importing/group-by";
import type { CellChange } from "../../importing/import-plan";
import { toSerial, type Cell } from "../../records/cell";
import type { Column } from "../../records/column";
import { writeCell } from "../../records/rows";
import { findTable } from "../../records/tables";
import type { Report, ReportRows, ReportSettings } from "../../records/report";
import { settingList, settingsTable, type Setting } from "../../records/settings";
import { regions } from "../../records/tables/references";
import type { CellUpdate } from "../../workbook/workbook";

/** The updates that write the cells; a day of 설정 is a real date, and what a column cannot read is written as it is. */
export function writeCells(cells: readonly CellChange[]): CellUpdate[] {
  return cells.flatMap((cell) =>
    cellUpdate({ ...cell, after: null }).map((update) => ({ ...update, value: cellValue(cell) })),
  );
}

function cellValue(cell: CellChange): Cell {
  const { after } = cell;
  const setting = settingOf(cell);
  const column = columnOfCell(cell);
  if (setting !== undefined) return isDay(setting.type) && isIsoDay(after) ? toSerial(after) : after;
  return column !== undefined && isReadable(column, after) ? writeCell(column, after) : after;
}

/** The report with the cells changed, for what its formulas will give; what a column cannot read is blank there. */
export function changeReport(
  report: Report,
  cells: readonly CellChange[],
): Pick<Report, "rows" | "settings"> {
  const read = cells.map((cell) => {
    const column = columnOfCell(cell);
    return column === undefined || isReadable(column, cell.after) ? cell : { ...cell, after: null };
  });
  const inRegions = groupBy(
    read.filter(({ table }) => table === regions.name),
    ({ recordId }) => recordId,
  );
  const rows: ReportRows = {
    ...report.rows,
    ...applyCells(report.rows, read),
    regions: report.rows.regions.map((row) => {
      const own = inRegions.get(row.regionCode ?? "") ?? [];
      return own.length === 0
        ? row
        : { ...row, ...Object.fromEntries(own.map(({ key, after }) => [key, after])) };
    }),
  };
  const changed = cells.flatMap((cell) => {
    const setting = settingOf(cell);
    return setting === undefined ? [] : [[setting.key, cell.after] as const];
  });
  return {
    rows,
    settings: { ...report.settings, ...(Object.fromEntries(changed) as Partial<ReportSettings>) },
  };
}

function columnOfCell({ table, key }: CellChange): Column | undefined {
  return findTable(table)?.columns.find((column) => column.key === key);
}

function isReadable(column: Column, cell: Cell): boolean {
  if (cell === null || column.type === "text") return true;
  if (column.type === "number" || column.type === "integer") return typeof cell === "number";
  if (column.type === "list") return column.open === true || Object.hasOwn(column.list ?? {}, String(cell));
  return isIsoDay(cell);
}

function isIsoDay(cell: Cell): cell is string {
  return typeof cell === "string" && /^\d{4}-\d\d-\d\d/.test(cell);
}

function isDay(type: Setting["type"]): boolean {
  return type === "date" || type === "datetime";
}

function settingOf({ table, recordId }: CellChange): Setting | undefined {
  return table === settingsTable.name ? settingList.find(({ item }) => item === recordId) : undefined;
}
