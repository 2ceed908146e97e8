// Finding rows as the formulas do, in constant time: a table of 100,000 rows is looked up once for each of its rows.
import { textNumbers } from "../text-numbers";

/** Excel compares texts without case: "usd" is "USD". */
export function foldCase(text: string): string {
  // Nearly all are ids in capitals, of which no letter is beyond Z.
  for (let at = 0; at < text.length; at += 1)
    if (text.charCodeAt(at) > lastCapital) return text.toUpperCase();
  return text;
}

const lastCapital = "Z".charCodeAt(0);

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
  const ids = textNumbers(rows.length);
  const firsts = new Int32Array(rows.length);
  let count = 0;
  let hasCopies = false;
  for (let position = 0; position < rows.length; position += 1) {
    const row = rows[position];
    const id = row === undefined ? null : idOf(row);
    if (id === null) continue;
    if (ids.numberOf(foldCase(id)) === count) firsts[count++] = position;
    else hasCopies = true;
  }
  const find: PositionFinder = (id) => {
    const number = id === null ? undefined : ids.find(foldCase(id));
    return number === undefined ? undefined : firsts[number];
  };
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
