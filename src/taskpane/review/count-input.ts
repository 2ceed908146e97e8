// A number of firms or deals as an official types it into one field: 31, 1,200, 31건, 10개사, 12개 기업.

/**
 * Reads a typed count.
 * @returns null if it is none
 * @example readTypedCount("10개사") // 10
 */
export function readTypedCount(text: string): number | null {
  const digits = /^(\d{1,9}) ?(?:건|곳|개(?: ?(?:사|업체|기업))?)?$/.exec(
    text.trim().replaceAll(",", ""),
  )?.[1];
  return digits === undefined ? null : Number(digits);
}
