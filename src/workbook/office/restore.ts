// The way back: what was there before the last batch, kept so that a failure leaves the workbook as it was.
import { drawColumns } from "./charts";
import { listWorkbook } from "./listing";
import { readCells } from "./read-cells";
import { bodyOf } from "./read-workbook";
import type { Refresh } from "./refresh-sheet";
import type { Trip } from "./round-trip";
import { discard, type Journal } from "./staging";
import { calls, jsonBytes, runSteps, type Step } from "./steps";
import type { TableChange } from "./table-change";
import { clearRows, resizeSteps } from "./table-rows";
import { askShapes, type TableShape } from "./table-shape";
import { restoreCells, writableFormula, type CellBefore } from "./write-cells";

export interface TableBefore {
  shape: TableShape;
  /** All formulas and constants of the body, where rows are taken out or rewritten; null where rows are only added. */
  body: unknown[][] | null;
  /** Blank rows at the end that added rows reuse. */
  blankTail: number;
}

export interface Before {
  journal: Journal;
  tables: TableBefore[];
  cells: CellBefore[];
  refreshes: readonly Refresh[];
}

/** Reads the bodies of the tables that lose rows or are rewritten; for others the size and single cells tell enough. */
export async function keepBodies(
  trip: Trip,
  changes: readonly TableChange[],
  refreshes: readonly Refresh[],
): Promise<TableBefore[]> {
  const tables = [
    ...changes.map(({ shape, blankTail, removed }) => ({
      shape,
      blankTail,
      isRewritten: removed.length > 0,
    })),
    ...refreshes.flatMap(({ shapes }) => shapes.map((shape) => ({ shape, blankTail: 0, isRewritten: true }))),
  ];
  const rewritten = tables.filter(({ isRewritten }) => isRewritten).map(({ shape }) => shape);
  const bodies = await readCells(trip, rewritten.map(bodyOf), "formulas");
  return tables.map(({ shape, blankTail }) => ({
    shape,
    blankTail,
    body: bodies[rewritten.indexOf(shape)] ?? null,
  }));
}

/** Puts everything back, from whatever point the last batch came to. */
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
  await runSteps(trip, [...steps, ...restoreCells(before.cells), ...before.refreshes.map(restoreCharts)]);
  await discard(trip, before.journal);
}

function restoreTable({ shape, body, blankTail }: TableBefore, now: TableShape): Step[] {
  return [
    ...resizeSteps(now, shape.rows),
    ...(blankTail === 0 ? [] : [clearRows(shape, shape.rows - blankTail, blankTail)]),
    ...(body === null ? [] : rewriteBody(shape, body)),
  ];
}

/** Charts draw their tables as these are again; a chart that was not there goes. */
function restoreCharts({ plan, sheetId, charts }: Refresh): Step {
  return calls(plan.charts.length * 10, (workbook) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    for (const chart of plan.charts) {
      const present = charts.get(chart.name);
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
    steps.push({
      bytes: jsonBytes(rows) + calls(3, () => undefined).bytes,
      queue: (workbook) => {
        workbook.worksheets
          .getItem(shape.sheetId)
          .getRangeByIndexes(
            shape.row + 1 + start,
            shape.column,
            rows.length,
            shape.headers.length,
          ).formulas = rows;
      },
    });
  }
  return steps;
}
