import { expect, test } from "vitest";
import { isEverydayWord, isPlural } from "../../src/extraction/words/everyday-words";

test.each([
  "대형마트",
  "자동차부품사",
  "식품유통사",
  "급식업체",
  "온라인몰",
  "젓갈업체",
  "상반기",
  "계약액",
  "바이어",
])("%s is made of everyday words alone", (word) => {
  expect(isEverydayWord(word)).toBe(true);
});

test.each(["하오마트", "반푸푸드", "다시마전복", "강화조명", "A사", "B업체", "양지기업", "LG"])(
  "%s has a part that only a name has",
  (word) => {
    expect(isEverydayWord(word)).toBe(false);
  },
);

test("several of a kind are no firm, though a firm may end in 들", () => {
  expect(["참가기업들", "현지 주민들", "한들", "가온들"].map(isPlural)).toEqual([true, true, false, false]);
});
