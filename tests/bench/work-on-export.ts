// An export of so many outcomes, in a process of its own: written as Parquet in portions, then counted from there by the
// definitions in SQL. The portions are one made-up report with other ids each, as so many workbooks would be read one after
// the other, so that memory does not grow with what is written. Prints what it took as JSON.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { calculate } from "../../src/records/calculation/calculate";
import { initialSettings, type ReportRows } from "../../src/records/report";
import { inDatabase } from "../../src/warehouse/database";
import { createViews } from "../../src/warehouse/definitions";
import { openNewest } from "../../src/warehouse/newest-rows";
import { openExport } from "../../src/warehouse/open-export";
import { createSettings } from "../../src/warehouse/settings-table";
import { stageRows } from "../../src/warehouse/stage-rows";
import { askFigures } from "../../src/warehouse/summary-figures";
import { writeParquet } from "../../src/warehouse/write-parquet";
import { asOf, generateReport } from "./generate-report";
import { peakMemory, processorTime, timedOnCore, type Timing } from "./measure";
import { printResult } from "./own-process";

/** Processor time of writing and of counting, and the most memory of the process, MB. */
export interface ExportTaken {
  written: number;
  counted: Timing;
  memory: number;
}

const settings = initialSettings(asOf);
const portion = 20_000;
/** As many rows of 요약-MOU후속 as a report from an export asks for. */
const mostFollowUps = 100_001;

const [outcomes = ""] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "export-bench-"));
try {
  printResult(await takenBy(Number(outcomes) / portion));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function takenBy(portions: number): Promise<ExportTaken> {
  const report = calculate(generateReport(portion), settings);
  // Of any size the first portion that a process writes makes it warm, and does not count.
  await writePortions(report, 1, join(folder, "first"));
  const place = join(folder, "export");
  const written = await writePortions(report, portions, place);
  const counted = await timedOnCore(() => inDatabase((connection) => count(connection, place)), 3);
  return { written, counted, memory: peakMemory() };
}

/** Processor time, ms, without that of making the portions up. */
async function writePortions(report: ReportRows, portions: number, place: string): Promise<number> {
  const staged = join(place, "staged");
  await mkdir(staged, { recursive: true });
  const begin = processorTime();
  let madeUp = 0;
  await inDatabase(async (connection) => {
    for (let number = 0; number < portions; number += 1) {
      const before = processorTime();
      const rows = withOtherIds(report, number);
      madeUp += processorTime() - before;
      const origin = { workbook: `book-${number}.xlsx`, number, order: String(number).padStart(6, "0") };
      await stageRows(connection, rows, origin, staged);
    }
    await createSettings(connection, settings);
    await openNewest(connection, staged);
    await writeParquet(connection, place);
  });
  await rm(staged, { recursive: true });
  return processorTime() - begin - madeUp;
}

async function count(connection: DuckDBConnection, place: string): Promise<void> {
  await openExport(connection, place);
  await createViews(connection);
  await askFigures(connection, settings, mostFollowUps);
}

/** The rows as another workbook would have them: every id ends in the number of the portion. */
function withOtherIds(rows: ReportRows, number: number): ReportRows {
  const other = (id: string | null) => id && `${id}-${number}`;
  return {
    ...rows,
    articles: rows.articles.map((row) => ({ ...row, id: other(row.id) })),
    missions: rows.missions.map((row) => ({
      ...row,
      missionId: other(row.missionId),
      articleIds: row.articleIds?.split("; ").map(other).join("; ") ?? null,
    })),
    outcomes: rows.outcomes.map((row) => ({
      ...row,
      outcomeId: other(row.outcomeId),
      mission: other(row.mission),
      articleId: other(row.articleId),
      partOf: other(row.partOf),
    })),
    participants: rows.participants.map((row) => ({
      ...row,
      participationId: other(row.participationId),
      mission: other(row.mission),
    })),
    evidence: rows.evidence.map((row) => ({
      ...row,
      recordId: other(row.recordId),
      articleId: other(row.articleId),
    })),
  };
}
