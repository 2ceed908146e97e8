// Finds the days and periods a text states, in Korean and English notation, and resolves them where that is safe.
// Korean reports write periods as 지난 5일부터 9일까지, 지난달 30일부터 이달 4일까지, 10∼15일, 13일부터 사흘간, 9.28~9.29.
import type { DateMention, DateContext } from "./date-mention";
import { mentionOf, publishedDay } from "./date-mention";
import { addDays } from "./calendar";
import type { Day } from "./calendar";
import { resolveDay, resolveEnd } from "./date-resolution";
import type { SpokenDay } from "./date-resolution";
import { findDottedDates } from "./dotted-dates";
import { findEnglishDates } from "./english-dates";
import { overlaps } from "../text/span";
import { lookAhead } from "./told-ahead";

const monthWords = "지난\\s?달|전달|이달|이번\\s?달|다음\\s?달|내달";
const point =
  `(?:(\\d{4})년\\s?)?(?:(지난해|작년|올해|올|금년|내년)\\s)?(?:(지난|오는)\\s?)?` +
  `(?:(\\d{1,2})월\\s?|(${monthWords})\\s?)?(?:(지난|오는)\\s?)?(\\d{1,2})`;
/** How every point begins, so that all else of a text is passed over by one look. */
const pointStart = "\\d|지난|작년|올|금년|내[년달]|오는|전달|이[달번]|다음";
const aside = "(?:\\s?\\([^()\\n]{1,8}\\)|\\s[월화수목금토일]요일)?";
const dayPattern = new RegExp(
  `(?=${pointStart})(?<![\\d.]|\\d,|박\\s?)${point}(?:(일)${aside}(?:\\)?\\s?(부터|에서(?=\\s?\\d)))?)?` +
    `(?:\\s?([~∼～–\\-·ㆍ,]|(?<=일)[과와]|(?<=부터|에서))\\s?${point}일(?!\\s?(?:간|동안|째))${aside}(?:까지)?)?`,
  "g",
);
const spokenLengths: Readonly<Record<string, number>> = {
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  일주일: 7,
  보름: 15,
};
const spokenLength = Object.keys(spokenLengths).join("|");
/** "3박 4일" gives no last day: so the records format has it. */
const length = new RegExp(
  `^\\s?(?:\\d{1,2}박\\s?\\d{1,2}일|(?:까지\\s?)?(\\d{1,2})일\\s?(?:간|동안)|(${spokenLength})\\s?(?:간|동안)?|(\\d)주일?\\s?(?:간|동안))`,
);
/** "24일 개막해 나흘간 열리는": how long goes on from a day that only opens. */
const opensFor = new RegExp(
  `^\\s?(?:개막해|개막하여|막을\\s올려|시작해|시작돼|열려)\\s(?:총\\s)?(?:(\\d{1,2})일\\s?(?:간|동안)|(${spokenLength})\\s?(?:간|동안))`,
);
/** "19일까지 이틀간": how long it went on until a day. */
const endsAfter = new RegExp(
  `^까지\\s(?:총\\s)?(?:(\\d{1,2})일\\s?(?:간|동안)|(${spokenLength})(?:간|\\s동안))`,
);
const yearShifts: Readonly<Record<string, number>> = {
  지난해: -1,
  작년: -1,
  올해: 0,
  올: 0,
  금년: 0,
  내년: 1,
};

function shiftOfMonthWord(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/지난|전달/.test(word)) return -1;
  return /다음|내달/.test(word) ? 1 : 0;
}

function spokenDay(groups: readonly (string | undefined)[]): SpokenDay {
  const [year, yearWord, before, month, monthWord, after, day] = groups;
  const direction = before ?? after;
  return {
    year: year === undefined ? null : Number(year),
    yearShift: yearWord === undefined ? null : (yearShifts[yearWord] ?? null),
    month: month === undefined ? null : Number(month),
    monthShift: shiftOfMonthWord(monthWord),
    direction: direction === "지난" ? "past" : direction === "오는" ? "future" : null,
    day: Number(day),
  };
}

/** "지난 6월 26일 … ‘2019 수출상담회’를 열었다": without a day of publication the event's own name tells the year. */
function withOwnYear(spoken: SpokenDay, { publishedOn, ownYear }: DateContext): SpokenDay {
  const told = spoken.year !== null || spoken.yearShift !== null || spoken.month === null;
  return told || publishedOn !== null || ownYear === undefined ? spoken : { ...spoken, year: ownYear };
}

