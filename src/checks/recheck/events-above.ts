// 상위행사 of events: what is said of one (F04) rests on the events above it.
import type { MissionRow } from "../../records/tables/missions";
import type { CheckContext } from "../check-context";
import { indexGroups, type GroupFinder } from "../group-index";
import { parentEvents } from "../parent-events";
import { currentRow, type CheckedReport } from "./checked-report";

/**
 * The ids above an event as they are now, the nearest first.
 * @param parent the event's 상위행사
 * @example eventsAbove("M-2", checked) // ["M-2", "M-3"] where M-2 is a part of M-3
 */
export function eventsAbove(parent: string | null | undefined, checked: CheckedReport): string[] {
  if (parent === null || parent === undefined) return [];
  const find = (id: string | null) => (id === null ? undefined : currentRow(checked, "missions", id));
  const above = parentEvents(parent, find).flatMap(({ missionId }) => missionId ?? []);
  return [...new Set([parent, ...above])];
}

/** The ids of the events right under one, as they were checked and as they are now. */
export function eventsUnder(id: string | null | undefined, { context, fresh }: CheckedReport): string[] {
  if (id === null || id === undefined) return [];
  const typed = fresh.missions.filter(({ parentMission }) => parentMission === id);
  return [...context.share(missionsByParent)(id), ...typed].flatMap(({ missionId }) => missionId ?? []);
}

/** Events by 상위행사; for `share`. */
export function missionsByParent({ rows }: CheckContext): GroupFinder<MissionRow> {
  return indexGroups(rows.missions, ({ parentMission }) => parentMission);
}
