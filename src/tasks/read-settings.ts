// What 설정 says. People type there, so a value may be anything; one that its setting cannot take is named as a fault,
// because the workbook's formulas go by the cell while we would go by the default.
import type { Cell } from "../records/cell";
import { initialSettings, type ReportSettings, type SettingFault } from "../records/report";
import { readSetting } from "../records/setting-cells";
import { settingList, settingsTable } from "../records/settings";
import { headerOf } from "../records/table";
import { findHeader } from "../records/tables";
import type { TableData, Workbook } from "../workbook/workbook";

export interface SettingsRead {
  settings: Partial<Record<string, string | number | null>>;
  faults: SettingFault[];
}

/** Reads the table 설정; a setting that it does not have is left out. */
export function readSettings(data: TableData | undefined): SettingsRead {
  const read: SettingsRead = { settings: {}, faults: [] };
  const cells = settingCells(data);
  for (const setting of settingList) {
    const cell = cells.get(setting.item);
    if (cell === undefined || setting.formula !== undefined) continue;
    const parsed = readSetting(setting, cell);
    if ("value" in parsed) read.settings[setting.key] = parsed.value;
    else read.faults.push({ key: setting.key as keyof ReportSettings, item: setting.item, ...parsed, cell });
  }
  return read;
}

/**
 * A workbook's settings without its rows, which `loadReport` reads as well.
 * @param today 작성기준일 where the workbook has none, ISO
 */
export async function loadSettings(workbook: Pick<Workbook, "read">, today: string): Promise<ReportSettings> {
  const [data] = (await workbook.read({ tables: [settingsTable.name], names: [] })).tables;
  return { ...initialSettings(today), ...readSettings(data).settings };
}

/**
 * The cells of the table 설정, whatever they hold, by 항목; none where there is no such table.
 * @example settingCells(data).get("표시통화") // "USD"
 */
export function settingCells(data: TableData | undefined): ReadonlyMap<string, Cell> {
  if (data === undefined) return new Map();
  const placeOf = (key: "setting" | "value") =>
    findHeader(settingsTable.name, data.headers, headerOf(settingsTable, key));
  const [item, value] = [placeOf("setting"), placeOf("value")];
  return new Map(data.rows.map((row) => [String(row[item] ?? ""), row[value] ?? null]));
}
