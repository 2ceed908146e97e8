// T01–T07: days that cannot be, and promises whose time has come.
import { describe, expect, it } from "vitest";
import { wholeMonths } from "../../src/checks/timing/whole-months";
import type { OutcomeRow } from "../../src/records/tables/outcomes";
import { add, all, article, edit, figure, findingsAfter, testRule } from "./clean-report";

describe("T01", () => {
  testRule({
    hit: edit("outcomes", "O-4", { signedOn: "2026-05-08" }),
    finding: {
      rule: "T01",
      severity: "warning",
      table: "성과",
      recordId: "O-4",
      column: "후속결과",
      value: null,
      message: "MOU 체결 후 6개월, 후속 확인이 없습니다.",
      messageEn: "6 months since the MOU, no follow-up recorded.",
      evidence: "귀속일 2026-05-08, 후속기한 2026-11-08",
      evidenceEn: "Attributed to 2026-05-08, follow-up due 2026-11-08",
      fix: "후속조사",
    },
    near: {
      "on the day it is due": edit("outcomes", "O-4", { signedOn: "2026-05-21" }),
      "of an MOU that was followed up": edit("outcomes", "O-4", {
        signedOn: "2026-05-08",
        followUpResult: "fulfilled",
      }),
    },
  });

  it.each([
    ["2024-06-14", "2026-11-21", 29],
    ["2026-01-31", "2026-02-28", 1],
    ["2026-01-31", "2026-02-27", 0],
    ["2026-05-02", "2026-05-01", 0],
  ])("counts whole months from %s to %s", (from, to, months) => {
    expect(wholeMonths(from, to)).toBe(months);
  });
});

describe("T02", () => {
  testRule({
    hit: edit("outcomes", "O-2", { signedOn: "2025-03-14", officer: "김주무관" }),
    finding: {
      rule: "T02",
      severity: "warning",
      table: "성과",
      recordId: "O-2",
      column: "후속결과",
      value: null,
      message: "계약추진 20개월이 지났습니다. 결과를 입력하세요.",
      messageEn: "20 months since the expected contract. Enter the outcome.",
      evidence: "귀속일 2025-03-14, 후속기한 2026-03-14, 담당 김주무관",
      evidenceEn: "Attributed to 2025-03-14, follow-up due 2026-03-14, officer 김주무관",
      fix: "성약·무산",
    },
    near: { "within the time allowed": edit("outcomes", "O-2", { signedOn: "2025-11-30" }) },
  });
});

describe("T03 of a day of signing", () => {
  const signed = (signedOn: string, more: Partial<OutcomeRow> = {}) =>
    edit("outcomes", "O-3", { signedOn, ...more });
  testRule({
    hit: signed("2006-10-08"),
    finding: {
      rule: "T03",
      severity: "warning",
      table: "성과",
      recordId: "O-3",
      column: "체결일",
      value: "2006-10-08",
      message: "체결일 2006. 10. 8.이 행사 시작일(2026. 10. 5.)과 19년 차이 납니다. 해를 확인하세요.",
      messageEn: "Signed on 2006-10-08, 19 years from the start of its event (2026-10-05). Check the year.",
      evidence: "시작일 2026-10-05, 게재일 2026-10-12",
      evidenceEn: "Start 2026-10-05, published 2026-10-12",
      fix: "체결일의 해 확인",
    },
    near: {
      "of some years before": signed("2017-03-02"),
      "of what is told as past": signed("2006-10-08", { resultStatus: "historic", counting: "reference" }),
      "that T05 tells of": signed("2106-10-08"),
      "of an event as old": all(edit("missions", "M-1", { startOn: "2006-10-05" }), signed("2006-10-08")),
      "of neither event nor article with a day": all(
        edit("articles", "A-1", { publishedOn: null }),
        signed("2006-10-08", { mission: null }),
      ),
    },
  });

  it("is as far off as 설정 says", () => {
    const asked = (signingYears: number) =>
      findingsAfter(signed("2016-06-08"), { settings: { signingYears } }).map(({ rule }) => rule);
    expect([asked(10), asked(12)]).toEqual([["T03"], []]);
  });

  it("is held against the article where there is no event, and told of a plan for decades on", () => {
    const planned = { mission: null, resultStatus: "planned", counting: "reference" } as const;
    const found = findingsAfter(signed("2062-10-08", planned)).filter(({ rule }) => rule === "T03");
    expect(found.map(({ message }) => message)).toEqual([
      "체결일 2062. 10. 8.이 기사 게재일(2026. 10. 12.)과 35년 차이 납니다. 해를 확인하세요.",
    ]);
  });
});

describe("T03", () => {
  testRule({
    hit: edit("missions", "M-1", { endOn: "2026-10-04" }),
    finding: {
      rule: "T03",
      severity: "error",
      table: "행사",
      recordId: "M-1",
      column: "종료일",
      value: "2026-10-04",
      message: "종료일이 시작일보다 빠릅니다.",
      messageEn: "The end is before the start.",
      evidence: "2026-10-05 ~ 2026-10-04",
      fix: "수정",
    },
    near: { "of one day": edit("missions", "M-1", { endOn: "2026-10-05" }) },
  });
});

