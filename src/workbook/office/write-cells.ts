// Single cells of what is already there: updates of records, and the planned cells of a summary that is refreshed.
// Each cell is read before it is written: to leave it alone when nothing changes, and to put it back after a failure.
import type { Cell } from "../../records/cell";
import { everyCell, fromHost, toWritable } from "./cell-values";
import type { Trip } from "./round-trip";
import { calls, type Step } from "./steps";
import { isFormula } from "./table-shape";

/** A cell by place or, where it may have moved, by its defined name. */
export type CellPlace = { sheetId: string; row: number; column: number } | { name: string };

export interface CellWrite {
  place: CellPlace;
  value: Cell;
  formula?: string;
  numberFormat?: string;
}

/** A cell as it was. */
export interface CellBefore {
  place: CellPlace;
  formula: unknown;
  numberFormat: string;
}

/** Reading a cell takes about 1 KB of a batch. */
const cellsPerTrip = 3_000;

/** What stands in the cells to be written, in their order; one round trip per 3,000 cells. */
export async function readBefore(trip: Trip, writes: readonly CellWrite[]): Promise<CellBefore[]> {
  const before: CellBefore[] = [];
  for (let start = 0; start < writes.length; start += cellsPerTrip) {
    const part = writes.slice(start, start + cellsPerTrip);
    const read = await trip((workbook) => {
      const ranges = part.map(({ place }) => rangeAt(workbook, place).load("formulas,numberFormat"));
      return () =>
        ranges.map((range) => ({
          formula: range.formulas[0]?.[0] as unknown,
          numberFormat: String(range.numberFormat[0]?.[0]),
        }));
    });
    read.forEach((cell, index) => {
      const write = part[index];
      if (write !== undefined) before.push({ place: write.place, ...cell });
    });
  }
  return before;
}

/** Steps for the cells that change. */
export function cellSteps(writes: readonly CellWrite[], before: readonly CellBefore[]): Step[] {
  return writes.flatMap((write, index) => {
    const was = before[index];
    return was === undefined || isSame(write, was) ? [] : [cellStep(write, was.numberFormat)];
  });
}

/** Steps that put cells back. */
export function restoreCells(before: readonly CellBefore[]): Step[] {
  return before.map(({ place, formula, numberFormat }) =>
    calls(3, (workbook) => {
      const range = rangeAt(workbook, place);
      range.numberFormat = everyCell(numberFormat);
      range.formulas = [[writableFormula(formula, numberFormat)]];
    }),
  );
}

/** What to write to get a read formula or constant back. */
export function writableFormula(formula: unknown, numberFormat: string): string | number | boolean {
  return isFormula(formula, numberFormat) ? formula : toWritable(fromHost(formula), numberFormat);
}

function cellStep({ place, value, formula, numberFormat }: CellWrite, formatBefore: string): Step {
  const { bytes } = calls(3, () => undefined);
  return {
    bytes: bytes + (formula ?? String(value)).length * 3,
    queue: (workbook) => {
      const range = rangeAt(workbook, place);
      if (numberFormat !== undefined) range.numberFormat = everyCell(numberFormat);
      if (formula !== undefined) range.formulas = [[formula]];
      else range.values = [[toWritable(value, numberFormat ?? formatBefore)]];
    },
  };
}

function isSame(write: CellWrite, before: CellBefore): boolean {
  const sameContent =
    write.formula === undefined
      ? !isFormula(before.formula, before.numberFormat) && fromHost(before.formula) === write.value
      : before.formula === write.formula;
  return sameContent && (write.numberFormat === undefined || write.numberFormat === before.numberFormat);
}

function rangeAt(workbook: Excel.Workbook, place: CellPlace): Excel.Range {
  return "name" in place
    ? workbook.names.getItem(place.name).getRange()
    : workbook.worksheets.getItem(place.sheetId).getCell(place.row, place.column);
}
