// The workbook a command works on: opened from disk or new, and saved in one go at the end.
import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { openWorkbookFile, type FileWorkbook } from "../workbook/file/file-workbook";
import { readBook, saveBook } from "../workbook/file/save";
import { UsageError } from "./usage-error";

export interface OpenBook {
  workbook: FileWorkbook;
  /** Writes what was committed to the file the workbook was opened from; `backup` keeps that one as `PATH.bak`. */
  save: (options?: { backup?: boolean }) => Promise<void>;
}

/**
 * Refuses a workbook that another program has open, before any work is done for it: Excel lets nobody replace the file, and
 * LibreOffice would save its own over what is written meanwhile. Both put a file of their own beside it as long.
 * @throws UsageError that names that file, which stays where the program ended without closing
 */
export function refuseOpenElsewhere(path: string): void {
  const name = basename(path);
  const marks = { 엑셀: `~$${name}`, LibreOffice: `.~lock.${name}#` };
  for (const [program, mark] of Object.entries(marks)) {
    const file = join(dirname(path), mark);
    if (!existsSync(file)) continue;
    throw new UsageError(
      `${program}에서 열려 있는 통합 문서입니다. 닫고 다시 실행하세요: ${path} (열려 있지 않으면 ${file} 파일을 지우세요)`,
      `The workbook is open in ${program === "엑셀" ? "Excel" : program}. Close it and run the command again: ${path} (if it is not open, delete ${file})`,
    );
  }
}

/**
 * Opens the workbook of a command.
 * @param mustExist refuse a path where there is no file, instead of making a new workbook
 * @throws UsageError, WorkbookError
 */
export async function openBook(path: string, { mustExist }: { mustExist: boolean }): Promise<OpenBook> {
  const file = await readBook(path);
  if (file.bytes === null && mustExist) {
    throw new UsageError(`통합 문서가 없습니다: ${path}`, `There is no workbook: ${path}`);
  }
  if (file.bytes === null && extname(path).toLowerCase() !== ".xlsx") {
    throw new UsageError(
      `새 통합 문서의 이름은 .xlsx로 끝나야 합니다: ${path}`,
      `A new workbook's name must end in .xlsx: ${path}`,
    );
  }
  const folder = dirname(path);
  if (!existsSync(folder)) {
    throw new UsageError(
      `저장할 폴더가 없습니다. 폴더를 먼저 만들어 주세요: ${folder}`,
      `The folder to save in does not exist. Make it first: ${folder}`,
    );
  }
  const workbook = await openWorkbookFile(file.bytes);
  return { workbook, save: async (options) => saveBook(file, await workbook.toBytes(), options) };
}
