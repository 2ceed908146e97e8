// Every sum of money in a text, whatever it is about. A number is money only with a currency beside it; a number
// whose currency was left out (약 2억) is not guessed at here.
import { readCurrencyAfter, readCurrencyBefore } from "./currencies";
import type { FoundCurrency } from "./currencies";
import { inBaseUnits, readHundredths } from "./hundredths";
import { isDigit, mayStartAt, numeralStart, readNumeral } from "./numerals";
import type { Numeral } from "./numerals";
import type { Span } from "../text/span";

/** One sum of money: `amount` in base units (원, 달러) of the ISO 4217 `currency`; `amountTo` if it is a range. */
export interface Amount extends Span {
  text: string;
  amount: number;
  amountTo?: number;
  currency: string;
  approximate: boolean;
}

interface Reading extends Span {
  amount: number;
  amountTo: number | null;
  currency: string;
  approximate: boolean;
}

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
};
const englishScale = /[ -]?(thousand|million|billion|trillion|mln|bln|mn|bn|[kmb])(?![a-z])/iy;
const smallestDong = 5000;
const rangeSign = /\s?[~∼～〜–-]\s?/y;
const sayAboutBefore =
  /(?:(?<![가-힣])약|대략|어림잡아|줄잡아|최소|about|around|approximately|roughly|some|nearly|almost|over|more than|surpass(?:ing|ed)(?: the)?|exceed(?:ing|ed)|topp(?:ing|ed)|at least|estimated)\s*(?:(?:한화|미화|총|모두)\s*)?$/i;
const sayAboutAfter =
  /^(?:\s?어치)?\s?(?:여(?![가-힣])|이상|가량|정도|남짓|내외|안팎|넘(?!기)|초과|상회|가까|육박|(?:을|를|이|가)\s(?:넘(?!기)|웃도|상회|초과)|or more\b)/;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A number with what scales it in English (3.3 billion): its value and end. */
function readScaled(text: string, at: number): Numeral | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.spelled) return numeral;
  const scale = matchAt(englishScale, text, numeral.end);
  const factor = scales[scale?.[1]?.toLowerCase() ?? ""];
  if (scale === null || factor === undefined) return numeral;
  const value = Math.round(numeral.value * factor * 100) / 100;
  return { ...numeral, value, end: numeral.end + scale[0].length, largeUnit: factor, lowestUnit: factor };
}

/** In "1~2억원" the first number is counted in the units of the second, unless it was written with its own. */
function scaleRangeStart(first: Numeral, second: Numeral): number {
  if (first.largeUnit > 1) return first.value;
  if (second.largeUnit > 1) return first.value * second.largeUnit;
  return first.lowestUnit > 1 ? first.value : first.value * second.lowestUnit;
}

/** "만원" (a full house) and "이불" (a blanket) are words: a single spelled letter is money only from 십, 백, 천 up. */
function isWord(text: string, start: number, numeral: Numeral): boolean {
  return numeral.spelled && numeral.end - start === 1 && !/[십백천]/.test(text.charAt(start));
}

/** The currency behind a number. "546동" counts buildings: no sum in 동 is as small as that. */
function currencyAfter(text: string, numeral: Numeral): FoundCurrency | null {
  const at = numeral.end;
  // "46만⏎달러": a sum that a narrow column breaks. A bare number in front of a line break is a year or a page.
  const spaced =
    numeral.lowestUnit > 1 ? /[ \u00a0\n]/.test(text.charAt(at)) : /[ \u00a0]/.test(text.charAt(at));
  const found = readCurrencyAfter(text, at) ?? (spaced ? readCurrencyAfter(text, at + 1) : null);
  return found?.code === "VND" &&
    numeral.value < smallestDong &&
    !text.startsWith("베트남", at + (spaced ? 1 : 0))
    ? null
    : found;
}

/** "200대를", not "900만 대비" or "30만 종합 계약". */
const countedThing = /^\s?(?:대|개|명|세트|상자|박스|톤|종)(?:[를을이가의와과]?(?![가-힣]))/;

