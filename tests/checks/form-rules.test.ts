// F05–F10: what copying and missing dates do to rows, and F01 of 병기통화. F01–F04 are in form.test.ts.
import { describe, expect, it } from "vitest";
import { mergedCells } from "../../src/checks/form/damaged-text";
import { runChecks } from "../../src/checks/run-checks";
import { blankRow } from "../../src/records/rows";
import { sourceTexts } from "../../src/records/tables/articles";
import { add, all, edit, testRule, told } from "./clean-report";
import { report } from "./report-builder";

const undated = edit("missions", "M-1", { startOn: null, endOn: null });

describe("F01 of a sum told beside without its currency", () => {
  const quote = "가온테크는 비엣무역사와 35만 달러(4억 9000만 원)의 수출계약을 맺었다";
  const beside = (currencyAlso: string | null) =>
    edit("outcomes", "O-3", { quote, amountAlso: 490_000_000, currencyAlso });
  testRule({
    hit: beside(null),
    finding: {
      rule: "F01",
      severity: "error",
      table: "성과",
      recordId: "O-3",
      column: "병기통화",
      value: null,
      message: "필수 항목 '병기통화'가 비어 있습니다.",
      messageEn: "Required field 'Currency_Also' is empty.",
      evidence: quote,
      fix: "KRW 입력",
      changes: [{ table: "성과", recordId: "O-3", key: "currencyAlso", value: "KRW" }],
    },
    near: {
      "of a currency that is told": beside("KRW"),
      "of no sum beside": edit("outcomes", "O-3", { amountAlso: null, currencyAlso: null }),
    },
  });
});

describe("F05", () => {
  testRule({
    hit: edit("participants", "P-1", { businessNo: "123-45-6782" }),
    finding: {
      rule: "F05",
      severity: "warning",
      table: "참가기업",
      recordId: "P-1",
      column: "사업자번호",
      value: "123-45-6782",
      message: "앞자리 0이 사라진 코드로 보입니다: 123-45-6782.",
      messageEn: "A leading zero seems lost: 123-45-6782.",
      evidence: "10자리",
      evidenceEn: "10 digits",
      fix: "텍스트로 0123456782",
      changes: [{ table: "참가기업", recordId: "P-1", key: "businessNo", value: "0123456782" }],
    },
    near: { "of ten digits": edit("participants", "P-1", { businessNo: "124-81-00998" }) },
  });
});

describe("F06", () => {
  it("names all merged cells of a table in one line", () => {
    const merged = { ...report({}), mergedCells: new Map([["성과", ["B3:B5", "C3:C5"]]]) };
    expect(runChecks(merged, {}, [mergedCells])).toEqual([
      {
        rule: "F06",
        severity: "error",
        table: "성과",
        recordId: "B3:B5, C3:C5",
        column: "성과번호",
        value: null,
        message: "표 안에 병합된 셀이 있습니다(B3:B5, C3:C5).",
        messageEn: "Merged cells inside the table (B3:B5, C3:C5).",
        evidence: "B3:B5, C3:C5",
        fix: "병합 해제 후 채우기",
      },
    ]);
  });
});

describe("F07", () => {
  const withText = (text: string) =>
    all(told, add({ sourceTexts: [{ ...blankRow(sourceTexts), id: "A-1", part: 2, text }] }));
  testRule({
    hit: withText("진주시 占쏙옙 사절단"),
    finding: {
      rule: "F07",
      severity: "warning",
      table: "원문",
      recordId: "A-1",
      column: "본문",
      value: "2번째 부분",
      message: "글자가 깨진 것으로 보입니다(인코딩).",
      messageEn: "Text looks garbled (encoding).",
      evidence: "진주시 占쏙옙 사절단",
      fix: "CP949로 다시 읽기",
    },
    near: { "of Chinese characters and accents": withText("광저우(廣州), São Paulo, Düsseldorf") },
  });
});

describe("F08", () => {
  testRule({
    hit: edit("outcomes", "O-3", { note: "=1+1" }),
    finding: {
      rule: "F08",
      severity: "info",
      table: "성과",
      recordId: "O-3",
      column: "비고",
      value: "=1+1",
      message: "수식 기호(= + - @)로 시작하는 값을 텍스트로 저장했습니다.",
      messageEn: "A value starting with = + - @ was stored as text.",
      evidence: "=1+1",
      fix: null,
    },
    near: { "of a dash": edit("outcomes", "O-3", { note: "- 확인함" }) },
  });
});

describe("F09", () => {
  testRule({
    hit: edit("participants", "P-1", { businessNo: "124-81-00997" }),
    finding: {
      rule: "F09",
      severity: "warning",
      table: "참가기업",
      recordId: "P-1",
      column: "사업자번호",
      value: "124-81-00997",
      message: "사업자번호의 검증번호가 맞지 않습니다.",
      messageEn: "Business number check digit is wrong.",
      evidence: "계산한 검증번호 8",
      evidenceEn: "The check digit should be 8",
      fix: "번호 확인",
    },
    near: {
      "of the right digit": edit("participants", "P-1", { businessNo: "124-81-00998" }),
      "of nine digits, which F05 tells": edit("participants", "P-1", { businessNo: "124-81-0099" }),
    },
  });
});

describe("F10", () => {
  testRule({
    hit: all(undated, edit("articles", "A-1", { publishedOn: null })),
    finding: {
      rule: "F10",
      severity: "warning",
      table: "행사",
      recordId: "M-1",
      column: "귀속일",
      value: null,
      message: "귀속일을 정할 수 없어 기간 집계에서 빠졌습니다.",
      messageEn: "No date to attribute it to; left out of period totals.",
      evidence: "종료일, 시작일, 게재일 빈칸",
      evidenceEn: "Neither start nor end, and no day of publication",
      fix: "체결일·종료일·게재일 입력",
    },
    near: {
      "where the article is dated": undated,
      "of a plan": all(
        undated,
        edit("articles", "A-1", { publishedOn: null }),
        edit("missions", "M-1", { status: "planned" }),
        (rows) => ({ ...rows, outcomes: [] }),
      ),
    },
  });
});
