// Which articles are taken for one event, and which must not be.
import { describe, expect, it } from "vitest";
import { missionRecord } from "../../src/records/article";
import { matchMissions } from "../../src/importing/match-missions";
import { MissionProfile } from "../../src/importing/mission-profile";
import { missionValues } from "../../src/importing/mission-values";

const event = {
  name: "북미 시장개척단",
  kind: "trade_mission",
  province: "충북",
  countries: ["캐나다"],
  startOn: "2025-05-12",
  endOn: "2025-05-16",
  status: "completed",
};

function match(a: object, b: object, published: [string | null, string | null] = [null, null]) {
  const [first, second] = [a, b].map((more, index) => {
    const values = missionValues(missionRecord.parse({ ...event, ...more }));
    return new MissionProfile({ values, publishedOn: published[index] ?? null }, `A-${index}`);
  });
  return matchMissions(first!, second!);
}

const undated = { startOn: null, endOn: null };

describe("one event", () => {
  it("has a score and reasons, the weightiest first", () => {
    expect(match({ firmCount: 8 }, { status: "planned", firmCount: 8, endOn: null })).toEqual({
      score: 1,
      reasons: [
        { ko: "시작일이 같습니다: 2025-05-12.", en: "Same start: 2025-05-12." },
        { ko: "사업명이 같습니다: 북미 시장개척단.", en: "Same name: 북미 시장개척단." },
        { ko: "한쪽은 예고, 한쪽은 결과입니다.", en: "One is a preview, one a result." },
        { ko: "국가가 같습니다: 캐나다.", en: "Same country: 캐나다." },
        { ko: "참가기업수가 같습니다: 8개사.", en: "Same number of firms: 8." },
      ],
      certain: true,
    });
  });

  it("may have another name where place and days agree, but asks", () => {
    expect(match({}, { name: "캐나다 파견단" })).toEqual({
      score: 0.7,
      reasons: [
        { ko: "기간이 같습니다.", en: "Same days." },
        { ko: "국가가 같습니다: 캐나다.", en: "Same country: 캐나다." },
      ],
      certain: false,
    });
  });

  it("may be a fair of another name only between its preview and its result", () => {
    const fair = { kind: "exhibition", name: "식품박람회" };
    const other = { kind: "exhibition", name: "북미 뷰티쇼 공동관" };
    expect(match(fair, other)).toBeNull();
    expect(match(fair, { ...other, status: "planned" })?.certain).toBe(false);
  });

  it("may spell its city otherwise and write its province's name in full", () => {
    const told = { cities: ["달라스"], organisers: ["충청북도"], name: "충북 시장개척단" };
    const again = { cities: ["댈러스"], organisers: ["충북도"], name: "충청북도 시장개척단" };
    expect(match(told, again)?.reasons.map(({ ko }) => ko)).toEqual([
      "기간이 같습니다.",
      "사업명이 같습니다: 충북 시장개척단.",
      "국가가 같습니다: 캐나다.",
      "도시가 같습니다: 댈러스.",
      "주최가 같습니다: 충북.",
    ]);
  });

  it("may name its body otherwise", () => {
    const told = { name: "KOTRA 수출상담회", organisers: ["KOTRA"], ...undated };
    const again = { name: "대한무역투자진흥공사 수출상담회", organisers: ["코트라"], ...undated };
    expect(match(told, again, ["2025-06-02", "2025-06-03"])?.reasons.map(({ ko }) => ko)).toEqual([
      "사업명이 같습니다: KOTRA 수출상담회.",
      "게재일로 본 시기가 맞습니다.",
      "국가가 같습니다: 캐나다.",
      "주최가 같습니다: 대한무역투자진흥공사.",
    ]);
  });

  it("may change its number of firms between preview and result", () => {
    const preview = { name: "캐나다 파견단", status: "planned", firmCount: 12 };
    expect(match({ firmCount: 10 }, preview)?.score).toBe(0.8);
  });

  it("is found by 게재일 where no days are stated", () => {
    expect(match(undated, {}, ["2025-06-02", null])?.certain).toBe(true);
  });
});

describe("two events", () => {
  it.each([
    ["another kind", {}, { kind: "official_trip" }],
    ["another province", {}, { province: "충남" }],
    ["another city or county", { municipality: "청주시" }, { municipality: "충주시" }],
    ["a province's and its county's of unlike names", {}, { municipality: "청주시", name: "청주시 파견단" }],
    ["other days", {}, { startOn: "2025-09-01", endOn: "2025-09-05" }],
    ["other countries", {}, { countries: ["독일"] }],
    ["neither days nor 게재일, and unlike names", undated, { ...undated, name: "시장개척단" }],
    [
      "an unknown province and unlike names",
      { province: null, municipality: "고성군" },
      { municipality: "고성군", name: "캐나다 파견단" },
    ],
    ["unlike names, of the whole nation", { province: null }, { province: null, name: "캐나다 파견단" }],
    ["unlike names and numbers of firms", { firmCount: 5 }, { name: "캐나다 파견단", firmCount: 12 }],
  ])("differ by %s", (_, a, b) => {
    expect(match(a, b)).toBeNull();
    expect(match(b, a)).toBeNull();
  });

  it("differ by a year, even if they carry one name and no days", () => {
    expect(match(undated, { ...undated, status: "planned" }, ["2025-06-02", "2026-03-02"])).toBeNull();
  });
});
