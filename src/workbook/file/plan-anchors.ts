// Where a planned cell lies in a sheet that the user has since changed: rows inserted above, the table moved. Each cell
// goes with the nearest table edge or named cell, which are found by name.
import type { PlannedTable, SheetPlan } from "../plan";
import type { Book, SheetEntry } from "./book";
import { findNamedCell } from "./defined-names";

export interface Place {
  row: number;
  column: number;
}

/** A planned place and where it is now. */
interface Anchor {
  planned: Place;
  actual: Place;
}

/** Maps planned places of a sheet to actual ones. Call after tables have their final size. */
export function placeFinder(book: Book, entry: SheetEntry, plan: SheetPlan): (planned: Place) => Place {
  const anchors = [...tableAnchors(book, entry, plan), ...nameAnchors(book, entry, plan)];
  return (planned) => {
    const nearest = anchors.reduce<Anchor | undefined>(
      (best, anchor) =>
        best === undefined || distance(anchor, planned) < distance(best, planned) ? anchor : best,
      undefined,
    );
    if (nearest === undefined) return planned;
    return {
      row: Math.max(0, planned.row + nearest.actual.row - nearest.planned.row),
      column: Math.max(0, planned.column + nearest.actual.column - nearest.planned.column),
    };
  };
}

function tableAnchors(book: Book, entry: SheetEntry, { tables }: SheetPlan): Anchor[] {
  return tables.flatMap((table) => {
    const found = book.findTable(table.name);
    if (found === undefined || found.sheet.path !== entry.path) return [];
    const { range } = book.layout(found);
    const { row, column } = table;
    return [
      { planned: { row, column }, actual: { row: range.top, column: range.left } },
      { planned: { row: plannedBottom(table), column }, actual: { row: range.bottom, column: range.left } },
    ];
  });
}

function plannedBottom({ row, rows, columns }: PlannedTable): number {
  return row + Math.max(1, rows.length) + (columns.some(({ total }) => total !== undefined) ? 1 : 0);
}

function nameAnchors(book: Book, entry: SheetEntry, { names }: SheetPlan): Anchor[] {
  return names.flatMap((name) => {
    if ("table" in name) return [];
    const actual = findNamedCell(book, name.name);
    if (actual === undefined || actual.sheet.path !== entry.path) return [];
    return [{ planned: { row: name.row, column: name.column }, actual }];
  });
}

/** Rows count more than columns: what is written side by side belongs together. */
function distance({ planned }: Anchor, place: Place): number {
  return Math.abs(planned.row - place.row) * 1000 + Math.abs(planned.column - place.column);
}
