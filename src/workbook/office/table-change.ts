// What one commit does to one table of records: cells updated, rows taken out, rows added at its end. The rows to
// write are found by id just before the last batch, and added relative to the table's end as that batch finds it.
import { groupBy } from "../../records/group-by";
import { findColumn, findTable } from "../../records/tables";
import type { CellUpdate } from "../workbook";
import { fromHost } from "./cell-values";
import { columnMissing, rowMissing } from "../table-errors";
import { readCells, type Area } from "./read-cells";
import { bodyOf, columnArea, withoutBlankTail } from "./read-workbook";
import type { Trip } from "./round-trip";
import type { StagedChange, StagedRows } from "./staged-rows";
import { columnIndex, formulaColumns, isFormula, requireColumn, type TableShape } from "./table-shape";
import type { CellWrite } from "./write-cells";

export interface TableChange {
  shape: TableShape;
  updates: readonly CellUpdate[];
  /** Where those are written, in their order. */
  writes: CellWrite[];
  /** Indexes of body rows to take out. */
  removed: number[];
  /** Blank rows at the table's end, which the first added rows reuse. */
  blankTail: number;
  /** Number of rows to add. */
  added: number;
  /** Where their values come from, by column of the table. */
  columns: FilledColumn[];
}

/** A column of a table that added rows fill. */
export interface FilledColumn {
  /** Place in the table. */
  index: number;
  numberFormat: string;
  /** Column of the staging sheet. */
  staged: number;
}

/** Names of the tables that a commit changes row by row. */
export function changedTables(change: StagedChange): string[] {
  const named = [...change.removals, ...change.updates, ...change.added];
  return [...new Set(named.map(({ table }) => table))];
}

/**
 * Locates a commit's changes in the tables, reading id columns and blank ends only.
 * @param shapes the tables of `changedTables`
 * @throws WorkbookError table_damaged when a row or column is not there
 */
export async function locateChanges(
  trip: Trip,
  change: StagedChange,
  shapes: readonly TableShape[],
): Promise<TableChange[]> {
  const asked = shapes.map((shape) => {
    const part = ofTable(change, shape.known);
    return { shape, part, ids: idAreas(part, shape), tail: tailArea(shape) };
  });
  const areas = asked.flatMap(({ ids, tail }) => [...ids.values(), ...(tail === null ? [] : [tail])]);
  const read = await readCells(trip, areas, "values");
  const cellsOf = new Map(areas.map((area, index) => [area, read[index] ?? []]));
  return asked.map(({ shape, part, ids, tail }) => {
    const findRows = rowFinder(ids, cellsOf);
    const gone = part.removals.flatMap(({ header, ids: removed }) =>
      removed.flatMap((id) => findRows(header, id)),
    );
    return {
      shape,
      updates: part.updates,
      writes: part.updates.map((update) => locateUpdate(shape, update, findRows)),
      removed: [...new Set(gone)],
      blankTail:
        tail === null ? Number(hasBlankLastRow(shape)) : countBlankTail(shape, cellsOf.get(tail) ?? []),
      added: part.added?.rows ?? 0,
      columns: part.added === undefined ? [] : filledColumns(shape, part.added),
    };
  });
}

interface TablePart extends Pick<StagedChange, "removals" | "updates"> {
  added: StagedRows | undefined;
}

function ofTable({ removals, updates, added }: StagedChange, known: string): TablePart {
  const isOfTable = ({ table }: { table: string }): boolean => table === known;
  return {
    removals: removals.filter(isOfTable),
    updates: updates.filter(isOfTable),
    added: added.find(isOfTable),
  };
}

/** The id columns that updates and removals look rows up in, by header. */
function idAreas({ updates, removals }: TablePart, shape: TableShape): Map<string, Area> {
  const headers = [...updates.map(({ id }) => id.header), ...removals.map(({ header }) => header)];
  return new Map(headers.map((header) => [header, columnArea(shape, requireColumn(shape, header))]));
}

/** The body where its last row is blank and how many are must be counted; a lone blank row needs no look. */
function tailArea(shape: TableShape): Area | null {
  return hasBlankLastRow(shape) && shape.rows > 1 ? bodyOf(shape) : null;
}

function countBlankTail(shape: TableShape, body: readonly unknown[][]): number {
  return (
    body.length -
    withoutBlankTail(
      shape,
      body.map((row) => row.map(fromHost)),
    ).length
  );
}

/** The rows with an id, in order: an article's sentences share its 기사번호, and people copy rows. */
function rowFinder(
  areas: ReadonlyMap<string, Area>,
  cellsOf: ReadonlyMap<Area, unknown[][]>,
): (header: string, id: string) => readonly number[] {
  const rowsById = new Map(
    [...areas].map(([header, area]) => {
      const rows = (cellsOf.get(area) ?? []).map(([cell], row) => ({ id: String(cell).trim(), row }));
      return [header, groupBy(rows, ({ id }) => id)];
    }),
  );
  return (header, id) => (rowsById.get(header)?.get(id.trim()) ?? []).map(({ row }) => row);
}

function locateUpdate(
  shape: TableShape,
  { id, header, value }: CellUpdate,
  findRows: ReturnType<typeof rowFinder>,
): CellWrite {
  const [row] = findRows(id.header, id.value);
  if (row === undefined) throw rowMissing(shape.name, id.value);
  const column = shape.column + requireColumn(shape, header);
  return { place: { sheetId: shape.sheetId, row: shape.row + 1 + row, column }, value };
}

/** A column that the user took out is left out, unless rows make no sense without it. */
function filledColumns(shape: TableShape, { headers, column }: StagedRows): FilledColumn[] {
  return headers.flatMap((header, position): FilledColumn[] => {
    const index = columnIndex(shape, header);
    if (index === null) {
      if (isRequired(shape, header)) throw columnMissing(shape.name, header);
      return [];
    }
    return [{ index, numberFormat: shape.formats[index] ?? "General", staged: column + position }];
  });
}

function isRequired(shape: TableShape, header: string): boolean {
  const table = findTable(shape.known);
  return table === undefined || findColumn(table, header)?.required === true;
}

function hasBlankLastRow(shape: TableShape): boolean {
  return shape.lastRow.every((cell, index) => cell === "" || isFormula(cell, shape.formats[index]));
}

/** Formulas that the table's own declared columns hold, by column: new rows get them, whatever the host fills in. */
export function declaredFormulas(shape: TableShape): { index: number; formula: string }[] {
  const table = findTable(shape.known);
  const filled = formulaColumns(shape);
  return shape.headers.flatMap((header, index) => {
    const isDeclared = table !== undefined && findColumn(table, header)?.formula !== undefined;
    const formula = [shape.firstRow[index], shape.lastRow[index]].find((cell) =>
      isFormula(cell, shape.formats[index]),
    );
    return isDeclared && filled[index] === true && typeof formula === "string" ? [{ index, formula }] : [];
  });
}
