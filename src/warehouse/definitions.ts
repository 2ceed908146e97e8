// What the summaries count, in standard SQL: views that fill in what the workbook's calculated columns hold, and one
// query a sheet. DuckDB runs the same files that lie beside an export for Trino and Spark.
import type { DuckDBConnection } from "@duckdb/node-api";
import { readFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("./sql/", import.meta.url));

/** In the order in which they are made, since one asks the other. */
const views = ["calculated_missions", "calculated_outcomes"] as const;

/** The sheets that have a query, by the name of its file. */
export type SheetQuery = "province";

/** Makes the views that the queries ask, over tables named as an export's. */
export async function createViews(connection: DuckDBConnection): Promise<void> {
  for (const view of views) await connection.run(definition(view));
}

/** The text of a definition. */
export function definition(name: (typeof views)[number] | SheetQuery): string {
  return readFileSync(join(folder, `${name}.sql`), "utf8");
}

/** Puts the definitions into the folder of an export, as `sql/`. */
export async function copyDefinitions(place: string): Promise<void> {
  await cp(folder, join(place, "sql"), { recursive: true });
}
