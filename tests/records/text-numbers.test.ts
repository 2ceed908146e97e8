import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fnv1a, textNumbers } from "../../src/records/text-numbers";

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

  test("are given to texts made to have one hash as well, for which a look past all of them would take minutes", () => {
    const texts = textsOfOneHash(18);
    expect(new Set(texts.map((text) => fnv1a(text))).size).toBe(1);
    const { numberOf, find } = textNumbers();
    expect([...texts, "O-1", ...texts].map(numberOf)).toEqual([
      ...texts.keys(),
      texts.length,
      ...texts.keys(),
    ]);
    expect([...texts, "O-1", "O-2"].map(find)).toEqual([...texts.keys(), texts.length, undefined]);
  });
});

/** As many as 2 to the number of links: chains of them, each one of two that lead to the same hash. */
function textsOfOneHash(links: number): string[] {
  let texts = [""];
  for (let link = 0; link < links; link += 1) {
    const pair = pairOfOneHash(fnv1a(texts[0] ?? ""));
    texts = texts.flatMap((text) => pair.map((next) => text + next));
  }
  return texts;
}

/** Two texts that a hash goes on with to the same. */
function pairOfOneHash(before: number): [string, string] {
  const byHash = new Map<number, string>();
  for (let number = 0; ; number += 1) {
    const text = (Math.imul(number, 0x9e3779b1) >>> 0).toString(36);
    const hash = fnv1a(text, before);
    const other = byHash.get(hash);
    if (other !== undefined) return [other, text];
    byHash.set(hash, text);
  }
}
