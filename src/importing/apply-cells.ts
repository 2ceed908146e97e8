// Changed cells, in the rows as code sees them and as the workbook takes them.
import type { ReportRows } from "../records/report";
import { writeCell } from "../records/rows";
import { columnOf, headerOf } from "../records/table";
import { findTable } from "../records/tables";
import { articles } from "../records/tables/articles";
import { missions } from "../records/tables/missions";
import { outcomes } from "../records/tables/outcomes";
import { participants } from "../records/tables/participants";
import { counterparties, regions } from "../records/tables/references";
import type { CellUpdate } from "../workbook/workbook";
import { groupBy } from "../records/group-by";
import type { CellChange } from "./import-plan";

type ChangedRows = Pick<
  ReportRows,
  "articles" | "missions" | "outcomes" | "participants" | "counterparties" | "regions"
>;

/** The rows with the cells changed; rows without a change are the same objects. */
export function applyCells(existing: ChangedRows, cells: readonly CellChange[]): ChangedRows {
  const byRecord = groupBy(cells, ({ table, recordId }) => `${table} ${recordId}`);
  const patch = <Row extends object>(row: Row, table: string, id: string | null): Row => {
    const own = byRecord.get(`${table} ${id ?? ""}`) ?? [];
    return own.length === 0
      ? row
      : { ...row, ...Object.fromEntries(own.map(({ key, after }) => [key, after])) };
  };
  return {
    articles: existing.articles.map((row) => patch(row, articles.name, row.id)),
    missions: existing.missions.map((row) => patch(row, missions.name, row.missionId)),
    outcomes: existing.outcomes.map((row) => patch(row, outcomes.name, row.outcomeId)),
    participants: existing.participants.map((row) => patch(row, participants.name, row.participationId)),
    counterparties: existing.counterparties.map((row) =>
      patch(row, counterparties.name, row.counterpartyName),
    ),
    regions: existing.regions.map((row) => patch(row, regions.name, row.regionCode)),
  };
}

/** The change of one cell, which must still hold what the plan has read there; none where its row has no id. */
export function plannedUpdate(change: CellChange): CellUpdate[] {
  const table = findTable(change.table);
  if (table === undefined || table.id === null) return [];
  const column = columnOf(table, change.key);
  return [
    {
      table: table.name,
      id: { header: headerOf(table, table.id), value: change.recordId },
      header: change.header,
      value: writeCell(column, change.after),
      before: writeCell(column, change.before),
    },
  ];
}
