// What rules look up: each index is built once, when a rule first asks for it, so that all rules together read the
// rows a few times and never row against row.
import { firmKey } from "../importing/firm-key";
import { indexRates, type RateFinder } from "../records/calculation/conversion";
import { rowIndex, type RowFinder } from "../records/calculation/row-index";
import { splitValues } from "../records/cell";
import type { Report, ReportRows } from "../records/report";
import type { ArticleRow } from "../records/tables/articles";
import type { EvidenceRow } from "../records/tables/evidence";
import type { MissionRow } from "../records/tables/missions";
import type { OutcomeRow } from "../records/tables/outcomes";
import type { ParticipantRow } from "../records/tables/participants";
import type { CounterpartyRow } from "../records/tables/references";
import { undisclosed } from "../records/undisclosed";
import { indexGroups } from "./group-index";
import type { HostFacts } from "./host-facts";
import { keyFilter } from "../importing/key-filter";
import { remember, rememberLast } from "../records/remember";
import { nameOf, type RowSet } from "./rows-by-table";

/** Tells of a row whether it is meant. */
export type RowTest<Row> = (row: Row, context: CheckContext) => boolean;

/** Which rows of a table a rule begins with (row-pick). */
export interface RowPick<Set extends RowSet = RowSet> {
  rows: Set;
  /** Begins a pass; asked then of one row after another, in sheet order, whether it is meant. */
  begin: (context: CheckContext) => RowTest<ReportRows[Set][number]>;
}

/** A pick from any table. */
export type AnyRowPick = { [Set in RowSet]: RowPick<Set> }[RowSet];

/** The tables whose rows are looked up by id. */
export type SetWithIds = "articles" | "missions" | "outcomes" | "participants";

/** The places of the rows that were picked, in sheet order. */
export type PickedPlaces = Map<AnyRowPick, readonly number[]>;

export interface CheckContext extends Report {
  facts: HostFacts;
  /** How findings name a row; `isOwn` if it is the row's own id, by which it can be found again. */
  identify: (rows: RowSet, row: object) => { id: string; isOwn: boolean };
  findArticle: RowFinder<ArticleRow>;
  findMission: RowFinder<MissionRow>;
  findOutcome: RowFinder<OutcomeRow>;
  findParticipant: RowFinder<ParticipantRow>;
  /** Whether rows of a table stand under the id of another (copied-rows). */
  hasCopies: (set: SetWithIds) => boolean;
  findRate: RateFinder;
  /** 성과 of an event, in sheet order. */
  outcomesOf: (missionId: string | null) => readonly OutcomeRow[];
  /** 세부 and 중복 rows below a row. */
  partsOf: (outcomeId: string | null) => readonly OutcomeRow[];
  participantsOf: (missionId: string | null) => readonly ParticipantRow[];
  evidenceOf: (recordId: string | null) => readonly EvidenceRow[];
  /** The cleaned text of an article; null where 원문 does not have it. */
  textOf: (articleId: string | null) => string | null;
  /** The row of 상대방 that a name, or one of its 별칭, stands for. */
  findParty: (name: string) => CounterpartyRow | undefined;
  /** What a name is compared by: without legal form, spaces and case, an alias as the name it stands for. */
  partyKey: (name: string) => string;
  /** The keys of the names in a cell; a name that is not told has none: "㈜가온 테크; 비공개" gives ["가온테크"]. */
  partyKeysOf: (cell: string | null) => readonly string[];
  /** What was picked so far; check-rows picks for all rules at once. */
  picks: PickedPlaces;
  /** The places of the rows that a rule begins with, from 0 on. */
  placesOf: (pick: AnyRowPick) => readonly number[];
  /** These rows themselves. */
  rowsOf: <Set extends RowSet>(pick: RowPick<Set>) => readonly ReportRows[Set][number][];
  /** What several rules work out of the rows, worked out once. */
  share: <T>(make: (context: CheckContext) => T) => T;
}

/**
 * The context of one check. It has no accessor: Chromium keeps an accessor's closure in the shape of the object, which
 * is the report's with more on it, so that all that was ever looked up would stay in memory with the report.
 */
