// The calculated columns of 참가기업: which firm a row is, and its share in the number of different firms.
import type { ReportRows } from "../report";
import type { ParticipantRow } from "../tables/participants";
import { countRows, foldCase, indexRows } from "./row-index";
import { unknownProvince } from "../lists";

/**
 * The rows of 참가기업 with every calculated column filled.
 * @param rows `missions` with their calculated columns filled
 */
export function calculateParticipants(rows: Pick<ReportRows, "participants" | "missions">): ParticipantRow[] {
  const findMission = indexRows(rows.missions, (mission) => mission.missionId);
  const keyed = rows.participants.map((firm) => {
    const mission = findMission(firm.mission);
    return {
      ...firm,
      firmKey: firmKey(firm),
      summaryProvince: mission?.summaryProvince ?? unknownProvince,
      inTotal: mission?.inTotal ?? 0,
    };
  });
  const overall = countRows(keyed, countedFirm);
  const inProvince = countRows(keyed, countedFirmInProvince);
  return keyed.map((firm) => ({
    ...firm,
    uniqueInProvince: share(inProvince, countedFirmInProvince(firm)),
    uniqueOverall: share(overall, countedFirm(firm)),
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

function countedFirm(firm: ParticipantRow): string | null {
  return firm.inTotal === 1 && firm.firmKey !== "" ? foldCase(String(firm.firmKey)) : null;
}

function countedFirmInProvince(firm: ParticipantRow): string | null {
  const key = countedFirm(firm);
  return key === null ? null : `${key}\n${firm.summaryProvince}`;
}

function share(counts: ReadonlyMap<string, number>, key: string | null): number {
  return key === null ? 0 : 1 / (counts.get(key) ?? 1);
}
