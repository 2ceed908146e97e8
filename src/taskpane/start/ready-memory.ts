// Whether the workbook was ready when the pane last stood beside it, as this PC remembers. Looking again takes several
// answers of Excel; meanwhile the user may already work.
import type { TextStorage } from "../kept/page-storage";

export interface ReadyMemory {
  read: () => boolean;
  write: (isReady: boolean) => void;
}

/** For who need not wait for the workbook. */
export const noMemory: ReadyMemory = { read: () => false, write: () => undefined };

/**
 * The memory of one workbook, the last one that was open.
 * @param partitionKey see `storedPreferences`
 * @param place tells workbooks apart, e.g. the address of the document
 * @param build what another build thought ready may not be so for this one
 */
export function storedReadiness(
  storage: TextStorage,
  partitionKey: string | undefined,
  place: string,
  build: string,
): ReadyMemory {
  const key = `${partitionKey ?? ""}export-outcomes.ready`;
  const ready = `${build} ${place}`;
  return {
    read: () => storage.getItem(key) === ready,
    write: (isReady) => {
      if (isReady) storage.setItem(key, ready);
      else if (storage.getItem(key) === ready) storage.removeItem(key);
    },
  };
}
