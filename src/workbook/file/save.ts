// Reads a workbook from disk and saves it again, in Node. The new file is written beside the old one and takes its
// place in one step: nobody finds half a workbook, and a file that somebody changed meanwhile is not overwritten.
import { createHash, randomUUID } from "node:crypto";
import { copyFile, open, readFile, rename, rm } from "node:fs/promises";
import { WorkbookError } from "../workbook-error";

/** A workbook's file as it was read. */
export interface DiskFile {
  path: string;
  /** null: there was no file. */
  bytes: Uint8Array | null;
}

/**
 * Reads a workbook's file; a file that does not exist is a new workbook.
 * @throws WorkbookError `host_failed` if it cannot be read
 */
export async function readBook(path: string): Promise<DiskFile> {
  try {
    return { path, bytes: await readIfPresent(path) };
  } catch (error) {
    if (codeOf(error) === "EISDIR") {
      throw new WorkbookError(
        "host_failed",
        `파일이 아니라 폴더입니다: ${path}. 통합 문서의 이름까지 적어 주세요.`,
        `This is a folder, not a file: ${path}. Add the workbook's name.`,
        { cause: error },
      );
    }
    throw new WorkbookError(
      "host_failed",
      `파일을 읽을 수 없습니다: ${path}. 열 수 있는 파일인지, 권한이 있는지 확인하세요.`,
      `The file cannot be read: ${path}. Check that it is a file and that you may open it.`,
      { cause: error },
    );
  }
}

/**
 * Saves a workbook in place of the file it was read from.
 * @param options.backup keeps the previous file as `PATH.bak`
 * @throws WorkbookError `changed_on_disk` if the file is no longer the one that was read, `host_failed` if it cannot be
 * written, e.g. while Excel has it open; the file is then as before
 */
export async function saveBook(
  read: DiskFile,
  bytes: Uint8Array,
  options: { backup?: boolean } = {},
): Promise<void> {
  const temporary = `${read.path}.${randomUUID()}.tmp`;
  try {
    await writeThrough(temporary, bytes);
    await refuseChanged(read);
    if (options.backup === true && read.bytes !== null) await copyFile(read.path, `${read.path}.bak`);
    await rename(temporary, read.path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError(
      "host_failed",
      `파일에 저장할 수 없습니다: ${read.path}. 엑셀에서 열려 있으면 닫고, 폴더에 쓸 수 있고 용량이 남았는지 확인하세요.`,
      `The file cannot be saved: ${read.path}. Close it in Excel, and check that the folder can be written to and has room.`,
      { cause: error },
    );
  }
}

async function readIfPresent(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** What the system calls a fault, e.g. ENOENT; undefined for what is none of the system's. */
function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** Writes and waits until the bytes are on the disk, so that the rename never shows an empty file after a power cut. */
async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function refuseChanged({ path, bytes }: DiskFile): Promise<void> {
  const present = await readIfPresent(path);
  if (digest(present) === digest(bytes)) return;
  throw new WorkbookError(
    "changed_on_disk",
    `작업하는 동안 다른 곳에서 파일이 바뀌어 저장하지 않았습니다: ${path}. 다시 실행하세요.`,
    `The file was changed elsewhere meanwhile and was not saved: ${path}. Run the command again.`,
  );
}

function digest(bytes: Uint8Array | null): string {
  return bytes === null ? "" : createHash("sha256").update(bytes).digest("hex");
}
