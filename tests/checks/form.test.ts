// F01–F04: every cell against its column's declaration.
import { describe, expect, it } from "vitest";
import { runChecks } from "../../src/checks/run-checks";
import type { Report } from "../../src/records/report";
import { blankRow, readRows } from "../../src/records/rows";
import { articles, sourceTexts } from "../../src/records/tables/articles";
import { missions } from "../../src/records/tables/missions";
import { settings } from "../../src/records/settings";
import { outcomes } from "../../src/records/tables/outcomes";
import { readSettings } from "../../src/tasks/read-settings";
import { mission, outcome, report } from "./report-builder";

const checkForm = (checked: Report) => runChecks(checked).filter(({ rule }) => /^F0[1-4]$/.test(rule));

/** A report of 행사 as a workbook's cells give it, after what a test types over a complete row. */
function typed(cells: Record<string, string | number | boolean>): Report {
  const complete = { 행사번호: "M-1", 사업명: "사절단", 사업유형: "무역사절단", 진행상태: "완료", ...cells };
  const read = readRows(missions, { headers: Object.keys(complete), rows: [Object.values(complete)] });
  return { ...report({ missions: read.rows }), faults: new Map([[missions.name, read.faults]]) };
}

describe("F01", () => {
  it("names each required cell that is blank", () => {
    expect(checkForm(report({ missions: [mission({ name: null })] }))).toEqual([
      {
        rule: "F01",
        severity: "error",
        table: "행사",
        recordId: "M-1",
        column: "사업명",
        value: null,
        message: "필수 항목 '사업명'이 비어 있습니다.",
        messageEn: "Required field 'Mission' is empty.",
        evidence: "M-1",
        fix: "입력",
      },
    ]);
  });

  it("asks for 통화 and 원문표기 only beside a sum", () => {
    const bare = outcome("O-1", { amount: null, currency: null, rawAmount: null });
    const unlabelled = outcome("O-2", { amount: 5, currency: null, rawAmount: null });
    const found = checkForm(report({ outcomes: [bare, unlabelled] })).filter(({ rule }) => rule === "F01");
    expect(found.map(({ recordId, column }) => [recordId, column])).toEqual([
      ["O-2", "통화"],
      ["O-2", "원문표기"],
    ]);
  });

  it("reads 통화 and 원문표기 from the row's own sentence, where it states the sum in one way", () => {
    const quote = "가온테크는 80만 달러를 수출하기로 했다";
    const rows = [
      outcome("O-1", { amount: 800_000, currency: null, rawAmount: null, quote }),
      outcome("O-2", { amount: 800_000, currency: null, rawAmount: null, quote: `${quote}(80만 유로)` }),
      outcome("O-3", { amount: 8_000_000, currency: null, rawAmount: null, quote }),
    ];
    const found = checkForm(report({ outcomes: rows })).filter(({ column }) => column === "통화");
    expect(
      found.map(({ recordId, evidence, fix, changes }) => ({ recordId, evidence, fix, changes })),
    ).toEqual([
      {
        recordId: "O-1",
        evidence: quote,
        fix: "USD 입력",
        changes: [{ table: "성과", recordId: "O-1", key: "currency", value: "USD" }],
      },
      { recordId: "O-2", evidence: "M-1 상담 80만", fix: "입력", changes: undefined },
      { recordId: "O-3", evidence: "M-1 상담 800만", fix: "입력", changes: undefined },
    ]);
  });

  it("asks for neither article nor print in a row that was entered from something else", () => {
    const entered = {
      amount: 5,
      currency: "USD",
      rawAmount: null,
      articleId: null,
      quote: "수출신고필증 확인",
    };
    const manual = outcome("O-1", { ...entered, entryMethod: "manual" });
    const imported = outcome("O-2", { ...entered, entryMethod: "auto" });
    const found = checkForm(report({ outcomes: [manual, imported] })).filter(({ rule }) => rule === "F01");
    expect(found.map(({ recordId, column }) => [recordId, column])).toEqual([
      ["O-2", "기사번호"],
      ["O-2", "원문표기"],
    ]);
  });

  it("asks neither for 시도 nor for 게재일, and for nothing in a row without any value", () => {
    const article = {
      ...blankRow(articles),
      id: "A-1",
      title: "제목",
      sourceType: "article" as const,
      articleStatus: "extracted" as const,
    };
    const rows = {
      articles: [article],
      missions: [mission(), blankRow(missions)],
      outcomes: [blankRow(outcomes)],
    };
    expect(checkForm(report(rows))).toEqual([]);
  });

  it("names a row without id by its place", () => {
    const found = checkForm(report({ missions: [mission(), mission({ missionId: null })] }));
    expect(found.map(({ recordId, column }) => [recordId, column])).toEqual([["2행", "행사번호"]]);
  });
});

