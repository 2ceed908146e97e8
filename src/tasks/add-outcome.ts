// A figure that a person knows without an article. It goes the way of an import: planned beside what is there, counted
// once, written whole, logged.
import { applyPlan } from "../importing/apply-plan";
import { planEntry, type OutcomeEntry } from "../importing/by-hand/plan-entry";
import { calculate } from "../records/calculation/calculate";
import type { Workbook } from "../workbook/workbook";
import { buildCommit } from "./build-commit";
import type { Author } from "./import-articles";
import { loadReport } from "./load-report";

export interface MissionChoice {
  /** 행사번호. */
  id: string;
  name: string;
}

/** The events of the workbook that a figure can belong to, the newest row first. */
export async function missionChoices(workbook: Workbook, today: string): Promise<MissionChoice[]> {
  const { report } = await loadReport(workbook, today);
  const named = report.rows.missions.flatMap(({ missionId, name }) =>
    missionId === null ? [] : [{ id: missionId, name: name ?? missionId }],
  );
  return named.reverse();
}

/**
 * Adds one row to 성과.
 * @returns 성과번호 of the new row
 * @throws WorkbookError where the host fails; nothing is written then
 */
export async function addOutcome(workbook: Workbook, entry: OutcomeEntry, author: Author): Promise<string> {
  const { report } = await loadReport(workbook, author.clock.today);
  const planned = planEntry(report.rows, entry, { settings: report.settings });
  if (!planned.ok) throw new Error(`an entry without an article was refused: ${planned.reason}`);
  const { rows, appends, updates } = applyPlan(report.rows, planned.plan, {
    at: author.clock.now,
    user: author.user,
  });
  await workbook.commit(buildCommit(calculate(rows, report.settings), report.settings, { appends, updates }));
  return planned.outcomeId;
}
