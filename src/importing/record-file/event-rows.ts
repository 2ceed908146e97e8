// Events as the rows of a record file tell them. Rows of one event belong together by 행사번호, else by 사업명 and 시작일.
import { missionRecord } from "../../records/article";
import type { Doubt, EvidenceByField, MissionRecord } from "../../records/article";
import { splitValues, type Cell } from "../../records/cell";
import { missions } from "../../records/tables/missions";
import { outcomes } from "../../records/tables/outcomes";
import { participants } from "../../records/tables/participants";
import type { OwnSources } from "./own-sources";
import type { RecordRow } from "./record-rows";

export type Values = Readonly<Record<string, Cell>>;

/** An event as the rows tell it, and the rows' lines. */
export interface Event {
  values: Record<string, Cell>;
  /** Names of the firms that took part, each with its 참가번호 if it has one. */
  firms: Map<string, Cell>;
  lines: string[];
}

/** Events by their key; of several rows the first value counts. An id without a name anywhere is no event. */
export function collectEvents(rows: readonly RecordRow[]): Map<string, Event> {
  const events = new Map<string, Event>();
  for (const row of rows) {
    const key = keyOfEvent(row);
    if (key === null) continue;
    const event = events.get(key) ?? { values: {}, firms: new Map<string, Cell>(), lines: [] };
    events.set(key, event);
    fillIn(event.values, row.values[missions.name] ?? {});
    const { firm, participationId = null } = row.values[participants.name] ?? {};
    if (typeof firm === "string" && !event.firms.has(firm)) event.firms.set(firm, participationId);
    event.lines.push(row.line);
  }
  return new Map([...events].filter(([, { values }]) => typeof values.name === "string"));
}

export function keyOfEvent({ values }: RecordRow): string | null {
  const { missionId, name, startOn } = values[missions.name] ?? {};
  const id = values[outcomes.name]?.mission ?? values[participants.name]?.mission ?? missionId;
  if (id !== undefined) return String(id);
  return name === undefined ? null : `${name}\n${startOn ?? ""}`;
}

/** Adds what is not known yet. */
export function fillIn(values: Record<string, Cell>, further: Values): void {
  for (const [key, value] of Object.entries(further)) values[key] ??= value;
}

const severalValues = ["countries", "cities", "organisers"];

/**
 * The event as an article tells it. What a table does not ask for but a record does is doubted: a person fills it in.
 * @param article.isPlanned whether all that the article states of it is planned
 * @param article.own given where the article's text is, so that its sentences are not those of the rows
 */
export function missionOf(
  event: Event,
  { articleId, isPlanned, own }: { articleId: string; isPlanned: boolean; own?: OwnSources | undefined },
): MissionRecord {
  const values = valuesIn(event, articleId, own);
  const { kind, status } = values;
  const listed = severalValues.map((key) => [key, splitValues(textOrNull(values[key]))]);
  const doubts: Doubt[] = [];
  if (kind === undefined) doubts.push({ field: "kind", reason: "사업유형 없음" });
  if (status === undefined) doubts.push({ field: "status", reason: "진행상태 없음" });
  if (values.province === undefined) doubts.push({ field: "province", reason: "시도 없음" });
  const stated = event.lines
    .slice(0, 1)
    .map((quote) => ({ start: 0, end: 0, quote, alignment: "missing" as const }));
  return missionRecord.parse({
    province: null,
    ...values,
    ...Object.fromEntries(listed),
    // 판촉전 is a type of the table only; the records format knows it by its name (tables.md).
    kind: kind === undefined || kind === "sales_promotion" ? "other" : kind,
    status: status ?? (isPlanned ? "planned" : "completed"),
    firms: firmsIn(event, articleId, own),
    evidence: own === undefined ? { name: stated } : evidenceOf(event, articleId, own),
    doubts,
    ...(own !== undefined && event.values.missionId !== undefined && { ownCells: event.values }),
  });
}

/** The row holds what all its articles say together; the first of them has decided it, another says what is its own. */
function valuesIn({ values }: Event, articleId: string, own?: OwnSources): Values {
  const isFirst = articlesOf(values)[0] === articleId;
  return (isFirst ? undefined : own?.statementOf(values.missionId, articleId)) ?? values;
}

/** The firms that the article names; the first of the event's articles has those, too, that none of them names. */
function firmsIn({ values, firms }: Event, articleId: string, own?: OwnSources): string[] {
  if (own === undefined) return [...firms.keys()];
  const told = articlesOf(values);
  return [...firms].flatMap(([firm, id]) => {
    const naming = told.filter((article) => own.evidenceOf(participants, id, article).firm !== undefined);
    return naming.includes(articleId) || (naming.length === 0 && told[0] === articleId) ? [firm] : [];
  });
}

function evidenceOf({ values, firms }: Event, articleId: string, own: OwnSources): EvidenceByField {
  const named = [...firms.values()].flatMap((id) => own.evidenceOf(participants, id, articleId).firm ?? []);
  return {
    ...own.evidenceOf(missions, values.missionId, articleId),
    ...(named.length > 0 && { firms: named }),
  };
}

/** 기사번호 of the articles that tell of an event, the one that has decided it first. */
export function articlesOf({ articleIds }: Values): string[] {
  return splitValues(textOrNull(articleIds));
}

function textOrNull(cell: Cell | undefined): string | null {
  return typeof cell === "string" ? cell : null;
}
