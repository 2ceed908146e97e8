// What 설정 says. People type there, so a value may be anything; one that its setting cannot take is named as a fault,
// because the workbook's formulas go by the cell while we would go by the default.
import { fromSerial, fromSerialWithTime, isBlank, type Cell } from "../records/cell";
import type { ReportSettings, SettingFault } from "../records/report";
import type { FaultKind } from "../records/rows";
import { settingList, settingsTable, type Setting } from "../records/settings";
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
    const parsed = parseSetting(setting, cell);
    if ("value" in parsed) read.settings[setting.key] = parsed.value;
    else read.faults.push({ key: setting.key as keyof ReportSettings, item: setting.item, ...parsed, cell });
  }
  return read;
}

function columnIndex(data: TableData, key: "setting" | "value"): number {
  const column = settingsTable.columns.find((candidate) => candidate.key === key);
  return data.headers.findIndex((header) => header === column?.header || header === column?.english);
}

type Parsed = { value: string | number | null } | { kind: FaultKind };

function parseSetting(setting: Setting, cell: Cell): Parsed {
  if (isBlank(cell)) return setting.initial === null ? { value: null } : { kind: faultKinds[setting.type] };
  const value = parseValue(setting, cell);
  return value === null ? { kind: faultKinds[setting.type] } : { value };
}

const faultKinds: Readonly<Record<Setting["type"], FaultKind>> = {
  date: "date",
  datetime: "date",
  number: "number",
  choice: "list",
  text: "list",
};

function parseValue(setting: Setting, cell: Cell): string | number | null {
  switch (setting.type) {
    case "date":
      return typeof cell === "number" ? fromSerial(cell) : null;
    case "datetime":
      return typeof cell === "number" ? fromSerialWithTime(cell) : null;
    case "number":
      return typeof cell === "number" ? cell : null;
    case "choice":
      return setting.choices?.find((allowed) => allowed === cell) ?? null;
    case "text":
      return String(cell);
  }
}
