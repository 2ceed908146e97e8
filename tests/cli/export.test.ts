// Workbooks become Parquet, every record once, and nothing at all where one of them cannot be read.
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { constants, tmpdir } from "node:os";
import { join, sep } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { calculate } from "../../src/records/calculation/calculate";
import type { ReportRows } from "../../src/records/report";
import { blankRow } from "../../src/records/rows";
import { evidenceRows, type EvidenceRow } from "../../src/records/tables/evidence";
import { ask } from "../../src/warehouse/answers";
import { inDatabase } from "../../src/warehouse/database";
import { openExport } from "../../src/warehouse/open-export";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import {
  article,
  finding,
  mission,
  outcome,
  reportRows,
  seedSettings,
} from "../records/calculation/seed-rows";
import { writeReport } from "../summary/report-book";
import { runCommandLine, startCommandLine } from "./run-command-line";

const folder = mkdtempSync(join(tmpdir(), "export-"));

async function book(name: string, refreshedAt: string, rows: Partial<ReportRows>): Promise<string> {
  const workbook = await openWorkbookFile(null);
  await writeReport(workbook, calculate(reportRows(rows), seedSettings), { ...seedSettings, refreshedAt });
  const path = join(folder, name);
  await writeFile(path, await workbook.toBytes());
  return path;
}

function answer(place: string, sql: string) {
  return inDatabase(async (connection) => {
    await openExport(connection, place);
    return ask(connection, sql);
  });
}

const evidence = (row: Partial<EvidenceRow>): EvidenceRow => ({ ...blankRow(evidenceRows), ...row });
const gyeongnam = mission({ missionId: "M-1", province: "경남", endOn: "2024-06-29", articleIds: "A-1" });
const stated = (amount: number) =>
  outcome({ outcomeId: "O-1", mission: "M-1", articleId: "A-1", amount, currency: "USD" });

