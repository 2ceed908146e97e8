import { expect, it } from "vitest";
import { englishMoney, koreanMoney } from "../../src/records/money-text";

it.each([
  [8_760_000, "USD", "876만 달러"],
  [154_646_100, "USD", "1억 5,464만 6,100 달러"],
  [3_450_000_000, "KRW", "34억 5,000만 원"],
  [1_000_000_000_000, "KRW", "1조 원"],
  [1.23, "USD", "1.23 달러"],
  [0, "EUR", "0 유로"],
  [50_000, "CHF", "5만 CHF"],
])("%d %s is read as %s", (amount, currency, words) => {
  expect(koreanMoney(amount, currency)).toBe(words);
});

it("is a plain number for English readers", () => {
  expect(englishMoney(8_760_000, "USD")).toBe("USD 8,760,000");
});
