// Every change of the workbook carries the values that its formulas will give, computed by us, so that a workbook
// that nobody recalculates (a mailed file in Protected View) still shows figures.
import { calculate } from "../records/calculation/calculate";
import { calculatedCells } from "../records/calculation/calculated-cells";
import { calculatedSettings } from "../records/calculation/calculated-settings";
import type { Report, ReportRows, ReportSettings } from "../records/report";
import { stampName } from "../summary/comparison/calculation-stamp";
import { tables } from "../records/tables";
import type { SheetPlan } from "../workbook/plan";
import { recordSheet, recordSheets } from "../workbook/record-sheets";
import { emptyCommit, type Commit, type CommitOptions, type Workbook } from "../workbook/workbook";
import { refuseNewer } from "./schema-version";

/** What a task wants changed. */
export type Change = Partial<Pick<Commit, "label" | "removals" | "updates" | "appends">> & {
  summaries?: SheetPlan[];
};

/**
 * The commit that applies a change.
 * @throws WorkbookError `newer_version`: every change passes here, so that none is made in a workbook of a later version
 * @param calculated the rows as they are after the change, with the values of their formula columns (`calculate`)
 */
export function buildCommit(calculated: ReportRows, settings: ReportSettings, change: Change): Commit {
  refuseNewer(settings);
  const { summaries = [], ...parts } = change;
  return {
    ...emptyCommit,
    ...parts,
    sheets: [...tableSheets(settings, change), ...summaries],
    calculated: calculatedCells(calculated),
    // What the stamp gives is for a spreadsheet to say.
    calculatedNames: new Map([...calculatedSettings(calculated, settings), [stampName, null]]),
  };
}

/**
 * Writes a change in one commit, with what its formulas will give.
 * @param after the rows and settings as they are after the change; formula columns need not be filled
 * @throws WorkbookError where the host fails; nothing is written then
 */
export async function commitChange(
  workbook: Pick<Workbook, "commit">,
  { rows, settings }: Pick<Report, "rows" | "settings">,
  change: Change,
  options: CommitOptions = {},
): Promise<void> {
  await workbook.commit(buildCommit(calculate(rows, settings), settings, change), options);
}

/** The sheets that every workbook has, and those of tables that get their first rows now (상대방). */
function tableSheets(settings: ReportSettings, { appends = [] }: Change): SheetPlan[] {
  const always = recordSheets(settings);
  const needed = tables.filter(
    ({ name }) => appends.some(({ table }) => table === name) && !always.some((sheet) => sheet.name === name),
  );
  return [...always, ...needed.map((table) => recordSheet(table))];
}
