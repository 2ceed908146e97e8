// Takes away the sheets that a migration made, as long as they are as it made them. All is read before anything goes, and
// all that goes, goes in one batch.
import {
  isAsMade,
  sheetOfName,
  unmentioned,
  type FoundCell,
  type MadeSheet,
  type PlacedFormula,
} from "../made-sheet";
import type { SheetPlan } from "../plan";
import { fromHost } from "./cell-values";
import { findListed, listWorkbook, sheetOf, type Listing } from "./listing";
import { readCells, type Area } from "./read-cells";
import type { Queue, Trip } from "./round-trip";
import { deleteSheet } from "./staging";
import { calls, runSteps } from "./steps";
import { isFormula } from "./table-shape";

interface SurveyedSheet {
  id: string;
  name: string;
  isVisible: boolean;
  /** Charts, pictures, shapes and comments; ExcelApi 1.14 tells of no old-style notes. */
  objects: number;
  /** Where its cells hold something. */
  used: Area | null;
}

/** See Workbook.dropSheets. */
export async function dropSheets(trip: Trip, plans: readonly SheetPlan[]): Promise<void> {
  const listing = await trip(listWorkbook);
  const made = plans.flatMap((plan) => findMade(plan, listing) ?? []);
  if (made.length === 0) return;
  const sheets = await trip(surveySheets(listing));
  const formulas: PlacedFormula[] = listing.names.map(({ name, formula }) => ({
    formula,
    sheet: sheetOfName(made, name),
  }));
  const changed = new Set<string>();
  for (const { name, used, objects } of sheets) {
    const [rows = []] = used === null ? [] : await readCells(trip, [used], "formulas");
    const own = made.find(({ sheet }) => sheet === name);
    if (own !== undefined && (objects > 0 || !isAsMade(own.plan, cellsOf(rows, used)))) changed.add(name);
    for (const formula of distinctFormulas(rows)) formulas.push({ formula, sheet: name });
  }
  const untouched = made.filter(({ sheet }) => !changed.has(sheet));
  const going = unmentioned(untouched, formulas).map(({ sheet }) => sheet);
  // Excel keeps one sheet on the screen.
  const staysVisible = sheets.some(({ name, isVisible }) => isVisible && !going.includes(name));
  if (going.length === 0 || !staysVisible) return;
  const drop = calls(going.length * 3, (workbook) => going.forEach((name) => deleteSheet(workbook, name)));
  await runSteps(trip, [drop]);
}

/** A sheet of ours holds one table; where the user has moved it to another, that sheet is not ours. */
function findMade(plan: SheetPlan, listing: Listing): MadeSheet | null {
  const [planned] = plan.tables;
  const table = planned && findListed(listing, planned.name);
  const sheet = table && sheetOf(listing, table);
  if (sheet === undefined || sheet.isProtected) return null;
  const isAlone = listing.tables.filter(({ sheetId }) => sheetId === sheet.id).length === 1;
  return isAlone ? { plan, sheet: sheet.name } : null;
}

function surveySheets({ sheets }: Listing): Queue<SurveyedSheet[]> {
  return (workbook) => {
    const asked = sheets.map(({ id, name }) => {
      const sheet = workbook.worksheets.getItem(id).load("visibility");
      const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
      const counts = [sheet.charts.getCount(), sheet.shapes.getCount(), sheet.comments.getCount()];
      return { id, name, sheet, used, counts };
    });
    return () =>
      asked.map(({ id, name, sheet, used, counts }) => ({
        ...{ id, name, isVisible: sheet.visibility === "Visible" },
        objects: counts.reduce((sum, { value }) => sum + value, 0),
        used: used.isNullObject
          ? null
          : {
              ...{ sheetId: id, row: used.rowIndex, column: used.columnIndex },
              ...{ rows: used.rowCount, columns: used.columnCount },
            },
      }));
  };
}

/** The cells that show something; of a formula, the formula. */
function cellsOf(rows: unknown[][], used: Area | null): FoundCell[] {
  const { row: top, column: left } = used ?? { row: 0, column: 0 };
  return rows.flatMap((row, down) =>
    row.flatMap((found, right) => {
      const value = fromHost(found);
      if (value === null) return [];
      return [{ row: top + down, column: left + right, value, isFormula: isFormula(found, undefined) }];
    }),
  );
}

/** A large table holds few of them. */
function distinctFormulas(rows: unknown[][]): ReadonlySet<string> {
  const distinct = new Set<string>();
  for (const row of rows) {
    for (const found of row) if (isFormula(found, undefined)) distinct.add(found);
  }
  return distinct;
}
