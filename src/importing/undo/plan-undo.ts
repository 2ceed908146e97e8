// Undoing the last import: exactly its rows go, and the cells that it changed get back what they held. Where a person
// has worked on them since, that stays unless the user says otherwise; an article is kept or undone as a whole.
import type { ReportRows } from "../../records/report";
import { answerOf } from "../answer";
import { groupBy } from "../../records/group-by";
import type { CellChange, Decisions } from "../import-plan";
import { lastImport, type ImportBatch } from "./batches";
import { fingerprintOf, type MadeRow } from "./made-rows";
import { planRestores } from "./plan-restores";
import { storedRows, type StoredRow } from "./stored-rows";
import type { UndoQuestion } from "./undo-question";

export interface UndoPlan {
  /** 작업묶음 and 일시 of the import that is undone. */
  batch: string;
  at: string;
  /** 기사번호 of the articles that go, with their texts and 근거. */
  articles: string[];
  /** Rows that go, by Korean name of the table. */
  removals: ReadonlyMap<string, readonly string[]>;
  /** Cells that get back what they held. */
  changes: CellChange[];
  questions: UndoQuestion[];
}

/**
 * What undoing the last import would do; null if there is none to undo.
 * @param decisions `change` removes what a person has worked on, `keep` (the default) leaves it
 */
export function planUndo(rows: ReportRows, decisions: Decisions = new Map()): UndoPlan | null {
  const batch = lastImport(rows.changes);
  if (batch === null) return null;
  const stored = storedRows(rows);
  const questions = [...batch.articles].flatMap(
    ([articleId, made]) => editedQuestion(articleId, made, stored, batch, decisions) ?? [],
  );
  const kept = new Set(questions.flatMap(({ recordId, answer }) => (answer === "keep" ? [recordId] : [])));
  const gone = [...batch.articles].filter(([id]) => !kept.has(id));
  const articles = gone.map(([id]) => id);
  const keptRows = keptWith(rows, kept);
  const removed = [...gone.flatMap(([, made]) => made), ...(kept.size === 0 ? batch.others : [])].filter(
    (made) => isThere(made, stored) && !keptRows.has(made.id),
  );
  const restores = planRestores(rows, batch, { articles: new Set(articles), kept: keptRows }, decisions);
  const byTable = groupBy(removed, ({ table }) => table);
  return {
    batch: batch.id,
    at: batch.at,
    articles,
    removals: new Map([...byTable].map(([table, made]) => [table, made.map(({ id }) => id)])),
    changes: restores.changes,
    questions: [...questions, ...restores.questions],
  };
}

function isThere({ table, id }: MadeRow, stored: ReadonlyMap<string, StoredRow>): boolean {
  return stored.has(`${table} ${id}`);
}

/** Asked where a row that came with the article was changed or copied since, or where a row made since refers to one. */
function editedQuestion(
  articleId: string,
  made: readonly MadeRow[],
  stored: ReadonlyMap<string, StoredRow>,
  batch: ImportBatch,
  decisions: Decisions,
): UndoQuestion | null {
  // A row that the import itself has pointed to a new one (중복(제외)) points back afterwards.
  const ownIds = new Set([
    ...[...batch.articles.values()].flat().map(({ id }) => id),
    ...batch.changes.map(({ recordId }) => recordId),
  ]);
  const touched = made.filter(({ table, id, fingerprint }) => {
    const now = stored.get(`${table} ${id}`);
    if (now === undefined) return false;
    const isEdited = now.copies.length > 0 || fingerprintOf(now.table, now.row) !== fingerprint;
    return isEdited || now.referredFrom.some((other) => !ownIds.has(other));
  });
  if (touched.length === 0) return null;
  const shown = touched.map(({ table, id }) => `${table} ${id}`).join(", ");
  const id = `undo/${articleId}`;
  return {
    id,
    kind: "edited",
    recordId: articleId,
    message: `가져온 뒤에 고친 행이 있습니다: ${shown}. 그래도 지울까요?`,
    messageEn: `Changed since the import: ${shown}. Remove nevertheless?`,
    answer: answerOf(decisions, "undo", id, ["keep", "change"]),
  };
}

/** Ids of rows that kept articles need: their events, and the rows that stand on them. */
function keptWith(rows: ReportRows, kept: ReadonlySet<string>): Set<string> {
  if (kept.size === 0) return new Set();
  const tied = [
    ...rows.outcomes.filter((row) => kept.has(row.articleId ?? "")).map((row) => row.mission),
    ...rows.participants.filter((row) => kept.has(row.articleId ?? "")).map((row) => row.mission),
    ...rows.evidence.filter((row) => kept.has(row.articleId ?? "")).map((row) => row.recordId),
  ];
  return new Set(tied.flatMap((id) => id ?? []));
}
