// Finding rows as the formulas do, in constant time: a table of 100,000 rows is looked up once for each of its rows.

/** Excel compares texts without case: "usd" is "USD". */
export function foldCase(text: string): string {
  return text.toUpperCase();
}

/** Finds a row by id; null and an unknown id give undefined. */
export type RowFinder<Row> = (id: string | null) => Row | undefined;

/** Finds the place of a row, counted from 0; null and an unknown id give undefined. */
export type PositionFinder = (id: string | null) => number | undefined;

/**
 * Places of rows by id as `MATCH(…,0)` finds them: of the first one, whatever the case.
 * @param idOf the row's id; a blank one is never found
 * @example indexPositions(missions, (mission) => mission.missionId)("m-1") // 0 if 행사번호 of the first row is M-1
 */
export function indexPositions<Row>(rows: readonly Row[], idOf: (row: Row) => string | null): PositionFinder {
  const byId = new Map<string, number>();
  rows.forEach((row, position) => {
    const id = idOf(row);
    if (id === null) return;
    const key = foldCase(id);
    const first = byId.get(key) ?? position;
    byId.set(key, first);
    // A spelling that stands in the rows is found as it is, without a word about its case.
    if (id !== key) byId.set(id, first);
  });
  return (id) => (id === null ? undefined : (byId.get(id) ?? byId.get(foldCase(id))));
}

/**
 * Rows by id, as `indexPositions` finds them.
 * @example indexRows(missions, (mission) => mission.missionId)("m-1") // the row whose 행사번호 is M-1
 */
export function indexRows<Row>(rows: readonly Row[], idOf: (row: Row) => string | null): RowFinder<Row> {
  const findPosition = indexPositions(rows, idOf);
  return (id) => {
    const position = findPosition(id);
    return position === undefined ? undefined : rows[position];
  };
}

/**
 * Tells, asked for each row in sheet order, whether it is the first with its key, whatever the case; a row without a
 * key never is.
 * @example ["a", "A", null].map(firstOccurrences((text) => text)) // [true, false, false]
 */
export function firstOccurrences<Row>(keyOf: (row: Row) => string | number | null): (row: Row) => boolean {
  const seen = new Set<string>();
  return (row) => {
    const key = keyOf(row);
    if (key === null || key === "") return false;
    const before = seen.size;
    return seen.add(foldCase(String(key))).size > before;
  };
}
