// The folder of an export, all of it or nothing: written beside its place and moved there when it is whole. An earlier
// export is replaced; a folder that holds anything else is left alone.
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { constants } from "node:os";
import { dirname, resolve } from "node:path";
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
  const former = `${target}.${randomUUID()}.old`;
  await mkdir(dirname(target), { recursive: true });
  const leaveNothing = () => {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(target) && existsSync(former)) renameSync(former, target);
    rmSync(former, { recursive: true, force: true });
  };
  // Whoever stops an export with Ctrl+C would keep gigabytes that nobody knows of.
  const stop = (signal: NodeJS.Signals) => {
    try {
      leaveNothing();
    } finally {
      process.exit(128 + constants.signals[signal]);
    }
  };
  for (const signal of stopSignals) process.once(signal, stop);
  try {
    await mkdir(temporary);
    await write(temporary);
    if (existsSync(target)) await rename(target, former);
    await rename(temporary, target);
  } finally {
    for (const signal of stopSignals) process.off(signal, stop);
    leaveNothing();
  }
}

const stopSignals = ["SIGINT", "SIGTERM"] as const;
