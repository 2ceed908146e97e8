// Writing an import into Excel: round trips, bytes and our own time, through the real Office.js into the simulated
// Excel, beside a plain writer that adds row after row. Times are of the processor, and without the host's share.
import { strict as assert } from "node:assert";
import type { Cell } from "../../src/records/cell";
import { initialSettings, type ReportRows } from "../../src/records/report";
import { outcomes } from "../../src/records/tables/outcomes";
import { openOfficeWorkbook } from "../../src/workbook/office/open-office-workbook";
import { recordSheets } from "../../src/workbook/record-sheets";
import { emptyCommit, type RowAppend, type Workbook } from "../../src/workbook/workbook";
import { openExcel, type OpenedExcel } from "../excel-host/open-excel";
import type { BatchRequest } from "../excel-host/protocol/batch";
import { asOf, generateReport } from "./generate-report";
import { growthOf, timingOf, type Benchmark, type Measure } from "./measure";
import { ownTime } from "./own-time";
import { append, appendsOf } from "./report-appends";

const sizes = [1_000, 10_000, 30_000, 100_000];
const runs = 3;
/** Rows for the plain writer, whose time grows with each of them alike. */
const plainRows = 300;
/** Rows of 성과 that the import of 10,000 articles brings. */
const importedOutcomes = 30_000;
const bytesPerTrip = 4_000_000;

interface Run {
  trips: number;
  bytes: number;
  json: number;
  /** Milliseconds outside the host: ours and that of Office.js. */
  own: number;
}

const benchmark: Benchmark = async () => {
  const written: Measure[][] = [];
  for (const size of sizes) written.push(await writtenRows(size));
  const measures = written.flat();
  const perRow = written.map(([own], index) => (own?.median ?? Number.NaN) / (sizes[index] ?? Number.NaN));
  const plain = await writePlainly(firstOutcomes(plainRows));
  const ours = perRow[sizes.indexOf(importedOutcomes)] ?? Number.NaN;
  measures.push({
    what: "own time of rows.add and sync for each row",
    size: `${plainRows} rows of 성과`,
    unit: "ms",
    median: plain.own,
    ratio: { to: "ours, a row", times: plain.own / plainRows / ours },
  });
  measures.push({ what: "round trips of rows.add for each row", unit: "count", median: plain.trips });
  report = null;
  const imported = appendsOf(generateReport(importedOutcomes));
  const whole = await writeRows(imported);
  const size = `${importedOutcomes.toLocaleString("en")} outcomes with their articles`;
  measures.push({ what: "own time to write an import", size, unit: "ms", median: whole.own });
  measures.push(...transfer(size, whole));
  measures.push({
    what: "memory held while it is written",
    size,
    unit: "MB",
    median: await heldMemory(imported),
    asked: "< 500 MB",
  });
  const [, few = [], , many = []] = written;
  return [...measures, ...growthOf(few, many, "10,000 to 100,000 rows of 성과")];
};

/** What writing so many rows takes; a first run of the same size makes it warm and does not count. */
async function writtenRows(count: number): Promise<Measure[]> {
  const rows = [append(outcomes, firstOutcomes(count))];
  let run = await writeRows(rows);
  const times: number[] = [];
  while (times.length < runs) {
    run = await writeRows(rows);
    times.push(run.own);
  }
  const size = `${count.toLocaleString("en")} rows of 성과`;
  const asked = count === importedOutcomes ? { asked: "≤ 3,000 ms" } : {};
  return [
    { what: "own time to write", size, unit: "ms", ...timingOf(times), ...asked },
    ...transfer(size, run),
  ];
}

function transfer(size: string, { trips, bytes, json }: Run): Measure[] {
  const most = 12 + json / bytesPerTrip;
  return [
    { what: "round trips", size, unit: "count", median: trips, asked: `≤ ${most.toFixed(1)}` },
    { what: "bytes sent / JSON of the values", size, unit: "count", median: bytes / json, asked: "≤ 1.5" },
  ];
}

let report: ReportRows | null = null;

function firstOutcomes(count: number): ReportRows["outcomes"] {
  report ??= generateReport(Math.max(...sizes));
  return report.outcomes.slice(0, count);
}

async function openBook(): Promise<{ excel: OpenedExcel; book: Workbook }> {
  const excel = await openExcel({ apiLevel: "1.14" });
  const book = openOfficeWorkbook();
  await book.commit({ ...emptyCommit, sheets: recordSheets(initialSettings(asOf)) });
  return { excel, book };
}

async function writeRows(appends: RowAppend[]): Promise<Run> {
  const { excel, book } = await openBook();
  return measured(excel, appends, () => book.commit({ ...emptyCommit, appends }));
}

/** What a first draft does: a row, a round trip. */
async function writePlainly(rows: ReportRows["outcomes"]): Promise<Run> {
  const { excel } = await openBook();
  const appends = [append(outcomes, rows)];
  const values = appends.flatMap(({ rows: added }) =>
    added.map((row) => outcomes.columns.map(({ header }): Cell => row.get(header) ?? "")),
  );
  return measured(excel, appends, () =>
    excel.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(outcomes.name);
      for (const row of values) {
        table.rows.add(undefined, [row as (string | number | boolean)[]]);
        await context.sync();
      }
    }),
  );
}

async function measured(
  { host }: OpenedExcel,
  appends: readonly RowAppend[],
  work: () => Promise<unknown>,
): Promise<Run> {
  const json = appends
    .map(({ rows }) => Buffer.byteLength(JSON.stringify(rows.map((row) => [...row.values()]))))
    .reduce((sum, bytes) => sum + bytes, 0);
  const before = { ...host.counters };
  const own = await ownTime(host, work);
  const { batches, requestBytes } = host.counters;
  return { trips: batches - before.batches, bytes: requestBytes - before.requestBytes, json, own };
}

/** The most memory in use between batches, MB, of an Excel that forgets the values it is given. */
async function heldMemory(appends: RowAppend[]): Promise<number> {
  const { excel, book } = await openBook();
  const { host } = excel;
  const perform = host.perform.bind(host);
  let most = 0;
  host.perform = (body) => {
    assert(globalThis.gc !== undefined, "memory is measured with --expose-gc only");
    globalThis.gc();
    most = Math.max(most, process.memoryUsage().heapUsed);
    return perform(withoutValues(body));
  };
  await book.commit({ ...emptyCommit, appends });
  return most / 1024 ** 2;
}

/** A batch without the writing of blocks of cells. */
function withoutValues(body: string): string {
  const batch = JSON.parse(body) as BatchRequest;
  const isBlock = (action: unknown): boolean => JSON.stringify(action).length > 5_000;
  return JSON.stringify({ ...batch, Actions: batch.Actions.filter((action) => !isBlock(action)) });
}

export default benchmark;
