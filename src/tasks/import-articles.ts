// 기사 가져오기: what would be written is proposed first, shown to the user, and then applied exactly as shown.
import { calculate } from "../records/calculation/calculate";
import { applyPlan } from "../importing/apply-plan";
import type { IncomingArticle } from "../importing/incoming-article";
import type { Decisions, ImportPlan } from "../importing/import-plan";
import { planImport } from "../importing/plan-import";
import type { Report } from "../records/report";
import type { Workbook } from "../workbook/workbook";
import { buildCommit } from "./build-commit";
import type { Clock } from "./clock";
import { loadReport } from "./load-report";

export interface ImportProposal {
  /** The report the plan was made for. */
  report: Report;
  plan: ImportPlan;
}

/** Who imports and when, for 변경이력. */
export interface Author {
  clock: Clock;
  /** 작성자 as typed once in the pane; never verified. */
  user: string | null;
}

/**
 * Reads the workbook and computes what importing these articles would change; writes nothing.
 * @param decisions what the user has answered to the plan's questions; the others follow their defaults
 */
export async function proposeImport(
  workbook: Workbook,
  articles: readonly IncomingArticle[],
  clock: Clock,
  decisions: Decisions = new Map(),
): Promise<ImportProposal> {
  const { report } = await loadReport(workbook, clock.today);
  const plan = planImport(report.rows, articles, {
    decisions,
    faults: report.faults,
    settings: report.settings,
  });
  return { report, plan };
}

/**
 * Writes a proposed import: all of it or, on a WorkbookError, nothing.
 * @returns whether anything was written: importing what is there already writes nothing
 */
export async function applyImport(
  workbook: Workbook,
  { report, plan }: ImportProposal,
  author: Author,
): Promise<boolean> {
  const { rows, appends, updates } = applyPlan(report.rows, plan, {
    at: author.clock.now,
    user: author.user,
  });
  if (appends.length === 0 && updates.length === 0) return false;
  await workbook.commit(buildCommit(calculate(rows, report.settings), report.settings, { appends, updates }));
  return true;
}
