// Periods in figures, as tables, notices and captions write them: 9.28~9.29, ’24. 6. 24. ~ 28., 2024-06-24 ~ 2024-06-28.
import type { DateContext, DateMention } from "./date-mention";
import { mentionOf, publishedDay } from "./date-mention";
import { resolveDay, resolveEnd } from "./date-resolution";
import type { SpokenDay } from "./date-resolution";
import { findMatches } from "../../reading/find-matches";

const weekday = "(?:\\s?\\([월화수목금토일]\\))?";
/** 2024 or ’24. */
const writtenYear = "\\d{4}|[‘’']\\d{2}";
const dotted = new RegExp(
  `(?<![\\d./])(?:(${writtenYear})\\.\\s?)?(\\d{1,2})[./]\\s?(\\d{1,2})\\.?${weekday}\\s?(?:[~∼～–-]|부터)\\s?` +
    `(?:(?:(${writtenYear})\\.\\s?)?(\\d{1,2})[./]\\s?)?(\\d{1,2})(?![\\d./]*\\d)`,
  "g",
);
/** As forms and tables write a period: 2024-06-24 ~ 2024-06-28. */
const dashed =
  /(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})\s?(?:\([월화수목금토일]\))?\s?[~∼～–]\s?(?:(\d{4})-)?(\d{1,2})-(\d{1,2})(?![\d-])/g;

function fullYear(written: string): number {
  return written.length === 4 ? Number(written) : 2000 + Number(written.slice(1));
}

function readDotted(text: string, match: RegExpExecArray, context: DateContext): DateMention {
  const [year, month, day, , endMonth, endDay] = match.slice(1);
  const published = publishedDay(context);
  const start: SpokenDay = {
    year: year === undefined ? null : fullYear(year),
    yearShift: year === undefined ? 0 : null,
    month: Number(month),
    monthShift: null,
    direction: null,
    day: Number(day),
  };
  const first = resolveDay(start, published, context.eventYear);
  const last: SpokenDay = {
    year: null,
    yearShift: null,
    month: endMonth === undefined ? null : Number(endMonth),
    monthShift: null,
    direction: null,
    day: Number(endDay),
  };
  const to = resolveEnd(first, last, published, context.eventYear);
  return mentionOf(text, match.index, match.index + match[0].length, first, to, true);
}

/** The periods of a text that are written in figures alone, in no order. */
export function findDottedDates(text: string, context: DateContext): DateMention[] {
  if (!/\d[./-]/.test(text)) return [];
  return [...findMatches(dotted, text), ...findMatches(dashed, text)].map((match) =>
    readDotted(text, match, context),
  );
}
