// A plan as the change of the workbook that does it, and as the rows there will be, so that summaries can be
// computed for the same commit.
import type { ReportRows } from "../records/report";
import { rowCells } from "../records/rows";
import type { RowOf, Table } from "../records/table";
import { articles, sourceTexts } from "../records/tables/articles";
import { evidenceRows } from "../records/tables/evidence";
import { missions } from "../records/tables/missions";
import { outcomes } from "../records/tables/outcomes";
import { participants } from "../records/tables/participants";
import { counterparties } from "../records/tables/references";
import { changes } from "../records/tables/reviews";
import type { CellUpdate, RowAppend } from "../workbook/workbook";
import { applyCells, plannedUpdate } from "./apply-cells";
import { importLog, type ImportAuthor } from "./change-log";
import type { CellChange, ImportPlan } from "./import-plan";
import { inOneGo, type Pieces } from "./in-pieces";

export interface AppliedPlan {
  /** The rows after the import. Formula columns of new rows are blank: they are still to be calculated. */
  rows: ReportRows;
  appends: RowAppend[];
  updates: CellUpdate[];
}

/**
 * The change that a plan stands for. A plan that adds no article gives no append and no update.
 * @param existing the rows that the plan was made for
 */
export function applyPlan(existing: ReportRows, plan: ImportPlan, author: ImportAuthor): AppliedPlan {
  return inOneGo(applyInPieces(existing, plan, author));
}

/** As `applyPlan`, in pieces: a fingerprint of every new row takes a moment. */
export function* applyInPieces(
  existing: ReportRows,
  plan: ImportPlan,
  author: ImportAuthor,
): Pieces<AppliedPlan> {
  const cells = cellChanges(plan);
  const log = yield* importLog(plan, cells, author, existing.changes);
  const added = addedRows(plan, log);
  const changed = applyCells(existing, cells);
  const rows: ReportRows = {
    ...existing,
    articles: [...changed.articles, ...added.articles],
    sourceTexts: [...existing.sourceTexts, ...added.sourceTexts],
    missions: [...changed.missions, ...added.missions],
    outcomes: [...changed.outcomes, ...added.outcomes],
    participants: [...changed.participants, ...added.participants],
    counterparties: [...changed.counterparties, ...added.counterparties],
    evidence: [...existing.evidence, ...added.evidence],
    changes: [...existing.changes, ...added.changes],
  };
  yield;
  const appends = [
    append(articles, added.articles),
    append(sourceTexts, added.sourceTexts),
    append(missions, added.missions),
    append(outcomes, added.outcomes),
    append(participants, added.participants),
    append(counterparties, added.counterparties),
    append(evidenceRows, added.evidence),
    append(changes, added.changes),
  ].filter((one) => one.rows.length > 0);
  return { rows, appends, updates: cells.flatMap(plannedUpdate) };
}

/** Every cell that the plan changes, in rows that are there already. */
export function cellChanges(plan: ImportPlan): CellChange[] {
  const ofMissions = plan.missions.flatMap((mission) => (mission.status === "update" ? mission.changes : []));
  return [...ofMissions, ...plan.changes];
}

function addedRows(plan: ImportPlan, changes: ReportRows["changes"]) {
  const added = plan.articles.filter((article) => article.status !== "already_there");
  return {
    articles: added.map(({ row }) => row),
    sourceTexts: added.flatMap((article) => article.sourceTexts),
    missions: plan.missions.flatMap((mission) => (mission.status === "new" ? [mission.row] : [])),
    outcomes: plan.outcomes.map(({ row }) => row),
    participants: plan.participants,
    counterparties: plan.counterparties,
    evidence: plan.evidence,
    changes,
  };
}

function append<T extends Table>(table: T, rows: readonly RowOf<T>[]): RowAppend {
  return { table: table.name, rows: rows.map((row) => rowCells(table, row)) };
}
