// Number formats of the summaries. The unit (설정 표시단위) is a format only: values are never divided, so that a user's
// own formulas over a summary stay right whatever is shown.
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
