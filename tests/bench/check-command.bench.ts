// The memory that `npm run check` takes on a large workbook, as a user runs it: in a process of its own, with what it
// loads, and without a limit.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Measure } from "./measure";
import { runInOwnProcess } from "./own-process";

const outcomes = 100_000;
/** Making up a large report takes more memory than reading it. */
const flags = ["--max-old-space-size=12000", "--import", "tsx"];
const size = `${outcomes.toLocaleString("en")} outcomes`;
const works = {
  "write without evidence": "peak memory of the command: no texts and evidence",
  write: "peak memory of the command: with the texts and evidence of an import",
};

export default function checkCommand(): Measure[] {
  const folder = mkdtempSync(join(tmpdir(), "check-bench-"));
  const path = join(folder, "book.xlsx");
  try {
    return Object.entries(works).map(([work, what]): Measure => {
      runInOwnProcess("work-on-copies.ts", [work, path, outcomes], flags);
      return { what, size, unit: "MB", median: peakOf("check.ts", path), asked: "< 600 MB" };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The most memory, MB, that a command of src/cli takes. */
function peakOf(command: string, ...args: string[]): number {
  const [script, preload] = [`../../src/cli/${command}`, "tell-peak.ts"].map((file) =>
    fileURLToPath(new URL(file, import.meta.url)),
  );
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--import", preload ?? "", script ?? "", ...args],
    { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] },
  );
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}: ${stderr}`);
  return Number(stderr.slice(stderr.lastIndexOf("\n")));
}
