// One changed row, checked again while the user goes on typing. The rules that compare rows compare those of one event, one
// article or one total: so a small report of just these is cut out of the whole one and checked like any other. Rules that
// look at the whole workbook (`workbookRules`) keep what they found last until the next full check.
import { calculate } from "../records/calculation/calculate";
import type { Report, ReportRows } from "../records/report";
import type { CellFault } from "../records/rows";
import { splitValues } from "../records/cell";
import type { MissionRow } from "../records/tables/missions";
import type { OutcomeRow } from "../records/tables/outcomes";
import { checkContext, type CheckContext } from "./check-context";
import type { Finding } from "./finding";
import { nameOf, rowSets, tableOf, type RowSet } from "./rows-by-table";
import { groupBy } from "../importing/group-by";
import { indexGroups, type GroupFinder } from "./group-index";
import { rules } from "./rules";
import { runChecks } from "./run-checks";
import { wholeTable } from "./summarise-findings";

/** Rules that need more than one event and its articles. */
export const workbookRules: ReadonlySet<string> = new Set([
  ...["F06", "S06", "L04", "C04", "D01", "D02", "D03", "D04", "D05", "D06"],
  ...["R06", "E02", "B01", "B02"],
]);

/** Tables whose rows are checked again one by one; a change of any other asks for a full check. */
export const recheckedTables = [
  "articles",
  "missions",
  "outcomes",
  "participants",
] as const satisfies readonly RowSet[];
export type RecheckedSet = (typeof recheckedTables)[number];

/** Rules that compare the rows of one article, whatever their events. */
const articleRules: ReadonlySet<string> = new Set(["C01", "C02"]);

type RowsOf = Readonly<Record<RecheckedSet, readonly object[]>>;

/** A report as it was last checked, with the indexes of that check, and what has changed since. */
export interface CheckedReport {
  context: CheckContext;
  findings: readonly Finding[];
  /** Cells that cannot be read, by row. */
  faults: ReadonlyMap<object, readonly CellFault[]>;
  /** Rows that are no more as the indexes have them. */
  gone: ReadonlySet<object>;
  /** Rows as they are now instead. */
  fresh: RowsOf;
}

/** What rows became, with the cells of the new ones that cannot be read. */
export interface RowsReplaced {
  before: readonly object[];
  after: readonly object[];
  faults: ReadonlyMap<object, readonly CellFault[]>;
}

/**
 * A report that was just checked, to be kept while its pane is open. The indexes that changed rows are looked up in are
 * made now, not while somebody types.
 */
export function startRecheck(report: Report, findings: readonly Finding[]): CheckedReport {
  const context = checkContext(report, {});
  const lookUps = [
    ...[context.findOutcome, context.findMission, context.findArticle, context.outcomesOf],
    ...[context.partsOf, context.participantsOf, context.evidenceOf, context.textOf],
  ];
  for (const lookUp of lookUps) lookUp("");
  context.share(outcomesByArticle)("");
  context.share(missionsByArticle);
  const faults = new Map<object, CellFault[]>();
  for (const set of rowSets) {
    for (const fault of report.faults.get(tableOf(set).name) ?? []) {
      const row = report.rows[set][fault.row];
      if (row !== undefined) faults.set(row, [...(faults.get(row) ?? []), fault]);
    }
  }
  const fresh = { articles: [], missions: [], outcomes: [], participants: [] };
  return { context, findings, faults, gone: new Set(), fresh };
}

/**
 * The findings after rows of a table were changed, and the report to check the next change against.
 * @param replaced the rows as `checked` has them, and what they are now
 * @returns the same findings, but for those on the changed rows and on the rows that belong with them
 */
export function recheckRows(
  checked: CheckedReport,
  set: RecheckedSet,
  replaced: RowsReplaced,
): CheckedReport {
  const { before, after } = replaced;
  const lost = new Set(before);
  const next: CheckedReport = {
    ...checked,
    faults: new Map([...checked.faults, ...replaced.faults]),
    gone: new Set([...checked.gone, ...before]),
    fresh: { ...checked.fresh, [set]: [...checked.fresh[set].filter((row) => !lost.has(row)), ...after] },
  };
  const around = surroundings(checked, set, [...before, ...after]);
  const part = partOf(next, around);
  const { settings } = checked.context;
  const found = runChecks({ rows: calculate(part, settings), settings, faults: faultsIn(part, next) });
  const belongs = (finding: Finding) => isAround(finding, around, checked, next);
  const summarised = new Set(
    checked.findings.flatMap((one) => (one.recordId === wholeTable ? [one.rule] : [])),
  );
  const left = checked.findings.filter((finding) => workbookRules.has(finding.rule) || !belongs(finding));
  const news = found.filter(
    (finding) => !workbookRules.has(finding.rule) && !summarised.has(finding.rule) && belongs(finding),
  );
  return { ...next, findings: inOrder([...left, ...news]) };
}

