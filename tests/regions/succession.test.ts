import { describe, expect, it } from "vitest";
import { municipalities } from "../../src/regions/municipalities";
import { toRef } from "../../src/regions/regions-in-force";
import { asOf, currentMunicipality, currentProvince, formerProvince } from "../../src/regions/succession";

const at = (province: string, municipality: string | null = null) => ({ province, municipality });

describe("the divisions of today", () => {
  it("put 광주 and 전남 in 전남광주 and leave the others", () => {
    expect([at("광주"), at("전남", "목포시"), at("경남", "진주시")].map(currentProvince)).toEqual([
      "전남광주",
      "전남광주",
      "경남",
    ]);
  });

  it("do not move a 군 that changed its 시·도: it stays in the one of its time", () => {
    expect([at("경북", "군위군"), at("충남", "연기군")].map(currentProvince)).toEqual(["경북", "충남"]);
  });

  it.each([
    [at("경남", "마산시"), "창원시"],
    [at("충북", "청원군"), "청주시"],
    [at("제주", "북제주군"), "제주시"],
    [at("제주", "제주시"), "제주시"],
    [at("인천", "남구"), "미추홀구"],
    [at("전남", "목포시"), "목포시"],
    [at("충남", "연기군"), "연기군"],
    [at("인천", "서구"), "서구"],
    [at("경남"), null],
  ])("name %o %s", (ref, name) => {
    expect(currentMunicipality(ref)).toBe(name);
  });
});

describe("the divisions before the merger", () => {
  it("tell 전남 from 광주 by the 시·군·구, and know nothing without one", () => {
    expect(
      [at("전남광주", "목포시"), at("전남광주", "동구"), at("전남광주"), at("경남")].map(formerProvince),
    ).toEqual(["전남", "광주", null, "경남"]);
  });

  it("take every 시·군·구 of 전남광주 back where it came from", () => {
    const came = municipalities.filter((one) => one.province === "전남광주");
    const back = came.map((one) => formerProvince(toRef(one)));
    expect([back.length, back.filter((name) => name === "광주").length]).toEqual([27, 5]);
    expect(new Set(back)).toEqual(new Set(["광주", "전남"]));
  });
});

describe("a region as of a day", () => {
  it("is itself, its sole heir, or nothing", () => {
    expect([
      asOf(at("경남", "마산시"), "2010-06-30"),
      asOf(at("경남", "마산시"), "2020-01-01"),
      asOf(at("충남", "연기군"), "2020-01-01"),
      asOf(at("인천", "중구"), "2026-07-01"),
      asOf(at("세종"), "2010-01-01"),
    ]).toEqual([at("경남", "마산시"), at("경남", "창원시"), at("세종"), null, null]);
  });
});
