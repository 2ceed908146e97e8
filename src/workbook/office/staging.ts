// The staging sheet: very hidden, it stands only while a commit is under way. Its first column holds the commit's state
// and journal, the columns beside it the rows to add, where no table or formula sees them. The last batch of a commit
// deletes the sheet; where it is found, no commit ended.
import { findSheet, type Listing } from "./listing";
import { readCells } from "./read-cells";
import type { Trip } from "./round-trip";
import { calls, carrying, type Step } from "./steps";

export const stagingSheet = "_가져오기";

/** First column for staged rows. */
export const firstStagedColumn = 1;

/**
 * How far a commit has come. `staging`: rows and journal are being written, nothing else has changed. `ready`: they
 * are complete; sheets may have been made. `applying`: the tables are being changed.
 */
export type StagingState = "staging" | "ready" | "applying";

const stateRow = 0;
const partCountRow = 1;
const firstPartRow = 2;
/** Characters of the journal in a cell, which holds 32,767. */
const partLength = 32_000;

/** Makes the staging sheet. */
export function openStaging(): Step {
  return calls(4, (workbook) => {
    const sheet = workbook.worksheets.add(stagingSheet);
    sheet.visibility = "VeryHidden";
    writeState(sheet, "staging");
  });
}

/** Notes how far the commit has come. */
export function markStaging(state: StagingState): Step {
  return calls(2, (workbook) => {
    writeState(workbook.worksheets.getItem(stagingSheet), state);
  });
}

/** Writes the journal, cut into cells. */
export function journalSteps(text: string): Step[] {
  const parts = Array.from({ length: Math.ceil(text.length / partLength) }, (_, index) =>
    text.slice(index * partLength, (index + 1) * partLength),
  );
  const write = (row: number, value: string | number): Step =>
    carrying(value, 2, (workbook) => {
      workbook.worksheets.getItem(stagingSheet).getCell(row, 0).values = [[value]];
    });
  return [
    write(partCountRow, parts.length),
    ...parts.map((part, index) => write(firstPartRow + index, `'${part}`)),
  ];
}

/** Takes the staging sheet away; the last step of a commit. */
export function closeStaging(): Step {
  return calls(3, (workbook) => {
    deleteSheet(workbook, stagingSheet);
  });
}

/** What a staging sheet tells: how far its commit came, and its journal once that is whole. */
export async function readStaging(
  trip: Trip,
  listing: Listing,
): Promise<{ state: string; journal: string } | null> {
  const sheet = findSheet(listing, stagingSheet);
  if (sheet === undefined) return null;
  const column = { sheetId: sheet.id, column: 0, columns: 1 };
  const [head] = await readCells(trip, [{ ...column, row: stateRow, rows: firstPartRow }], "values");
  const [[state], [count]] = [head?.[stateRow] ?? [], head?.[partCountRow] ?? []];
  const rows = typeof count === "number" ? count : 0;
  const [parts] = rows === 0 ? [] : await readCells(trip, [{ ...column, row: firstPartRow, rows }], "values");
  return { state: String(state), journal: (parts ?? []).map(([part]) => String(part)).join("") };
}

/** Excel refuses to delete a very hidden sheet. */
export function deleteSheet(workbook: Excel.Workbook, name: string): void {
  const sheet = workbook.worksheets.getItem(name);
  sheet.visibility = "Hidden";
  sheet.delete();
}

function writeState(sheet: Excel.Worksheet, state: StagingState): void {
  sheet.getCell(stateRow, 0).values = [[state]];
}
