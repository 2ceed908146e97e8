// A summary sheet refreshed in place: tables keep their identity and place and only get the rows they need, named
// cells are written wherever they stand now, other planned cells relative to the table they were planned with.
import type { PlannedTable, SheetPlan } from "../plan";
import { runsOf } from "./blocks";
import { cellReference, setName } from "./defined-names";
import { columnMissing, tableMissing } from "./errors";
import { findName, type Listing } from "./listing";
import { drawColumns, makeChart } from "./charts";
import { calls, type Step } from "./steps";
import { bodyRows, contentSteps, formulaSteps, type TableTarget } from "./table-content";
import { columnIndex, type TableShape } from "./table-shape";
import { resizeSteps } from "./table-rows";
import type { CellWrite } from "./write-cells";

export interface Refresh {
  plan: SheetPlan;
  /** Where the sheet is now, whatever its name. */
  sheetId: string;
  sheetName: string;
  /** The plan's tables as they stand, in the plan's order. */
  shapes: TableShape[];
  /** How many series each of the plan's charts has that are there, by name. */
  charts: ReadonlyMap<string, number>;
}

/** The planned cells outside tables, at their present places: rows of tables above them have not changed yet. */
export function plannedCells({ plan, sheetId, shapes }: Refresh, listing: Listing): CellWrite[] {
  const nameOf = new Map(
    plan.names.flatMap((planned) =>
      "row" in planned && findName(listing, planned.name) !== undefined
        ? [[`${planned.row} ${planned.column}`, planned.name] as const]
        : [],
    ),
  );
  return plan.cells.map(({ row, column, value, formula, style }): CellWrite => {
    const name = nameOf.get(`${row} ${column}`);
    return {
      place: name === undefined ? { sheetId, ...presentPlace(plan, shapes, row, column) } : { name },
      value,
      ...(formula !== undefined && { formula }),
      ...(style?.numberFormat !== undefined && { numberFormat: style.numberFormat }),
    };
  });
}

/** Steps of the last batch: tables from the lowest up, so that a table that grows moves none still to be written. */
export function refreshSteps(refresh: Refresh, listing: Listing): Step[] {
  const { plan, sheetId, shapes, charts } = refresh;
  const lowestFirst = pairTables(plan, shapes).sort((a, b) => b.shape.row - a.shape.row);
  return [
    ...lowestFirst.flatMap(({ table, shape }) => {
      const target = targetOf(shape);
      return [
        ...resizeSteps(shape, bodyRows(table)),
        ...contentSteps(target, table),
        ...formulaSteps(target, table),
        ...hideRows(target, table),
      ];
    }),
    nameStep(refresh, listing),
    calls(plan.charts.length * 20, (workbook) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      for (const chart of plan.charts) {
        const table = workbook.tables.getItem(chart.table);
        const present = charts.get(chart.name);
        if (present === undefined) makeChart(sheet, table, chart);
        else drawColumns(sheet.charts.getItem(chart.name), table, chart, present);
      }
    }),
  ];
}

/** The plan's tables with their shapes. */
export function pairTables(
  { tables }: SheetPlan,
  shapes: readonly TableShape[],
): { table: PlannedTable; shape: TableShape }[] {
  return tables.map((table, index) => {
    const shape = shapes[index];
    if (shape === undefined) throw tableMissing(table.name);
    return { table, shape };
  });
}

/** Names of table rows follow their rows; a name that stands for a cell outside tables moves with its cell. */
function nameStep({ plan, sheetName, shapes }: Refresh, listing: Listing): Step {
  const references = plan.names.flatMap((planned) => {
    const isKnown = findName(listing, planned.name) !== undefined;
    if ("row" in planned) {
      const place = presentPlace(plan, shapes, planned.row, planned.column);
      return isKnown ? [] : [{ name: planned.name, isKnown, ...place }];
    }
    const shape = shapes[plan.tables.findIndex(({ name }) => name === planned.table)];
    if (shape === undefined) throw tableMissing(planned.table);
    const column = shape.column + targetOf(shape).indexOf(planned.header);
    return [{ name: planned.name, isKnown, row: shape.row + 1 + planned.tableRow, column }];
  });
  return calls(references.length * 2, (workbook) => {
    for (const { name, isKnown, row, column } of references) {
      setName(workbook, name, isKnown, cellReference(sheetName, row, column));
    }
  });
}

function hideRows(target: TableTarget, table: PlannedTable): Step[] {
  const { hiddenRows } = table;
  if (hiddenRows === undefined) return [];
  const runs = runsOf(hiddenRows);
  return [
    calls((runs.length + 1) * 4, (workbook) => {
      const sheet = workbook.worksheets.getItem(target.sheet);
      const rowsAt = (start: number, count: number): Excel.Range =>
        sheet.getRangeByIndexes(target.row + 1 + start, 0, count, 1).getEntireRow();
      rowsAt(0, bodyRows(table)).rowHidden = false;
      for (const { start, count } of runs) rowsAt(start, count).rowHidden = true;
    }),
  ];
}

function targetOf(shape: TableShape): TableTarget {
  return {
    sheet: shape.sheetId,
    table: shape.id,
    row: shape.row,
    column: shape.column,
    isNew: false,
    indexOf: (header) => {
      const index = columnIndex(shape, header);
      if (index === null) throw columnMissing(shape.name, header);
      return index;
    },
  };
}

/** Where a planned cell is before the tables change: shifted as the last table at or above it, from its end if below. */
function presentPlace(
  plan: SheetPlan,
  shapes: readonly TableShape[],
  row: number,
  column: number,
): { row: number; column: number } {
  const above = plan.tables.findLastIndex((table) => table.row <= row);
  const table = plan.tables[Math.max(0, above)];
  const shape = shapes[Math.max(0, above)];
  if (table === undefined || shape === undefined) return { row, column };
  const plannedEnd = table.row + bodyRows(table);
  const presentEnd = shape.row + shape.rows;
  const down = row > plannedEnd ? presentEnd - plannedEnd : shape.row - table.row;
  return { row: row + down, column: column + shape.column - table.column };
}
