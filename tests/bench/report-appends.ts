// The rows of a generated report as an import would append them to the tables.
import type { ReportRows } from "../../src/records/report";
import { writeRow } from "../../src/records/rows";
import type { RowOf, Table } from "../../src/records/table";
import { articles, sourceTexts } from "../../src/records/tables/articles";
import { evidenceRows } from "../../src/records/tables/evidence";
import { missions } from "../../src/records/tables/missions";
import { participants } from "../../src/records/tables/participants";
import { changes } from "../../src/records/tables/reviews";
import { outcomes } from "../../src/records/tables/outcomes";
import type { RowAppend } from "../../src/workbook/workbook";

/** Rows of one table. */
export function append<T extends Table>(table: T, rows: readonly RowOf<T>[]): RowAppend {
  return { table: table.name, rows: rows.map((row) => writeRow(table, row)) };
}

/** Rows of every table that an import fills. */
export function appendsOf(rows: ReportRows): RowAppend[] {
  return [
    append(articles, rows.articles),
    append(sourceTexts, rows.sourceTexts),
    append(missions, rows.missions),
    append(outcomes, rows.outcomes),
    append(participants, rows.participants),
    append(evidenceRows, rows.evidence),
    append(changes, rows.changes),
  ];
}
