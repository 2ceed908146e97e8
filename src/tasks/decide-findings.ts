// 무시, 보류 and taking them back, written into 점검 by themselves: no record changes.
import type { DecidedFinding } from "../checks/decisions/decided-findings";
import { planDecision, type Decision } from "../checks/decisions/plan-decision";
import { commitChange } from "./build-commit";
import type { Author } from "./import-articles";
import { loadReport } from "./load-report";
import type { TaskWorkbook } from "./task-workbook";

export type Decided = { ok: true } | { ok: false; reason: "no_reason" };

/**
 * Writes a decision about some findings into 점검: all of it or, on a WorkbookError, nothing.
 * @returns not ok where 무시 is without a reason; nothing is written then
 */
export async function decideFindings(
  workbook: TaskWorkbook,
  findings: readonly DecidedFinding[],
  decision: Pick<Decision, "action" | "reason">,
  { clock, user }: Author,
): Promise<Decided> {
  const { report } = await loadReport(workbook, clock.today);
  const planned = planDecision(report.rows.findings, findings, { ...decision, user, on: clock.today });
  if (!planned.ok) return planned;
  const { updates, appends } = planned;
  if (updates.length + appends.length > 0) {
    const rows = { ...report.rows, findings: planned.rows };
    await commitChange(workbook, { ...report, rows }, { updates, appends });
  }
  return { ok: true };
}
