// The day of a time stamp in a page's metadata. A stamp in universal time is a day early for anything published
// before nine in the morning, Korean time.
import { findDateStamps } from "../furniture/date-stamp";

const isoStamp = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?$/i;
const nineHours = 9 * 3_600_000;

/**
 * The ISO date in Korea of a stamp, or null if it holds no date. A stamp without a zone is Korean time.
 * @example dayInKorea("2024-06-24T23:30:00Z") // "2024-06-25"
 * @example dayInKorea("20240624093000") // "2024-06-24"
 */
export function dayInKorea(stamp: string): string | null {
  const text = stamp.trim().slice(0, 80);
  const [, day, time, zone] = isoStamp.exec(text) ?? [];
  if (day !== undefined && time !== undefined && zone !== undefined) return shiftToKorea(day, time, zone);
  const compact = /^(\d{4})(\d\d)(\d\d)(?:[T\s]?\d{4,6})?$/.exec(text);
  const spelled = compact === null ? text : compact.slice(1, 4).join("-");
  return findDateStamps(spelled)[0]?.on ?? null;
}

function shiftToKorea(day: string, time: string, zone: string): string | null {
  const offset = zone.toUpperCase() === "Z" ? "Z" : zone.replace(/^(.\d\d):?/, "$1:");
  const moment = Date.parse(`${day}T${time}:00${offset}`);
  return Number.isNaN(moment) ? null : new Date(moment + nineHours).toISOString().slice(0, 10);
}
