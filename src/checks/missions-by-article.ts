// The events that an article tells of: 행사.기사번호 the other way round.
import { groupBy } from "../records/group-by";
import { compareText } from "../importing/publication-order";
import { splitValues } from "../records/cell";
import type { MissionRow } from "../records/tables/missions";
import type { CheckContext } from "./check-context";

/** Events by 기사번호, those of one article in order of 행사번호. */
export function missionsByArticle({ rows }: CheckContext): ReadonlyMap<string, readonly MissionRow[]> {
  const pairs = rows.missions.flatMap((mission) =>
    splitValues(mission.articleIds).map((id) => ({ id, mission })),
  );
  const inOrder = pairs.sort((a, b) => compareText(a.mission.missionId ?? "", b.mission.missionId ?? ""));
  const groups = groupBy(inOrder, ({ id }) => id);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ mission }) => mission)]));
}
