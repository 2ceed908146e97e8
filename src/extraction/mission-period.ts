// The days of a mission as its text tells them.
import type { MissionKind } from "../records/article";
import type { DateMention } from "./date-mention";
import type { Span } from "./span";

/** Start and end as ISO days, null where not stated or not resolvable, with what states them. */
export interface MissionDates {
  startOn: string | null;
  endOn: string | null;
  startEvidence: Span | null;
  endEvidence: Span | null;
}

/** From the day that tells the start to the one that tells the end; null where none does. One day may tell both. */
export function datesBetween(start: DateMention | null, end: DateMention | null): MissionDates {
  return {
    startOn: start?.from ?? null,
    endOn: end?.to ?? null,
    startEvidence: start,
    endEvidence: end,
  };
}

/** Whether such a mission travels: it starts with a departure and ends with a return, not with an opening day. */
export function isJourney(kind: MissionKind): boolean {
  return kind === "trade_mission" || kind === "official_trip";
}
