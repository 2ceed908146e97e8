// The port: all that tasks know of a workbook. The workbook is the only store, so everything the project keeps
// goes through here. Two adapters implement it, over Office.js and over an .xlsx file, and must behave alike.
import type { Cell } from "../records/cell";
import type { PlannedColumn, SheetPlan, Validation } from "./plan";

/**
 * A table as it stands: headers as found, left to right, the user's own columns included; no totals row.
 * Blank rows at the end are left out, blank meaning that every cell outside calculated columns is blank: Excel keeps
 * one row in a table without records, and `RowAppend` fills such rows first. So a table just made has `rows: []`, and
 * a blank row between records is a row.
 */
export interface TableData {
  name: string;
  sheet: string;
  headers: string[];
  /** Body rows in sheet order. A formula's cell holds its value; `""` is read as null, an error as its text `#N/A`. */
  rows: Cell[][];
  /** Merged cells that reach into the body, A1. Absent where there are none: Excel merges none, other programs do. */
  merged?: string[];
}

/** What to read of a workbook. */
export interface Wanted {
  /** Names of tables: Korean, while the English name finds the same table. */
  tables: readonly string[];
  /** Names of tables whose headers are enough, however many rows they have; their rows come empty. */
  headers?: readonly string[];
  /** Defined names. */
  names: readonly string[];
}

export interface WorkbookState {
  /** The asked-for tables that exist. */
  tables: TableData[];
  /** Values of the asked-for defined names that exist and stand for one cell. */
  names: ReadonlyMap<string, Cell>;
  /** All sheet names, in order. */
  sheets: string[];
}

/** One cell to change, found by the record's id and the column's Korean header. */
export interface CellUpdate {
  table: string;
  /** Header and value that find the row, e.g. `{header: "행사번호", value: "M-7K3F9QXM"}`. */
  id: { header: string; value: string };
  header: string;
  value: Cell;
  /** What the cell held when the change was planned: nothing is written if it holds something else by now. */
  before?: Cell;
  /** The plan knew also what its column cannot hold; without it such a text counts as a blank cell, to be filled. */
  knowsUnread?: true;
}

/** Rows to add at the end of a table, as values by Korean header. Formula columns are filled by the table itself. */
export interface RowAppend {
  table: string;
  rows: ReadonlyMap<string, Cell>[];
}

/**
 * The headers that any of the rows names, in the order in which they first come.
 * @example headersOf([new Map([["건수", 3]]), new Map([["금액", 5]])]) // ["건수", "금액"]
 */
export function headersOf(rows: RowAppend["rows"]): string[] {
  const headers = new Set<string>();
  for (const row of rows) {
    for (const header of row.keys()) headers.add(header);
  }
  return [...headers];
}

/** Rows to take out: all that have one of the ids in the column. */
export interface RowRemoval {
  table: string;
  header: string;
  ids: string[];
}

/** What a change is for, as the user is told should it be found unfinished. */
export interface CommitLabel {
  /** As in "기사 12건 가져오기". */
  ko: string;
  en: string;
  /** Local time to the minute, e.g. "2026-11-21T09:30". */
  at: string;
  /** 작성자 as typed, never verified. */
  user: string | null;
}

/**
 * One change of the workbook. Applied whole or not at all, in this order: sheets are made, rows removed, cells
 * updated, rows appended, summary sheets (tables with `contents: "summary"`) rewritten.
 */
export interface Commit {
  label: CommitLabel | null;
  sheets: SheetPlan[];
  removals: RowRemoval[];
  updates: CellUpdate[];
  appends: RowAppend[];
  /**
   * What formula columns give after this commit: by table, then by header, one value a row in final row order.
   * An adapter whose host calculates by itself ignores it; one that writes a file stores it as cached values.
   */
  calculated: ReadonlyMap<string, ReadonlyMap<string, Cell[]>>;
  /** What formulas outside the sheets above give (named cells of 설정), by defined name. */
  calculatedNames: ReadonlyMap<string, Cell>;
}

/** A commit that changes nothing; tasks fill in what they need. */
export const emptyCommit: Commit = {
  label: null,
  sheets: [],
  removals: [],
  updates: [],
  appends: [],
  calculated: new Map(),
  calculatedNames: new Map(),
};

/** How to follow a long commit and to stop it. An `AbortSignal` is such a signal. */
export interface CommitOptions {
  /** Told between round trips which share of the work is done, from 0 to 1. */
  onProgress?: (share: number) => void;
  /** Looked at between round trips; once the tables begin to change, the commit goes on to its end. */
  signal?: { readonly aborted: boolean };
}

/** A commit that a lost session has left between its start and its end. */
export interface Leftover {
  /** Null where the commit had none. */
  label: CommitLabel | null;
}

/** What an older version of ours did not give to a table of records. What is there stays as it is. */
export interface TableExtension {
  table: string;
  /** Added at the table's right end, in this order; one that is there already is left alone. */
  columns: PlannedColumn[];
  /** Cells of rows that are there, to be as in a new workbook. */
  cells: ExtendedCell[];
}

/** A cell of a table's row, found as `CellUpdate` finds it, and the workbook-wide name that it gets. */
export interface ExtendedCell extends Omit<CellUpdate, "table" | "value"> {
  name: string;
  numberFormat: string;
  /** Takes the place of the constant. */
  formula?: string;
  validation?: Validation;
}

export interface Workbook {
  /** Reads tables by name, and defined names; what is not there is left out. */
  read(wanted: Wanted): Promise<WorkbookState>;
  /**
   * Applies one change, all or nothing.
   * @throws WorkbookError; the workbook is then as before, or `findLeftover` finds what is left. `cancelled` after an
   * abort; `unfinished_change` while a leftover waits to be settled; `changed_meanwhile` where a cell to update holds
   * neither what it held nor what it is to hold
   */
  commit(change: Commit, options?: CommitOptions): Promise<void>;
  /**
   * Adds to tables what an older version did not make. Whatever stops it, the workbook is whole: to ask for the same
   * again brings it to its end.
   * @throws WorkbookError; `cannot_keep_whole` where something stands to the right of a table that needs the place
   */
  extend(extensions: readonly TableExtension[]): Promise<void>;
  /** Takes columns out of a table, from its right end on; a column with one to its right that stays is left. */
  dropColumns(table: string, headers: readonly string[]): Promise<void>;
  /**
   * Takes sheets away that a change has made by these plans. One stays on which anything else stands by now (a typed
   * row, a column, a note beside the table, a chart), or that a formula of a sheet that stays speaks of.
   */
  dropSheets(plans: readonly SheetPlan[]): Promise<void>;
  /**
   * The commit that was under way when a session was lost; null where there is none. One that had not come so far as
   * to be completed has changed nothing, and what it left is taken away.
   */
  findLeftover(): Promise<Leftover | null>;
  /**
   * Brings a leftover to its end or the workbook back to where it was; does nothing where there is none.
   * @throws WorkbookError; the leftover can then be settled again
   */
  settleLeftover(choice: "complete" | "rollBack"): Promise<void>;
}
