// The way back: what was there before the last batch, kept so that a failure leaves the workbook as it was. Plain data,
// so that it stands in the journal too.
import type { PlannedChart } from "../plan";
import { toldApart } from "./cell-values";
import { drawColumns } from "./charts";
import { listWorkbook } from "./listing";
import { readCells } from "./read-cells";
import { bodyOf, columnArea } from "./read-workbook";
import type { Refresh } from "./refresh-sheet";
import type { Trip } from "./round-trip";
import { calls, carrying, runSteps, type Step } from "./steps";
import type { TableChange } from "./table-change";
import { clearRows, deleteRows, formatRows, resizeSteps } from "./table-rows";
import { askShapes, formulaColumns, isFormula, type TableShape } from "./table-shape";
import { restoreCells, writableFormula, type CellBefore } from "./write-cells";

export interface TableBefore {
  shape: TableShape;
  /**
   * All formulas and constants of the body, where rows are taken out or rewritten, texts like formulas `toldApart`; null
   * where rows are only added.
   */
  body: unknown[][] | null;
  /** Blank rows at the end that added rows reuse. */
  blankTail: number;
  /** Rows at the end that the change may have formatted anew: blank ones, and as many as are taken out. */
  formatted: number;
  /** Rows by which the change makes it longer; further ones are somebody else's and stay. Null: all are ours. */
  grown: number | null;
}

/** What the charts of one sheet drew. */
interface ChartsBefore {
  sheetId: string;
  charts: PlannedChart[];
  /** How many series each of those had that were there. */
  series: [string, number][];
}

export interface Before {
  tables: TableBefore[];
  cells: CellBefore[];
  charts: ChartsBefore[];
}

/** The charts that refreshes draw anew. */
export function chartsBefore(refreshes: readonly Refresh[]): ChartsBefore[] {
  return refreshes.map(({ plan, sheetId, charts }) => ({
    sheetId,
    charts: plan.charts,
    series: [...charts],
  }));
}

/** Reads the bodies of the tables that lose rows or are rewritten; for others the size and single cells tell enough. */
export async function keepBodies(
  trip: Trip,
  changes: readonly TableChange[],
  refreshes: readonly Refresh[],
): Promise<TableBefore[]> {
  const tables = [
    ...changes.map(({ shape, blankTail, removed, added }) => ({
      isRewritten: removed.length > 0,
      before: {
        shape,
        blankTail,
        formatted: Math.max(blankTail, removed.length),
        grown: Math.max(0, added - blankTail - removed.length),
      },
    })),
    ...refreshes.flatMap(({ shapes }) =>
      shapes.map((shape) => ({
        isRewritten: true,
        before: { shape, blankTail: 0, formatted: 0, grown: null },
      })),
    ),
  ];
  const rewritten = tables.filter(({ isRewritten }) => isRewritten).map(({ before }) => before.shape);
  const bodies = await readBodies(trip, rewritten);
  return tables.map(({ before }) => ({ ...before, body: bodies[rewritten.indexOf(before.shape)] ?? null }));
}

/** Values are read only of columns that the table does not fill and that seem to hold formulas: hardly any. */
async function readBodies(trip: Trip, shapes: readonly TableShape[]): Promise<unknown[][][]> {
  const bodies = await readCells(trip, shapes.map(bodyOf), "formulas");
  const doubted = shapes.flatMap((shape, index) => {
    const body = bodies[index] ?? [];
    const filled = formulaColumns(shape);
    const isDoubted = (column: number): boolean =>
      filled[column] !== true && body.some((row) => isFormula(row[column], shape.formats[column]));
    const columns = shape.headers.flatMap((_, column) => (isDoubted(column) ? [column] : []));
    return columns.map((column) => ({ shape, body, column }));
  });
  const areas = doubted.map(({ shape, column }) => columnArea(shape, column));
  const values = await readCells(trip, areas, "values");
  doubted.forEach(({ body, column }, index) => {
    body.forEach((row, place) => (row[column] = toldApart(row[column], values[index]?.[place]?.[0])));
  });
  return bodies;
}

/** Puts the tables and cells back, from whatever point the last batch came to, as often as it takes. */
export async function restore(trip: Trip, before: Before): Promise<void> {
  const listing = await trip(listWorkbook);
  const present = before.tables.filter(({ shape }) => listing.tables.some((table) => table.id === shape.id));
  const shapes =
    present.length === 0
      ? []
      : await trip(askShapes(present.map(({ shape }) => ({ known: shape.known, table: shape }))));
  const steps = present.flatMap((table, index) => {
    const now = shapes[index];
    return now === undefined ? [] : restoreTable(table, now);
  });
  await runSteps(trip, [...steps, ...restoreCells(before.cells), ...before.charts.map(restoreCharts)]);
}

function restoreTable({ shape, body, blankTail, formatted, grown }: TableBefore, now: TableShape): Step[] {
  const excess = now.rows - shape.rows;
  const isOthers = grown !== null && excess > grown;
  return [
    ...(isOthers ? removeRows(now, shape.rows, grown) : resizeSteps(now, shape.rows)),
    ...(formatted === 0 ? [] : [formatRows(shape, shape.rows - formatted, formatted)]),
    ...(blankTail === 0 ? [] : [clearRows(shape, shape.rows - blankTail, blankTail)]),
    ...(body === null ? [] : rewriteBody(shape, body)),
  ];
}

function removeRows(shape: TableShape, start: number, count: number): Step[] {
  return count === 0 ? [] : [deleteRows(shape, start, count)];
}

/** Charts draw their tables as these are again; a chart that was not there goes. */
function restoreCharts({ sheetId, charts, series }: ChartsBefore): Step {
  const seriesOf = new Map(series);
  return calls(charts.length * 10, (workbook) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    for (const chart of charts) {
      const present = seriesOf.get(chart.name);
      if (present === undefined) sheet.charts.getItemOrNullObject(chart.name).delete();
      else
        drawColumns(sheet.charts.getItem(chart.name), workbook.tables.getItem(chart.table), chart, present);
    }
  });
}

/** Rows in blocks of a fraction of a batch. */
const rowsPerStep = 500;

function rewriteBody(shape: TableShape, body: readonly unknown[][]): Step[] {
  const steps: Step[] = [];
  for (let start = 0; start < body.length; start += rowsPerStep) {
    const rows = body
      .slice(start, start + rowsPerStep)
      .map((row) => row.map((cell, index) => writableFormula(cell, shape.formats[index] ?? "General")));
    steps.push(
      carrying(rows, 3, (workbook) => {
        workbook.worksheets
          .getItem(shape.sheetId)
          .getRangeByIndexes(
            shape.row + 1 + start,
            shape.column,
            rows.length,
            shape.headers.length,
          ).formulas = rows;
      }),
    );
  }
  return steps;
}
