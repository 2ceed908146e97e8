// All rules over a whole workbook, beside one plain pass over its cells: what any check must at least read.
import { cellsOfRows, changedRows } from "../../src/checks/changed-rows";
import { recheckRows, startRecheck } from "../../src/checks/recheck";
import { rowSets } from "../../src/checks/rows-by-table";
import { runChecks } from "../../src/checks/run-checks";
import { initialSettings, type Report, type ReportRows } from "../../src/records/report";
import { outcomes } from "../../src/records/tables/outcomes";
import { asOf, generateReport } from "./generate-report";
import { timed, timedBeside, type Benchmark, type Measure } from "./measure";

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
  return [...measures, await recheckMeasure()];
};

/** A figure typed into a workbook of 100,000 rows of 성과, from the table as read to the findings. */
async function recheckMeasure(): Promise<Measure> {
  const size = 100_000;
  const rows = generateReport(size);
  const report: Report = { rows, settings: initialSettings(asOf), faults: new Map() };
  const before = cellsOfRows(outcomes, rows.outcomes, []);
  let checked = startRecheck(report, runChecks(report));
  const at = size / 2;
  let row = rows.outcomes[at];
  let amount = 0;
  const timing = await timed(() => {
    amount += 1;
    if (row === undefined) return;
    const typed = { ...row, amount };
    const [cells] = cellsOfRows(outcomes, [typed], []).rows;
    const after = { ...before, rows: before.rows.map((one, index) => (index === at && cells ? cells : one)) };
    if (changedRows(outcomes, before, after) === null) return;
    checked = recheckRows(checked, "outcomes", { before: [row], after: [typed], faults: new Map() });
    row = typed;
  }, 20);
  return {
    what: "a changed row checked again",
    size: "100,000 outcomes",
    unit: "ms",
    ...timing,
    asked: "< 50 ms",
  };
}

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
