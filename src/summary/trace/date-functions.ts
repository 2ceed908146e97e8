// Dates in criteria: the months of 요약-월별, the period of the report.
import { fromSerial, toSerial, type Cell } from "../../records/cell";
import type { SheetFunction } from "./evaluate";

type Calculate = (...values: (Cell | undefined)[]) => Cell | undefined;

/** The functions, given how a function of values is made. */
export function dates(ofValues: (calculate: Calculate) => SheetFunction): Record<string, SheetFunction> {
  return {
    DATE: ofValues((year, month, day) => serialOf(number(year), number(month), number(day))),
    YEAR: ofValues((day) => partOf(day, 0)),
    MONTH: ofValues((day) => partOf(day, 1)),
    DAY: ofValues((day) => partOf(day, 2)),
    EOMONTH: ofValues((day, months) =>
      serialOf(number(partOf(day, 0)), number(partOf(day, 1)) + number(months) + 1, 0),
    ),
  };
}

function number(value: Cell | undefined): number {
  return typeof value === "number" ? value : Number.NaN;
}

/** Months and days beyond a year or month run on, as in Excel. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day));
  return Number.isNaN(moment.getTime()) ? undefined : toSerial(moment.toISOString().slice(0, 10));
}

function partOf(value: Cell | undefined, part: 0 | 1 | 2): number | undefined {
  const iso = typeof value === "number" ? fromSerial(value) : null;
  return iso === null ? undefined : Number(iso.split("-")[part]);
}
