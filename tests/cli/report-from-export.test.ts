// The summaries of an export are those of the workbook it was made from, cell by cell.
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { initialSettings, type ReportRows, type ReportSettings } from "../../src/records/report";
import { changeSettings } from "../../src/tasks/change-settings";
import { checkRecords } from "../../src/tasks/check-records";
import { refreshSummaries } from "../../src/tasks/refresh-summaries";
import { readShownBook } from "../../src/taskpane/standalone/shown-sheets";
import type { SummaryName } from "../../src/summary/summary-sheets";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import { asOf, generateReport } from "../bench/generate-report";
import { writeReport } from "../summary/report-book";
import { runCommandLine, startCommandLine } from "./run-command-line";

const folder = mkdtempSync(join(tmpdir(), "from-export-"));
const clock = { today: asOf, now: `${asOf}T09:30` };
const further: SummaryName[] = [
  ...(["요약-시군구", "요약-월별", "요약-상대방", "요약-MOU후속"] as const),
  ...(["비교-발표값", "요약-지도", "요약-점검"] as const),
];
const sheets = ["요약-시도", "요약-유형", "요약-국가", "브리핑", ...further];

async function readSheets(path: string) {
  return (await readShownBook(new Uint8Array(await readFile(path)))).sheets;
}

/** What the summaries show: each cell by row and column, its value, the same as formatted, its looks; widths, rows. */
async function shown(path: string) {
  const found = (await readSheets(path)).filter(({ name }) => sheets.includes(name));
  return found.map(({ name, rows, rowCount, columnCount, widths, spans, tables, cell }) => ({
    ...{ name, rows, widths, spans, tables },
    cells: addresses(rowCount, columnCount).flatMap(([row, column]) => {
      const found = cell(row, column);
      if (found === null || found.shown === "") return [];
      const { value, shown: text, isBold, align } = found;
      return [[row, column, value, text, isBold, align]];
    }),
  }));
}

function addresses(rows: number, columns: number): [number, number][] {
  return Array.from({ length: rows * columns }, (_, index) => [Math.floor(index / columns), index % columns]);
}

/** A workbook of these rows with all the sheets. */
async function bookOf(name: string, rows: ReportRows, settings: ReportSettings): Promise<string> {
  const workbook = await openWorkbookFile(null);
  await writeReport(workbook, rows, settings);
  await checkRecords(workbook, clock);
  await refreshSummaries(workbook, clock, further);
  const path = join(folder, name);
  await writeFile(path, await workbook.toBytes());
  return path;
}

async function throughParquet(book: string, name: string, ...options: string[]) {
  const place = join(folder, `${name}-export`);
  const out = join(folder, `${name}-out.xlsx`);
  expect(runCommandLine("export", [book, "--to", place])).toMatchObject({ exitCode: 0, stderr: "" });
  const asked = ["--from-parquet", place, "--workbook", out, "--as-of", asOf, ...options];
  expect(runCommandLine("report", asked)).toMatchObject({ exitCode: 0, stderr: "" });
  return byName(await shown(out));
}

function byName<Sheet extends { name: string }>(found: readonly Sheet[]): Record<string, Sheet> {
  return Object.fromEntries(found.map((sheet) => [sheet.name, sheet]));
}

