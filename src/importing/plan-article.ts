// What an import does with one article: rows of 기사 and 원문, and the release it shares with another article.
import { answerOf } from "./answer";
import { articleRow, sourceTextRows } from "./article-rows";
import type { IdentifiedArticle } from "./identify-articles";
import type { ArticlePlan, Decisions, SameRelease } from "./import-plan";
import type { PlacedArticle } from "./placed-article";
import { releaseDecisionId, type ReleasePlan } from "./releases/plan-releases";

/**
 * @param own undefined for an article that is there already or is not about export promotion
 * @param options.hasText whether 원문 has its text, left there when its row in 기사 was deleted
 */
export function planArticle(
  article: IdentifiedArticle,
  own: PlacedArticle | undefined,
  releases: ReleasePlan,
  { decisions, hasText }: { decisions: Decisions; hasText: boolean },
): ArticlePlan {
  const { id, record, text, alreadyThere } = article;
  if (alreadyThere) return { status: "already_there", sourceId: record.id, articleId: id };
  const row = { ...articleRow(article), ...releases.cells.get(id) };
  const rows = { sourceId: record.id, row, sourceTexts: hasText ? [] : sourceTextRows(id, text) };
  if (own === undefined) return { status: "irrelevant", ...rows };
  return {
    status: "new",
    ...rows,
    missionIds: own.missionIds,
    outcomeIds: own.outcomes.flatMap(({ outcomeId }) => outcomeId ?? []),
    sameRelease: sameRelease(id, releases, decisions),
    doubts: [record, ...record.missions, ...record.outcomes].flatMap(({ doubts }) => doubts),
  };
}

function sameRelease(id: string, releases: ReleasePlan, decisions: Decisions): SameRelease | null {
  const [link, own] = [releases.links.get(id), releases.cells.get(id)];
  if (link === undefined || own === undefined) return null;
  const primaryId = releases.primaries.get(own.sameReleaseGroup);
  const decisionId = releaseDecisionId(id);
  return {
    articleId: link.otherId,
    similarity: Math.round(link.similarity * 100) / 100,
    primaryId: primaryId ?? id,
    decision: {
      id: decisionId,
      answer: answerOf(decisions, "same_release", decisionId, ["merge", "separate"]),
    },
  };
}
