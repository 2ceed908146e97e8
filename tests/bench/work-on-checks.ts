// All rules over one made-up report, in a process of its own. Prints what it took as JSON.
import { rowSets } from "../../src/checks/rows-by-table";
import { runChecks } from "../../src/checks/run-checks";
import { initialSettings, type Report, type ReportRows } from "../../src/records/report";
import { asOf, generateReport } from "./generate-report";
import { closeFirmName } from "./made-up-names";
import { timedOnCore, type Timing } from "./measure";
import { printResult } from "./own-process";

export interface CheckTaken {
  /** How many rows the tables have. */
  size: string;
  work: Timing;
  /** One plain pass over all cells. */
  pass: Timing;
}

const runs = 5;

const [kind = "", count = ""] = process.argv.slice(2);
printResult(await takenBy(rowsOf(kind, generateReport(Number(count)))));

async function takenBy(rows: ReportRows): Promise<CheckTaken> {
  const report: Report = { rows, settings: initialSettings(asOf), faults: new Map() };
  return {
    size: sizeOf(rows),
    work: await timedOnCore(() => runChecks(report), runs),
    pass: await timedOnCore(() => countCells(rows), runs),
  };
}

function rowsOf(asked: string, made: ReportRows): ReportRows {
  if (asked === "no texts") return { ...made, sourceTexts: [], evidence: [] };
  return asked === "near names" ? withNearNames(made) : made;
}

/** Names near one another are grouped and told; here nearly every firm has such a neighbour, which no register knows. */
function withNearNames(made: ReportRows): ReportRows {
  const shorten = <Row extends { firm: string | null }>(row: Row): Row =>
    row.firm === null ? row : { ...row, firm: closeFirmName(row.firm) };
  return {
    ...made,
    outcomes: made.outcomes.map(shorten),
    participants: made.participants.map(shorten),
  };
}

function sizeOf({ outcomes, missions, participants, articles, evidence }: ReportRows): string {
  const counts = { outcomes, missions, participants, articles, evidence };
  return Object.entries(counts)
    .flatMap(([name, rows]) => (rows.length === 0 ? [] : `${rows.length.toLocaleString("en")} ${name}`))
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
