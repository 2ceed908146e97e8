// The totals of the summaries against queries in SQL over the typed rows: two languages, one result.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/records/calculation/calculate";
import { initialSettings, type ReportRows, type ReportSettings } from "../../src/records/report";
import { provinceTotals } from "../../src/summary/totals/province-totals";
import { provinceTotalsOf } from "../../src/warehouse/province-totals";
import { asOf, generateReport } from "../bench/generate-report";
import { reportRows, seedSettings } from "../records/calculation/seed-rows";
import { reports } from "./arbitrary-rows";
import { askRows } from "./query-rows";

/** Every sheet both ways. */
async function bothWays(typed: ReportRows, settings: ReportSettings) {
  const rows = calculate(typed, settings);
  const [provinces = []] = await askRows(rows, settings, ["province"]);
  return {
    ours: { provinces: provinceTotals(rows, settings) },
    theirs: { provinces: provinceTotalsOf(provinces, settings) },
  };
}

const variants: Partial<ReportSettings>[] = [
  {},
  { from: "2024-01-01", to: "2024-06-30", reportCurrency: "KRW" },
  { from: "2023-02-01", regionBasis: "종전", countedRows: "확인" },
];

describe("the summaries have the totals of the queries", () => {
  it.each(variants)("for rows of every kind, under %j", async (changed) => {
    const made = fc.sample(reports({ minLength: 60, maxLength: 160 }), { seed: 20_261_122, numRuns: 4 });
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
