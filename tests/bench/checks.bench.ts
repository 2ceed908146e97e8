// All rules over a whole workbook, beside one plain pass over its cells: what any check must at least read.
import { rowSets } from "../../src/checks/rows-by-table";
import { runChecks } from "../../src/checks/run-checks";
import { initialSettings, type Report, type ReportRows } from "../../src/records/report";
import { asOf, generateReport } from "./generate-report";
import { timedBeside, type Benchmark, type Measure } from "./measure";

const sizes = [25_000, 50_000, 100_000];

const benchmark: Benchmark = async () => {
  const measures: Measure[] = [];
  for (const size of sizes) {
    const rows = generateReport(size);
    const report: Report = { rows, settings: initialSettings(asOf), faults: new Map() };
    const { work, times } = await timedBeside(
      () => runChecks(report),
      () => countCells(rows),
      3,
    );
    measures.push({
      what: "all rules over a report",
      size: sizeOf(rows),
      unit: "ms",
      ...work,
      ratio: { to: "a pass over all cells", times },
      ...(size === 100_000 && { asked: "< 2,000 ms" }),
    });
  }
  return measures;
};

export default benchmark;

function sizeOf({ outcomes, missions, participants, articles }: ReportRows): string {
  const counts = { outcomes, missions, participants, articles };
  return Object.entries(counts)
    .map(([name, rows]) => `${rows.length.toLocaleString("en")} ${name}`)
    .join(", ");
}

/** Letters and figures that the rows hold. */
function countCells(rows: ReportRows): number {
  let sum = 0;
  for (const set of rowSets) {
    for (const row of rows[set]) {
      for (const cell of Object.values(row)) sum += typeof cell === "string" ? cell.length : 1;
    }
  }
  return sum;
}
