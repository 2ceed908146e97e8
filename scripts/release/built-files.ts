// A build as it lies on the disk.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { BuiltFiles } from "./manifest-faults";

/** All files beneath a folder by their path in it, with `/` between folders on every system, in order of the paths. */
export function readBuiltFiles(folder: string): BuiltFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Map(
    paths
      .map((file): [string, Uint8Array] => [
        file.split(path.sep).join("/"),
        readFileSync(path.join(folder, file)),
      ])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
