// Programs that some tests run for real: Chromium, LibreOffice, xmllint. On a machine that has only Node those tests
// are skipped, in words; in CI a missing program is a failure, so that nothing goes untested unnoticed.
import { spawnSync } from "node:child_process";

/** The path of the first of these programs that is installed; undefined where there is none and CI is not set. */
export function findProgram(...names: string[]): string | undefined {
  const finder = process.platform === "win32" ? "where" : "which";
  for (const name of names) {
    const found = spawnSync(finder, [name], { encoding: "utf8" });
    const path = found.status === 0 ? found.stdout.split(/\r?\n/)[0] : undefined;
    if (path !== undefined && path !== "") return path;
  }
  if (process.env.CI === "true") throw new Error(`CI must have one of: ${names.join(", ")}`);
  process.stdout.write(`Skipped where it is needed: ${names.join(" or ")} is not installed.\n`);
  return undefined;
}
