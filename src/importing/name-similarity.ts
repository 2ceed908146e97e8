// How alike two names are, whatever their spaces, punctuation and case.
import { normaliseForHash } from "../records/ids";

/** A name prepared for comparing, so that a name compared with many is prepared once. */
export interface NameKey {
  letters: string;
  pairs: ReadonlySet<string>;
}

/** Shorter names lie in longer ones by chance. */
const shortestContained = 4;
const contained = 0.8;

export function nameKey(name: string): NameKey {
  const letters = normaliseForHash(name);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at += 1) pairs.add(letters.slice(at, at + 2));
  return { letters, pairs };
}

/**
 * Likeness of two names: 1 the same, 0.8 where one holds the other, else the share of common letter pairs (Dice).
 * @example nameSimilarity(nameKey("시장개척단"), nameKey("북미 시장개척단")) // 0.8
 */
export function nameSimilarity(a: NameKey, b: NameKey): number {
  if (a.letters === b.letters) return 1;
  const [short, long] = a.letters.length < b.letters.length ? [a, b] : [b, a];
  if (short.letters.length >= shortestContained && long.letters.includes(short.letters)) return contained;
  let common = 0;
  for (const pair of short.pairs) if (long.pairs.has(pair)) common += 1;
  const all = a.pairs.size + b.pairs.size;
  return all === 0 ? 0 : (2 * common) / all;
}
