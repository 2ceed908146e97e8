// Months between two days as officials count them: a month is over on the same day of the next.
import { addMonths } from "../../records/calculation/month-arithmetic";

/**
 * Whole months from one day to a later one, ISO; never negative.
 * @example wholeMonths("2024-06-14", "2026-11-21") // 29
 */
export function wholeMonths(from: string, to: string): number {
  const months = monthNumber(to) - monthNumber(from);
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}

/** Months since the year 0: those of two days are so far apart. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
