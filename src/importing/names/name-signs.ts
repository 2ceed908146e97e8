// Numbers by which names meet that are one letter apart: one for the whole name, and one for what is left of it without
// each of its letters. A report has half a million of them, nearly all of one name alone: a table of bytes passes most of
// those over, and only what is left is put in order to see which come again.
import { repeatFilter } from "../key-filter";

/** The numbers of the name at a place that another of the names may share; equal ones only bring names together. */
export type SignReader = (place: number) => readonly number[];

/**
 * Reads the numbers that names share.
 * @param names keys that are compared, in any order
 * @example signReader(["가온테크", "가운테크"])(0) // one: what both are without their second letter
 */
export function signReader(names: readonly string[]): SignReader {
  const { signs, starts } = signsOf(names);
  const met = repeatFilter(signs.length);
  signs.forEach(met.add);
  const repeated = repeatedOf(signs.filter(met.mayRepeat));
  return (place) => {
    let shared: number[] | null = null;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
      const sign = signs[at] ?? 0;
      if (met.mayRepeat(sign) && repeated.has(sign)) (shared ??= []).push(sign);
    }
    return shared ?? none;
  };
}

/** The numbers of all names one after another, and where those of each name begin; last where all end. */
function signsOf(names: readonly string[]): { signs: Int32Array; starts: Int32Array } {
  const longest = names.reduce((most, { length }) => Math.max(most, length), 0);
  const powers = powersOf(longest);
  const signs = new Int32Array(names.reduce((sum, { length }) => sum + length + 1, 0));
  const starts = new Int32Array(names.length + 1);
  let end = 0;
  names.forEach((name, place) => {
    starts[place] = end;
    end += readSigns(name, powers, signs.subarray(end));
  });
  starts[names.length] = end;
  return { signs: signs.subarray(0, end), starts };
}

/** The numbers that stand in a list more than once. */
function repeatedOf(list: Int32Array): Set<number> {
  const inOrder = list.sort();
  const repeated = new Set<number>();
  for (let at = 1; at < inOrder.length; at += 1) {
    const number = inOrder[at] ?? 0;
    if (number === inOrder[at - 1]) repeated.add(number);
  }
  return repeated;
}

const none: readonly number[] = [];

const base = 0x01000193;

function powersOf(longest: number): Int32Array {
  const powers = new Int32Array(longest + 1).fill(1);
  for (let at = 1; at <= longest; at += 1) powers[at] = Math.imul(powers[at - 1] ?? 1, base);
  return powers;
}

/** How many numbers a name has, written to `signs`. A letter is taken out of the sum of powers that the whole name is. */
function readSigns(name: string, powers: Int32Array, signs: Int32Array): number {
  let whole = 0;
  for (let at = 0; at < name.length; at += 1) whole = (Math.imul(whole, base) + name.charCodeAt(at)) | 0;
  signs[0] = whole;
  let before = 0;
  for (let at = 0; at < name.length; at += 1) {
    const upTo = (Math.imul(before, base) + name.charCodeAt(at)) | 0;
    signs[at + 1] = (whole + Math.imul(before - upTo, powers[name.length - 1 - at] ?? 1)) | 0;
    before = upTo;
  }
  return name.length + 1;
}
