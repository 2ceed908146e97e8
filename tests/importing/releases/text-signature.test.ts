// Nearly alike texts are found without comparing every two.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { similarTexts, TextReading } from "../../../src/importing/releases/similar-texts";
import { readRuns, runSimilarity, signatureKeys } from "../../../src/importing/releases/text-signature";

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
const text = fc.array(syllable, { minLength: 300, maxLength: 500 }).map((letters) => letters.join(""));

describe("a text's signature", () => {
  it("shares a key with the text that lost a tenth of it", () => {
    fc.assert(
      fc.property(text, fc.nat(400), (whole, from) => {
        const cut = whole.slice(0, from % 250) + whole.slice((from % 250) + whole.length / 10);
        expect(runSimilarity(readRuns(whole).hashes, readRuns(cut).hashes)).toBeGreaterThan(0.8);
        const keys = new Set(signatureKeys(readRuns(cut)));
        expect(signatureKeys(readRuns(whole)).some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("does not see case, spaces and punctuation", () => {
    const print = "Export 상담회 400만 달러 ".repeat(10);
    expect(signatureKeys(readRuns(print.toUpperCase().replaceAll(" ", " · ")))).toEqual(
      signatureKeys(readRuns(print)),
    );
  });

  it("has no key for a notice too short to be a release", () => {
    expect(signatureKeys(readRuns("오늘 상담회를 연다."))).toEqual([]);
  });
});

describe("likeness of runs", () => {
  it.each([
    ["가나다라마바사", "가나다라마바사", 1],
    ["가나다라마바사", "아자차카타파하", 0],
    // Two runs each, one of them common.
    ["가나다라마바사", "나다라마바사아", 0.5],
    ["짧음", "짧음", 0],
  ])("of %s and %s is %d", (a, b, likeness) => {
    expect(runSimilarity(readRuns(a).hashes, readRuns(b).hashes)).toBe(likeness);
  });
});

it("compares a release in many outlets once an outlet", () => {
  const release =
    "가나다라마바사아자차카타파하".repeat(3) + Array.from({ length: 90 }, (_, i) => i).join("상담");
  const items = Array.from({ length: 200 }, () => ({
    reading: new TextReading(release),
    meetingKeys: ["event"],
  }));
  let asked = 0;
  const pairs = similarTexts(items, 0.8, () => {
    asked += 1;
    return true;
  });
  expect([pairs.length, asked]).toEqual([199, 199]);
});
