// Rows of a foreign file as records, one for each article that the rows name; rows that name none make one record of
// the file itself.
import { articleRecord } from "../../records/article";
import type { ArticleRecord, OutcomeRecord } from "../../records/article";
import type { Cell } from "../../records/cell";
import { articles } from "../../records/tables/articles";
import { missions } from "../../records/tables/missions";
import { outcomes } from "../../records/tables/outcomes";
import type { IncomingArticle } from "../incoming-article";
import type { OwnSources } from "./own-sources";
import { articlesOf, fillIn, missionOf, type Event, type ToldEvents, type Values } from "./event-rows";
import { quoteSource } from "./quoted-text";
import type { RecordRow } from "./record-rows";
import { outcomesOfRow } from "./row-outcomes";

interface Group {
  /** 기사번호, or what else tells its rows from those of others. */
  key: string;
  article: Record<string, Cell>;
  events: Map<string, Event>;
  outcomes: StatedOutcome[];
}

interface StatedOutcome {
  event: string | null;
  record: OutcomeRecord;
  /** The row's cells of 성과. */
  cells: Values;
}

/**
 * The records that rows state, in the order of the rows.
 * @param told the events that the rows tell of
 * @param source id and name of the file
 * @param own what a workbook of ours holds beside them
 */
export function buildRecords(
  rows: readonly RecordRow[],
  { events, keyOf }: ToldEvents,
  source: { id: string; name: string },
  own?: OwnSources,
): IncomingArticle[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = articleKey(row);
    const group = groups.get(key) ?? { key, article: {}, events: new Map<string, Event>(), outcomes: [] };
    groups.set(key, group);
    fillIn(group.article, row.values[articles.name] ?? {});
    const eventKey = keyOf(row);
    const event = eventKey === null ? undefined : events.get(eventKey);
    if (eventKey !== null && event !== undefined) group.events.set(eventKey, event);
    const cells = row.values[outcomes.name] ?? {};
    for (const record of outcomesOfRow(row))
      group.outcomes.push({ event: event === undefined ? null : eventKey, record, cells });
  }
  leaveToArticles(groups);
  if (own !== undefined) addTold(groups, events, own);
  return [...groups.values()]
    .filter(({ events: told, outcomes: stated }) => told.size > 0 || stated.length > 0)
    .map((group, index) => {
      const text = own?.textOf(group.key);
      const id = index === 0 ? source.id : `${source.id}-${index + 1}`;
      const record = toRecord(group, { ...source, id, text }, own);
      return text === undefined ? quoteSource(record) : { record, text };
    });
}

/** A sheet of events names no articles: an event that an article tells of is that article's. */
function leaveToArticles(groups: ReadonlyMap<string, Group>): void {
  const own = groups.get(noArticle);
  if (own === undefined) return;
  const others = [...groups.values()].filter((group) => group !== own);
  for (const key of own.events.keys()) {
    const isToldElsewhere = others.some(({ events }) => events.has(key));
    if (isToldElsewhere && !own.outcomes.some(({ event }) => event === key)) own.events.delete(key);
  }
}

/** An event is told by each article that states something of it, also where it states no figure. */
function addTold(
  groups: ReadonlyMap<string, Group>,
  events: ReadonlyMap<string, Event>,
  own: OwnSources,
): void {
  for (const [key, event] of events) {
    for (const id of articlesOf(event.values)) {
      if (own.statementOf(event.values.missionId, id) !== undefined) groups.get(id)?.events.set(key, event);
    }
  }
}

/** Key of the rows that name no article. */
const noArticle = "";

function articleKey({ values }: RecordRow): string {
  const { id, url, title, publishedOn } = values[articles.name] ?? {};
  return String(
    id ??
      values[outcomes.name]?.articleId ??
      articlesOf(values[missions.name] ?? {})[0] ??
      url ??
      (title === undefined ? noArticle : `${title}\n${publishedOn}`),
  );
}

/** @param source.text the article's, if the file has it */
function toRecord(
  group: Group,
  { id, name, text }: { id: string; name: string; text: string | undefined },
  own?: OwnSources,
): ArticleRecord {
  const keys = [...group.events.keys()];
  const isPlanned = group.outcomes.length > 0 && group.outcomes.every(({ record }) => !record.happened);
  return articleRecord.parse({
    title: name,
    sourceType: "other",
    ...group.article,
    id,
    relevant: true,
    missions: [...group.events.values()].map((event) =>
      missionOf(event, { articleId: group.key, hasText: text !== undefined, isPlanned, own }),
    ),
    outcomes: group.outcomes.map(({ event, record, cells }) => ({
      ...record,
      mission: event === null ? null : keys.indexOf(event),
      ...countingOf(cells, group),
      ...ownCellsOf(cells),
      evidence: own?.evidenceOf(outcomes, cells.outcomeId, group.key) ?? {},
    })),
  });
}

/** A part of another row of its article stays one; what else was not counted there is not counted here either. */
function countingOf(
  { counting, partOf }: Values,
  group: Group,
): Pick<Partial<OutcomeRecord>, "partOf" | "counted"> {
  if (counting === undefined || counting === "counted") return {};
  if (counting !== "part") return { counted: false };
  const whole = group.outcomes.findIndex(
    ({ cells }) => cells.outcomeId !== undefined && cells.outcomeId === partOf,
  );
  return whole === -1 ? { counted: false } : { partOf: whole };
}

/** What an article does not state. Who has verified it does not come along: that is for each office to see itself. */
function ownCellsOf({ item, contractTiming, followUpResult, note }: Values): object {
  const own = { item, contractTiming, followUpResult, note };
  return Object.values(own).every((cell) => cell === undefined) ? {} : { ownCells: own };
}
