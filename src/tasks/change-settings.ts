// Changing what the report is about: period, 작성기준일, region basis. The values live in cells of 설정.
import type { Report, ReportSettings } from "../records/report";
import { settingCell } from "../records/setting-cells";
import { settings as declared, settingsTable } from "../records/settings";
import { headerOf } from "../records/table";
import type { CellUpdate } from "../workbook/workbook";
import { commitChange } from "./build-commit";
import type { Clock } from "./clock";
import { loadReport } from "./load-report";
import type { TaskWorkbook } from "./task-workbook";

/**
 * Writes settings into the workbook; the formulas follow. A new workbook gets all its sheets.
 * @param changes the settings to change, e.g. `{regionBasis: "종전"}`; the others stay as the workbook has them
 */
export async function changeSettings(
  workbook: TaskWorkbook,
  clock: Clock,
  changes: Partial<ReportSettings>,
): Promise<void> {
  const { report, isNew } = await loadReport(workbook, clock.today);
  const settings = { ...report.settings, ...changes };
  // The sheet 설정 of a new workbook is made with these settings already.
  const updates = isNew ? [] : settingUpdates(readable(report, changes), settings);
  if (isNew || updates.length > 0) {
    await commitChange(workbook, { ...report, settings }, { updates });
  }
}

/** The settings as the cells have them: one that could not be read and is to be changed differs from any value. */
function readable(report: Report, changes: Partial<ReportSettings>): Partial<ReportSettings> {
  const changed = (report.settingFaults ?? []).filter((fault) => fault.key in changes);
  const unread = Object.fromEntries(changed.map((fault) => [fault.key, undefined]));
  return { ...report.settings, ...unread };
}

/**
 * The cell updates that bring 설정 from one state to another; settings that stay give none.
 * @example settingUpdates(before, {...before, regionBasis: "종전"})
 * // [{table: "설정", id: {header: "항목", value: "지역기준"}, header: "값", value: "종전"}]
 */
export function settingUpdates(before: Partial<ReportSettings>, after: ReportSettings): CellUpdate[] {
  const keys = Object.keys(after) as (keyof ReportSettings)[];
  return keys
    .filter((key) => before[key] !== after[key])
    .map((key) => ({
      table: settingsTable.name,
      id: { header: headerOf(settingsTable, "setting"), value: declared[key].item },
      header: headerOf(settingsTable, "value"),
      value: settingCell(declared[key], after[key]),
    }));
}
