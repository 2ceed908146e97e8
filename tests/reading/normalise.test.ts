import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseText } from "../../src/reading/normalise";

describe("one spelling for every character", () => {
  it.each([
    ["no-break and wide spaces become spaces", "1억\u00a0원\u3000이상\t등", "1억 원 이상 등"],
    ["line ends become line feeds", "가\r\n나\r다\u2028라", "가\n나\n다\n라"],
    ["invisible characters go", "수\u00ad출\u200b 계\ufeff약", "수출 계약"],
    ["Hangul in separate letters is composed", "강진".normalize("NFD"), "강진"],
  ])("%s", (_rule, original, text) => {
    expect(normaliseText(original).text).toBe(text);
  });

  it("leads back to where each character stood", () => {
    const original = `\ufeff${"진주".normalize("NFD")}\u00ad시\r\n끝`;
    const { text, toOriginal } = normaliseText(original);
    expect(Array.from(text, (unit, at) => [unit, toOriginal(at)])).toEqual([
      ["진", 1],
      ["주", 4],
      ["시", 7],
      ["\n", 9],
      ["끝", 10],
    ]);
  });

  it("never moves back and never leaves the original", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (original) => {
        const { text, toOriginal } = normaliseText(original);
        const places = Array.from({ length: text.length }, (_, at) => toOriginal(at));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place < original.length)).toBe(true);
      }),
    );
  });

  it("changes nothing twice", () => {
    fc.assert(
      fc.property(fc.string(), (original) => {
        const { text } = normaliseText(original);
        expect(normaliseText(text).text).toBe(text);
      }),
    );
  });
});
