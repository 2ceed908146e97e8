// The calculated columns of 행사: 귀속일, 집계시도, 집계시군구, 집계국가, 국가목록, 합계포함, 명단부족.
import { overseasMarketing } from "../lists";
import type { ReportRows, ReportSettings } from "../report";
import type { MissionRow } from "../tables/missions";
import { attributeMission } from "./attribution";
import { isWithin } from "./period";
import { countRows, foldCase, indexRows } from "./row-index";
import { summaryCountry } from "./summary-country";
import type { SummaryRegions } from "./summary-regions";

/** The rows of 행사 with every calculated column filled. */
export function calculateMissions(
  rows: Pick<ReportRows, "missions" | "articles" | "participants">,
  settings: Pick<ReportSettings, "from" | "to">,
  regions: SummaryRegions,
): MissionRow[] {
  const findArticle = indexRows(rows.articles, (article) => article.id);
  const listed = countRows(rows.participants, (firm) => firm.mission && foldCase(firm.mission));
  return rows.missions.map((mission) => {
    const attributedOn = attributeMission(mission, findArticle);
    const counted = isHeld(mission) && isWithin(attributedOn, settings);
    const firms = listed.get(foldCase(mission.missionId ?? "")) ?? 0;
    return {
      ...mission,
      attributedOn,
      summaryProvince: regions.province(mission.province, mission.municipality),
      summaryMunicipality: regions.municipality(mission.province, mission.municipality),
      summaryCountry: summaryCountry(mission),
      countryMatch: `;${(mission.countries ?? "").replaceAll("; ", ";")};`,
      inTotal: counted ? 1 : 0,
      listIncomplete: counted && lacksFirms(mission, firms) ? 1 : 0,
    };
  });
}

/** Took place or is under way, and is not a part of another event. */
function isHeld(mission: MissionRow): boolean {
  return (mission.status === "completed" || mission.status === "underway") && mission.parentMission === null;
}

/** Whether the list of 참가기업 is shorter than the published number; without one, whether there ought to be a list. */
function lacksFirms(mission: MissionRow, listed: number): boolean {
  if (mission.firmCount !== null) return listed < mission.firmCount;
  return mission.kind !== null && overseasMarketing.includes(mission.kind);
}
