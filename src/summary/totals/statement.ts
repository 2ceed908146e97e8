// What a cell of a summary says: a number that was stated, or one of the two signs for no number.
import type { Cell } from "../../records/cell";

/** 발표되지 않음: there is something to count, but nobody stated the figure. */
export const unstated = "…";
/** 해당 없음: there is nothing to count. */
export const none = "-";

export type Statement = number | typeof unstated | typeof none;

/**
 * The sum of what was stated.
 * @param values one a row, null where the row states nothing (or cannot be converted)
 * @param expected whether silence means 발표되지 않음
 * @example sumStated([1_000_000, null], true) // 1000000
 * @example sumStated([null], true) // "…"
 */
export function sumStated(values: readonly (number | null)[], expected: boolean): Statement {
  const stated = noneStated();
  for (const value of values) addStated(stated, value);
  return statementOf(stated, expected);
}

/** The sum of what was stated, row by row: 100,000 rows are added up without a list of their values. */
export interface StatedSum {
  total: number;
  /** Whether any row states a number that is not negative. */
  isStated: boolean;
}

/** Nothing was stated yet. */
export function noneStated(): StatedSum {
  return { total: 0, isStated: false };
}

/** Adds what one more row states; null where it states nothing. */
export function addStated(sum: StatedSum, value: Cell): void {
  if (typeof value !== "number") return;
  sum.total += value;
  sum.isStated ||= value >= 0;
}

/** As `sumStated` of the values that were added. */
export function statementOf({ total, isStated }: StatedSum, expected: boolean): Statement {
  if (isStated) return total;
  return expected ? unstated : none;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The number a calculated column holds; null for a blank. */
export function numberOf(value: Cell): number | null {
  return typeof value === "number" ? value : null;
}
