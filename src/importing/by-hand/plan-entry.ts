// A row of 성과 that a person enters, with an article's marked words behind it or without any article. It goes the
// way of an import: planned, counted once beside what is there, applied, logged.
import { articleRecord, outcomeRecord, type ArticleRecord, type OutcomeRecord } from "../../records/article";
import { splitValues } from "../../records/cell";
import type { ReportRows, ReportSettings } from "../../records/report";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { outcomeEvidence } from "../evidence-rows";
import type { Decisions, ImportPlan } from "../import-plan";
import { inOneGo } from "../in-pieces";
import { NameBook } from "../names/name-book";
import { articleFacts } from "../outcomes/article-facts";
import { outcomeRows } from "../outcomes/outcome-rows";
import { planOutcomes } from "../outcomes/plan-outcomes";
import { storedText } from "../stored-text";
import { fitCell, mapStrings, writable } from "../writable-text";
import { readSelection, type TextRange } from "./read-selection";

/** What a person enters; blank where left out. `quote` is what the figure rests on. */
export type OutcomeEntry = Partial<
  Omit<OutcomeRecord, "mission" | "partOf" | "start" | "end" | "evidence" | "doubts">
> &
  Pick<OutcomeRecord, "kind" | "happened" | "quote"> & {
    /** 행사번호. */
    mission: string | null;
    /** 성과번호 of the total that the figure is a part of. */
    partOf?: string | null;
  };

/** What the user chooses for the words marked in an article; figures are read from the words unless given. */
export type MarkedEntry = Omit<OutcomeEntry, "quote" | "kind"> & Partial<Pick<OutcomeEntry, "kind">>;

export type EntryPlan =
  | { ok: true; plan: ImportPlan; outcomeId: string }
  | { ok: false; reason: "no_text" | "nothing_marked" | "already_there"; message: string; messageEn: string };

export interface EntryOptions {
  settings: Pick<ReportSettings, "duplicateScore" | "nameSimilarity" | "amountTolerance">;
  decisions?: Decisions;
}

/**
 * A figure without an article: 기사번호 stays blank, 근거문장 says what the person knows it from.
 * @example planEntry(rows, {mission: "M-…", kind: "contract", happened: true, amount: 50_000, currency: "USD", quote: "수출신고필증 확인"}, {settings})
 */
export function planEntry(existing: ReportRows, entry: OutcomeEntry, options: EntryOptions): EntryPlan {
  const record = outcomeOf(entry);
  const row = { ...entryRow(existing, entry, record, manualRecord, ""), articleId: null, evidenceKind: null };
  return planOf(existing, row, [], options);
}

/**
 * A figure from words marked in an article of the workbook, with its 근거.
 * @param range positions in the cleaned text, as 근거 has them
 */
export function planMarkedEntry(
  existing: ReportRows,
  articleId: string,
  range: TextRange,
  entry: MarkedEntry,
  options: EntryOptions,
): EntryPlan {
  const text = storedText(existing.sourceTexts, articleId);
  if (text === null)
    return refused(
      "no_text",
      "기사의 원문이 통합문서에 없습니다.",
      "The workbook has no text of this article.",
    );
  const draft = readSelection(text, range);
  if (draft === null) return refused("nothing_marked", "표시한 글이 없습니다.", "Nothing is marked.");
  const record = outcomeOf({ ...draft, ...entry, kind: entry.kind ?? draft.kind });
  const placed = { ...record, start: draft.start, end: draft.end };
  const there = existing.outcomes.find((row) => row.articleId === articleId && statesSame(row, record));
  if (there !== undefined) {
    const id = there.outcomeId ?? "";
    return refused(
      "already_there",
      `이 문장의 성과가 이미 있습니다: ${id}.`,
      `This result is there already: ${id}.`,
    );
  }
  const article = existing.articles.find((row) => row.id === articleId);
  const source = { ...manualRecord, sourceType: article?.sourceType ?? "article" };
  const row = entryRow(existing, entry, placed, source, articleId);
  return planOf(existing, row, outcomeEvidence({ id: articleId, text }, row, placed), options);
}

/**
 * The events that an article tells of, for the user to choose from.
 * @example eventsOf(rows, "A-7K3F9QXM") // ["M-1RWQ33MK"]
 */
export function eventsOf({ missions }: Pick<ReportRows, "missions">, articleId: string): string[] {
  const telling = missions.filter((row) => splitValues(row.articleIds).includes(articleId));
  return telling.flatMap((row) => row.missionId ?? []);
}

const manualRecord: ArticleRecord = articleRecord.parse({
  id: "",
  sourceType: "other",
  relevant: true,
  missions: [],
  outcomes: [],
});

/** Event and total of an entry are ids; in a record they would be places in an article's own lists. */
function outcomeOf(entry: OutcomeEntry): OutcomeRecord {
  const fitted = mapStrings(writable(entry), fitCell) as OutcomeEntry;
  return outcomeRecord.parse({ ...fitted, mission: null, partOf: null });
}

/** One figure of one sentence, marked a little more or less widely. */
function statesSame(row: OutcomeRow, record: OutcomeRecord): boolean {
  const { kind, amount, count } = record;
  const quote = row.quote ?? "";
  const isOneSentence = quote.includes(record.quote) || (quote !== "" && record.quote.includes(quote));
  return (
    isOneSentence && row.kind === kind && row.amount === amount && (amount !== null || row.count === count)
  );
}

function entryRow(
  existing: ReportRows,
  { mission, partOf = null }: Pick<OutcomeEntry, "mission" | "partOf">,
  record: OutcomeRecord,
  source: ArticleRecord,
  articleId: string,
): OutcomeRow {
  const taken = new Set(existing.outcomes.map((row) => row.outcomeId));
  const outcome = { ...record, mission: mission === null ? null : 0 };
  const article = { id: articleId, record: { ...source, outcomes: [outcome] } };
  const [row] = outcomeRows(article, mission === null ? [] : [mission], (id) => taken.has(id));
  if (row === undefined) throw new Error("an entry gave no row");
  const isPart = partOf !== null && row.counting === "counted";
  return { ...row, partOf, counting: isPart ? "part" : row.counting, entryMethod: "manual" };
}

function planOf(
  existing: ReportRows,
  row: OutcomeRow,
  evidence: ImportPlan["evidence"],
  { settings, decisions = new Map() }: EntryOptions,
): EntryPlan {
  const names = new NameBook(existing.counterparties);
  const { before } = articleFacts(existing.articles, [], new Map());
  const known = { names, articles: before };
  const limits = {
    score: settings.duplicateScore,
    amountTolerance: settings.amountTolerance,
    nameLikeness: settings.nameSimilarity,
  };
  const planned = inOneGo(
    planOutcomes(existing.outcomes, [row], { before: known, after: known }, { limits, decisions }),
  );
  const nothing = { articles: [], missions: [], participants: [], counterparties: [] };
  return { ok: true, plan: { ...nothing, ...planned, evidence }, outcomeId: row.outcomeId ?? "" };
}

function refused(
  reason: Extract<EntryPlan, { ok: false }>["reason"],
  message: string,
  messageEn: string,
): EntryPlan {
  return { ok: false, reason, message, messageEn };
}
