// The period of a report and the same dates a year earlier (설정: 집계시작, 집계종료, 전년시작, 전년종료).
import type { ReportSettings } from "../report";
import { addMonths, endOfMonth } from "./month-arithmetic";

/** Both ends included, ISO; null is open. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** A period with both ends. */
export interface ClosedPeriod extends Period {
  from: string;
  to: string;
}

/**
 * The same dates a year earlier; the end of a month stays the end of a month.
 * @returns null unless both ends are set: all dates have no year before
 * @example priorYear({ from: "2024-01-01", to: "2024-02-29" }) // { from: "2023-01-01", to: "2023-02-28" }
 */
export function priorYear(period: Pick<ReportSettings, "from" | "to">): ClosedPeriod | null {
  const { from, to } = period;
  if (from === null || to === null) return null;
  const endsMonth = to === endOfMonth(to, 0);
  return { from: addMonths(from, -12), to: endsMonth ? endOfMonth(to, -12) : addMonths(to, -12) };
}

/**
 * Whether a 귀속일 lies in a period. A row without one lies in none, not even in the open one.
 * @example isWithin("2024-06-30", { from: "2024-01-01", to: "2024-06-30" }) // true
 */
export function isWithin(day: string | null, period: Period): boolean {
  if (day === null) return false;
  return (period.from === null || period.from <= day) && (period.to === null || day <= period.to);
}
