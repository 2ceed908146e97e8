// Groups of articles whose texts are nearly alike, found without comparing every two of them.
import { ConnectedGroups } from "../connected-groups";
import { readRuns, runSimilarity, signatureKeys, type TextRuns } from "./text-signature";

export interface ComparableText {
  reading: TextReading;
  /** Two texts are compared only if they share one of these. */
  meetingKeys: readonly string[];
}

/** A text that is read when it first meets another, and then once, however often it is compared. */
export class TextReading {
  private runsRead: TextRuns | undefined;
  private signatureRead: number[] | undefined;

  constructor(private readonly text: string) {}

  get runs(): TextRuns {
    return (this.runsRead ??= readRuns(this.text));
  }

  get signature(): readonly number[] {
    return (this.signatureRead ??= signatureKeys(this.runs));
  }
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
  const groups = new ConnectedGroups<T>();
  const unlike = new Map<T, Set<T>>();
  const pairs: TextPair<T>[] = [];
  const isAlike = (a: T, b: T): boolean => {
    if (groups.areJoined(a, b)) return true;
    const known = unlike.get(a) ?? new Set();
    if (known.has(b)) return false;
    const similarity = mayJoin(a, b) ? runSimilarity(a.reading.runs.hashes, b.reading.runs.hashes) : 0;
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
  const met = groupByKeys(items, ({ meetingKeys }) => meetingKeys);
  return met.flatMap((members) => groupByKeys(members, ({ reading }) => reading.signature));
}

/** The items that share a key, one group for each key that more than one item has. */
function groupByKeys<T>(items: readonly T[], keysOf: (item: T) => readonly (string | number)[]): T[][] {
  const groups = new Map<string | number, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return [...groups.values()].filter((members) => members.length > 1);
}
