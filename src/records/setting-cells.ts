// A setting between its cell in 설정 and its value. People type there, so a cell may hold anything.
import { dayCell, fromSerial, fromSerialWithTime, isBlank, type Cell } from "./cell";
import type { FaultKind } from "./rows";
import type { Setting } from "./settings";

/**
 * A setting's value as its cell: a day is a real date.
 * @example settingCell(settings.asOf, "2024-06-24") // 45467
 */
export function settingCell({ type }: Pick<Setting, "type">, value: Cell): Cell {
  return (type === "date" || type === "datetime") && typeof value === "string" ? dayCell(value) : value;
}

/** A value, or why the cell holds none that the setting can take. */
export type SettingRead = { value: string | number | null } | { kind: FaultKind };

/**
 * What a setting's cell says; a blank one is a fault where the setting must have a value.
 * @example readSetting(rateTolerance, "3%") // { kind: "number" }
 */
export function readSetting(setting: Setting, cell: Cell): SettingRead {
  if (isBlank(cell)) return setting.initial === null ? { value: null } : { kind: faultKinds[setting.type] };
  const value = readValue(setting, cell);
  return value === null ? { kind: faultKinds[setting.type] } : { value };
}

const faultKinds: Readonly<Record<Setting["type"], FaultKind>> = {
  date: "date",
  datetime: "date",
  number: "number",
  choice: "list",
  text: "list",
};

function readValue(setting: Setting, cell: Cell): string | number | null {
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
