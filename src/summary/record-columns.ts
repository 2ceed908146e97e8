// Columns of a summary whose rows are records: cells that look up the record by its id in the first column.
import { headerOf } from "../records/table";
import type { MissionRow } from "../records/tables/missions";
import { outcomes, type OutcomeRow } from "../records/tables/outcomes";
import { mission, outcome } from "./criteria";
import type { ColumnFormat, SummaryColumn } from "./summary-table";

/** A column without a total: rows of several currencies, measures or ages stand below each other. */
export function recordColumn<Key extends string>(
  key: Key,
  header: string,
  group: string,
  format: ColumnFormat,
  formula: string,
  look: Pick<SummaryColumn<Key>, "width" | "align" | "totalFormula"> = {},
): SummaryColumn<Key> {
  return { key, header, group, format, formula: () => formula, totalFormula: null, ...look };
}

/** Header of the first column: the id of the row of 성과. */
export const outcomeIdHeader = headerOf(outcomes, "outcomeId");

/** The cell of the row's record in 성과. */
export function ofOutcome(key: keyof OutcomeRow): string {
  return `INDEX(${outcome(key)},MATCH([@${outcomeIdHeader}],${outcome("outcomeId")},0))`;
}

/** The cell of the event that the row's record belongs to. */
export function ofMission(key: keyof MissionRow): string {
  return `INDEX(${mission(key)},MATCH(${ofOutcome("mission")},${mission("missionId")},0))`;
}

/** A text cell, "" where it is blank or its record is gone. */
export function textOf(cell: string): string {
  return `IFERROR(${cell}&"","")`;
}

/** A cell as it is, "" where it is blank or its record is gone: a blank would read as 0. */
export function valueOf(cell: string): string {
  return `IFERROR(IF(${cell}="","",${cell}),"")`;
}
