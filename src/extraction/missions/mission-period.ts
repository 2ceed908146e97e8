// The days of a mission as its text tells them.
import { parseIso, shiftMonth, toIso } from "../dates/calendar";
import type { MissionKind } from "../../records/article";
import type { DateMention } from "../dates/date-mention";
import type { Span } from "../text/span";

/** Start and end as ISO days, null where not stated or not resolvable, with what states them. */
export interface MissionDates {
  startOn: string | null;
  endOn: string | null;
  startEvidence: Span | null;
  endEvidence: Span | null;
}

/** "24일": neither month nor direction. */
export function isBareDay({ text }: DateMention): boolean {
  return /^\d{1,2}일/.test(text);
}

/** The day of a mention's number nearest behind (`by` 1) or before (`by` -1) another day, that day included. */
function nearest(iso: string, anchor: string, by: 1 | -1): string | null {
  const [own, other] = [parseIso(iso), parseIso(anchor)];
  if (own === null || other === null) return null;
  const inMonth = toIso({ ...other, day: own.day });
  const fits = inMonth !== null && (by === 1 ? inMonth >= anchor : inMonth <= anchor);
  return fits ? inMonth : toIso({ ...shiftMonth(other, by), day: own.day });
}

/**
 * Two days told apart share their month as the ends of a period do: "5월 20일 출국해 24일까지" ends on May 24, whenever
 * it was written, "28일 출국해 다음 달 3일 귀국" starts before it ends.
 */
function pairDays(start: DateMention, end: DateMention): [startOn: string | null, endOn: string | null] {
  const [startOn, endOn] = [start.from, end.to];
  if (startOn === null || endOn === null) return [startOn, endOn];
  const [bareStart, bareEnd] = [isBareDay(start), isBareDay(end)];
  if (bareEnd && !bareStart) return [startOn, nearest(endOn, startOn, 1)];
  if (bareStart && startOn > endOn) return [nearest(startOn, endOn, -1), endOn];
  return [startOn, endOn];
}

/** From the day that tells the start to the one that tells the end; null where none does. One day may tell both. */
export function datesBetween(start: DateMention | null, end: DateMention | null): MissionDates {
  const isPair = start !== null && end !== null && start !== end;
  const [startOn, endOn] = isPair ? pairDays(start, end) : [start?.from ?? null, end?.to ?? null];
  return {
    startOn,
    endOn,
    startEvidence: startOn === null ? null : start,
    endEvidence: endOn === null ? null : end,
  };
}

/** Whether such a mission travels: it starts with a departure and ends with a return, not with an opening day. */
export function isJourney(kind: MissionKind): boolean {
  return kind === "trade_mission" || kind === "official_trip";
}
