// A day or period as a text states it, in Korean or English, and what is known about the time of writing.
import type { Span } from "./span";

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
}
