// Rows by a key that many of them share. A report has hundreds of thousands of rows of 근거: an array for each group
// would cost more than all rules that ask for a few of them, so rows are only linked, and a group is made when asked for.

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
  const { first, next } = linkRows(rows, keyOf);
  const groups = new Map<number, readonly Row[]>();
  return (key) => {
    const head = key === null ? undefined : first.get(key);
    if (head === undefined) return none;
    const known = groups.get(head);
    if (known !== undefined) return known;
    const group: Row[] = [];
    for (let index = head; index !== end; index = next[index] ?? end) {
      const row = rows[index];
      if (row !== undefined) group.push(row);
    }
    groups.set(head, group);
    return group;
  };
}

/** The place of each key's first row, and for each row the place of the next one with its key. */
function linkRows<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null) {
  const first = new Map<string, number>();
  const next = new Int32Array(rows.length).fill(end);
  // Rows of one key mostly stand together: the key is looked up once a run, not once a row.
  let run: string | null = null;
  let head = end;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    const key = row === undefined ? null : keyOf(row);
    if (key !== run) {
      if (run !== null) first.set(run, head);
      run = key;
      head = key === null ? end : (first.get(key) ?? end);
    }
    if (key === null) continue;
    next[index] = head;
    head = index;
  }
  if (run !== null) first.set(run, head);
  return { first, next };
}
