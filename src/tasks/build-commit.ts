// Every change of the workbook carries the values that its formulas will give, computed by us, so that a workbook
// that nobody recalculates (a mailed file in Protected View) still shows figures.
import { calculatedCells } from "../records/calculation/calculated-cells";
import { calculatedSettings } from "../records/calculation/calculated-settings";
import type { ReportRows, ReportSettings } from "../records/report";
import type { SheetPlan } from "../workbook/plan";
import { recordSheets } from "../workbook/record-sheets";
import { emptyCommit, type Commit } from "../workbook/workbook";

/** What a task wants changed. */
export type Change = Partial<Pick<Commit, "removals" | "updates" | "appends">> & { summaries?: SheetPlan[] };

/**
 * The commit that applies a change.
 * @param calculated the rows as they are after the change, with the values of their formula columns (`calculate`)
 */
export function buildCommit(calculated: ReportRows, settings: ReportSettings, change: Change): Commit {
  const { summaries = [], ...parts } = change;
  return {
    ...emptyCommit,
    ...parts,
    sheets: [...recordSheets(settings), ...summaries],
    calculated: calculatedCells(calculated),
    calculatedNames: calculatedSettings(calculated, settings),
  };
}
