// A workbook in the simulated Excel, seen through the adapter: what the tests of this folder start from.
import { initialSettings } from "../../../src/records/report";
import { openOfficeWorkbook } from "../../../src/workbook/office/open-office-workbook";
import { recordSheets } from "../../../src/workbook/record-sheets";
import { emptyCommit, type Commit, type Workbook } from "../../../src/workbook/workbook";
import type { Cell } from "../../../src/records/cell";
import { openExcel, type OpenedExcel, type OpenOptions } from "../../excel-host/open-excel";

export interface OpenBook extends OpenedExcel {
  book: Workbook;
}

/** Milliseconds: enough for the simulated Excel, too few for an answer that never comes. */
const answerWithin = 2_000;

/** Excel with an empty workbook. */
export async function openBook(options: OpenOptions = {}): Promise<OpenBook> {
  const opened = await openExcel({ apiLevel: "1.14", ...options });
  return { ...opened, book: openAgain() };
}

/** A new session with the workbook that is open; it waits a moment only, three times, while a cell is edited. */
export function openAgain(within = answerWithin): Workbook {
  return openOfficeWorkbook({ waits: [1, 1, 1], answerWithin: within });
}

/** Excel with the sheets of the record tables, empty. */
export async function openRecordBook(options: OpenOptions = {}): Promise<OpenBook> {
  const opened = await openBook(options);
  await opened.book.commit({ ...emptyCommit, sheets: recordSheets(initialSettings("2026-11-07")) });
  return opened;
}

/** A row by header. */
export function row(cells: Record<string, Cell>): ReadonlyMap<string, Cell> {
  return new Map(Object.entries(cells));
}

export function append(table: string, rows: ReadonlyMap<string, Cell>[]): Commit {
  return { ...emptyCommit, appends: [{ table, rows }] };
}

/** Rows of 근거, the simplest table: texts and whole numbers. */
export function evidence(count: number): ReadonlyMap<string, Cell>[] {
  return Array.from({ length: count }, (_, index) =>
    row({
      표: "성과",
      기록번호: `O-${String(index).padStart(8, "0")}`,
      열: "금액",
      기사번호: "A-00000001",
      값: String(index),
      문장: `수출계약 ${index}건을 맺었다`,
      시작: index,
      끝: index + 10,
      일치: "정확",
    }),
  );
}
