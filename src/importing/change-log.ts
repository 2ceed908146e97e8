// 변경이력 of an import: one row an article and one a changed cell, under one 작업묶음, so that it can be undone as one.
// Which events, figures and firms came with an article is told by their own 기사번호 and by 근거.
import { hashText } from "../records/ids";
import { blankRow } from "../records/rows";
import { columnOf } from "../records/table";
import { findTable } from "../records/tables";
import { articles } from "../records/tables/articles";
import { changes, type ChangeRow } from "../records/tables/reviews";
import type { CellChange, ImportPlan } from "./import-plan";
import { showValue } from "./shown-value";

export interface ImportAuthor {
  /** Local time to the minute: "2026-11-21T09:30". */
  at: string;
  /** As typed once; never verified. */
  user: string | null;
}

/** The log of an applied plan; empty if the plan changes nothing. */
export function importLog(
  plan: ImportPlan,
  cells: readonly CellChange[],
  { at, user }: ImportAuthor,
): ChangeRow[] {
  const added = plan.articles.filter((article) => article.status !== "already_there");
  const ids = added.map(({ row }) => row.id ?? "");
  const logged = { ...blankRow(changes), changedAt: at, user, batch: batchId(ids, at) };
  return [
    ...added.map((article) => ({
      ...logged,
      table: articles.name,
      recordId: article.row.id,
      newValue: article.status === "new" ? tally(article) : "제외",
      reason: "가져오기",
    })),
    ...cells.map((change) => ({
      ...logged,
      table: change.table,
      recordId: change.recordId,
      column: change.header,
      oldValue: shown(change, change.before),
      newValue: shown(change, change.after),
      reason: change.reason,
    })),
  ];
}

/** 작업묶음: the same articles at the same minute are the same batch. */
function batchId(articleIds: readonly string[], at: string): string {
  return `B-${hashText([at, ...articleIds].join("\n"), 8)}`;
}

function tally(article: { missionIds: string[]; outcomeIds: string[] }): string {
  return `행사 ${article.missionIds.length}, 성과 ${article.outcomeIds.length}`;
}

function shown(change: CellChange, value: CellChange["before"]): string | null {
  const table = findTable(change.table);
  return table === undefined ? null : showValue(columnOf(table, change.key), value);
}
