// Cells that a fix changes, as the workbook takes them and in the report as it will be. Beside the records it reaches 설정,
// which no import changes.
import { applyCells, plannedUpdate } from "../../importing/apply-cells";
import type { CellChange } from "../../importing/import-plan";
import type { Cell } from "../../records/cell";
import { initialSettings, type Report, type ReportSettings } from "../../records/report";
import { readCell, writeCell } from "../../records/rows";
import { readSetting, settingCell } from "../../records/setting-cells";
import { settingList, settingsTable, type Setting } from "../../records/settings";
import { findTable } from "../../records/tables";
import type { CellUpdate } from "../../workbook/workbook";

/**
 * The updates that write the cells, each where it still holds what it held; a day of 설정 is a real date, and what a column
 * cannot read is written as it is.
 */
export function writeCells(cells: readonly CellChange[]): CellUpdate[] {
  return cells.flatMap((cell) => {
    const setting = settingOf(cell);
    return plannedUpdate(cell).map((update) => ({
      ...update,
      knowsUnread: true as const,
      ...(setting !== undefined && {
        value: settingCell(setting, cell.after),
        before: settingCell(setting, cell.before),
      }),
    }));
  });
}

/**
 * The report with the cells changed, as it will be read: what a column cannot read is blank there, and a setting that
 * cannot be read is its default.
 * @param today 작성기준일 where the workbook has none, ISO
 */
export function changeReport(
  report: Report,
  cells: readonly CellChange[],
  today: string,
): Pick<Report, "rows" | "settings"> {
  const read = cells.map((cell) => ({ ...cell, after: readBack(cell) }));
  const defaults: Readonly<Record<string, Cell>> = { ...initialSettings(today) };
  const changed = cells.flatMap((cell) => {
    const setting = settingOf(cell);
    if (setting === undefined) return [];
    const own = readSetting(setting, settingCell(setting, cell.after));
    return [[setting.key, "value" in own ? own.value : defaults[setting.key]] as const];
  });
  return {
    rows: { ...report.rows, ...applyCells(report.rows, read) },
    settings: { ...report.settings, ...(Object.fromEntries(changed) as Partial<ReportSettings>) },
  };
}

function readBack({ table, key, after }: CellChange): Cell {
  const column = findTable(table)?.columns.find((candidate) => candidate.key === key);
  if (column === undefined) return after;
  const read = readCell(column, writeCell(column, after));
  return read.fault === undefined ? read.value : null;
}

function settingOf({ table, recordId }: CellChange): Setting | undefined {
  return table === settingsTable.name ? settingList.find(({ item }) => item === recordId) : undefined;
}
