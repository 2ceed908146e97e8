// Spellings that are probably one name: the same without spaces and legal form, or one syllable apart. Names meet
// under what is left when one letter is taken out, so that not every name is compared with every other.
import { distance } from "fastest-levenshtein";
import { disassemble } from "es-hangul";
import { groupBy } from "../../importing/group-by";
import { compareText } from "../../importing/publication-order";
import type { NameUse } from "./name-uses";

export interface NameCluster {
  /** Every spelling with its uses, the most used first. */
  spellings: { name: string; uses: NameUse[] }[];
}

/** Shorter names differ by chance. */
const shortest = 3;
const mostCompared = 12;

/**
 * The clusters of more than one spelling.
 * @param keyOf what a spelling stands for, e.g. the firm key of its 대표명
 * @param likeness 이름유사도
 */
export function clusterNames(
  uses: readonly NameUse[],
  keyOf: (name: string) => string,
  likeness: number,
): NameCluster[] {
  const byKey = groupBy(uses, ({ name }) => keyOf(name));
  const keys = [...byKey.keys()].filter((key) => key !== "").sort(compareText);
  const leaders = joinKeys(keys, byKey, likeness);
  const clusters = groupBy(keys, (key) => leaders.get(key) ?? key);
  return [...clusters.values()].flatMap((members) => {
    const all = members.flatMap((key) => byKey.get(key) ?? []);
    const spellings = [...groupBy(all, ({ name }) => name)].map(([name, own]) => ({ name, uses: own }));
    spellings.sort((a, b) => b.uses.length - a.uses.length || compareText(a.name, b.name));
    return spellings.length > 1 ? [{ spellings }] : [];
  });
}

/** Each key's leader: the first like key before it in order, if there is one. */
function joinKeys(
  keys: readonly string[],
  byKey: ReadonlyMap<string, readonly NameUse[]>,
  likeness: number,
): Map<string, string> {
  const met = new Map<string, string[]>();
  const leaders = new Map<string, string>();
  for (const key of keys) {
    const signs = signatures(key);
    const near = new Set(signs.flatMap((sign) => met.get(sign) ?? []));
    const like = [...near].find(
      (other) =>
        similarity(key, other) >= likeness && !meetInOnePlace(byKey.get(key) ?? [], byKey.get(other) ?? []),
    );
    if (like !== undefined) leaders.set(key, leaders.get(like) ?? like);
    for (const sign of signs) {
      const group = met.get(sign);
      if (group === undefined) met.set(sign, [key]);
      else if (group.length < mostCompared) group.push(key);
    }
  }
  return leaders;
}

function signatures(key: string): string[] {
  const letters = Array.from(key);
  if (letters.length < shortest) return [];
  return [key, ...letters.map((_, at) => letters.filter((_letter, index) => index !== at).join(""))];
}

/** Likeness of two keys by their 자모, from 0 to 1; numbers in names tell firms apart. */
function similarity(a: string, b: string): number {
  if (a.replace(/\D/g, "") !== b.replace(/\D/g, "")) return 0;
  const [first, second] = [disassemble(a), disassemble(b)];
  return 1 - distance(first, second) / Math.max(first.length, second.length);
}

/** One list, or one article, that has both names speaks of two firms. */
function meetInOnePlace(a: readonly NameUse[], b: readonly NameUse[]): boolean {
  const places = new Set(a.flatMap((use) => use.places));
  return b.some((use) => use.places.some((place) => places.has(place)));
}
