// The calculated columns of 참가기업: which firm a row is, and whether it is the first of its firm.
import type { ReportRows } from "../report";
import type { ParticipantRow } from "../tables/participants";
import { firstOccurrences, indexRows } from "./row-index";
import { unknownProvince } from "../lists";

/**
 * The rows of 참가기업 with every calculated column filled.
 * @param rows `missions` with their calculated columns filled
 */
export function calculateParticipants(rows: Pick<ReportRows, "participants" | "missions">): ParticipantRow[] {
  const findMission = indexRows(rows.missions, (mission) => mission.missionId);
  const keyed = rows.participants.map((firm) => {
    const mission = findMission(firm.mission);
    const key = firmKey(firm);
    const summaryProvince = mission?.summaryProvince ?? unknownProvince;
    const inTotal = mission?.inTotal ?? 0;
    const countedFirmKey = inTotal === 1 && key !== "" ? key : null;
    const countedFirmInProvince = countedFirmKey === null ? null : `${summaryProvince}|${countedFirmKey}`;
    return { ...firm, firmKey: key, summaryProvince, inTotal, countedFirmKey, countedFirmInProvince };
  });
  const isFirst = firstOccurrences<ParticipantRow>((firm) => firm.countedFirmKey);
  const isFirstInProvince = firstOccurrences<ParticipantRow>((firm) => firm.countedFirmInProvince);
  return keyed.map((firm) => ({
    ...firm,
    uniqueInProvince: isFirstInProvince(firm) ? 1 : 0,
    uniqueOverall: isFirst(firm) ? 1 : 0,
  }));
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
