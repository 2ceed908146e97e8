// Months, periods and rounding as a worksheet counts them.
import { describe, expect, it } from "vitest";
import { addMonths, endOfMonth } from "../../../src/records/calculation/month-arithmetic";
import { isWithin, priorYear } from "../../../src/records/calculation/period";
import { roundHalfAway } from "../../../src/records/calculation/rounding";

describe("months later", () => {
  it.each([
    ["2024-06-14", 6, "2024-12-14"],
    ["2024-08-31", 6, "2025-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2024-02-29", -12, "2023-02-28"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-12-31", 12, "2025-12-31"],
  ])("%s and %i months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it("end at the end of the month", () => {
    expect([endOfMonth("2024-02-10", 0), endOfMonth("2024-02-10", -12), endOfMonth("2023-12-01", 2)]).toEqual(
      ["2024-02-29", "2023-02-28", "2024-02-29"],
    );
  });
});

describe("the same period a year earlier", () => {
  it.each([
    ["2024-01-01", "2024-06-30", "2023-01-01", "2023-06-30"],
    ["2024-02-01", "2024-02-29", "2023-02-01", "2023-02-28"],
    ["2023-02-01", "2023-02-28", "2022-02-01", "2022-02-28"],
    ["2025-02-01", "2025-02-28", "2024-02-01", "2024-02-29"],
    ["2024-03-10", "2024-09-15", "2023-03-10", "2023-09-15"],
  ])("of %s to %s is %s to %s", (from, to, priorFrom, priorTo) => {
    expect(priorYear({ from, to })).toEqual({ from: priorFrom, to: priorTo });
  });

  it("does not exist for an open period", () => {
    expect([
      priorYear({ from: null, to: "2024-06-30" }),
      priorYear({ from: "2024-01-01", to: null }),
    ]).toEqual([null, null]);
  });
});

describe("a period", () => {
  const halfYear = { from: "2024-01-01", to: "2024-06-30" };

  it("holds both its ends", () => {
    const days = ["2023-12-31", "2024-01-01", "2024-06-30", "2024-07-01"];
    expect(days.map((day) => isWithin(day, halfYear))).toEqual([false, true, true, false]);
  });

  it("without ends holds every day, but not a row without a day", () => {
    const always = { from: null, to: null };
    expect([isWithin("1999-01-01", always), isWithin(null, always)]).toEqual([true, false]);
  });
});

describe("rounding", () => {
  it.each([
    [2.5, 3],
    [-2.5, -3],
    [2.4, 2],
    [-0.4, -0],
    [0.285 * 100, 29],
    [123_456_789_012.5, 123_456_789_013],
  ])("takes %f to %i, halves away from zero", (value, expected) => {
    expect(roundHalfAway(value)).toBe(expected);
  });
});
