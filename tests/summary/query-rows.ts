// DuckDB over the rows of a report, as an export writes them: a second way to the figures, in another language.
import { inDatabase } from "../../src/warehouse/database";
import { createViews } from "../../src/warehouse/definitions";
import { appendRows, createTables } from "../../src/warehouse/load-rows";
import { createSettings } from "../../src/warehouse/settings-table";
import { askFigures } from "../../src/warehouse/summary-figures";
import { deriveTables } from "../../src/warehouse/write-parquet";
import type { ReportRows, ReportSettings } from "../../src/records/report";
import type { SummaryFigures } from "../../src/summary/summary-source";

/** What the queries make of the rows of a report. */
export function figuresInSql(rows: ReportRows, settings: ReportSettings): Promise<SummaryFigures> {
  return inDatabase(null, async (connection) => {
    await createTables(connection);
    await appendRows(connection, rows, { workbook: "report.xlsx", number: 0, order: "" });
    await deriveTables(connection);
    await createSettings(connection, settings);
    await createViews(connection);
    return askFigures(connection, settings, rows.outcomes.length);
  });
}
