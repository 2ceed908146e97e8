// What another workbook of ours holds of its events beside what their articles state: it comes in with a new event. An event
// that is there already has cells of its own.
import type { OwnMissionCells } from "../records/article";
import type { MissionRow } from "../records/tables/missions";
import type { PlacedArticle } from "./placed-article";

/**
 * Cells of new events, by the 행사번호 that they have here. 상위행사 is given where that event has come in, too.
 * @example ownMissionCells(placed).get("M-7K3F9QXM") // { provinceBudget: 30000000, …, parentMission: "M-9QXM7K3F" }
 */
export function ownMissionCells(placed: readonly PlacedArticle[]): Map<string, Partial<MissionRow>> {
  const told = new Map<string, OwnMissionCells>();
  for (const { article, missionIds } of placed) {
    article.record.missions.forEach(({ ownCells }, index) => {
      const id = missionIds[index];
      if (id !== undefined && ownCells !== undefined && !told.has(id)) told.set(id, ownCells);
    });
  }
  const idHere = new Map([...told].map(([id, { missionId }]) => [missionId, id]));
  return new Map([...told].map(([id, cells]) => [id, cellsHere(cells, idHere)]));
}

function cellsHere(
  { parentMission, provinceBudget, municipalBudget, otherBudget, note }: OwnMissionCells,
  idHere: ReadonlyMap<string, string>,
): Partial<MissionRow> {
  const parent = parentMission === null ? null : (idHere.get(parentMission) ?? null);
  return { parentMission: parent, provinceBudget, municipalBudget, otherBudget, note };
}
