// 귀속일, the only date that totals use (tables.md, Dates).
import type { ArticleRow } from "../tables/articles";
import type { MissionRow } from "../tables/missions";
import type { OutcomeRow } from "../tables/outcomes";
import type { RowFinder } from "./row-index";

/**
 * 귀속일 of an event: 종료일, else 시작일, else 게재일 of the article that decided its 진행상태; ISO, null = unknown.
 * @param findArticle finds a row of 기사 by 기사번호
 */
export function attributeMission(mission: MissionRow, findArticle: RowFinder<ArticleRow>): string | null {
  const deciding = (mission.articleIds ?? "").split(";")[0]?.trim() ?? "";
  return mission.endOn ?? mission.startOn ?? findArticle(deciding)?.publishedOn ?? null;
}

/**
 * 귀속일 of a figure: 체결일, else that of its event, else 게재일; ISO, null = unknown. A figure of an earlier year has
 * 체결일 only; 실수출 and a contract found later (사후) never take the date of the event.
 * @param mission the row of 행사 it belongs to, with its 귀속일 filled; undefined if there is none
 */
export function attributeOutcome(
  outcome: OutcomeRow,
  mission: MissionRow | undefined,
  findArticle: RowFinder<ArticleRow>,
): string | null {
  if (outcome.signedOn !== null) return outcome.signedOn;
  if (outcome.resultStatus === "historic") return null;
  const ownDate = outcome.kind === "export_performance" || outcome.contractTiming === "later";
  const ofMission = ownDate ? null : dayOf(mission?.attributedOn);
  return ofMission ?? findArticle(outcome.articleId)?.publishedOn ?? null;
}

/** The ISO date a calculated date column holds; null for a blank or for what somebody typed over the formula. */
export function dayOf(value: string | number | null | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
