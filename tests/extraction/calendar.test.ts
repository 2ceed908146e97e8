import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  dayNumber,
  daysInMonth,
  parseIso,
  shiftMonth,
  toIso,
} from "../../src/extraction/dates/calendar";

test("February has 29 days in leap years only", () => {
  expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
});

test("a day that does not exist is none", () => {
  expect([parseIso("2023-02-29"), toIso({ year: 2024, month: 13, day: 1 })]).toEqual([null, null]);
});

test("months are shifted over the turn of the year", () => {
  expect([shiftMonth({ year: 2024, month: 1 }, -1), shiftMonth({ year: 2024, month: 12 }, 1)]).toEqual([
    { year: 2023, month: 12 },
    { year: 2025, month: 1 },
  ]);
});

test("adding days moves the day number by as many", () => {
  const day = fc.record({
    year: fc.integer({ min: 1950, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(day, fc.integer({ min: -400, max: 400 }), (from, by) => {
      expect(dayNumber(addDays(from, by)) - dayNumber(from)).toBe(by);
    }),
  );
});
