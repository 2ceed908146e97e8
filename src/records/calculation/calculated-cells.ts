// The calculated columns as cells, in the form a commit takes them (workbook.ts, Commit.calculated).
import type { Cell } from "../cell";
import type { ReportRows } from "../report";
import { writeCell } from "../rows";
import type { Table } from "../table";
import { missions } from "../tables/missions";
import { outcomes } from "../tables/outcomes";
import { participants } from "../tables/participants";
import { findings } from "../tables/reviews";

/**
 * What the formula columns give: by table, then by Korean header, one cell a row in row order.
 * @param rows calculated
 * @example calculatedCells(rows).get("행사")?.get("귀속일") // [45472, …]
 */
export function calculatedCells(rows: ReportRows): ReadonlyMap<string, ReadonlyMap<string, Cell[]>> {
  return new Map([
    [missions.name, formulaCells(missions, rows.missions)],
    [outcomes.name, formulaCells(outcomes, rows.outcomes)],
    [participants.name, formulaCells(participants, rows.participants)],
    [findings.name, formulaCells(findings, rows.findings)],
  ]);
}

function formulaCells(table: Table, rows: readonly object[]): ReadonlyMap<string, Cell[]> {
  const records = rows as readonly Readonly<Record<string, Cell | undefined>>[];
  const formulas = table.columns.filter((column) => column.type === "formula");
  return new Map(
    formulas.map((column) => [column.header, records.map((row) => writeCell(column, row[column.key]))]),
  );
}
