// How alike two names are spelt, letter by letter: 달라스 and 댈러스 differ in two vowels, not in two of three syllables.
import { disassemble } from "es-hangul";
import { distance } from "fastest-levenshtein";

/** Under this many letters a single one makes another name (한일, 한진). */
const shortestCompared = 8;

/**
 * Likeness of two keys by jamo, 0 to 1; 0 for names too short to tell a misspelling from another name.
 * @example spellingLikeness("멀티메틱글로벌", "멀티매틱글로벌") // 0.94
 */
export function spellingLikeness(a: string, b: string): number {
  const [one, other] = [disassemble(a), disassemble(b)];
  const longest = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < shortestCompared) return 0;
  return Math.round((1 - distance(one, other) / longest) * 100) / 100;
}
