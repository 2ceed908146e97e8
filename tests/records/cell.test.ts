import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fromSerial,
  fromSerialWithTime,
  isBlank,
  joinValues,
  splitValues,
  toSerial,
} from "../../src/records/cell";

describe("dates as Excel keeps them", () => {
  it.each([
    ["1900-03-01", 61],
    ["2024-02-29", 45351],
    ["2024-06-24", 45467],
    ["9999-12-31", 2958465],
  ])("%s is day %i", (iso, serial) => {
    expect(toSerial(iso)).toBe(serial);
    expect(fromSerial(serial)).toBe(iso);
  });

  it("keeps the time of day to the minute", () => {
    expect(toSerial("2024-06-24T12:00")).toBe(45467.5);
    expect(fromSerialWithTime(toSerial("2026-11-21T09:31"))).toBe("2026-11-21T09:31");
    expect(fromSerial(45467.99)).toBe("2024-06-24");
  });

  it.each([0, 12, 60, 2958466, Number.NaN])("does not take %d for a date", (serial) => {
    expect(fromSerial(serial)).toBeNull();
  });

  it("comes back from every day there is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        expect(toSerial(fromSerial(serial) ?? "")).toBe(serial);
      }),
    );
  });
});

describe("several values in one cell", () => {
  it("are joined once each and split again", () => {
    expect(joinValues(["미국", " 캐나다", "미국", ""])).toBe("미국; 캐나다");
    expect(splitValues("미국; 캐나다;")).toEqual(["미국", "캐나다"]);
  });

  it("leave the cell blank if there is none", () => {
    expect(joinValues([" "])).toBeNull();
    expect(splitValues(null)).toEqual([]);
  });
});

it("tells a blank cell from a zero", () => {
  expect([null, undefined, "", "  ", 0, false, "0"].map(isBlank)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