describe("F02", () => {
  it("finds a number kept as text, and says which number it shows", () => {
    expect(checkForm(typed({ 도비: "1,200,000" }))).toEqual([
      {
        rule: "F02",
        severity: "error",
        table: "행사",
        recordId: "M-1",
        column: "도비",
        value: "1,200,000",
        message: '숫자로 저장되지 않은 금액입니다: "1,200,000".',
        messageEn: 'Amount stored as text: "1,200,000".',
        evidence: "텍스트",
        evidenceEn: "Text",
        fix: "숫자로 변환 → 1,200,000",
        changes: [{ table: "행사", recordId: "M-1", key: "provinceBudget", value: 1_200_000 }],
      },
    ]);
  });

  it.each([
    ["열두 곳", "텍스트", "숫자로 변환"],
    [12.5, "정수가 아닌 숫자", "숫자로 변환"],
  ])("finds %s in a column of whole numbers", (cell, evidence, fix) => {
    const found = checkForm(typed({ 참가기업수: cell }));
    expect(found.map((one) => [one.rule, one.evidence, one.fix])).toEqual([["F02", evidence, fix]]);
  });

  it.each([
    ["도비", "1,200,000원", 1_200_000],
    ["도비", "350만원", 3_500_000],
    ["도비", "3억 5천", null],
    ["도비", "35만 달러", null],
    ["도비", "3~4억 원", null],
    ["참가기업수", "8 개사", 8],
    ["참가기업수", "8.5개사", null],
  ])("reads a number with its unit behind: %s %s", (header, cell, value) => {
    expect(checkForm(typed({ [header]: cell })).map(({ changes }) => changes?.[0]?.value ?? null)).toEqual([
      value,
    ]);
  });

  it.each([
    ["35만 달러", "USD", 350_000],
    ["350만", "USD", 3_500_000],
    ["12억 원", "USD", null],
    ["12억 원", null, null],
  ])("reads a sum as the row's own currency has it: %s (%s)", (cell, currency, value) => {
    const rows = { ...report({ outcomes: [outcome("O-1", { amount: null, currency })] }) };
    const fault = { row: 0, key: "amount", kind: "number" as const, cell };
    const found = checkForm({ ...rows, faults: new Map([[outcomes.name, [fault]]]) });
    const changes = found.filter(({ rule }) => rule === "F02").map((one) => one.changes?.[0]?.value ?? null);
    expect(changes).toEqual([value]);
  });

  it.each([0, -3, 12])("takes the number %d", (cell) => {
    expect(checkForm(typed({ 참가기업수: cell }))).toEqual([]);
  });
});

describe("F03", () => {
  it.each([
    ["2026. 8. 14.", "2026. 8. 14.로 변환", "2026-08-14"],
    ["'26.8.14", "2026. 8. 14.로 변환", "2026-08-14"],
    ["2026년 8월 14일", "2026. 8. 14.로 변환", "2026-08-14"],
    ["20260814", "2026. 8. 14.로 변환", "2026-08-14"],
    ["2026. 2. 30.", "날짜로 변환", null],
    ["작년 봄", "날짜로 변환", null],
  ])("finds the text '%s' in a column of dates", (cell, fix, value) => {
    const change = { table: "행사", recordId: "M-1", key: "startOn", value };
    expect(checkForm(typed({ 시작일: cell }))).toEqual([
      {
        rule: "F03",
        severity: "error",
        table: "행사",
        recordId: "M-1",
        column: "시작일",
        value: cell,
        message: `날짜로 인식되지 않습니다: "${cell}".`,
        messageEn: `Not a date: "${cell}".`,
        evidence: cell,
        fix,
        ...(value === null ? {} : { changes: [change] }),
      },
    ]);
  });

  it("takes a real date, however old", () => {
    expect(checkForm(typed({ 시작일: 2958 }))).toEqual([]);
  });
});

