// Months forwards and backwards as EDATE and EOMONTH count them. ISO dates in, ISO dates out.

/**
 * The same day some months later (earlier if negative), or the month's last day if that is sooner, as `EDATE`.
 * @example addMonths("2024-08-31", 6) // "2025-02-28"
 */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = monthOf(date, months);
  // Every month has 28 days: for most dates nobody needs to ask how long this one is.
  return isoDate(year, month, day <= 28 ? day : Math.min(day, daysInMonth(year, month)));
}

/**
 * The last day of the month some months later (earlier if negative), as `EOMONTH`.
 * @example endOfMonth("2024-02-29", -12) // "2023-02-28"
 */
export function endOfMonth(date: string, months: number): string {
  const { year, month } = monthOf(date, months);
  return isoDate(year, month, daysInMonth(year, month));
}

function monthOf(date: string, months: number): { year: number; month: number; day: number } {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + Math.trunc(months);
  return { year: Math.floor(total / 12), month: (total % 12) + 1, day: Number(date.slice(8, 10)) };
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDate(year: number, month: number, day: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/**
 * Whole months from one day to a later one, as `DATEDIF(…,"m")`; 0 if the second is not later.
 * @example monthsBetween("2024-06-29", "2026-11-21") // 28
 */
export function monthsBetween(from: string, to: string): number {
  const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const months = monthsOf(to) - monthsOf(from) - (to.slice(8, 10) < from.slice(8, 10) ? 1 : 0);
  return Math.max(0, months);
}
