// Counts that do not count everything: "이 가운데 9건은 계약으로 이어졌다" tells a part of a number that stands elsewhere,
// "추가로 2건" what comes on top of it. Which row such a count belongs to only the sentences around can tell.
import type { Span } from "../../extraction/text/span";

/**
 * Nothing between these and the count is counted: in "이 중 5개사가 31건을" the firms are the part. Dates may stand there.
 * 는 가운데 tells what else went on, 행사 기간 중에 when it was; and 기업이 중국 바이어와, 기업이 외국 바이어와 are no 이 중 and 이 외.
 */
const wordsBefore = [
  /(?:(?:이|그|저)(?:들)?|상담|계약|협약|추진|건|MOU)\s?중(?:에서?|에는|엔|의)?(?![가-힣]|\s인\s)/,
  /(?<!(?:기간|행사|회|일정|방문|출장)\s?)중에(?:서|는)?(?![가-힣])/,
  /(?<![는은던]|[가-힣]{1,3}[된한진난인운])\s가운데/,
  /나머지|잔여|추가|별도로|또\s?다른/,
  /(?:이|그)\s?(?:밖에|외(?:에도?|에는|의)?(?![가-힣]))/,
];
const partBefore = new RegExp(
  `(?:${wordsBefore.map(({ source }) => source).join("|")})(?:\\D|\\d+\\s?[년월일](?!간))*$`,
);
const partBehind =
  /^(?:여\s?건)?(?:을|를|이|은|의|도|만)?\s?(?:더(?![가-힣])|추가(?:로|\s|적)|포함|제외|빼고|외에|이외|밖에|말고)/;
const englishBefore =
  /\b(?:of (?:these|those|them|which|whom)|among (?:these|those|them|which)|remaining|the rest|another|additional|further|separate)\b\D*$/i;
const englishBehind = /^\s?(?:more|further|additional|other|others)\b/i;

/**
 * Whether its words say that a count is a part of another, or comes in addition to it.
 * @param text the sentence
 * @param count where in it the count stands
 * @example tellsPart("이 가운데 9건은 계약으로 이어졌다", { start: 6, end: 8 }) // true
 */
export function tellsPart(text: string, count: Span): boolean {
  const [before, behind] = [text.slice(0, count.start), text.slice(count.end)];
  return (
    partBefore.test(before) ||
    partBehind.test(behind) ||
    englishBefore.test(before) ||
    englishBehind.test(behind)
  );
}
