// Months between two days as officials count them: a month is over on the same day of the next.
import { addMonths } from "../../records/calculation/month-arithmetic";

/**
 * Whole months from one day to a later one, ISO; never negative.
 * @example wholeMonths("2024-06-14", "2026-11-21") // 29
 */
export function wholeMonths(from: string, to: string): number {
  const [year, month] = from.split("-").map(Number);
  const [laterYear, laterMonth] = to.split("-").map(Number);
  const months = ((laterYear ?? 0) - (year ?? 0)) * 12 + (laterMonth ?? 0) - (month ?? 0);
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}
