// The folder of an export, all of it or nothing: written beside its place and moved there when it is whole. An earlier
// export is replaced; a folder that holds anything else is left alone.
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { resolve } from "node:path";
import { isExport } from "../warehouse/open-export";
import { UsageError } from "./usage-error";

/**
 * Writes a folder.
 * @param write puts the content into the folder it is given, which is gone if it throws
 * @throws UsageError where the folder holds something that is no export of ours
 */
export async function writeFolder(folder: string, write: (place: string) => Promise<void>): Promise<void> {
  const target = resolve(folder);
  const isThere = existsSync(target) && readdirSync(target).length > 0;
  if (isThere && !isExport(target)) {
    throw new UsageError(
      `폴더에 다른 파일이 있어 내보내지 않았습니다. 빈 폴더나 새 폴더를 적어 주세요: ${folder}`,
      `Nothing was exported, since the folder holds other files. Name an empty or a new one: ${folder}`,
    );
  }
  const temporary = `${target}.${randomUUID()}.tmp`;
  // What is still being written may put a file into a folder that is just being emptied.
  const clear = () => {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  };
  // Whoever stops an export with Ctrl+C would keep gigabytes that nobody knows of.
  const stop = (signal: NodeJS.Signals) => {
    try {
      clear();
    } finally {
      process.exit(128 + constants.signals[signal]);
    }
  };
  // Not once: Ctrl+C comes from the terminal and from npm, and the second would end the process amid the clearing.
  for (const signal of stopSignals) process.on(signal, stop);
  try {
    mkdirSync(temporary, { recursive: true });
    await write(temporary);
    moveTo(target, temporary);
  } finally {
    for (const signal of stopSignals) process.off(signal, stop);
    clear();
  }
}

const stopSignals = ["SIGINT", "SIGTERM"] as const;

/** Without a pause in which a signal could be answered: the earlier export is gone only when the new one is there. */
function moveTo(target: string, temporary: string): void {
  if (!existsSync(target)) {
    renameSync(temporary, target);
    return;
  }
  const former = `${target}.${randomUUID()}.old`;
  renameSync(target, former);
  try {
    renameSync(temporary, target);
  } catch (error) {
    renameSync(former, target);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}
