import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAmounts } from "../../src/extraction/amounts/amounts";

function read(text: string): unknown[] {
  return findAmounts(text).map(({ amount, amountTo, currency }) =>
    amountTo === undefined ? [amount, currency] : [amount, amountTo, currency],
  );
}

describe("notations of one sum", () => {
  test.each([
    ["7천 5백만 달러", 75_000_000, "USD"],
    ["4억 2천만 원", 420_000_000, "KRW"],
    ["1천 640만 캐나다 달러", 16_400_000, "CAD"],
    ["천 4백만 달러", 14_000_000, "USD"],
    ["3.2 million baht", 3_200_000, "THB"],
    ["1.5 million Malaysian ringgit", 1_500_000, "MYR"],
    ["RM 250,000", 250_000, "MYR"],
    ["Rs 40 million", 40_000_000, "INR"],
    ["Rs. 250,000", 250_000, "INR"],
    ["90,000 UAE dirhams", 90_000, "AED"],
    ["이천칠백삼십오만원", 27_350_000, "KRW"],
    ["이만칠천원", 27_000, "KRW"],
    ["십불", 10, "USD"],
    ["일점이삼달러", 1.23, "USD"],
    ["898.6만달러", 8_986_000, "USD"],
    ["6백21만3천달러", 6_213_000, "USD"],
    ["20,609천 달러", 20_609_000, "USD"],
    ["3,170만弗", 31_700_000, "USD"],
    ["6백 50만$", 6_500_000, "USD"],
    ["15억 4646만 1000달러", 1_546_461_000, "USD"],
    ["1442만7000달러", 14_427_000, "USD"],
    ["13억천만 달러", 1_310_000_000, "USD"],
    ["10백만원", 10_000_000, "KRW"],
    ["$1,250,000", 1_250_000, "USD"],
    ["US$3.05 million", 3_050_000, "USD"],
    ["S$4.3 million", 4_300_000, "SGD"],
    ["HK$ 3 million", 3_000_000, "HKD"],
    ["3.3 billion won", 3_300_000_000, "KRW"],
    ["USD 3.2 million", 3_200_000, "USD"],
    ["55억 유로", 5_500_000_000, "EUR"],
    ["1억2천만 엔", 120_000_000, "JPY"],
    ["4억 위안", 400_000_000, "CNY"],
    ["2만 파운드", 20_000, "GBP"],
    ["300억 동", 30_000_000_000, "VND"],
    ["50만 호주달러", 500_000, "AUD"],
  ])("%s", (text, amount, currency) => {
    expect(read(`총 ${text}, 그리고`)).toEqual([[amount, currency]]);
  });
});

test.each([
  ["25,000원~30,000원", 25_000, 30_000, "KRW"],
  ["1~2억원", 100_000_000, 200_000_000, "KRW"],
  ["4천만∼5천만원", 40_000_000, 50_000_000, "KRW"],
  ["20-30 billion won", 20_000_000_000, 30_000_000_000, "KRW"],
])("%s is a range", (text, from, to, currency) => {
  expect(read(text)).toEqual([[from, to, currency]]);
});

test.each([
  "볼트 100만개와 1만8천103t을 보냈다",
  "관람객 20만명",
  "이불과 베개, 만원 버스, 서울 일원에서",
  "수백만 달러가 오갔다",
  "제3원칙을 5원칙으로",
  "해외에서 약 2억 정도",
])("no sum of money in: %s", (text) => {
  expect(findAmounts(text)).toEqual([]);
});

test("a city's name in front of a sum is not its first digits", () => {
  expect(read("이천 10억 원")).toEqual([[1_000_000_000, "KRW"]]);
});

test("a count in front of a sum is not part of it", () => {
  expect(read("상담 59건 293만 달러")).toEqual([[2_930_000, "USD"]]);
});

test.each([
  "약 30만 달러",
  "30만여 달러",
  "30만 달러 이상",
  "30만 달러가량",
  "30만 달러를 웃도는",
  "10억 달러 이상",
  "about $300,000",
])("%s is approximate", (text) => {
  expect(findAmounts(text).map(({ approximate }) => approximate)).toEqual([true]);
});

test("a sum carries its words and its place", () => {
  expect(findAmounts("수출 상담 4억 2천만 원")).toEqual([
    { text: "4억 2천만 원", start: 6, end: 14, amount: 420_000_000, currency: "KRW", approximate: false },
  ]);
});

const units = ["", "만", "억"] as const;
const factors = { "": 1, 만: 1e4, 억: 1e8 } as const;

/** A number in Hangul units, each part up to 9999: 3억 20만 500. */
function spell(value: number, spaced: boolean, hundreds: boolean): string {
  const parts = [...units].reverse().flatMap((unit) => {
    const part = Math.floor(value / factors[unit]) % 10_000;
    if (part === 0) return [];
    return [(hundreds ? spellHundreds(part) : String(part)) + unit];
  });
  return parts.join(spaced ? " " : "");
}

function spellHundreds(part: number): string {
  const thousands = Math.floor(part / 1000);
  const hundred = Math.floor(part / 100) % 10;
  const rest = part % 100;
  return `${thousands > 0 ? `${thousands}천` : ""}${hundred > 0 ? `${hundred}백` : ""}${rest > 0 ? String(rest) : ""}`;
}

test("any sum written in any notation reads back", () => {
  const sums = fc.integer({ min: 1, max: 999_999_999_999 });
  const currencies = fc.constantFrom(
    ["달러", "USD"],
    ["원", "KRW"],
    ["유로", "EUR"],
    ["위안", "CNY"],
    ["불", "USD"],
  );
  fc.assert(
    fc.property(
      sums,
      currencies,
      fc.boolean(),
      fc.constantFrom("spaced", "hundreds", "commas", "plain"),
      (sum, [word, code], gap, form) => {
        const digits = form === "commas" ? sum.toLocaleString("en-US") : String(sum);
        const written =
          form === "spaced" || form === "hundreds"
            ? spell(sum, form === "spaced", form === "hundreds")
            : digits;
        expect(read(`수출 ${written}${gap ? " " : ""}${word}`)).toEqual([[sum, code]]);
      },
    ),
  );
});

test("reading sums never throws and every sum is a substring at its place", () => {
  const piece = fc.constantFrom(
    "1",
    "3천",
    "백",
    "만",
    "억",
    "달러",
    "원",
    " ",
    "~",
    ",",
    ".",
    "$",
    "약",
    "이",
    "여",
    "million",
    "가",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      for (const amount of findAmounts(text)) expect(text.slice(amount.start, amount.end)).toBe(amount.text);
    }),
  );
});

test("a year in front of a place is no sum: 2023 프랑크푸르트", () => {
  expect(read("메디카 2023 프랑크푸르트 전시회와 2024 프랑스 박람회")).toEqual([]);
});

test("digits beyond every number are no sum", () => {
  expect(read(`상담 ${"4".repeat(400)}달러, 계약 40만 달러`)).toEqual([[400_000, "USD"]]);
});

test("a line break inside a sum does not end it, one behind a bare number does", () => {
  expect(read("바이어와 46만\n달러의 계약을 맺었다")).toEqual([[460_000, "USD"]]);
  expect(read("이번 행사는 2023\n원주 박람회다")).toEqual([]);
});
