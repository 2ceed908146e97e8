// The rows of 성과 that an article tells: 성과.기사번호 the other way round.
import type { OutcomeRow } from "../records/tables/outcomes";
import type { CheckContext } from "./check-context";
import { indexGroups, type GroupFinder } from "./group-index";

/**
 * Outcomes by 기사번호, in sheet order; for `share`.
 * @example context.share(outcomesByArticle)("A-1") // the rows that article A-1 states
 */
export function outcomesByArticle({ rows }: CheckContext): GroupFinder<OutcomeRow> {
  return indexGroups(rows.outcomes, ({ articleId }) => articleId);
}
