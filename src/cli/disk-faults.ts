// What DuckDB and the system throw where a disk is full, may not be written to, or holds a file no more as it was: no fault
// of ours, so that a sentence says what to do.
import type { TwoLanguages } from "../checks/words";
import { UsageError } from "./usage-error";

/** How the message of a fault begins, and what is said instead. */
export type DiskFault = readonly [beginning: RegExp, words: TwoLanguages];

/**
 * Does some work with the disk.
 * @param faults those that may come of it
 * @throws UsageError for one of them; anything else as it is
 * @example await tellingOf([[/^IO Error/, { ko: "쓰지 못했습니다", en: "Cannot be written" }]], () => copyTables(folder))
 */
export async function tellingOf<Result>(
  faults: readonly DiskFault[],
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : "";
    const words = faults.find(([beginning]) => beginning.test(message))?.[1];
    if (words === undefined) throw cause;
    throw new UsageError(words.ko, words.en, { cause });
  }
}

/** Writing into a folder: DuckDB's faults, and the system's by their codes. */
export function writeFaults(folder: string): DiskFault[] {
  return [
    [
      /^(?:IO Error|Out of Memory Error|ENOSPC|EDQUOT|EROFS|EACCES|EIO)\b/,
      {
        ko: `내보내지 못했습니다. 남은 용량과 쓸 권한을 확인하거나 다른 폴더를 적어 주세요: ${folder}`,
        en: `Nothing was exported. Check that there is room and that you may write, or name another folder: ${folder}`,
      },
    ],
  ];
}

/** Reading an export, with room in another folder for what does not fit into memory. */
export function readFaults(folder: string, overflow: string): DiskFault[] {
  return [
    [
      /^Out of Memory Error\b/,
      {
        ko: `임시 폴더에 남은 용량이 모자랍니다. 비우고 다시 실행하세요: ${overflow}`,
        en: `There is no room left in the temporary folder. Make some and run the command again: ${overflow}`,
      },
    ],
    [
      /^(?:IO|Invalid Input) Error\b/,
      {
        ko: `내보낸 폴더를 읽을 수 없습니다. 빠지거나 손상된 파일이 있으니 export를 다시 실행하세요: ${folder}`,
        en: `The export cannot be read: a file is missing or damaged. Run export again: ${folder}`,
      },
    ],
  ];
}
