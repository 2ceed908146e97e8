// DuckDB over the rows of a report, as an export writes them: a second way to the totals, in another language.
import { ask, type Answer } from "../../src/warehouse/answers";
import { inDatabase } from "../../src/warehouse/database";
import { createViews, definition, type SheetQuery } from "../../src/warehouse/definitions";
import { appendRows, createTables } from "../../src/warehouse/load-rows";
import { createSettings } from "../../src/warehouse/settings-table";
import { deriveTables } from "../../src/warehouse/write-parquet";
import type { ReportRows, ReportSettings } from "../../src/records/report";

/** What the queries of sheets answer over the rows of a report. */
export function askRows(
  rows: ReportRows,
  settings: ReportSettings,
  queries: readonly SheetQuery[],
): Promise<Answer[][]> {
  return inDatabase(null, async (connection) => {
    await createTables(connection);
    await appendRows(connection, rows, { workbook: "report.xlsx", order: "" });
    await deriveTables(connection);
    await createSettings(connection, settings);
    await createViews(connection);
    const answers: Answer[][] = [];
    for (const query of queries) answers.push(await ask(connection, definition(query)));
    return answers;
  });
}
