// One record in several workbooks comes once: as the newest of them has it. A key that stands twice in one workbook is
// that workbook's own fault and stays, as its summaries count it.
import type { DuckDBConnection } from "@duckdb/node-api";
import { exportedSets, exportedTables, type ExportedSet } from "./exported-tables";

/** Takes out of every table the rows of records that a newer workbook has as well. */
export async function keepNewest(connection: DuckDBConnection): Promise<void> {
  await connection.run(`create temp table owners as ${recordsOfSeveral}`);
  for (const set of exportedSets) {
    const { key, ofRecord } = exportedTables[set];
    if (ofRecord === true) await connection.run(dropOfOtherWorkbooks(set));
    if (key.length > 0) await connection.run(dropOlder(set, key));
  }
  await connection.run("drop table owners");
}

/** Records that several workbooks have, with the newest of these. */
const recordsOfSeveral = `
  select upper(id) as id, max(workbook_order) as newest from (
    select id, workbook_order from articles union all select mission_id, workbook_order from missions
    union all select outcome_id, workbook_order from outcomes
    union all select participation_id, workbook_order from participants)
  where id is not null group by upper(id) having min(workbook_order) < max(workbook_order)`;

/** Evidence and findings of a row that is not taken would speak of values that are not there. */
function dropOfOtherWorkbooks(set: ExportedSet): string {
  return `delete from ${set} using owners where upper(${set}.record_id) = owners.id and ${set}.workbook_order < owners.newest`;
}

/** Rows without a key are no record that another workbook could have. */
function dropOlder(set: ExportedSet, key: readonly string[]): string {
  const keyOf = (table: string) => key.map((name) => `upper(cast(${table}."${name}" as varchar))`);
  const keys = keyOf(set).map((value, index) => `${value} as key_${index}`);
  const same = keyOf(set).map((value, index) => `${value} = several.key_${index}`);
  return `delete from ${set} using (
      select ${keys.join(", ")}, max(workbook_order) as newest from ${set} group by all
      having min(workbook_order) < max(workbook_order)) several
    where ${same.join(" and ")} and ${set}.workbook_order < several.newest`;
}
