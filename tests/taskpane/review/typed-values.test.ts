// What a person types or presses in the review, and what it means.
import { describe, expect, it } from "vitest";
import { readTypedAmount } from "../../../src/taskpane/review/amount-input";
import { readTypedCount } from "../../../src/taskpane/review/count-input";
import { readTypedDay } from "../../../src/taskpane/review/day-input";
import { markedParts } from "../../../src/taskpane/review/marked-parts";
import { regionCandidates } from "../../../src/taskpane/review/region-candidates";
import { reviewCommand } from "../../../src/taskpane/review/review-keys";

describe("a typed sum", () => {
  it.each([
    ["876만 달러", { amount: 8_760_000, currency: "USD" }],
    ["1억2천만원", { amount: 120_000_000, currency: "KRW" }],
    ["8,760,000", { amount: 8_760_000, currency: null }],
    [" 876만 ", { amount: 8_760_000, currency: null }],
    ["0", { amount: 0, currency: null }],
  ])("%s is read", (typed, read) => {
    expect(readTypedAmount(typed)).toEqual(read);
  });

  it.each(["", "많음", "3만 달러와 5만 달러", "계약 3만 달러", "-5", "1e9"])("'%s' is none", (typed) => {
    expect(readTypedAmount(typed)).toBe(null);
  });
});

describe("a typed count", () => {
  it.each([
    ["31", 31],
    ["1,200", 1_200],
    ["31건", 31],
    [" 10개사 ", 10],
    ["7 개 업체", 7],
    ["8개", 8],
    ["12개 기업", 12],
    ["0", 0],
  ])("%s is read", (typed, read) => {
    expect(readTypedCount(typed)).toBe(read);
  });

  it.each(["", "여럿", "31명", "3.5", "-2", "10개사 3건"])("'%s' is none", (typed) => {
    expect(readTypedCount(typed)).toBe(null);
  });
});

describe("a typed day", () => {
  it.each([
    "2026-03-09",
    "2026. 3. 9.",
    "2026.03.09",
    "2026/3/9",
    "20260309",
    "2026년 3월 9일",
    " 2026-3-9 ",
  ])("%s is read", (typed) => {
    expect(readTypedDay(typed)).toBe("2026-03-09");
  });

  it.each(["", "2026-02-30", "2026-13-01", "03/09/2026", "2026-03", "오늘", "2026-03-09 10:00"])(
    "'%s' is none",
    (typed) => {
      expect(readTypedDay(typed)).toBe(null);
    },
  );
});

describe("marked words in a sentence", () => {
  it("part it, overlapping ones as one, those outside left out", () => {
    const marks = [
      { start: 4, end: 8 },
      { start: 2, end: 5 },
      { start: 90, end: 99 },
    ];
    expect(markedParts({ start: 0, end: 10 }, marks)).toEqual([
      { start: 0, end: 2, isMarked: false },
      { start: 2, end: 5, isMarked: true },
      { start: 5, end: 8, isMarked: true },
      { start: 8, end: 10, isMarked: false },
    ]);
  });
});

describe("candidates for a region", () => {
  it("are the places that the article names, the ambiguous ones first", () => {
    expect(regionCandidates("진주시와 함께 고성군이 사절단을 보냈다.")).toEqual([
      { province: "강원", municipality: "고성군" },
      { province: "경남", municipality: "고성군" },
      { province: "경남", municipality: "진주시" },
    ]);
  });
});

describe("a key of the review", () => {
  const press = (code: string, more: Partial<KeyboardEvent> = {}) =>
    reviewCommand({ code, ctrlKey: false, metaKey: false, altKey: false, ...more });

  it("is told by its place, whatever the input language", () => {
    expect(["ArrowDown", "ArrowUp", "KeyN", "Enter", "KeyE", "Delete"].map((code) => press(code))).toEqual([
      "next",
      "previous",
      "nextOpen",
      "accept",
      "edit",
      "reject",
    ]);
  });

  it("with Ctrl or ⌘ only undoes, and leaves all others to Excel", () => {
    expect([
      press("KeyZ", { ctrlKey: true }),
      press("KeyZ", { metaKey: true }),
      press("KeyE", { ctrlKey: true }),
      press("KeyN", { altKey: true }),
      press("Tab"),
    ]).toEqual(["undo", "undo", null, null, null]);
  });
});
