// Rows of one sum that stand far apart in order of size, because one article tells it in 달러 and another in 원.
import { groupBy } from "../../records/group-by";
import type { OutcomeRow } from "../../records/tables/outcomes";

/** Rows of 성과 by place, each with the sum by which they are put in order; NaN where a row has none. */
export interface SizedRows {
  places: readonly number[];
  sizes: readonly number[];
}

/**
 * Rows once more, by the sum that some of them restate and others state: one list a currency.
 * @param places of the rows in 성과
 * @param restating those of them that restate their sum (isRestated)
 * @example restatedSizes([0, 1], [0], [fiftyManDollars, sevenEokWon]) // both at 700,000,000: the first says 50만 달러(약 7억 원)
 */
export function restatedSizes(
  places: readonly number[],
  restating: readonly number[],
  rows: readonly OutcomeRow[],
): SizedRows[] {
  if (restating.length === 0) return [];
  const stated = groupBy(places, (place) => rows[place]?.currency);
  return [...groupBy(restating, (place) => rows[place]?.currencyAlso)].flatMap(([currency, own]) => {
    const others = stated.get(currency);
    if (others === undefined) return [];
    const sizes = [
      ...own.map((place) => rows[place]?.amountAlso ?? Number.NaN),
      ...others.map((place) => rows[place]?.amount ?? Number.NaN),
    ];
    return [{ places: [...own, ...others], sizes }];
  });
}

/** Whether a row gives its sum in another currency too. */
export function isRestated({ amountAlso, currencyAlso }: OutcomeRow): boolean {
  return amountAlso !== null && currencyAlso !== null;
}

/** A size, or what stands for none. */
export function sizeOr(none: number, size: number | undefined): number {
  return size === undefined || Number.isNaN(size) ? none : size;
}
