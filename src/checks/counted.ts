// 'Counted rows' of checks.md: 집계여부 = 집계 and 실적구분 = 실적.
import { isDigit } from "../extraction/amounts/numerals";
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
  return typeof value === "string" && isDay(value) ? value : null;
}

/** 2026-11-21. Asked of nearly every row by several rules: its signs are looked at without a pattern. */
function isDay(text: string): boolean {
  if (text.length !== 10) return false;
  for (let at = 0; at < 10; at += 1) {
    const code = text.charCodeAt(at);
    if (at === 4 || at === 7 ? code !== hyphen : !isDigit(code)) return false;
  }
  return true;
}

const hyphen = "-".charCodeAt(0);

/** What a calculated number column holds; null for anything else. */
export function calculatedNumber(value: string | number | null): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
