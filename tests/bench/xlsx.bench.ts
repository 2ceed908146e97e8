// Writing a workbook's tables into an .xlsx file and reading them back, beside exceljs in the same run. Each reads what
// it wrote: ours has tables, formulas, validation and styles too, exceljs bare cells (it cannot open our tables).
import exceljs from "exceljs";
import { initialSettings } from "../../src/records/report";
import { rowCells } from "../../src/records/rows";
import { outcomes } from "../../src/records/tables/outcomes";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import { recordSheets } from "../../src/workbook/record-sheets";
import { emptyCommit, type Commit } from "../../src/workbook/workbook";
import { asOf, generateReport } from "./generate-report";
import { peakMemory, timedBeside, type Measure } from "./measure";

/**
 * First the size that memory was asked for, alone: later runs leave what earlier ones grew to. 30,000 and not 100,000 at
 * last: Excel stores a formula whole in every row of a table and knows no shared one with structured references, 5 KB a
 * row of 성과, so that 100,000 rows unpack to more than the 400 MB that we let a sheet have.
 */
const sizes = [10_000, 1_000, 30_000];

export default async function xlsx(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const rows of sizes) measures.push(...(await measuresOf(rows)));
  return measures;
}

async function measuresOf(count: number): Promise<Measure[]> {
  const commit = commitOf(count);
  const size = `${count.toLocaleString("en")} rows × ${outcomes.columns.length} columns`;
  const bytes = await written(commit);
  await read(bytes);
  const peak = peakMemory();
  const peerBytes = await writtenByPeer(commit);
  const runs = count > 10_000 ? 1 : 3;
  const writing = await timedBeside(
    () => written(commit),
    () => writtenByPeer(commit),
    runs,
  );
  const reading = await timedBeside(
    () => read(bytes),
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
      ratio: { to: "exceljs", times: reading.times },
    },
    ...(count === sizes[0] ? [memory] : []),
  ];
}

function commitOf(count: number): Commit {
  const rows = generateReport(count).outcomes.map((row) => rowCells(outcomes, row));
  return {
    ...emptyCommit,
    sheets: recordSheets(initialSettings(asOf)),
    appends: [{ table: outcomes.name, rows }],
  };
}

async function written(commit: Commit): Promise<Uint8Array> {
  const book = await openWorkbookFile(null);
  await book.commit(commit);
  return book.toBytes();
}

async function read(bytes: Uint8Array): Promise<unknown> {
  const book = await openWorkbookFile(bytes);
  return book.read({ tables: [outcomes.name], names: [] });
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