/** A sum with its currency in front: US$3.05 million, $100~200. */
function readPrefixed(text: string, at: number): Reading | null {
  const sign = readCurrencyBefore(text, at);
  if (sign === null) return null;
  const first = readScaled(text, sign.end);
  if (first === null || first.spelled) return null;
  // "AED 200대": letters in front of what is counted are a thing, no currency.
  if (/[A-Z]/.test(text.charAt(at)) && countedThing.test(text.slice(first.end, first.end + 5))) return null;
  const { code: currency } = sign;
  const { approximate } = first;
  const separator = matchAt(rangeSign, text, first.end);
  if (separator !== null) {
    const afterSign = first.end + separator[0].length;
    const second = readScaled(text, readCurrencyBefore(text, afterSign)?.end ?? afterSign);
    if (second !== null && !second.spelled) {
      const amount = scaleRangeStart(first, second);
      return { start: at, end: second.end, amount, amountTo: second.value, currency, approximate };
    }
  }
  return { start: at, end: first.end, amount: first.value, amountTo: null, currency, approximate };
}

/** A sum with its currency behind: 4억 2천만 원, 25,000원~30,000원, 1~2억원, 3.3 billion won. */
function readSuffixed(text: string, at: number): Reading | Span | null {
  if (!mayStartAt(text, at, !isDigit(text.charCodeAt(at)))) return null;
  const first = readScaled(text, at);
  if (first === null) return null;
  const firstCurrency = isWord(text, at, first) ? null : currencyAfter(text, first);
  const firstEnd = firstCurrency?.end ?? first.end;
  const separator = matchAt(rangeSign, text, firstEnd);
  if (separator !== null) {
    const second = readScaled(text, firstEnd + separator[0].length);
    const currency = second === null ? null : currencyAfter(text, second);
    if (
      second !== null &&
      currency !== null &&
      (firstCurrency === null || firstCurrency.code === currency.code)
    ) {
      const amount = firstCurrency === null ? scaleRangeStart(first, second) : first.value;
      const { part } = currency;
      const approximate = first.approximate || second.approximate;
      return {
        start: at,
        end: currency.end,
        amount: inBaseUnits(amount, part),
        amountTo: inBaseUnits(second.value, part),
        currency: currency.code,
        approximate,
      };
    }
  }
  if (firstCurrency === null) return { start: at, end: first.spelled ? at + 1 : first.end };
  const { code, end, part } = firstCurrency;
  const rest = part === 1 ? readHundredths(text, end, code) : null;
  return {
    start: at,
    end: rest?.end ?? end,
    amount: rest === null ? inBaseUnits(first.value, part) : first.value + rest.amount,
    amountTo: null,
    currency: code,
    approximate: first.approximate,
  };
}

function isReading(found: Reading | Span): found is Reading {
  return "currency" in found;
}

/** Some hundred digits in a row are beyond every number, and no cell holds what they would come to. */
function isNumber({ amount, amountTo }: Reading): boolean {
  return Number.isFinite(amount) && Number.isFinite(amountTo ?? 0);
}

function toAmount(text: string, reading: Reading): Amount {
  const { start, end, amount, amountTo, currency } = reading;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 12);
  const approximate = reading.approximate || sayAboutBefore.test(before) || sayAboutAfter.test(after);
  const found = { text: text.slice(start, end), start, end, amount, currency, approximate };
  return amountTo === null ? found : { ...found, amountTo };
}

/** Where a sum can start: with a sign or code of a currency, which is the group, or with its number. */
const sumStart = new RegExp(`([$₩￦€£¥￥A-Z])|${numeralStart}`, "g");

/**
 * Every sum of money in a text, in order, with positions in it. Amounts are plain numbers in base units; a sum whose
 * currency is not written is left out. Example: `findAmounts("상담 4억 2천만 원")` is
 * `[{text: "4억 2천만 원", start: 3, end: 11, amount: 420000000, currency: "KRW", approximate: false}]`.
 */
export function findAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  let at = 0;
  for (;;) {
    sumStart.lastIndex = at;
    const start = sumStart.exec(text);
    if (start === null) return amounts;
    const { index } = start;
    const reading = start[1] === undefined ? readSuffixed(text, index) : readPrefixed(text, index);
    if (reading !== null && isReading(reading) && isNumber(reading)) amounts.push(toAmount(text, reading));
    at = reading === null ? index + 1 : reading.end;
  }
}
