// COUNTIFS, SUMIFS, MAXIFS and their like: criteria over columns of one table pick rows, and the rows are the parts.
import type { Cell } from "../../records/cell";
import { columnRange, evaluate, type ColumnRange, type Place, type SheetFunction } from "./evaluate";
import { plain, summed, type Part, type Traced } from "./made-of";
import { matcherOf, type Matcher } from "./match-criterion";
import type { Expression } from "./parse-formula";

interface Criterion {
  range: ColumnRange;
  fits: Matcher;
}

/** Criteria as pairs of column and value; an array as value fits where one of its members does. */
function criteriaOf(args: readonly Expression[], place: Place): Criterion[] | undefined {
  const criteria: Criterion[] = [];
  for (let at = 0; at < args.length; at += 2) {
    const range = columnRange(args[at], place);
    const fits = fitsOf(args[at + 1], place);
    if (range === undefined || fits === undefined) return undefined;
    criteria.push({ range, fits });
  }
  return criteria;
}

function fitsOf(expression: Expression | undefined, place: Place): Matcher | undefined {
  if (expression === undefined) return undefined;
  if (expression.kind === "array") {
    const members = expression.values.map(matcherOf);
    return (cell) => members.some((fits) => fits(cell));
  }
  const { value } = evaluate(expression, place);
  return value === undefined ? undefined : matcherOf(value);
}

/**
 * Places of the rows that meet all criteria, in sheet order. No step asks whether a row is one of them: rows come in no
 * order that a processor could foresee, and of 100,000 its wrong guesses take longer than all else.
 * @param among 1 for each row that may be picked, else 0; every row if not given
 */
function pickRows(rows: number, criteria: readonly Criterion[], among?: Uint8Array): Uint32Array {
  const meets = among?.slice() ?? new Uint8Array(rows).fill(1);
  for (const { range, fits } of criteria) {
    const { values, ofRow } = range.column.distinct();
    const fitting = Uint8Array.from(values, (value) => Number(fits(value)));
    for (let row = 0; row < rows; row += 1) meets[row] = (meets[row] ?? 0) & (fitting[ofRow[row] ?? -1] ?? 0);
  }
  const picked = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    picked[count] = row;
    count += meets[row] ?? 0;
  }
  return picked.subarray(0, count);
}

function partsOf({ table }: ColumnRange, rows: Iterable<number>, value: (row: number) => Cell): Part[] {
  const parts: Part[] = [];
  for (const row of rows) parts.push({ table: table.name, id: table.id(row), value: value(row) });
  return parts;
}

const count: SheetFunction = (args, place) => {
  const criteria = criteriaOf(args, place);
  const [first] = criteria ?? [];
  if (criteria === undefined || first === undefined) return plain(undefined);
  const rows = pickRows(first.range.table.rows, criteria);
  return summed(rows.length, `${first.range.table.name} 행`, () => partsOf(first.range, rows, () => 1));
};

/** Rows whose cell in a column is a number, among those that meet the criteria. */
function numbersOf(
  args: readonly Expression[],
  place: Place,
): { range: ColumnRange; rows: Uint32Array } | null {
  const range = columnRange(args[0], place);
  const criteria = criteriaOf(args.slice(1), place);
  if (range === undefined || criteria === undefined) return null;
  return { range, rows: pickRows(range.table.rows, criteria, range.column.numbers().stated) };
}

const sum: SheetFunction = (args, place) => {
  const found = numbersOf(args, place);
  if (found === null) return plain(undefined);
  const { range, rows } = found;
  const { values } = range.column.numbers();
  let total = 0;
  for (const row of rows) total += values[row] ?? 0;
  return summed(total, range.header, () => {
    const cells = range.column.cells();
    return partsOf(range, rows, (row) => cells[row] ?? null);
  });
};

/** The least or the greatest, and the first row that has it; 0 where there is none. */
function extreme(isBetter: (next: number, best: number) => boolean): SheetFunction {
  return (args, place): Traced => {
    const found = numbersOf(args, place);
    if (found === null) return plain(undefined);
    const { range, rows } = found;
    const { values } = range.column.numbers();
    const value = (row: number) => values[row] ?? 0;
    const best = rows.reduce<number | null>(
      (kept, row) => (kept === null || isBetter(value(row), value(kept)) ? row : kept),
      null,
    );
    if (best === null) return plain(0);
    return summed(value(best), range.header, () => partsOf(range, [best], value));
  };
}

const greatest = extreme((next, best) => next > best);
const least = extreme((next, best) => next < best);

/** Of a column as MAXIFS without criteria, else of the values themselves. */
function ofColumnOr(ofColumn: SheetFunction, ofNumbers: (numbers: number[]) => number): SheetFunction {
  return (args, place) => {
    if (columnRange(args[0], place) !== undefined) return ofColumn(args, place);
    const values = args.map((arg) => evaluate(arg, place).value);
    const numbers = values.filter((value) => typeof value === "number");
    return plain(numbers.length < values.length ? undefined : ofNumbers(numbers));
  };
}

export const conditional: Readonly<Record<string, SheetFunction>> = {
  COUNTIFS: count,
  SUMIFS: sum,
  SUM: ofColumnOr(sum, (numbers) => numbers.reduce((total, number) => total + number, 0)),
  COUNT: (args, place) => {
    const found = numbersOf(args, place);
    if (found === null) return plain(undefined);
    const { range, rows } = found;
    return summed(rows.length, `${range.table.name} 행`, () => partsOf(range, rows, () => 1));
  },
  MAXIFS: greatest,
  MINIFS: least,
  MAX: ofColumnOr(greatest, (numbers) => Math.max(...numbers)),
  MIN: ofColumnOr(least, (numbers) => Math.min(...numbers)),
};
