// The rows of a report beside the table that declares them, for checks that hold for every table.
import type { Cell } from "../records/cell";
import type { ReportRows } from "../records/report";
import type { Table } from "../records/table";
import { articles, sourceTexts } from "../records/tables/articles";
import { evidenceRows } from "../records/tables/evidence";
import { missions } from "../records/tables/missions";
import { outcomes } from "../records/tables/outcomes";
import { participants } from "../records/tables/participants";
import { counterparties, rates, regions } from "../records/tables/references";
import { changes, findings } from "../records/tables/reviews";

/** A row as cells by key. */
export type RowCells = Readonly<Record<string, Cell>>;

export interface TableRows {
  table: Table;
  rows: readonly RowCells[];
}

const tableOfKey: Readonly<Record<keyof ReportRows, Table>> = {
  articles,
  sourceTexts,
  missions,
  outcomes,
  participants,
  evidence: evidenceRows,
  regions,
  rates,
  counterparties,
  findings,
  changes,
};

/** Every table with its rows, in the order of `ReportRows`. */
export function rowsByTable(rows: ReportRows): TableRows[] {
  return (Object.keys(tableOfKey) as (keyof ReportRows)[]).map((key) => ({
    table: tableOfKey[key],
    rows: rows[key],
  }));
}

/** How a finding names a row: by its id, else by its place in the table, the first row being "1행". */
export function recordIdOf(table: Table, row: RowCells, index: number): string {
  const id = table.id === null ? null : row[table.id];
  return typeof id === "string" && id !== "" ? id : `${index + 1}행`;
}
