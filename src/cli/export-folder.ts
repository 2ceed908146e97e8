// The folder of an export, all of it or nothing: written beside its place and moved there when it is whole. An earlier
// export is replaced; a folder that holds anything else is left alone.
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { isExport } from "../warehouse/open-export";
import { tellingOf, writeFaults } from "./disk-faults";
import { refuseBackslash } from "./duckdb-folder";
import { whileThere } from "./temporary-folder";
import { UsageError } from "./usage-error";

/**
 * Writes a folder.
 * @param write puts the content into the folder it is given, which is gone if it throws
 * @throws UsageError where the folder holds something that is no export of ours
 */
export async function writeFolder(folder: string, write: (place: string) => Promise<void>): Promise<void> {
  const target = resolve(folder);
  refuseBackslash(folder);
  if (existsSync(target) && !statSync(target).isDirectory()) {
    throw new UsageError(
      `폴더가 아니라 파일입니다. 빈 폴더나 새 폴더를 적어 주세요: ${folder}`,
      `This is a file, not a folder. Name an empty folder or a new one: ${folder}`,
    );
  }
  const isThere = existsSync(target) && readdirSync(target).length > 0;
  if (isThere && !isExport(target)) {
    throw new UsageError(
      `폴더에 다른 파일이 있어 내보내지 않았습니다. 빈 폴더나 새 폴더를 적어 주세요: ${folder}`,
      `Nothing was exported, since the folder holds other files. Name an empty or a new one: ${folder}`,
    );
  }
  await tellingOf(writeFaults(folder), () =>
    whileThere(`${target}.${randomUUID()}.tmp`, async (place) => {
      await write(place);
      moveTo(target, place);
    }),
  );
}

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