/** A match of the day pattern: seven groups of a first day, its word, 부터, a separator, seven groups of a second day. */
interface Matched {
  start: number;
  words: string;
  groups: (string | undefined)[];
}

/** "4일, 9일", "4·9일": days in a list are a period only if one follows the other ("4, 5일 이틀간"). */
function withoutLooseSecond({ start, words, groups }: Matched): Matched {
  const [separator, first, second] = [groups[9], groups[6], groups[16]];
  if (separator === undefined || !/[·ㆍ,과와]/.test(separator) || Number(second) === Number(first) + 1)
    return { start, words, groups };
  const separatorAt = words.search(/[·ㆍ,]|(?<=일)[과와]/);
  return { start, words: words.slice(0, separatorAt).trimEnd(), groups: groups.slice(0, 9) };
}

function readMatch(
  text: string,
  { start, words, groups }: Matched,
  context: DateContext,
): DateMention | null {
  const published = publishedDay(context);
  const [dayWord, since] = groups.slice(7, 9);
  const second = groups.slice(10, 17);
  const hasSecond = second[6] !== undefined;
  if (dayWord === undefined && !hasSecond) return null;
  const spoken = lookAhead(text, start + words.length, withOwnYear(spokenDay(groups.slice(0, 7)), context));
  if (spoken.day < 1 || spoken.day > 31) return null;
  const first = resolveDay(spoken, published, context.eventYear);
  const end = start + words.length;
  if (hasSecond)
    return mentionOf(
      text,
      start,
      end,
      first,
      resolveEnd(first, spokenDay(second), published, context.eventYear),
      true,
    );
  const rest = text.slice(end, end + 14);
  if (since === undefined && /^(?:간|동안|\s?(?:간|동안)|째)/.test(rest)) return null;
  const until = since === undefined ? lastingUntil(text, start, end, first) : null;
  if (until !== null) return until;
  const opened = since === undefined ? opensFor.exec(text.slice(end, end + 24)) : null;
  if (opened !== null) return lastingFrom(text, start, end + opened[0].length, first, opened);
  const lasting = since === undefined ? null : length.exec(rest);
  if (lasting === null)
    return mentionOf(text, start, end, first, since === undefined ? first : null, since !== undefined);
  return lastingFrom(text, start, end + lasting[0].length, first, lasting);
}

/** How many days a match of a length tells: in figures, in a word, in weeks. */
function daysOf([, figures, word, weeks]: readonly (string | undefined)[]): number | undefined {
  if (weeks !== undefined) return 7 * Number(weeks);
  return figures === undefined ? spokenLengths[word ?? ""] : Number(figures);
}

/** "19일까지 이틀간": a period from its last day and its length. */
function lastingUntil(text: string, start: number, end: number, last: Day | null): DateMention | null {
  const lasted = endsAfter.exec(text.slice(end, end + 14));
  const days = lasted === null ? undefined : daysOf(lasted);
  if (lasted === null || days === undefined || last === null) return null;
  return mentionOf(text, start, end + lasted[0].length, addDays(last, 1 - days), last, true);
}

/** A period from its first day and its length, which the groups of a match tell in figures or in words. */
function lastingFrom(
  text: string,
  start: number,
  end: number,
  first: Day | null,
  lengthGroups: readonly (string | undefined)[],
): DateMention {
  const days = daysOf(lengthGroups);
  const last = first === null || days === undefined ? null : addDays(first, days - 1);
  return mentionOf(text, start, end, first, last, true);
}

/**
 * Every stated day and period, in order. Example: published 2016-12-11, `지난 5일부터 9일까지` is
 * `{from: "2016-12-05", to: "2016-12-09", isPeriod: true, …}`; without a publication date both are null.
 */
export function findDates(text: string, context: DateContext): DateMention[] {
  const found: DateMention[] = [];
  if (!/\d/.test(text)) return findEnglishDates(text, context);
  dayPattern.lastIndex = 0;
  for (let match = dayPattern.exec(text); match !== null; match = dayPattern.exec(text)) {
    const matched = withoutLooseSecond({ start: match.index, words: match[0], groups: match.slice(1) });
    dayPattern.lastIndex = match.index + matched.words.length;
    const date = readMatch(text, matched, context);
    if (date !== null) found.push(date);
  }
  for (const date of findDottedDates(text, context)) {
    if (!found.some((other) => overlaps(other, date))) found.push(date);
  }
  return [...found, ...findEnglishDates(text, context)].sort((a, b) => a.start - b.start);
}
