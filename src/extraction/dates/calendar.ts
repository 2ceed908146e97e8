// Plain arithmetic on ISO days. Written out because the pure rooms have no clock and a Date would bring time zones.

/** A day of the Gregorian calendar. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month has: `daysInMonth(2024, 2)` is 29. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The day as ISO text, or null if there is no such day: `toIso({year: 2023, month: 2, day: 29})` is null. */
export function toIso({ year, month, day }: Day): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day of an ISO date, or null if the text is none: `parseIso("2024-06-24")`. */
export function parseIso(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return toIso(day) === null ? null : day;
}

/** The month some months away: `shiftMonth({year: 2024, month: 1}, -1)` is December 2023. */
export function shiftMonth(
  from: { year: number; month: number },
  by: number,
): { year: number; month: number } {
  const months = from.year * 12 + (from.month - 1) + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The day some days later: `addDays({year: 2024, month: 2, day: 28}, 2)` is 2024-03-01. */
export function addDays(from: Day, by: number): Day {
  let { year, month, day } = from;
  day += by;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    ({ year, month } = shiftMonth({ year, month }, 1));
  }
  while (day < 1) {
    ({ year, month } = shiftMonth({ year, month }, -1));
    day += daysInMonth(year, month);
  }
  return { year, month, day };
}

/** Days since a fixed day, for measuring how far two days are apart. */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const cycle = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor(cycle) +
    day
  );
}
