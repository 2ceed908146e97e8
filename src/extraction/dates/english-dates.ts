// Days and periods in English reports: "on Jan. 9-12", "from March 19 to 25", "28 June to 2 July", "for three days from
// September 13", "on Sunday". Days on which something was said or written, and deadlines, are no days of an event.
import { mentionOf, publishedDay } from "./date-mention";
import type { DateMention, DateContext } from "./date-mention";
import { englishNumbers } from "../words/english-numbers";
import { isEnglish } from "../text/language";
import { addDays, dayNumber } from "./calendar";
import type { Day } from "./calendar";
import { resolveDay } from "./date-resolution";
import type { SpokenDay } from "./date-resolution";
import { overlaps } from "../text/span";
import { findMatches } from "../../reading/find-matches";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName =
  "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const dayOfMonth = "(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?";
const until = "(?:\\s?[-–—~]\\s?| to | through | thru | until | till )";
const year = "(?:,? (\\d{4}))?";
const monthFirst = new RegExp(
  `\\b${monthName} ${dayOfMonth}(?:${until}(?:${monthName} )?${dayOfMonth}|(?<=[Bb]etween \\S{3,9} \\d{1,2}) and (?:${monthName} )?${dayOfMonth})?${year}`,
  "g",
);
const dayFirst = new RegExp(
  `(?<![\\d.,$])\\b${dayOfMonth}(?: ${monthName})?(?:(?:${until}| and )${dayOfMonth})? (?:of )?${monthName}\\b${year}`,
  "g",
);
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const weekday = new RegExp(
  `\\b(?:on|last|this|next|home|back|returned|arrived|left|departed|opened|began|ended|closed) (${weekdays.join("|")})\\b(?! and| to )`,
  "g",
);
/** 1970-01-01, day 0, was a Thursday. */
const weekdayOfEpoch = 4;

const number = `${englishNumbers.slice(2, 11).join("|")}|\\d{1,2}`;
const lengthBefore = new RegExp(
  `\\bfor (${number}) days (?:from|since|starting(?: on)?|beginning(?: on)?) $|\\b(?:(${number})-day|(week)-?long)\\b[^.;]{0,90}\\b(?:from|starting|beginning|since|began|begins|starts?|started|kicks? off|kicked off|opens?|opened)(?: on)? $`,
);
const lengthBehind = new RegExp(`^,? for (${number}) days\\b`);
const toldBefore =
  /\b(?:said|says|announced|reported|told|disclosed|revealed|stated|confirmed|[Pp]ublished|[Pp]osted|[Uu]pdated|[Dd]ate|[Rr]eleased?)\b[^,.;]{0,24}$/;
const deadline = /\b(?:appl(?:y|ications?)|regist\w+|recruit\w*|sign up|deadline|enrol\w*)\b[^.;]{0,60}$/i;
/** "JEJU, March 31, 2017 -", "MOSCOW, March 25 (Nuri) --": where and when a report was written. */
const datelineBehind = /^\s?(?:\([^)]{2,30}\)\s?)?(?:--?|[–—=/])\s/;
const datelineBefore = /^[^a-z]*(?:[A-Z][a-z]+,? |[A-Z]{2,},? ){0,5}$/;
const ahead = /\b(?:will|is to|are to|plans? to|scheduled|due|set to)\b[^.;]*$/;

function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function toDay(
  { month: name, day, year: yearWords }: Written,
  isAhead: boolean,
  context: DateContext,
): Day | null {
  const published = publishedDay(context);
  const spoken: SpokenDay = {
    year: yearWords === undefined ? null : Number(yearWords),
    yearShift: null,
    month: monthNumber(name),
    monthShift: null,
    direction: isAhead ? "ahead" : null,
    day: Number(day),
  };
  return resolveDay(spoken, published, context.eventYear);
}

function countOf(words: string): number {
  const spelled = englishNumbers.indexOf(words);
  return spelled < 0 ? Number(words) : spelled;
}

