// A row by its id, whatever table it is of.
import type { ReportRows } from "../records/report";
import type { CheckContext, SetWithIds } from "./check-context";

/**
 * The row of a table that an id finds; of several under one id the first.
 * @example findRow("outcomes", "O-1", context)?.outcomeId // "O-1"
 */
export function findRow<Set extends SetWithIds>(
  set: Set,
  id: string | null,
  context: CheckContext,
): ReportRows[Set][number] | undefined {
  return finders[set](id, context);
}

const finders: {
  [Set in SetWithIds]: (id: string | null, context: CheckContext) => ReportRows[Set][number] | undefined;
} = {
  articles: (id, { findArticle }) => findArticle(id),
  missions: (id, { findMission }) => findMission(id),
  outcomes: (id, { findOutcome }) => findOutcome(id),
  participants: (id, { findParticipant }) => findParticipant(id),
};
