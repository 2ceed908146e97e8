// Fixes as one change of the workbook: the cells, the log that takes them back, and 수정 in 점검.
import { appendRows } from "../../importing/append-rows";
import { batchId, changeRow, type ImportAuthor } from "../../importing/change-log";
import type { CellChange } from "../../importing/import-plan";
import type { entryMethods } from "../../records/lists";
import type { Report } from "../../records/report";
import { blankRow } from "../../records/rows";
import { headerOf } from "../../records/table";
import { missions } from "../../records/tables/missions";
import { outcomes } from "../../records/tables/outcomes";
import { changes } from "../../records/tables/reviews";
import type { CellUpdate, RowAppend } from "../../workbook/workbook";
import type { DecidedFinding } from "../decisions/decided-findings";
import { planDecision } from "../decisions/plan-decision";
import { changedCells, fixReason, type FixPlan } from "./propose-fixes";
import { changeReport, writeCells } from "./write-cells";

export interface AppliedCells extends Pick<Report, "rows" | "settings"> {
  updates: CellUpdate[];
  appends: RowAppend[];
}

/**
 * The change that applies a plan; nothing to write where it has no fix.
 * @param author who fixes and when, for 변경이력 and 점검
 */
export function applyFixes(
  report: Report,
  plan: FixPlan<DecidedFinding>,
  author: ImportAuthor,
): AppliedCells {
  const today = author.at.slice(0, 10);
  const cells = withEntryMethod(report, changedCells(plan));
  const logged = logCells(report, cells, author);
  const decision = planDecision(
    report.rows.findings,
    plan.fixes.map(({ finding }) => finding),
    { action: "fixed", reason: null, user: author.user, on: today },
  );
  const after = changeReport(report, cells, today);
  const decided = decision.ok ? decision : { rows: report.rows.findings, updates: [], appends: [] };
  return {
    settings: after.settings,
    rows: { ...after.rows, findings: decided.rows, changes: logged.rows },
    updates: [...writeCells(cells), ...decided.updates],
    appends: [...logged.appends, ...decided.appends],
  };
}

/** The cells as new rows of 변경이력, all of one 작업묶음. */
export function logCells(report: Report, cells: readonly CellChange[], { at, user }: ImportAuthor) {
  const batch = batchId(
    cells.map(({ table, recordId, key }) => `${table} ${recordId} ${key}`),
    at,
    report.rows.changes,
  );
  const added = cells.map((cell) => changeRow(cell, { ...blankRow(changes), changedAt: at, user, batch }));
  return { rows: [...report.rows.changes, ...added], appends: appendRows(changes, added) };
}

/** A row that an import wrote is a person's from here on: the next import leaves it alone. */
function withEntryMethod({ rows }: Report, cells: readonly CellChange[]): CellChange[] {
  const touched = new Set(cells.map(({ table, recordId }) => `${table} ${recordId}`));
  const marked = [
    ...rows.missions.map((row) => ({ table: missions, id: row.missionId, row })),
    ...rows.outcomes.map((row) => ({ table: outcomes, id: row.outcomeId, row })),
  ].filter(({ table, id, row }) => row.entryMethod === "auto" && touched.has(`${table.name} ${id ?? ""}`));
  const marks = marked.map(({ table, id }) => ({
    table: table.name,
    header: headerOf(table, "entryMethod"),
    recordId: id ?? "",
    key: "entryMethod",
    before: "auto" satisfies keyof typeof entryMethods,
    after: "auto_edited" satisfies keyof typeof entryMethods,
    reason: fixReason,
  }));
  return [...cells, ...marks];
}
