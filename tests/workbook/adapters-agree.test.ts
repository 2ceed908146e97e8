// The same commits through Office.js and into an .xlsx file give the same workbook, cell by cell: tables, formulas,
// calculated columns, number formats, validation, names.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nodeReaders } from "../../src/cli/node-readers";
import { calculate } from "../../src/records/calculation/calculate";
import { emptyRows, initialSettings, type ReportRows } from "../../src/records/report";
import { blankRow, writeRow } from "../../src/records/rows";
import { articles } from "../../src/records/tables/articles";
import { evidenceRows } from "../../src/records/tables/evidence";
import { missions } from "../../src/records/tables/missions";
import { outcomes } from "../../src/records/tables/outcomes";
import { regionRows } from "../../src/regions/region-rows";
import { summarySheets } from "../../src/summary/summary-sheets";
import { buildCommit } from "../../src/tasks/build-commit";
import { checkRecords } from "../../src/tasks/check-records";
import { applyImport, proposeImport } from "../../src/tasks/import-articles";
import { readSources } from "../../src/tasks/read-articles";
import { refreshSummaries } from "../../src/tasks/refresh-summaries";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office/open-office-workbook";
import type { Commit, Workbook } from "../../src/workbook/workbook";
import { openExcel } from "../excel-host/open-excel";
import * as sample from "./file/sample-plan";
import { engineForm, fileForm, type WorkbookForm } from "./office/workbook-description";

async function throughOffice(commits: readonly Commit[]): Promise<WorkbookForm> {
  const { workbook } = await openExcel({ apiLevel: "1.14" });
  const book = openOfficeWorkbook();
  for (const commit of commits) await book.commit(commit);
  return engineForm(workbook, ["Sheet1"]);
}

async function throughFile(commits: readonly Commit[]): Promise<WorkbookForm> {
  const book = await openWorkbookFile(null);
  for (const commit of commits) await book.commit(commit);
  return fileForm(await book.toBytes());
}

const settings = initialSettings("2026-11-07");

const rows: ReportRows = {
  ...emptyRows(),
  regions: regionRows(),
  articles: [
    {
      ...blankRow(articles),
      id: "A-7K3F9QXM",
      title: "=경남, 3-4월 수출상담회",
      publishedOn: "2026-10-02",
      sourceType: "article",
      articleStatus: "extracted",
    },
  ],
  missions: [
    {
      ...blankRow(missions),
      missionId: "M-7K3F9QXM",
      name: "2026 북미 무역사절단",
      kind: "trade_mission",
      province: "경남",
      countries: "미국; 캐나다",
      startOn: "2026-09-20",
      endOn: "2026-09-27",
      firmCount: 11,
      status: "completed",
      articleIds: "A-7K3F9QXM",
    },
  ],
  outcomes: [
    {
      ...blankRow(outcomes),
      outcomeId: "O-7K3F9QXM",
      mission: "M-7K3F9QXM",
      kind: "contract",
      happened: "happened",
      count: 2,
      amount: 1_000_000,
      currency: "USD",
      counting: "counted",
      verification: "unverified",
      quote: "100만 달러 계약 2건을 맺었다",
      articleId: "A-7K3F9QXM",
    },
    {
      ...blankRow(outcomes),
      outcomeId: "O-0000000A",
      kind: "mou",
      counting: "counted",
      verification: "unverified",
      quote: "007",
      articleId: "A-7K3F9QXM",
    },
  ],
  evidence: [
    {
      ...blankRow(evidenceRows),
      table: "성과",
      recordId: "O-7K3F9QXM",
      column: "금액",
      articleId: "A-7K3F9QXM",
      value: "1000000",
      quote: "100만 달러 계약 2건을 맺었다",
      start: 3,
      end: 19,
      alignment: "exact",
    },
  ],
} as ReportRows;

const calculated = calculate(rows, settings);

/** The main job in three steps: the import, the first summary, and a change with the summary refreshed. */
const mainJob: Commit[] = [
  buildCommit(calculated, settings, {
    appends: [
      { table: "기사", rows: rows.articles.map((row) => writeRow(articles, row)) },
      { table: "행사", rows: rows.missions.map((row) => writeRow(missions, row)) },
      { table: "성과", rows: rows.outcomes.map((row) => writeRow(outcomes, row)) },
      { table: "근거", rows: rows.evidence.map((row) => writeRow(evidenceRows, row)) },
    ],
  }),
  buildCommit(calculated, settings, { summaries: summarySheets(calculated, settings) }),
  buildCommit(calculated, settings, {
    updates: [
      { table: "행사", id: { header: "행사번호", value: "M-7K3F9QXM" }, header: "참가기업수", value: 12 },
    ],
    removals: [{ table: "성과", header: "성과번호", ids: ["O-0000000A"] }],
    summaries: summarySheets(calculated, settings),
  }),
];

/** 기사 가져오기, 점검, 요약 새로고침 with the five real articles. */
async function importSeeds(book: Workbook): Promise<void> {
  const folder = new URL("../../../shared/articles/seeds/texts/", import.meta.url);
  const sources = readdirSync(folder).map((name) => ({
    id: name.replace(/\.txt$/, ""),
    name,
    bytes: readFileSync(new URL(name, folder)),
  }));
  const clock = { today: "2026-11-07", now: "2026-11-07T12:00" };
  const { articles: incoming } = await readSources(sources, nodeReaders);
  await applyImport(book, await proposeImport(book, incoming, clock), { clock, user: null });
  await checkRecords(book, clock);
  await refreshSummaries(book, clock);
}

describe("both adapters give the same workbook", () => {
  it.each([
    ["for the import of records into a new workbook", 1],
    ["with the summary by province", 2],
    ["after a change and a refresh", 3],
  ])("%s", async (_, steps) => {
    const commits = mainJob.slice(0, steps);
    expect(await throughOffice(commits)).toEqual(await throughFile(commits));
  });

  it("after the main job with the five seed articles", async () => {
    const { workbook } = await openExcel({ apiLevel: "1.14" });
    await importSeeds(openOfficeWorkbook());
    const file = await openWorkbookFile(null);
    await importSeeds(file);
    expect(engineForm(workbook, ["Sheet1"])).toEqual(await fileForm(await file.toBytes()));
  });

  it("for a plan with totals, folded columns, merges and names", async () => {
    expect(await throughOffice([sample.firstCommit])).toEqual(await throughFile([sample.firstCommit]));
  });
});
