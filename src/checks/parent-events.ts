// 상위행사 followed upwards, for the rule that looks for circles (F04) and for what of it is checked again.
import type { MissionRow } from "../records/tables/missions";

/** No event stands under more others. */
const mostAbove = 20;

/**
 * The events above one, the nearest first, as far as they are there; of a circle, each once.
 * @param parent the event's 상위행사
 * @param find an event by its id
 * @example parentEvents("M-2", findMission) // the rows of M-2 and M-3, where M-2 is a part of M-3
 */
export function parentEvents(
  parent: string | null,
  find: (id: string | null) => MissionRow | undefined,
): MissionRow[] {
  const above: MissionRow[] = [];
  let next = find(parent);
  while (next !== undefined && !above.includes(next) && above.length <= mostAbove) {
    above.push(next);
    next = find(next.parentMission);
  }
  return above;
}
