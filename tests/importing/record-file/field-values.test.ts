import { describe, expect, it } from "vitest";
import { readField, readSum } from "../../../src/importing/record-file/field-values";
import { columnOf } from "../../../src/records/table";
import { missions } from "../../../src/records/tables/missions";

describe("a day in a foreign cell", () => {
  it.each([
    "2026-03-16",
    "2026. 3. 16.(월)",
    "2026년 3월 16일",
    "2026/3/16",
    "20260316",
    "'26. 3. 16.",
    46097,
  ])("is read: %s", (cell) => {
    expect(readField(columnOf(missions, "startOn"), cell)).toEqual({ value: "2026-03-16" });
  });

  it.each(["3월 16일", "봄", "2026-02-30", 12, true])("is a fault: %s", (cell) => {
    expect(readField(columnOf(missions, "startOn"), cell)).toEqual({ fault: "date" });
  });
});

describe("a count in a foreign cell", () => {
  it.each([12, "12", "12개사", "약 12곳", " 12 "])("is read: %s", (cell) => {
    expect(readField(columnOf(missions, "firmCount"), cell)).toEqual({ value: 12 });
  });

  it.each(["여럿", "12.5", -3, "12~14"])("is a fault: %s", (cell) => {
    expect(readField(columnOf(missions, "firmCount"), cell)).toEqual({ fault: "number" });
  });
});

describe("a list value in a foreign cell", () => {
  it.each([
    ["완료", { value: "completed" }],
    ["completed", { value: "completed" }],
    ["마침", { fault: "list" }],
    ["constructor", { fault: "list" }],
  ])("%s", (cell, read) => {
    expect(readField(columnOf(missions, "status"), cell)).toEqual(read);
  });
});

describe("a sum in a foreign cell", () => {
  const thousandDollars = { currency: "USD", scale: 1000 };

  it.each([
    [410_000, "USD", null, 410_000, "USD", null],
    ["410,000.50", "USD", null, 410_000.5, "USD", null],
    ["3억2천만 달러", null, null, 320_000_000, "USD", "3억2천만 달러"],
    ["3억2천만 달러", "KRW", null, 320_000_000, "USD", "3억2천만 달러"],
    ["3억2천만", "KRW", null, 320_000_000, "KRW", "3억2천만"],
    ["3억2천만", null, { currency: "KRW", scale: 1 }, 320_000_000, "KRW", "3억2천만"],
    ["약 41만 달러", null, null, 410_000, "USD", "약 41만 달러"],
    [410, null, thousandDollars, 410_000, "USD", null],
    ["1,230", "USD", thousandDollars, 1_230_000, "USD", null],
    [410, null, null, 410, null, null],
  ])("%s, currency %s, unit %o", (cell, currency, unit, amount, code, rawAmount) => {
    expect(readSum(cell, currency, unit)).toMatchObject({ amount, currency: code, rawAmount });
  });

  it.each([
    ["많음", "USD"],
    ["3억2천만", null],
    ["1,23", "USD"],
    ["10만 달러, 20만 달러", "USD"],
    ["계약 10만 달러", "USD"],
    ["4".repeat(400), "USD"],
  ])("is none: %s, currency %s", (cell, currency) => {
    expect(readSum(cell, currency, null)).toBeNull();
  });

  it("is none beyond every number in the header's unit", () => {
    expect(readSum(1.7e308, "USD", { currency: "USD", scale: 1000 })).toBeNull();
  });
});
