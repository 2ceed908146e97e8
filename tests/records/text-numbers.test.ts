import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textNumbers } from "../../src/records/text-numbers";

describe("numbers of texts", () => {
  test("go up as new texts come, and a text keeps its own", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 2_000 }), (given) => {
        const { numberOf, find, texts } = textNumbers();
        const each = [...new Set(given)];
        expect(given.map(numberOf)).toEqual(given.map((text) => each.indexOf(text)));
        expect(texts).toEqual(each);
        expect(each.map(find)).toEqual([...each.keys()]);
      }),
    );
  });

  test("stay apart where two texts have one hash, and are not found for a text that never came", () => {
    const { numberOf, find } = textNumbers();
    // FNV-1a takes these two for one.
    expect(["costarring", "liquid"].map(numberOf)).toEqual([0, 1]);
    expect(["liquid", "costarring", "altarage"].map(find)).toEqual([1, 0, undefined]);
  });
});
