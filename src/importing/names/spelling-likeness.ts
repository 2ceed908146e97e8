// How alike two names are spelt, letter by letter: 달라스 and 댈러스 differ in two vowels, not in two of three syllables.
import { disassemble } from "es-hangul";
import { distance } from "fastest-levenshtein";

/** Under this many letters a single one makes another name (한일, 한진). */
const shortestCompared = 8;

/** Syllables of the longest text that is compared as a name; a cell in the wrong column may hold a whole article. */
export const longestName = 100;

/**
 * Likeness of two keys by jamo, 0 to 1; 0 for names too short to tell a misspelling from another name, and for texts
 * too long to be names.
 * @example spellingLikeness("멀티메틱글로벌", "멀티매틱글로벌") // 0.94
 */
export function spellingLikeness(a: string, b: string): number {
  if (Math.max(a.length, b.length) > longestName) return 0;
  const [one, other] = [disassemble(a), disassemble(b)];
  const longest = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < shortestCompared) return 0;
  return Math.round((1 - distance(one, other) / longest) * 100) / 100;
}
