// One piece of work on a workbook's file, in a process of its own whose collections are watched. Prints as JSON what
// there was before it.
import { readFileSync, writeFileSync } from "node:fs";
import { initialSettings } from "../../src/records/report";
import { checkWorkbook } from "../../src/tasks/check-records";
import { loadReport } from "../../src/tasks/load-report";
import { refreshSummaries } from "../../src/tasks/refresh-summaries";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import { recordSheets } from "../../src/workbook/record-sheets";
import { emptyCommit } from "../../src/workbook/workbook";
import { asOf, generateReport } from "./generate-report";
import { printResult } from "./own-process";
import { appendsOf } from "./report-appends";

/** What was in use after a collection, MB, and when the work was begun, ms since the process was. */
export interface WorkBegun {
  /** Of one copy of all rows. */
  copy: number;
  before: number;
  began: number;
}

const clock = { today: asOf, now: `${asOf}T09:00` };
const works = {
  read: (bytes: Uint8Array) => read(bytes),
  check: async (bytes: Uint8Array) => checkWorkbook(await openWorkbookFile(bytes), clock),
  refresh: async (bytes: Uint8Array) => refreshSummaries(await openWorkbookFile(bytes), clock),
};

const [work = "", path = "", count = ""] = process.argv.slice(2);
printResult(work.startsWith("write") ? await write() : await begun(works[work as keyof typeof works]));

async function write(): Promise<null> {
  const book = await openWorkbookFile(null);
  const made = generateReport(Number(count));
  const rows = work === "write without evidence" ? { ...made, sourceTexts: [], evidence: [] } : made;
  await book.commit({
    ...emptyCommit,
    sheets: recordSheets(initialSettings(asOf)),
    appends: appendsOf(rows),
  });
  writeFileSync(path, await book.toBytes());
  return null;
}

async function read(bytes: Uint8Array) {
  return (await loadReport(await openWorkbookFile(bytes), asOf)).report;
}

async function begun(run: (bytes: Uint8Array) => Promise<unknown>): Promise<WorkBegun> {
  const bytes = readFileSync(path);
  const copy = await sizeOfRows(bytes);
  const before = liveMemory();
  const began = performance.now();
  await run(bytes);
  return { copy, before, began };
}

/** The rows are let go with the call. */
async function sizeOfRows(bytes: Uint8Array): Promise<number> {
  const before = liveMemory();
  const { rows } = await read(bytes);
  const size = liveMemory() - before;
  return rows.outcomes.length > 0 ? size : Number.NaN;
}

function liveMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}