describe("F02 of a row that no id leads to", () => {
  it("offers no fix: nothing could be written by it", () => {
    const text = { ...blankRow(sourceTexts), id: "A-1", text: "기사" };
    const faults = [{ row: 0, key: "part", kind: "number" as const, cell: "1" }];
    const read = { ...report({ sourceTexts: [text] }), faults: new Map([["원문", faults]]) };
    const [found] = checkForm(read).filter(({ rule }) => rule === "F02");
    expect([found?.recordId, found?.column, found?.fix, found?.changes]).toEqual([
      "A-1",
      "순번",
      "숫자로 변환 → 1",
      undefined,
    ]);
  });
});

describe("F04", () => {
  it("finds a value that the list does not have, names the nearest, and does not call the cell blank", () => {
    expect(checkForm(typed({ 진행상태: "완료됨" }))).toEqual([
      {
        rule: "F04",
        severity: "error",
        table: "행사",
        recordId: "M-1",
        column: "진행상태",
        value: "완료됨",
        message: '목록에 없는 값입니다: "완료됨".',
        messageEn: 'Not in the list: "완료됨".',
        evidence: "완료",
        fix: "완료",
        changes: [{ table: "행사", recordId: "M-1", key: "status", value: "completed" }],
      },
    ]);
  });

  it("offers the list where nothing is near", () => {
    const [found] = checkForm(typed({ 진행상태: "???" }));
    expect(found!.fix).toBe("예정, 진행, 완료");
  });

  it("takes a value with spaces around it, and any currency code", () => {
    expect(checkForm(typed({ 진행상태: " 완료 " }))).toEqual([]);
    const headers = [
      "성과번호",
      "실적항목",
      "실적구분",
      "집계여부",
      "확인상태",
      "근거문장",
      "기사번호",
      "통화",
    ];
    const cells = ["O-1", "계약", "실적", "집계", "미확인", "근거", "A-1", "CHF"];
    expect(readRows(outcomes, { headers, rows: [cells] }).faults).toEqual([]);
  });
});

describe("settings that cannot be read", () => {
  const withSettings = (cells: readonly [item: string, cell: string | number | null][]): Report => {
    const read = readSettings({
      name: "설정",
      sheet: "설정",
      headers: ["항목", "값"],
      rows: cells.map((row) => [...row]),
    });
    return { ...report({}), settingFaults: read.faults };
  };

  it("are told with the value that is taken instead, and with the value that was meant", () => {
    expect(checkForm(withSettings([["금액허용오차", "0.01"]]))).toEqual([
      {
        rule: "F02",
        severity: "error",
        table: "설정",
        recordId: "금액허용오차",
        column: "값",
        value: "0.01",
        message: '설정 금액허용오차의 값을 읽을 수 없어 0.005로 봅니다: "0.01".',
        messageEn: 'Setting 금액허용오차 cannot be read and is taken as 0.005: "0.01".',
        evidence: settings.amountTolerance.description,
        evidenceEn: "A number",
        fix: "숫자로 변환 → 0.01",
        changes: [{ table: "설정", recordId: "금액허용오차", key: "value", value: 0.01 }],
      },
    ]);
  });

  it.each([
    ["작성기준일", "2026. 8. 14.", "F03", "2026. 8. 14.로 변환", "2026-08-14"],
    ["작성기준일", "어제", "F03", "2026. 11. 21. 입력", "2026-11-21"],
    ["기간시작", "봄", "F03", "빈칸으로", undefined],
    ["표시통화", "달러", "F04", "USD 입력", "USD"],
    ["환율유효일수", null, "F02", "7 입력", 7],
  ])("%s: %s is %s, with the fix '%s'", (item, cell, rule, fix, value) => {
    const [found] = checkForm(withSettings([[item, cell]]));
    expect([found?.rule, found?.recordId, found?.fix, found?.changes?.[0]?.value]).toEqual([
      rule,
      item,
      fix,
      value,
    ]);
  });

  it("are not told where every value can be read", () => {
    expect(
      checkForm(
        withSettings([
          ["금액허용오차", 0.01],
          ["표시통화", "KRW"],
          ["기간시작", null],
        ]),
      ),
    ).toEqual([]);
  });
});
