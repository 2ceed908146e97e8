// LibreOffice, run for real: it calculates, prints and saves our workbooks as another program does.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import { findProgram } from "./external-programs";

/** The path of LibreOffice; undefined where it is missing outside CI. */
export const libreOffice = findProgram("soffice", "libreoffice");

/** Every sheet as a file of values as calculated, unformatted, in UTF-8. */
export const everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** It trusts the values stored in a workbook unless it is told to calculate on loading. */
const recalculating = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const patience = 300_000;

/**
 * Writes files anew in another format, their formulas calculated.
 * @param to as LibreOffice names formats: "pdf", "html:HTML (StarCalc)"
 * @param out the folder they go to, each under its own name
 * @param readAs how they are read, if not by their ending: "CSV:44,34,76"
 */
export function convertFiles(files: readonly string[], to: string, out: string, readAs?: string): void {
  if (libreOffice === undefined) throw new Error("LibreOffice is not installed");
  // Of its own: with one profile a second LibreOffice hands its files to the first and ends.
  const profile = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    mkdirSync(join(profile, "user"));
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), recalculating);
    const place = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
    const format = [...(readAs === undefined ? [] : [`--infilter=${readAs}`]), "--convert-to", to];
    const { error, status, stderr } = spawnSync(
      libreOffice,
      [...place, ...format, "--outdir", out, ...files],
      {
        stdio: ["ignore", "ignore", "pipe"],
        encoding: "utf8",
        timeout: patience,
      },
    );
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr.trim()}`);
    // It ends without an error where it could not read a file.
    const made = existsSync(out) ? readdirSync(out) : [];
    const isMissing = (file: string) =>
      !made.some((name) => name.startsWith(stemOf(file)) && name.endsWith(`.${endingOf(to)}`));
    const missing = files.filter(isMissing).map((file) => basename(file));
    if (missing.length > 0)
      throw new Error(`LibreOffice wrote no ${endingOf(to)} of ${missing.join(", ")}: ${stderr.trim()}`);
  } finally {
    rmSync(profile, { recursive: true });
  }
}

function stemOf(file: string): string {
  return basename(file, extname(file));
}

/** `endingOf("html:HTML (StarCalc)")` is "html". */
function endingOf(format: string): string {
  return format.split(":", 1)[0] ?? format;
}

/** A workbook as LibreOffice writes it: `savedAs("html:HTML (StarCalc)", bytes)`. */
export function savedAs(to: string, workbook: Uint8Array): Uint8Array {
  return converted(workbook, to, (out) => readFileSync(join(out, `book.${endingOf(to)}`)));
}

/** What LibreOffice calculates, whatever values are stored: each sheet's cells as text, by its name; numbers unformatted. */
export function recalculated(workbook: Uint8Array): Map<string, string[][]> {
  return converted(workbook, everySheet, (out) => {
    const sheets = readdirSync(out).map((file) => {
      const { data } = Papa.parse<string[]>(readFileSync(join(out, file), "utf8"), { delimiter: "," });
      return [stemOf(file).replace("book-", ""), data] as const;
    });
    return new Map(sheets);
  });
}

function converted<T>(workbook: Uint8Array, to: string, use: (out: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  try {
    const book = join(folder, "book.xlsx");
    const out = join(folder, "out");
    writeFileSync(book, workbook);
    convertFiles([book], to, out);
    return use(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
