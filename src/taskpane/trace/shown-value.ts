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
  return dayOf(label, value) ?? value.toLocaleString("ko-KR", { maximumFractionDigits: 2 });
}

/** Whether a figure adds something up: a day or a text of a record does not. */
export function isSum(label: string, value: Cell): boolean {
  return typeof value === "number" && dayOf(label, value) === null;
}

function dayOf(label: string, value: number): string | null {
  return label.endsWith("일") ? fromSerial(value) : null;
}
