import { describe, expect, it } from "vitest";
import { englishCountries } from "../../src/extraction/english-places";
import { countryName, countryNames } from "../../src/regions/countries";

describe("a country", () => {
  it.each([
    ["Hong Kong", "홍콩"],
    ["hong kong", "홍콩"],
    ["UAE", "아랍에미리트"],
    ["터키", "튀르키예"],
    ["Türkiye", "튀르키예"],
    [" USA ", "미국"],
    ["한국", "대한민국"],
    ["베트남", "베트남"],
  ])("spelled %j is %s", (spelling, name) => {
    expect(countryName(spelling)).toBe(name);
  });

  it.each(["중동", "Georgia", "인도양", ""])("is not guessed from %j", (spelling) => {
    expect(countryName(spelling)).toBe(spelling);
  });

  it("has a name in Korean, whichever an English report spells", () => {
    expect(englishCountries.filter((spelling) => !/^[가-힣]+$/.test(countryName(spelling)))).toEqual([]);
  });

  it("named twice is one", () => {
    expect(countryNames(["홍콩", "Hong Kong", "대만", "타이완"])).toEqual(["홍콩", "대만"]);
  });
});
