import { describe, expect, it } from "vitest";
import { englishCountries } from "../../src/extraction/places/english-places";
import { countryName, countryNames, isCountry, nearestCountry } from "../../src/regions/countries";

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

  it.each([
    ["베트람", "베트남"],
    ["배트남", "베트남"],
    ["미극", "미국"],
    ["인도네시야", "인도네시아"],
    ["우즈벡키스탄", "우즈베키스탄"],
  ])("misspelt %j is probably %s", (text, name) => {
    expect(nearestCountry(text)).toBe(name);
  });

  it.each(["타일랜드", "에리트리아", "콩고민주공화국", "타이완"])(
    "of another right spelling, %s, is not read into",
    (name) => {
      expect([isCountry(name), nearestCountry(name)]).toEqual([true, null]);
    },
  );

  it.each(["베트남", "터키", "몰도바", "니제르", "페르", "중동", "동남아", "하노이", "Vietnm", "", "각국"])(
    "is not read into %j",
    (text) => {
      expect(nearestCountry(text)).toBeNull();
    },
  );

  it("is known in every spelling", () => {
    expect(["UAE", " 터키 ", "베트남"].map(isCountry)).toEqual([true, true, true]);
    expect(["베트람", "중동", ""].map(isCountry)).toEqual([false, false, false]);
  });

  it("named twice is one", () => {
    expect(countryNames(["홍콩", "Hong Kong", "대만", "타이완"])).toEqual(["홍콩", "대만"]);
  });
});
