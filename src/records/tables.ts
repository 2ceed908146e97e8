// Every table of the workbook, in the order in which their sheets stand.
import { settingsTable } from "./settings";
import type { Column } from "./column";
import type { Table } from "./table";
import { articles, sourceTexts } from "./tables/articles";
import { evidenceRows } from "./tables/evidence";
import { missions } from "./tables/missions";
import { outcomes } from "./tables/outcomes";
import { participants } from "./tables/participants";
import { counterparties, rates, regions } from "./tables/references";
import { changes, findings } from "./tables/reviews";

export const tables: readonly Table[] = [
  articles,
  missions,
  outcomes,
  findings,
  participants,
  counterparties,
  sourceTexts,
  evidenceRows,
  settingsTable,
  regions,
  rates,
  changes,
];

/**
 * The table with a Korean or English name, whatever the case; undefined for the user's own.
 * @example findTable("Outcomes")?.name // "성과"
 */
export function findTable(name: string): Table | undefined {
  const wanted = name.trim().toLowerCase();
  return tables.find((table) => table.name === wanted || table.english.toLowerCase() === wanted);
}

/** The column whose Korean or English header this is: `findColumn(outcomes, "Amount")?.key` is "amount". */
export function findColumn(table: Table, header: string): Column | undefined {
  const wanted = header.trim().toLowerCase();
  return table.columns.find(
    (column) => column.header.toLowerCase() === wanted || column.english.toLowerCase() === wanted,
  );
}

/**
 * Position of the column that `header` (Korean or English) means, in a table of that name; a column of the user's own is
 * found as it is called.
 * @returns -1 if the table has no such column
 * @example findHeader("성과", ["Outcome_ID", "Amount"], "금액") // 1
 */
export function findHeader(table: string, headers: readonly string[], header: string): number {
  const exact = headers.findIndex((actual) => sameText(actual, header));
  const known = findTable(table);
  const column = known && findColumn(known, header);
  if (exact >= 0 || known === undefined || column === undefined) return exact;
  return headers.findIndex((actual) => findColumn(known, actual) === column);
}

function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
