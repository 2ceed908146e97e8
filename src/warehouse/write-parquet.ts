// The tables as Parquet, which every database and notebook reads: one folder a table; 행사 and 성과 in folders by year and
// 시도, so that a query for one year of one 시·도 opens the files it needs and no other.
import type { DuckDBConnection } from "@duckdb/node-api";
import { join } from "node:path";
import { exportedSets, exportedTables, type ExportedSet } from "./exported-tables";
import { quoted } from "./quoted";

/** Tables beside those of the workbook. */
export const derivedTables = ["mission_countries", "settings"] as const;

/**
 * Writes the tables of a database into a folder that exists.
 * @param connection with the views of `openNewest` and the table `settings`
 */
export async function writeParquet(connection: DuckDBConnection, folder: string): Promise<void> {
  await deriveTables(connection);
  for (const set of exportedSets) await writeTable(connection, set, folder);
  for (const table of derivedTables) {
    await connection.run(`copy ${table} to ${quoted(join(folder, `${table}.parquet`))} (format parquet)`);
  }
}

/** Makes the tables that follow from the others. */
export async function deriveTables(connection: DuckDBConnection): Promise<void> {
  await connection.run(`create or replace table mission_countries as ${countriesOfMissions}`);
}

async function writeTable(connection: DuckDBConnection, set: ExportedSet, folder: string): Promise<void> {
  const place = join(folder, set);
  const isPartitioned = exportedTables[set].partitioned === true && (await hasRows(connection, set));
  if (isPartitioned) {
    const rows = `select *, extract(year from attributed_on) as year from ${set}`;
    const layout = "format parquet, partition_by (year, province)";
    await connection.run(`copy (${rows}) to ${quoted(place)} (${layout})`);
  } else {
    await connection.run(`copy ${set} to ${quoted(`${place}.parquet`)} (format parquet)`);
  }
}

async function hasRows(connection: DuckDBConnection, set: ExportedSet): Promise<boolean> {
  return (await connection.runAndReadAll(`select 1 from ${set} limit 1`)).currentRowCount > 0;
}

/** One row a country of an event, in the order of 국가목록; null where it names none. */
const countriesOfMissions = `
  select row_no as mission_row, generate_subscripts(names, 1) as place, nullif(unnest(names), '') as country from (
    select row_no, string_split(substring(country_match, 2, length(country_match) - 2), ';') as names from missions)`;
