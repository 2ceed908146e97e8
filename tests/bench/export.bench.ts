// Records beyond a workbook: written as Parquet, then counted from there, each size in a process of its own. Times are of
// the processor.
import { growthOf, type Measure } from "./measure";
import { runInOwnProcess } from "./own-process";
import type { ExportTaken } from "./work-on-export";

const sizes = [100_000, 1_000_000];

export default function exporting(): Measure[] {
  const [small = [], large = []] = sizes.map(measuresOf);
  return [...small, ...large, ...growthOf(small, large, "100,000 to 1,000,000 outcomes")];
}

function measuresOf(outcomes: number): Measure[] {
  const { written, counted, memory } = runInOwnProcess("work-on-export.ts", [outcomes]) as ExportTaken;
  const size = `${outcomes.toLocaleString("en")} outcomes`;
  return [
    { what: "rows written as Parquet", size, unit: "ms", median: written },
    { what: "figures of seven summaries from Parquet", size, unit: "ms", ...counted },
    { what: "peak memory of the process", size, unit: "MB", median: memory },
  ];
}
