// A workbook of 10,000 outcomes with the sheets of a new report, without any value that its formulas give, calculated by
// LibreOffice: what a colleague without Excel waits for when opening it. Wall time, as he does.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { initialSettings } from "../../src/records/report";
import { rates } from "../../src/records/tables/references";
import { summarySheets } from "../../src/summary/summary-sheets";
import { recordSheets } from "../../src/workbook/record-sheets";
import { emptyCommit } from "../../src/workbook/workbook";
import { convertFiles, everySheet, libreOffice } from "../libreoffice";
import { asOf, generateReport } from "./generate-report";
import { timed, type Measure } from "./measure";
import { writeFileOf } from "./outcomes-file";
import { append, appendsOf } from "./report-appends";

const count = 10_000;
const size = `${count.toLocaleString("en")} outcomes`;

export default async function recalculation(): Promise<Measure[]> {
  if (libreOffice === undefined) return [];
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-bench-"));
  try {
    const book = join(folder, "report.xlsx");
    writeFileSync(book, await reportFile());
    const out = join(folder, "out");
    const time = await timed(() => convertFiles([book], everySheet, out), 1);
    const cells = cellsIn(out);
    const errors = cells.filter((cell) => /^"?(?:#|Err:)/.test(cell)).length;
    return [
      { what: "recalculate the sheets of a new report", size, unit: "ms", ...time, asked: "< 30 s" },
      { what: "cells with a value", size, unit: "count", median: cells.length },
      { what: "of them errors", size, unit: "count", median: errors, asked: "0" },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function reportFile(): Promise<Uint8Array> {
  const rows = generateReport(count);
  const settings = initialSettings(asOf);
  const sheets = [...recordSheets(settings), ...summarySheets(rows, settings)];
  return writeFileOf({ ...emptyCommit, sheets, appends: [...appendsOf(rows), append(rates, rows.rates)] });
}

/** What stands in the cells of all sheets; a text may hold a comma or a line break, and is counted as more than one. */
function cellsIn(folder: string): string[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split(/[,\n]/)
      .filter((cell) => cell !== ""),
  );
}
