// Names one syllable apart are brought together, and no others.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meetingSpellings } from "../../../src/importing/names/meeting-spellings";

const itself = (name: string) => name;

describe("spellings that meet", () => {
  it("are equal, differ in one syllable, or have one more", () => {
    const names = ["가온테크", "가운테크", "나래푸드", "가온테크사", "다솜"];
    expect(meetingSpellings(names, itself)).toEqual([
      ["가온테크", "가온테크사"],
      ["가온테크", "가운테크"],
    ]);
  });

  it("leave out what is too long to be a name", () => {
    const long = "가".repeat(101);
    expect(meetingSpellings([long, long], itself)).toEqual([]);
  });

  it("are those that share what is left without one of their syllables, whatever the names", () => {
    const name = fc
      .array(fc.constantFrom("가", "나", "다", "A"), { maxLength: 5 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
        const met = meetingSpellings(names, itself);
        const pairs = new Set(met.flatMap((group) => group.flatMap((a) => group.map((b) => `${a}/${b}`))));
        const expected = names.flatMap((a) =>
          names
            .filter((b) => a !== b && restsOf(a).some((rest) => restsOf(b).includes(rest)))
            .flatMap((b) => [`${a}/${a}`, `${a}/${b}`]),
        );
        expect([...pairs].sort()).toEqual([...new Set(expected)].sort());
      }),
    );
  });
});

function restsOf(name: string): string[] {
  const letters = Array.from(name);
  return [name, ...letters.map((_, at) => letters.filter((__, other) => other !== at).join(""))];
}
