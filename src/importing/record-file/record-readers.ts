// What record files need of the host beside what articles need: the spreadsheet reader, which is loaded when the
// first workbook is opened.
import type { Readers } from "../../reading/readers";

/** A cell as the spreadsheet library gives it. */
export type SheetValue = string | number | boolean | Date | null;

export interface LibrarySheet {
  name: string;
  rows: SheetValue[][];
  /** Merged ranges, rows and columns counted from 0, ends included. */
  merges?: { startRow: number; startCol: number; endRow: number; endCol: number }[];
  /** Excel's tables on the sheet. */
  tables?: { name: string }[];
}

export interface SpreadsheetLibrary {
  readXlsx: (bytes: Uint8Array) => Promise<{ sheets: LibrarySheet[] }>;
}

export interface RecordReaders extends Readers {
  loadSpreadsheet: () => Promise<SpreadsheetLibrary>;
}
