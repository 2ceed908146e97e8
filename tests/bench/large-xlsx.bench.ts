// .xlsx files from 10,000 to 100,000 outcomes: processor time, its growth, and memory. Without exceljs, which needs
// gigabytes at this size; the ratio to it is in xlsx.bench.ts.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Measure } from "./measure";
import type { Taken } from "./work-on-xlsx";

const sizes = [10_000, 30_000, 100_000];
/** Outcomes that are added to a file that has the others. */
const added = 100;

export default function largeXlsx(): Measure[] {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-bench-"));
  try {
    const taken = sizes.map((count) => takenWith(join(folder, `${count}.xlsx`), count));
    return [...sizes.flatMap((count, index) => measuresOf(count, taken[index] ?? [])), ...growth(taken)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const works = ["write an .xlsx file", "read an .xlsx file", `read it, add ${added} rows and save it`];

function takenWith(path: string, count: number): Taken[] {
  return [work("write", path, count), work("read", path, count), work("add", path, added)];
}

function work(...args: [kind: string, path: string, count: number]): Taken {
  const script = fileURLToPath(new URL("work-on-xlsx.ts", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, script, ...args.map(String)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`work on an .xlsx file ended with ${String(status)}`);
  return JSON.parse(stdout.slice(stdout.lastIndexOf("\n"))) as Taken;
}

/** Making the outcomes up takes more memory than writing them, so that what writing takes is not told. */
function measuresOf(count: number, taken: readonly Taken[]): Measure[] {
  const size = `${count.toLocaleString("en")} outcomes`;
  return taken.flatMap(({ time, memory }, index): Measure[] => {
    const what = works[index] ?? "";
    const asked = count === sizes.at(-1) ? { asked: "< 600 MB" } : {};
    return [
      { what: `${what}: processor time`, size, unit: "ms", median: time },
      ...(index === 0
        ? []
        : [{ what: `${what}: peak memory`, size, unit: "MB", median: memory, ...asked } as const]),
    ];
  });
}

function growth(taken: readonly Taken[][]): Measure[] {
  return works.map((what, index) => ({
    what: `${what}: growth`,
    size: "10,000 to 100,000 outcomes",
    unit: "count",
    median: (taken.at(-1)?.[index]?.time ?? 0) / (taken[0]?.[index]?.time ?? 1),
    asked: "< 12",
  }));
}
