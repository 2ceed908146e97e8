// Every calculated column of every table, without Excel. A workbook shows these values where nothing recalculates
// (Protected View, a file just written), and they are compared with what Excel calculates: two ways, one result.
import type { ReportRows, ReportSettings } from "../report";
import { calculateFindings } from "./calculate-findings";
import { calculateMissions } from "./calculate-missions";
import { calculateOutcomes } from "./calculate-outcomes";
import { calculateParticipants } from "./calculate-participants";
import { indexPositions, indexRows } from "./row-index";
import { summaryRegions } from "./summary-regions";

/**
 * The rows with every formula column filled as its formula would: dates ISO, a formula's "" as null. The time it takes
 * grows with the rows, not with their square.
 * @param rows as read from a workbook or planned by an import; what their formula columns hold is not looked at,
 *   but for a 시도 typed on a row of 성과 without 행사번호
 * @example calculate(rows, initialSettings("2026-11-21")).missions[0]?.attributedOn // "2024-06-29"
 */
export function calculate(rows: ReportRows, settings: ReportSettings): ReportRows {
  const regions = summaryRegions(rows.regions, settings.regionBasis);
  // Ids do not change, so that one index of each table serves every other.
  const findMission = indexPositions(rows.missions, (mission) => mission.missionId);
  const findArticle = indexRows(rows.articles, (article) => article.id);
  const placesOfFirms = rows.participants.map((firm) => findMission(firm.mission));
  const firmsListed = countFirms(placesOfFirms, rows.missions.length);
  const missions = calculateMissions(rows.missions, settings, {
    regions,
    findArticle,
    firmsListed: (id) => firmsListed[findMission(id) ?? -1] ?? 0,
  });
  const outcomes = calculateOutcomes({ ...rows, missions }, settings, { regions, findMission, findArticle });
  const participants = calculateParticipants(rows.participants, missions, placesOfFirms);
  const findings = calculateFindings({ ...rows, missions, outcomes, participants });
  return { ...rows, missions, outcomes, participants, findings };
}

/** How many rows of 참가기업 each row of 행사 has, by its place. */
function countFirms(places: readonly (number | undefined)[], missions: number): readonly number[] {
  const counts = new Array<number>(missions).fill(0);
  for (const place of places) {
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
