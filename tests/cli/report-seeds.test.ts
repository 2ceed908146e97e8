// Five real articles, noise and all, become the workbook that was worked out by hand.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { toSerial, type Cell } from "../../src/records/cell";
import { tables } from "../../src/records/tables";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import { findProgram } from "../external-programs";
import { libreOffice, recalculated } from "../libreoffice";
import { expectedTable } from "./expected-tables";
import { runCommandLine } from "./run-command-line";

const shared = new URL("../../../shared/", import.meta.url);
const texts = fileURLToPath(new URL("articles/seeds/texts", shared));
const folder = mkdtempSync(join(tmpdir(), "seeds-"));
const book = join(folder, "out.xlsx");

function report(files: readonly string[], workbook: string, ...options: string[]) {
  return runCommandLine("report", [...files, "--workbook", workbook, "--as-of", "2026-11-21", ...options]);
}

/** Everything the tables hold, the log and the time of the refresh aside. */
async function tablesOf(file: string) {
  const workbook = await openWorkbookFile(new Uint8Array(await readFile(file)));
  const names = tables.map((table) => table.name).filter((name) => name !== "변경이력");
  const state = await workbook.read({ tables: [...names, "요약_시도"], names: [] });
  return state.tables.map(({ name, headers, rows }) => ({
    name,
    headers,
    rows: rows.filter((row) => row[0] !== "새로고침시각"),
  }));
}

/** 요약_시도 as LibreOffice calculates it, as printed: a count of 0 is shown as `-`. */
function printedSummary(file: string): string[][] {
  const sheet = recalculated(readFileSync(file)).get("요약-시도") ?? [];
  const head = sheet.findIndex((row) => row.includes("행사수"));
  const width = sheet[head]?.indexOf("오류") ?? -1;
  const rows = sheet.slice(head).map((row) => row.slice(0, width + 1));
  const end = rows.findIndex((row) => row[0] === "합계");
  return rows.slice(0, end + 1).filter((row) => row[0] !== "");
}

const countColumns = [1, 2, 3];

function asPrinted(row: readonly string[]): string[] {
  return row.map((cell, index) => (countColumns.includes(index) && cell === "0" ? "-" : cell));
}

function expectedSummary(heading: string): string[][] {
  return expectedTable(heading).map((row) => row.map((cell) => cell.replaceAll(/(?<=\d),(?=\d)/g, "")));
}

beforeAll(() => {
  const { exitCode, stderr } = report([texts], book);
  if (exitCode !== 0) throw new Error(stderr);
});

describe("the report on the five seed articles", () => {
  it("is made, updated with the same articles and with them in reverse order, without a row more", async () => {
    const first = await tablesOf(book);

    expect(report([texts], book).exitCode).toBe(0);
    expect(await tablesOf(book)).toEqual(first);

    const reversed = readdirSync(texts)
      .sort()
      .reverse()
      .map((file) => join(texts, file));
    expect(report(reversed, book).exitCode).toBe(0);
    expect(await tablesOf(book)).toEqual(first);

    const fresh = join(folder, "reversed.xlsx");
    expect(report(reversed, fresh).exitCode).toBe(0);
    expect(await tablesOf(fresh)).toEqual(first);
  });

  it("comes out the same when the articles are imported one by one, whatever their order", async () => {
    const oneByOne = join(folder, "one-by-one.xlsx");
    for (const file of readdirSync(texts).sort().reverse()) {
      expect(report([join(texts, file)], oneByOne).exitCode).toBe(0);
    }
    expect(await totalsOf(oneByOne)).toEqual(await totalsOf(book));
  });
});

/** 요약_시도 as stored. */
async function totalsOf(file: string) {
  const workbook = await openWorkbookFile(new Uint8Array(await readFile(file)));
  return (await workbook.read({ tables: ["요약_시도"], names: [] })).tables;
}

/** A stored cell as LibreOffice prints it: the number in a date's cell as the day (and time) it stands for. */
function asRecalculated(cell: Cell, printed = ""): string {
  const isDay = /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}:\d{2})?$/.test(printed);
  const isSameDay =
    typeof cell === "number" && isDay && sameSecond(cell, toSerial(printed.replace(" ", "T")));
  return isSameDay ? printed : String(cell ?? "");
}

function sameSecond(one: number, other: number): boolean {
  return Math.abs(one - other) < 1 / 86_400;
}

describe.skipIf(libreOffice === undefined)("recalculated by LibreOffice", () => {
  it("요약-시도 is as worked out by hand, under the regions of today", () => {
    expect(printedSummary(book).map(asPrinted)).toEqual(expectedSummary("5.1 현행(16)"));
  });

  it("요약-시도 is as worked out by hand, under the regions before July 2026", () => {
    const former = join(folder, "former.xlsx");
    expect(report([texts], former, "--regions", "former").exitCode).toBe(0);
    expect(printedSummary(former).map(asPrinted)).toEqual(expectedSummary("5.2 종전(17)"));
  });

  it("gives the values that were stored in the file, in every cell of every sheet", async () => {
    const workbook = await openWorkbookFile(new Uint8Array(await readFile(book)));
    const stored = await workbook.read({
      tables: [...tables.map(({ name }) => name), "요약_시도"],
      names: [],
    });
    const sheets = recalculated(readFileSync(book));
    for (const { name, sheet, headers, rows } of stored.tables) {
      const cells = sheets.get(sheet) ?? [];
      const head = cells.findIndex((row) => row[0] === headers[0]);
      const found = cells.slice(head + 1, head + 1 + rows.length).map((row) => row.slice(0, headers.length));
      const wanted = rows.map((row, at) =>
        row.map((cell, index) => asRecalculated(cell, found[at]?.[index])),
      );
      expect(found, name).toEqual(wanted);
    }
  });
});

const validation = ["tools/validate-xlsx.sh", "tools/lint-xlsx.py"].map((tool) =>
  fileURLToPath(new URL(tool, shared)),
);
const validators = findProgram("xmllint") !== undefined && findProgram("python3") !== undefined;

describe.skipIf(!validators)("held against the file format", () => {
  it("has no invalid part and none of the faults that make Excel repair a workbook", () => {
    const [schemas, lint] = validation as [string, string];
    expect(execFileSync("bash", [schemas, book], { encoding: "utf8" })).toBe("");
    expect(execFileSync("python3", [lint, book], { encoding: "utf8" })).toBe("");
  });
});
