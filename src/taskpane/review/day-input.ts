// A day as an official types it into one field: 2026-03-09, 2026. 3. 9., 20260309.
import { toIso } from "../../extraction/dates/calendar";

/**
 * Reads a typed day.
 * @returns ISO date; null if it is none, or no day of the calendar
 * @example readTypedDay("2026. 3. 9.") // "2026-03-09"
 * @example readTypedDay("2026-02-30") // null
 */
export function readTypedDay(text: string): string | null {
  const typed = text.trim();
  const parts =
    /^(\d{4})(\d\d)(\d\d)$/.exec(typed) ??
    /^(\d{4}) ?[-./년] ?(\d{1,2}) ?[-./월] ?(\d{1,2}) ?[.일]?$/.exec(typed);
  const [year, month, day] = (parts ?? []).slice(1).map(Number);
  return year === undefined || month === undefined || day === undefined ? null : toIso({ year, month, day });
}
