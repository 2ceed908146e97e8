// .xlsx files from 10,000 to 100,000 outcomes: processor time, its growth, and memory. Without exceljs, which needs
// gigabytes at this size; the ratio to it is in xlsx.bench.ts.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { growthOf, type Measure } from "./measure";
import { runInOwnProcess } from "./own-process";
import type { Taken } from "./work-on-xlsx";

const sizes = [10_000, 30_000, 100_000];
/** Outcomes that are added to a file that has the others. */
const added = 100;

export default function largeXlsx(): Measure[] {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-bench-"));
  try {
    const measures = sizes.map((count) => measuresOf(count, takenWith(join(folder, `${count}.xlsx`), count)));
    const [few = [], , many = []] = measures;
    return [...measures.flat(), ...growthOf(few, many, "10,000 to 100,000 outcomes")];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const works = ["write an .xlsx file", "read an .xlsx file", `read it, add ${added} rows and save it`];

function takenWith(path: string, count: number): Taken[] {
  const work = (kind: string, outcomes: number) =>
    runInOwnProcess("work-on-xlsx.ts", [kind, path, outcomes]) as Taken;
  return [work("write", count), work("read", count), work("add", added)];
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
