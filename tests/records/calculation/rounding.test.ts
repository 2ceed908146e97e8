import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundHalfAway } from "../../../src/records/calculation/rounding";

/** What a worksheet does: the fifteen digits that it takes for real, then halves away from zero. */
function roundedByDigits(value: number): number {
  const size = Math.floor(Math.abs(Number(value.toPrecision(15))) + 0.5);
  return value < 0 ? -size : size;
}

describe("rounding", () => {
  it("takes a half that lost its last digit for a half", () => {
    const values = [100 * 0.285, 2.5, -2.5, 0.49999999999999994, 1.005 * 100, 8_999_999_999_999.5, 0];
    expect(values.map(roundHalfAway)).toEqual([29, 3, -3, 1, 101, 9_000_000_000_000, 0]);
  });

  it("gives of any number what its fifteen digits give", () => {
    const nearHalves = fc
      .tuple(fc.integer({ min: 0, max: 2 ** 40 }), fc.integer({ min: -50, max: 50 }))
      .map(([whole, steps]) => whole + 0.5 + steps * whole * 2 ** -52);
    const anything = fc.double({ noNaN: true, min: -1e17, max: 1e17 });
    fc.assert(
      fc.property(fc.oneof(nearHalves, anything), (value) => {
        expect(roundHalfAway(value)).toBe(roundedByDigits(value));
      }),
    );
  });
});
