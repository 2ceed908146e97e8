// A workbook of the page: what is shown of it, and the file that it is saved to.
import { clockOf } from "../../tasks/clock";
import { openWorkbookFile } from "../../workbook/file/file-workbook";
import type { DiskFile } from "./disk-file";
import { loadSamples } from "./load-samples";
import { showWorkbook, type ShownWorkbook } from "./shown-workbook";

export interface OpenBook {
  file: DiskFile;
  shown: ShownWorkbook;
}

/** A file that no disk holds yet. */
export function newFile(name: string): DiskFile {
  return { name, bytes: null, handle: null, modified: 0 };
}

/** Opens a workbook for the page; `bytes` null makes a new one. */
export async function openBook(file: DiskFile, withSamples: boolean): Promise<OpenBook> {
  const workbook = await openWorkbookFile(file.bytes);
  if (withSamples) await loadSamples(workbook, clockOf(new Date()));
  return { file, shown: await showWorkbook(workbook, withSamples) };
}
