// What 변경이력 tells of imports: which batch was the last one that still stands, and what it made and changed.
import { groupBy } from "../../records/group-by";
import { articles as articleTable } from "../../records/tables/articles";
import type { ChangeRow } from "../../records/tables/reviews";
import { readMadeRows, type MadeRow } from "./made-rows";

/** 변경이력.사유 of the rows that an import and an undo write. */
export const importReason = "가져오기";
export const undoReason = "가져오기 되돌림";

export interface ImportBatch {
  /** 작업묶음. */
  id: string;
  at: string;
  /** What came with each article, the article itself first; by 기사번호. */
  articles: ReadonlyMap<string, MadeRow[]>;
  /** Rows that came with no article of their own (상대방). */
  others: MadeRow[];
  /** Rows of the log that tell of changed cells. */
  changes: ChangeRow[];
}

/** The last import that is not undone yet; null if there is none, or if its log is from before rows were logged. */
export function lastImport(log: readonly ChangeRow[]): ImportBatch | null {
  const undone = new Set(log.filter((row) => row.reason === undoReason).map((row) => row.recordId));
  const imports = [...groupBy(log, (row) => row.batch)].filter(
    ([id, rows]) => id !== null && !undone.has(id) && rows.some((row) => row.reason === importReason),
  );
  const last = imports.reduce<(typeof imports)[number] | null>(
    (latest, next) => (latest === null || dayOf(next[1]) >= dayOf(latest[1]) ? next : latest),
    null,
  );
  if (last === null) return null;
  const batch = batchOf(last[0] ?? "", last[1]);
  return [...batch.articles.values()].every((made) => made.length > 0) ? batch : null;
}

function dayOf(rows: readonly ChangeRow[]): string {
  return rows[0]?.changedAt ?? "";
}

function batchOf(id: string, rows: readonly ChangeRow[]): ImportBatch {
  const made = rows.filter((row) => row.reason === importReason);
  const ofArticles = made.filter((row) => row.table === articleTable.name);
  const articles = new Map<string, MadeRow[]>();
  for (const row of ofArticles) {
    const known = articles.get(row.recordId ?? "") ?? [];
    articles.set(row.recordId ?? "", [...known, ...readMadeRows(row.newValue)]);
  }
  return {
    id,
    at: dayOf(rows),
    articles,
    others: made
      .filter((row) => row.table !== articleTable.name)
      .flatMap((row) => readMadeRows(row.newValue)),
    changes: rows.filter((row) => row.column !== null),
  };
}
