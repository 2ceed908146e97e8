// Rectangles of cells, zero-based, without a sheet: the geometry everything else is made of.

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Cells pushed aside: `area` is what was inserted or deleted, `axis` the way the others moved. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly axis: "row" | "column";
  readonly area: Area;
}

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

export const fitsSheet = (area: Area): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows >= 1 &&
  area.columns >= 1 &&
  area.row + area.rows <= MAX_ROWS &&
  area.column + area.columns <= MAX_COLUMNS;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const containsArea = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

/** The cells that both areas have, or null. */
export function intersectAreas(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

/** Where an area is after cells were inserted or deleted, down to the last row at most; null when all of it was deleted. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === "row") {
    const across = shift.area.column <= area.column && lastColumn(shift.area) >= lastColumn(area);
    if (!across) return area;
    const moved = shiftSpan(area.row, area.rows, shift.kind, shift.area.row, shift.area.rows);
    return moved && { ...area, row: moved.start, rows: Math.min(moved.length, MAX_ROWS - moved.start) };
  }
  const across = shift.area.row <= area.row && lastRow(shift.area) >= lastRow(area);
  if (!across) return area;
  const moved = shiftSpan(area.column, area.columns, shift.kind, shift.area.column, shift.area.columns);
  return moved && { ...area, column: moved.start, columns: moved.length };
}

function shiftSpan(start: number, length: number, kind: Shift["kind"], at: number, count: number) {
  if (kind === "insert") {
    if (start >= at) return { start: start + count, length };
    return start + length > at ? { start, length: length + count } : { start, length };
  }
  const removedBefore = Math.max(0, Math.min(at + count, start) - at);
  const removedInside = Math.max(0, Math.min(at + count, start + length) - Math.max(at, start));
  return length === removedInside ? null : { start: start - removedBefore, length: length - removedInside };
}
