// One record in several workbooks comes once: as the newest of them has it. A key that stands twice in one workbook is
// that workbook's own fault and stays, as its summaries count it.
import type { DuckDBConnection } from "@duckdb/node-api";
import { exportedSets, exportedTables, type ExportedSet } from "./exported-tables";
import { stagedRows } from "./stage-rows";

/**
 * Makes the tables of an export as views over the staged rows, without those of records that a newer workbook has as well.
 * @param place the folder of the staged rows
 */
export async function openNewest(connection: DuckDBConnection, place: string): Promise<void> {
  for (const set of exportedSets) {
    await connection.run(`create view staged_${set} as select * from ${stagedRows(set, place)}`);
  }
  await connection.run(`create table owners as ${recordsOfSeveral}`);
  for (const set of exportedSets) {
    const { key, ofRecord } = exportedTables[set];
    await connection.run(`create table older_${set} (row_no bigint)`);
    if (ofRecord === true) await connection.run(`insert into older_${set} ${ofOtherWorkbooks(set)}`);
    if (key.length > 0) await connection.run(`insert into older_${set} ${olderRows(set, key)}`);
    await connection.run(
      `create view ${set} as select * from staged_${set} anti join older_${set} using (row_no)`,
    );
  }
}

/** Records that several workbooks have, with the newest of these. */
const recordsOfSeveral = `
  select upper(id) as id, max(workbook_order) as newest from (
    select id, workbook_order from staged_articles union all select mission_id, workbook_order from staged_missions
    union all select outcome_id, workbook_order from staged_outcomes
    union all select participation_id, workbook_order from staged_participants)
  where id is not null group by upper(id) having min(workbook_order) < max(workbook_order)`;

/** Evidence and findings of a row that is not taken would speak of values that are not there. */
function ofOtherWorkbooks(set: ExportedSet): string {
  return `select row_no from staged_${set} s join owners
    on upper(s.record_id) = owners.id and s.workbook_order < owners.newest`;
}

/** Rows without a key are no record that another workbook could have. */
function olderRows(set: ExportedSet, key: readonly string[]): string {
  const keys = key.map((name) => `upper(cast(s."${name}" as varchar))`);
  const named = keys.map((value, index) => `${value} as key_${index}`);
  const same = keys.map((value, index) => `${value} = several.key_${index}`);
  return `select row_no from staged_${set} s join (
      select ${named.join(", ")}, max(workbook_order) as newest from staged_${set} s group by all
      having min(workbook_order) < max(workbook_order)) several
    on ${same.join(" and ")} and s.workbook_order < several.newest`;
}
