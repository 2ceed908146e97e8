// The rows of 성과 by event. Rules compare the figures of one event, each rule those of some rows: events are numbered
// once, and rows are grouped by number, which takes far less than by the text of an id.
import type { OutcomeRow } from "../records/tables/outcomes";
import type { CheckContext } from "./check-context";

export interface EventNumbers {
  /** How many events have rows. */
  count: number;
  /** The number of each row's event, from 0 on in the order in which the sheet comes to them; -1 where it has none. */
  numbers: Int32Array;
}

/** Made once for all rules: `context.share(eventNumbers)`. */
export function eventNumbers({ rows: { outcomes } }: Pick<CheckContext, "rows">): EventNumbers {
  const known = new Map<string, number>();
  const numbers = new Int32Array(outcomes.length).fill(-1);
  // Rows of one event mostly stand together: the id is looked up once a run, not once a row.
  let run: string | null = null;
  let number = -1;
  outcomes.forEach(({ mission }, place) => {
    if (mission !== run) {
      run = mission;
      number = mission === null ? -1 : (known.get(mission) ?? known.size);
      if (mission !== null) known.set(mission, number);
    }
    numbers[place] = number;
  });
  return { count: known.size, numbers };
}

/**
 * Some rows of 성과 by event, in the order in which the sheet comes to the events; rows without an event are left out.
 * @param places of the rows, in sheet order
 * @example groupByEvent(context.placesOf(sums), context) // each event's sums
 */
export function groupByEvent(places: readonly number[], context: CheckContext): OutcomeRow[][] {
  const { count, numbers } = context.share(eventNumbers);
  const groups: (OutcomeRow[] | undefined)[] = Array.from({ length: count });
  for (const place of places) {
    const row = context.rows.outcomes[place];
    const number = numbers[place] ?? -1;
    if (row === undefined || number < 0) continue;
    const group = groups[number];
    if (group === undefined) groups[number] = [row];
    else group.push(row);
  }
  return groups.filter((group) => group !== undefined);
}
