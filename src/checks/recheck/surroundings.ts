// What a changed row reaches: its event, its articles, its total and parts. Rules compare a row with nothing further away,
// but for those that look at the whole workbook (`Reach`).
import { splitValues } from "../../records/cell";
import type { ReportRows } from "../../records/report";
import type { EvidenceRow } from "../../records/tables/evidence";
import type { MissionRow } from "../../records/tables/missions";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import type { Finding } from "../finding";
import { indexGroups, type GroupFinder } from "../group-index";
import { missionsByArticle } from "../missions-by-article";
import { outcomesByArticle } from "../outcomes-by-article";
import type { Reach } from "../rule";
import { nameOf, tableOf } from "../rows-by-table";
import { currentRow, type CheckedReport, type RecheckedSet } from "./checked-report";
import { eventsAbove, eventsUnder } from "./events-above";

/** Events and articles that are reached as a whole, and single rows (those changed, a total and its parts), by id. */
export interface Surroundings {
  events: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  records: ReadonlySet<string>;
}

/** @param rows as they were checked, and as they are now */
export function surroundings(
  checked: CheckedReport,
  set: RecheckedSet,
  rows: readonly object[],
): Surroundings {
  const { context } = checked;
  const events = new Set<string>();
  const articles = new Set<string>();
  const records = new Set<string>();
  const add = (ids: Set<string>, ...found: (string | null | undefined)[]) => {
    for (const id of found) if (id !== null && id !== undefined) ids.add(id);
  };
  for (const row of rows) {
    const cells = row as Partial<OutcomeRow & MissionRow & { id: string | null }>;
    add(events, set === "missions" ? cells.missionId : cells.mission);
    add(articles, set === "articles" ? cells.id : cells.articleId, ...splitValues(cells.articleIds ?? null));
    add(records, nameOf(set, row));
    if (set === "missions") {
      add(events, ...eventsAbove(cells.parentMission, checked), ...eventsUnder(cells.missionId, checked));
      // An event gives its figures their day, and what is said of days is silenced article by article (C01, C02).
      add(articles, ...context.outcomesOf(cells.missionId ?? null).map(({ articleId }) => articleId));
    }
    if (set === "articles") {
      const told = context.share(outcomesByArticle)(cells.id ?? null);
      const telling = context.share(missionsByArticle).get(cells.id ?? "") ?? [];
      add(events, ...told.map(({ mission }) => mission), ...telling.map(({ missionId }) => missionId));
      add(
        events,
        ...context
          .share(eventEvidence)(cells.id ?? null)
          .map(({ recordId }) => recordId),
      );
    }
    if (set !== "outcomes") continue;
    add(records, cells.partOf);
    for (const relative of relativesOf(cells, checked)) {
      add(records, relative.outcomeId);
      // Rules compare a relative with its own event's rows, so that the event is reached as a whole.
      if (relative.mission === null) add(articles, relative.articleId);
      else add(events, relative.mission);
    }
  }
  return { events, articles, records };
}

/** The total of an outcome, its parts, and the other parts of its total, as they were checked and as they are now. */
function relativesOf(row: Partial<OutcomeRow>, { context, fresh }: CheckedReport): OutcomeRow[] {
  const { outcomeId = null, partOf: total = null } = row;
  const typed = fresh.outcomes.filter(
    (one) =>
      (total !== null && (one.outcomeId === total || one.partOf === total)) ||
      (outcomeId !== null && one.partOf === outcomeId),
  );
  return [...partsAndTotal({ outcomeId, partOf: total }, context), ...context.partsOf(total), ...typed];
}

/** The parts of an outcome and its total, as they were checked. */
export function partsAndTotal(
  { outcomeId, partOf }: Pick<OutcomeRow, "outcomeId" | "partOf">,
  { partsOf, findOutcome }: CheckContext,
): OutcomeRow[] {
  const total = findOutcome(partOf);
  return total === undefined ? [...partsOf(outcomeId)] : [...partsOf(outcomeId), total];
}

/** What proves events, by article: an event need not name every article that tells of it. */
function eventEvidence({ rows }: CheckContext): GroupFinder<EvidenceRow> {
  const events = tableOf("missions").name;
  return indexGroups(rows.evidence, ({ table, articleId }) => (table === events ? articleId : null));
}

export function isOutcomeAround(row: OutcomeRow, { events, articles, records }: Surroundings): boolean {
  if (isIn(records, row.outcomeId)) return true;
  return row.mission === null ? isIn(articles, row.articleId) : events.has(row.mission);
}

export function isIn(ids: ReadonlySet<string>, id: string | null | undefined): boolean {
  return id !== null && id !== undefined && ids.has(id);
}

/**
 * The ids of all records that a finding may be on which rests on what was reached.
 * @param rows those cut out of the report
 */
export function reachedIds(
  { outcomes, participants }: Pick<ReportRows, "outcomes" | "participants">,
  { events, articles, records }: Surroundings,
): ReadonlySet<string | null> {
  const rows = [
    ...outcomes.map(({ outcomeId }) => outcomeId),
    ...participants.map(({ participationId }) => participationId),
  ];
  return new Set([...events, ...articles, ...records, ...rows]);
}

/**
 * Whether a finding rests on nothing but what was reached.
 * @param reach of its rule
 * @param reports before and after the change
 */
export function isAround(
  { table, recordId }: Finding,
  reach: Exclude<Reach, "workbook">,
  around: Surroundings,
  ...reports: readonly CheckedReport[]
): boolean {
  if (table === tableOf("missions").name) return around.events.has(recordId);
  if (table === tableOf("articles").name || table === tableOf("sourceTexts").name)
    return around.articles.has(recordId);
  if (table === tableOf("participants").name) {
    const events = reports.map((checked) => currentRow(checked, "participants", recordId)?.mission);
    return around.records.has(recordId) || events.some((event) => isIn(around.events, event));
  }
  if (table !== tableOf("outcomes").name) return false;
  const rows = reports.flatMap((checked) => currentRow(checked, "outcomes", recordId) ?? []);
  return rows.some((row) =>
    reach === "article" ? isIn(around.articles, row.articleId) : isOutcomeAround(row, around),
  );
}
