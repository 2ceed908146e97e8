// Spellings that are probably one name: the same without spaces and legal form, or one syllable apart. Names meet
// under what is left when one letter is taken out, so that not every name is compared with every other.
import { distance } from "fastest-levenshtein";
import { disassemble } from "es-hangul";
import { groupBy } from "../../importing/group-by";
import { compareText } from "../../importing/publication-order";
import { remember } from "../remember";
import { shortest, signReader } from "./name-signs";

/** Two keys, the one that comes first in order first. */
export type KeyPair = readonly [string, string];

const mostCompared = 12;

/**
 * Pairs of keys that are alike without being equal, each later key with the first that it is like.
 * @param keys each once
 * @param likeness 이름유사도
 * @example findLikeKeys(["멀티매틱사", "멀티메틱사"], 0.85) // [["멀티매틱사", "멀티메틱사"]]
 */
export function findLikeKeys(keys: readonly string[], likeness: number): KeyPair[] {
  const groups = new Map<number, string[]>();
  const pairs: KeyPair[] = [];
  for (const { key, signs } of meetingKeys(keys)) {
    let like: string | undefined;
    for (const sign of signs) {
      const group = groups.get(sign);
      if (group === undefined) {
        groups.set(sign, [key]);
        continue;
      }
      like ??= group.find((other) => other !== key && similarity(key, other) >= likeness);
      if (group.length < mostCompared && (group.length > 1 || group[0] !== key)) group.push(key);
    }
    if (like !== undefined) pairs.push([like, key]);
  }
  return pairs;
}

interface MeetingKey {
  key: string;
  /** What it may share with another (name-signs). */
  signs: readonly number[];
}

/** The keys that may be a letter away from another, in order; most are not. */
function meetingKeys(keys: readonly string[]): MeetingKey[] {
  const readSigns = signReader(keys);
  const meeting: MeetingKey[] = [];
  for (const key of keys) {
    const signs = readSigns(key);
    if (signs.length > 0) meeting.push({ key, signs });
  }
  return meeting.sort((a, b) => compareText(a.key, b.key));
}

/** Likeness of two keys by their 자모, from 0 to 1; numbers in names tell firms apart. */
function similarity(a: string, b: string): number {
  if (haveOtherDigits(a, b)) return 0;
  // What both begin and end with is no difference, and is left out of the comparison.
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [first, second] = [a, b].map((key) => spellOut(key.slice(start, key.length - end)));
  const longer = Math.max(spellOut(a).length, spellOut(b).length);
  return 1 - distance(first ?? "", second ?? "") / longer;
}

function haveOtherDigits(a: string, b: string): boolean {
  return (/\d/.test(a) || /\d/.test(b)) && a.replace(/\D/g, "") !== b.replace(/\D/g, "");
}

/** A text in its 자모: "가온" is "ㄱㅏㅇㅗㄴ". */
function spellOut(text: string): string {
  let spelt = "";
  for (const letter of text) spelt += lettersOf(letter);
  return spelt;
}

/** Names are made of a few hundred syllables. */
const lettersOf = remember(disassemble);

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
