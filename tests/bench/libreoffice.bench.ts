// A workbook of 10,000 outcomes with the sheets of a new report, without any value that its formulas give, calculated by
// LibreOffice: what a colleague without Excel waits for when opening it. Wall time, as he does.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { initialSettings } from "../../src/records/report";
import { rates } from "../../src/records/tables/references";
import { summarySheets } from "../../src/summary/summary-sheets";
import { recordSheets } from "../../src/workbook/record-sheets";
import { emptyCommit } from "../../src/workbook/workbook";
import { findProgram } from "../external-programs";
import { asOf, generateReport } from "./generate-report";
import { timed, type Measure } from "./measure";
import { writeFileOf } from "./outcomes-file";
import { append, appendsOf } from "./report-appends";

const count = 10_000;
const size = `${count.toLocaleString("en")} outcomes`;

/** Every sheet as a file of values as calculated, unformatted, in UTF-8. */
const allSheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Calculates what a file holds values for, too. */
const recalculating = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export default async function libreOffice(): Promise<Measure[]> {
  const program = findProgram("soffice", "libreoffice");
  if (program === undefined) return [];
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-bench-"));
  try {
    const book = join(folder, "report.xlsx");
    writeFileSync(book, await reportFile());
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), recalculating);
    const out = join(folder, "out");
    // The run that does not count makes the profile.
    const time = await timed(() => recalculate(program, profile, book, out), 1);
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

function recalculate(program: string, profile: string, book: string, out: string): void {
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
  execFileSync(program, [...options, "--convert-to", allSheets, "--outdir", out, book], {
    stdio: ["ignore", "ignore", "pipe"],
  });
}

/** What stands in the cells of all sheets; a text may hold a comma or a line break, and is counted as more than one. */
function cellsIn(folder: string): string[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split(/[,\n]/)
      .filter((cell) => cell !== ""),
  );
}