describe("report --from-parquet", () => {
  it("shows what the workbook of the seed articles shows, in every cell of each sheet", async () => {
    const texts = fileURLToPath(new URL("../../../shared/articles/seeds/texts", import.meta.url));
    const book = join(folder, "seeds.xlsx");
    expect(runCommandLine("report", [texts, "--workbook", book, "--as-of", asOf]).exitCode).toBe(0);
    const workbook = await openWorkbookFile(new Uint8Array(await readFile(book)));
    await changeSettings(workbook, clock, { selectedProvince: "전북" });
    await refreshSummaries(workbook, clock, further);
    await writeFile(book, await workbook.toBytes());
    const ours = await shown(book);
    // No article of theirs states a total with its parts.
    const made = sheets.filter((name) => name !== "비교-발표값");
    expect(ours.map(({ name }) => name).sort()).toEqual(made.sort());
    expect(await throughParquet(book, "seeds")).toEqual(byName(ours));
  });

  it("shows what the workbook of a made-up report shows, in 원 and for half a year of 종전 regions", async () => {
    const settings: ReportSettings = {
      ...initialSettings(asOf),
      ...{ from: "2024-01-01", to: "2024-06-30", regionBasis: "종전" },
      ...{ reportCurrency: "KRW", displayUnit: 1000, selectedProvince: "경남" },
    };
    const book = await bookOf("made-up.xlsx", generateReport(400), settings);
    const asked = ["--from", "2024-01-01", "--to", "2024-06-30", "--regions", "former"];
    const ours = byName(await shown(book));
    expect(Object.keys(ours).sort()).toEqual([...sheets].sort());
    expect(await throughParquet(book, "made-up", ...asked)).toEqual(ours);
  });

  it("holds no formula that refers to rows, writes into no workbook with records, and into none at all for another folder", async () => {
    const book = await bookOf("records.xlsx", generateReport(20), initialSettings(asOf));
    const before = await readFile(book);
    const place = join(folder, "few");
    const out = join(folder, "few.xlsx");
    expect(runCommandLine("export", [book, "--to", place]).exitCode).toBe(0);
    const from = (dir: string, to: string) =>
      runCommandLine("report", ["--from-parquet", dir, "--workbook", to]);
    expect(from(place, book)).toMatchObject({ exitCode: 2, stdout: "" });
    expect(await readFile(book)).toEqual(before);
    expect(from(folder, out)).toMatchObject({ exitCode: 2, stdout: "" });
    expect(existsSync(out)).toBe(false);
    expect(from(place, out).exitCode).toBe(0);
    const formulas = (await readSheets(out)).flatMap(({ rowCount, columnCount, cell }) =>
      addresses(rowCount, columnCount).map(([row, column]) => cell(row, column)?.formula ?? ""),
    );
    expect(formulas.filter((formula) => /[[\]!]|IF\(/.test(formula))).toEqual([]);
  });
});

describe("report --from-parquet of an export that is not whole", () => {
  it.each([
    ["lacks a table", (place: string) => rm(join(place, "participants.parquet"))],
    ["holds a damaged file", (place: string) => writeFile(join(place, "participants.parquet"), "PAR1")],
  ])("says so where it %s, and writes nothing", async (what, damage) => {
    const book = await bookOf(`${what}.xlsx`, generateReport(20), initialSettings(asOf));
    const [place, out] = [join(folder, what), join(folder, `${what} out.xlsx`)];
    expect(runCommandLine("export", [book, "--to", place]).exitCode).toBe(0);
    await damage(place);
    expect(runCommandLine("report", ["--from-parquet", place, "--workbook", out])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `내보낸 폴더를 읽을 수 없습니다. 빠지거나 손상된 파일이 있으니 export를 다시 실행하세요: ${place}\n`,
    });
    expect(existsSync(out)).toBe(false);
  });
});

describe("report --from-parquet that is stopped", () => {
  const place = join(folder, "stopped-export");
  beforeAll(async () => {
    const book = await bookOf("stopped.xlsx", generateReport(20), initialSettings(asOf));
    expect(runCommandLine("export", [book, "--to", place]).exitCode).toBe(0);
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "leaves nothing of what DuckDB lays down, nor a workbook, after %s",
    async (signal) => {
      const temporary = mkdtempSync(join(folder, "temporary-"));
      const laidDown = () => readdirSync(temporary).filter((name) => name.startsWith("report-"));
      const out = join(folder, `${signal}.xlsx`);
      const env = { TMPDIR: temporary, TEMP: temporary, TMP: temporary };
      const running = startCommandLine("report", ["--from-parquet", place, "--workbook", out], env);
      const ended = once(running, "exit");
      await vi.waitUntil(() => laidDown().length > 0, 60_000);
      running.kill(signal);
      expect(await ended).toEqual([128 + constants.signals[signal], null]);
      expect(laidDown()).toEqual([]);
      expect(existsSync(out)).toBe(false);
    },
  );
});
