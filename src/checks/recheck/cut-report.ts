// The small report that holds everything a change reaches, to be checked like any other.
import { calculate } from "../../records/calculation/calculate";
import { splitValues } from "../../records/cell";
import type { Report, ReportRows } from "../../records/report";
import type { CellFault } from "../../records/rows";
import type { CheckContext } from "../check-context";
import { ignoredByRecord } from "../decisions/ignored-findings";
import { outcomesByArticle } from "../outcomes-by-article";
import { rowSets, tableOf } from "../rows-by-table";
import type { CheckedReport, RecheckedSet } from "./checked-report";
import { eventsAbove } from "./events-above";
import { isIn, isOutcomeAround, partsAndTotal, type Surroundings } from "./surroundings";

/** The report of just the rows that were reached, calculated, with the cells in it that cannot be read. */
export function cutReport(checked: CheckedReport, around: Surroundings): Report {
  const { settings } = checked.context;
  const rows = rowsAround(checked, around);
  return { rows: calculate(rows, settings), settings, faults: faultsIn(rows, checked) };
}

function rowsAround(checked: CheckedReport, around: Surroundings): ReportRows {
  const { context } = checked;
  const { events, articles, records } = around;
  const outcomes = outcomesAround(checked, around);
  const asked = new Set([...events].flatMap((id) => eventsAbove(id, checked)));
  const missions = held(
    checked,
    "missions",
    [...new Set([...asked, ...outcomes.flatMap(({ mission }) => mission ?? [])])].flatMap(
      (id) => context.findMission(id) ?? [],
    ),
    ({ missionId }) => isIn(asked, missionId),
  );
  const participants = held(
    checked,
    "participants",
    [...events].flatMap((id) => context.participantsOf(id)),
    ({ mission, participationId }) => isIn(events, mission) || isIn(records, participationId),
  );
  const proved = [
    ...outcomes.map(({ outcomeId }) => outcomeId),
    ...missions.map(({ missionId }) => missionId),
    ...participants.map(({ participationId }) => participationId),
  ];
  const evidence = proved.flatMap((id) => context.evidenceOf(id));
  // What proves a row may be of an article that the row does not name.
  const told = new Set([
    ...articles,
    ...outcomes.flatMap(({ articleId }) => articleId ?? []),
    ...missions.flatMap(({ articleIds }) => splitValues(articleIds)),
    ...evidence.flatMap(({ articleId }) => articleId ?? []),
  ]);
  const { regions, rates, counterparties } = context.rows;
  return {
    ...{ regions, rates, counterparties, changes: [] },
    ...{ outcomes, missions, participants },
    articles: held(
      checked,
      "articles",
      [...told].flatMap((id) => context.findArticle(id) ?? []),
      ({ id }) => isIn(told, id),
    ),
    sourceTexts: [...told].flatMap((id) => textRow(id, context)),
    evidence,
    findings: proved.flatMap((id) => context.share(ignoredByRecord)(id)),
  };
}

function outcomesAround(checked: CheckedReport, around: Surroundings): ReportRows["outcomes"] {
  const { context } = checked;
  const { events, articles, records } = around;
  const own = held(
    checked,
    "outcomes",
    [
      ...[...events].flatMap((id) => context.outcomesOf(id)),
      ...[...articles].flatMap((id) => context.share(outcomesByArticle)(id)),
      ...[...records].flatMap((id) => context.findOutcome(id) ?? []),
    ],
    (row) => isOutcomeAround(row, around) || isIn(articles, row.articleId),
  );
  // A total is told by parts that may stand under another event.
  const ids = new Set(own.map(({ outcomeId }) => outcomeId ?? ""));
  const totals = new Set(own.map(({ partOf }) => partOf ?? ""));
  return held(
    checked,
    "outcomes",
    [...own, ...own.flatMap((row) => partsAndTotal(row, context))],
    (row) => own.includes(row) || isIn(ids, row.partOf) || isIn(totals, row.outcomeId),
  );
}

/** Rows as they are now: those of the indexes that still stand, and those typed since that are meant too. */
function held<Set extends RecheckedSet>(
  { gone, fresh }: CheckedReport,
  set: Set,
  known: readonly ReportRows[Set][number][],
  isMeant: (row: ReportRows[Set][number]) => boolean,
): ReportRows[Set][number][] {
  return [...new Set([...known.filter((row) => !gone.has(row)), ...fresh[set].filter(isMeant)])];
}

function textRow(id: string, { textOf }: CheckContext): ReportRows["sourceTexts"] {
  const text = textOf(id);
  return text === null ? [] : [{ id, part: 1, text }];
}

function faultsIn(rows: ReportRows, { faults }: CheckedReport): Map<string, CellFault[]> {
  return new Map(
    rowSets.map((set) => {
      const own = (rows[set] as readonly object[]).flatMap((row, index) =>
        (faults.get(row) ?? []).map((fault) => ({ ...fault, row: index })),
      );
      return [tableOf(set).name, own] as const;
    }),
  );
}
