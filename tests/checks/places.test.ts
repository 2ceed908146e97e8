// R01–R06: 시·도 and 시·군·구 of the day, countries, and provinces typed over their formula.
import { describe, expect, it } from "vitest";
import type { ReportRows } from "../../src/records/report";
import { add, all, edit, findingsAfter, reportOf, testRule, type Change } from "./clean-report";
import { participant } from "./report-builder";

const held = (day: string) => edit("missions", "M-1", { startOn: day, endOn: day });

describe("R01", () => {
  testRule({
    hit: edit("missions", "M-1", { province: null, municipality: "고성군" }),
    finding: {
      rule: "R01",
      severity: "error",
      table: "행사",
      recordId: "M-1",
      column: "시도",
      value: null,
      message: '지역을 하나로 정할 수 없습니다: "고성군" (강원, 경남).',
      messageEn: 'Region is ambiguous: "고성군" (강원, 경남).',
      evidence: "강원, 경남",
      fix: "선택",
    },
    near: { "of a national event": edit("missions", "M-1", { province: "전국·공동", municipality: null }) },
  });
});

describe("R01 of a name that only one region has", () => {
  testRule({
    hit: edit("missions", "M-1", { province: null }),
    finding: {
      rule: "R01",
      severity: "error",
      table: "행사",
      recordId: "M-1",
      column: "시도",
      value: null,
      message: '지역을 하나로 정할 수 없습니다: "진주시" (경남).',
      messageEn: 'Region is ambiguous: "진주시" (경남).',
      evidence: "경남",
      fix: "경남",
      changes: [{ table: "행사", recordId: "M-1", key: "province", value: "경남" }],
    },
    near: {},
  });
});

describe("R02", () => {
  const gwangju = edit("missions", "M-1", {
    province: "광주",
    municipality: null,
    startOn: "2026-06-11",
    endOn: "2026-06-12",
  });
  testRule({
    hit: gwangju,
    finding: {
      rule: "R02",
      severity: "info",
      table: "행사",
      recordId: "M-1",
      column: "시도",
      value: "광주",
      message: "명칭이 바뀐 지역입니다: 광주 → 전남광주(2026. 7. 1.).",
      messageEn: "The region has a new name: 광주 → 전남광주 (2026-07-01).",
      evidence: "광주 ~2026-06-30",
      fix: "현행 명칭(원문은 유지)",
    },
    near: { "of a region that is as it was": held("2026-05-12") },
  });

  it("says when an older region took another in: on the day after the other's last", () => {
    const masan = all(edit("missions", "M-1", { municipality: "마산시" }), held("2009-05-12"));
    const [found] = findingsAfter(masan).filter(({ rule }) => rule === "R02");
    expect(found?.message).toBe("명칭이 바뀐 지역입니다: 마산시 → 창원시(2010. 7. 1.).");
  });

  it("is one line only where nearly all events and firms together are of a renamed region", () => {
    const firmsOf = (province: string, count: number) =>
      add({
        participants: Array.from({ length: count }, (_, index) =>
          participant(`P-${province}${index}`, { firm: `${province} 기업 ${index}호`, province }),
        ),
      });
    const renamed = (change: Change) =>
      findingsAfter(change).flatMap(({ rule, recordId }) => (rule === "R02" ? [recordId] : []));
    expect(renamed(all(firmsOf("광주", 10), firmsOf("경남", 10)))).toHaveLength(10);
    expect(renamed(all(gwangju, firmsOf("광주", 10)))).toEqual(["전체"]);
  });
});

describe("R03", () => {
  const masan = (day: string) => all(edit("missions", "M-1", { municipality: "마산시" }), held(day));
  testRule({
    hit: masan("2012-05-11"),
    beside: ["R02", "T02", "T01"],
    finding: {
      rule: "R03",
      severity: "error",
      table: "행사",
      recordId: "M-1",
      column: "시군구",
      value: "마산시",
      message: "2012. 5. 11.에는 없는 행정구역입니다: 경남 마산시.",
      messageEn: "No such region on 2012-05-11: 경남 마산시.",
      evidence: "경남 마산시 ~2010-06-30",
      fix: "경남 창원시",
      changes: [{ table: "행사", recordId: "M-1", key: "municipality", value: "창원시" }],
    },
    near: {
      "of a day on which it was there": masan("2009-05-11"),
      "of a province that only changed its name": all(
        edit("missions", "M-1", { province: "전북", municipality: null }),
        held("2020-05-11"),
      ),
      "before there is a list": masan("2005-05-11"),
    },
  });
});

