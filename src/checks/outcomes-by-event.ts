// The rows of 성과 by event, grouped once for all rules that compare the figures of one event.
import { groupBy } from "../importing/group-by";
import type { OutcomeRow } from "../records/tables/outcomes";
import type { CheckContext } from "./check-context";

/** Each event's rows, in sheet order; rows without an event are left out. */
export function outcomesByEvent({ rows }: CheckContext): readonly OutcomeRow[][] {
  const events = groupBy(rows.outcomes, ({ mission }) => mission);
  events.delete(null);
  return [...events.values()];
}
