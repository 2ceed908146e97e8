// Every change of the workbook carries the values that its formulas will give, computed by us, so that a workbook
// that nobody recalculates (a mailed file in Protected View) still shows figures.
import { calculatedCells } from "../records/calculation/calculated-cells";
import { calculatedSettings } from "../records/calculation/calculated-settings";
import type { ReportRows, ReportSettings } from "../records/report";
import { stampName } from "../summary/comparison/calculation-stamp";
import { tables } from "../records/tables";
import type { SheetPlan } from "../workbook/plan";
import { recordSheet, recordSheets } from "../workbook/record-sheets";
import { emptyCommit, type Commit } from "../workbook/workbook";

/** What a task wants changed. */
export type Change = Partial<Pick<Commit, "label" | "removals" | "updates" | "appends">> & {
  summaries?: SheetPlan[];
};

/**
 * The commit that applies a change.
 * @param calculated the rows as they are after the change, with the values of their formula columns (`calculate`)
 */
export function buildCommit(calculated: ReportRows, settings: ReportSettings, change: Change): Commit {
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

/** The sheets that every workbook has, and those of tables that get their first rows now (상대방). */
function tableSheets(settings: ReportSettings, { appends = [] }: Change): SheetPlan[] {
  const always = recordSheets(settings);
  const needed = tables.filter(
    ({ name }) => appends.some(({ table }) => table === name) && !always.some((sheet) => sheet.name === name),
  );
  return [...always, ...needed.map((table) => recordSheet(table))];
}
