// What must hold for any rows: nothing that is not counted moves a total, and no counted row is lost or doubled.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/records/calculation/calculate";
import type { ReportRows, ReportSettings } from "../../src/records/report";
import type { OutcomeRow } from "../../src/records/tables/outcomes";
import { counterpartyTotals } from "../../src/summary/totals/counterparty-totals";
import { countryTotals } from "../../src/summary/totals/country-totals";
import { missionTypeTotals } from "../../src/summary/totals/mission-type-totals";
import { provinceTotals, type ProvinceCells } from "../../src/summary/totals/province-totals";
import { reportRows, seedSettings } from "../records/calculation/seed-rows";
import { missionRows, orBlank, outcomeRows, reports } from "./arbitrary-rows";

const few = { minLength: 0, maxLength: 10 };

const settings: fc.Arbitrary<ReportSettings> = fc
  .record({
    from: orBlank(fc.constantFrom("2023-07-01", "2024-01-01")),
    to: orBlank(fc.constantFrom("2024-02-29", "2024-06-30")),
    reportCurrency: fc.constantFrom("USD" as const, "KRW" as const),
    countedRows: fc.constantFrom("전체" as const, "확인" as const),
  })
  .map((chosen) => ({ ...seedSettings, ...chosen }));

function totalsOf(rows: Partial<ReportRows>, chosen: ReportSettings) {
  return provinceTotals(calculate(reportRows(rows), chosen), chosen);
}

describe("a total", () => {
  it("is moved by no plan, no figure of an earlier year, no part, duplicate or reference", () => {
    const notCounted = fc.constantFrom<Partial<OutcomeRow>>(
      { resultStatus: "planned" },
      { resultStatus: "historic" },
      { counting: "part" },
      { counting: "duplicate" },
      { counting: "reference" },
    );
    fc.assert(
      fc.property(reports(few), settings, outcomeRows(few), notCounted, (rows, chosen, added, change) => {
        const more = added.map((row) => ({ ...row, outcomeId: `${row.outcomeId}-more`, ...change }));
        expect(totalsOf({ ...rows, outcomes: [...rows.outcomes, ...more] }, chosen)).toEqual(
          totalsOf(rows, chosen),
        );
      }),
    );
  });

  it("is moved by a planned event in the column 예정 only, and by a part of an event nowhere", () => {
    fc.assert(
      fc.property(reports(few), settings, missionRows(few), (rows, chosen, added) => {
        const plans = added.map((row) => ({
          ...row,
          missionId: `${row.missionId}-plan`,
          status: "planned" as const,
        }));
        const parts = added.map((row) => ({
          ...row,
          missionId: `${row.missionId}-part`,
          parentMission: "M-0",
        }));
        const before = totalsOf(rows, chosen).total;
        const withParts = totalsOf({ ...rows, missions: [...rows.missions, ...parts] }, chosen).total;
        const { planned, ...withPlans } = totalsOf(
          { ...rows, missions: [...rows.missions, ...plans] },
          chosen,
        ).total;
        expect(withParts).toEqual(before);
        expect({ ...withPlans, planned: before.planned }).toEqual(before);
        expect(planned).toBeGreaterThanOrEqual(before.planned);
      }),
    );
  });

  it("is the same under both region bases", () => {
    fc.assert(
      fc.property(reports(few), settings, (rows, chosen) => {
        const former = totalsOf(rows, { ...chosen, regionBasis: "종전" });
        expect(former.total).toEqual(totalsOf(rows, { ...chosen, regionBasis: "현행" }).total);
      }),
    );
  });

  it("is the sum of the rows above it, under both region bases", () => {
    const summed = [
      "missions",
      "overseas",
      "planned",
      "contracts",
      "contractAmount",
      "mous",
      "exports",
    ] as const;
    const bases = fc.constantFrom("현행" as const, "종전" as const);
    fc.assert(
      fc.property(reports(few), settings, bases, (rows, chosen, regionBasis) => {
        const { rows: provinces, total } = totalsOf(rows, { ...chosen, regionBasis });
        const sumOf = (key: keyof ProvinceCells) => sumNumbers(provinces.map(({ cells }) => cells?.[key]));
        expect(summed.map(sumOf)).toEqual(summed.map((key) => sumNumbers([total[key]])));
      }),
    );
  });

  it("is the sum of the rows of 성과 that count, and 확인 and 미확인 are its two parts", () => {
    fc.assert(
      fc.property(reports(few), settings, (rows, chosen) => {
        const { outcomes } = calculate(reportRows(rows), chosen);
        const contracts = outcomes.filter((row) => row.inTotal === 1 && row.kind === "contract");
        const { contractAmount, verifiedAmount, unverifiedAmount } = totalsOf(rows, chosen).total;
        expect(sumNumbers([contractAmount])).toBe(sumNumbers(contracts.map((row) => row.reportAmount)));
        expect(sumNumbers([verifiedAmount, unverifiedAmount])).toBe(sumNumbers([contractAmount]));
      }),
    );
  });
});

describe("every summary by another key", () => {
  const amounts = ["contracts", "contractAmount", "mous", "mouAmount"] as const;
  type Cells = Readonly<Record<(typeof amounts)[number], unknown>>;
  const sums = (cells: readonly Cells[]) => amounts.map((key) => sumNumbers(cells.map((row) => row[key])));

  it("has the totals of 요약-시도, and they are the sums of its rows", () => {
    fc.assert(
      fc.property(reports(few), settings, (rows, chosen) => {
        const calculated = calculate(reportRows(rows), chosen);
        const province = provinceTotals(calculated, chosen).total;
        const types = missionTypeTotals(calculated);
        const countries = countryTotals(calculated);
        const parties = counterpartyTotals(calculated.outcomes);
        for (const summary of [types, countries, parties]) {
          expect(sums([summary.total])).toEqual(sums([province]));
          expect(sums(summary.rows.map(({ cells }) => cells))).toEqual(sums([province]));
        }
        expect(sumNumbers(types.rows.map(({ cells }) => cells.missions))).toBe(province.missions);
        expect(countries.total.missions).toBe(province.missions);
      }),
    );
  });
});

function sumNumbers(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => (typeof value === "number" ? sum + value : sum), 0);
}
