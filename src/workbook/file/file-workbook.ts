// The port over an .xlsx file, without Excel. It reads and changes the package of parts directly: what is not ours
// keeps its bytes. Runs in Node and in a browser; reading and writing files is save.ts.
import { findTable } from "../../records/tables";
import type { Commit, Workbook } from "../workbook";
import { refuseAborted } from "../workbook-error";
import { activateVisibleSheet } from "./active-sheet";
import { Book } from "./book";
import { askForRecalculation, writeCachedValues } from "./cached-values";
import { ensureSheet } from "./create-sheet";
import { dropSheets } from "./drop-sheets";
import { dropColumns, extendTable } from "./extend-table";
import { fitChangedRows } from "./fit-rows";
import { newPackage } from "./new-package";
import type { Parts } from "./package";
import { readState } from "./read-tables";
import { appendRows, removeRows, updateCells } from "./record-rows";
import { refuseUnkeepable } from "./unkeepable";
import { fillNewSheet, refreshSheet } from "./write-plan";
import { pack, unpack } from "./zip";

export interface FileWorkbook extends Workbook {
  /** The workbook as an .xlsx file. The same content always gives the same bytes. */
  toBytes(): Promise<Uint8Array>;
}

/**
 * Opens a workbook from the bytes of an .xlsx or .xlsm file; null makes a new one without sheets, to be filled by the
 * first commit.
 * @throws WorkbookError `not_a_workbook` or `too_large`
 */
export function openWorkbookFile(bytes: Uint8Array | null): Promise<FileWorkbook> {
  return promised(() => {
    let parts: Parts = bytes === null ? newPackage() : unpack(bytes);
    let unchanged = bytes;
    // What reading has taken apart serves the next change; a change spoils it, whether it succeeds or not.
    let opened: Book | null = new Book(parts);
    const take = (): Book => {
      const book = opened ?? new Book(parts);
      opened = null;
      return book;
    };
    const change = (work: (book: Book) => void): void => {
      refuseUnkeepable(parts);
      const book = take();
      work(book);
      parts = book.finish();
      unchanged = null;
    };
    return {
      read: (wanted) =>
        promised(() => {
          opened ??= new Book(parts);
          return readState(opened, wanted);
        }),
      commit: (commit, { onProgress, signal } = {}) =>
        promised(() => {
          refuseAborted(signal);
          change((book) => apply(book, commit));
          onProgress?.(1);
        }),
      extend: (extensions) =>
        promised(() => change((book) => extensions.forEach((extension) => extendTable(book, extension)))),
      dropColumns: (table, headers) => promised(() => change((book) => dropColumns(book, table, headers))),
      dropSheets: (plans) => promised(() => change((book) => dropSheets(book, plans))),
      // A file is replaced whole or not at all: nothing is ever left half-way.
      findLeftover: () => Promise.resolve(null),
      settleLeftover: () => Promise.resolve(),
      toBytes: () => promised(() => unchanged ?? pack(parts)),
    };
  });
}

/** The port is asynchronous because Excel is; here the work is done at once, and what it throws is a rejection. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

/** The parts that the book was made of stay as they are, so that a throw changes nothing. */
function apply(book: Book, change: Commit): void {
  const sheets = change.sheets.map((plan) => ensureSheet(book, plan));
  for (const sheet of sheets) fillNewSheet(book, sheet);
  for (const removal of change.removals) removeRows(book, removal);
  updateCells(book, change.updates);
  for (const append of change.appends) appendRows(book, append);
  for (const sheet of sheets) refreshSheet(book, sheet);
  writeCachedValues(book, change);
  for (const entry of book.tables()) {
    // The sheets of summaries have heights of their own.
    if (findTable(entry.name) !== undefined && book.isChanged(entry.sheet)) fitChangedRows(book, entry);
  }
  askForRecalculation(book);
  activateVisibleSheet(book);
}
