import { describe, expect, it } from "vitest";
import { provinces } from "../../src/regions/provinces";
import { regionCode } from "../../src/regions/region";
import { officialName, resolveRegion } from "../../src/regions/resolve-region";

const codes = (name: string, on?: string) => resolveRegion(name, on).map(regionCode);

describe("the name in a cell", () => {
  it.each([
    ["진주시", ["경남/진주시"]],
    ["진주", ["경남/진주시"]],
    ["전북도", ["전북"]],
    ["전라북도", ["전북"]],
    ["고성군", ["강원/고성군", "경남/고성군"]],
    ["광주", ["광주", "경기/광주시"]],
    ["전남·광주", ["전남광주"]],
    ["경남/진주시", ["경남/진주시"]],
    [" 경상남도  진주시 ", ["경남/진주시"]],
    ["광주 동구", ["광주/동구"]],
    ["전남광주 동구", ["전남광주/동구"]],
    ["경남 목포시", []],
    ["수도권", []],
    ["전국·공동", []],
    ["", []],
  ])("%s", (name, expected) => {
    expect(codes(name)).toEqual(expected);
  });

  it("is read as of a day", () => {
    expect(codes("마산시", "2020-01-01")).toEqual(["경남/창원시"]);
    expect(codes("전남", "2026-07-01")).toEqual(["전남광주"]);
    expect(codes("중구", "2026-07-01")).not.toContain("인천/중구");
  });

  it("is found again from each 시·도's official name, aliases and former names", () => {
    for (const province of provinces) {
      const former = province.formerNames.map((one) => one.name);
      for (const name of [province.name, province.officialName, ...province.aliases, ...former]) {
        expect(codes(name)).toContain(province.name);
      }
    }
  });
});

describe("the official name", () => {
  it("is the one of today, with the 시·도 in front", () => {
    expect(officialName({ province: "강원", municipality: null })).toBe("강원특별자치도");
    expect(officialName({ province: "경남", municipality: "진주시" })).toBe("경상남도 진주시");
  });
});
