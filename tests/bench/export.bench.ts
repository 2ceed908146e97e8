// Records beyond a workbook: written as Parquet in portions, then counted from there by the definitions in SQL. The
// portions are one made-up report with other ids each, so that memory does not grow with what is written.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { performance } from "node:perf_hooks";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { calculate } from "../../src/records/calculation/calculate";
import { initialSettings, type ReportRows } from "../../src/records/report";
import { inDatabase } from "../../src/warehouse/database";
import { createViews } from "../../src/warehouse/definitions";
import { appendRows, createTables } from "../../src/warehouse/load-rows";
import { keepNewest } from "../../src/warehouse/newest-rows";
import { openExport } from "../../src/warehouse/open-export";
import { createSettings } from "../../src/warehouse/settings-table";
import { askFigures } from "../../src/warehouse/summary-figures";
import { writeParquet } from "../../src/warehouse/write-parquet";
import { asOf, generateReport } from "./generate-report";
import { peakMemory, timed, type Benchmark, type Measure } from "./measure";

const settings = initialSettings(asOf);
const portion = 20_000;
/** As many rows of 요약-MOU후속 as a report from an export asks for. */
const mostFollowUps = 100_001;

const benchmark: Benchmark = async () => {
  const folder = await mkdtemp(join(tmpdir(), "export-bench-"));
  try {
    const report = calculate(generateReport(portion), settings);
    const small = await measure(report, 100_000, folder);
    const large = await measure(report, 1_000_000, folder);
    const growth = small.map(({ what, median }, index): Measure => ({
      what: `${what}: growth`,
      size: "1,000,000 to 100,000 outcomes",
      unit: "count",
      median: (large[index]?.median ?? Number.NaN) / median,
      asked: "< 12",
    }));
    const memory: Measure = {
      what: "memory of all of it",
      unit: "MB",
      median: peakMemory(),
    };
    return [...small, ...large, ...growth, memory];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
export default benchmark;

async function measure(report: ReportRows, outcomes: number, folder: string): Promise<Measure[]> {
  const size = `${outcomes.toLocaleString("en")} outcomes`;
  const place = join(folder, String(outcomes));
  await mkdir(place);
  const begin = performance.now();
  await writePortions(report, outcomes / portion, place);
  const written = performance.now() - begin;
  const counted = await timed(() => inDatabase(null, (connection) => count(connection, place)), 3);
  return [
    { what: "rows written as Parquet", size, unit: "ms", median: written },
    { what: "figures of seven summaries from Parquet", size, unit: "ms", ...counted },
  ];
}

function writePortions(report: ReportRows, portions: number, place: string): Promise<void> {
  return inDatabase(join(place, "export.duckdb"), async (connection) => {
    await createTables(connection);
    for (let number = 0; number < portions; number += 1) {
      const origin = { workbook: `book-${number}.xlsx`, number, order: String(number).padStart(6, "0") };
      await appendRows(connection, withOtherIds(report, number), origin);
    }
    await createSettings(connection, settings);
    await keepNewest(connection);
    await writeParquet(connection, place);
  });
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
