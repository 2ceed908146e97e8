// Writing a workbook's tables into an .xlsx file and reading them back, beside exceljs in the same run. Each reads what
// it wrote: ours has tables, formulas, validation and styles too, exceljs bare cells (it cannot open our tables). Three
// quarters of our XML, 5 KB a row, are formulas: Excel stores them whole in every row of a table.
import exceljs from "exceljs";
import { outcomes } from "../../src/records/tables/outcomes";
import type { Commit } from "../../src/workbook/workbook";
import { peakMemory, timedBeside, type Measure } from "./measure";
import { commitOf, readOutcomes, writeFileOf } from "./outcomes-file";

/** First the size that memory was asked for, alone: later runs leave what earlier ones grew to. */
const sizes = [10_000, 1_000, 30_000];

export default async function xlsx(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const rows of sizes) measures.push(...(await measuresOf(rows)));
  return measures;
}

async function measuresOf(count: number): Promise<Measure[]> {
  const commit = commitOf(count);
  const size = `${count.toLocaleString("en")} rows × ${outcomes.columns.length} columns`;
  const bytes = await writeFileOf(commit);
  await readOutcomes(bytes);
  const peak = peakMemory();
  const peerBytes = await writtenByPeer(commit);
  const runs = Math.min(15, Math.max(3, 15_000 / count));
  const larger = (bytes.length / peerBytes.byteLength).toFixed(1);
  const writing = await timedBeside(
    () => writeFileOf(commit),
    () => writtenByPeer(commit),
    runs,
  );
  const reading = await timedBeside(
    () => readOutcomes(bytes),
    () => readByPeer(peerBytes),
    runs,
  );
  const memory: Measure = {
    what: "peak memory of the process",
    size,
    unit: "MB",
    median: peak,
    asked: "< 500 MB",
  };
  return [
    {
      what: "write an .xlsx file",
      size,
      unit: "ms",
      ...writing.work,
      ratio: { to: "exceljs", times: writing.times },
    },
    {
      what: "read an .xlsx file",
      size,
      unit: "ms",
      ...reading.work,
      ratio: { to: `exceljs, of a file ${larger} times smaller`, times: reading.times },
    },
    ...(count === sizes[0] ? [memory] : []),
  ];
}

async function writtenByPeer({ appends }: Commit): Promise<exceljs.Buffer> {
  const book = new exceljs.Workbook();
  for (const { table, rows } of appends) {
    const sheet = book.addWorksheet(table);
    sheet.addRow([...(rows[0]?.keys() ?? [])]);
    for (const row of rows) sheet.addRow([...row.values()]);
  }
  return book.xlsx.writeBuffer();
}

async function readByPeer(bytes: exceljs.Buffer): Promise<unknown> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes);
  return book.worksheets.flatMap((sheet) => sheet.getSheetValues());
}
