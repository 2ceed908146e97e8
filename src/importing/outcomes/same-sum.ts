// Whether two figures are one sum, printed by one outlet to the dollar and by another to the 만 (8,762,000 and 876만).

/** A sum in base units of its currency. */
export interface StatedSum {
  amount: number;
  currency: string;
  /** The text says 약, 여, 이상 …: the sum may lie anywhere within its last printed digit. */
  approximate: boolean;
}

export type SumRelation = "same" | "rounded" | "differ";

/** Beyond this no printing explains a difference, whatever its last digit. */
const widestRounding = 0.05;

/**
 * How two sums of one currency relate; the one that ends in more zeros may be the other, rounded or cut off.
 * @param share 금액허용오차, the share of the sum that rounding may take where nothing is approximate
 * @example relateSums({amount: 8_760_000, …}, {amount: 8_762_000, …}, 0.005) // "rounded"
 */
export function relateSums(a: StatedSum, b: StatedSum, share: number): SumRelation {
  if (a.currency !== b.currency) return "differ";
  if (a.amount === b.amount) return "same";
  const [coarse, fine] = lastDigit(a.amount) >= lastDigit(b.amount) ? [a, b] : [b, a];
  const digit = lastDigit(coarse.amount);
  const difference = Math.abs(coarse.amount - fine.amount);
  const allowed = Math.max(coarse.amount, fine.amount) * (coarse.approximate ? widestRounding : share);
  const isRounding = difference < digit && digit > lastDigit(fine.amount);
  return isRounding && difference <= allowed ? "rounded" : "differ";
}

/** The place of the last digit that is not 0: 10,000 for 8,760,000. */
function lastDigit(amount: number): number {
  if (amount === 0 || !Number.isInteger(amount)) return 0;
  let digit = 1;
  while (amount % (digit * 10) === 0) digit *= 10;
  return digit;
}

/**
 * Keys under which sums meet that may be one: each sum lies in one step, and may be one with sums in the next.
 * @returns the step of the sum itself first, then the ones beside it
 */
export function sumSteps({ amount, currency }: StatedSum): string[] {
  const step = amount > 0 ? Math.floor(Math.log(amount) / Math.log1p(widestRounding * 1.1)) : -1;
  return [step, step - 1, step + 1].map((near) => `${near} ${currency}`);
}
