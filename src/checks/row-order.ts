// An order of rows that does not depend on how the sheet is sorted, so that findings do not either.
import { compareText } from "../importing/publication-order";
import type { OutcomeRow } from "../records/tables/outcomes";

/** By 성과번호. */
export function byOutcome(a: Pick<OutcomeRow, "outcomeId">, b: Pick<OutcomeRow, "outcomeId">): number {
  return compareText(a.outcomeId ?? "", b.outcomeId ?? "");
}
