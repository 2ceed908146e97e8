// Finding rows as the formulas do, in constant time: a table of 100,000 rows is looked up once for each of its rows.

/** Excel compares texts without case: "usd" is "USD". */
export function foldCase(text: string): string {
  return text.toUpperCase();
}

/** Finds a row by id; null and an unknown id give undefined. */
export type RowFinder<Row> = (id: string | null) => Row | undefined;

/** Finds the place of a row, counted from 0; null and an unknown id give undefined. */
export type PositionFinder = (id: string | null) => number | undefined;

/** The rows of a table by id. */
export interface RowIndex<Row> {
  find: RowFinder<Row>;
  /** Whether several rows stand under one id, whatever its case. */
  hasCopies: boolean;
}

/**
 * Places of rows by id as `MATCH(…,0)` finds them: of the first one, whatever the case.
 * @param idOf the row's id; a blank one is never found
 * @example indexPositions(missions, (mission) => mission.missionId)("m-1") // 0 if 행사번호 of the first row is M-1
 */
export function indexPositions<Row>(rows: readonly Row[], idOf: (row: Row) => string | null): PositionFinder {
  return placeIds(rows, idOf).find;
}

/**
 * Rows by id, as `indexPositions` finds them.
 * @example indexRows(missions, (mission) => mission.missionId)("m-1") // the row whose 행사번호 is M-1
 */
export function indexRows<Row>(rows: readonly Row[], idOf: (row: Row) => string | null): RowFinder<Row> {
  return rowIndex(rows, idOf).find;
}

/**
 * Rows by id, as `indexRows` finds them, and whether that is all of them.
 * @example rowIndex(missions, (mission) => mission.missionId).hasCopies // true where two rows are M-1
 */
export function rowIndex<Row>(rows: readonly Row[], idOf: (row: Row) => string | null): RowIndex<Row> {
  const { find, hasCopies } = placeIds(rows, idOf);
  const findRow: RowFinder<Row> = (id) => {
    const position = find(id);
    return position === undefined ? undefined : rows[position];
  };
  return { find: findRow, hasCopies };
}

function placeIds<Row>(rows: readonly Row[], idOf: (row: Row) => string | null) {
  const byId = new Map<string, number>();
  const spelled = new Set<string>();
  let places = 0;
  // Backwards, so that the first row of an id takes the place of its copies without being looked for.
  for (let position = rows.length - 1; position >= 0; position -= 1) {
    const row = rows[position];
    const id = row === undefined ? null : idOf(row);
    if (id === null) continue;
    const key = foldCase(id);
    byId.set(key, position);
    places += 1;
    if (id !== key) spelled.add(id);
  }
  const hasCopies = byId.size < places;
  // A spelling that stands in the rows is found as it is, without a word about its case.
  for (const id of spelled) byId.set(id, byId.get(foldCase(id)) ?? 0);
  const find: PositionFinder = (id) => (id === null ? undefined : (byId.get(id) ?? byId.get(foldCase(id))));
  return { find, hasCopies };
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
