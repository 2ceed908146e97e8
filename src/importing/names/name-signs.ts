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
  const signs = signsOf(names);
  const maybe = keepSigns(signs, repeatsIn(signs.numbers));
  const repeated = repeatedOf(maybe.numbers.slice());
  const { numbers, starts } = keepSigns(maybe, (number) => repeated.has(number));
  return (place) => {
    const start = starts[place] ?? 0;
    const end = starts[place + 1] ?? start;
    return start === end ? none : Array.from(numbers.subarray(start, end));
  };
}

/** The numbers of the names one after another, and where those of each name begin; last where all end. */
interface Signs {
  numbers: Int32Array;
  starts: Int32Array;
}

function signsOf(names: readonly string[]): Signs {
  let longest = 0;
  let count = 0;
  for (const { length } of names) {
    longest = Math.max(longest, length);
    count += length + 1;
  }
  const powers = powersOf(longest);
  const numbers = new Int32Array(count);
  const starts = new Int32Array(names.length + 1);
  let end = 0;
  for (let place = 0; place < names.length; place += 1) {
    starts[place] = end;
    end = readSigns(names[place] ?? "", powers, numbers, end);
  }
  starts[names.length] = end;
  return { numbers, starts };
}

/** Whether a number may stand in a list more than once. `for … of` would make an object for each of half a million. */
function repeatsIn(numbers: Int32Array): (number: number) => boolean {
  const met = repeatFilter(numbers.length);
  numbers.forEach(met.add);
  return met.mayRepeat;
}

/** Of the numbers of each name some. */
function keepSigns({ numbers, starts }: Signs, isKept: (number: number) => boolean): Signs {
  const kept = numbers.slice();
  const keptStarts = new Int32Array(starts.length);
  let end = 0;
  for (let place = 0; place + 1 < starts.length; place += 1) {
    keptStarts[place] = end;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
      const number = numbers[at] ?? 0;
      if (isKept(number)) kept[end++] = number;
    }
  }
  keptStarts[starts.length - 1] = end;
  return { numbers: kept.subarray(0, end), starts: keptStarts };
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

/**
 * Writes the numbers of a name from a place on, and gives the place where they end. A letter is taken out of the sum of
 * powers that the whole name is.
 */
function readSigns(name: string, powers: Int32Array, numbers: Int32Array, start: number): number {
  let whole = 0;
  for (let at = 0; at < name.length; at += 1) whole = (Math.imul(whole, base) + name.charCodeAt(at)) | 0;
  numbers[start] = whole;
  let before = 0;
  for (let at = 0; at < name.length; at += 1) {
    const upTo = (Math.imul(before, base) + name.charCodeAt(at)) | 0;
    numbers[start + 1 + at] = (whole + Math.imul(before - upTo, powers[name.length - 1 - at] ?? 1)) | 0;
    before = upTo;
  }
  return start + 1 + name.length;
}
