// 가져오기 되돌리기: takes the last import out again. What it would remove is proposed first, because a person may have
// worked on those rows since.
import { applyUndo } from "../importing/undo/apply-undo";
import { lastImport } from "../importing/undo/batches";
import { planUndo, type UndoPlan } from "../importing/undo/plan-undo";
import type { Decisions } from "../importing/import-plan";
import type { Report } from "../records/report";
import { readRows } from "../records/rows";
import { changes } from "../records/tables/reviews";
import { typedBeforeUndo } from "../workbook/table-errors";
import type { CommitOptions } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";
import { commitChange } from "./build-commit";
import type { Clock } from "./clock";
import type { Author } from "./import-articles";
import { loadReport } from "./load-report";
import type { TaskWorkbook } from "./task-workbook";

/** Whether there is an import that can be undone; what that would do is worked out when somebody asks. */
export async function hasImport(workbook: Pick<TaskWorkbook, "read">): Promise<boolean> {
  const [log] = (await workbook.read({ tables: [changes.name], names: [] })).tables;
  return log !== undefined && lastImport(readRows(changes, log).rows) !== null;
}

export interface UndoProposal {
  /** The report the plan was made for. */
  report: Report;
  plan: UndoPlan;
}

/**
 * Reads the workbook and computes what undoing its last import would remove; writes nothing.
 * @param decisions what the user has answered to the plan's questions; what a person has worked on stays by default
 * @returns null where there is no import to undo
 */
export async function proposeUndo(
  workbook: TaskWorkbook,
  clock: Clock,
  decisions: Decisions = new Map(),
): Promise<UndoProposal | null> {
  const { report } = await loadReport(workbook, clock.today);
  const plan = planUndo(report.rows, decisions);
  return plan === null ? null : { report, plan };
}

/**
 * Undoes an import as proposed: all of it or, on a WorkbookError, nothing; `changed_meanwhile` where somebody has typed
 * since in a cell that it restores.
 */
export async function undoImport(
  workbook: TaskWorkbook,
  { report, plan }: UndoProposal,
  author: Author,
  options: CommitOptions = {},
): Promise<void> {
  const at = author.clock.now;
  const { user } = author;
  const { rows, ...change } = applyUndo(report.rows, plan, { at, user });
  const label = { ko: "가져오기 되돌리기", en: "Undo an import", at, user };
  try {
    await commitChange(workbook, { ...report, rows }, { ...change, label }, options);
  } catch (error) {
    // To try the same again is the way on of an import; what is undone is asked about anew.
    if (error instanceof WorkbookError && error.code === "changed_meanwhile") throw typedBeforeUndo(error);
    throw error;
  }
}
