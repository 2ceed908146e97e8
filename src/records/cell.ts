// What a worksheet cell can hold, and how the project's own values become cells and come back.
// Dates are ISO strings in code and serial numbers in cells (1900 date system), so that Excel sees real dates.

/** A cell's value. `null` is a blank cell; blank is not 0 and not "". */
export type Cell = string | number | boolean | null;

const msPerDay = 86_400_000;
/** Day 0 of Excel's 1900 system as used for every date after February 1900. */
const epoch = Date.UTC(1899, 11, 30);

/**
 * Serial number of an ISO date, or of a local date and time (then with a fraction).
 * @example toSerial("2024-06-24") // 45467
 * @example toSerial("2024-06-24T12:00") // 45467.5
 */
export function toSerial(iso: string): number {
  const utc = iso.includes("T") ? `${iso}Z` : `${iso}T00:00:00Z`;
  return (Date.parse(utc) - epoch) / msPerDay;
}

/**
 * A day, or a day and time, as the cell that shows it; a text that is no ISO date stays one.
 * @example dayCell("2024-06-24") // 45467
 * @example dayCell("2024. 6. 24.") // "2024. 6. 24."
 */
export function dayCell(text: string): Cell {
  const serial = isoDay.test(text) ? toSerial(text) : Number.NaN;
  return Number.isNaN(serial) ? text : serial;
}

const isoDay = /^\d{4}-\d\d-\d\d/;

/**
 * ISO date of a serial number; a time of day (fraction) is dropped.
 * @returns null for a number that Excel does not show as a date after 1900-02-28, e.g. 12 or 3000000
 * @example fromSerial(45467) // "2024-06-24"
 */
export function fromSerial(serial: number): string | null {
  return isDay(serial) ? isoText(Math.floor(serial)).slice(0, 10) : null;
}

/**
 * ISO date and local time, to the minute, of a serial number; null as in `fromSerial`.
 * @example fromSerialWithTime(45467.5) // "2024-06-24T12:00"
 */
export function fromSerialWithTime(serial: number): string | null {
  return isDay(serial) ? isoText(serial).slice(0, 16) : null;
}

function isDay(serial: number): boolean {
  return Number.isFinite(serial) && serial >= 61 && serial < 2_958_466;
}

function isoText(serial: number): string {
  // A minute is 1/1440 of a day and not exact in binary: round to the second first.
  return new Date(epoch + Math.round(serial * 86_400) * 1000).toISOString();
}

/** A day and time as people read it: `timeText("2026-11-21T09:00")` is "2026-11-21 09:00". */
export function timeText(iso: string): string {
  return iso.replace("T", " ");
}

/** A cell that holds nothing a reader would see. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/**
 * The parts of a cell that holds several values, joined by `; ` (tables.md).
 * @example splitValues("미국; 캐나다") // ["미국", "캐나다"]
 */
export function splitValues(text: string | null): string[] {
  if (text === null) return [];
  if (!text.includes(";")) {
    const only = text.trim();
    return only === "" ? [] : [only];
  }
  return text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/**
 * Several values as one cell's text, each once; no value is a blank cell.
 * @example joinValues(["미국", "캐나다"]) // "미국; 캐나다"
 */
export function joinValues(values: readonly string[]): string | null {
  const kept = [...new Set(values.map((value) => value.trim()).filter((value) => value !== ""))];
  return kept.length === 0 ? null : kept.join("; ");
}