describe("npm run export", () => {
  it("writes calculated rows by year and 시도, and the definitions in SQL beside them", async () => {
    const path = await book("one.xlsx", "2026-11-01T09:00", {
      articles: [article({ id: "A-1", publishedOn: "2024-07-01" })],
      missions: [gyeongnam, mission({ missionId: "M-2", status: "planned" })],
      outcomes: [stated(1_000_000)],
    });
    const place = join(folder, "one");
    expect(runCommandLine("export", [path, "--to", place])).toEqual({
      exitCode: 0,
      stdout: `통합 문서 1개를 내보냈습니다: ${place}\n`,
      stderr: "",
    });
    expect(
      await answer(
        place,
        "select mission_id, year, province, summary_province, in_total, workbook from missions order by 1",
      ),
    ).toEqual([
      {
        ...{ mission_id: "M-1", year: 2024, province: "경남" },
        ...{ summary_province: "경남", in_total: 1, workbook: "one.xlsx" },
      },
      {
        ...{ mission_id: "M-2", year: null, province: null },
        ...{ summary_province: "미상", in_total: 0, workbook: "one.xlsx" },
      },
    ]);
    expect(
      await answer(place, "select outcome_id, year, province, attributed_on, report_amount from outcomes"),
    ).toEqual([
      {
        ...{ outcome_id: "O-1", year: 2024, province: "경남" },
        ...{ attributed_on: "2024-06-29", report_amount: 1_000_000 },
      },
    ]);
    expect(readdirSync(join(place, "sql"))).toContain("province.sql");
  });

  it("takes a record of two workbooks once, with its evidence and findings, from the one refreshed last", async () => {
    const newer = await book("newer.xlsx", "2026-11-02T09:00", {
      missions: [gyeongnam],
      outcomes: [stated(250)],
      evidence: [evidence({ table: "성과", recordId: "O-1", column: "금액", quote: "250달러" })],
    });
    const older = await book("older.xlsx", "2026-11-01T09:00", {
      missions: [gyeongnam],
      outcomes: [stated(300), outcome({ outcomeId: "O-2", mission: "M-1", amount: 7, currency: "USD" })],
      evidence: [evidence({ table: "성과", recordId: "O-1", column: "금액", quote: "300달러" })],
      findings: [finding({ findingId: "F-1", table: "성과", recordId: "O-1" })],
    });
    const place = join(folder, "merged");
    expect(runCommandLine("export", [newer, older, "--to", place]).exitCode).toBe(0);
    expect(await answer(place, "select outcome_id, amount, workbook from outcomes order by 1")).toEqual([
      { outcome_id: "O-1", amount: 250, workbook: "newer.xlsx" },
      { outcome_id: "O-2", amount: 7, workbook: "older.xlsx" },
    ]);
    expect(await answer(place, "select quote from evidence")).toEqual([{ quote: "250달러" }]);
    expect(await answer(place, "select count(*) as n from findings")).toEqual([{ n: 0 }]);
    expect(await answer(place, "select count(*) as n from missions")).toEqual([{ n: 1 }]);
  });

  it("names a refused workbook with the reason and leaves nothing, not even beside the others", async () => {
    const good = await book("good.xlsx", "2026-11-01T09:00", { missions: [gyeongnam] });
    const bad = join(folder, "bad.xlsx");
    writeFileSync(bad, "no workbook");
    const place = join(folder, "refused");
    const before = readdirSync(folder);
    const { exitCode, stdout, stderr } = runCommandLine("export", [good, bad, "--to", place]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(`${bad}: 엑셀 통합 문서(.xlsx)가 아니거나`);
    expect(readdirSync(folder)).toEqual(before);
  });

  it("writes into a folder whose name has brackets, and is read from there and nowhere else", async () => {
    // As a pattern the first name would be that of the second.
    const places = [
      { name: "수출[2026]", at: "2026-11-01T09:00", missionId: "M-1" },
      { name: "수출2", at: "2026-11-02T09:00", missionId: "M-2" },
    ];
    for (const [index, { name, at, missionId }] of places.entries()) {
      const rows = { missions: [{ ...gyeongnam, missionId }] };
      const path = await book(`brackets-${index}.xlsx`, at, rows);
      expect(runCommandLine("export", [path, "--to", join(folder, name)]).exitCode).toBe(0);
    }
    const sql = `select mission_id, workbook_settings ->> '$.refreshedAt' as at from missions, settings`;
    for (const { name, at, missionId } of places) {
      expect(await answer(join(folder, name), sql)).toEqual([{ mission_id: missionId, at }]);
    }
  });

  it("leaves the tables and the definitions, and nothing of what they were made from", async () => {
    const path = await book("alone.xlsx", "2026-11-01T09:00", { missions: [gyeongnam] });
    const place = join(folder, "alone");
    expect(runCommandLine("export", [path, "--to", place]).exitCode).toBe(0);
    const files = ["articles", "counterparties", "evidence", "findings", "mission_countries", "outcomes"]
      .concat("participants", "rates", "regions", "settings")
      .map((table) => `${table}.parquet`);
    expect(readdirSync(place).sort()).toEqual([...files, "missions", "sql"].sort());
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "leaves nothing where it is stopped by %s",
    async (signal) => {
      const rows = { missions: [gyeongnam], outcomes: [stated(1_000_000)] };
      const books = await Promise.all(
        [1, 2, 3].map((at) => book(`stopped-${at}.xlsx`, "2026-11-01T09:00", rows)),
      );
      const before = readdirSync(folder);
      const running = startCommandLine("export", [...books, "--to", join(folder, signal)]);
      const ended = once(running, "exit");
      await vi.waitUntil(() => readdirSync(folder).some((name) => name.startsWith(`${signal}.`)), 60_000);
      running.kill(signal);
      expect(await ended).toEqual([128 + constants.signals[signal], null]);
      expect(readdirSync(folder)).toEqual(before);
    },
  );

  // On Windows a backslash parts folders, and no name has one.
  it.skipIf(sep === "\\")("says that DuckDB knows no folder with a backslash in its name", async () => {
    const path = await book("backslash.xlsx", "2026-11-01T09:00", { missions: [gyeongnam] });
    const place = join(folder, "수출\\2026");
    const before = readdirSync(folder);
    expect(runCommandLine("export", [path, "--to", place])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `이름에 역슬래시(\\)가 있는 폴더로는 내보내거나 읽지 못합니다. 다른 이름을 적어 주세요: ${place}\n`,
    });
    expect(readdirSync(folder)).toEqual(before);
  });

  it("replaces an earlier export, and no other folder", async () => {
    const path = await book("again.xlsx", "2026-11-01T09:00", { missions: [gyeongnam] });
    const place = join(folder, "again");
    expect(runCommandLine("export", [path, "--to", place]).exitCode).toBe(0);
    expect(runCommandLine("export", [path, "--to", place]).exitCode).toBe(0);
    expect(await answer(place, "select count(*) as n from missions")).toEqual([{ n: 1 }]);
    expect(runCommandLine("export", [path, "--to", folder]).exitCode).toBe(2);
    expect(existsSync(path)).toBe(true);
  });
});
