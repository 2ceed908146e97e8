// 'Counted rows' of checks.md: 집계여부 = 집계 and 실적구분 = 실적.
import type { MissionRow } from "../records/tables/missions";
import type { OutcomeRow } from "../records/tables/outcomes";

/** Whether a figure is counted, whatever the period and 집계대상 of the report. */
export function isCounted(row: Pick<OutcomeRow, "counting" | "resultStatus">): boolean {
  return row.counting === "counted" && row.resultStatus === "happened";
}

/** Whether a person has entered the row from something else than an article: its quote says from what. */
export function isWithoutArticle(row: Pick<OutcomeRow, "entryMethod" | "articleId">): boolean {
  return row.entryMethod === "manual" && row.articleId === null;
}

/** Whether an event took place or is under way. */
export function isHeld(row: Pick<MissionRow, "status">): boolean {
  return row.status === "completed" || row.status === "underway";
}

/** What a calculated date column holds; null for a blank or for what somebody typed over the formula. */
export function calculatedDay(value: string | number | null): string | null {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

/** What a calculated number column holds; null for anything else. */
export function calculatedNumber(value: string | number | null): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
