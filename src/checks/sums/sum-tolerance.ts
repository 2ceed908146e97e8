// How far a sum of parts may be off before it is more than rounding (checks.md, note 1).

/** A figure and the place of its last printed digit: 10,000 for 411만; 0 where a figure is exact, as counts are. */
export interface PrintedFigure {
  value: number;
  digit: number;
}

const unitSizes: Readonly<Record<string, number>> = {
  조: 1e12,
  억: 1e8,
  천만: 1e7,
  백만: 1e6,
  십만: 1e5,
  만: 1e4,
  천: 1e3,
  백: 1e2,
  billion: 1e9,
  million: 1e6,
  thousand: 1e3,
};
const numberWithUnit = /[\d,]+(?:\.(\d+))?(조|억|천만|백만|십만|만|천|백|billion|million|thousand)?/g;

/**
 * The place of the last digit of a sum as written; 0 where no number is written in digits.
 * @example lastPrintedDigit("4천216만 달러") // 10000
 * @example lastPrintedDigit("898.6만달러") // 1000
 */
export function lastPrintedDigit(rawAmount: string | null): number {
  const last = [...(rawAmount ?? "").replace(/\s/g, "").matchAll(numberWithUnit)].at(-1);
  if (last === undefined) return 0;
  const [, decimals = "", unit = ""] = last;
  return (unitSizes[unit] ?? 1) / 10 ** decimals.length;
}

/**
 * The place of a figure's last digit that is not 0, where it has no print: what follows was rounded away.
 * @example lastDigit(490_000_000) // 10000000
 */
export function lastDigit(figure: number): number {
  let digit = 1;
  while (figure !== 0 && Number.isInteger(figure) && figure % (digit * 10) === 0) digit *= 10;
  return digit;
}

/**
 * The larger of the allowed share of the total and half the last printed digit of each part; the whole digit where
 * the total is approximate (약, 여 …).
 * @example sumTolerance([{value: 4_110_000, digit: 10_000}, {value: 4_640_000, digit: 10_000}], 8_760_000, 0.005, false) // 43800
 */
export function sumTolerance(
  parts: readonly PrintedFigure[],
  total: number,
  share: number,
  approximate: boolean,
): number {
  const digits = parts.reduce((sum, { digit }) => sum + digit, 0);
  return Math.max(Math.abs(total) * share, digits * (approximate ? 1 : 0.5));
}

/** Sum of decimals without the dust that binary fractions leave: 0.1 + 0.2 is 0.3. */
export function sumOf(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((sum, number) => sum + number, 0) * 10_000) / 10_000;
}
