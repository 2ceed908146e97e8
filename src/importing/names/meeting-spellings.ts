// Names that are one syllable apart meet under what is left without it, so that not every name is compared with every
// other. A large report has half a million such rests, and hardly any is of two names: a table of bytes tells which can
// be, and only those are made.
import { longestName } from "./spelling-likeness";

/**
 * The groups of items whose keys are one syllable apart, or equal: each under one rest, in the order of the items.
 * @example meetingSpellings(["가온테크", "가운테크", "나래"], (name) => name) // [["가온테크", "가운테크"]]
 */
export function meetingSpellings<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const spelt = items.flatMap((item) => {
    const key = keyOf(item);
    return key.length > longestName ? [] : [{ item, letters: Array.from(key) }];
  });
  const times = new Uint8Array(
    2 ** placeBits(spelt.reduce((sum, { letters }) => sum + letters.length + 1, 0)),
  );
  for (const { letters } of spelt) {
    for (const hash of restHashes(letters)) {
      const place = hash & (times.length - 1);
      times[place] = Math.min(2, (times[place] ?? 0) + 1);
    }
  }
  const met = new Map<string, T[]>();
  for (const { item, letters } of spelt) {
    restHashes(letters).forEach((hash, index) => {
      if (times[hash & (times.length - 1)] !== 2) return;
      const rest = restOf(letters, index);
      const group = met.get(rest);
      if (group === undefined) met.set(rest, [item]);
      else if (group.at(-1) !== item) group.push(item);
    });
  }
  return [...met.values()].filter((group) => group.length > 1);
}

/** The key itself, then the key without each of its syllables. */
function restOf(letters: readonly string[], index: number): string {
  return index === 0 ? letters.join("") : [...letters.slice(0, index - 1), ...letters.slice(index)].join("");
}

/** A hash of each rest, in the order of `restOf`; equal rests have equal ones. */
function restHashes(letters: readonly string[]): number[] {
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0);
  return Array.from({ length: codes.length + 1 }, (_, index) => {
    let hash = 0x811c9dc5;
    codes.forEach((code, at) => {
      if (at !== index - 1) hash = Math.imul(hash ^ code, 0x01000193);
    });
    return (hash ^ (hash >>> 15)) >>> 0;
  });
}

/** Some eight bytes for each rest, 16 MB at the most. */
function placeBits(rests: number): number {
  return Math.min(24, 35 - Math.clz32(rests));
}
