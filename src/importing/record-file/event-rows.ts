// Events as the rows of a record file tell them. Rows of one event belong together by 행사번호, else by 사업명 and 시작일.
import { missionRecord } from "../../records/article";
import type { Doubt, EvidenceByField, MissionRecord } from "../../records/article";
import { splitValues, type Cell } from "../../records/cell";
import { missions } from "../../records/tables/missions";
import { outcomes } from "../../records/tables/outcomes";
import { participants } from "../../records/tables/participants";
import type { OwnSources } from "./own-sources";
import type { RecordRow } from "./record-rows";
import { likeAboveReason } from "./same-as-above";

export type Values = Readonly<Record<string, Cell>>;

/** An event as the rows tell it, and the rows' lines. */
export interface Event {
  values: Record<string, Cell>;
  /** Names of the firms that took part, each with its 참가번호 if it has one. */
  firms: Map<string, Cell>;
  /** Whether one of them stands in a row whose event is only taken to be that above. */
  hasGuessedFirms: boolean;
  lines: string[];
}

/** The events of a file. */
export interface ToldEvents {
  events: ReadonlyMap<string, Event>;
  /** The key of a row's event; null of a row that tells of none. */
  keyOf: (row: RecordRow) => string | null;
}

/** Events by their key; of several rows the first value counts. An id without a name anywhere is no event. */
export function collectEvents(rows: readonly RecordRow[]): ToldEvents {
  const keys = keyRows(rows);
  const events = new Map<string, Event>();
  for (const row of rows) {
    const key = keys.get(row) ?? null;
    if (key === null) continue;
    const event = events.get(key) ?? {
      values: {},
      firms: new Map<string, Cell>(),
      hasGuessedFirms: false,
      lines: [],
    };
    events.set(key, event);
    fillIn(event.values, row.values[missions.name] ?? {});
    const { firm, participationId = null } = row.values[participants.name] ?? {};
    if (typeof firm === "string" && !event.firms.has(firm)) {
      event.firms.set(firm, participationId);
      event.hasGuessedFirms ||= row.likeAbove;
    }
    event.lines.push(row.line);
  }
  const named = new Map([...events].filter(([, { values }]) => typeof values.name === "string"));
  const keyOf = (row: RecordRow) => {
    const key = keys.get(row);
    return key !== undefined && named.has(key) ? key : null;
  };
  return { events: named, keyOf };
}

interface StartOfRow {
  row: number;
  name: Cell;
  startOn: Cell;
}

/**
 * Each row's event. A row that tells no 시작일 is of the only event of that name, else of the one told in the row above: a list
 * gives the day once.
 */
function keyRows(rows: readonly RecordRow[]): Map<RecordRow, string> {
  const starts = new Map<Cell, Set<Cell>>();
  for (const { values } of rows) {
    const { name = null, startOn = null } = values[missions.name] ?? {};
    if (startOn !== null) starts.set(name, (starts.get(name) ?? new Set<Cell>()).add(startOn));
  }
  const keys = new Map<RecordRow, string>();
  let above: StartOfRow = { row: 0, name: null, startOn: null };
  for (const row of rows) {
    const { missionId, name, startOn: stated = null } = row.values[missions.name] ?? {};
    const id = row.values[outcomes.name]?.mission ?? row.values[participants.name]?.mission ?? missionId;
    if (id !== undefined) keys.set(row, String(id));
    else if (name !== undefined) {
      const [only = null, ...others] = starts.get(name) ?? [];
      const isBelow = above.name === name && above.row + 1 === row.row;
      const startOn: Cell = stated ?? (others.length === 0 ? only : isBelow ? above.startOn : null);
      keys.set(row, `${name}\n${startOn ?? ""}`);
      above = { row: row.row, name, startOn };
    }
  }
  return keys;
}

/** Adds what is not known yet. */
export function fillIn(values: Record<string, Cell>, further: Values): void {
  for (const [key, value] of Object.entries(further)) values[key] ??= value;
}

const severalValues = ["countries", "cities", "organisers"];

/**
 * The event as an article tells it. What a table does not ask for but a record does is doubted: a person fills it in.
 * @param article.hasText whether its sentences can be shown, so that those of the rows are not needed
 * @param article.isPlanned whether all that the article states of it is planned
 * @param article.own what a workbook of ours holds beside its rows
 */
export function missionOf(
  event: Event,
  {
    articleId,
    hasText,
    isPlanned,
    own,
  }: { articleId: string; hasText: boolean; isPlanned: boolean; own?: OwnSources | undefined },
): MissionRecord {
  const values = valuesIn(event, articleId, own);
  const { kind = null, status = null } = values;
  const listed = severalValues.map((key) => [key, splitValues(textOrNull(values[key]))]);
  const doubts: Doubt[] = [];
  if (kind === null) doubts.push({ field: "kind", reason: "사업유형 없음" });
  if (status === null) doubts.push({ field: "status", reason: "진행상태 없음" });
  if (values.province === undefined) doubts.push({ field: "province", reason: "시도 없음" });
  if (event.hasGuessedFirms) doubts.push({ field: "firms", reason: likeAboveReason });
  const stated = event.lines
    .slice(0, 1)
    .map((quote) => ({ start: 0, end: 0, quote, alignment: "missing" as const }));
  return missionRecord.parse({
    province: null,
    ...values,
    ...Object.fromEntries(listed),
    kind: kind === null || kind === "sales_promotion" ? "other" : kind,
    ...(kind === "sales_promotion" && { promotion: true }),
    status: status ?? (isPlanned ? "planned" : "completed"),
    firms: firmsIn(event, articleId, own),
    evidence: {
      ...(!hasText && { name: stated }),
      ...(own !== undefined && evidenceOf(event, articleId, own)),
    },
    doubts,
    ...(own !== undefined && event.values.missionId !== undefined && { ownCells: event.values }),
  });
}

/**
 * The row holds what all its articles say together; the first of them has decided it, another says what is its own.
 * Somebody may have deleted from 근거 what no event can be without.
 */
function valuesIn({ values }: Event, articleId: string, own?: OwnSources): Values {
  const stated = isDecidedBy(articleId, values) ? undefined : own?.statementOf(values.missionId, articleId);
  if (stated === undefined) return values;
  const { name, kind, status } = values;
  return {
    ...stated,
    name: stated.name ?? name ?? null,
    kind: stated.kind ?? kind ?? null,
    status: stated.status ?? status ?? null,
  };
}

/** The first of an event's articles decides it; of an event that names none, each that states a figure of it. */
function isDecidedBy(articleId: string, values: Values): boolean {
  return (articlesOf(values)[0] ?? articleId) === articleId;
}

/** The firms that the article names; those that no article names are of the one that has decided the event. */
function firmsIn({ values, firms }: Event, articleId: string, own?: OwnSources): string[] {
  if (own === undefined) return [...firms.keys()];
  const told = articlesOf(values);
  return [...firms].flatMap(([firm, id]) => {
    const naming = told.filter((article) => own.evidenceOf(participants, id, article).firm !== undefined);
    const isNamed = naming.length === 0 ? isDecidedBy(articleId, values) : naming.includes(articleId);
    return isNamed ? [firm] : [];
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
