// Rows of a foreign file as records, one for each article that the rows name; rows that name none make one record of
// the file itself. Rows of one event belong together by 행사번호, else by 사업명 and 시작일.
import { articleRecord, missionRecord } from "../../records/article";
import type { ArticleRecord, Doubt, MissionRecord, OutcomeRecord } from "../../records/article";
import { splitValues, type Cell } from "../../records/cell";
import { articles } from "../../records/tables/articles";
import { missions } from "../../records/tables/missions";
import { outcomes } from "../../records/tables/outcomes";
import { participants } from "../../records/tables/participants";
import type { IncomingArticle } from "../incoming-article";
import { quoteSource } from "./quoted-text";
import type { RecordRow } from "./record-rows";
import { outcomesOfRow } from "./row-outcomes";

type Values = Readonly<Record<string, Cell>>;

/** An event as the rows tell it, and the rows' lines. */
interface Event {
  values: Record<string, Cell>;
  firms: Set<string>;
  lines: string[];
}

interface Group {
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
 * @param source id and name of the file
 */
export function buildRecords(
  rows: readonly RecordRow[],
  source: { id: string; name: string },
): IncomingArticle[] {
  const events = collectEvents(rows);
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = articleKey(row);
    const group = groups.get(key) ?? { article: {}, events: new Map<string, Event>(), outcomes: [] };
    groups.set(key, group);
    fillIn(group.article, row.values[articles.name] ?? {});
    const eventKey = keyOfEvent(row);
    const event = eventKey === null ? undefined : events.get(eventKey);
    if (eventKey !== null && event !== undefined) group.events.set(eventKey, event);
    const cells = row.values[outcomes.name] ?? {};
    for (const record of outcomesOfRow(row))
      group.outcomes.push({ event: event === undefined ? null : eventKey, record, cells });
  }
  leaveToArticles(groups);
  return [...groups.values()]
    .filter(({ events: told, outcomes: stated }) => told.size > 0 || stated.length > 0)
    .map((group, index) => quoteSource(toRecord(group, source, index)));
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

/** Key of the rows that name no article. */
const noArticle = "";

function articleKey({ values }: RecordRow): string {
  const { id, url, title, publishedOn } = values[articles.name] ?? {};
  return String(
    id ??
      values[outcomes.name]?.articleId ??
      splitValues(textOrNull(values[missions.name]?.articleIds))[0] ??
      url ??
      (title === undefined ? noArticle : `${title}\n${publishedOn}`),
  );
}

function keyOfEvent({ values }: RecordRow): string | null {
  const { missionId, name, startOn } = values[missions.name] ?? {};
  const id = values[outcomes.name]?.mission ?? values[participants.name]?.mission ?? missionId;
  if (id !== undefined) return String(id);
  return name === undefined ? null : `${name}\n${startOn ?? ""}`;
}

/** Events by their key; of several rows the first value counts. An id without a name anywhere is no event. */
function collectEvents(rows: readonly RecordRow[]): Map<string, Event> {
  const events = new Map<string, Event>();
  for (const row of rows) {
    const key = keyOfEvent(row);
    if (key === null) continue;
    const event = events.get(key) ?? { values: {}, firms: new Set<string>(), lines: [] };
    events.set(key, event);
    fillIn(event.values, row.values[missions.name] ?? {});
    const firm = row.values[participants.name]?.firm;
    if (typeof firm === "string") event.firms.add(firm);
    event.lines.push(row.line);
  }
  return new Map([...events].filter(([, { values }]) => typeof values.name === "string"));
}

function fillIn(values: Record<string, Cell>, further: Values): void {
  for (const [key, value] of Object.entries(further)) values[key] ??= value;
}

function toRecord(group: Group, { id, name }: { id: string; name: string }, index: number): ArticleRecord {
  const keys = [...group.events.keys()];
  return articleRecord.parse({
    title: name,
    sourceType: "other",
    ...group.article,
    id: index === 0 ? id : `${id}-${index + 1}`,
    relevant: true,
    missions: [...group.events.values()].map((event) => missionOf(event, group)),
    outcomes: group.outcomes.map(({ event, record, cells }) => ({
      ...record,
      mission: event === null ? null : keys.indexOf(event),
      ...countingOf(cells, group),
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

function textOrNull(cell: Cell | undefined): string | null {
  return typeof cell === "string" ? cell : null;
}

const severalValues = ["countries", "cities", "organisers"];

/** What a table does not ask for but a record does is doubted: a person fills it in. */
function missionOf({ values, firms, lines }: Event, group: Group): MissionRecord {
  const { kind, status } = values;
  const listed = severalValues.map((key) => [key, splitValues(textOrNull(values[key]))]);
  const doubts: Doubt[] = [];
  if (kind === undefined) doubts.push({ field: "kind", reason: "사업유형 없음" });
  if (status === undefined) doubts.push({ field: "status", reason: "진행상태 없음" });
  if (values.province === undefined) doubts.push({ field: "province", reason: "시도 없음" });
  const isPlanned = group.outcomes.length > 0 && group.outcomes.every(({ record }) => !record.happened);
  const evidence = lines
    .slice(0, 1)
    .map((quote) => ({ start: 0, end: 0, quote, alignment: "missing" as const }));
  return missionRecord.parse({
    province: null,
    ...values,
    ...Object.fromEntries(listed),
    // 판촉전 is a type of the table only; the records format knows it by its name (tables.md).
    kind: kind === undefined || kind === "sales_promotion" ? "other" : kind,
    status: status ?? (isPlanned ? "planned" : "completed"),
    firms: [...firms],
    evidence: { name: evidence },
    doubts,
  });
}
