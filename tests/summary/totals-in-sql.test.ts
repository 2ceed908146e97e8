// The totals of 요약-시도 against a query in SQL over the typed rows: two languages, one result.
import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/records/calculation/calculate";
import { initialSettings, type ReportRows, type ReportSettings } from "../../src/records/report";
import { provinceTotals, type ProvinceCells } from "../../src/summary/totals/province-totals";
import { asOf, generateReport } from "../bench/generate-report";
import { reportRows, seedSettings } from "../records/calculation/seed-rows";
import { reports } from "./arbitrary-rows";
import { openDatabase, type Answer } from "./query-rows";

const query = readFileSync(new URL("./province-totals.sql", import.meta.url), "utf8");

/** What the query calls a cell. */
const figures: Readonly<Record<string, keyof ProvinceCells>> = {
  firms: "firmsTotal",
  consultations: "consultations",
  consultation_amount: "consultationAmount",
  expected_contracts: "expectedContracts",
  expected_amount: "expectedAmount",
  mous: "mous",
  mou_amount: "mouAmount",
  contracts: "contracts",
  contract_amount: "contractAmount",
  onsite_sales: "onsiteSales",
  exports: "exports",
};

/** Our totals as the query would answer: a sign for no number is null, rows without anything are left out. */
function ours(rows: ReportRows, settings: ReportSettings): Answer {
  const { rows: provinces, total } = provinceTotals(calculate(rows, settings), settings);
  const named = [...provinces, { name: "합계", cells: total }].flatMap(({ name, cells }) =>
    name === null || cells === null ? [] : [{ name, cells }],
  );
  return named.map(({ name, cells }) => {
    const numbers = Object.entries(figures).map(([column, key]) => {
      const value = cells[key];
      return [column, typeof value === "number" ? value : null] as const;
    });
    const verified = typeof cells.verifiedAmount === "number" ? cells.verifiedAmount : 0;
    return {
      province: name,
      missions: cells.missions,
      overseas: cells.overseas,
      ...Object.fromEntries(numbers),
      verified_amount: verified,
    };
  });
}

async function theirs(rows: ReportRows, settings: ReportSettings): Promise<Answer> {
  const database = await openDatabase(rows, settings);
  const answer = await database.query(query);
  database.close();
  return answer.map((row) => ({
    ...row,
    missions: row.missions ?? 0,
    overseas: row.overseas ?? 0,
    verified_amount: row.verified_amount ?? 0,
  }));
}

const byProvince = (a: Answer[number], b: Answer[number]) =>
  String(a.province) < String(b.province) ? -1 : 1;
const hasFigure = (row: Answer[number]) =>
  Object.entries(row).some(([name, value]) => name !== "province" && value !== null && value !== 0);

async function expectSame(rows: ReportRows, settings: ReportSettings): Promise<number> {
  const expected = (await theirs(rows, settings)).filter(hasFigure).sort(byProvince);
  expect(ours(rows, settings).filter(hasFigure).sort(byProvince)).toEqual(expected);
  return expected.length;
}

const variants: Partial<ReportSettings>[] = [
  {},
  { from: "2024-01-01", to: "2024-06-30", reportCurrency: "KRW" },
  { from: "2023-02-01", regionBasis: "종전", countedRows: "확인" },
];

describe("요약-시도 has the totals of the query", () => {
  it.each(variants)("for rows of every kind, under %j", async (changed) => {
    const made = fc.sample(reports({ minLength: 60, maxLength: 160 }), { seed: 20_261_122, numRuns: 4 });
    for (const rows of made) {
      expect(await expectSame(reportRows(rows), { ...seedSettings, ...changed })).toBeGreaterThan(4);
    }
  });

  it("for a made-up year of 2,000 outcomes", async () => {
    const settings: ReportSettings = { ...initialSettings(asOf), reportCurrency: "KRW" };
    expect(await expectSame(generateReport(2_000), settings)).toBeGreaterThan(10);
  });
});
