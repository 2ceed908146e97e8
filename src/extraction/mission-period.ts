// The days of a mission as its text tells them.
import type { Span } from "./span";

/** Start and end as ISO days, null where not stated or not resolvable, with what states them. */
export interface MissionDates {
  startOn: string | null;
  endOn: string | null;
  startEvidence: Span | null;
  endEvidence: Span | null;
}
