// What 설정 says. People type there, so a value may be anything; one that its setting cannot take is named as a fault,
// because the workbook's formulas go by the cell while we would go by the default.
import type { ReportSettings, SettingFault } from "../records/report";
import { readSetting } from "../records/setting-cells";
import { settingList, settingsTable } from "../records/settings";
import type { TableData } from "../workbook/workbook";

export interface SettingsRead {
  settings: Partial<Record<string, string | number | null>>;
  faults: SettingFault[];
}

/** Reads the table 설정; a setting that it does not have is left out. */
export function readSettings(data: TableData | undefined): SettingsRead {
  const read: SettingsRead = { settings: {}, faults: [] };
  if (data === undefined) return read;
  const item = columnIndex(data, "setting");
  const value = columnIndex(data, "value");
  const cells = new Map(data.rows.map((row) => [String(row[item] ?? ""), row[value] ?? null]));
  for (const setting of settingList) {
    const cell = cells.get(setting.item);
    if (cell === undefined || setting.formula !== undefined) continue;
    const parsed = readSetting(setting, cell);
    if ("value" in parsed) read.settings[setting.key] = parsed.value;
    else read.faults.push({ key: setting.key as keyof ReportSettings, item: setting.item, ...parsed, cell });
  }
  return read;
}

function columnIndex(data: TableData, key: "setting" | "value"): number {
  const column = settingsTable.columns.find((candidate) => candidate.key === key);
  return data.headers.findIndex((header) => header === column?.header || header === column?.english);
}
