// An .xlsx file of made-up outcomes: the sheets of all record tables, and the rows of 성과.
import { initialSettings } from "../../src/records/report";
import { rowCells } from "../../src/records/rows";
import { outcomes } from "../../src/records/tables/outcomes";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import { recordSheets } from "../../src/workbook/record-sheets";
import { emptyCommit, type Commit, type WorkbookState } from "../../src/workbook/workbook";
import { asOf, generateReport } from "./generate-report";

/** What makes such a workbook. */
export function commitOf(count: number): Commit {
  return { ...appendOf(count), sheets: recordSheets(initialSettings(asOf)) };
}

/** What adds so many outcomes to one. */
export function appendOf(count: number): Commit {
  const rows = generateReport(count).outcomes.map((row) => rowCells(outcomes, row));
  return { ...emptyCommit, appends: [{ table: outcomes.name, rows }] };
}

export async function writeFileOf(commit: Commit): Promise<Uint8Array> {
  const book = await openWorkbookFile(null);
  await book.commit(commit);
  return book.toBytes();
}

export async function readOutcomes(bytes: Uint8Array): Promise<WorkbookState> {
  const book = await openWorkbookFile(bytes);
  return book.read({ tables: [outcomes.name], names: [] });
}

/** What an import does: reads the rows that are there, adds some, gives the file. */
export async function addToFile(bytes: Uint8Array, commit: Commit): Promise<Uint8Array> {
  const book = await openWorkbookFile(bytes);
  await book.read({ tables: [outcomes.name], names: [] });
  await book.commit(commit);
  return book.toBytes();
}
