import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { municipalities } from "../../src/regions/municipalities";
import { regionCode } from "../../src/regions/region";
import { isInForce, municipalitiesInForce, regionsInForce } from "../../src/regions/regions-in-force";

describe("시·도 in force", () => {
  it("are 17 on the last day before the merger, in the order of the summary", () => {
    expect(regionsInForce("2026-06-30")).toEqual(
      "서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주".split(" "),
    );
  });

  it("are 16 from 2026-07-01, with 전남광주 in the place of 광주", () => {
    expect(regionsInForce("2026-07-01")).toEqual(
      "서울 부산 대구 인천 전남광주 대전 울산 세종 경기 강원 충북 충남 전북 경북 경남 제주".split(" "),
    );
  });

  it("are without 세종 before 2012-07-01", () => {
    expect(regionsInForce("2012-06-30")).not.toContain("세종");
    expect(regionsInForce("2012-07-01")).toContain("세종");
  });
});

describe("시·군·구 in force", () => {
  it.each([
    ["2006-07-01", 230],
    ["2010-07-01", 228],
    ["2012-07-01", 227],
    ["2014-07-01", 226],
    ["2026-06-30", 226],
    ["2026-07-01", 227],
  ])("on %s they are %i", (on, count) => {
    expect(municipalitiesInForce(on)).toHaveLength(count);
  });

  it("keep the last day of a division that ended, and not the day after", () => {
    const masan = { province: "경남", municipality: "마산시" };
    expect([isInForce(masan, "2010-06-30"), isInForce(masan, "2010-07-01")]).toEqual([true, false]);
  });

  it("know no region that never was", () => {
    expect(isInForce({ province: "경남", municipality: "목포시" }, "2020-01-01")).toBe(false);
    expect(isInForce({ province: "수도권", municipality: null }, "2020-01-01")).toBe(false);
  });

  it("are exactly those of the project's reference list", () => {
    const reference = new URL("../../../shared/domain/municipalities.tsv", import.meta.url);
    const rows = readFileSync(reference, "utf8").trimEnd().split("\n").slice(1);
    const types = { municipality: "자치", administrative_city: "행정시" };
    const ours = municipalities.map((one) =>
      [
        one.province,
        one.name,
        types[one.type],
        one.from ?? "",
        one.to ?? "",
        one.successors.map(regionCode).join("|"),
      ].join("\t"),
    );
    expect(ours.toSorted()).toEqual(rows.toSorted());
  });
});
