// The word that makes a sum approximate, as 근사표시 keeps it.

/** Each list value with how it stands at a number; 약 must not be the end of another word (계약 3건). */
const words: readonly (readonly [string, RegExp])[] = [
  ["최대", /최대/],
  ["여", /[\d만억천백십]\s?여/],
  ["가량", /가량/],
  ["내외", /내외/],
  ["이상", /이상/],
  ["이하", /이하/],
  ["미만", /미만/],
  ["약", /(?<![가-힣])약\s?\d/],
];
const reach = 6;

/**
 * The word at an approximate sum: in the sum as written, else beside it, else anywhere in the quote. 약 where the
 * text says it by a word that the list does not have (남짓, 안팎).
 * @example approximationWord("940만여 달러", "상담 940만여 달러를 기록") // "여"
 */
export function approximationWord(rawAmount: string | null, quote: string): string {
  const at = rawAmount === null ? -1 : quote.indexOf(rawAmount);
  const beside = at < 0 ? "" : quote.slice(Math.max(0, at - reach), at + (rawAmount?.length ?? 0) + reach);
  for (const place of [rawAmount ?? "", beside, quote]) {
    const found = words.find(([, pattern]) => pattern.test(place));
    if (found !== undefined) return found[0];
  }
  return "약";
}
