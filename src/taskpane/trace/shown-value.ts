// A figure as the pane writes it.
import { fromSerial, type Cell } from "../../records/cell";

/**
 * Numbers with commas; of a column of days the day.
 * @param label the column or the figure, e.g. "최근귀속일"
 * @example shownValue("계약액", 1_000_000) // "1,000,000"
 * @example shownValue("최근귀속일", 45301) // "2024-01-10"
 */
export function shownValue(label: string, value: Cell): string {
  if (typeof value !== "number") return String(value ?? "");
  const day = label.endsWith("일") ? fromSerial(value) : null;
  return day ?? value.toLocaleString("ko-KR", { maximumFractionDigits: 2 });
}
