// Groups of articles whose texts are nearly alike, found without comparing every two of them.
import { ConnectedGroups } from "../connected-groups";
import { groupBy } from "../group-by";
import { runHashes, runSimilarity, signatureKeys } from "./text-signature";

export interface ComparableText {
  text: string;
  /** Two texts are compared only if they share one of these. */
  meetingKeys: readonly string[];
}

export interface TextPair<T> {
  a: T;
  b: T;
  /** 0 to 1. */
  similarity: number;
}

/**
 * Pairs of nearly alike texts: enough of them to connect each group of alike texts, not every pair of a large group.
 * The time grows with the length of all texts, not with its square.
 * @param mayJoin what else two texts must agree in
 * @param threshold the least similarity, 0 to 1
 */
export function similarTexts<T extends ComparableText>(
  items: readonly T[],
  threshold: number,
  mayJoin: (a: T, b: T) => boolean,
): TextPair<T>[] {
  const hashes = new Map<T, Uint32Array>();
  const hashesOf = (item: T) => {
    const known = hashes.get(item) ?? runHashes(item.text);
    hashes.set(item, known);
    return known;
  };
  const groups = new ConnectedGroups<T>();
  const unlike = new Map<T, Set<T>>();
  const pairs: TextPair<T>[] = [];
  const isAlike = (a: T, b: T): boolean => {
    if (groups.areJoined(a, b)) return true;
    const known = unlike.get(a) ?? new Set();
    if (known.has(b)) return false;
    const similarity = mayJoin(a, b) ? runSimilarity(hashesOf(a), hashesOf(b)) : 0;
    if (similarity < threshold) {
      unlike.set(a, known.add(b));
      return false;
    }
    groups.join(a, b);
    pairs.push({ a, b, similarity });
    return true;
  };
  for (const bucket of buckets(items)) {
    // One text stands for all that are alike, so that a release in a hundred outlets is compared a hundred times.
    const heads: T[] = [];
    for (const item of bucket) {
      const alike = heads.filter((head) => isAlike(head, item));
      if (alike.length === 0) heads.push(item);
    }
  }
  return pairs;
}

/** Texts that share a signature key and a meeting key; only such pairs can be alike. */
function buckets<T extends ComparableText>(items: readonly T[]): T[][] {
  const met = groupBy(
    items.flatMap((item) => item.meetingKeys.map((key) => ({ key, item }))),
    ({ key }) => key,
  );
  const keysOf = new Map<T, string[]>();
  const signed = [...met.values()].flatMap((members) => {
    if (members.length < 2) return [];
    const keyed = members.flatMap(({ item }) => {
      const keys = keysOf.get(item) ?? signatureKeys(item.text);
      keysOf.set(item, keys);
      return keys.map((key) => ({ key, item }));
    });
    return [...groupBy(keyed, ({ key }) => key).values()];
  });
  return signed.map((members) => members.map(({ item }) => item)).filter((members) => members.length > 1);
}
