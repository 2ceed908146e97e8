// Reads one number as Korean reports write it: digits, Hangul units and spelled-out numbers, mixed at will
// (4억 2천만, 6백21만3천, 20,609천, 이천칠백삼십오만, 일점이삼). Money, counts and people are all read from here.

/** The units by the code of their letter, as which a text is read: each letter cut out of it would be a new string. */
function byCode(units: readonly (readonly [letter: string, value: number])[]): ReadonlyMap<number, number> {
  return new Map(units.map(([letter, value]) => [letter.charCodeAt(0), value]));
}

const smallUnits = byCode([
  ["십", 10],
  ["백", 100],
  ["천", 1000],
]);
const largeUnits = byCode([
  ["만", 1e4],
  ["억", 1e8],
  ["조", 1e12],
]);
const spelledDigits = "영일이삼사오육칠팔구";
const arabic = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;
const spelledDecimal = /[영일이삼사오육칠팔구]점[영일이삼사오육칠팔구]{1,6}/y;
const letter = /[\p{L}\p{N}]/u;

/** One number found in a text. */
export interface Numeral {
  end: number;
  value: number;
  /** The lowest of 만·억·조 that was written, 1 if none: "1~2억" needs it to read its first number. */
  largeUnit: number;
  /** The lowest unit of any size that was written, 1 if none. */
  lowestUnit: number;
  /** 여 inside the number: 940만여, 2백여억. */
  approximate: boolean;
  /** True when no Arabic digit was written: 이만칠천. Such a number must stand free to be one. */
  spelled: boolean;
  /** The number is broken off between 억 and 원: 1억2천5백 says neither 2천5백만 nor 2천5백. */
  incomplete: boolean;
}

/** A number as far as it was read. */
interface Progress {
  end: number;
  total: number;
  section: number;
  pending: number | null;
  lowestLarge: number;
  lowestSmall: number;
  lowestUnit: number;
  approximate: boolean;
  spelled: boolean;
}

const spelledLetters = `[십백천만억조${spelledDigits}]`;
/**
 * Where a number can start, as a pattern without groups: at a digit, or at a spelled letter that goes on no Hangul word
 * but one of those it may hang on. Most 이, 일 and 사 of a text are inside words and are passed over by this one look.
 */
export const numeralStart = `[0-9]|${spelledLetters}(?<=(?:^|[^가-힣]|[총약금각화두]).)`;
const nextStart = new RegExp(numeralStart, "g");

/** Where the next number of a text can start, from a position on; the text's length if none can. */
export function nextNumeralStart(text: string, from: number): number {
  nextStart.lastIndex = from;
  return nextStart.exec(text)?.index ?? text.length;
}

/** Whether a UTF-16 unit is an Arabic digit; NaN past a text's ends is none. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a UTF-16 unit is a space within a line, breaking or not. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}

/** Whether a UTF-16 unit is a Hangul syllable. */
function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** 이천 10억: a spelled number does not go on in Arabic digits after a space, it was a word (the city 이천). */
function wasWord(text: string, p: Progress): boolean {
  return p.section + p.total > 0 && spelledDigits.includes(text.charAt(Math.max(0, p.end - 2)));
}

function takeDigits(text: string, at: number, p: Progress): boolean {
  if (p.pending !== null || (p.spelled && p.end < at && wasWord(text, p))) return false;
  arabic.lastIndex = at;
  const digits = arabic.exec(text)?.[0];
  if (digits === undefined) return false;
  p.pending = Number(digits.includes(",") ? digits.replaceAll(",", "") : digits);
  p.end = at + digits.length;
  p.spelled = false;
  return true;
}

function takeSmallUnit(unit: number, at: number, p: Progress): boolean {
  if (unit >= p.lowestSmall) return false;
  p.section += (p.pending ?? 1) * unit;
  p.pending = null;
  p.lowestSmall = unit;
  p.lowestUnit = unit;
  p.end = at + 1;
  return true;
}

function takeLargeUnit(unit: number, at: number, p: Progress): boolean {
  if (unit >= p.lowestLarge) return false;
  p.total += (p.section + (p.pending ?? 0) || 1) * unit;
  p.section = 0;
  p.pending = null;
  p.lowestLarge = unit;
  p.lowestSmall = Infinity;
  p.lowestUnit = unit;
  p.end = at + 1;
  return true;
}

