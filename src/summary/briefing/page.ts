// A printed page as rows of cells that are merged over the columns below them. Cells with a name are ours and follow
// the workbook; the others are written once and are the user's from then on.
import type { Cell } from "../../records/cell";
import type { CellStyle, PlannedCell, PlannedLine, PlannedName, SheetPlan } from "../../workbook/plan";
import type { LiveText } from "../live-text";

/** Prefix of every defined name on the page. */
const namePrefix = "브리핑_";

export interface PageCell {
  column: number;
  /** Columns and rows that the cell is merged over. */
  columns: number;
  rows?: number;
  /** Without the prefix of the page's names. */
  name?: string;
  value: Cell;
  /** Expression, without the leading `=`. */
  formula?: string;
  style: CellStyle;
  keepTyped?: boolean;
}

export interface PageRow {
  cells: readonly PageCell[];
  /** Points. */
  height: number;
  hidden?: boolean;
  /** The user's box: a refresh leaves its height alone. */
  isBox?: boolean;
}

/** Columns of the page that come and go, and the name of a cell in each. */
export interface PageColumn {
  name: string;
  hidden: boolean;
  /** Characters. */
  width: number;
}

type PageParts = Pick<SheetPlan, "cells" | "names" | "merges" | "rowHeights" | "columnWidths" | "lines">;

/** The defined name of a cell of the page: `pageName("행사수")` is `브리핑_행사수`. */
export function pageName(name: string): string {
  return `${namePrefix}${name}`;
}

/** A defined name without the prefix of the page, if it has that: `shortName("브리핑_행사수")` is `행사수`. */
export function shortName(name: string): string {
  return name.startsWith(namePrefix) ? name.slice(namePrefix.length) : name;
}

/** The rows from top to bottom as what a plan holds. */
export function layOutPage(rows: readonly PageRow[], columns: readonly PageColumn[]): PageParts {
  const placed = rows.flatMap(({ cells }, row) => cells.map((cell) => ({ ...cell, row })));
  return {
    cells: placed.flatMap(plannedCells),
    names: placed.flatMap(({ name, row, column }): PlannedName[] =>
      name === undefined ? [] : [{ name: pageName(name), row, column }],
    ),
    merges: placed
      .filter((cell) => cell.columns > 1 || (cell.rows ?? 1) > 1)
      .map(({ row, column, ...cell }) => ({ row, column, rows: cell.rows ?? 1, columns: cell.columns })),
    rowHeights: Object.fromEntries(rows.map(({ height }, row) => [row, height])),
    columnWidths: Object.fromEntries(columns.map(({ width }, column) => [column, width])),
    lines: [...rows.flatMap(rowLine), ...columns.map(columnLine)],
  };
}

/** A merged cell, and the blank ones under it that carry its fill and lines. */
function plannedCells({
  row,
  column,
  columns,
  rows = 1,
  ...cell
}: PageCell & { row: number }): PlannedCell[] {
  const { value, formula, style, keepTyped } = cell;
  const first: PlannedCell = {
    row,
    column,
    value,
    style,
    ...(formula !== undefined && { formula: `=${formula}` }),
    ...(keepTyped !== undefined && { keepTyped }),
  };
  const { fill, top, bottom } = style;
  if (fill === undefined && top === undefined && bottom === undefined) return [first];
  const look: CellStyle = {
    ...(fill !== undefined && { fill }),
    ...(top !== undefined && { top }),
    ...(bottom !== undefined && { bottom }),
  };
  const under = Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
    value: null,
    style: look,
  }));
  return [first, ...under.slice(1)];
}

function rowLine({ cells, height, hidden, isBox }: PageRow): PlannedLine[] {
  const name = cells.find((cell) => cell.name !== undefined)?.name;
  if (name === undefined || isBox === true) return [];
  return [{ kind: "row", name: pageName(name), hidden: hidden ?? false, size: height }];
}

function columnLine({ name, hidden, width }: PageColumn): PlannedLine {
  return { kind: "column", name: pageName(name), hidden, size: width };
}

export const headingSize = 14;
export const headingStyle: CellStyle = { bold: true, size: headingSize };

/** Points of a line of text, by its size. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.4);
}

/** Width of a sign for each point of size, in 맑은 고딕. */
const [wide, blank, thin, narrow] = [0.92, 0.34, 0.27, 0.56];
/** Lines of several end at words, so they hold less than their width. */
const filled = 0.95;

/**
 * How many lines a text takes.
 * @param size points
 * @param room points
 */
export function countLines(text: string, size: number, room: number): number {
  const width = Array.from(text).reduce((sum, sign) => sum + signWidth(sign), 0) * size;
  return width <= room ? 1 : Math.ceil(width / (room * filled));
}

function signWidth(sign: string): number {
  if (sign === " ") return blank;
  if (sign >= "\u1100") return wide;
  return ".,:;()·'-".includes(sign) ? thin : narrow;
}

/** A cell with a live text. */
export function textCell(
  name: string,
  text: LiveText,
  at: { column: number; columns: number },
  style: CellStyle,
): PageCell {
  return { ...at, name, value: text.value, formula: text.formula, style };
}