/** How many days an event lasts that begins on the day at `start`; null if the text does not say. */
function readLength(text: string, start: number, end: number): number | null {
  const before = lengthBefore.exec(text.slice(Math.max(0, start - 130), start));
  if (before?.[3] !== undefined) return 7;
  const words = before?.[1] ?? before?.[2] ?? lengthBehind.exec(text.slice(end, end + 20))?.[1];
  return words === undefined ? null : countOf(words);
}

interface Written {
  start: number;
  end: number;
  month: string;
  day: string;
  endMonth: string | undefined;
  endDay: string | undefined;
  year: string | undefined;
}

function readMonthFirst(match: RegExpExecArray): Written {
  const [whole, month = "", day = "", toMonth, toDay_, andMonth, andDay, yearWords] = match;
  return {
    start: match.index,
    end: match.index + whole.length,
    month,
    day,
    endMonth: toMonth ?? andMonth,
    endDay: toDay_ ?? andDay,
    year: yearWords,
  };
}

function readDayFirst(match: RegExpExecArray): Written[] {
  const [whole, day = "", firstMonth, endDay, month = "", yearWords] = match;
  if (firstMonth !== undefined && endDay === undefined) return [];
  return [
    {
      start: match.index,
      end: match.index + whole.length,
      month: firstMonth ?? month,
      day,
      endMonth: month,
      endDay,
      year: yearWords,
    },
  ];
}

/** The last day of a period, in the year after its first if its month comes earlier. */
function lastDay(first: Day, { endMonth, endDay }: Written): Day | null {
  if (endDay === undefined) return null;
  const month = endMonth === undefined ? first.month : monthNumber(endMonth);
  return { year: month < first.month ? first.year + 1 : first.year, month, day: Number(endDay) };
}

function toMention(text: string, written: Written, context: DateContext): DateMention {
  const { start, end } = written;
  const length = written.endDay === undefined ? readLength(text, start, end) : null;
  const first = toDay(written, ahead.test(text.slice(0, start)), context);
  const last =
    first === null
      ? null
      : (lastDay(first, written) ?? (length === null ? first : addDays(first, length - 1)));
  return mentionOf(text, start, end, first, last, written.endDay !== undefined || length !== null);
}

/** The day of the week nearest to the day of publication, in the direction that the words tell. */
function readWeekday(text: string, match: RegExpExecArray, context: DateContext): DateMention[] {
  const published = publishedDay(context);
  if (published === null) return [];
  const today =
    (((dayNumber(published) - dayNumber({ year: 1970, month: 1, day: 1 }) + weekdayOfEpoch) % 7) + 7) % 7;
  const back = (today - weekdays.indexOf(match[1] ?? "") + 7) % 7;
  const next = match[0].startsWith("next") || ahead.test(text.slice(0, match.index));
  const by = next ? (7 - back) % 7 || 7 : match[0].startsWith("last") && back === 0 ? -7 : -back;
  const on = addDays(published, by);
  return [mentionOf(text, match.index, match.index + match[0].length, on, on, false)];
}

/** Whether a date tells when something was written, said or has to be handed in. */
function isAside(text: string, { start, end, isPeriod }: DateMention): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  if (deadline.test(before)) return true;
  if (isPeriod) return false;
  if (datelineBehind.test(text.slice(end, end + 40)) && datelineBefore.test(text.slice(0, start)))
    return true;
  return toldBefore.test(before);
}

/** Every English day and period of a text; see `findDates`. "Jan. 9-12" published 2018-01-19 is 2018-01-09 to 12. */
export function findEnglishDates(text: string, context: DateContext): DateMention[] {
  if (!isEnglish(text)) return [];
  const written = findMatches(monthFirst, text).map(readMonthFirst);
  const others = findMatches(dayFirst, text)
    .flatMap(readDayFirst)
    .filter((one) => !written.some((other) => overlaps(other, one)));
  const days = findMatches(weekday, text).flatMap((match) => readWeekday(text, match, context));
  return [...[...written, ...others].map((one) => toMention(text, one, context)), ...days]
    .filter((date) => !isAside(text, date))
    .sort((a, b) => a.start - b.start);
}
