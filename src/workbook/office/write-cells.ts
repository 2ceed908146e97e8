// Single cells of what is already there: updates of records, and the planned cells of a summary that is refreshed.
// Each cell is read before it is written: to leave it alone when nothing changes, and to put it back after a failure.
import type { Cell } from "../../records/cell";
import { everyCell, fromHost, toWritable } from "./cell-values";
import type { Trip } from "./round-trip";
import { carrying, type Step } from "./steps";
import { isFormula } from "./table-shape";

/** A cell by place or, where it may have moved, by its defined name. */
export type CellPlace = { sheetId: string; row: number; column: number } | { name: string };

export interface CellWrite {
  place: CellPlace;
  value: Cell;
  formula?: string;
  numberFormat?: string;
  /** Left as it is where somebody has typed a text over its formula. */
  keepTyped?: boolean;
}

/** A cell as it was, and what is to be written there. */
export interface CellBefore {
  write: CellWrite;
  formula: unknown;
  numberFormat: string;
}

/** Reading a cell takes about 1 KB of a batch. */
const cellsPerTrip = 3_000;

/** What stands in the cells to be written, in their order; one round trip per 3,000 cells. */
export async function readBefore(trip: Trip, writes: readonly CellWrite[]): Promise<CellBefore[]> {
  return readCellsOf(trip, writes, "formulas,numberFormat", ({ formulas, numberFormat }, write) => ({
    write,
    formula: formulas[0]?.[0] as unknown,
    numberFormat: String(numberFormat[0]?.[0]),
  }));
}

/** What the cells to be written show, formula or not, in their order; round trips as above. */
export async function readShown(trip: Trip, writes: readonly CellWrite[]): Promise<Cell[]> {
  return readCellsOf(trip, writes, "values", ({ values }) => fromHost(values[0]?.[0]));
}

async function readCellsOf<Read>(
  trip: Trip,
  writes: readonly CellWrite[],
  properties: string,
  read: (range: Excel.Range, write: CellWrite) => Read,
): Promise<Read[]> {
  const all: Read[] = [];
  for (let start = 0; start < writes.length; start += cellsPerTrip) {
    const part = writes.slice(start, start + cellsPerTrip);
    const cells = await trip((workbook) => {
      const ranges = part.map((write) => ({
        write,
        range: rangeAt(workbook, write.place).load(properties),
      }));
      return () => ranges.map(({ range, write }) => read(range, write));
    });
    all.push(...cells);
  }
  return all;
}

/** Steps for the cells that change. */
export function cellSteps(cells: readonly CellBefore[]): Step[] {
  return cells
    .filter((cell) => !isSame(cell))
    .map(({ write, numberFormat }) => cellStep(write, numberFormat));
}

/** Steps that put cells back. */
export function restoreCells(cells: readonly CellBefore[]): Step[] {
  return cells
    .filter((cell) => !isSame(cell))
    .map(({ write, formula, numberFormat }) => {
      const before = writableFormula(formula, numberFormat);
      return carrying(before, 3, (workbook) => {
        const range = rangeAt(workbook, write.place);
        if (changesFormat(write, numberFormat)) range.numberFormat = everyCell(numberFormat);
        range.formulas = [[before]];
      });
    });
}

/** What to write to get a read formula or constant back; a text like a formula is one that was `toldApart`. */
export function writableFormula(formula: unknown, numberFormat: string): string | number | boolean {
  return isFormula(formula, numberFormat) ? formula : toWritable(constantOf(formula), numberFormat);
}

/** The cell that a read constant stands for. */
function constantOf(constant: unknown): Cell {
  const isFormulaLike = typeof constant === "object" && constant !== null && "text" in constant;
  return fromHost(isFormulaLike ? constant.text : constant);
}

function cellStep(write: CellWrite, formatBefore: string): Step {
  const { place, value, formula, numberFormat } = write;
  return carrying(formula ?? value, 3, (workbook) => {
    const range = rangeAt(workbook, place);
    if (numberFormat !== undefined && changesFormat(write, formatBefore))
      range.numberFormat = everyCell(numberFormat);
    if (formula !== undefined) range.formulas = [[formula]];
    else range.values = [[toWritable(value, numberFormat ?? formatBefore)]];
  });
}

function isSame({ write, formula, numberFormat }: CellBefore): boolean {
  if (write.keepTyped === true && isTyped(formula, numberFormat)) return true;
  if (changesFormat(write, numberFormat)) return false;
  return write.formula === undefined
    ? !isFormula(formula, numberFormat) && fromHost(formula) === write.value
    : formula === write.formula;
}

function isTyped(formula: unknown, numberFormat: string): boolean {
  return !isFormula(formula, numberFormat) && fromHost(formula) !== null;
}

function changesFormat(write: CellWrite, formatBefore: string): boolean {
  return write.numberFormat !== undefined && write.numberFormat !== formatBefore;
}

function rangeAt(workbook: Excel.Workbook, place: CellPlace): Excel.Range {
  return "name" in place
    ? workbook.names.getItem(place.name).getRange()
    : workbook.worksheets.getItem(place.sheetId).getCell(place.row, place.column);
}
