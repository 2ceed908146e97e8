// Dates that a page prints beside a story, each with the label in front of it, if there is one.
import { isSectionNames } from "./section-names";
import { findMatches } from "../find-matches";

/** What a date on a page is the date of. */
export type DateLabel = "published" | "modified" | "unlabelled";

/** A date on a line of the page. */
export interface DateStamp {
  /** ISO date. */
  on: string;
  label: DateLabel;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthName = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
const numeric = /(?<!\d)((?:19|20)\d\d)\s?[-./년]\s?(\d{1,2})\s?[-./월]\s?(\d{1,2})(?!\d)일?/g;
const monthFirst = new RegExp(`\\b${monthName} (\\d{1,2}),? ((?:19|20)\\d\\d)(?!\\d)`, "g");
const dayFirst = new RegExp(`(?<!\\d)(\\d{1,2}) ${monthName},? ((?:19|20)\\d\\d)(?!\\d)`, "g");

const publishedLabel =
  /(?:입력|승인|등록|송고|게재|작성|발행|보도|배포|기사전송|관리자|작성자)\S{0,3}\s*(?:[:：|]|\s)?\s*\[?$|(?:published|posted)(?: (?:at|on))?\s*:?\s*$/i;
const modifiedLabel =
  /(?:수정|업데이트|편집|갱신|변경)\S{0,3}\s*[:：|]?\s*\[?$|(?:updated|modified)\s*:?\s*$/i;

function isoDate(year: number, month: number, day: number): string | null {
  const daysInMonth = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
  ];
  const days = [...daysInMonth, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

interface RawDate {
  index: number;
  length: number;
  on: string | null;
}

function rawDates(text: string): RawDate[] {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const raw = (match: RegExpExecArray, year?: string, month?: string | number, day?: string): RawDate => {
    const on = isoDate(Number(year), Number(month), Number(day));
    return { index: match.index, length: match[0].length, on };
  };
  const monthOf = (name = ""): number => months.indexOf(name.toLowerCase()) + 1;
  return [
    ...findMatches(numeric, text).map((match) => raw(match, match[1], match[2], match[3])),
    ...findMatches(monthFirst, text).map((match) => raw(match, match[3], monthOf(match[1]), match[2])),
    ...findMatches(dayFirst, text).map((match) => raw(match, match[3], monthOf(match[2]), match[1])),
  ].toSorted((a, b) => a.index - b.index);
}

/** Agencies put the label behind: "2024/05/03 09:12 송고". */
const labelBehind = /^[\s\d:시분]{0,12}(?:송고|입력|등록)/;

function labelBetween(before: string, behind: string): DateLabel {
  const near = before.slice(-20);
  if (modifiedLabel.test(near)) return "modified";
  return publishedLabel.test(near) || labelBehind.test(behind.slice(0, 20)) ? "published" : "unlabelled";
}

/**
 * The dates on a line, each with its label.
 * @example findDateStamps("기사입력: 2024/06/14 [17:33]") // [{on: "2024-06-14", label: "published"}]
 */
export function findDateStamps(text: string): DateStamp[] {
  return rawDates(text).flatMap(({ index, length, on }) =>
    on === null ? [] : [{ on, label: labelBetween(text.slice(0, index), text.slice(index + length)) }],
  );
}

const stampWords =
  /기사|최초|최종|입력|승인|등록|송고|게재|작성|발행|보도|배포|수정|업데이트|편집|갱신|관리자|조회수?|추천|오전|오후|일시|일자|시간|일|[시분초]|Published|Posted|Updated|Modified|Writer|admin|at|on|[AP]M/gi;

/**
 * What is left of a line without its dates, times and the words around them; "" if it is a date stamp and no more.
 * @example withoutDateStamp("2018년 06월 14일 / 경제") // "경제"
 */
export function withoutDateStamp(text: string): string {
  let rest = text;
  for (const { index, length } of rawDates(text).toReversed()) {
    rest = `${rest.slice(0, index)} ${rest.slice(index + length)}`;
  }
  return rest
    .replace(/\d{1,2}:\d{2}(?::\d{2})?/g, " ")
    .replace(stampWords, " ")
    .replace(/[\s\d\p{P}\p{S}]+/gu, " ")
    .trim();
}

/** "일시: 2024. 6. 24. ~ 6. 29." is when an event takes place, which a record needs. */
const eventDate = /[~∼～]|부터|까지|^[□■○●◦ㅇ·▶\s-]*(?:일시|일자|날짜|기간|행사|개최|파견|출장)/;

/** Room beside a labelled date for a page number, a section or a weekday: "입력 2024.06.25 (화) 13:35 지면 A12면". */
const longestRemark = 12;

/** Whether a line is a date stamp with at most a section's name, e.g. "입력 2023.11.17". */
export function isDateStamp(text: string): boolean {
  if (text.length > 80 || eventDate.test(text)) return false;
  const stamps = findDateStamps(text);
  if (stamps.length === 0) return false;
  const rest = withoutDateStamp(text);
  if (rest === "" || isSectionNames(rest)) return true;
  return stamps.some((stamp) => stamp.label === "published") && rest.length <= longestRemark;
}
