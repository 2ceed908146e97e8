// A column as small numbers that lie side by side: going over 100,000 rows takes as long as ten times 10,000 only where
// nothing has to be fetched from where each row's own cells happen to lie.
import type { Cell } from "../../records/cell";

/** The different cells of a column in the order of their first rows, and for each row which of them it has. */
export interface DistinctCells {
  values: readonly Cell[];
  ofRow: Uint32Array;
}

/**
 * The different cells of a column, which are few as a rule: a criterion is put to each of them once.
 * @param cells one for each row
 * @example distinctCells(["상담", "계약", "상담"]) // { values: ["상담", "계약"], ofRow: Uint32Array [0, 1, 0] }
 */
export function distinctCells(cells: readonly Cell[]): DistinctCells {
  const known = new Map<Cell, number>();
  const ofRow = new Uint32Array(cells.length);
  cells.forEach((cell, row) => {
    const place = known.get(cell) ?? known.size;
    if (place === known.size) known.set(cell, place);
    ofRow[row] = place;
  });
  return { values: [...known.keys()], ofRow };
}

/** The numbers of a column: 0 in `values` and in `stated` where a cell is none, else 1 in `stated`. */
export interface NumericCells {
  values: Float64Array;
  stated: Uint8Array;
}

/** @example numericCells([12, "…"]) // { values: Float64Array [12, 0], stated: Uint8Array [1, 0] } */
export function numericCells(cells: readonly Cell[]): NumericCells {
  const values = new Float64Array(cells.length);
  const stated = new Uint8Array(cells.length);
  cells.forEach((cell, row) => {
    if (typeof cell !== "number") return;
    values[row] = cell;
    stated[row] = 1;
  });
  return { values, stated };
}
