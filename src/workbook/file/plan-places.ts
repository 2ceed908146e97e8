// Where a planned cell lies in a sheet that the user has since changed: a named cell is where its name says, any other
// goes with the table it was planned with.
import type { SheetPlan } from "../plan";
import type { Book, SheetEntry } from "./book";
import type { PlannedSheet } from "./create-sheet";
import { findNamedCell } from "./defined-names";

export interface Place {
  row: number;
  column: number;
}

/** Where a planned place is now; undefined where nothing tells. */
export type PlaceFinder = (planned: Place) => Place | undefined;

/** Maps planned places of a sheet to present ones. Call after its tables have their final size. */
export function placeFinder(book: Book, { plan, entry, isNew }: PlannedSheet): PlaceFinder {
  const named = namedPlaces(book, entry, plan);
  const shifts = tableShifts(book, entry, plan);
  const onlyNamesTell = !isNew && plan.tables.length === 0 && plan.names.length > 0;
  return ({ row, column }) => {
    const present = named.get(keyOf({ row, column }));
    if (present !== undefined || onlyNamesTell) return present;
    const shift = shifts.findLast((table) => table.plannedRow <= row) ?? shifts[0];
    return { row: Math.max(0, row + (shift?.down ?? 0)), column: Math.max(0, column + (shift?.right ?? 0)) };
  };
}

function namedPlaces(book: Book, entry: SheetEntry, { names }: SheetPlan): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const planned of names) {
    if (!("row" in planned)) continue;
    const present = findNamedCell(book, planned.name);
    if (present?.sheet.path === entry.path) places.set(keyOf(planned), present);
  }
  return places;
}

/** How far each table that is still on the sheet lies from its planned place, from the top down. */
function tableShifts(
  book: Book,
  entry: SheetEntry,
  { tables }: SheetPlan,
): { plannedRow: number; down: number; right: number }[] {
  const shifts = tables.flatMap(({ name, row, column }) => {
    const found = book.findTable(name);
    if (found?.sheet.path !== entry.path) return [];
    const { range } = book.layout(found);
    return [{ plannedRow: row, down: range.top - row, right: range.left - column }];
  });
  return shifts.sort((a, b) => a.plannedRow - b.plannedRow);
}

function keyOf({ row, column }: Place): string {
  return `${row} ${column}`;
}
