// The staging sheet: very hidden, it stands only while a commit is under way. It names what the commit has made so
// far, so that what a lost session left behind is known and taken away, and holds rows that are too many for the
// one batch that makes them part of their tables. That batch deletes it; where it is found, no commit ended.
import * as z from "zod";
import { findName, findSheet, listWorkbook, type Listing } from "./listing";
import type { Trip } from "./round-trip";
import { calls, runSteps, type Step } from "./steps";

export const stagingSheet = "_가져오기";

/** First row for staged rows; above them stands the journal. */
export const firstStagedRow = 1;

const journal = z.object({
  sheets: z.array(z.string()),
  /** Defined names it sets, with what they stood for before; null for a new one. */
  names: z.array(z.object({ name: z.string(), formula: z.string().nullable() })),
});

/** What a commit makes before its last batch. */
export type Journal = z.infer<typeof journal>;

/** Makes the staging sheet with the journal. */
export function openStaging(made: Journal): Step[] {
  return [
    calls(5, (workbook) => {
      const sheet = workbook.worksheets.add(stagingSheet);
      sheet.visibility = "VeryHidden";
      sheet.getCell(0, 0).values = [[`'${JSON.stringify(made)}`]];
    }),
  ];
}

/** Takes the staging sheet away; the last step of a commit. */
export function closeStaging(): Step {
  return calls(3, (workbook) => deleteSheet(workbook, stagingSheet));
}

/** Takes away what a commit made before it failed: sheets and the staging sheet; names stand for what they did. */
export async function discard(trip: Trip, made: Journal): Promise<void> {
  const listing = await trip(listWorkbook);
  const names = made.names.filter(({ name, formula }) => {
    const present = findName(listing, name);
    return present !== undefined && present.formula !== formula;
  });
  const sheets = [...made.sheets, stagingSheet].filter((sheet) => findSheet(listing, sheet) !== undefined);
  if (sheets.length + names.length === 0) return;
  await runSteps(trip, [
    calls((sheets.length + names.length) * 3, (workbook) => {
      for (const { name, formula } of names) {
        if (formula === null) workbook.names.getItem(name).delete();
        else workbook.names.getItem(name).formula = formula;
      }
      for (const sheet of sheets) deleteSheet(workbook, sheet);
    }),
  ]);
}

/**
 * Takes away what an interrupted commit left.
 * @returns whether there was something
 */
export async function discardLeftover(trip: Trip, listing: Listing): Promise<boolean> {
  if (findSheet(listing, stagingSheet) === undefined) return false;
  const text = await trip((workbook) => {
    const cell = workbook.worksheets.getItem(stagingSheet).getCell(0, 0).load("values");
    return () => String(cell.values[0]?.[0]);
  });
  await discard(trip, readJournal(text));
  return true;
}

/** Nothing was made before the journal was written, so one that cannot be read names nothing. */
function readJournal(text: string): Journal {
  const read = journal.safeParse(parseJson(text));
  return read.success ? read.data : { sheets: [], names: [] };
}

/** A cell of the workbook may hold anything; what is no JSON is no journal. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Excel refuses to delete a very hidden sheet. */
function deleteSheet(workbook: Excel.Workbook, name: string): void {
  const sheet = workbook.worksheets.getItem(name);
  sheet.visibility = "Hidden";
  sheet.delete();
}
