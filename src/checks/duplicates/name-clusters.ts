// Spellings that are probably one name: the same without spaces and legal form, or one syllable apart. Names meet
// under what is left when one letter is taken out, so that not every name is compared with every other.
import { distance } from "fastest-levenshtein";
import { disassemble } from "es-hangul";
import { signReader } from "../../importing/names/name-signs";
import { compareText } from "../../importing/publication-order";
import { remember } from "../../records/remember";

/** Shorter names differ by chance. */
const shortest = 3;
const mostCompared = 12;

/**
 * The keys that each key is like without being equal, for those that are like any.
 * @param keys numbers of the keys' texts, each once
 * @param textOf a key's text
 * @param likeness 이름유사도
 * @example findLikeKeys([0, 1], (key) => ["멀티메틱사", "멀티매틱사"][key] ?? "", 0.85) // Map { 0 => [1], 1 => [0] }
 */
export function findLikeKeys(
  keys: readonly number[],
  textOf: (key: number) => string,
  likeness: number,
): Map<number, readonly number[]> {
  const groups = new Map<number, MeetingKey[]>();
  const like = new Map<number, number[]>();
  const join = (key: number, other: number) => {
    const known = like.get(key);
    if (known === undefined) like.set(key, [other]);
    else if (!known.includes(other)) known.push(other);
  };
  for (const met of meetingKeys(keys, textOf)) {
    for (const sign of met.signs) {
      const group = groups.get(sign);
      if (group === undefined) {
        groups.set(sign, [met]);
        continue;
      }
      for (const other of group) {
        if (other === met || !areAlike(met, other, likeness)) continue;
        join(met.key, other.key);
        join(other.key, met.key);
      }
      if (group.length < mostCompared && group.at(-1) !== met) group.push(met);
    }
  }
  return like;
}

interface MeetingKey extends SpeltName {
  key: number;
  /** What it may share with another (name-signs). */
  signs: readonly number[];
}

/** The keys that may be a letter away from another, in order of their texts; most are not. */
function meetingKeys(keys: readonly number[], textOf: (key: number) => string): MeetingKey[] {
  const compared = keys.filter((key) => textOf(key).length >= shortest);
  const names = compared.map(textOf);
  const readSigns = signReader(names);
  const meeting: MeetingKey[] = [];
  compared.forEach((key, index) => {
    const name = names[index] ?? "";
    const signs = readSigns(index);
    if (signs.length > 0) meeting.push({ key, name, size: sizeOf(name), signs });
  });
  return meeting.sort((a, b) => compareText(a.name, b.name));
}

/** A name with how many 자모 it has. */
interface SpeltName {
  name: string;
  size: number;
}

/** Whether the 자모 of two names differ by no more than that; numbers in names tell firms apart. */
function areAlike(a: SpeltName, b: SpeltName, likeness: number): boolean {
  // What both begin and end with is no difference, and is left out of the comparison.
  const { start, end } = commonEnds(a.name, b.name);
  const first = a.name.slice(start, a.name.length - end);
  const second = b.name.slice(start, b.name.length - end);
  if (digitsOf(first) !== digitsOf(second)) return false;
  return 1 - distance(spellOut(first), spellOut(second)) / Math.max(a.size, b.size) >= likeness;
}

/** How many letters two names begin and end with alike. */
function commonEnds(a: string, b: string): { start: number; end: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end += 1;
  return { start, end };
}

function digitsOf(text: string): string {
  return /\d/.test(text) ? text.replace(/\D/g, "") : "";
}

/** A text in its 자모: "가온" is "ㄱㅏㅇㅗㄴ". */
function spellOut(text: string): string {
  if (text.length === 1) return lettersOf(text);
  let spelt = "";
  for (const letter of text) spelt += lettersOf(letter);
  return spelt;
}

function sizeOf(text: string): number {
  let size = 0;
  for (const letter of text) size += lettersOf(letter).length;
  return size;
}

/** Names are made of a few hundred syllables. */
const lettersOf = remember(disassemble);

/**
 * Whether a text holds a name in some spelling that is as near as that.
 * @param text and name without spaces (importing/firm-key)
 */
export function holdsAlike(text: string, name: string, likeness: number): boolean {
  if (name.length < shortest) return false;
  const spelt = { name, size: sizeOf(name) };
  for (let at = 0; at + name.length <= text.length; at += 1) {
    const part = text.slice(at, at + name.length);
    if (areAlike({ name: part, size: sizeOf(part) }, spelt, likeness)) return true;
  }
  return false;
}
