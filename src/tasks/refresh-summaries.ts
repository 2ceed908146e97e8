// 요약 새로고침: the summary sheets are rewritten in place. Their formulas stay true without the add-in; a refresh
// brings new rows, sort orders, hidden rows and the values that a file shows before anything recalculates.
import { calculate } from "../records/calculation/calculate";
import type { Report, ReportSettings } from "../records/report";
import { summaryNames, summarySheets, summaryTableName, type SummaryName } from "../summary/summary-sheets";
import type { Workbook } from "../workbook/workbook";
import { buildCommit } from "./build-commit";
import { settingUpdates } from "./change-settings";
import type { Clock } from "./clock";
import { loadReport } from "./load-report";

/**
 * Refreshes every summary sheet; a new workbook gets all its sheets.
 * @param wanted summaries to make beside those that the workbook has
 * @returns the report as it stands after the refresh
 */
export async function refreshSummaries(
  workbook: Workbook,
  clock: Clock,
  wanted: readonly SummaryName[] = [],
): Promise<Report> {
  const { report, isNew } = await loadReport(workbook, clock.today);
  const settings: ReportSettings = { ...report.settings, refreshedAt: clock.now };
  const rows = calculate(report.rows, settings);
  const updates = isNew ? [] : settingUpdates(report.settings, settings);
  const summaries = summarySheets(rows, settings, { wanted, present: await presentSummaries(workbook) });
  await workbook.commit(buildCommit(rows, settings, { updates, summaries }));
  return { ...report, rows, settings };
}

async function presentSummaries(workbook: Workbook): Promise<SummaryName[]> {
  const { tables } = await workbook.read({ tables: summaryNames.map(summaryTableName), names: [] });
  const found = new Set(tables.map(({ name }) => name));
  return summaryNames.filter((name) => found.has(summaryTableName(name)));
}
