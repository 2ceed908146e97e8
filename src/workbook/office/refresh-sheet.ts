// A summary sheet refreshed in place: tables keep their identity and place and only get the rows they need, named
// cells are written wherever they stand now, other planned cells relative to the table they were planned with.
import type { PlannedTable, SheetPlan } from "../plan";
import { runsOf } from "./blocks";
import { drawColumns, formatFigures, makeChart } from "./charts";
import { cellReference, setName } from "./defined-names";
import { columnMissing, tableMissing } from "../table-errors";
import { findName, type Listing } from "./listing";
import { lineStep } from "./sheet-look";
import { calls, type Step } from "./steps";
import { bodyRows, contentSteps, formulaSteps, type TableTarget } from "./table-content";
import { resizeSteps } from "./table-rows";
import { columnIndex, type TableShape } from "./table-shape";
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
      "row" in planned && isPlaced(listing, planned.name)
        ? [[`${planned.row} ${planned.column}`, planned.name] as const]
        : [],
    ),
  );
  return plan.cells.flatMap(({ row, column, value, formula, style, keepTyped }): CellWrite[] => {
    const name = nameOf.get(`${row} ${column}`);
    if (name === undefined && onlyNamesTell(plan)) return [];
    return [
      {
        place: name === undefined ? { sheetId, ...presentPlace(plan, shapes, row, column) } : { name },
        value,
        ...(formula !== undefined && { formula }),
        ...(style?.numberFormat !== undefined && { numberFormat: style.numberFormat }),
        ...(keepTyped !== undefined && { keepTyped }),
      },
    ];
  });
}

/**
 * Steps of the last batch: tables from the lowest up, so that a table that grows moves none still to be written.
 * @throws WorkbookError table_damaged when a planned column is gone: formulas of others may need it
 */
export function refreshSteps(refresh: Refresh, listing: Listing): Step[] {
  const { plan, shapes } = refresh;
  const lowestFirst = pairTables(plan, shapes).sort((a, b) => b.shape.row - a.shape.row);
  for (const { table, shape } of lowestFirst) {
    for (const { header } of table.columns) targetOf(shape).indexOf(header);
  }
  return [
    ...nameSteps(refresh, listing, newCellNames(refresh, listing)),
    ...lowestFirst.flatMap(({ table, shape }) => {
      const target = targetOf(shape);
      return [
        ...resizeSteps(shape, bodyRows(table)),
        ...contentSteps(target, table),
        ...formulaSteps(target, table),
      ];
    }),
    ...nameSteps(refresh, listing, rowNames(refresh)),
  ];
}

/** Steps that come last, because nothing undoes them: hidden rows and columns, and charts. */
export function refreshLookSteps({ plan, sheetId, shapes, charts }: Refresh, listing: Listing): Step[] {
  return [
    ...pairTables(plan, shapes).flatMap(({ table, shape }) => hideRows(shape, table)),
    lineStep((plan.lines ?? []).filter(({ name }) => isPlaced(listing, name))),
    calls(plan.charts.length * 20, (workbook) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      for (const chart of plan.charts) {
        const table = workbook.tables.getItem(chart.table);
        const present = charts.get(chart.name);
        if (present === undefined) makeChart(sheet, table, chart);
        else {
          drawColumns(sheet.charts.getItem(chart.name), table, chart, present);
          formatFigures(sheet.charts.getItem(chart.name), chart);
        }
      }
    }),
  ];
}

/** On a page without tables only names tell where a planned cell is: one whose name is gone is the user's. */
function onlyNamesTell({ tables, names }: SheetPlan): boolean {
  return tables.length === 0 && names.length > 0;
}

/** Whether a name still stands for a cell; Excel keeps the names of deleted cells as #REF!. */
function isPlaced(listing: Listing, name: string): boolean {
  const found = findName(listing, name);
  return found !== undefined && !found.formula.includes("#REF!");
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

interface NamedPlace {
  name: string;
  row: number;
  column: number;
}

/** Names of cells outside tables that the sheet does not have yet; the others move with their cells. */
function newCellNames({ plan, shapes }: Refresh, listing: Listing): NamedPlace[] {
  if (onlyNamesTell(plan)) return [];
  return plan.names.flatMap((planned) =>
    "row" in planned && findName(listing, planned.name) === undefined
      ? [{ name: planned.name, ...presentPlace(plan, shapes, planned.row, planned.column) }]
      : [],
  );
}

/** Names of table rows, at the places that the rows have once every table has its size. */
function rowNames({ plan, shapes }: Refresh): NamedPlace[] {
  const pairs = pairTables(plan, shapes);
  return plan.names.flatMap((planned) => {
    if (!("tableRow" in planned)) return [];
    const pair = pairs.find(({ table }) => table.name === planned.table);
    if (pair === undefined) throw tableMissing(planned.table);
    const { shape } = pair;
    const grownAbove = pairs
      .filter((other) => other.shape.row < shape.row)
      .reduce((sum, other) => sum + bodyRows(other.table) - other.shape.rows, 0);
    const column = shape.column + targetOf(shape).indexOf(planned.header);
    return [{ name: planned.name, row: shape.row + grownAbove + 1 + planned.tableRow, column }];
  });
}

function nameSteps({ sheetName }: Refresh, listing: Listing, places: readonly NamedPlace[]): Step[] {
  if (places.length === 0) return [];
  return [
    calls(places.length * 2, (workbook) => {
      for (const { name, row, column } of places) {
        setName(workbook, name, findName(listing, name) !== undefined, cellReference(sheetName, row, column));
      }
    }),
  ];
}

function hideRows(shape: TableShape, { hiddenRows }: PlannedTable): Step[] {
  if (hiddenRows === undefined) return [];
  const runs = runsOf(hiddenRows);
  return [
    calls((runs.length + 1) * 6, (workbook) => {
      const body = workbook.tables.getItem(shape.id).getDataBodyRange();
      body.getEntireRow().rowHidden = false;
      for (const { start, count } of runs) {
        body
          .getRow(start)
          .getResizedRange(count - 1, 0)
          .getEntireRow().rowHidden = true;
      }
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
