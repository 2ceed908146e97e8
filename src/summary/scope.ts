// Which rows of the record tables a row of a summary is about. The patterns of summaries.md hold for any scope: a
// 시도, a 시군구, a 사업유형, a country, or everything (the totals row counts the source again).
import { unknownMission } from "../records/calculation/calculate-outcomes";
import { unknownCountry } from "../records/calculation/summary-country";
import type { OutcomeKind } from "../records/article";
import {
  countedMeasure,
  escapedCell,
  finding,
  inTotal,
  mission,
  ofMeasure,
  outcome,
  participant,
  quoted,
  typedCell,
} from "./criteria";

/** Criteria that pick rows, one list a table; all of them hold together. */
export interface Scope {
  missions: readonly string[];
  outcomes: readonly string[];
  /** The rows of `outcomes` that count and state a measure, where fewer criteria than `countedRows` has say so. */
  counted?: (kind: OutcomeKind) => readonly string[];
  participants: readonly string[];
  findings: readonly string[];
  /** Column of 참가기업 whose sum over these rows is the number of different firms. */
  uniqueFirms: "uniqueInProvince" | "uniqueOverall";
  /** Reference to another column of the same row of the summary. */
  cell(header: string): string;
}

/** Rows of 성과 in the scope that count in the period and state one measure. */
export function countedRows(scope: Scope, kind: OutcomeKind): readonly string[] {
  return scope.counted?.(kind) ?? [...scope.outcomes, ofMeasure(kind), inTotal];
}

const ownRow = (header: string) => `[@${header}]`;

/** The rows of one 시도, named in the summary's own column 시도. */
export const provinceScope: Scope = {
  missions: [`${mission("summaryProvince")},[@시도]`],
  outcomes: [`${outcome("summaryProvince")},[@시도]`],
  counted: (kind) => [countedMeasure("provinceMeasure", "[@시도]", kind)],
  participants: [`${participant("summaryProvince")},[@시도]`],
  findings: [`${finding("province")},[@시도]`],
  uniqueFirms: "uniqueInProvince",
  cell: ownRow,
};

/** Tables that a summary does not count. */
const uncounted = { participants: [], findings: [], uniqueFirms: "uniqueOverall" } as const;

/** The rows of one 사업유형; figures without an event, and events without a type, are 행사 미상. */
export const missionTypeScope: Scope = {
  ...uncounted,
  missions: [`${mission("kind")},IF([@사업유형]=${quoted(unknownMission)},"",[@사업유형])`],
  outcomes: [`${outcome("missionType")},[@사업유형]`],
  counted: (kind) => [countedMeasure("missionTypeMeasure", "[@사업유형]", kind)],
  cell: ownRow,
};

/**
 * The rows of one country. An event in two countries counts in both; its figures are 여러 나라 unless they name theirs.
 */
export const countryScope: Scope = {
  ...uncounted,
  missions: [
    `${mission("countryMatch")},"*;"&IF([@국가]=${quoted(unknownCountry)},"",${escapedCell("[@국가]")})&";*"`,
  ],
  outcomes: [`${outcome("summaryCountry")},${typedCell("[@국가]")}`],
  counted: (kind) => [countedMeasure("countryMeasure", typedCell("[@국가]"), kind)],
  cell: ownRow,
};

const ofSelected = {
  missions: `${mission("summaryProvince")},선택시도`,
  outcomes: `${outcome("summaryProvince")},선택시도`,
  counted: (kind: OutcomeKind) => countedMeasure("provinceMeasure", "선택시도", kind),
};

/** The rows of one 시·군·구 of the 시·도 that is selected in 설정. */
export const municipalityScope: Scope = {
  ...uncounted,
  missions: [`${mission("summaryMunicipality")},[@시군구]`, ofSelected.missions],
  outcomes: [`${outcome("summaryMunicipality")},[@시군구]`, ofSelected.outcomes],
  counted: (kind) => [`${outcome("summaryMunicipality")},[@시군구]`, ofSelected.counted(kind)],
  cell: ownRow,
};

/** All rows of the 시·도 that is selected in 설정. */
export const selectedProvinceScope: Scope = {
  ...uncounted,
  missions: [ofSelected.missions],
  outcomes: [ofSelected.outcomes],
  counted: (kind) => [ofSelected.counted(kind)],
  cell: (header) => `요약_시군구[[#Totals],[${header}]]`,
};

/** Name of the row for figures without a counterparty. */
export const unknownCounterparty = "상대방 미상";

/** The rows of one counterparty, whatever signs its name holds. */
export const counterpartyScope: Scope = {
  ...uncounted,
  missions: [],
  outcomes: [
    `${outcome("counterparty")},${typedCell(`IF([@상대방]=${quoted(unknownCounterparty)},"",[@상대방])`)}`,
  ],
  cell: ownRow,
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
