// Rows by a key that many of them share. A report has hundreds of thousands of rows of 근거: an array for each group
// would cost more than all rules that ask for a few of them, so rows are only linked, and a group is made when asked for.
import { textNumbers } from "../records/text-numbers";

/** The rows of a group in sheet order; none for null, and none for a key that no row has. */
export type GroupFinder<Row> = (key: string | null) => readonly Row[];

const end = -1;
const none: readonly never[] = [];

/**
 * Rows by key, indexed in one pass.
 * @param keyOf the row's key; a row without one belongs to no group
 * @example indexGroups(outcomes, (row) => row.mission)("M-1") // the event's rows of 성과
 */
export function indexGroups<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): GroupFinder<Row> {
  const { numbers, firsts, next } = linkRows(rows, keyOf);
  const groups = new Array<readonly Row[] | undefined>(firsts.length);
  return (key) => {
    const number = key === null ? undefined : numbers.find(key);
    if (number === undefined) return none;
    return (groups[number] ??= rowsFrom(firsts[number] ?? end));
  };

  function rowsFrom(first: number): readonly Row[] {
    const group: Row[] = [];
    for (let place = first; place !== end; place = next[place] ?? end) {
      const row = rows[place];
      if (row !== undefined) group.push(row);
    }
    // Most groups are small: grown row by row, an array has room for seventeen, and a copy for what is in it.
    return group.slice();
  }
}

/** The number of each key; by number the place of its first row; and for each row the place of the next one with its key. */
function linkRows<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null) {
  const numbers = textNumbers();
  const firsts: number[] = [];
  const next = new Int32Array(rows.length).fill(end);
  // Rows of one key mostly stand together: the key is looked up once a run, not once a row.
  let run: string | null = null;
  let number = 0;
  for (let place = rows.length - 1; place >= 0; place -= 1) {
    const row = rows[place];
    const key = row === undefined ? null : keyOf(row);
    if (key === null) continue;
    if (key !== run) {
      run = key;
      number = numbers.numberOf(key);
      if (number === firsts.length) firsts.push(end);
    }
    next[place] = firsts[number] ?? end;
    firsts[number] = place;
  }
  return { numbers, firsts, next };
}
