// The rows of a report beside the table that declares them.
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
import { remember } from "../records/remember";

/** A row as cells by key. */
export type RowCells = Readonly<Record<string, Cell>>;

/** Which rows of a report. */
export type RowSet = keyof ReportRows;

const tableOfKey: Readonly<Record<RowSet, Table>> = {
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

/** Every set of rows, in the order of `ReportRows`. */
export const rowSets = Object.keys(tableOfKey) as readonly RowSet[];

/** The table that declares the rows: `tableOf("outcomes").name` is 성과. */
export function tableOf(rows: RowSet): Table {
  return tableOfKey[rows];
}

/** Which rows a record table's name stands for. */
export function recordSetOf(name: string): RowSet | undefined {
  return rowSets.find((set) => tableOf(set).name === name);
}

/** Key of the column that names a row in findings; an article's text goes by its article. */
const nameKeys: Readonly<Partial<Record<RowSet, string>>> = { sourceTexts: "id" };

/** How findings name a row: by its id; null where it has none. */
export function nameOf(rows: RowSet, row: object): string | null {
  const key = tableOf(rows).id ?? nameKeys[rows];
  const id = key === undefined ? null : (row as RowCells)[key];
  return typeof id === "string" && id !== "" ? id : null;
}

/**
 * Tells whether a table of a report has a record; the ids of a table are read when it is first asked about.
 * @example recordFinder(rows)("성과", "O-1")
 */
export function recordFinder(rows: ReportRows): (table: string, id: string) => boolean {
  const idsOf = remember((table: string) => {
    const set = recordSetOf(table);
    return new Set(set === undefined ? [] : rows[set].map((row) => nameOf(set, row)));
  });
  return (table, id) => idsOf(table).has(id);
}
