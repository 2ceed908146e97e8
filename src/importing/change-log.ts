// 변경이력 of an import: one row an article, which names the rows that came with it, and one a changed cell, all under
// one 작업묶음, so that the import can be undone as one. 근거 needs no rows of its own: it is found by 기사번호.
import { hashText } from "../records/ids";
import { blankRow } from "../records/rows";
import { columnOf } from "../records/table";
import { findTable } from "../records/tables";
import { articles } from "../records/tables/articles";
import { missions } from "../records/tables/missions";
import { outcomes } from "../records/tables/outcomes";
import { participants } from "../records/tables/participants";
import { counterparties } from "../records/tables/references";
import { changes, type ChangeRow } from "../records/tables/reviews";
import { groupBy } from "../records/group-by";
import type { CellChange, ImportPlan } from "./import-plan";
import { eachInPieces, type Pieces } from "./in-pieces";
import { showValue } from "./shown-value";
import { importReason } from "./undo/batches";
import { madeRow, writeMadeRows, type MadeRow } from "./undo/made-rows";
import { unusedId } from "./unused-id";

export interface ImportAuthor {
  /** Local time to the minute: "2026-11-21T09:30". */
  at: string;
  /** As typed once; never verified. */
  user: string | null;
}

/** 변경이력.사유 of a row that a person has entered: undoing an import leaves it alone. */
const entryReason = "직접 입력";

/**
 * The log of an applied plan; empty if the plan changes nothing.
 * @param existing the log so far: a batch never takes the 작업묶음 of another
 */
export function* importLog(
  plan: ImportPlan,
  cells: readonly CellChange[],
  { at, user }: ImportAuthor,
  existing: readonly ChangeRow[],
): Pieces<ChangeRow[]> {
  const made = yield* madeByArticle(plan);
  const names = plan.counterparties.map((row) => madeRow(counterparties, row));
  const entered = plan.outcomes
    .filter(({ row }) => row.entryMethod === "manual")
    .map(({ row }) => madeRow(outcomes, row));
  const content = [...made.keys(), ...entered.map(({ id }) => id), ...cells.map(({ recordId }) => recordId)];
  const batch = batchId(content, at, existing);
  const logged = { ...blankRow(changes), changedAt: at, user, batch };
  const rowsOf = (table: string, recordId: string, rows: readonly MadeRow[], reason: string): ChangeRow[] =>
    writeMadeRows(rows).map((newValue) => ({ ...logged, table, recordId, newValue, reason }));
  return [
    ...[...made].flatMap(([recordId, rows]) => rowsOf(articles.name, recordId, rows, importReason)),
    ...names.flatMap((row) => rowsOf(row.table, row.id, [row], importReason)),
    ...entered.flatMap((row) => rowsOf(row.table, row.id, [row], entryReason)),
    ...cells.map((change) => changeRow(change, logged)),
  ];
}

/** One changed cell. */
export function changeRow(change: CellChange, logged: ChangeRow): ChangeRow {
  return {
    ...logged,
    table: change.table,
    recordId: change.recordId,
    column: change.header,
    oldValue: shown(change, change.before),
    newValue: shown(change, change.after),
    reason: change.reason,
  };
}

/** What comes with each new article, the article itself first: an event with the article that tells of it first. */
function* madeByArticle(plan: ImportPlan): Pieces<Map<string, MadeRow[]>> {
  const added = plan.articles.filter((article) => article.status !== "already_there");
  const events = plan.missions.flatMap((mission) =>
    mission.status === "new"
      ? [{ articleId: mission.tellings[0]?.articleId, made: madeRow(missions, mission.row) }]
      : [],
  );
  yield;
  const figures = yield* eachInPieces(plan.outcomes, ({ row }) => ({
    articleId: row.articleId,
    made: madeRow(outcomes, row),
  }));
  const firms = yield* eachInPieces(plan.participants, (row) => ({
    articleId: row.articleId,
    made: madeRow(participants, row),
  }));
  const byArticle = groupBy([...events, ...figures, ...firms], ({ articleId }) => articleId ?? null);
  return new Map(
    yield* eachInPieces(added, ({ row }): [string, MadeRow[]] => {
      const own = byArticle.get(row.id)?.map(({ made }) => made) ?? [];
      return [row.id ?? "", [madeRow(articles, row), ...own]];
    }),
  );
}

/** 작업묶음: the same articles at the same minute give the same id, unless that very batch was there before. */
export function batchId(content: readonly string[], at: string, existing: readonly ChangeRow[]): string {
  const taken = new Set(existing.map((row) => row.batch));
  return unusedId(`B-${hashText([at, ...content].join("\n"), 8)}`, (id) => taken.has(id));
}

function shown(change: CellChange, value: CellChange["before"]): string | null {
  const table = findTable(change.table);
  return table === undefined ? null : showValue(columnOf(table, change.key), value);
}
