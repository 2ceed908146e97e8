// An undo as the change of the workbook that does it, and as the rows there will be.
import type { ReportRows } from "../../records/report";
import { blankRow } from "../../records/rows";
import { headerOf, type RowOf, type Table } from "../../records/table";
import { findTable } from "../../records/tables";
import { articles, sourceTexts } from "../../records/tables/articles";
import { missions } from "../../records/tables/missions";
import { outcomes } from "../../records/tables/outcomes";
import { participants } from "../../records/tables/participants";
import { counterparties } from "../../records/tables/references";
import { evidenceRows } from "../../records/tables/evidence";
import { changes, type ChangeRow } from "../../records/tables/reviews";
import type { CellUpdate, RowAppend, RowRemoval } from "../../workbook/workbook";
import { appendRows } from "../append-rows";
import { applyCells, plannedUpdate } from "../apply-cells";
import { batchId, changeRow, type ImportAuthor } from "../change-log";
import { undoReason } from "./batches";
import type { UndoPlan } from "./plan-undo";

export interface AppliedUndo {
  rows: ReportRows;
  removals: RowRemoval[];
  updates: CellUpdate[];
  appends: RowAppend[];
}

/** The change that an undo stands for; 변경이력 keeps the import's rows and says that it was undone. */
export function applyUndo(existing: ReportRows, plan: UndoPlan, author: ImportAuthor): AppliedUndo {
  const log = undoLog(existing, plan, author);
  const gone = new Set(plan.articles);
  const changed = applyCells(existing, plan.changes);
  const without = <T extends Table>(table: T, rows: readonly RowOf<T>[]): RowOf<T>[] => {
    const ids = new Set<unknown>(plan.removals.get(table.name));
    return rows.filter((row) => !ids.has((row as Readonly<Record<string, unknown>>)[table.id ?? ""]));
  };
  const rows: ReportRows = {
    ...existing,
    articles: without(articles, changed.articles),
    sourceTexts: existing.sourceTexts.filter((row) => !gone.has(row.id ?? "")),
    missions: without(missions, changed.missions),
    outcomes: without(outcomes, changed.outcomes),
    participants: without(participants, changed.participants),
    counterparties: without(counterparties, changed.counterparties),
    evidence: existing.evidence.filter((row) => !gone.has(row.articleId ?? "")),
    changes: [...existing.changes, ...log],
  };
  return {
    rows,
    removals: removalsOf(plan),
    updates: plan.changes.flatMap(plannedUpdate),
    appends: appendRows(changes, log),
  };
}

function removalsOf({ articles: gone, removals }: UndoPlan): RowRemoval[] {
  const byId = [...removals].flatMap(([name, ids]): RowRemoval[] => {
    const table = findTable(name);
    const key = table?.id ?? null;
    return table === undefined || key === null
      ? []
      : [{ table: name, header: headerOf(table, key), ids: [...ids] }];
  });
  if (gone.length === 0) return byId;
  return [
    ...byId,
    { table: sourceTexts.name, header: headerOf(sourceTexts, "id"), ids: gone },
    { table: evidenceRows.name, header: headerOf(evidenceRows, "articleId"), ids: gone },
  ];
}

function undoLog(existing: ReportRows, plan: UndoPlan, { at, user }: ImportAuthor): ChangeRow[] {
  const batch = batchId([undoReason, plan.batch], at, existing.changes);
  const logged = { ...blankRow(changes), changedAt: at, user, batch };
  const removed = [...plan.removals].map(([table, ids]) => `${table} ${ids.length}`).join(", ");
  return [
    {
      ...logged,
      table: articles.name,
      recordId: plan.batch,
      oldValue: removed === "" ? null : removed,
      reason: undoReason,
    },
    ...plan.changes.map((change) => changeRow(change, logged)),
  ];
}
