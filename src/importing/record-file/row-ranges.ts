// Rows of a sheet as a message names them, short enough for one line.

/** Ranges beyond these are left to the count that stands beside them. */
const mostRanges = 6;

/**
 * Row numbers, rising, as ranges.
 * @example rowRanges([3, 4, 5, 9]) // "3~5, 9"
 * @example rowRanges([1, 3, 5, 7, 9, 11, 13]) // "1, 3, 5, 7, 9, 11 …"
 */
export function rowRanges(rows: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const row of rows) {
    const range = ranges.at(-1);
    if (range?.last === row - 1) range.last = row;
    else ranges.push({ first: row, last: row });
  }
  const told = ranges
    .slice(0, mostRanges)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}~${last}`));
  return told.join(", ") + (ranges.length > mostRanges ? " …" : "");
}
