// All rules over a whole workbook, beside one plain pass over its cells: what any check must at least read. Each report has a
// process of its own and as many runs. Times are of the processor.
import { cellsOfRows, changedRows } from "../../src/checks/changed-rows";
import { decideOn } from "../../src/checks/decisions/decided-findings";
import { runChecks } from "../../src/checks/run-checks";
import { initialSettings, type Report } from "../../src/records/report";
import { headerOf } from "../../src/records/table";
import { outcomes } from "../../src/records/tables/outcomes";
import { startFollowing } from "../../src/tasks/recheck";
import type { Workbook } from "../../src/workbook/workbook";
import { asOf, generateReport } from "./generate-report";
import { growthOf, timedOnCore, type Benchmark, type Measure } from "./measure";
import { runInOwnProcess } from "./own-process";
import type { CheckTaken } from "./work-on-checks";

/** Outcomes. */
const sizes = [1_000, 10_000, 100_000] as const;
/** The size that a limit was asked for. */
const limited = 100_000;

const works = {
  all: "all rules over a report",
  "no texts": "all rules over a report without texts and evidence",
  "near names": "all rules where nearly every firm's name is near another",
} as const;

const benchmark: Benchmark = async () => {
  const [one, few, many] = sizes.map((count) => measureOf("all", count));
  if (one === undefined || few === undefined || many === undefined) return [];
  return [
    ...[one, few, many, ...growthOf([few], [many], "10,000 to 100,000 outcomes")],
    ...[measureOf("no texts", limited), measureOf("near names", limited)],
    ...(await recheckMeasures()),
  ];
};

function measureOf(kind: keyof typeof works, count: number): Measure {
  const { size, work, pass } = runInOwnProcess("work-on-checks.ts", [kind, count]) as CheckTaken;
  return {
    what: works[kind],
    size,
    unit: "ms",
    ...work,
    ratio: { to: "a pass over all cells", times: work.median / pass.median },
    ...(count === limited && kind !== "near names" && { asked: "< 2,000 ms" }),
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
