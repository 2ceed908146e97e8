// Excel's day numbers: 1 = 1900-01-01, with the day 1900-02-29 that never was.

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** 2024, 6, 24 -> 45467; null when there is no such day or it is before March 1900. */
export function serialOfDate(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((time - EPOCH) / DAY);
  return serial >= 61 && year <= 9999 ? serial : null;
}

/** 45467.5 -> { year: 2024, month: 6, day: 24, hour: 12, ... }. */
export function dateOfSerial(serial: number) {
  const date = new Date(EPOCH + Math.round(serial * 86_400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
