// Rows of a table that move, in the table's columns only, as when Excel inserts or deletes cells: what each row, and each
// range over such rows, becomes.
import { maxRows } from "../grid";
import type { Range } from "./address";
import type { TableLayout } from "./table-part";

export interface RowMove {
  left: number;
  right: number;
  /** First row that is not where it was. */
  from: number;
  /** Where a row goes; null if it is taken out. Rows keep their order. */
  to(row: number): number | null;
  /** Body of the table before, and its last row afterwards: ranges over the whole body grow with it. */
  body: { first: number; last: number; newLast: number };
}

/** The table's body becomes `rows` long at its end; what is below goes along. */
export function resizeMove({ range, firstRow, lastRow }: TableLayout, rows: number): RowMove {
  const newLast = firstRow + rows - 1;
  const change = newLast - lastRow;
  return {
    left: range.left,
    right: range.right,
    from: Math.min(lastRow, newLast) + 1,
    to: (row) => (row > lastRow ? row + change : row > newLast ? null : row),
    body: { first: firstRow, last: lastRow, newLast },
  };
}

/** What is below the body makes room for one row. */
export function insertMove({ range, firstRow, lastRow }: TableLayout): RowMove {
  return {
    left: range.left,
    right: range.right,
    from: lastRow + 1,
    to: (row) => (row > lastRow ? row + 1 : row),
    body: { first: firstRow, last: lastRow, newLast: lastRow },
  };
}

/**
 * Rows of the body are taken out; what is below moves up. One row stays, blank, where all are taken out.
 * @param kept indexes of the body rows that stay, ascending
 */
export function removalMove({ range, firstRow, lastRow }: TableLayout, kept: readonly number[]): RowMove {
  const places = new Map(kept.map((index, place) => [firstRow + index, firstRow + place]));
  const newLast = firstRow + Math.max(1, kept.length) - 1;
  const firstGap = kept.findIndex((index, place) => index !== place);
  return {
    left: range.left,
    right: range.right,
    from: firstRow + (firstGap < 0 ? kept.length : firstGap),
    to: (row) => {
      if (row < firstRow) return row;
      return row > lastRow ? row + newLast - lastRow : (places.get(row) ?? null);
    },
    body: { first: firstRow, last: lastRow, newLast },
  };
}

/**
 * What a range becomes, as Excel has it: one that reaches beyond the table's columns stays, one over the whole body
 * (with or without header) follows the body.
 * @returns null if all its cells are taken out
 */
export function moveRange(move: RowMove, range: Range): Range | null {
  const { body } = move;
  if (range.left < move.left || range.right > move.right) return range;
  if (range.bottom === body.last && (range.top === body.first || range.top === body.first - 1)) {
    return { ...range, bottom: body.newLast };
  }
  if (range.bottom < move.from) return range;
  const top = firstKept(move, range.top, range.bottom);
  const bottom = lastKept(move, range.bottom, range.top);
  if (top === null || bottom === null) return null;
  return { ...range, top: Math.min(top, maxRows - 1), bottom: Math.min(bottom, maxRows - 1) };
}

/** Whether cells of the range go somewhere else. */
export function touches(move: RowMove, range: Range): boolean {
  return range.left <= move.right && range.right >= move.left && range.bottom >= move.from;
}

function firstKept(move: RowMove, from: number, until: number): number | null {
  for (let row = from; row <= until; row += 1) {
    const to = move.to(row);
    if (to !== null) return to;
  }
  return null;
}

function lastKept(move: RowMove, from: number, until: number): number | null {
  for (let row = from; row >= until; row -= 1) {
    const to = move.to(row);
    if (to !== null) return to;
  }
  return null;
}
