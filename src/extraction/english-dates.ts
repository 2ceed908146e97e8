// Days and periods in English reports: "on Jan. 9-12", "from March 19 to 25", "for three days from September 13".
import type { DateMention, DateContext } from "./date-mention";
import { isEnglish } from "./language";
import { addDays, parseIso, toIso } from "./calendar";
import type { Day } from "./calendar";
import { resolveDay } from "./date-resolution";
import { findMatches } from "../reading/find-matches";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName =
  "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const pattern = new RegExp(
  `(?:\\bfor (two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) days (?:from|since|starting(?: on)?) )?` +
    `\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?(?:(?:\\s?[-–~]\\s?| to | through | until )(?:${monthName} )?(\\d{1,2})(?:st|nd|rd|th)?)?(?:,? (\\d{4}))?`,
  "g",
);
const numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function toDay(month: number, day: number, year: string | undefined, context: DateContext): Day | null {
  const published = context.publishedOn === null ? null : parseIso(context.publishedOn);
  const spoken = { yearShift: null, monthShift: null, direction: null, month, day };
  return resolveDay(
    { ...spoken, year: year === undefined ? null : Number(year) },
    published,
    context.eventYear,
  );
}

function lastDay(first: Day | null, match: RegExpExecArray): Day | null {
  const [, count, , , endMonth, endDay] = match;
  if (first === null) return null;
  if (endDay !== undefined) {
    return {
      ...first,
      month: endMonth === undefined ? first.month : monthNumber(endMonth),
      day: Number(endDay),
    };
  }
  if (count === undefined) return first;
  const days = numbers.indexOf(count) > 0 ? numbers.indexOf(count) : Number(count);
  return addDays(first, days - 1);
}

/** Every English day and period of a text; see `findDates`. "Jan. 9-12" published 2018-01-19 is 2018-01-09 to 12. */
export function findEnglishDates(text: string, context: DateContext): DateMention[] {
  if (!isEnglish(text)) return [];
  return findMatches(pattern, text).map((match) => {
    const first = toDay(monthNumber(match[2] ?? ""), Number(match[3]), match[6], context);
    const last = lastDay(first, match);
    return {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      from: first === null ? null : toIso(first),
      to: last === null ? null : toIso(last),
      isPeriod: match[1] !== undefined || match[5] !== undefined,
    };
  });
}
