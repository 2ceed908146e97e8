import { describe, expect, it } from "vitest";
import { findLeadingRegion, findRegions } from "../../src/regions/lookup";
import { regionCode } from "../../src/regions/region";

/** "경남 진주시=경남/진주시", with ~ behind a bare name: enough to see the whole answer at a glance. */
function found(text: string, on?: string): string[] {
  return findRegions(text, on).map(
    (mention) => `${mention.text}${mention.bare ? "~" : ""}=${mention.candidates.map(regionCode).join(",")}`,
  );
}

describe("regions in a text", () => {
  it("are given with their place in it", () => {
    expect(findRegions("어제 경남 진주시는 사절단을 보냈다")).toEqual([
      {
        start: 3,
        end: 9,
        text: "경남 진주시",
        candidates: [{ province: "경남", municipality: "진주시" }],
        bare: false,
      },
    ]);
  });

  it.each([
    ["전북특별자치도와 경상남도", ["전북특별자치도=전북", "경상남도=경남"]],
    ["전라북도, 전북자치도, 전북도", ["전라북도=전북", "전북자치도=전북", "전북도=전북"]],
    ["강원도는 강원특별자치도가 됐다", ["강원도=강원", "강원특별자치도=강원"]],
    ["전남광주통합특별시 목포시에서", ["전남광주통합특별시 목포시=전남광주/목포시"]],
    ["경기도 광주시의 기업", ["경기도 광주시=경기/광주시"]],
    ["전남 강진군과 경남진주시", ["전남 강진군=전남/강진군", "경남진주시=경남/진주시"]],
    ["경북 상주와 강원 고성", ["경북 상주=경북/상주시", "강원 고성=강원/고성군"]],
    ["경상북도 포항시 남구의 공장", ["경상북도 포항시=경북/포항시"]],
    ["서울시\n강남구", ["서울시\n강남구=서울/강남구"]],
    ["마산시가 사라졌다", ["마산시=경남/마산시"]],
  ])("%s", (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });

  it("keep every candidate of an ambiguous name", () => {
    expect(found("고성군, 광주시, 북구, 강서구")).toEqual([
      "고성군=강원/고성군,경남/고성군",
      "광주시=광주,경기/광주시",
      "북구=부산/북구,대구/북구,울산/북구,광주/북구",
      "강서구=서울/강서구,부산/강서구",
    ]);
  });

  it("are decided by the day where divisions followed each other", () => {
    expect(found("강진군과 군위군", "2026-07-01")).toEqual(["강진군=전남광주/강진군", "군위군=대구/군위군"]);
    expect(found("강진군과 군위군", "2020-01-01")).toEqual(["강진군=전남/강진군", "군위군=경북/군위군"]);
    expect(found("군위군")).toEqual(["군위군=대구/군위군,경북/군위군"]);
  });

  it.each([
    [
      "the longest name",
      "남양주시와 달서구, 부산진구",
      ["남양주시=경기/남양주시", "달서구=대구/달서구", "부산진구=부산/부산진구"],
    ],
    ["no name inside a word", "인도네시아 인천공항에서 서울본부 광주뉴스", []],
    [
      "a name in front of an office",
      "부산시장, 완도군수, 강남구청, 전북도지사, 경남지사",
      ["부산시=부산", "완도군=전남/완도군", "강남구=서울/강남구", "전북도=전북", "경남~=경남"],
    ],
    ["bare names with a mark", "구미 기업과 대구 기업", ["구미~=경북/구미시", "대구~=대구"]],
    ["no everyday word", "양산 체제, 예산 편성, 진도율, 이천만 원, 전주 대비, 목표 달성", []],
    ["no economy as 경기", "경기 침체와 경기가 둔화되고 경기회복", []],
    ["no Guangzhou", "광주(廣州)와 상해(上海)", []],
    ["no group of provinces", "수도권과 호남, 부울경, 충청권", []],
    [
      "romanised names",
      "Daegu firms and Gangnam-gu, South Jeolla",
      ["Daegu~=대구", "Gangnam-gu=서울/강남구", "South Jeolla~=전남"],
    ],
  ])("hold %s", (_rule, text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });

  it("cost time in proportion to the text", () => {
    const words = "경남 진주시 인도네시아 부산진구 ";
    expect(findRegions(words.repeat(20_000))).toHaveLength(40_000);
    expect(findRegions("가".repeat(1_000_000))).toEqual([]);
  });
});

describe("the region in a body's name", () => {
  it("is a 시·군·구 of an everyday name only in front of a body that regions have", () => {
    expect(
      ["시흥산업진흥원", "화성상공회의소", "영양연구센터", "연수센터"].map((name) => findLeadingRegion(name)),
    ).toEqual([
      [{ province: "경기", municipality: "시흥시" }],
      [{ province: "경기", municipality: "화성시" }],
      [],
      [],
    ]);
  });

  it("is the name at its front", () => {
    expect(
      ["대구상공회의소", "경남 김해상공회의소", "한국무역협회"].map((name) => findLeadingRegion(name)),
    ).toEqual([[{ province: "대구", municipality: null }], [{ province: "경남", municipality: null }], []]);
  });
});
