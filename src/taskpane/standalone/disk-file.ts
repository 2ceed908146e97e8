// A workbook's file on the PC: opened by the user, saved back to the same place where the browser can do that, else
// into the downloads folder. Nothing is written until the user saves.
import { WorkbookError } from "../../workbook/workbook-error";
import { standaloneTexts } from "./texts";

export interface DiskFile {
  name: string;
  bytes: Uint8Array | null;
  /** Where to save it back to; null where the browser gives no such place. */
  handle: FileSystemFileHandle | null;
  /** When the file was last changed, to notice a change by somebody else. */
  modified: number;
}

interface FilePickers {
  showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

const types = [
  {
    description: "Excel",
    accept: { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx", ".xlsm"] },
  },
];

/** Whether the browser can save back to the place a file came from (Edge and Chrome, not Firefox). */
export function canSaveBack(): boolean {
  return pickers().showOpenFilePicker !== undefined;
}

/** Lets the user pick a workbook; null if they change their mind. */
export async function pickFile(): Promise<DiskFile | null> {
  return unlessCancelled(async () => {
    const [handle] = (await pickers().showOpenFilePicker?.({ types })) ?? [];
    if (handle === undefined) return null;
    return readDiskFile(await handle.getFile(), handle);
  });
}

/** @throws WorkbookError `host_failed` if the file cannot be read */
export async function readDiskFile(file: File, handle: FileSystemFileHandle | null): Promise<DiskFile> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name: file.name, bytes, handle, modified: file.lastModified };
  } catch (error) {
    throw failure("unreadable", "host_failed", error);
  }
}

/**
 * Saves a workbook.
 * @returns the file as it is now and whether it lies where it came from; null if the user changed their mind
 * @throws WorkbookError `changed_on_disk`, `host_failed`; the file is then as before
 */
export async function saveFile(file: DiskFile, bytes: Uint8Array): Promise<DiskFile | null> {
  return unlessCancelled(async () => {
    const suggestedName = file.name;
    const handle = file.handle ?? (await pickers().showSaveFilePicker?.({ suggestedName, types })) ?? null;
    if (handle === null) {
      download(file.name, bytes);
      return { ...file, bytes };
    }
    if (file.handle !== null && (await handle.getFile()).lastModified !== file.modified) {
      throw failure("changedOnDisk", "changed_on_disk");
    }
    try {
      const stream = await handle.createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
    } catch (error) {
      if (isCancelled(error)) throw error;
      throw failure("failed", "host_failed", error);
    }
    const saved = await handle.getFile();
    return { name: saved.name, bytes, handle, modified: saved.lastModified };
  });
}

function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], { type: Object.keys(types[0]?.accept ?? {})[0] ?? "" }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** A picker that the user closes is no failure. */
async function unlessCancelled<Result>(work: () => Promise<Result | null>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (isCancelled(error)) return null;
    throw error;
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

function pickers(): FilePickers {
  return window as unknown as FilePickers;
}

function failure(
  text: "failed" | "changedOnDisk" | "unreadable",
  code: "host_failed" | "changed_on_disk",
  cause?: unknown,
): WorkbookError {
  return new WorkbookError(code, standaloneTexts.ko[text], standaloneTexts.en[text], { cause });
}