function takeSpelled(text: string, at: number, p: Progress): boolean {
  const digit = p.pending === null ? spelledDigits.indexOf(text.charAt(at)) : -1;
  if (digit < 0) return false;
  spelledDecimal.lastIndex = at;
  const decimal = spelledDecimal.exec(text)?.[0];
  p.pending = decimal === undefined ? digit : Number(Array.from(decimal, spokenDigit).join(""));
  p.end = at + (decimal?.length ?? 1);
  return true;
}

function spokenDigit(character: string): string {
  return character === "점" ? "." : String(spelledDigits.indexOf(character));
}

/** Reads one token more into `p`; false if the number ends here. Units must fall: after 억 comes 만, never 조. */
function takeToken(text: string, at: number, p: Progress): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return takeDigits(text, at, p);
  if (!isHangul(code)) return false;
  const small = smallUnits.get(code);
  if (small !== undefined) return takeSmallUnit(small, at, p);
  const large = largeUnits.get(code);
  return large === undefined ? takeSpelled(text, at, p) : takeLargeUnit(large, at, p);
}

function begin(start: number): Progress {
  return {
    end: start,
    total: 0,
    section: 0,
    pending: null,
    approximate: false,
    spelled: true,
    lowestLarge: Infinity,
    lowestSmall: Infinity,
    lowestUnit: 1,
  };
}

/**
 * The number that starts at a position, or null if none does. Spaces inside it are accepted (7천 5백만), the units
 * must fall. Example: `readNumeral("4억 2천만 원", 0)` has `value` 420000000 and `end` 6.
 */
export function readNumeral(text: string, start: number): Numeral | null {
  let p = begin(start);
  // Gone back to only behind a large unit, at which it is copied.
  let complete = p;
  for (;;) {
    const started = p.end > start;
    const spaced = started && isSpace(text.charCodeAt(p.end));
    const largeBefore = p.lowestLarge;
    if (takeToken(text, p.end + (spaced ? 1 : 0), p)) {
      if (p.lowestLarge !== largeBefore) complete = { ...p };
      continue;
    }
    if (started && text.charAt(p.end) === "여" && !p.approximate) {
      p.end += 1;
      p.approximate = true;
      continue;
    }
    if (started && p.lowestSmall !== Infinity && risesAgain(text, p, spaced)) p = complete;
    break;
  }
  if (p.end === start) return null;
  const value = p.total + p.section + (p.pending ?? 0);
  return {
    end: p.end,
    value: Math.round(value * 100) / 100,
    largeUnit: p.lowestLarge === Infinity ? 1 : p.lowestLarge,
    lowestUnit: p.lowestUnit,
    approximate: p.approximate,
    spelled: p.spelled,
    incomplete: p.lowestLarge >= 1e8 && p.lowestLarge !== Infinity && p.lowestSmall !== Infinity,
  };
}

/** 1천만 2천만: the second 만 tells that 2천 began another number. */
function risesAgain(text: string, p: Progress, spaced: boolean): boolean {
  const unit = largeUnits.get(text.charCodeAt(p.end + (spaced ? 1 : 0)));
  return unit !== undefined && unit >= p.lowestLarge;
}

/** The words that a spelled number may hang on, and the letters they end in. */
const amountLead = {
  pattern: /(?:^|[^\p{L}])(?:총|약|금|각|각각|한화|미화|모두)$/u,
  endings: "총약금각화두",
};

/**
 * Whether a number may start at a position: it must not continue a word or another number, and not follow 수 or 몇
 * ("several"), which leave no number to read.
 */
export function mayStartAt(text: string, at: number, spelled: boolean): boolean {
  const code = text.charCodeAt(at - 1);
  // Most letters are Hangul: the class of all letters, which takes long to look through, is asked of the others only.
  if (!isHangul(code)) {
    const before = text.charAt(at - 1);
    if (before === " " || before === "" || !letter.test(before))
      return before !== "." || !isDigit(text.charCodeAt(at - 2));
    return !isDigit(code) && !spelled;
  }
  const before = text.charAt(at - 1);
  if (before === "수" || before === "몇") return false;
  return (
    !spelled ||
    (amountLead.endings.includes(before) && amountLead.pattern.test(text.slice(Math.max(0, at - 4), at)))
  );
}
