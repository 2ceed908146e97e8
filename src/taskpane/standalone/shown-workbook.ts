// The workbook of the standalone page: the file adapter, and the sheets as they look after each change. It tells the
// pane what is selected and leads it to records, as Excel would.
import { findHeader, findTable } from "../../records/tables";
import type { FileWorkbook } from "../../workbook/file/file-workbook";
import type { Workbook } from "../../workbook/workbook";
import type { RecordPlace, SelectedCell, WorkbookView } from "../../workbook/workbook-view";
import { placeKey, readShownBook, type ShownBook, type ShownSheet, type ShownTable } from "./shown-sheets";

export interface BookState {
  book: ShownBook;
  /** Name of the sheet on the screen. */
  sheet: string;
  row: number;
  column: number;
  /** Something was committed since the last save. */
  isChanged: boolean;
}

export interface ShownWorkbook {
  /** Another one for each workbook that was opened. */
  id: number;
  workbook: Workbook;
  view: WorkbookView;
  state: () => BookState;
  /** Calls the listener after every change of the state; returns how to stop. */
  subscribe: (listener: () => void) => () => void;
  showSheet: (sheet: string) => void;
  select: (row: number, column: number) => void;
  toBytes: () => Promise<Uint8Array>;
  markSaved: () => void;
}

let opened = 0;

/**
 * Joins a workbook file to what is shown of it.
 * @param isChanged whether it holds something that no file on the disk holds
 */
export async function showWorkbook(file: FileWorkbook, isChanged: boolean): Promise<ShownWorkbook> {
  const listeners = new Set<() => void>();
  const tableListeners = new Set<(tables: readonly string[]) => void>();
  const read = async () => readShownBook(await file.toBytes());
  let state: BookState = { ...firstState(await read()), isChanged };
  const set = (changes: Partial<BookState>) => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const goToCell = (sheet: string, row: number, column: number) => set({ sheet, row, column });
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };

  const showChange = async (changed: readonly string[]) => {
    const book = await read();
    const isThere = book.sheets.some(({ name }) => name === state.sheet);
    set({ ...(isThere ? {} : firstState(book)), book, isChanged: true });
    for (const listener of tableListeners) listener(changed);
  };

  const workbook: Workbook = {
    read: (wanted) => file.read(wanted),
    commit: async (change, options) => {
      await file.commit(change, options);
      await showChange([...change.updates, ...change.appends, ...change.removals].map(({ table }) => table));
    },
    extend: async (extensions) => {
      await file.extend(extensions);
      await showChange(extensions.map(({ table }) => table));
    },
    dropColumns: async (table, headers) => {
      await file.dropColumns(table, headers);
      await showChange([table]);
    },
    dropSheets: async (plans) => {
      await file.dropSheets(plans);
      await showChange(plans.flatMap(({ tables }) => tables.map(({ name }) => name)));
    },
    findLeftover: () => file.findLeftover(),
    settleLeftover: (choice) => file.settleLeftover(choice),
  };
  const view: WorkbookView = {
    selectedCell: () => Promise.resolve(selectedCell(state)),
    goTo: (place) => {
      const found = findPlace(state.book, place);
      if (found !== null) goToCell(found.sheet, found.row, found.column);
      return Promise.resolve(found !== null);
    },
    showSheet: (name) => {
      const isThere = state.book.sheets.some((sheet) => sheet.name === name);
      if (isThere) goToCell(name, 0, 0);
      return Promise.resolve(isThere);
    },
    onSelection: (listener) => {
      let last = placeOf(state);
      return subscribe(() => {
        if (placeOf(state) === last) return;
        last = placeOf(state);
        listener();
      });
    },
    onTableChange: (tables, listener) => {
      const hear = (changed: readonly string[]) => {
        for (const table of new Set(changed)) if (tables.includes(table)) listener(table, null);
      };
      tableListeners.add(hear);
      return () => {
        tableListeners.delete(hear);
      };
    },
  };
  opened += 1;
  return {
    id: opened,
    workbook,
    view,
    state: () => state,
    subscribe,
    showSheet: (sheet) => goToCell(sheet, 0, 0),
    select: (row, column) => set({ row, column }),
    toBytes: () => file.toBytes(),
    markSaved: () => set({ isChanged: false }),
  };
}

function firstState(book: ShownBook): Omit<BookState, "isChanged"> {
  const first = book.sheets.find(({ isHidden }) => !isHidden);
  return { book, sheet: first?.name ?? "", row: 0, column: 0 };
}

function placeOf({ sheet, row, column }: BookState): string {
  return placeKey(sheet, row, column);
}

function selectedCell({ book, sheet: name, row, column }: BookState): SelectedCell {
  const sheet = book.sheets.find((one) => one.name === name);
  const cell = sheet?.cell(row, column) ?? null;
  return {
    sheet: name,
    row,
    column,
    value: cell?.value ?? null,
    shown: cell?.shown ?? "",
    formula: cell?.formula ?? null,
    table: sheet === undefined ? null : tableAt(sheet, row, column),
    names: book.names.get(placeKey(name, row, column)) ?? [],
  };
}

function tableAt(sheet: ShownSheet, row: number, column: number): SelectedCell["table"] {
  const table = sheet.tables.find(
    (one) =>
      row > one.row && row <= one.lastRow && column >= one.column && column < one.column + one.headers.length,
  );
  if (table === undefined) return null;
  const cells = table.headers.map(
    (header, index) => [header, sheet.cell(row, table.column + index)?.value ?? null] as const,
  );
  return { name: table.name, header: table.headers[column - table.column] ?? "", row: new Map(cells) };
}

/** A table is found by its Korean or English name, a column by its Korean or English header. */
function findPlace(book: ShownBook, { table: name, id, header }: RecordPlace) {
  const known = findTable(name);
  for (const sheet of book.sheets) {
    for (const table of sheet.tables) {
      if (table.name !== name && (known === undefined || findTable(table.name) !== known)) continue;
      const idColumn = columnOf(table, id.header);
      const column = header === undefined ? idColumn : columnOf(table, header);
      if (idColumn === null) return null;
      for (let row = table.row + 1; row <= table.lastRow; row += 1) {
        if (sheet.cell(row, idColumn)?.value !== id.value) continue;
        return { sheet: sheet.name, row, column: column ?? idColumn };
      }
    }
  }
  return null;
}

function columnOf(table: ShownTable, header: string): number | null {
  const index = findHeader(table.name, table.headers, header);
  return index < 0 ? null : table.column + index;
}
