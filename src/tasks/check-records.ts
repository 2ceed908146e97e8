// 점검: the rules run over the rows, and the sheet 점검 shows what is open. Decisions made there stay.
import { decideOn, type DecidedFinding } from "../checks/decisions/decided-findings";
import { planFixUndo } from "../checks/fixes/undo-fixes";
import type { HostFacts } from "../checks/host-facts";
import { mergeFindings } from "../checks/merge-findings";
import { recordFinder } from "../checks/rows-by-table";
import { runChecks, type Finding } from "../checks/run-checks";
import { calculate } from "../records/calculation/calculate";
import { calculateFindings } from "../records/calculation/calculate-findings";
import type { Report, ReportRows } from "../records/report";
import { isCalculated, stampName } from "../summary/comparison/calculation-stamp";
import { buildCommit } from "./build-commit";
import type { Clock } from "./clock";
import { knownDifferences } from "./compare-calculations";
import { loadReport } from "./load-report";
import { refuseNewer } from "./schema-version";
import type { TaskWorkbook } from "./task-workbook";

export interface CheckedWorkbook {
  /** As read, with its calculated columns filled. */
  report: Report;
  findings: DecidedFinding[];
  /** Whether there are fixes that can be taken back. */
  canUndo: boolean;
}

/** Whether somebody asks about a workbook as it is, or a report is being made, whose summaries come next. */
export type Moment = "as it is" | "during a report";

/**
 * The findings on a workbook as it was read, with its rows calculated; writes nothing. What formulas give counts only
 * where a spreadsheet has calculated them.
 * @throws WorkbookError `newer_version`: rules that do not know a later version's columns would find faults in them
 */
export async function findIn(
  workbook: TaskWorkbook,
  report: Report,
  moment: Moment,
): Promise<{ rows: ReportRows; found: Finding[] }> {
  const { settings } = report;
  refuseNewer(settings);
  const state = await workbook.read({ tables: [], names: [stampName] });
  const facts: HostFacts = {
    isAsLeft: moment === "as it is",
    ...(isCalculated(state, settings) && { asRead: report.rows }),
  };
  const rows = calculate(report.rows, settings);
  const found = [...runChecks({ ...report, rows }, facts), ...knownDifferences(rows.findings)];
  return { rows, found };
}

/** Checks the workbook and brings its 점검 table up to date. */
export async function checkRecords(
  workbook: TaskWorkbook,
  clock: Clock,
  moment: Moment = "as it is",
): Promise<Finding[]> {
  return (await checkWorkbook(workbook, clock, moment)).findings;
}

/**
 * Checks the workbook, brings its 점검 table up to date, and tells what was decided about each finding.
 * @throws WorkbookError where the host or file fails
 */
export async function checkWorkbook(
  workbook: TaskWorkbook,
  clock: Clock,
  moment: Moment = "as it is",
): Promise<CheckedWorkbook> {
  const { report, found, canUndo } = await readAndCheck(workbook, clock, moment);
  const { rows, settings } = report;
  const closing = { on: clock.today, hasRecord: recordFinder(rows) };
  const { rows: findings, ...change } = mergeFindings(rows.findings, found, closing);
  const isChanged = change.appends.length + change.updates.length + change.removals.length > 0;
  // No other table is calculated from 점검: its rows stay as they were checked, instead of a second copy of them all.
  const after = isChanged ? { ...rows, findings: calculateFindings({ ...rows, findings }) } : rows;
  if (isChanged) await workbook.commit(buildCommit(after, settings, change));
  return { report: { ...report, rows: after }, findings: decideOn(found, findings), canUndo };
}

/** The rows as they were read are let go here: beside the calculated ones they would be held while 점검 is written. */
async function readAndCheck(
  workbook: TaskWorkbook,
  clock: Clock,
  moment: Moment,
): Promise<{ report: Report; found: Finding[]; canUndo: boolean }> {
  const { report } = await loadReport(workbook, clock.today);
  const { rows, found } = await findIn(workbook, report, moment);
  return { report: { ...report, rows }, found, canUndo: planFixUndo(report) !== null };
}
