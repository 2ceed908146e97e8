// What the summaries count, in standard SQL: views that fill in what the workbook's calculated columns hold, and one
// query a sheet. DuckDB runs the same files that lie beside an export for Trino and Spark.
import type { DuckDBConnection } from "@duckdb/node-api";
import { readFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("./sql/", import.meta.url));

/** In the order in which they are made, since one asks the other. */
const views = ["calculated_missions", "calculated_outcomes", "counted_measures", "summed_measures"] as const;

/** What the sheets ask, by the name of its file. */
export type Query =
  | "province"
  | "mission_type"
  | "country"
  | "municipality"
  | "month"
  | "counterparty"
  | "counterparty_country"
  | "follow_up"
  | "header_band"
  | "unconverted"
  | "told_missions"
  | "told_outcomes"
  | "published_total";

/**
 * Makes the views that the queries ask, over tables named as an export's, and fills a table with what each gives: ten
 * queries ask them, and would work it all out ten times.
 */
export async function createViews(connection: DuckDBConnection): Promise<void> {
  for (const view of views) {
    await connection.run(definition(view));
    await connection.run(`alter view ${view} rename to ${view}_defined`);
    await connection.run(`create table ${view} as select * from ${view}_defined`);
  }
}

/** The text of a definition. */
export function definition(name: (typeof views)[number] | Query): string {
  return readFileSync(join(folder, `${name}.sql`), "utf8");
}

/** Puts the definitions into the folder of an export, as `sql/`. */
export async function copyDefinitions(place: string): Promise<void> {
  await cp(folder, join(place, "sql"), { recursive: true });
}