describe("T04", () => {
  testRule({
    hit: edit("articles", "A-1", { publishedOn: "2026-10-01" }),
    finding: {
      rule: "T04",
      severity: "warning",
      table: "행사",
      recordId: "M-1",
      column: "진행상태",
      value: "완료",
      message: "기사 게재일이 행사 시작 전인데 '완료'입니다.",
      messageEn: "Published before the start, yet 'completed'.",
      evidence: "게재일 2026-10-01, 시작일 2026-10-05",
      evidenceEn: "Published 2026-10-01, start 2026-10-05",
      fix: "진행상태 확인",
    },
    near: {
      "on the first day": edit("articles", "A-1", { publishedOn: "2026-10-05" }),
      "where another article decided": all(
        add({ articles: [article("A-2", { publishedOn: "2026-10-20" })] }),
        edit("articles", "A-1", { publishedOn: "2026-10-01" }),
        edit("missions", "M-1", { articleIds: "A-2; A-1" }),
      ),
    },
  });
});

describe("T05", () => {
  testRule({
    hit: edit("outcomes", "O-3", { signedOn: "2027-01-10" }),
    finding: {
      rule: "T05",
      severity: "error",
      table: "성과",
      recordId: "O-3",
      column: "체결일",
      value: "2027-01-10",
      message: "귀속일이 작성기준일보다 늦은 실적입니다.",
      messageEn: "A result attributed after the report date.",
      evidence: "작성기준일 2026-11-21",
      evidenceEn: "Report date 2026-11-21",
      fix: "날짜·실적구분 수정",
    },
    near: {
      "of a plan": edit("outcomes", "O-3", {
        signedOn: "2027-01-10",
        resultStatus: "planned",
        counting: "reference",
      }),
      "of an event under way": edit("missions", "M-1", {
        status: "underway",
        startOn: "2026-11-20",
        endOn: "2026-11-25",
      }),
    },
  });
});

describe("T05 of an event", () => {
  testRule({
    hit: edit("missions", "M-1", { endOn: "2026-12-09" }),
    finding: {
      rule: "T05",
      severity: "error",
      table: "행사",
      recordId: "M-1",
      column: "귀속일",
      value: "2026-12-09",
      message: "귀속일이 작성기준일보다 늦은 실적입니다.",
      messageEn: "A result attributed after the report date.",
      evidence: "작성기준일 2026-11-21",
      evidenceEn: "Report date 2026-11-21",
      fix: "날짜·실적구분 수정",
    },
    near: {},
  });
});

describe("T06", () => {
  testRule({
    hit: edit("missions", "M-1", { status: "underway" }),
    finding: {
      rule: "T06",
      severity: "warning",
      table: "행사",
      recordId: "M-1",
      column: "진행상태",
      value: "진행",
      message: "종료일(2026. 10. 9.)이 지났으나 진행상태가 '진행'입니다. 결과를 확인하세요.",
      messageEn: "The event ended on 2026-10-09 but is still 'underway'. Look for its result.",
      evidence: "작성기준일 2026-11-21",
      evidenceEn: "Report date 2026-11-21",
      fix: "결과 기사 추가·상태 수정",
    },
    near: {
      "on the last day": edit("missions", "M-1", { status: "underway", endOn: "2026-11-21" }),
      "of an event whose end is not known": edit("missions", "M-1", { status: "underway", endOn: null }),
    },
  });
});

describe("T07", () => {
  const plan = (values: object) =>
    add({
      outcomes: [
        figure("O-5", {
          ...{ kind: "mou", resultStatus: "planned", counting: "reference", signedOn: "2026-11-10" },
          ...{ counterparty: "다낭상사", quote: "11월 10일 다낭상사와 협약을 맺기로 했다", ...values },
        }),
      ],
    });
  testRule({
    hit: plan({}),
    finding: {
      rule: "T07",
      severity: "warning",
      table: "성과",
      recordId: "O-5",
      column: "체결일",
      value: "2026-11-10",
      message: "계획한 MOU의 예정일(2026. 11. 10.)이 지났습니다. 이행 여부를 확인하세요.",
      messageEn: "What was planned (MOU) was due on 2026-11-10. Did it happen?",
      evidence: "11월 10일 다낭상사와 협약을 맺기로 했다",
      fix: "결과 입력",
    },
    near: {
      "of a day still to come": plan({ signedOn: "2026-11-30" }),
      "of a plan that was carried out": plan({
        counterparty: "하노이유통",
        quote: "하노이유통과 협약을 맺기로 했다",
      }),
      "of a plan that a part of a total carries out": all(
        plan({ counterparty: "하노이유통", quote: "하노이유통과 협약을 맺기로 했다" }),
        edit("outcomes", "O-4", { counting: "part" }),
      ),
      "of a plan whose end is known": plan({ followUpResult: "fell_through" }),
    },
  });
});
