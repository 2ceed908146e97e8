// When an event can have been, as far as one article tells: its days where stated, else a stretch around 게재일.
import { toSerial } from "../records/cell";
import type { MissionStatement } from "./mission-statement";

/** Days as serial numbers, both included. */
export interface EventWindow {
  from: number;
  to: number;
  /** At least one of the two days is stated. */
  stated: boolean;
}

/** An event whose other day is left out is taken to last no longer. */
const longestEvent = 14;
/** How long before an event it is announced, and how long after it results are told. */
const announcedWithin = 180;
const reportedWithin = 120;

/**
 * The days on which the event can have been; null if the article gives neither days nor 게재일.
 * @example eventWindow({…, values: {startOn: "2024-01-08", endOn: "2024-01-14"}}) // {from: 45299, to: 45305, stated: true}
 */
export function eventWindow({
  publishedOn,
  values,
}: Pick<MissionStatement, "publishedOn" | "values">): EventWindow | null {
  const start = values.startOn === null ? null : toSerial(values.startOn);
  const end = values.endOn === null ? null : toSerial(values.endOn);
  if (start !== null || end !== null) {
    const first = start ?? (end ?? 0) - longestEvent;
    const last = end ?? first + longestEvent;
    return { from: Math.min(first, last), to: Math.max(first, last), stated: true };
  }
  if (publishedOn === null) return null;
  const day = toSerial(publishedOn);
  if (values.status === "planned") return { from: day, to: day + announcedWithin, stated: false };
  if (values.status === "completed") return { from: day - reportedWithin, to: day, stated: false };
  return { from: day - longestEvent, to: day + longestEvent, stated: false };
}

/** Whether two windows share a day. */
export function overlaps(a: EventWindow, b: EventWindow): boolean {
  return a.from <= b.to && b.from <= a.to;
}
