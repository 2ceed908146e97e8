// Text that Excel (Korean, year first) takes for a date or a time when it is written into a cell.
import { serialOfDate } from "./serial-date";
import type { CellInput } from "./coercion";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const KOREAN = /^(?:(\d{4})년 ?)?(\d{1,2})월 ?(\d{1,2})일$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const SHORT = /^(\d{1,2})[-/](\d{1,4})$/;
const NAMED = /^(?:(\d{1,2})[- ]?([A-Za-z]{3})|([A-Za-z]{3})[- ]?(\d{1,2}))$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AaPp])[Mm])?$/;

/**
 * Reads a date, a time, or both, as a cell would.
 * @param year the year that a date without one belongs to (Excel takes the current one)
 * @example readDateInput("3-4", 2026) // { value: 46085, numberFormat: 'm"월" d"일"' }
 */
export function readDateInput(text: string, year: number): CellInput | null {
  const time = readTime(text);
  if (time !== null) return { value: time, numberFormat: "h:mm" };
  const space = text.indexOf(" ");
  const clock = space > 0 && FULL.test(text.slice(0, space)) ? readTime(text.slice(space + 1).trim()) : null;
  if (clock === null) return readDate(text, year);
  const date = readDate(text.slice(0, space), year);
  return date && { value: Number(date.value) + clock, numberFormat: "yyyy-mm-dd h:mm" };
}

function readDate(text: string, year: number): CellInput | null {
  const full = FULL.exec(text);
  if (full) return asDate(Number(full[1]), Number(full[3]), Number(full[4]), "yyyy-mm-dd");
  const korean = KOREAN.exec(text);
  if (korean) {
    const format = korean[1] ? 'yyyy"년" m"월" d"일"' : 'm"월" d"일"';
    return asDate(Number(korean[1] ?? year), Number(korean[2]), Number(korean[3]), format);
  }
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return asDate(Number(yearMonth[1]), Number(yearMonth[2]), 1, "mmm-yy");
  const short = SHORT.exec(text);
  if (short) return readShortDate(Number(short[1]), Number(short[2]), year);
  const named = NAMED.exec(text);
  const month = named ? MONTHS.indexOf((named[2] ?? named[3] ?? "").toLowerCase()) + 1 : 0;
  return named && month > 0 ? asDate(year, month, Number(named[1] ?? named[4]), "dd-mmm") : null;
}

/** "3-4" is 4 March; "3/45" is March 1945: what cannot be a day is a year. */
function readShortDate(month: number, second: number, year: number): CellInput | null {
  const asDay = second <= 31 ? asDate(year, month, second, 'm"월" d"일"') : null;
  if (asDay || second < 32) return asDay;
  if (second > 99 && second < 1900) return null;
  const full = second > 99 ? second : second < 30 ? 2000 + second : 1900 + second;
  return asDate(full, month, 1, "mmm-yy");
}

function asDate(year: number, month: number, day: number, numberFormat: string): CellInput | null {
  const value = serialOfDate(year, month, day);
  return value === null ? null : { value, numberFormat };
}

function readTime(text: string): number | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hours = "", minutes = "", seconds = "0", half] = match;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  if (Number(minutes) > 59 || Number(seconds) > 59 || hour > 9999) return null;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
