// Cells that an import changed in rows that were there before: they get back what they held, unless somebody has
// changed them again, or an article that is kept still stands behind the change.
import { joinValues, splitValues, type Cell } from "../../records/cell";
import type { ReportRows } from "../../records/report";
import { findColumn, findTable } from "../../records/tables";
import { articles as articleTable } from "../../records/tables/articles";
import { missions } from "../../records/tables/missions";
import { outcomes } from "../../records/tables/outcomes";
import type { ChangeRow } from "../../records/tables/reviews";
import { answerOf } from "../answer";
import type { CellChange, Decisions } from "../import-plan";
import { readShownValue, showValue } from "../shown-value";
import { undoReason, type ImportBatch } from "./batches";
import type { UndoQuestion } from "./undo-question";
import { storedRows, type StoredRow } from "./stored-rows";

interface Leaving {
  /** 기사번호 of the articles that go. */
  articles: ReadonlySet<string>;
  /** Ids of rows that stand on articles that stay. */
  kept: ReadonlySet<string>;
}

export interface PlannedRestores {
  changes: CellChange[];
  questions: UndoQuestion[];
}

export function planRestores(
  rows: ReportRows,
  batch: ImportBatch,
  leaving: Leaving,
  decisions: Decisions,
): PlannedRestores {
  const stored = storedRows(rows);
  const planned: PlannedRestores = { changes: [], questions: [] };
  for (const logged of batch.changes) {
    const change = restoreOf(logged, stored);
    if (change === null) continue;
    if (leaving.kept.has(change.recordId)) {
      if (change.header === articleList) planned.changes.push(...withoutArticles(change, leaving.articles));
      continue;
    }
    if (leaving.kept.size > 0 && standsOnKept(change, rows, leaving)) continue;
    const question = isAsWritten(logged, change) ? null : cellQuestion(logged, decisions);
    if (question !== null) planned.questions.push(question);
    if (question?.answer !== "keep") planned.changes.push(change);
  }
  return planned;
}

const articleList = missions.columns.find(({ key }) => key === "articleIds")?.header;

/** A release group, or the counting of a row, that an article gave which now stays. */
function standsOnKept(
  { table, recordId }: CellChange,
  rows: ReportRows,
  { articles: gone }: Leaving,
): boolean {
  if (table === articleTable.name) return true;
  const counted = rows.outcomes.find((row) => row.outcomeId === recordId)?.partOf ?? null;
  const article = rows.outcomes.find((row) => counted !== null && row.outcomeId === counted)?.articleId;
  return table === outcomes.name && article !== undefined && article !== null && !gone.has(article);
}

/** The change back; null where the row or its column is gone, or the cell holds the old value already. */
function restoreOf(logged: ChangeRow, stored: ReadonlyMap<string, StoredRow>): CellChange | null {
  const table = findTable(logged.table ?? "");
  const held = stored.get(`${logged.table ?? ""} ${logged.recordId ?? ""}`);
  const column = table === undefined ? undefined : findColumn(table, logged.column ?? "");
  if (held === undefined || column === undefined) return null;
  const before = (held.row as Readonly<Record<string, Cell>>)[column.key] ?? null;
  const after = readShownValue(column, logged.oldValue);
  if (before === after) return null;
  return {
    table: logged.table ?? "",
    header: column.header,
    recordId: logged.recordId ?? "",
    key: column.key,
    before,
    after,
    reason: undoReason,
  };
}

function isAsWritten(logged: ChangeRow, { table, key, before }: CellChange): boolean {
  const column = findTable(table)?.columns.find((candidate) => candidate.key === key);
  return column !== undefined && showValue(column, before) === logged.newValue;
}

/** 기사번호 of an event that a kept article tells of: only the articles that go are taken out. */
function withoutArticles(change: CellChange, gone: ReadonlySet<string>): CellChange[] {
  const left = splitValues(typeof change.before === "string" ? change.before : null);
  const after = joinValues(left.filter((id) => !gone.has(id)));
  return after === change.before ? [] : [{ ...change, after }];
}

function cellQuestion(logged: ChangeRow, decisions: Decisions): UndoQuestion {
  const { table, recordId, column, oldValue } = logged;
  const id = `undo/${table ?? ""}/${recordId ?? ""}/${column ?? ""}`;
  const place = `${table ?? ""} ${recordId ?? ""} '${column ?? ""}'`;
  return {
    id,
    kind: "changed_cell",
    recordId: recordId ?? "",
    message: `${place}을(를) 가져온 뒤에 고쳤습니다. 이전 값 '${oldValue ?? ""}'(으)로 되돌릴까요?`,
    messageEn: `${place} was changed since the import. Put back '${oldValue ?? ""}'?`,
    answer: answerOf(decisions, "undo", id, ["keep", "change"]),
  };
}
