// Officials write an event once and leave its cell blank in the rows below, or put 〃 there. A mark is a statement; a blank
// cell is a guess, made only where the list shows no other way of saying "the same", and told row by row.
import { isBlank, type Cell } from "../../records/cell";
import { missions } from "../../records/tables/missions";
import type { MatchedHeader } from "./header-names";
import { isFigure, type TotalMark } from "./total-rows";

/** A row below the headers. */
export interface ListRow {
  row: readonly Cell[];
  /** As the sheet numbers it, from 1. */
  number: number;
  /** What calls it a total, or an average. */
  total: TotalMark | null;
}

export interface CompletedRow extends ListRow {
  /** Columns whose cell was blank and is taken to be that of the row above; none in most rows. */
  guessed: ReadonlySet<number>;
}

/** What stands for the cell above: 〃, 상동. */
const sameMark = /^(?:[〃″”"]|''|[상上][동同]|同上|위와같음)$/;

const longestMark = 8;

/** Columns that number the rows, whatever these tell of. */
const runningNumber = /^(?:연번|순번|번호|일련번호|no\.?|#)$/i;

/** Of nearly every row. */
const none: ReadonlySet<number> = new Set();

/** Reason for doubt about what a row is only taken to say of its event. */
export const likeAboveReason = "사업명이 빈 행: 위 행의 행사로 봄";

/** Rows of a list of ours, which leave nothing to the row above. */
export function wholeRows(rows: readonly ListRow[]): CompletedRow[] {
  return rows.map((row) => ({ ...row, guessed: none }));
}

/**
 * The rows of a foreign list, with what they leave to the row above. A blank 사업명 is taken to be that above only
 * - where the list nowhere writes a name again in the next row, merges it or marks it as the same: then blank means none,
 * - directly below in one block, which a blank row or a row of totals ends,
 * - where the row tells nothing else of an event, and nothing else in front of 사업명.
 * @example completeRows(headers, matched, rows)[1] // { row: ["통영 사절단", "나래"], number: 3, guessed: new Set([0]) }
 */
export function completeRows(
  headers: readonly string[],
  matched: readonly MatchedHeader[],
  rows: readonly ListRow[],
): CompletedRow[] {
  const list = listOf(headers, matched, rows);
  const completed: CompletedRow[] = [];
  let previous: readonly Cell[] | null = null;
  let named: readonly Cell[] | null = null;
  for (const { row: written, number, total } of rows) {
    const row: readonly Cell[] = resolveMarks(written, total === null ? previous : null);
    const takes: boolean = total === null && named !== null && list.isLike(row, named);
    const guessed: ReadonlySet<number> = takes && named !== null ? list.leftTo(named, row) : none;
    const whole: readonly Cell[] = row.map((cell, index) =>
      guessed.has(index) ? (named?.[index] ?? null) : cell,
    );
    completed.push({ row: whole, number, total, guessed });
    // A total in front of its parts names their event; one behind them ends the block.
    const name = list.nameOf(row);
    const isHead: boolean = total === null || (name !== total.cell && name !== list.nameOf(named));
    previous = total === null && !row.every(isBlank) ? whole : null;
    if (!takes) named = isHead && !isBlank(name) ? row : null;
  }
  return completed;
}

interface List {
  /** The cell of 사업명; null in a list without such a column. */
  nameOf: (row: readonly Cell[] | null) => Cell;
  /** Whether a row leaves its event to the named one above. */
  isLike: (row: readonly Cell[], named: readonly Cell[]) => boolean;
  /** The columns that it leaves to it. */
  leftTo: (named: readonly Cell[], row: readonly Cell[]) => ReadonlySet<number>;
}

function listOf(
  headers: readonly string[],
  matched: readonly MatchedHeader[],
  rows: readonly ListRow[],
): List {
  const column = matched.find(({ field }) => field.table === missions && field.column.key === "name")?.index;
  const nameOf = (row: readonly Cell[] | null): Cell =>
    column === undefined ? null : (row?.[column] ?? null);
  const parts = rows.filter(({ total }) => total === null);
  const saysSame = parts.some(({ row, number }, index) => {
    const name = nameOf(row);
    if (isBlank(name)) return false;
    const above = parts[index - 1];
    return isSameMark(name) || (above?.number === number - 1 && nameOf(above.row) === name);
  });
  const front = headers.flatMap((header, index) =>
    index < (column ?? 0) && !runningNumber.test(header.trim()) ? [index] : [],
  );
  const ofEvent = matched.filter(tellsOfEvent).map(({ index }) => index);
  const figures = new Set(matched.filter(isFigure).map(({ index }) => index));
  const own = [...new Set([...front, ...ofEvent])];
  return {
    nameOf,
    isLike: (row, named) =>
      column !== undefined &&
      !saysSame &&
      isBlank(nameOf(row)) &&
      !row.every(isBlank) &&
      own.every((index) => isBlank(row[index] ?? null) || row[index] === named[index]),
    leftTo: (named, row) =>
      new Set(
        own.filter(
          (index) => !figures.has(index) && isBlank(row[index] ?? null) && !isBlank(named[index] ?? null),
        ),
      ),
  };
}

/** Columns of 행사, and those that join a row to one. */
function tellsOfEvent({ field: { table, column } }: MatchedHeader): boolean {
  return table === missions || column.key === "mission";
}

function isSameMark(cell: Cell): boolean {
  return typeof cell === "string" && cell.length <= longestMark && sameMark.test(cell.replace(/\s/g, ""));
}

/** A mark with nothing above it says nothing. */
function resolveMarks(row: readonly Cell[], above: readonly Cell[] | null): readonly Cell[] {
  return row.map((cell, index) => (isSameMark(cell) ? (above?.[index] ?? null) : cell));
}