/** What a change reaches: events and articles as a whole, and single rows (those changed, a total and its parts). */
interface Surroundings {
  events: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  records: ReadonlySet<string>;
}

function surroundings(checked: CheckedReport, set: RecheckedSet, rows: readonly object[]): Surroundings {
  const { context } = checked;
  const events = new Set<string>();
  const articles = new Set<string>();
  const single = new Set<string>();
  const add = (ids: Set<string>, ...found: (string | null | undefined)[]) => {
    for (const id of found) if (id !== null && id !== undefined) ids.add(id);
  };
  for (const row of rows) {
    const cells = row as Partial<OutcomeRow & MissionRow & { id: string | null }>;
    add(events, set === "missions" ? cells.missionId : cells.mission);
    add(articles, set === "articles" ? cells.id : cells.articleId, ...splitValues(cells.articleIds ?? null));
    if (set === "articles") {
      const told = context.share(outcomesByArticle)(cells.id ?? null);
      const telling = context.share(missionsByArticle).get(cells.id ?? "") ?? [];
      add(events, ...told.map(({ mission }) => mission), ...telling);
    }
    add(single, nameOf(set, row));
    if (set !== "outcomes") continue;
    add(single, cells.outcomeId, cells.partOf);
    for (const relative of relativesOf(cells, checked)) {
      add(single, relative.outcomeId);
      // Rules compare a relative with its own event's rows, so that the event is reached as a whole.
      if (relative.mission === null) add(articles, relative.articleId);
      else add(events, relative.mission);
    }
  }
  return { events, articles, records: single };
}

/** The total of an outcome, its parts, and the other parts of its total, as they were checked and as they are now. */
function relativesOf(
  { outcomeId = null, partOf: total = null }: Partial<OutcomeRow>,
  { context, fresh }: CheckedReport,
): OutcomeRow[] {
  const typed = (fresh.outcomes as readonly OutcomeRow[]).filter(
    (row) =>
      (total !== null && (row.outcomeId === total || row.partOf === total)) ||
      (outcomeId !== null && row.partOf === outcomeId),
  );
  return [
    ...[...context.partsOf(outcomeId), ...context.partsOf(total), context.findOutcome(total) ?? []].flat(),
    ...typed,
  ];
}

function outcomesByArticle({ rows }: CheckContext): GroupFinder<OutcomeRow> {
  return indexGroups(rows.outcomes, ({ articleId }) => articleId);
}

/** 행사번호 of the events that an article tells of. */
function missionsByArticle({ rows }: CheckContext): ReadonlyMap<string, readonly string[]> {
  const told = rows.missions.flatMap(({ missionId, articleIds }) =>
    splitValues(articleIds).map((article) => ({ article, mission: missionId ?? "" })),
  );
  const byArticle = groupBy(told, ({ article }) => article);
  return new Map([...byArticle].map(([article, events]) => [article, events.map(({ mission }) => mission)]));
}

