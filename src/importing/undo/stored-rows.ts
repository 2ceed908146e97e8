// The rows of the workbook by table and id, with the rows that refer to them.
import type { ReportRows } from "../../records/report";
import type { RowOf, Table } from "../../records/table";
import { articles } from "../../records/tables/articles";
import { missions } from "../../records/tables/missions";
import { outcomes } from "../../records/tables/outcomes";
import { participants } from "../../records/tables/participants";
import { counterparties } from "../../records/tables/references";
import { groupBy } from "../../records/group-by";

export interface StoredRow {
  table: Table;
  /** The first with the id: the one that changes of cells go to. */
  row: RowOf<Table>;
  /** Further rows with the id: people copy rows. */
  copies: readonly RowOf<Table>[];
  /** Ids of the rows that name this one: results of an event, the rows of an article, parts of a total. */
  referredFrom: readonly string[];
}

/** By "행사 M-7K3F9QXM". */
export function storedRows(rows: ReportRows): ReadonlyMap<string, StoredRow> {
  const references = [
    ...rows.outcomes.flatMap((row) =>
      [row.mission, row.articleId, row.partOf].map((to) => ({ to, from: row.outcomeId ?? "" })),
    ),
    ...rows.participants.flatMap((row) =>
      [row.mission, row.articleId].map((to) => ({ to, from: row.participationId ?? "" })),
    ),
    ...rows.missions.map((row) => ({ to: row.parentMission, from: row.missionId ?? "" })),
  ];
  const byTarget = groupBy(references, ({ to }) => to);
  const entries = <T extends Table>(table: T, held: readonly RowOf<T>[]) =>
    [...groupBy(held, (row) => idOf(table, row))].flatMap(([id, [row, ...copies]]): [string, StoredRow][] => {
      const referredFrom = byTarget.get(id)?.map(({ from }) => from) ?? [];
      return row === undefined ? [] : [[`${table.name} ${id}`, { table, row, copies, referredFrom }]];
    });
  return new Map([
    ...entries(articles, rows.articles),
    ...entries(missions, rows.missions),
    ...entries(outcomes, rows.outcomes),
    ...entries(participants, rows.participants),
    ...entries(counterparties, rows.counterparties),
  ]);
}

function idOf<T extends Table>(table: T, row: RowOf<T>): string {
  const id = (row as Readonly<Record<string, unknown>>)[table.id ?? ""];
  return typeof id === "string" ? id : "";
}
