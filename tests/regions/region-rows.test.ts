import { describe, expect, it } from "vitest";
import { regionRows } from "../../src/regions/region-rows";

describe("the rows of 지역", () => {
  it("hold 18 시·도 and every 시·군·구 since 2006", () => {
    const types = regionRows().map((row) => row.regionType);
    const count = (type: string) => types.filter((one) => one === type).length;
    expect(["province", "municipality", "administrative_city"].map(count)).toEqual([18, 269, 2]);
  });

  it("describe a 시·도 that was merged", () => {
    expect(regionRows().find((row) => row.regionCode === "전남")).toEqual({
      regionCode: "전남",
      regionType: "province",
      province: "전남",
      municipality: null,
      officialName: "전라남도",
      aliases: "전남도",
      inForceFrom: null,
      inForceTo: "2026-06-30",
      successors: "전남광주",
      provinceCurrent: "전남광주",
      provinceFormer: "전남",
      municipalityCurrent: null,
      moisCode: "46",
      sortOrder: 1500,
    });
  });

  it("describe a 구 that was split: it has two heirs and keeps its name", () => {
    expect(regionRows().find((row) => row.regionCode === "인천/중구")).toEqual({
      regionCode: "인천/중구",
      regionType: "municipality",
      province: "인천",
      municipality: "중구",
      officialName: "인천광역시 중구",
      aliases: null,
      inForceFrom: null,
      inForceTo: "2026-06-30",
      successors: "인천/제물포구|인천/영종구",
      provinceCurrent: "인천",
      provinceFormer: "인천",
      municipalityCurrent: "중구",
      moisCode: null,
      sortOrder: 401,
    });
  });

  it("leave 전남광주 without a former 시·도", () => {
    expect(regionRows().find((row) => row.regionCode === "전남광주")?.provinceFormer).toBe("미상");
  });

  it("never repeat a sort order", () => {
    const orders = regionRows().map((row) => row.sortOrder);
    expect(new Set(orders).size).toBe(orders.length);
  });

  it("put what applies today first where a 지역코드 repeats, since formulas take the first match", () => {
    const rows = regionRows().filter((row) => row.regionCode === "제주/제주시");
    expect(rows.map((row) => row.regionType)).toEqual(["administrative_city", "municipality"]);
  });
});