/** The small report that holds everything a change reaches. */
function partOf(
  { context, gone, fresh }: CheckedReport,
  { events, articles, records: single }: Surroundings,
): ReportRows {
  const held = <Row extends object>(
    set: RecheckedSet,
    known: readonly Row[],
    isIn: (row: Row) => boolean,
  ): Row[] => {
    const now = (fresh[set] as readonly Row[]).filter(isIn);
    return [...new Set([...known.filter((row) => !gone.has(row)), ...now])];
  };
  const eventIds = [...events];
  const own = held(
    "outcomes",
    [
      ...eventIds.flatMap((id) => context.outcomesOf(id)),
      ...[...articles].flatMap((id) => context.share(outcomesByArticle)(id)),
      ...[...single].flatMap((id) => context.findOutcome(id) ?? []),
    ],
    (row) => isOutcomeAround(row, { events, articles, records: single }) || isIn(articles, row.articleId),
  );
  // A total is told by parts that may stand under another event.
  const ids = new Set(own.map(({ outcomeId }) => outcomeId ?? ""));
  const figures = held(
    "outcomes",
    [
      ...own,
      ...own.flatMap(({ outcomeId, partOf: total }) =>
        [...context.partsOf(outcomeId), context.findOutcome(total) ?? []].flat(),
      ),
    ],
    (row) => own.includes(row) || isIn(ids, row.partOf),
  );
  const missions = held(
    "missions",
    [...new Set([...eventIds, ...figures.flatMap(({ mission }) => mission ?? [])])].flatMap(
      (id) => context.findMission(id) ?? [],
    ),
    ({ missionId }) => isIn(events, missionId),
  );
  const told = new Set([
    ...articles,
    ...figures.flatMap(({ articleId }) => articleId ?? []),
    ...missions.flatMap(({ articleIds }) => splitValues(articleIds)),
  ]);
  const firms = held(
    "participants",
    eventIds.flatMap((id) => context.participantsOf(id)),
    ({ mission, participationId }) => isIn(events, mission) || isIn(single, participationId),
  );
  const records = [
    ...figures.map(({ outcomeId }) => outcomeId),
    ...missions.map(({ missionId }) => missionId),
    ...firms.map(({ participationId }) => participationId),
  ];
  const { regions, rates, counterparties } = context.rows;
  return {
    ...{ regions, rates, counterparties, findings: [], changes: [] },
    outcomes: figures,
    missions,
    participants: firms,
    articles: held(
      "articles",
      [...told].flatMap((id) => context.findArticle(id) ?? []),
      ({ id }) => told.has(id ?? ""),
    ),
    sourceTexts: [...told].flatMap((id) => textRow(id, context)),
    evidence: records.flatMap((id) => context.evidenceOf(id)),
  };
}

function textRow(id: string, { textOf }: CheckContext): ReportRows["sourceTexts"] {
  const text = textOf(id);
  return text === null ? [] : [{ id, part: 1, text }];
}

function isOutcomeAround(row: OutcomeRow, { events, articles, records }: Surroundings): boolean {
  if (isIn(records, row.outcomeId)) return true;
  return row.mission === null ? isIn(articles, row.articleId) : events.has(row.mission);
}

function isIn(ids: ReadonlySet<string>, id: string | null | undefined): boolean {
  return id !== null && id !== undefined && ids.has(id);
}

/** Whether the small report has all that a finding rests on. */
function isAround(finding: Finding, around: Surroundings, ...reports: readonly CheckedReport[]): boolean {
  const { rule, table, recordId } = finding;
  if (table === tableOf("missions").name) return around.events.has(recordId);
  if (table === tableOf("articles").name || table === tableOf("sourceTexts").name)
    return around.articles.has(recordId);
  return reports.some((checked) => {
    if (table === tableOf("participants").name) {
      return (
        around.records.has(recordId) ||
        isIn(around.events, current(checked, "participants", recordId)?.mission)
      );
    }
    const row = table === tableOf("outcomes").name ? current(checked, "outcomes", recordId) : undefined;
    if (row === undefined) return false;
    return articleRules.has(rule) ? isIn(around.articles, row.articleId) : isOutcomeAround(row, around);
  });
}

/** The row of an id as it is after the changes so far. */
function current<Set extends "outcomes" | "participants">(
  { context, fresh }: CheckedReport,
  set: Set,
  id: string,
): ReportRows[Set][number] | undefined {
  const typed = fresh[set].find((row) => nameOf(set, row) === id) as ReportRows[Set][number] | undefined;
  const known = set === "outcomes" ? context.findOutcome(id) : context.findParticipant(id);
  return typed ?? known;
}

function faultsIn(part: ReportRows, { faults }: CheckedReport): Map<string, CellFault[]> {
  return new Map(
    rowSets.map((set) => {
      const own = (part[set] as readonly object[]).flatMap((row, index) =>
        (faults.get(row) ?? []).map((fault) => ({ ...fault, row: index })),
      );
      return [tableOf(set).name, own] as const;
    }),
  );
}

/** Rule by rule, as a full check lists them. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0));
}

const places = new Map(rules.map(({ id }, index) => [id, index]));
