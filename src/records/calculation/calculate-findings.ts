// 점검.시도: the 집계시도 of the record that a finding is about, so that 오류 can be counted by 시도.
import type { ReportRows } from "../report";
import type { FindingRow } from "../tables/reviews";
import { indexRows } from "./row-index";

/**
 * The rows of 점검 with 시도 filled; blank where the record has none, e.g. an article.
 * @param rows `outcomes`, `missions` and `participants` with their calculated columns filled
 */
export function calculateFindings(
  rows: Pick<ReportRows, "findings" | "outcomes" | "missions" | "participants">,
): FindingRow[] {
  const findOutcome = indexRows(rows.outcomes, (outcome) => outcome.outcomeId);
  const findMission = indexRows(rows.missions, (mission) => mission.missionId);
  const findFirm = indexRows(rows.participants, (firm) => firm.participationId);
  return rows.findings.map((finding) => {
    const id = finding.recordId;
    const record = findOutcome(id) ?? findMission(id) ?? findFirm(id);
    return { ...finding, province: record?.summaryProvince ?? null };
  });
}
