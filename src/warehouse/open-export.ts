// An export as a database: its files as views under the names of the tables, without a row read before it is asked for.
import type { DuckDBConnection } from "@duckdb/node-api";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { exportedSets } from "./exported-tables";
import { inPattern, quoted } from "./quoted";
import { derivedTables } from "./write-parquet";

/** Whether a folder holds an export. */
export function isExport(folder: string): boolean {
  return existsSync(join(folder, "settings.parquet"));
}

/** Makes a view for each table of an export. */
export async function openExport(connection: DuckDBConnection, folder: string): Promise<void> {
  for (const table of [...exportedSets, ...derivedTables]) {
    await connection.run(`create view ${table} as select * from ${filesOf(join(folder, table))}`);
  }
}

/** A table in folders by year and 시도, or in one file. */
function filesOf(place: string): string {
  const path = inPattern(place);
  if (existsSync(`${place}.parquet`)) return `read_parquet(${quoted(`${path}.parquet`)})`;
  const types = "{'year': bigint, 'province': varchar}";
  return `read_parquet(${quoted(join(path, "**", "*.parquet"))}, hive_partitioning = true, hive_types = ${types})`;
}
