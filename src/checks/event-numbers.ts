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
 * Some rows of 성과 by event, in the order in which the sheet comes to the events. Rows without an event are left out,
 * and those that are alone in theirs: there is nothing to compare them with.
 * @param places of the rows, in sheet order
 * @example groupByEvent(context.placesOf(sums), context) // the sums of each event that has several
 */
export function groupByEvent(places: readonly number[], context: CheckContext): OutcomeRow[][] {
  const { count, numbers } = context.share(eventNumbers);
  const sizes = new Int32Array(count);
  places.forEach((place) => {
    const number = numbers[place] ?? -1;
    if (number >= 0) sizes[number] = (sizes[number] ?? 0) + 1;
  });
  const groups: OutcomeRow[][] = [];
  const groupOf = new Int32Array(count).fill(-1);
  const filled = new Int32Array(count);
  places.forEach((place) => {
    const number = numbers[place] ?? -1;
    const size = sizes[number] ?? 0;
    const row = context.rows.outcomes[place];
    if (row === undefined || size < 2) return;
    // Arrays of just that size: grown row by row, each would have room for seventeen.
    if (groupOf[number] === -1) groupOf[number] = groups.push(new Array<OutcomeRow>(size)) - 1;
    const group = groups[groupOf[number] ?? -1];
    const at = filled[number] ?? 0;
    if (group !== undefined) group[at] = row;
    filled[number] = at + 1;
  });
  return groups;
}
