// What DuckDB takes a folder's name for.
import { resolve, sep } from "node:path";
import { UsageError } from "./usage-error";

/**
 * DuckDB takes a backslash for the mark between folders on every system, and looks elsewhere where it is part of a name.
 * On Windows it is that mark, and no name has one.
 * @throws UsageError where the folder, or one that it lies in, has a backslash in its name
 */
export function refuseBackslash(folder: string): void {
  if (sep === "\\" || !resolve(folder).includes("\\")) return;
  throw new UsageError(
    `이름에 역슬래시(\\)가 있는 폴더로는 내보내거나 읽지 못합니다. 다른 이름을 적어 주세요: ${folder}`,
    `DuckDB cannot use a folder with a backslash in its name. Give another name: ${folder}`,
  );
}
