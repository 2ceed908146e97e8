// The summary sheets of a workbook, in the order in which they stand. An official must not drown in sheets: beside
// 요약-시도 and 브리핑 only the two that the briefing counts on are always there, hidden; the others come when asked for.
import type { ReportRows, ReportSettings } from "../records/report";
import type { SheetPlan } from "../workbook/plan";
import { briefingSheet } from "./briefing/briefing-sheet";
import { pageName } from "./briefing/page";
import { counterpartySheet } from "./counterparty-sheet";
import { countrySheet } from "./country-sheet";
import { findingSheet } from "./finding-sheet";
import { ageTableName, followUpSheet } from "./follow-up-sheet";
import { unconvertedName } from "./header-band";
import { missionTypeSheet } from "./mission-type-sheet";
import { monthSheet } from "./month-sheet";
import { municipalitySheet } from "./municipality-sheet";
import { mapMark, mapPrefix, provinceMapSheet } from "./province-map-sheet";
import { provinceSheet } from "./province-sheet";
import { publishedTotalSheet } from "./published-total-sheet";
import { summarySource, type SummarySource } from "./summary-source";

export interface SummaryPlanMaker {
  /** The tables of the sheet. */
  tables: readonly string[];
  /** How the defined names of its cells begin, where it has any. */
  names?: string;
  make: (source: SummarySource) => SheetPlan;
}

/** The summaries that every workbook has. */
const firstSheets: readonly SummaryPlanMaker[] = [
  { tables: ["요약_시도"], names: unconvertedName, make: provinceSheet },
  { tables: ["요약_유형"], make: missionTypeSheet },
  { tables: ["요약_국가"], make: countrySheet },
  { tables: [], names: pageName(""), make: briefingSheet },
];

/** The summaries that a workbook has only when somebody has asked for them, by sheet name. */
const furtherSheets = {
  "요약-MOU후속": { tables: ["요약_MOU후속", ageTableName], make: followUpSheet },
  "비교-발표값": { tables: ["비교_발표값"], make: publishedTotalSheet },
  "요약-시군구": { tables: ["요약_시군구"], make: municipalitySheet },
  "요약-상대방": { tables: ["요약_상대방"], make: counterpartySheet },
  "요약-월별": { tables: ["요약_월별"], make: monthSheet },
  "요약-지도": { tables: [], names: mapPrefix, make: provinceMapSheet },
  "요약-점검": { tables: ["요약_점검"], make: findingSheet },
} as const satisfies Record<string, SummaryPlanMaker>;

export type SummaryName = keyof typeof furtherSheets;

/** Every summary that can be asked for, in the order in which they stand. */
export const summaryNames = Object.keys(furtherSheets) as readonly SummaryName[];

/** What tells whether a workbook has a summary: its first table, or a defined name on a page without one. */
export type SummaryMark = { table: string } | { name: string };

/** @example summaryMark("요약-월별") // { table: "요약_월별" } */
export function summaryMark(name: SummaryName): SummaryMark {
  const [table] = furtherSheets[name].tables;
  return table === undefined ? { name: mapMark } : { table };
}

/** How every summary is planned, for whoever needs one without the others. */
export const summaryPlans: readonly SummaryPlanMaker[] = [...firstSheets, ...Object.values(furtherSheets)];

export interface WantedSummaries {
  /** Asked for: made if they have a row. */
  wanted?: readonly SummaryName[];
  /** In the workbook already: refreshed, also when nothing is left to show. */
  present?: readonly SummaryName[];
}

/**
 * Every summary sheet with its formulas and the values they give now.
 * @param rows calculated under the same settings (`records/calculation/calculate`)
 * @example summarySheets(calculate(rows, settings), settings).map((sheet) => sheet.name)
 * // ["요약-시도", "요약-유형", "요약-국가", "브리핑"]
 */
export function summarySheets(
  rows: ReportRows,
  settings: ReportSettings,
  { wanted = [], present = [] }: WantedSummaries = {},
): SheetPlan[] {
  const source = summarySource(rows, settings);
  const further = summaryNames
    .filter((name) => wanted.includes(name) || present.includes(name))
    .map((name) => ({ name, sheet: furtherSheets[name].make(source) }))
    .filter(({ name, sheet }) => present.includes(name) || hasRows(sheet));
  return [...firstSheets.map(({ make }) => make(source)), ...further.map(({ sheet }) => sheet)];
}

function hasRows({ tables: [table] }: SheetPlan): boolean {
  return table === undefined || table.rows.length > 0;
}
