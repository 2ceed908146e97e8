// DuckDB over the rows of a report, as an export writes them: a second way to the figures, in another language.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inDatabase } from "../../src/warehouse/database";
import { createViews } from "../../src/warehouse/definitions";
import { openNewest } from "../../src/warehouse/newest-rows";
import { createSettings } from "../../src/warehouse/settings-table";
import { stageRows } from "../../src/warehouse/stage-rows";
import { askFigures } from "../../src/warehouse/summary-figures";
import { deriveTables } from "../../src/warehouse/write-parquet";
import type { ReportRows, ReportSettings } from "../../src/records/report";
import type { SummaryFigures } from "../../src/summary/summary-source";

/** What the queries make of the rows of a report. */
export async function figuresInSql(rows: ReportRows, settings: ReportSettings): Promise<SummaryFigures> {
  const place = await mkdtemp(join(tmpdir(), "query-rows-"));
  try {
    return await inDatabase(async (connection) => {
      await stageRows(connection, rows, { workbook: "report.xlsx", number: 0, order: "" }, place);
      await openNewest(connection, place);
      await deriveTables(connection);
      await createSettings(connection, settings);
      await createViews(connection);
      return askFigures(connection, settings, rows.outcomes.length);
    });
  } finally {
    await rm(place, { recursive: true });
  }
}
