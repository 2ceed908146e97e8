// F04 of cells that name rows: a slip in a number takes a figure out of the totals without a word.
import { describe, expect, it } from "vitest";
import { add, all, clean, edit, findingsAfter, testRule, type Change } from "./clean-report";
import { participant } from "./report-builder";

describe("F04 of a number that no row has", () => {
  testRule({
    hit: edit("outcomes", "O-3", { mission: "M-11" }),
    finding: {
      rule: "F04",
      severity: "error",
      table: "성과",
      recordId: "O-3",
      column: "행사번호",
      value: "M-11",
      message: '행사 표에 없는 번호입니다: "M-11".',
      messageEn: 'No row of Missions has this number: "M-11".',
      evidence: "행사 표",
      evidenceEn: "Table Missions",
      fix: "번호 확인",
    },
    near: {
      "of a figure that belongs to no event": edit("outcomes", "O-3", { mission: null }),
      "of a part that names its total": edit("outcomes", "O-3", { counting: "part", partOf: "O-4" }),
      "of a figure entered without an article": edit("outcomes", "O-3", { entryMethod: "manual" }),
    },
  });

  const told = (change: Change) =>
    findingsAfter(change)
      .filter(({ rule }) => rule === "F04")
      .map(({ severity, recordId, column, message }) => `${severity} ${recordId} ${column}: ${message}`);

  it.each([
    [edit("outcomes", "O-3", { articleId: "A-9" }), 'error O-3 기사번호: 기사 표에 없는 번호입니다: "A-9".'],
    [
      edit("outcomes", "O-3", { counting: "part", partOf: "O-99" }),
      'error O-3 상위성과: 성과 표에 없는 번호입니다: "O-99".',
    ],
    [
      edit("outcomes", "O-3", { counting: "part", partOf: "O-3" }),
      'error O-3 상위성과: 성과 표에 없는 번호입니다: "O-3".',
    ],
    [
      edit("outcomes", "O-3", { counting: "part", partOf: "o-3" }),
      'error O-3 상위성과: 성과 표에 없는 번호입니다: "o-3".',
    ],
    [
      add({ participants: [participant("P-9", { firm: "다온산업", mission: "M-7" })] }),
      'error P-9 행사번호: 행사 표에 없는 번호입니다: "M-7".',
    ],
    [
      edit("missions", "M-1", { articleIds: "A-1; A-2" }),
      'error M-1 기사번호: 기사 표에 없는 번호입니다: "A-2".',
    ],
  ])("is told of every column that names a row", (change, expected) => {
    expect(told(change)).toEqual([expected]);
  });
});

describe("F04 of an event above itself", () => {
  const other = (id: string, parentMission: string | null) => ({
    ...{ ...clean.missions[0]!, missionId: id, parentMission, firmCount: null },
    ...{ name: `${id} 전시회`, kind: "exhibition" as const, cities: "다낭", organisers: `${id} 조합` },
    ...{ startOn: "2026-08-03", endOn: "2026-08-04" },
  });
  const under = (parentMission: string) => edit("missions", "M-1", { parentMission });
  testRule({
    hit: under("M-1"),
    finding: {
      rule: "F04",
      severity: "error",
      table: "행사",
      recordId: "M-1",
      column: "상위행사",
      value: "M-1",
      message: "상위행사를 따라가면 이 행사로 되돌아옵니다(M-1 → M-1). 어느 합계에도 들지 않습니다.",
      messageEn: "The parent events lead back to this one (M-1 → M-1): it is in no total.",
      evidence: "행사 표",
      evidenceEn: "Table Missions",
      fix: "상위행사 확인",
    },
    near: {
      "of an event under others": all(
        under("M-2"),
        add({ missions: [other("M-2", "M-3"), other("M-3", null)] }),
      ),
      "of no event above it": add({ missions: [other("M-2", null)] }),
    },
  });

  const told = (change: Change) =>
    findingsAfter(change)
      .filter(({ rule }) => rule === "F04")
      .map(({ recordId, message }) => `${recordId} ${message}`);

  it("is told of every event of a circle, and of none that only stands under one", () => {
    const circle = add({ missions: [other("M-2", "M-3"), other("M-3", "M-2")] });
    expect(told(all(under("M-2"), circle))).toEqual([
      "M-2 상위행사를 따라가면 이 행사로 되돌아옵니다(M-2 → M-3 → M-2). 어느 합계에도 들지 않습니다.",
      "M-3 상위행사를 따라가면 이 행사로 되돌아옵니다(M-3 → M-2 → M-3). 어느 합계에도 들지 않습니다.",
    ]);
  });

  it("is told of a number that no event has, beside an article that is not there", () => {
    expect(told(edit("missions", "M-1", { parentMission: "M-7", articleIds: "A-1; A-2" }))).toEqual([
      'M-1 기사 표에 없는 번호입니다: "A-2".',
      'M-1 행사 표에 없는 번호입니다: "M-7".',
    ]);
  });
});

describe("F04 of a part of no total", () => {
  const without = (counting: "part" | "duplicate"): Change =>
    edit("outcomes", "O-3", { counting, partOf: null });
  const told = (change: Change) => findingsAfter(change).map(({ rule, message }) => `${rule} ${message}`);

  it("says that its sum is in no total", () => {
    expect(told(without("part"))).toEqual([
      "F04 '세부(제외)'인데 상위성과가 비어 있어, 어느 총액에도 들지 않습니다.",
    ]);
    expect(told(without("duplicate"))).toEqual([
      "F04 '중복(제외)'인데 상위성과가 비어 있어, 어느 총액에도 들지 않습니다.",
    ]);
  });

  it("says nothing of a plan, which is in no total anyway", () => {
    expect(told(all(without("part"), edit("outcomes", "O-3", { resultStatus: "planned" })))).toEqual([]);
  });
});
