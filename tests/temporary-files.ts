// What tests write beside the project goes into one folder, and goes away with it however a test ends.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Called by vitest before the first test; what it returns, after the last. Whatever tests start asks for the same folder. */
export default function keepTogether(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "export-outcomes-tests-"));
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}
