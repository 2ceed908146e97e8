// How many copies of all rows are held at a time while a workbook's file is read, checked and refreshed. Node collects
// all garbage wherever it would collect some, after 16 MB at most, and traces what is left: the most of it, less what
// there was before, is what the work holds, and it is told in copies of the rows. Rows, their cells and the file's sheets
// all count, whatever form they have, and so does what rules and summaries look up.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Measure } from "./measure";
import { runInOwnProcess } from "./own-process";
import type { WorkBegun } from "./work-on-copies";

const outcomes = 10_000;
const size = `${outcomes.toLocaleString("en")} outcomes with their articles`;
const asked = "≤ 2";
const script = "work-on-copies.ts";
const works = {
  read: "copies of all rows held while a file is read: sheets, cells, rows",
  check: "copies of all rows held while it is checked as well",
  refresh: "copies of all rows held while its summaries are refreshed",
};

export default function copies(): Measure[] {
  const folder = mkdtempSync(join(tmpdir(), "copies-bench-"));
  const path = join(folder, "book.xlsx");
  try {
    runInOwnProcess(script, ["write", path, outcomes]);
    return Object.entries(works).flatMap(([work, what]): Measure[] => {
      const { copy, held } = heldBy(work, path);
      const own: Measure = { what, size, unit: "count", median: held / copy, asked };
      return work === "read"
        ? [{ what: "one copy of all rows", size, unit: "MB", median: copy }, own]
        : [own];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function heldBy(work: string, path: string): { copy: number; held: number } {
  const flags = ["--gc-global", "--trace-gc", ...process.execArgv];
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [...flags, file, work, path], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${script} ${work} ended with ${String(status)}`);
  // A collection at the process's end is told behind it.
  const { copy, before, began } = JSON.parse(/\{.*?\}/.exec(stdout)?.[0] ?? "") as WorkBegun;
  const left = stdout.split("\n").flatMap((line) => {
    const [, time, after] = / (\d+) ms: Mark-Compact.* -> ([\d.]+) \(/.exec(line) ?? [];
    return Number(time) > began ? [Number(after)] : [];
  });
  return { copy, held: Math.max(...left) - before };
}
