// Columns that the user has added to a summary: what is typed there belongs to the row's key (the first planned
// column), so it moves with its row and goes when the row goes. Columns with formulas are the table's to fill.
import type { Cell } from "../../records/cell";
import type { PlannedTable } from "../plan";
import { fromHost } from "./cell-values";
import { readCells, type Area } from "./read-cells";
import { pairTables, type Refresh } from "./refresh-sheet";
import type { TableBefore } from "./restore";
import { columnArea } from "./read-workbook";
import type { Trip } from "./round-trip";
import { carrying, type Step } from "./steps";
import { bodyRows } from "./table-content";
import { columnIndex, formulaColumns, type TableShape } from "./table-shape";
import { writableFormula } from "./write-cells";

/** A summary table as it stands and as it is to be. */
interface SummaryTable {
  shape: TableShape;
  table: PlannedTable;
  /** Formulas and constants of its body. */
  body: readonly unknown[][];
}

/** Steps that put the user's notes beside their rows; one round trip where there are such columns, none where not. */
export async function noteSteps(
  trip: Trip,
  refreshes: readonly Refresh[],
  kept: readonly TableBefore[],
): Promise<Step[]> {
  const summaries = refreshes
    .flatMap(({ plan, shapes }) => pairTables(plan, shapes))
    .map(({ shape, table }) => ({
      shape,
      table,
      body: kept.find((before) => before.shape === shape)?.body ?? [],
    }));
  const noted = summaries.flatMap((summary) => {
    const columns = userColumns(summary);
    const key = keyArea(summary);
    return columns.length === 0 || key === null ? [] : [{ summary, columns, key }];
  });
  const keys = await readCells(
    trip,
    noted.map(({ key }) => key),
    "values",
  );
  return noted.flatMap(({ summary, columns }, index) => {
    const before = (keys[index] ?? []).map(([cell]) => fromHost(cell));
    return columns.map((column) => columnStep(summary, column, before));
  });
}

function userColumns({ shape, table }: SummaryTable): number[] {
  const planned = new Set(table.columns.map(({ header }) => columnIndex(shape, header)));
  const filled = formulaColumns(shape);
  return shape.headers.flatMap((_, index) => (planned.has(index) || filled[index] === true ? [] : [index]));
}

function keyArea({ shape, table }: SummaryTable): Area | null {
  const header = table.columns[0]?.header;
  const index = header === undefined ? null : columnIndex(shape, header);
  return index === null ? null : columnArea(shape, index);
}

function columnStep({ shape, table, body }: SummaryTable, column: number, keysBefore: readonly Cell[]): Step {
  const format = shape.formats[column] ?? "General";
  const rows = Array.from({ length: bodyRows(table) }, (_, row) => {
    const before = keysBefore.indexOf(table.rows[row]?.[0] ?? null);
    return [writableFormula(before === -1 ? "" : body[before]?.[column], format)];
  });
  return carrying(rows, 3, (workbook) => {
    workbook.worksheets
      .getItem(shape.sheetId)
      .getRangeByIndexes(shape.row + 1, shape.column + column, rows.length, 1).formulas = rows;
  });
}
