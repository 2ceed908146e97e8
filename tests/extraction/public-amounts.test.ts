// The notations of a public suite of Korean currency cases, as an outside yardstick: each is read from a sentence of
// ours. The floor is what is reached; it may only rise.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { findAmounts } from "../../src/extraction/amounts/amounts";

const cases = z
  .object({ source: z.string(), sums: z.array(z.tuple([z.string(), z.number(), z.string().nullable()])) })
  .parse(JSON.parse(readFileSync(new URL("public-currency-cases.json", import.meta.url), "utf8")));

function isRead([written, value, currency]: (typeof cases.sums)[number]): boolean {
  const found = findAmounts(`첫해에는 ${written}, 이듬해에는 그 절반이었다.`);
  const [only] = found;
  return (
    found.length === 1 &&
    only?.text === written &&
    only.amount === value &&
    (currency === null || only.currency === currency)
  );
}

test("of the public currency cases, those in currencies that are still paid with are read as their suite reads them", () => {
  const missed = cases.sums.filter((one) => !isRead(one)).map(([written, , currency]) => [written, currency]);
  expect(missed).toEqual([
    ["4억 2천만 핀란드 마르카", "FIM"],
    ["66억 5천만 페세타", "ESP"],
    ["2억 5천만 네덜란드 휠던", "NLG"],
    // The suite takes a bare 루피 for Sri Lanka's; reports in Korean mean India's.
    ["10만 루피", "LKR"],
  ]);
});
