// A text goes into cells in parts and comes back whole.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstLine, sourceTextRows, splitText } from "../../src/importing/article-rows";
import { settleEvidence } from "../../src/importing/settle-evidence";
import { writableText } from "../../src/importing/writable-text";

describe("splitText", () => {
  it("never splits a surrogate pair, and loses nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 2, max: 5 }), (text, length) => {
        const parts = splitText(text, length);
        expect(parts.join("")).toBe(text);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(length);
          expect(part).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });

  it("numbers the parts of 32,000 characters from 1", () => {
    const rows = sourceTextRows("A-1", `${"가".repeat(31_999)}😀나`);
    expect(rows.map(({ id, part, text }) => [id, part, text!.length])).toEqual([
      ["A-1", 1, 31_999],
      ["A-1", 2, 3],
    ]);
  });
});

describe("writableText", () => {
  it("keeps tabs, line breaks and whole emoji, and keeps every position", () => {
    expect(writableText("가\t나\n😀\u0007\ud83d끝\uffff")).toBe("가\t나\n😀\uFFFD\uFFFD끝\uFFFD");
  });
});

describe("firstLine", () => {
  it.each([
    ["\n\n  제목 \n본문", { start: 4, end: 6, quote: "제목" }],
    ["제목", { start: 0, end: 2, quote: "제목" }],
  ])("of %j stands where it says", (text, line) => {
    expect(firstLine(text)).toEqual(line);
  });
});

describe("settleEvidence", () => {
  const text = "도내 8개사가 참가했다. 8개사는 모두 계약했다.";
  it.each([
    [
      { start: 3, end: 6, quote: "8개사", alignment: "exact" },
      { start: 3, end: 6, quote: "8개사", alignment: "exact" },
    ],
    [
      { start: 14, end: 17, quote: "8개사", alignment: "exact" },
      { start: 14, end: 17, quote: "8개사", alignment: "exact" },
    ],
    [
      { start: 0, end: 3, quote: "8개사", alignment: "exact" },
      { start: 3, end: 6, quote: "8개사", alignment: "exact" },
    ],
    [
      { start: 0, end: 3, quote: "9개사", alignment: "exact" },
      { start: 0, end: 3, quote: "9개사", alignment: "missing" },
    ],
    [
      { start: 0, end: 3, quote: "여덟 곳", alignment: "approximate" },
      { start: 0, end: 3, quote: "여덟 곳", alignment: "approximate" },
    ],
  ] as const)("makes of %j in the text %j", (claimed, settled) => {
    expect(settleEvidence(claimed, text)).toEqual(settled);
  });
});
