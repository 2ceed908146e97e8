// Reads one number as Korean reports write it: digits, Hangul units and spelled-out numbers, mixed at will
// (4억 2천만, 6백21만3천, 20,609천, 이천칠백삼십오만, 일점이삼). Money, counts and people are all read from here.
const smallUnits: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000 };
const largeUnits: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8, 조: 1e12 };
const spelledDigits = "영일이삼사오육칠팔구";
const arabic = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;
const spelledDecimal = /[영일이삼사오육칠팔구]점[영일이삼사오육칠팔구]{1,6}/y;
const space = /[ \u00a0]/;
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

const numeralStarts: ReadonlySet<string> = new Set("0123456789십백천만억조" + spelledDigits);

/** Whether a character can be the first of a number. */
export function startsNumeral(character: string): boolean {
  return numeralStarts.has(character);
}

function readDigits(text: string, at: number): { value: number; end: number } | null {
  arabic.lastIndex = at;
  const match = arabic.exec(text);
  return match === null ? null : { value: Number(match[0].replaceAll(",", "")), end: arabic.lastIndex };
}

function readSpelled(text: string, at: number): { value: number; end: number } | null {
  spelledDecimal.lastIndex = at;
  const decimal = spelledDecimal.exec(text)?.[0];
  if (decimal !== undefined) {
    const digits = [...decimal].map((c) => (c === "점" ? "." : String(spelledDigits.indexOf(c)))).join("");
    return { value: Number(digits), end: at + decimal.length };
  }
  const digit = spelledDigits.indexOf(text.charAt(at));
  return digit < 0 ? null : { value: digit, end: at + 1 };
}

/** One token more, or null if the number ends here. Units must fall: after 억 comes 만, never 조. */
function step(text: string, at: number, p: Progress): Progress | null {
  const character = text.charAt(at);
  const digits = readDigits(text, at);
  if (digits !== null) {
    const mixesAfterSpelled = p.spelled && p.end > 0 && p.pending === null && spelledBefore(text, p);
    if (p.pending !== null || mixesAfterSpelled) return null;
    return { ...p, end: digits.end, pending: digits.value, spelled: false };
  }
  if (character in smallUnits) {
    const unit = smallUnits[character] ?? 1;
    if (unit >= p.lowestSmall) return null;
    const section = p.section + (p.pending ?? 1) * unit;
    return { ...p, end: at + 1, section, pending: null, lowestSmall: unit, lowestUnit: unit };
  }
  if (character in largeUnits) {
    const unit = largeUnits[character] ?? 1;
    if (unit >= p.lowestLarge) return null;
    const factor = p.section + (p.pending ?? 0) || 1;
    const total = p.total + factor * unit;
    return {
      ...p,
      end: at + 1,
      total,
      section: 0,
      pending: null,
      lowestLarge: unit,
      lowestSmall: Infinity,
      lowestUnit: unit,
    };
  }
  const spelled = p.pending === null ? readSpelled(text, at) : null;
  return spelled === null ? null : { ...p, end: spelled.end, pending: spelled.value };
}

/** 이천 10억: a spelled number does not go on in Arabic digits after a space, it was a word (the city 이천). */
function spelledBefore(text: string, p: Progress): boolean {
  return p.section + p.total > 0 && spelledDigits.includes(text.charAt(Math.max(0, p.end - 2)));
}

/**
 * The number that starts at a position, or null if none does. Spaces inside it are accepted (7천 5백만), the units
 * must fall. Example: `readNumeral("4억 2천만 원", 0)` has `value` 420000000 and `end` 6.
 */
export function readNumeral(text: string, start: number): Numeral | null {
  let p: Progress = {
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
  let complete = p;
  for (;;) {
    const started = p.end > start;
    const spaced = started && space.test(text.charAt(p.end));
    const next = step(text, p.end + (spaced ? 1 : 0), p);
    if (next === null) {
      if (started && text.charAt(p.end) === "여" && !p.approximate) {
        p = { ...p, end: p.end + 1, approximate: true };
        continue;
      }
      if (started && p.lowestSmall !== Infinity && risesAgain(text, p, spaced)) p = complete;
      break;
    }
    if (next.lowestLarge !== p.lowestLarge) complete = next;
    p = next;
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
  const unit = largeUnits[text.charAt(p.end + (spaced ? 1 : 0))];
  return unit !== undefined && unit >= p.lowestLarge;
}

/**
 * Whether a number may start at a position: it must not continue a word or another number, and not follow 수 or 몇
 * ("several"), which leave no number to read.
 */
export function mayStartAt(text: string, at: number, spelled: boolean): boolean {
  const before = text.charAt(at - 1);
  if (before === "" || !letter.test(before)) return before !== "." || !/\d/.test(text.charAt(at - 2));
  if (/[0-9수몇]/.test(before)) return false;
  return (
    !spelled ||
    /(?:^|[^\p{L}])(?:총|약|금|각|각각|한화|미화|모두)$/u.test(text.slice(Math.max(0, at - 4), at))
  );
}
