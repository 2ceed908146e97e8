// 점검: the 집계시도 of the record that a finding is about, so that 오류 can be counted by 시도, and the link to its cell.
import type { ReportRows } from "../report";
import { articles } from "../tables/articles";
import { missions } from "../tables/missions";
import { outcomes } from "../tables/outcomes";
import { participants } from "../tables/participants";
import type { FindingRow } from "../tables/reviews";
import { indexRows } from "./row-index";

/** What a link shows. */
const linkText = "이동";

/**
 * The rows of 점검 with 시도 and 바로가기 filled; blank where the record has none, e.g. 시도 of an article.
 * @param rows `outcomes`, `missions` and `participants` with their calculated columns filled
 */
export function calculateFindings(
  rows: Pick<ReportRows, "findings" | "outcomes" | "missions" | "participants" | "articles">,
): FindingRow[] {
  if (rows.findings.length === 0) return [];
  const findOutcome = indexRows(rows.outcomes, (outcome) => outcome.outcomeId);
  const findMission = indexRows(rows.missions, (mission) => mission.missionId);
  const findFirm = indexRows(rows.participants, (firm) => firm.participationId);
  const findArticle = indexRows(rows.articles, (article) => article.id);
  const finders = new Map<string | null, (id: string | null) => unknown>([
    [outcomes.name, findOutcome],
    [missions.name, findMission],
    [participants.name, findFirm],
    [articles.name, findArticle],
  ]);
  const findIn = (table: string | null) => finders.get(table) ?? (() => undefined);
  return rows.findings.map((finding) => {
    const id = finding.recordId;
    const record = findOutcome(id) ?? findMission(id) ?? findFirm(id);
    const isThere = findIn(finding.table)(id) !== undefined;
    return { ...finding, province: record?.summaryProvince ?? null, link: isThere ? linkText : null };
  });
}
