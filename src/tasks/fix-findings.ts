// 고치기 and 되돌리기. What is fixed is worked out anew from the workbook as it is when the user says so: a finding that no
// longer stands, or whose cell somebody has changed, is left alone.
import type { DecidedFinding } from "../checks/decisions/decided-findings";
import { applyFixes, type AppliedCells } from "../checks/fixes/apply-fixes";
import { changedCells, proposeFixes } from "../checks/fixes/propose-fixes";
import { applyFixUndo, planFixUndo } from "../checks/fixes/undo-fixes";
import type { Finding } from "../checks/finding";
import type { ChangeRow } from "../records/tables/reviews";
import { commitChange } from "./build-commit";
import { findIn } from "./check-records";
import { typedBeforeFix } from "../workbook/table-errors";
import { WorkbookError } from "../workbook/workbook-error";
import type { Author } from "./import-articles";
import { loadReport } from "./load-report";
import type { TaskWorkbook } from "./task-workbook";

export interface FixesMade {
  /** Findings that were fixed. */
  fixed: number;
  cells: number;
  /** Findings left: changed since they were shown, contradicted by another fix, or without one. */
  left: DecidedFinding[];
}

/**
 * Fixes findings in one change of the workbook, logged in 변경이력: all of it or, on a WorkbookError, nothing;
 * `changed_meanwhile` where somebody types in one of the cells while it is made.
 */
export async function fixFindings(
  workbook: TaskWorkbook,
  findings: readonly DecidedFinding[],
  { clock, user }: Author,
): Promise<FixesMade> {
  const { report } = await loadReport(workbook, clock.today);
  const { found } = await findIn(workbook, report, "as it is");
  const standing = new Set(found.map(fixOf));
  const open = findings.filter((finding) => standing.has(fixOf(finding)));
  const plan = proposeFixes(report, open);
  if (plan.fixes.length > 0) await commitCells(workbook, applyFixes(report, plan, { at: clock.now, user }));
  const isFixed = new Set(plan.fixes.map(({ finding }) => finding));
  return {
    fixed: plan.fixes.length,
    cells: changedCells(plan).length,
    left: findings.filter((finding) => !isFixed.has(finding)),
  };
}

export interface FixesUndone {
  /** Fixed cells that hold again what they held; 입력방식, which went along, is not counted. */
  cells: number;
  /** Fixed cells that somebody has changed since: they stay. */
  edited: ChangeRow[];
}

/** Takes the last fixes back in one change of the workbook, as `fixFindings` makes it; null where there are none. */
export async function undoFixes(
  workbook: TaskWorkbook,
  { clock, user }: Author,
): Promise<FixesUndone | null> {
  const { report } = await loadReport(workbook, clock.today);
  const undo = planFixUndo(report);
  if (undo === null) return null;
  if (undo.cells.length > 0) {
    await commitCells(workbook, applyFixUndo(report, undo, { at: clock.now, user }));
  }
  return { cells: undo.fixed, edited: undo.edited };
}

/** A finding with exactly what its fix would write: nothing else is what the user agreed to. */
function fixOf({ rule, table, recordId, column, value, changes }: Finding): string {
  return JSON.stringify([rule, table, recordId, column, value, changes ?? null]);
}

async function commitCells(
  workbook: TaskWorkbook,
  { updates, appends, ...after }: AppliedCells,
): Promise<void> {
  try {
    await commitChange(workbook, after, { updates, appends });
  } catch (error) {
    // To try the same again is the way on of an import; here the findings are others by now.
    if (error instanceof WorkbookError && error.code === "changed_meanwhile") throw typedBeforeFix(error);
    throw error;
  }
}
