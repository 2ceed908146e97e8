// Rows by a key that many of them share. A report has hundreds of thousands of rows of 근거: an array for each group
// would cost more than all rules that ask for a few of them, so rows are only linked, and a group is made when asked for.
import { remember } from "./remember";

/** The rows of a group in sheet order; none for null, and none for a key that no row has. */
export type GroupFinder<Row> = (key: string | null) => readonly Row[];

const end = -1;

/**
 * Rows by key, indexed in one pass.
 * @param keyOf the row's key; a row without one belongs to no group
 * @example indexGroups(outcomes, (row) => row.mission)("M-1") // the event's rows of 성과
 */
export function indexGroups<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): GroupFinder<Row> {
  const first = new Map<string, number>();
  const next = new Int32Array(rows.length).fill(end);
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    const key = row === undefined ? null : keyOf(row);
    if (key === null) continue;
    next[index] = first.get(key) ?? end;
    first.set(key, index);
  }
  return remember((key) => {
    const group: Row[] = [];
    let index = key === null ? end : (first.get(key) ?? end);
    for (; index !== end; index = next[index] ?? end) {
      const row = rows[index];
      if (row !== undefined) group.push(row);
    }
    return group;
  });
}
