// All rules over a whole workbook, beside one plain pass over its cells: what any check must at least read.
import { cellsOfRows, changedRows } from "../../src/checks/changed-rows";
import { decideOn } from "../../src/checks/decisions/decided-findings";
import { rowSets } from "../../src/checks/rows-by-table";
import { runChecks } from "../../src/checks/run-checks";
import { initialSettings, type Report, type ReportRows } from "../../src/records/report";
import { headerOf } from "../../src/records/table";
import { outcomes } from "../../src/records/tables/outcomes";
import { startFollowing } from "../../src/tasks/recheck";
import type { Workbook } from "../../src/workbook/workbook";
import { asOf, generateReport } from "./generate-report";
import { closeFirmName } from "./made-up-names";
import { timedOnCore, type Benchmark, type Measure } from "./measure";

const sizes = [25_000, 50_000, 100_000];

const benchmark: Benchmark = async () => {
  const measures: Measure[] = [];
  for (const size of sizes) {
    const rows = generateReport(size);
    const report: Report = { rows, settings: initialSettings(asOf), faults: new Map() };
    const work = await timedOnCore(() => runChecks(report), 3);
    const pass = await timedOnCore(() => countCells(rows), 3);
    measures.push({
      what: "all rules over a report",
      size: sizeOf(rows),
      unit: "ms",
      ...work,
      ratio: { to: "a pass over all cells", times: work.median / pass.median },
      ...(size === 100_000 && { asked: "< 2,000 ms" }),
    });
  }
  return [...measures, await closeNamesMeasure(), ...(await recheckMeasures())];
};

/** Names near one another are grouped and told; here nearly every firm has such a neighbour, which no register knows. */
async function closeNamesMeasure(): Promise<Measure> {
  const made = generateReport(100_000);
  const shorten = <Row extends { firm: string | null }>(row: Row): Row =>
    row.firm === null ? row : { ...row, firm: closeFirmName(row.firm) };
  const rows: ReportRows = {
    ...made,
    outcomes: made.outcomes.map(shorten),
    participants: made.participants.map(shorten),
  };
  const report: Report = { rows, settings: initialSettings(asOf), faults: new Map() };
  return {
    what: "all rules where nearly every firm's name is near another",
    size: sizeOf(rows),
    unit: "ms",
    ...(await timedOnCore(() => runChecks(report), 3)),
  };
}

/** A figure typed into a workbook of 100,000 rows of 성과: from the row as the host tells it to the findings as listed. */
async function recheckMeasures(): Promise<Measure[]> {
  const rows = generateReport(100_000);
  const report: Report = { rows, settings: initialSettings(asOf), faults: new Map() };
  const findings = decideOn(runChecks(report), []);
  const recheck = startFollowing(unread, { report, findings });
  const from = rows.outcomes.length / 2;
  const { headers, rows: cells } = cellsOfRows(outcomes, rows.outcomes, () => undefined);
  const amountAt = headers.indexOf(headerOf(outcomes, "amount"));
  let amount = 0;
  const typed = () => {
    amount += 1;
    const row = (cells[from] ?? []).map((cell, at) => (at === amountAt ? amount : cell));
    return recheck.check(outcomes.name, { from, cells: { headers, rows: [row] } });
  };
  const again = { headers, rows: cells.map((row) => [...row]) };
  const size = "100,000 outcomes";
  return [
    {
      what: "a changed row checked again",
      size,
      unit: "ms",
      ...(await timedOnCore(typed, 20)),
      asked: "< 50 ms",
    },
    {
      what: "a whole table compared, where the host does not tell the row",
      size,
      unit: "ms",
      ...(await timedOnCore(() => changedRows(outcomes, { headers, rows: cells }, again), 10)),
    },
  ];
}

/** The row is told with its cells: nothing is read. */
const unread: Workbook = {
  read: () => Promise.reject(new Error("the benchmark reads no workbook")),
  commit: () => Promise.reject(new Error("the benchmark writes no workbook")),
} as Partial<Workbook> as Workbook;

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
