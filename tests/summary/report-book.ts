// Workbooks that hold given rows, for tests that look at a workbook and not only at a plan.
import { rowSets, tableOf } from "../../src/checks/rows-by-table";
import type { ReportRows, ReportSettings } from "../../src/records/report";
import { writeRow } from "../../src/records/rows";
import { calculate } from "../../src/records/calculation/calculate";
import { buildCommit } from "../../src/tasks/build-commit";
import type { RowAppend, Workbook } from "../../src/workbook/workbook";

/** The rows as an import adds them; 지역 is filled when its sheet is made. */
export function appendsOf(rows: ReportRows): RowAppend[] {
  return rowSets.flatMap((set): RowAppend[] => {
    const table = tableOf(set);
    const added = rows[set].map((row) => writeRow(table, row as never));
    return set === "regions" || added.length === 0 ? [] : [{ table: table.name, rows: added }];
  });
}

/** Puts the rows into a new workbook; summaries come with a refresh. */
export async function writeReport(
  workbook: Workbook,
  rows: ReportRows,
  settings: ReportSettings,
): Promise<void> {
  const appends = appendsOf(rows);
  await workbook.commit(buildCommit(calculate(rows, settings), settings, { appends }));
}
