// The workbook as somebody looks at it: what is selected, where to go. Only a host that shows sheets has this (Excel,
// the standalone page); tasks that run on files do without.
import type { Cell } from "../records/cell";
import type { TableCells } from "../records/rows";

/** The cell that the user has selected; of several, the active one. */
export interface SelectedCell {
  sheet: string;
  /** Counted from 0. */
  row: number;
  column: number;
  value: Cell;
  /** As the cell shows it, e.g. `1,000천달러`. */
  shown: string;
  /** In formula-bar form with English function names, or null for a constant. */
  formula: string | null;
  /** The table that the cell belongs to, with its row's values by header; null outside tables and in a header row. */
  table: { name: string; header: string; row: ReadonlyMap<string, Cell> } | null;
  /** Defined names that stand for exactly this cell. */
  names: string[];
}

/** A record's cell: found by the value that identifies its row, as in `CellUpdate`. */
export interface RecordPlace {
  table: string;
  id: { header: string; value: string };
  /** Without it, the row's id cell. */
  header?: string;
}

/** Rows of a table's body that somebody changed in place, as they stand now. */
export interface EditedRows {
  /** The first of them, counted from 0. */
  from: number;
  cells: TableCells;
}

/** Calls back with the table that was changed, and its rows where they are few and none came, went or moved. */
export type TableListener = (table: string, edited: EditedRows | null) => void;

export interface WorkbookView {
  selectedCell(): Promise<SelectedCell>;
  /** Activates the sheet and selects the cell. @returns false where there is no such record any more */
  goTo(place: RecordPlace): Promise<boolean>;
  /** Activates a sheet, showing it if it was hidden. @returns false where there is no such sheet */
  showSheet(name: string): Promise<boolean>;
  /** Calls the listener after another cell was selected; returns how to stop. */
  onSelection(listener: () => void): () => void;
  /** Calls the listener after somebody changed cells of one of these tables; returns how to stop. */
  onTableChange(tables: readonly string[], listener: TableListener): () => void;
}
