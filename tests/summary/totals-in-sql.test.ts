// The totals of the summaries against queries in SQL over the typed rows: two languages, one result.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/records/calculation/calculate";
import { initialSettings, type ReportRows, type ReportSettings } from "../../src/records/report";
import { summarySource, type SummaryFigures } from "../../src/summary/summary-source";
import { asOf, generateReport } from "../bench/generate-report";
import { reportRows, seedSettings } from "../records/calculation/seed-rows";
import { reports } from "./arbitrary-rows";
import { figuresInSql } from "./query-rows";

/** Every sheet both ways. */
async function bothWays(typed: ReportRows, settings: ReportSettings) {
  const rows = calculate(typed, settings);
  return {
    ours: figuresOf(summarySource(rows, settings)),
    theirs: figuresOf(await figuresInSql(rows, settings)),
  };
}

/** The figures, and the lines above and below as they read. */
function figuresOf(source: SummaryFigures) {
  const { provinces, types, countries, municipalities, counterparties, months, followUps } = source;
  return {
    ...{ provinces, types, countries, municipalities: municipalities(), counterparties: counterparties() },
    ...{ months: months(), followUps: followUps() },
    band: source.band.map(({ value }) => value),
    footnotes: source.footnotes.map(({ value }) => value),
  };
}

const variants: Partial<ReportSettings>[] = [
  {},
  { from: "2024-01-01", to: "2024-06-30", reportCurrency: "KRW", selectedProvince: "경남" },
  { from: "2023-02-01", regionBasis: "종전", countedRows: "확인", selectedProvince: "전남", tableYear: 2024 },
];

describe("the summaries have the totals of the queries", () => {
  it.each(variants)("for rows of every kind, under %j", async (changed) => {
    const made = fc.sample(reports({ minLength: 60, maxLength: 160 }), { seed: 20_261_122, numRuns: 3 });
    for (const rows of made) {
      const { ours, theirs } = await bothWays(reportRows(rows), { ...seedSettings, ...changed });
      expect(ours.provinces.total.missions).toBeGreaterThan(4);
      expect(theirs).toEqual(ours);
    }
  });

  it("for a made-up year of 2,000 outcomes", async () => {
    const settings: ReportSettings = { ...initialSettings(asOf), reportCurrency: "KRW" };
    const { ours, theirs } = await bothWays(generateReport(2_000), settings);
    expect(ours.provinces.total.missions).toBeGreaterThan(100);
    expect(theirs).toEqual(ours);
  });
});
