// Rows of one sum that stand far apart in order of size, because one article tells it in 달러 and another in 원.
import { groupBy } from "../../importing/group-by";
import type { Candidate } from "./score-pair";

/**
 * Candidates once more, by the sum that some of them restate and others state: one list a currency.
 * @example restatedSizes([fiftyManDollars, sevenEokWon]) // both at 700,000,000, where the first says 50만 달러(약 7억 원)
 */
export function restatedSizes(candidates: readonly Candidate[]): Candidate[][] {
  const restated = groupBy(
    candidates.filter(({ row }) => row.amountAlso !== null && row.currencyAlso !== null),
    ({ row }) => row.currencyAlso,
  );
  if (restated.size === 0) return [];
  const stated = groupBy(candidates, ({ row }) => row.currency);
  return [...restated].flatMap(([currency, own]) => {
    const others = stated.get(currency);
    if (others === undefined) return [];
    return [
      [
        ...own.map((one) => ({ ...one, size: one.row.amountAlso })),
        ...others.map((one) => ({ ...one, size: one.row.amount })),
      ],
    ];
  });
}