export function checkContext(report: Report, facts: HostFacts): CheckContext {
  const { rows, settings } = report;
  const indexes = {
    articles: lazy(() => rowIndex(rows.articles, (row) => row.id)),
    missions: lazy(() => rowIndex(rows.missions, (row) => row.missionId)),
    outcomes: lazy(() => rowIndex(rows.outcomes, (row) => row.outcomeId)),
    participants: lazy(() => rowIndex(rows.participants, (row) => row.participationId)),
  };
  const findArticle = lazy(() => rememberLast(indexes.articles().find));
  const findMission = lazy(() => rememberLast(indexes.missions().find));
  const findOutcome = lazy(() => rememberLast(indexes.outcomes().find));
  const findRate = lazy(() => indexRates(rows.rates, settings.rateValidDays));
  const outcomes = lazy(() => indexGroups(rows.outcomes, (row) => row.mission));
  const parts = lazy(() => indexGroups(rows.outcomes, (row) => row.partOf));
  // Nearly every row asks for its parts, and few have any.
  const mayBeTotal = lazy(() => keyFilter(rows.outcomes, (row) => row.partOf));
  const firms = lazy(() => indexGroups(rows.participants, (row) => row.mission));
  const evidence = lazy(() => indexGroups(rows.evidence, (row) => row.recordId));
  const texts = lazy(() => joinTexts(rows));
  const parties = lazy(() => indexParties(rows.counterparties));
  const places = lazy(() => new Map<RowSet, Map<object, number>>());
  const shared = new Map<unknown, unknown>();
  const context: CheckContext = {
    ...report,
    facts,
    identify: (set, row) => {
      const id = nameOf(set, row);
      return id === null
        ? { id: `${placeOf(places(), rows, set, row)}행`, isOwn: false }
        : { id, isOwn: true };
    },
    findArticle: (id) => findArticle()(id),
    findMission: (id) => findMission()(id),
    findOutcome: (id) => findOutcome()(id),
    findParticipant: (id) => indexes.participants().find(id),
    hasCopies: (set) => indexes[set]().hasCopies,
    findRate: (currency, day) => findRate()(currency, day),
    outcomesOf: (id) => outcomes()(id),
    partsOf: (id) => {
      const partsUnder = parts();
      return mayBeTotal()(id) ? partsUnder(id) : noParts;
    },
    participantsOf: (id) => firms()(id),
    evidenceOf: (id) => evidence()(id),
    textOf: (id) => texts()(id),
    findParty: (name) => (parties().size === 0 ? undefined : parties().get(firmKey(name))),
    partyKey: (name) => keyOfName(context.findParty(name)?.counterpartyName ?? name),
    partyKeysOf: (cell) => keysIn(cell, context.partyKey),
    picks: new Map(),
    placesOf: (pick) => {
      const known = context.picks.get(pick) ?? pickPlaces(pick, context);
      context.picks.set(pick, known);
      return known;
    },
    rowsOf: <Set extends RowSet>(pick: RowPick<Set>) => {
      const table: readonly ReportRows[Set][number][] = rows[pick.rows];
      const picked: ReportRows[Set][number][] = [];
      for (const place of context.placesOf(pick as unknown as AnyRowPick)) {
        const row = table[place];
        if (row !== undefined) picked.push(row);
      }
      return picked;
    },
    share: <T>(make: (context: CheckContext) => T) => {
      if (!shared.has(make)) shared.set(make, make(context));
      return shared.get(make) as T;
    },
  };
  return context;
}

/** The places of one pick, where no pass has been made for all of them. */
function pickPlaces(pick: AnyRowPick, context: CheckContext): number[] {
  const isMeant = pick.begin(context) as RowTest<object>;
  return context.rows[pick.rows].flatMap((row, place) => (isMeant(row, context) ? place : []));
}

const noParts: readonly OutcomeRow[] = [];

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Most names are their own key, or hold no sign that it is without but spaces: to see that takes less than to fold them. */
const keyAlready = /^[가-힣A-Z0-9]+$/;
const plainName = /^[가-힣A-Za-z0-9 ]+$/;

function keyOfName(name: string): string {
  if (name.includes("주식회사")) return firmKey(name);
  if (keyAlready.test(name)) return name;
  return plainName.test(name) ? name.replaceAll(" ", "").toUpperCase() : firmKey(name);
}

const noKeys: readonly string[] = [];

function keysIn(cell: string | null, partyKey: (name: string) => string): readonly string[] {
  if (cell === null) return noKeys;
  const keys: string[] = [];
  for (const name of splitValues(cell)) {
    const key = name === undisclosed ? "" : partyKey(name);
    if (key !== "") keys.push(key);
  }
  return keys;
}

/** The place of a row in its table, the first being 1. */
function placeOf(
  known: Map<RowSet, Map<object, number>>,
  rows: ReportRows,
  set: RowSet,
  row: object,
): number {
  const places = known.get(set) ?? new Map<object, number>();
  if (places.size === 0) {
    for (const [index, one] of rows[set].entries()) places.set(one, index + 1);
    known.set(set, places);
  }
  return places.get(row) ?? 0;
}

/** The text of an article from its parts; most have one. */
function joinTexts({ sourceTexts }: ReportRows): (id: string | null) => string | null {
  if (sourceTexts.length === 0) return () => null;
  const partsOf = indexGroups(sourceTexts, (row) => row.id);
  return remember((id) => {
    const [first, ...others] = partsOf(id);
    if (first === undefined || others.length === 0) return first?.text === "" ? null : (first?.text ?? null);
    const inOrder = [first, ...others].sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
    const text = inOrder.map((part) => part.text ?? "").join("");
    return text === "" ? null : text;
  });
}

function indexParties(rows: readonly CounterpartyRow[]): Map<string, CounterpartyRow> {
  const byKey = new Map<string, CounterpartyRow>();
  for (const row of rows) {
    for (const name of [row.counterpartyName ?? "", ...splitValues(row.aliases)]) {
      const key = firmKey(name);
      if (key !== "" && !byKey.has(key)) byKey.set(key, row);
    }
  }
  return byKey;
}
