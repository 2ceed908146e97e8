// Building blocks of the summary formulas: criteria over the columns of a record table, named by key so that a
// renamed header cannot leave a formula behind. Formula-bar form, without the leading `=`.
import { measures } from "../records/lists";
import type { OutcomeKind } from "../records/article";
import { headerOf, type Table } from "../records/table";
import { missions, type MissionRow } from "../records/tables/missions";
import { outcomes, type OutcomeRow } from "../records/tables/outcomes";
import { participants, type ParticipantRow } from "../records/tables/participants";
import { rates, type RateRow } from "../records/tables/references";
import { findings, type FindingRow } from "../records/tables/reviews";

/** A column of a table: `columnRef(outcomes, "amount")` is `성과[금액]`. */
function columnRef(table: Table, key: string): string {
  return `${table.name}[${headerOf(table, key)}]`;
}

export const mission = (key: keyof MissionRow) => columnRef(missions, key);
export const outcome = (key: keyof OutcomeRow) => columnRef(outcomes, key);
export const participant = (key: keyof ParticipantRow) => columnRef(participants, key);
export const rate = (key: keyof RateRow) => columnRef(rates, key);
export const finding = (key: keyof FindingRow) => columnRef(findings, key);

/**
 * A range and what its cells are compared with.
 * @param value a number, or a text of the project's own lists (never typed text: see `typedText`)
 * @example criterion(outcome("kind"), "상담") // `성과[실적항목],"상담"`
 */
export function criterion(range: string, value: string | number): string {
  return `${range},${typeof value === "number" ? String(value) : quoted(value)}`;
}

/** Rows of 성과 that state one measure: `성과[실적항목],"상담"`. */
export function ofMeasure(kind: OutcomeKind): string {
  return criterion(outcome("kind"), measures[kind]);
}

/** Rows of 성과 that count in the period: `성과[합계포함],1`. */
export const inTotal = criterion(outcome("inTotal"), 1);

/** Keys that 성과 holds joined with the measure of each counted row, so that one criterion asks for both. */
export type MeasureKey = "provinceMeasure" | "missionTypeMeasure" | "countryMeasure";

/**
 * Rows of 성과 that count in the period and state one measure, of one key.
 * @param criterion expression that gives the key as a criterion, e.g. `[@시도]`
 * @example countedMeasure("provinceMeasure", "[@시도]", "consultation") // `성과[시도항목],[@시도]&"|상담"`
 */
export function countedMeasure(key: MeasureKey, criterion: string, kind: OutcomeKind): string {
  return `${outcome(key)},${criterion}&${quoted(`|${measures[kind]}`)}`;
}

/** Rows of 점검 that are neither mended nor set aside. */
export const unsettled = [criterion(finding("action"), "<>수정"), criterion(finding("action"), "<>무시")];

/** `COUNTIFS(…)` over criteria of one table. */
export function countifs(...criteria: readonly string[]): string {
  return `COUNTIFS(${criteria.join(",")})`;
}

/** `SUMIFS(…)`; without a criterion the sum of the whole column. */
export function sumifs(column: string, ...criteria: readonly string[]): string {
  return criteria.length === 0 ? `SUM(${column})` : `SUMIFS(${[column, ...criteria].join(",")})`;
}

/** A text as a constant of a formula, quotes doubled. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A criterion that equals a text somebody typed, whatever signs it holds (summaries.md, rule 8).
 * @example criterion(outcome("counterparty"), typedText("A*사")) // `성과[상대방],"=A~*사"`
 */
export function typedText(text: string): string {
  return `=${text.replace(/[~*?]/g, "~$&")}`;
}

/**
 * The same for a text that stands in a cell: an expression that gives the criterion.
 * @param reference of the cell, e.g. `[@상대방]`
 */
export function typedCell(reference: string): string {
  return `"="&${escapedCell(reference)}`;
}

/** The text of a cell with the wildcards of a criterion made harmless. */
export function escapedCell(reference: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${reference},"~","~~"),"*","~*"),"?","~?")`;
}
