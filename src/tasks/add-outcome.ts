// A figure that a person adds, without an article or from words marked in one. It goes the way of an import: planned
// beside what is there, counted once, written whole, logged.
import { applyPlan } from "../importing/apply-plan";
import {
  eventsOf,
  planEntry,
  planMarkedEntry,
  type EntryPlan,
  type MarkedEntry,
  type OutcomeEntry,
} from "../importing/by-hand/plan-entry";
import type { TextRange } from "../importing/by-hand/read-selection";
import type { ImportPlan } from "../importing/import-plan";
import { storedText } from "../importing/stored-text";
import type { Report, ReportRows } from "../records/report";
import { commitChange } from "./build-commit";
import type { Author } from "./import-articles";
import { loadReport } from "./load-report";
import type { TaskWorkbook } from "./task-workbook";

export interface NamedRecord {
  /** 행사번호, 기사번호. */
  id: string;
  name: string;
}

/** An article of the workbook as a person marks words in it. */
export interface MarkableArticle {
  id: string;
  title: string;
  /** The cleaned text, to which positions refer. */
  text: string;
  /** The words that 근거 has from it already. */
  found: TextRange[];
  /** 행사번호 of the events that it tells of. */
  missions: string[];
}

/** What a figure can be added to and taken from, the newest row first. */
export interface EntryChoices {
  missions: NamedRecord[];
  /** Those whose text the workbook has. */
  articles: NamedRecord[];
  /** @returns null where the workbook has no text of the article */
  articleOf: (articleId: string) => MarkableArticle | null;
}

/** What the workbook offers to somebody who adds a figure. */
export async function entryChoices(workbook: TaskWorkbook, today: string): Promise<EntryChoices> {
  const { rows } = (await loadReport(workbook, today)).report;
  const withText = new Set(rows.sourceTexts.map(({ id }) => id));
  return {
    missions: named(rows.missions, ({ missionId, name }) => [missionId, name]),
    articles: named(rows.articles, ({ id, title }) => [withText.has(id) ? id : null, title]),
    articleOf: (articleId) => markable(rows, articleId),
  };
}

function named<Row>(rows: readonly Row[], read: (row: Row) => [string | null, string | null]): NamedRecord[] {
  const known = rows.flatMap((row) => {
    const [id, name] = read(row);
    return id === null ? [] : [{ id, name: name ?? id }];
  });
  return known.reverse();
}

function markable(rows: ReportRows, articleId: string): MarkableArticle | null {
  const text = storedText(rows.sourceTexts, articleId);
  if (text === null) return null;
  const found = rows.evidence.flatMap(({ articleId: of, start, end }) =>
    of === articleId && start !== null && end !== null ? [{ start, end }] : [],
  );
  const title = rows.articles.find(({ id }) => id === articleId)?.title ?? articleId;
  return { id: articleId, title, text, found, missions: eventsOf(rows, articleId) };
}

/**
 * Adds one row to 성과, for a figure without an article.
 * @returns 성과번호 of the new row
 * @throws WorkbookError where the host fails; nothing is written then
 */
export async function addOutcome(
  workbook: TaskWorkbook,
  entry: OutcomeEntry,
  author: Author,
): Promise<string> {
  const { report } = await loadReport(workbook, author.clock.today);
  const planned = planEntry(report.rows, entry, { settings: report.settings });
  if (!planned.ok) throw new Error(`an entry without an article was refused: ${planned.reason}`);
  await writeEntry(workbook, report, planned.plan, author);
  return planned.outcomeId;
}

/** 성과번호 of the row that was added, or why none was: the article's text is gone, or it has the figure already. */
export type MarkedOutcome =
  { ok: true; outcomeId: string } | Pick<Extract<EntryPlan, { ok: false }>, "ok" | "message" | "messageEn">;

/**
 * Adds one row to 성과 from words marked in an article of the workbook, with its 근거 ("이 문장으로 성과 추가").
 * @param range positions in the article's cleaned text, as 근거 has them
 * @throws WorkbookError where the host fails; nothing is written then
 */
export async function addMarkedOutcome(
  workbook: TaskWorkbook,
  { articleId, range }: { articleId: string; range: TextRange },
  entry: MarkedEntry,
  author: Author,
): Promise<MarkedOutcome> {
  const { report } = await loadReport(workbook, author.clock.today);
  const planned = planMarkedEntry(report.rows, articleId, range, entry, { settings: report.settings });
  if (!planned.ok) return { ok: false, message: planned.message, messageEn: planned.messageEn };
  await writeEntry(workbook, report, planned.plan, author);
  return { ok: true, outcomeId: planned.outcomeId };
}

async function writeEntry(
  workbook: TaskWorkbook,
  { rows: existing, settings }: Report,
  plan: ImportPlan,
  { clock: { now: at }, user }: Author,
): Promise<void> {
  const { rows, appends, updates } = applyPlan(existing, plan, { at, user });
  const label = { ko: "성과 1건 직접 입력", en: "Add 1 result by hand", at, user };
  await commitChange(workbook, { rows, settings }, { label, appends, updates });
}
