// Which rows of the record tables a row of a summary is about. The patterns of summaries.md hold for any scope: a
// 시도, a 시군구, a 사업유형, a country, or everything (the totals row counts the source again).
import { finding, mission, outcome, participant } from "./criteria";

/** Criteria that pick rows, one list a table; all of them hold together. */
export interface Scope {
  missions: readonly string[];
  outcomes: readonly string[];
  participants: readonly string[];
  findings: readonly string[];
  /** Column of 참가기업 whose sum over these rows is the number of different firms. */
  uniqueFirms: "uniqueInProvince" | "uniqueOverall";
  /** Reference to another column of the same row of the summary. */
  cell(header: string): string;
}

/** The rows of one 시도, named in the summary's own column 시도. */
export const provinceScope: Scope = {
  missions: [`${mission("summaryProvince")},[@시도]`],
  outcomes: [`${outcome("summaryProvince")},[@시도]`],
  participants: [`${participant("summaryProvince")},[@시도]`],
  findings: [`${finding("province")},[@시도]`],
  uniqueFirms: "uniqueInProvince",
  cell: (header) => `[@${header}]`,
};

/** All rows, for the totals row of a summary table. */
export function totalsScope(table: string): Scope {
  return {
    missions: [],
    outcomes: [],
    participants: [],
    findings: [],
    uniqueFirms: "uniqueOverall",
    cell: (header) => `${table}[[#Totals],[${header}]]`,
  };
}
