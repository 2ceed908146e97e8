// A number of firms or deals as an official types it into one field: 31, 1,200, 31건, 10개사.

/**
 * Reads a typed count.
 * @returns null if it is none
 * @example readTypedCount("10개사") // 10
 */
export function readTypedCount(text: string): number | null {
  const digits = /^(\d{1,9}) ?(?:건|개 ?사|개 ?업체|곳)?$/.exec(text.trim().replaceAll(",", ""))?.[1];
  return digits === undefined ? null : Number(digits);
}
