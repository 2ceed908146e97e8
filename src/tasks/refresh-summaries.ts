// 요약 새로고침: the summary sheets are rewritten in place. Their formulas stay true without the add-in; a refresh
// brings new rows, sort orders, hidden rows and the values that a file shows before anything recalculates.
import { mergeFindings } from "../checks/merge-findings";
import { calculate } from "../records/calculation/calculate";
import type { Report, ReportSettings } from "../records/report";
import { isCalculated, stampName } from "../summary/comparison/calculation-stamp";
import { frozenSheets, frozenTables, readFrozenCycles } from "../summary/frozen/frozen-sheets";
import { summaryMark, summaryNames, summarySheets, type SummaryName } from "../summary/summary-sheets";
import type { FindingRow } from "../records/tables/reviews";
import type { WorkbookState } from "../workbook/workbook";
import { buildCommit } from "./build-commit";
import { settingUpdates } from "./change-settings";
import type { Clock } from "./clock";
import {
  compareCalculations,
  differenceFinding,
  isDifference,
  type Comparison,
} from "./compare-calculations";
import { loadReport } from "./load-report";
import type { TaskWorkbook } from "./task-workbook";

/** The report as it stands after a refresh, calculated, and how the spreadsheet's own calculation compares with it. */
export interface RefreshedReport extends Report {
  comparison: Comparison;
  /** The further summaries that the workbook has now. */
  present: SummaryName[];
  /** Asked for, but not made: they would have no row. */
  notMade: SummaryName[];
}

/**
 * Refreshes every summary sheet; a new workbook gets all its sheets. What the host calculates is then compared with our
 * own values; where nothing calculates (a file), what a spreadsheet had calculated before is.
 * @param wanted summaries to make beside those that the workbook has
 */
export async function refreshSummaries(
  workbook: TaskWorkbook,
  clock: Clock,
  wanted: readonly SummaryName[] = [],
): Promise<RefreshedReport> {
  const { report, isNew } = await loadReport(workbook, clock.today);
  const settings: ReportSettings = { ...report.settings, refreshedAt: clock.now };
  const rows = calculate(report.rows, settings);
  const updates = isNew ? [] : settingUpdates(report.settings, settings);
  const state = await readSummaries(workbook);
  const summaries = summarySheets(rows, settings, { wanted, present: presentIn(state) });
  const opened = { rows, settings: report.settings };
  const before: Comparison = isCalculated(state, report.settings)
    ? await compareCalculations(workbook, opened, summaries, "opened")
    : { calculated: false };
  const frozen = frozenSheets(readFrozenCycles(state.tables), rows, settings);
  await workbook.commit(buildCommit(rows, settings, { updates, summaries: [...summaries, ...frozen] }));
  const refreshed: Report = { ...report, rows, settings };
  const after = await compareCalculations(workbook, refreshed, summaries, "refreshed");
  const comparison = after.calculated ? after : before;
  const isMade = (name: SummaryName) => summaries.some((sheet) => sheet.name === name);
  return {
    ...(await listDifferences(workbook, refreshed, comparison)),
    comparison,
    present: summaryNames.filter(isMade),
    notMade: wanted.filter((name) => !isMade(name)),
  };
}

/** The further summaries that a workbook has. */
export async function presentSummaries(workbook: TaskWorkbook): Promise<SummaryName[]> {
  return presentIn(await readSummaries(workbook));
}

/** What a refresh needs to know of the sheets that are there, in one reading. */
function readSummaries(workbook: TaskWorkbook): Promise<WorkbookState> {
  const marks = summaryNames.map(summaryMark);
  return workbook.read({
    tables: [...marks.flatMap((mark) => ("table" in mark ? mark.table : [])), ...frozenTables],
    names: [...marks.flatMap((mark) => ("name" in mark ? mark.name : [])), stampName],
  });
}

function presentIn({ tables, names }: WorkbookState): SummaryName[] {
  const found = new Set(tables.map(({ name }) => name));
  return summaryNames.filter((name) => {
    const mark = summaryMark(name);
    return "table" in mark ? found.has(mark.table) : names.has(mark.name);
  });
}

/** Brings B01 in 점검 up to date; where nothing has changed nothing is written. */
async function listDifferences(
  workbook: TaskWorkbook,
  report: Report,
  comparison: Comparison,
): Promise<Report> {
  if (!comparison.calculated) return report;
  const { rows: found, ...change } = mergeFindings(
    report.rows.findings.filter(isDifference),
    comparison.differences.map(differenceFinding),
  );
  if (change.appends.length + change.updates.length + change.removals.length === 0) return report;
  const findings = inSheetOrder(report.rows.findings, found);
  const rows = calculate({ ...report.rows, findings }, report.settings);
  await workbook.commit(buildCommit(rows, report.settings, change));
  return { ...report, rows };
}

/** The rows as the sheet has them after the change: those that are gone left out, new ones at the end. */
function inSheetOrder(before: readonly FindingRow[], found: readonly FindingRow[]): FindingRow[] {
  const next = new Map(found.map((row) => [row.findingId, row]));
  const known = new Set(before.map((row) => row.findingId));
  return [
    ...before.flatMap((row) => (isDifference(row) ? (next.get(row.findingId) ?? []) : row)),
    ...found.filter((row) => !known.has(row.findingId)),
  ];
}
