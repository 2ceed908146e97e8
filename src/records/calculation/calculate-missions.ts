// The calculated columns of 행사: 귀속일, 집계시도, 집계시군구, 집계국가, 국가목록, 합계포함, 명단부족.
import { overseasMarketing } from "../lists";
import type { ReportSettings } from "../report";
import type { ArticleRow } from "../tables/articles";
import type { MissionRow } from "../tables/missions";
import { attributeMission } from "./attribution";
import { isWithin } from "./period";
import type { RowFinder } from "./row-index";
import { summaryCountry } from "./summary-country";
import type { SummaryRegions } from "./summary-regions";

/** What the rows of other tables say of an event. */
export interface MissionSources {
  regions: SummaryRegions;
  findArticle: RowFinder<ArticleRow>;
  /** How many rows of 참가기업 have a 행사번호. */
  firmsListed: (missionId: string | null) => number;
}

/** The rows of 행사 with every calculated column filled. */
export function calculateMissions(
  missions: readonly MissionRow[],
  settings: Pick<ReportSettings, "from" | "to">,
  { regions, findArticle, firmsListed }: MissionSources,
): MissionRow[] {
  return missions.map((mission) => {
    const attributedOn = attributeMission(mission, findArticle);
    const counted = isHeld(mission) && isWithin(attributedOn, settings);
    return {
      ...mission,
      attributedOn,
      summaryProvince: regions.province(mission.province, mission.municipality),
      summaryMunicipality: regions.municipality(mission.province, mission.municipality),
      summaryCountry: summaryCountry(mission),
      countryMatch: `;${(mission.countries ?? "").replaceAll("; ", ";")};`,
      inTotal: counted ? 1 : 0,
      listIncomplete: counted && lacksFirms(mission, firmsListed(mission.missionId)) ? 1 : 0,
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
