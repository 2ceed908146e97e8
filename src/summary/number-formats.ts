// Number formats of the summaries. The unit (설정 표시단위) is a format only: values are never divided, so that a user's
// own formulas over a summary stay right whatever is shown.
import { roundHalfAway } from "../records/calculation/rounding";
import type { ReportSettings } from "../records/report";

/** Counts that are always numbers: 0 prints as 해당 없음. */
export const countFormat = '#,##0;-#,##0;"-"';
/** Numbers that are `…` or `-` where there is none, so that a 0 is a real zero. */
export const numberFormat = "#,##0";

interface DisplayUnit {
  /** What stands before 달러 or 원: "천". */
  prefix: string;
  amount: string;
  /** Falls carry △. */
  change: string;
}

const base: DisplayUnit = { prefix: "", amount: numberFormat, change: '#,##0;"△"#,##0;0' };

/** A comma after the digits scales by a thousand; 만 and 억 lie between, so a point is set before the last digits. */
const units: Readonly<Record<number, DisplayUnit>> = {
  1000: { prefix: "천", amount: "#,##0,", change: '#,##0,;"△"#,##0,;0' },
  10_000: { prefix: "만", amount: '0"."0,', change: '0"."0,;"△"0"."0,;0' },
  1_000_000: { prefix: "백만", amount: "#,##0,,", change: '#,##0,,;"△"#,##0,,;0' },
  100_000_000: { prefix: "억", amount: '0"."00,,', change: '0"."00,,;"△"0"."00,,;0' },
};

/**
 * @param unit 표시단위; one that is not offered shows values as they are
 * @example displayUnit(1000).amount // "#,##0,": 1,000,000 prints as 1,000
 */
export function displayUnit(unit: ReportSettings["displayUnit"]): DisplayUnit {
  return units[unit] ?? base;
}

const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** @example commas(3450000000) // "3,450,000,000" */
export function commas(value: number): string {
  return grouped.format(value);
}

/**
 * An amount as the number format of a unit prints it.
 * @param value not negative
 * @example formatAmount(1_234_567, 10_000) // "123.5"
 */
export function formatAmount(value: number, unit: ReportSettings["displayUnit"]): string {
  switch (unit) {
    case 1000:
    case 1_000_000:
      return commas(roundHalfAway(value / unit));
    case 10_000:
      return withPoint(roundHalfAway(value / 1000), 1);
    case 100_000_000:
      return withPoint(roundHalfAway(value / 1_000_000), 2);
    default:
      return commas(roundHalfAway(value));
  }
}

/** A whole number with a point before its last digits. */
function withPoint(value: number, digits: number): string {
  const text = String(value).padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
