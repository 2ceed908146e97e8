// Rounding as a worksheet rounds, so that our totals and Excel's agree to the last won.

/** Digits of a double that Excel takes for real; what lies behind them is noise of the binary fraction. */
const significantDigits = 15;

/**
 * Whole number nearest to a value, halves away from zero, as `ROUND(value,0)`.
 * @example roundHalfAway(100 * 0.285) // 29, though the product is 28.499999999999996 in binary
 * @example roundHalfAway(-2.5) // -3
 */
export function roundHalfAway(value: number): number {
  const exact = Math.abs(value);
  // Noise decides nothing far from a half, and most values are far from one.
  const isClear = Math.abs((exact % 1) - 0.5) > exact * 1e-14;
  const size = Math.floor((isClear ? exact : Number(exact.toPrecision(significantDigits))) + 0.5);
  return value < 0 ? -size : size;
}
