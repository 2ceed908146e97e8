// The word that makes a sum approximate is the text's own.
import { expect, it } from "vitest";
import { approximationWord } from "../../src/importing/approximation-word";

it.each([
  ["940만여 달러", "상담 940만여 달러", "여"],
  ["300만 달러", "계약 약 300만 달러와 MOU 5건 이상", "약"],
  ["300만 달러", "계약 300만 달러 가량", "가량"],
  ["300만 달러", "최대 300만 달러", "최대"],
  ["300만 달러", "300만 달러 이상의 상담", "이상"],
  [null, "계약 3건 안팎", "약"],
  ["30건", "계약 30건 남짓", "약"],
])("of %s in '%s' is %s", (rawAmount, quote, word) => {
  expect(approximationWord(rawAmount, quote)).toBe(word);
});
