// A sum that is plainly printed need not be read; so what is taken for one must be what reading gives.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlainlyStated } from "../../src/checks/quotes/plain-sums";
import { findAmounts } from "../../src/extraction/amounts/amounts";

const stated = (
  rawAmount: string,
  amount: number | null,
  currency: string | null,
  quote: string | null = rawAmount,
) => isPlainlyStated({ rawAmount, quote, amount, currency });

describe("a plainly stated sum", () => {
  it.each([
    ["35만 달러", 350_000, "USD"],
    ["3,077만 달러", 30_770_000, "USD"],
    ["3077만달러", 30_770_000, "USD"],
    ["1억 2,345만 원", 123_450_000, "KRW"],
    ["1억2345만원", 123_450_000, "KRW"],
    ["12억 원", 1_200_000_000, "KRW"],
    ["7만 유로", 70_000, "EUR"],
    ["35만 1,234 달러", 351_234, "USD"],
    ["9,800달러", 9_800, "USD"],
  ])("is %s for %d %s", (raw, amount, currency) => {
    expect(stated(raw, amount, currency, `모두 ${raw}를 계약했다`)).toBe(true);
  });

  it.each([
    ["another amount", "35만 달러", 3_500_000, "USD"],
    ["another currency", "35만 달러", 350_000, "EUR"],
    ["no currency", "35만 달러", 350_000, null],
    ["the dollar of another country", "35만 홍콩달러", 350_000, "USD"],
    ["commas that part no thousands", "3,07만 달러", 3_070_000, "USD"],
    ["two commas", "3,,077만 달러", 30_770_000, "USD"],
    ["five digits before 만", "30770만 달러", 307_700_000, "USD"],
    ["units that rise", "3만 2억 원", 200_030_000, "KRW"],
    ["five digits", "35000달러", 35_000, "USD"],
    ["two rests", "3만 5 000달러", 35_000, "USD"],
    ["no number before the unit", "만 달러", 10_000, "USD"],
    ["0 before the unit", "0만 달러", 0, "USD"],
    ["a word behind", "35만 달러어치", 350_000, "USD"],
    ["decimals", "3.5만 달러", 35_000, "USD"],
  ])("is none with %s", (_, raw, amount, currency) => {
    expect(stated(raw, amount, currency)).toBe(false);
  });

  it("is none where the cell is blank", () => {
    expect(stated("몇십만 달러", null, "USD")).toBe(false);
  });

  it("is none where the quote does not have its words", () => {
    expect(stated("35만 달러", 350_000, "USD", "350,000달러를 계약했다")).toBe(false);
    expect(stated("35만 달러", 350_000, "USD", null)).toBe(false);
  });

  it("is what its print is read as, however that is put together", () => {
    const sign = fc.constantFrom(
      "0",
      "1",
      "23",
      "5",
      "79",
      "1,234",
      ",",
      "만",
      "억",
      "천",
      " ",
      "만 ",
      "억 ",
    );
    const print = fc.array(sign, { maxLength: 8 });
    fc.assert(
      fc.property(print, fc.constantFrom("원", " 원"), (signs, won) => {
        const raw = `${signs.join("")}${won}`;
        const read = findAmounts(raw).map(({ amount }) => amount);
        for (const amount of amountsOf(raw)) if (stated(raw, amount, "KRW")) expect(read).toEqual([amount]);
      }),
      { numRuns: 5_000 },
    );
  });
});

/** Every amount that the numbers of a print can come to, one of them before 억, one before 만 and one without a unit. */
function amountsOf(raw: string): number[] {
  const numbers = [0, ...(raw.match(/[\d,]+/g) ?? []).map((digits) => Number(digits.replaceAll(",", "")))];
  const upper = numbers.flatMap((some) => numbers.map((more) => some * 1e8 + more * 1e4));
  return upper.flatMap((sum) => numbers.map((rest) => sum + rest));
}
