// What is written through the pane's workbook. Excel tells of what people type, not of what this add-in writes; who keeps
// something that was read hears of it here.
import type { Commit, Workbook } from "../workbook/workbook";

/**
 * @param tables whose rows it was about; null where that is not known
 * @param isDone false where it was refused, cancelled or cut short: how the tables stand then, only reading them tells
 */
export type WriteListener = (tables: readonly string[] | null, isDone: boolean) => void;

export interface ToldWorkbook {
  workbook: Workbook;
  /** Calls the listener after each attempt to write; returns how to stop. */
  onWritten: (listener: WriteListener) => () => void;
}

/**
 * The same workbook, which tells of its writing.
 * @example const { workbook, onWritten } = tellWrites(openOfficeWorkbook());
 */
export function tellWrites(workbook: Workbook): ToldWorkbook {
  const listeners = new Set<WriteListener>();
  const told = async (writing: Promise<void>, tables: readonly string[] | null): Promise<void> => {
    let isDone = false;
    try {
      await writing;
      isDone = true;
    } finally {
      for (const listener of listeners) listener(tables, isDone);
    }
  };
  return {
    workbook: {
      ...workbook,
      commit: (change, options) => told(workbook.commit(change, options), tablesOf(change)),
      extend: (extensions) => told(workbook.extend(extensions), null),
      dropColumns: (table, headers) => told(workbook.dropColumns(table, headers), [table]),
      dropSheets: (plans) => told(workbook.dropSheets(plans), null),
      settleLeftover: (choice) => told(workbook.settleLeftover(choice), null),
    },
    onWritten: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function tablesOf({ updates, appends, removals }: Commit): string[] {
  return [...updates, ...appends, ...removals].map(({ table }) => table);
}
