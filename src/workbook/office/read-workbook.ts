// Tables and named cells as they stand, in three round trips plus one per 250,000 cells: what there is, how the
// asked-for tables are laid out, and their cells.
import { isBlank, type Cell } from "../../records/cell";
import type { TableData, Wanted, WorkbookState } from "../workbook";
import { fromHost } from "./cell-values";
import { findListed, knownName, listWorkbook, sheetOf } from "./listing";
import { readValues, type Area } from "./read-cells";
import type { Queue, Trip } from "./round-trip";
import { askShapes, formulaColumns, type TableShape } from "./table-shape";

/**
 * Reads tables by their Korean or English names, and named cells.
 * @throws WorkbookError when Excel fails; a table or name that is not there is just left out
 */
export async function readWorkbook(trip: Trip, wanted: Wanted): Promise<WorkbookState> {
  const { listing, names } = await trip((workbook) => {
    const list = listWorkbook(workbook);
    const namedCells = askNames(wanted.names)(workbook);
    return () => ({ listing: list(), names: namedCells() });
  });
  const listed = (asked: readonly string[]) => asked.flatMap((name) => findListed(listing, name) ?? []);
  const whole = new Set(listed(wanted.tables));
  const found = [...new Set([...whole, ...listed(wanted.headers ?? [])])].map((table) => ({
    known: knownName(table),
    table,
  }));
  const shapes = found.length === 0 ? [] : await trip(askShapes(found));
  // A set keeps its order: the tables that are read whole stand first.
  const bodies = await readValues(trip, shapes.slice(0, whole.size).map(bodyOf));
  return {
    tables: shapes.map((shape, index) => ({
      name: shape.name,
      sheet: sheetOf(listing, shape)?.name ?? "",
      headers: shape.headers,
      rows: withoutBlankTail(shape, bodies[index] ?? []),
    })),
    names,
    sheets: listing.sheets.map((sheet) => sheet.name),
  };
}

/** The rows of a table below its header, as an area of its sheet. */
export function bodyOf(shape: TableShape): Area {
  const { sheetId, row, column, rows, headers } = shape;
  return { sheetId, row: row + 1, column, rows, columns: headers.length };
}

/** One column of those rows, counted from the table's first. */
export function columnArea(shape: TableShape, index: number): Area {
  return { ...bodyOf(shape), column: shape.column + index, columns: 1 };
}

/**
 * Rows up to the last one that holds something beside formulas; the rule of TableData.rows.
 */
export function withoutBlankTail(shape: TableShape, rows: Cell[][]): TableData["rows"] {
  const filledByTable = formulaColumns(shape);
  const last = rows.findLastIndex((row) =>
    row.some((cell, index) => !isBlank(cell) && !filledByTable[index]),
  );
  return rows.slice(0, last + 1);
}

function askNames(names: readonly string[]): Queue<ReadonlyMap<string, Cell>> {
  return (workbook) => {
    const asked = names.map((name) => {
      const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("cellCount");
      return { name, range, cell: range.getCell(0, 0).load("values") };
    });
    return () =>
      new Map(
        asked.flatMap(({ name, range, cell }): [string, Cell][] =>
          range.isNullObject || range.cellCount !== 1 ? [] : [[name, fromHost(cell.values[0]?.[0])]],
        ),
      );
  };
}
