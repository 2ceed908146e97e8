// One record in several workbooks comes once: as the newest of them has it. A key that stands twice in one workbook is
// that workbook's own fault and stays, as its summaries count it.
import type { DuckDBConnection } from "@duckdb/node-api";
import { exportedSets, exportedTables, type ExportedSet } from "./exported-tables";

/** Takes out of every table the rows of records that a newer workbook has as well. */
export async function keepNewest(connection: DuckDBConnection): Promise<void> {
  await connection.run(`create temp table owners as ${newestWorkbooks}`);
  for (const set of exportedSets) {
    if (exportedTables[set].ofRecord === true) await connection.run(dropOfOtherWorkbooks(set));
    await connection.run(dropOlder(set));
    await connection.run(numberThrough(set));
  }
  await connection.run("drop table owners");
}

/** A row's place among the rows of all workbooks, the oldest first. */
function numberThrough(set: ExportedSet): string {
  const place = "row_number() over (order by workbook_order, row_no) - 1";
  return `create or replace table ${set} as select * replace (${place} as row_no) from ${set}`;
}

/** By record: the newest workbook that has it. */
const newestWorkbooks = `
  select upper(id) as id, max(workbook_order) as newest from (
    select id, workbook_order from articles union all select mission_id, workbook_order from missions
    union all select outcome_id, workbook_order from outcomes
    union all select participation_id, workbook_order from participants)
  where id is not null group by upper(id)`;

/** Evidence and findings of a row that is not taken would speak of values that are not there. */
function dropOfOtherWorkbooks(set: ExportedSet): string {
  return `delete from ${set} using owners where upper(${set}.record_id) = owners.id and ${set}.workbook_order < owners.newest`;
}

function dropOlder(set: ExportedSet): string {
  const key = exportedTables[set].key.map((name) => `upper(cast("${name}" as varchar))`).join(", ");
  const named = exportedTables[set].key.map((name) => `"${name}" is not null`).join(" and ");
  return `delete from ${set} where rowid in (
    select row from (
      select rowid as row, workbook_order, max(workbook_order) over (partition by ${key}) as newest from ${set} where ${named})
    where workbook_order < newest)`;
}