describe("R04", () => {
  testRule({
    hit: edit("missions", "M-1", { province: "경북" }),
    finding: {
      rule: "R04",
      severity: "error",
      table: "행사",
      recordId: "M-1",
      column: "시군구",
      value: "진주시",
      message: "시·군·구와 시·도가 맞지 않습니다.",
      messageEn: "The municipality is not in this province.",
      evidence: "경남",
      fix: "경남",
      changes: [{ table: "행사", recordId: "M-1", key: "province", value: "경남" }],
    },
    near: { "of a name without its suffix": edit("missions", "M-1", { municipality: "진주" }) },
  });
});

describe("R05", () => {
  testRule({
    hit: edit("missions", "M-1", { countries: "베트남; 동남아" }),
    finding: {
      rule: "R05",
      severity: "warning",
      table: "행사",
      recordId: "M-1",
      column: "국가",
      value: "베트남; 동남아",
      message: "나라가 아니라 국내 지명이나 낱말일 수 있습니다: 동남아.",
      messageEn: "May be a Korean place or a common word, not a country: 동남아.",
      evidence: "베트남; 동남아",
      fix: "확인",
    },
    near: {
      "of 대한민국 at home": edit("missions", "M-1", { countries: "대한민국", format: "domestic" }),
      "of a country that is also a word": edit("missions", "M-1", { countries: "가나; 수단" }),
    },
  });
});

describe("R05 of a country misspelt", () => {
  testRule({
    hit: edit("missions", "M-1", { countries: "베트람; 태국" }),
    finding: {
      rule: "R05",
      severity: "warning",
      table: "행사",
      recordId: "M-1",
      column: "국가",
      value: "베트람; 태국",
      message: '나라 이름을 잘못 적은 것으로 보입니다: "베트람"(베트남).',
      messageEn: 'A country seems misspelt: "베트람".',
      evidence: "베트람; 태국",
      fix: "베트남 입력",
      changes: [{ table: "행사", recordId: "M-1", key: "countries", value: "베트남; 태국" }],
    },
    near: {
      "of another spelling that is one": edit("missions", "M-1", { countries: "터키; UAE" }),
      "of countries that few go to": edit("missions", "M-1", { countries: "몰도바; 잠비아; 감비아; 니제르" }),
      "of a city": edit("missions", "M-1", { countries: "다낭" }),
    },
  });

  it("is told of 상대국 as well", () => {
    const found = findingsAfter(edit("outcomes", "O-3", { country: "인도네시야" }));
    expect(found.map(({ rule, column, changes }) => [rule, column, changes?.[0]?.value])).toEqual([
      ["R05", "상대국", "인도네시아"],
    ]);
  });

  it("takes 동일, as above, for a word and not for 독일", () => {
    const found = findingsAfter(edit("missions", "M-1", { countries: "동일" }));
    expect(found.map(({ message, changes }) => [message, changes])).toEqual([
      ["나라가 아니라 국내 지명이나 낱말일 수 있습니다: 동일.", undefined],
    ]);
  });

  it("waits where the cell holds what is no country at all", () => {
    const found = findingsAfter(edit("missions", "M-1", { countries: "베트람; 동남아" }));
    expect(found.map(({ message }) => message)).toEqual([
      "나라가 아니라 국내 지명이나 낱말일 수 있습니다: 동남아.",
    ]);
  });
});

describe("R06", () => {
  /** The sheet as it stands: what somebody typed, else what the formula gives. */
  const asRead = (rows: ReportRows) => {
    const shown = reportOf(rows).rows;
    const outcomes = shown.outcomes.map((row, index) => ({
      ...row,
      province: rows.outcomes[index]!.province ?? row.province,
    }));
    return { asRead: { ...shown, outcomes } };
  };
  testRule({
    hit: edit("outcomes", "O-3", { province: "부산" }),
    facts: asRead,
    finding: {
      rule: "R06",
      severity: "error",
      table: "성과",
      recordId: "O-3",
      column: "시도",
      value: "부산",
      message: "성과의 시도가 행사의 시도와 다릅니다.",
      messageEn: "Province of the result differs from that of its event.",
      evidence: "성과 부산, 행사 경남",
      evidenceEn: "Outcome 부산, its mission 경남",
      fix: "수식 되돌리기",
      changes: [{ table: "성과", recordId: "O-3", key: "province", value: null }],
    },
    near: {
      "of a row without an event": edit("outcomes", "O-3", { province: "부산", mission: null }),
      "of what the formula gives": edit("outcomes", "O-3", { province: "경남" }),
    },
  });
});
