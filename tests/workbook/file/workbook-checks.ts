// The checks that every written workbook must pass, run by the tools that the project was given. They need xmllint,
// Python and LibreOffice: where one is missing a test says so and passes, except in CI, where it must run.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const tools = fileURLToPath(new URL("../../../../shared/tools/", import.meta.url));

/** The faults that the schemas and the repair check find; [] where the tools are missing, with a message. */
export function faultsOf(bytes: Uint8Array): string[] {
  if (!available(["bash", "unzip", "xmllint", "python3"], "validate-xlsx.sh")) return [];
  return inFolder(bytes, (book) => [
    ...linesOf("bash", [join(tools, "validate-xlsx.sh"), book]),
    ...linesOf("python3", [join(tools, "lint-xlsx.py"), book]),
  ]);
}

/** What LibreOffice calculates, by sheet name, as rows of text; null where it is missing, with a message. */
export function recalculated(bytes: Uint8Array): Map<string, string[][]> | null {
  if (!available(["bash", "soffice"], "recalc.sh")) return null;
  return inFolder(bytes, (book, folder) => {
    execFileSync("bash", [join(tools, "recalc.sh"), book, folder], { stdio: "pipe" });
    const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    return new Map(
      files.map((name) => [
        name.slice("book-".length, -".csv".length),
        csvRows(readFileSync(join(folder, name), "utf8")),
      ]),
    );
  });
}

function available(commands: string[], tool: string): boolean {
  const missing = commands.filter((command) => spawnSync("which", [command]).status !== 0);
  if (!existsSync(join(tools, tool))) missing.push(tool);
  if (missing.length === 0) return true;
  const message = `not checked, missing here: ${missing.join(", ")}`;
  if (process.env.CI === "true") throw new Error(message);
  console.warn(message);
  return false;
}

function inFolder<T>(bytes: Uint8Array, use: (book: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  try {
    const book = join(folder, "book.xlsx");
    writeFileSync(book, bytes);
    return use(book, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function linesOf(command: string, parameters: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: "utf8" });
  const lines = `${stdout}${stderr}`.split("\n").filter((line) => line.trim() !== "");
  return status === 0 ? [] : lines.length === 0 ? [`${command} ended with ${status}`] : lines;
}

/** Fields of a CSV text: numbers and texts with separators come quoted. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const end = quoted ? closingQuote(text, at + 1) : nextSeparator(text, at);
    const field = quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end);
    rows.at(-1)?.push(field);
    at = quoted ? end + 1 : end;
    if (text[at] === "\n" && at + 1 < text.length) rows.push([]);
    at += 1;
  }
  return rows;
}

function closingQuote(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end < 0 ? text.length : end;
}

function nextSeparator(text: string, from: number): number {
  const match = /[,\n]/.exec(text.slice(from, from + 40_000));
  return match === null ? text.length : from + match.index;
}
