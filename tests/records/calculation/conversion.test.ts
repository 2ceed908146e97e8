// Sums in 원 and 달러: what is stated is used as stated, the rest by the announced rate of the day.
import { describe, expect, it } from "vitest";
import { convert, indexRates } from "../../../src/records/calculation/conversion";
import { outcome, rate } from "./seed-rows";

const rates = [
  rate({ currency: "USD", announcedOn: "2024-01-12", basicRate: 1313.5 }),
  rate({ currency: "USD", announcedOn: "2024-01-05", basicRate: 1300 }),
  rate({ currency: "EUR", announcedOn: "2024-01-12", basicRate: 1440.16 }),
  rate({ currency: "JPY", announcedOn: "2024-01-12", basicRate: 905.25, rateUnit: 100 }),
];
const findRate = indexRates(rates, 7);

describe("the rate of a day", () => {
  it.each([
    ["2024-01-12", "2024-01-12"],
    ["2024-01-14", "2024-01-12"],
    ["2024-01-19", "2024-01-12"],
    ["2024-01-11", "2024-01-05"],
  ])("%s is the one announced on %s", (day, announced) => {
    expect(findRate("USD", day)?.iso).toBe(announced);
  });

  it("is not one that is too old, of a later day, or of another currency", () => {
    const found = [
      findRate("USD", "2024-01-20"),
      findRate("USD", "2024-01-04"),
      findRate("CNY", "2024-01-12"),
    ];
    expect(found).toEqual([undefined, undefined, undefined]);
  });

  it("is found whatever the case of the currency", () => {
    expect(findRate("usd", "2024-01-12")?.basicRate).toBe(1313.5);
  });
});

describe("a sum", () => {
  const none = { rateOn: null, rate: null, usdRateOn: null, usdRate: null, amountKrw: null, amountUsd: null };
  const day = "2024-01-12";

  it("in dollars needs no rate for dollars, and one for won", () => {
    expect(convert(outcome({ amount: 1_000_000, currency: "USD" }), day, findRate)).toEqual({
      ...none,
      rateOn: day,
      rate: 1313.5,
      amountKrw: 1_313_500_000,
      amountUsd: 1_000_000,
    });
    expect(convert(outcome({ amount: 1_000_000, currency: "USD" }), day, indexRates([], 7))).toEqual({
      ...none,
      amountUsd: 1_000_000,
    });
  });

  it("in won is divided by the dollar's rate and rounded", () => {
    expect(convert(outcome({ amount: 3_450_000_000, currency: "KRW" }), day, findRate)).toEqual({
      ...none,
      usdRateOn: day,
      usdRate: 1313.5,
      amountKrw: 3_450_000_000,
      amountUsd: 2_626_570,
    });
  });

  it("in a third currency goes through won, rounded on each step", () => {
    expect(convert(outcome({ amount: 1000, currency: "EUR" }), day, findRate)).toEqual({
      rateOn: day,
      rate: 1440.16,
      usdRateOn: day,
      usdRate: 1313.5,
      amountKrw: 1_440_160,
      amountUsd: 1096,
    });
  });

  it("in yen counts the rate for a hundred", () => {
    expect(convert(outcome({ amount: 50_000_000, currency: "JPY" }), day, findRate).amountKrw).toBe(
      452_625_000,
    );
  });

  it("restated in another currency is used as stated, before any rate", () => {
    const both = { amount: 1000, currency: "EUR", amountAlso: 1100, currencyAlso: "USD" };
    expect(convert(outcome(both), day, findRate).amountUsd).toBe(1100);
    expect(
      convert(outcome({ ...both, amountAlso: 1_500_000, currencyAlso: "KRW" }), day, indexRates([], 7)),
    ).toEqual({
      ...none,
      amountKrw: 1_500_000,
    });
  });

  it("is not taken for zero where the restated sum or the rate is left blank", () => {
    const noSecondSum = outcome({ amount: 1000, currency: "EUR", currencyAlso: "KRW" });
    expect(convert(noSecondSum, day, indexRates([], 7))).toEqual(none);
    const blankRate = [rate({ currency: "EUR", announcedOn: day, basicRate: null, rateUnit: null })];
    expect(
      convert(outcome({ amount: 1000, currency: "EUR" }), day, indexRates(blankRate, 7)).amountKrw,
    ).toBeNull();
  });

  it("without a date is not converted", () => {
    expect(convert(outcome({ amount: 1000, currency: "EUR" }), null, findRate)).toEqual(none);
  });

  it("that is not stated is nothing", () => {
    expect(convert(outcome({}), day, findRate)).toEqual(none);
  });
});
