// Counted things beside sums of money: deals (건), meetings (회), and firms (개사, 개 업체, 곳). Events, people and
// containers are counted with other words and are left alone.
import { findEnglishCounts } from "./english-counts";
import { isEnglish } from "../text/language";
import { matchedGroup } from "../text/matched-group";
import { isDigit, mayStartAt, nextNumeralStart, readNumeral } from "../amounts/numerals";
import { findMatches } from "../../reading/find-matches";
import type { Count } from "./count";

/** What is counted, by the word behind the number; the first fitting one wins. No pattern has a capturing group. */
const counters: readonly (readonly [unit: Count["unit"], pattern: string])[] = [
  ["deal", "건(?![가-힣]*물|강|설|축|조|기식)"],
  ["meeting", "(?:회|차례)(?![장사]|의실|원|관|차)"],
  [
    "firm",
    "(?:개\\s?(?:(?:내외|안팎)의\\s(?:[가-힣]{2,4}\\s)?(?:업체|기업)|사(?![람업례])|(?:[가-힣·ㆍ]*[^에서은는을를이가의와과\\s\\d]\\s){0,2}[가-힣·ㆍ]{0,6}(?:업체|기업|회사|조합|법인|농가|농협|스타트업)|의\\s(?:[가-힣]{2,4}\\s)?(?:업체|기업|회사))|(?<=여\\s)(?:수출|중소|제조|식품|참가)기업|곳|사(?=[가는와의를\\s(,.]))(?!\\s?(?:시·군|지자체|국가))",
  ],
  ["person", "(?:명|인(?=[이의을\\s,.)]))"],
  ["country", "개국"],
  ["item", "(?:개(?!월|사|년)|대|종|품목|t|톤|kg|상자|박스|권|편|기(?=의|를)|㎡|부스)"],
];
const counterBehind = new RegExp(
  `\\s?(?:여\\s?)?(?:${counters.map(([, pattern]) => `(${pattern})`).join("|")})`,
  "y",
);
const about = /(?:(?<![가-힣])약|대략|총\s?약|about|some|roughly|around|nearly|over|more than)\s?$/i;
const aboutAfter = /^\s?(?:이상|가량|정도|남짓|내외|안팎|넘)/;

/** 다섯 개 업체, 열두 개사: native numbers are spelled out in front of 개, up to twenty. */
const nativeNumbers =
  "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네 열다섯 열여섯 열일곱 열여덟 열아홉 스무".split(
    " ",
  );
const nativeCount =
  /(?<![가-힣])(열?(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)|열|스무)\s?개\s?(?:사|업체|기업|회사)/g;

function findNativeCounts(text: string): Count[] {
  if (!text.includes("개")) return [];
  return findMatches(nativeCount, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: nativeNumbers.indexOf(match[1] ?? "") + 1,
    approximate: false,
    unit: "firm",
  }));
}

function readCounter(text: string, at: number): { unit: Count["unit"]; end: number } | null {
  counterBehind.lastIndex = at;
  const match = counterBehind.exec(text);
  const counter = match === null ? undefined : counters[matchedGroup(match)];
  return counter === undefined ? null : { unit: counter[0], end: counterBehind.lastIndex };
}

/**
 * Every counted deal, meeting, firm, person … of a text. Example: `findCounts("바이어 40여개사와 77건")` is
 * `[{value: 40, unit: "firm", approximate: true, …}, {value: 77, unit: "deal", …}]`.
 */
export function findCounts(text: string): Count[] {
  const counts: Count[] = [];
  let at = 0;
  for (;;) {
    at = nextNumeralStart(text, at);
    if (at === text.length) break;
    const begins = mayStartAt(text, at, !isDigit(text.charCodeAt(at)));
    const numeral = begins ? readNumeral(text, at) : null;
    if (numeral === null) {
      at += 1;
      continue;
    }
    // 제22회 is an ordinal, it counts nothing.
    if (text.charAt(at - 1) === "제") {
      at = numeral.end;
      continue;
    }
    const counter = numeral.spelled && numeral.end - at < 2 ? null : readCounter(text, numeral.end);
    if (counter === null) {
      at = numeral.spelled ? at + 1 : numeral.end;
      continue;
    }
    const { unit, end } = counter;
    const approximate =
      numeral.approximate ||
      text.slice(numeral.end, end).includes("여") ||
      about.test(text.slice(Math.max(0, at - 12), at)) ||
      aboutAfter.test(text.slice(end, end + 6));
    counts.push({ start: at, end, value: numeral.value, approximate, unit });
    at = end;
  }
  if (isEnglish(text)) return [...counts, ...findEnglishCounts(text)];
  const native = findNativeCounts(text);
  return native.length === 0 ? counts : [...counts, ...native].sort((a, b) => a.start - b.start);
}
