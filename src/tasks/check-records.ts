// 점검: the rules run over the rows, and the sheet 점검 shows what is open. Decisions made there stay.
import { mergeFindings } from "../checks/merge-findings";
import { runChecks, type Finding } from "../checks/run-checks";
import { calculate } from "../records/calculation/calculate";
import type { Report } from "../records/report";
import type { Workbook } from "../workbook/workbook";
import { buildCommit } from "./build-commit";
import type { Clock } from "./clock";
import { loadReport } from "./load-report";

/** The findings on a report as it stands; writes nothing. */
export function findingsOf(report: Report): Finding[] {
  return runChecks({ ...report, rows: calculate(report.rows, report.settings) });
}

/** Checks the workbook and brings its 점검 table up to date. */
export async function checkRecords(workbook: Workbook, clock: Clock): Promise<Finding[]> {
  const { report } = await loadReport(workbook, clock.today);
  const found = findingsOf(report);
  const { rows, ...change } = mergeFindings(report.rows.findings, found);
  const isChanged = change.appends.length + change.updates.length + change.removals.length > 0;
  if (isChanged) {
    const after = { ...report.rows, findings: rows };
    await workbook.commit(buildCommit(calculate(after, report.settings), report.settings, change));
  }
  return found;
}
