// The port over an .xlsx file, without Excel. It reads and changes the package of parts directly: what is not ours
// keeps its bytes. Runs in Node and in a browser; reading and writing files is save.ts.
import { findTable } from "../../records/tables";
import type { Commit, Workbook } from "../workbook";
import { refuseAborted } from "../workbook-error";
import { activateVisibleSheet } from "./active-sheet";
import { Book } from "./book";
import { askForRecalculation, writeCachedColumns, writeCachedNames } from "./cached-values";
import { ensureSheet } from "./create-sheet";
import { dropSheets } from "./drop-sheets";
import { dropColumns, extendTable } from "./extend-table";
import { fitChangedRows } from "./fit-rows";
import { newPackage } from "./new-package";
import type { Parts } from "./package";
import { readState } from "./read-tables";
import { appendRows, removeRows, updateCells } from "./record-rows";
import { refuseUnkeepable, refuseUnreadable } from "./unkeepable";
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
  const inTurn = turns();
  return inTurn(() => {
    let parts: Parts = bytes === null ? newPackage() : unpack(bytes);
    let unchanged = bytes;
    // One for each reading and each change: the sheets that it takes apart need more memory than the rows, and they are
    // let go with it. The first refuses what is no workbook.
    const openBook = (): Book => new Book(parts);
    openBook();
    const change = async (work: (book: Book) => void | Promise<void>): Promise<void> => {
      const book = openBook();
      refuseUnreadable(book);
      refuseUnkeepable(parts);
      await work(book);
      parts = await book.finish();
      unchanged = null;
    };
    return {
      read: (wanted) =>
        inTurn(() => {
          const book = openBook();
          refuseUnreadable(book);
          return readState(book, wanted);
        }),
      commit: (commit, { onProgress, signal } = {}) =>
        inTurn(async () => {
          refuseAborted(signal);
          await change((book) => apply(book, commit));
          onProgress?.(1);
        }),
      extend: (extensions) =>
        inTurn(() => change((book) => extensions.forEach((extension) => extendTable(book, extension)))),
      dropColumns: (table, headers) => inTurn(() => change((book) => dropColumns(book, table, headers))),
      dropSheets: (plans) => inTurn(() => change((book) => dropSheets(book, plans))),
      // A file is replaced whole or not at all: nothing is ever left half-way.
      findLeftover: () => Promise.resolve(null),
      settleLeftover: () => Promise.resolve(),
      toBytes: () => inTurn(() => unchanged ?? pack(parts)),
    };
  });
}

/** Work is done one after another, in the order it was asked for: what a change packs takes its time. */
function turns(): <T>(work: () => T | Promise<T>) => Promise<T> {
  let last = Promise.resolve();
  // The next in turn waits for an end, not for a result: the rows that a large workbook was read into would stay for it.
  const forget = (): void => undefined;
  return (work) => {
    const done = last.then(work);
    last = done.then(forget, forget);
    return done;
  };
}

/** The parts that the book was made of stay as they are, so that a throw changes nothing. */
async function apply(book: Book, change: Commit): Promise<void> {
  const sheets = change.sheets.map((plan) => ensureSheet(book, plan));
  for (const sheet of sheets) fillNewSheet(book, sheet);
  for (const removal of change.removals) removeRows(book, removal);
  updateCells(book, change.updates);
  for (const append of change.appends) appendRows(book, append);
  for (const sheet of sheets) refreshSheet(book, sheet);
  writeCachedNames(book, change.calculatedNames);
  askForRecalculation(book);
  activateVisibleSheet(book);
  await packSheets(book, change);
}

/** Sheet by sheet, each let go once its values stand: the cells of all at once take more than the rows. */
async function packSheets(book: Book, { calculated }: Commit): Promise<void> {
  const ours = book.tables().filter(({ name }) => findTable(name) !== undefined);
  const valuesOf = new Map([...calculated].map(([table, columns]) => [book.findTable(table), columns]));
  const calculatedPaths = ours.filter((entry) => valuesOf.has(entry)).map(({ sheet }) => sheet.path);
  for (const path of new Set([...book.changedPaths(), ...calculatedPaths])) {
    // The sheets of summaries have heights of their own.
    for (const entry of ours.filter(({ sheet }) => sheet.path === path)) {
      const columns = valuesOf.get(entry);
      if (columns !== undefined) writeCachedColumns(book, entry, columns);
      if (book.isChanged(entry.sheet)) fitChangedRows(book, entry);
    }
    await book.pack(path);
  }
}
