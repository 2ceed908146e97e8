// Spellings that are probably one name: the same without spaces and legal form, or one syllable apart. Names meet
// under what is left when one letter is taken out, so that not every name is compared with every other.
import { distance } from "fastest-levenshtein";
import { disassemble } from "es-hangul";
import { groupBy } from "../../importing/group-by";
import { compareText } from "../../importing/publication-order";
import { shortest, signReader } from "./name-signs";

/** Two keys, the one that comes first in order first. */
export type KeyPair = readonly [string, string];

const mostCompared = 12;

/**
 * Pairs of keys that are alike without being equal, each later key with the first that it is like.
 * @param likeness 이름유사도
 * @param isApart whether two keys are known to be two names
 * @example findLikeKeys(["멀티매틱사", "멀티메틱사"], 0.85, () => false) // [["멀티매틱사", "멀티메틱사"]]
 */
export function findLikeKeys(
  keys: Iterable<string>,
  likeness: number,
  isApart: (a: string, b: string) => boolean,
): KeyPair[] {
  const sorted = [...keys].sort(compareText);
  const readSigns = signReader(sorted);
  const met = new Map<number, string[]>();
  const pairs: KeyPair[] = [];
  for (const key of sorted) {
    let near: Set<string> | null = null;
    readSigns(key, (sign) => {
      const group = met.get(sign);
      if (group === undefined) {
        met.set(sign, [key]);
        return;
      }
      near ??= new Set();
      for (const other of group) near.add(other);
      if (group.length < mostCompared && (group.length > 1 || group[0] !== key)) group.push(key);
    });
    const like = findLike(key, near, (other) => similarity(key, other) >= likeness && !isApart(key, other));
    if (like !== undefined) pairs.push([like, key]);
  }
  return pairs;
}

function findLike(
  key: string,
  near: Set<string> | null,
  isLike: (other: string) => boolean,
): string | undefined {
  near?.delete(key);
  return near === null || near.size === 0 ? undefined : [...near].find(isLike);
}

/** Likeness of two keys by their 자모, from 0 to 1; numbers in names tell firms apart. */
function similarity(a: string, b: string): number {
  if (a.replace(/\D/g, "") !== b.replace(/\D/g, "")) return 0;
  const [first, second] = [disassemble(a), disassemble(b)];
  return 1 - distance(first, second) / Math.max(first.length, second.length);
}

/**
 * Whether a text holds a name in some spelling that is as near as that.
 * @param text and name without spaces (importing/firm-key)
 */
export function holdsAlike(text: string, name: string, likeness: number): boolean {
  if (name.length < shortest) return false;
  for (let at = 0; at + name.length <= text.length; at += 1) {
    if (similarity(text.slice(at, at + name.length), name) >= likeness) return true;
  }
  return false;
}

/** Keys that pairs join, as groups; each group by its first key. */
export function joinPairs(pairs: readonly KeyPair[]): Map<string, string> {
  const leaders = new Map<string, string>();
  for (const [first, second] of pairs) leaders.set(second, leaders.get(first) ?? first);
  return leaders;
}

/** Spellings by the name they stand for; names with one spelling are left out. */
export function groupSpellings(
  names: Iterable<string>,
  keyOf: (name: string) => string,
  leaders: ReadonlyMap<string, string>,
): string[][] {
  const groups = groupBy(names, (name) => {
    const key = keyOf(name);
    return leaders.get(key) ?? key;
  });
  return [...groups].flatMap(([key, group]) => (key === "" || group.length < 2 ? [] : [group]));
}
