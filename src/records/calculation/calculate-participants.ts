// The calculated columns of 참가기업: which firm a row is, and whether it is the first of its firm.
import type { ReportRows } from "../report";
import type { ParticipantRow } from "../tables/participants";
import { firstOccurrences, indexPositions } from "./row-index";
import { unknownProvince } from "../lists";

/**
 * The rows of 참가기업 with every calculated column filled.
 * @param rows `missions` with their calculated columns filled
 */
export function calculateParticipants(rows: Pick<ReportRows, "participants" | "missions">): ParticipantRow[] {
  const findMission = indexPositions(rows.missions, (mission) => mission.missionId);
  const keyed = rows.participants.map((stored) => {
    const firm = { ...stored };
    const position = findMission(firm.mission);
    const mission = position === undefined ? undefined : rows.missions[position];
    const key = firmKey(firm);
    const isCounted = mission?.inTotal === 1 && key !== "";
    firm.firmKey = key;
    firm.missionPosition = position === undefined ? null : position + 1;
    firm.summaryProvince = mission?.summaryProvince ?? unknownProvince;
    firm.inTotal = mission?.inTotal ?? 0;
    firm.countedFirmKey = isCounted ? key : null;
    firm.countedFirmInProvince = isCounted ? `${firm.summaryProvince}|${key}` : null;
    return firm;
  });
  return markFirsts(keyed);
}

/**
 * 실수_시도 and 실수_전체.
 * @param firms rows made here a moment ago; both are written into them
 */
function markFirsts(firms: ParticipantRow[]): ParticipantRow[] {
  const isFirst = firstOccurrences<ParticipantRow>((firm) => firm.countedFirmKey);
  const isFirstInProvince = firstOccurrences<ParticipantRow>((firm) => firm.countedFirmInProvince);
  for (const firm of firms) {
    firm.uniqueOverall = isFirst(firm) ? 1 : 0;
    firm.uniqueInProvince = isFirstInProvince(firm) ? 1 : 0;
  }
  return firms;
}

/**
 * 기업키: 사업자번호, else the name without legal form, spaces, case and the signs that are wildcards in a criterion.
 * @example firmKey({ businessNo: null, firm: "㈜ Hanbit 푸드" }) // "HANBIT푸드"
 */
export function firmKey(firm: Pick<ParticipantRow, "businessNo" | "firm">): string {
  if (firm.businessNo !== null) return firm.businessNo;
  const signs = ["㈜", "(주)", "주식회사", " ", "*", "?", "~"];
  return signs.reduce((name, sign) => name.replaceAll(sign, ""), (firm.firm ?? "").toUpperCase());
}
