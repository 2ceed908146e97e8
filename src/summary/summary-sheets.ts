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
import { missionTypeSheet } from "./mission-type-sheet";
import { monthSheet } from "./month-sheet";
import { municipalitySheet } from "./municipality-sheet";
import { provinceSheet } from "./province-sheet";
import { publishedTotalSheet } from "./published-total-sheet";
import { summarySource, type SummarySource } from "./summary-source";

type SheetMaker = (source: SummarySource) => SheetPlan;

/** The summaries that every workbook has. */
const firstSheets: readonly { table: string | null; make: SheetMaker }[] = [
  { table: "요약_시도", make: provinceSheet },
  { table: "요약_유형", make: missionTypeSheet },
  { table: "요약_국가", make: countrySheet },
  { table: null, make: briefingSheet },
];

/** The summaries that a workbook has only when somebody has asked for them, by sheet name. */
const furtherSheets = {
  "요약-MOU후속": { table: "요약_MOU후속", make: followUpSheet },
  "비교-발표값": { table: "비교_발표값", make: publishedTotalSheet },
  "요약-시군구": { table: "요약_시군구", make: municipalitySheet },
  "요약-상대방": { table: "요약_상대방", make: counterpartySheet },
  "요약-월별": { table: "요약_월별", make: monthSheet },
  "요약-점검": { table: "요약_점검", make: findingSheet },
} as const satisfies Record<string, { table: string; make: SheetMaker }>;

export type SummaryName = keyof typeof furtherSheets;

/** Every summary that can be asked for, in the order in which they stand. */
export const summaryNames = Object.keys(furtherSheets) as readonly SummaryName[];

/** The table of a summary: what tells whether a workbook has it. */
export function summaryTableName(name: SummaryName): string {
  return furtherSheets[name].table;
}

export interface SummaryPlanMaker {
  /** The tables of the sheet. */
  tables: readonly string[];
  /** How the defined names of its cells begin; null = it has none. */
  names: string | null;
  make: SheetMaker;
}

/** How every summary is planned, for whoever needs one without the others. */
export const summaryPlans: readonly SummaryPlanMaker[] = [
  ...firstSheets.map(({ table, make }) => ({
    tables: table === null ? [] : [table],
    names: table === null ? pageName("") : null,
    make,
  })),
  ...summaryNames.map((name) => ({
    tables: name === "요약-MOU후속" ? [furtherSheets[name].table, ageTableName] : [furtherSheets[name].table],
    names: null,
    make: furtherSheets[name].make,
  })),
];

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

function hasRows({ tables }: SheetPlan): boolean {
  return (tables[0]?.rows.length ?? 0) > 0;
}
