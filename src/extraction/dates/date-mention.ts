// A day or period as a text states it, in Korean or English, and what is known about the time of writing.
import { parseIso, toIso } from "./calendar";
import type { Day } from "./calendar";
import type { Span } from "../text/span";

/** A day or period of the text. `from` and `to` are ISO, null where the text leaves them open or unresolvable. */
export interface DateMention extends Span {
  text: string;
  from: string | null;
  to: string | null;
  /** Two ends, a length, or a start with 부터: more than a single day. */
  isPeriod: boolean;
}

/** What is known about the time of writing. */
export interface DateContext {
  publishedOn: string | null;
  /** The year that the event's own name carries, e.g. 2023 in CES 2023. */
  eventYear: number | null;
  /** The year in the name of the event that this very sentence tells of. */
  ownYear?: number | null;
}

/** The day of writing, or null if it is not known. */
export function publishedDay({ publishedOn }: DateContext): Day | null {
  return publishedOn === null ? null : parseIso(publishedOn);
}

function isoOf(day: Day | null): string | null {
  return day === null ? null : toIso(day);
}

/** The mention of `text` at `[start, end)`; days that are not resolved are null. */
export function mentionOf(
  text: string,
  start: number,
  end: number,
  from: Day | null,
  to: Day | null,
  isPeriod: boolean,
): DateMention {
  return { text: text.slice(start, end), start, end, from: isoOf(from), to: isoOf(to), isPeriod };
}
