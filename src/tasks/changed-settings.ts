// Whether 설정 says something else than when the workbook was checked. A limit moves the findings of any row, so that only a
// full check can tell what a change of one does; how the sheets look moves none.
import { initialSettings, type Report } from "../records/report";
import { settingsTable, type SettingKey } from "../records/settings";
import type { Workbook } from "../workbook/workbook";
import { readSettings } from "./read-settings";

/** What no rule goes by, while the setting can be read: the look of the sheets, and what this add-in writes itself. */
const onlyShown: ReadonlySet<string> = new Set<SettingKey>([
  "displayUnit",
  "selectedProvince",
  "tableYear",
  "office",
  "department",
  "refreshedAt",
  "schemaVersion",
]);

/**
 * Whether the workbook's settings would let a check find something else than one of the report did.
 * @param checked as it was checked
 * @throws WorkbookError where the host or file fails
 * @example await haveSettingsChanged(workbook, checked.report) // true after 금액허용오차 was typed over
 */
export async function haveSettingsChanged(
  workbook: Pick<Workbook, "read">,
  { settings: before, settingFaults: faultsBefore = [] }: Pick<Report, "settings" | "settingFaults">,
): Promise<boolean> {
  const [data] = (await workbook.read({ tables: [settingsTable.name], names: [] })).tables;
  const { settings, faults } = readSettings(data);
  const now = { ...initialSettings(before.asOf), ...settings };
  const isMoved = (key: keyof typeof before) => !onlyShown.has(key) && now[key] !== before[key];
  return (
    (Object.keys(before) as (keyof typeof before)[]).some(isMoved) ||
    JSON.stringify(faults) !== JSON.stringify(faultsBefore)
  );
}
