// S03–S08: totals, lists, rates of growth and other articles. S01 and S02 are in sums.test.ts.
import { describe, expect, it } from "vitest";
import { findGrowth } from "../../src/checks/sums/growth-rates";
import { blankRow } from "../../src/records/rows";
import { sourceTexts } from "../../src/records/tables/articles";
import { evidenceRows } from "../../src/records/tables/evidence";
import { add, all, article, clean, edit, figure, findingsAfter, testRule, told } from "./clean-report";
import { participant } from "./report-builder";

describe("S03", () => {
  const part = (counting: "counted" | "part") =>
    add({
      outcomes: [
        figure("O-5", {
          ...{ kind: "consultation", counting, partOf: "O-1", count: 12, firm: "가온테크" },
          ...{ amount: 900_000, rawAmount: "90만 달러", quote: "가온테크는 상담 12건, 90만 달러를 거뒀다" },
        }),
      ],
    });
  testRule({
    hit: part("counted"),
    finding: {
      rule: "S03",
      severity: "error",
      table: "성과",
      recordId: "O-5",
      column: "집계여부",
      value: "집계",
      message: "총액과 세부가 함께 집계되었습니다(이중).",
      messageEn: "A total and its part are both counted.",
      evidence: "상담 240만 달러 → 가온테크 상담 90만 달러",
      evidenceEn: "Consultations USD 2,400,000 → 가온테크 Consultations USD 900,000",
      fix: "세부 '세부(제외)'",
      changes: [{ table: "성과", recordId: "O-5", key: "counting", value: "part" }],
    },
    near: { "of a part that is not counted": part("part") },
  });
});

describe("S03 of rows that nobody linked", () => {
  const sale = { kind: "onsite_sale" as const, count: null, articleId: "A-1" };
  const sales = (first: number, second: number, values: object = {}) =>
    add({
      outcomes: [
        figure("O-5", {
          ...sale,
          amount: 350_000,
          rawAmount: "35만 달러",
          quote: "현장판매는 35만 달러였다",
        }),
        figure("O-6", {
          ...{ ...sale, firm: "가온테크", amount: first, rawAmount: `${first} 달러`, ...values },
          quote: `가온테크가 ${first} 달러어치를 팔았다`,
        }),
        figure("O-7", {
          ...{ ...sale, firm: "나래푸드", amount: second, rawAmount: `${second} 달러`, ...values },
          quote: `나래푸드가 ${second} 달러어치를 팔았다`,
        }),
      ],
    });
  testRule({
    hit: sales(200_000, 150_000),
    finding: {
      rule: "S03",
      severity: "warning",
      table: "성과",
      recordId: "O-5",
      column: "집계여부",
      value: "집계",
      message: "다른 행 2개의 합이 이 금액(35만 달러)과 같습니다. 총액과 세부가 함께 집계된 것으로 보입니다.",
      messageEn: "2 other rows add up to this sum (USD 350,000). A total and its parts seem to be counted.",
      evidence: "가온테크 현장판매 20만 달러 + 나래푸드 현장판매 15만 달러",
      evidenceEn: "가온테크 On-site sales USD 200,000 + 나래푸드 On-site sales USD 150,000",
      fix: "세부 '세부(제외)'",
      changes: [
        { table: "성과", recordId: "O-6", key: "counting", value: "part" },
        { table: "성과", recordId: "O-6", key: "partOf", value: "O-5" },
        { table: "성과", recordId: "O-7", key: "counting", value: "part" },
        { table: "성과", recordId: "O-7", key: "partOf", value: "O-5" },
      ],
    },
    near: {
      "that add up to another sum": sales(200_000, 100_000),
      "of another currency": sales(200_000, 150_000, { currency: "EUR" }),
      "of no firm and no city": sales(200_000, 150_000, { firm: null }),
      "where the largest is a firm's own": all(
        sales(200_000, 150_000),
        edit("outcomes", "O-5", { firm: "다온화학", quote: "다온화학은 현장에서 35만 달러어치를 팔았다" }),
      ),
    },
  });

  it("takes one row for each city of the event for its parts", () => {
    const found = (cities: string) =>
      findingsAfter(all(sales(200_000, 150_000, { firm: null }), edit("missions", "M-1", { cities })))
        .filter(({ rule }) => rule === "S03")
        .map(({ recordId }) => recordId);
    expect([found("하노이; 다낭"), found("하노이; 다낭; 호찌민")]).toEqual([["O-5"], []]);
  });
});

describe("S04", () => {
  const third = add({ participants: [participant("P-3", { firm: "다온화학" })] });
  testRule({
    hit: third,
    finding: {
      rule: "S04",
      severity: "warning",
      table: "행사",
      recordId: "M-1",
      column: "참가기업수",
      value: "2",
      message: "참가기업 명단(3개사)이 발표(2개사)와 다릅니다.",
      messageEn: "The list (3 firms) differs from the figure published (2).",
      evidence: "참가기업 명단 3개사",
      evidenceEn: "List of firms: 3",
      fix: "명단 확인",
    },
    near: {
      "of one firm in two spellings": add({ participants: [participant("P-3", { firm: "㈜가온테크" })] }),
      "of no list": (rows) => ({ ...rows, participants: [] }),
    },
  });
});

describe("S04 of a list that is not whole", () => {
  testRule({
    hit: edit("missions", "M-1", { firmCount: 5 }),
    finding: {
      rule: "S04",
      severity: "info",
      table: "행사",
      recordId: "M-1",
      column: "참가기업수",
      value: "5",
      message: "명단 5개사 중 2개사만 확인했습니다.",
      messageEn: "Only 2 of 5 firms are on the list.",
      evidence: "참가기업 명단 2개사",
      evidenceEn: "List of firms: 2",
      fix: "명단 확인",
    },
    near: {},
  });
});

describe("S05", () => {
  const withSentence = (sentence: string) =>
    all(told, add({ sourceTexts: [{ ...blankRow(sourceTexts), id: "A-1", part: 2, text: sentence }] }));
  testRule({
    hit: withSentence("상담액은 지난해 160만 달러에서 240만 달러로 30% 늘었다."),
    finding: {
      rule: "S05",
      severity: "warning",
      table: "원문",
      recordId: "A-1",
      column: "본문",
      value: "30%",
      message: "증감률 30%가 계산값 50%와 다릅니다.",
      messageEn: "Printed growth 30% is not the computed 50%.",
      evidence: "상담액은 지난해 160만 달러에서 240만 달러로 30% 늘었다.",
      fix: "50%",
    },
    near: {
      "of a rate that computes": withSentence("상담액은 지난해 160만 달러에서 240만 달러로 50% 늘었다."),
      "of a rate that rounding explains": withSentence("상담액은 지난해 1억 달러에서 2억 달러로 75% 늘었다."),
      "of percentage points": withSentence("성약률은 지난해 10건에서 20건으로 30%p 올랐다."),
    },
  });

  it.each([
    ["상담은 지난해 20건보다 줄어 15건(25% 감소)이었다.", -25, 15, 20],
    ["지난해 1,000만 달러에서 1,184만 달러로 18.4% 증가했다.", 18.4, 11_840_000, 10_000_000],
  ])("reads %s", (text, printed, now, before) => {
    const [growth] = findGrowth(text);
    expect([growth!.printed.value, growth!.now.value, growth!.before.value]).toEqual([printed, now, before]);
  });
});

describe("S06", () => {
  const prior = (firmCount: number) =>
    add({
      articles: [article("A-0", { publishedOn: "2025-10-13" })],
      missions: [
        {
          ...clean.missions[0]!,
          missionId: "M-0",
          startOn: "2025-10-06",
          endOn: "2025-10-10",
          firmCount,
          articleIds: "A-0",
        },
      ],
      outcomes: [
        figure("O-0", {
          ...past,
          kind: "other_amount",
          count: 10,
          quote: "지난해 10개사에서 2개사로 줄였다",
          evidenceKind: "press",
        }),
      ],
    });
  const past = { mission: null, resultStatus: "historic", counting: "reference" } as const;
  testRule({
    hit: prior(21),
    finding: {
      rule: "S06",
      severity: "warning",
      table: "성과",
      recordId: "O-0",
      column: "건수",
      value: "10",
      message: "전년 기준값이 작년 발표와 다릅니다: 올해 발표 10, 작년 발표 21.",
      messageEn: "Prior-year base differs from last year's release: 10 now, 21 then.",
      evidence: "지난해 10개사에서 2개사로 줄였다 / 진주시 베트남 무역사절단 2025-10-06",
      fix: "출처 확인",
    },
    near: { "of the same base": prior(10) },
  });
});

describe("S07", () => {
  const second = (amount: number, rawAmount: string, values: object = {}) =>
    all(
      edit("outcomes", "O-3", {
        firm: null,
        counterparty: null,
        count: null,
        quote: "수출계약 35만 달러를 맺었다",
      }),
      add({
        outcomes: [
          figure("O-5", {
            kind: "contract",
            amount,
            rawAmount,
            quote: `현지 계약 ${rawAmount}를 올렸다`,
            ...values,
          }),
        ],
      }),
    );
  testRule({
    hit: second(200_000, "20만 달러"),
    finding: {
      rule: "S07",
      severity: "warning",
      table: "성과",
      recordId: "O-5",
      column: "금액",
      value: "200000",
      message: "같은 기사 안에서 같은 항목의 값이 다릅니다: 35만 달러, 20만 달러.",
      messageEn: "One article gives two values for one measure: USD 350,000, USD 200,000.",
      evidence: "수출계약 35만 달러를 맺었다 / 현지 계약 20만 달러를 올렸다",
      fix: "한 값만 집계",
    },
    near: {
      "of a rounded repetition": second(351_000, "35만 1천 달러"),
      "of one firm": second(200_000, "20만 달러", { firm: "가온테크", counterparty: "비공개" }),
      "of one city of several": all(
        second(200_000, "20만 달러", { quote: "하노이에서 계약 20만 달러를 올렸다" }),
        edit("missions", "M-1", { cities: "하노이; 다낭" }),
      ),
    },
  });
});

describe("S08", () => {
  const secondArticle = (value: string) =>
    all(
      add({
        articles: [article("A-2", { publishedOn: "2026-10-13" })],
        evidence: [proof("A-1", "2"), proof("A-2", value)],
      }),
      edit("missions", "M-1", { articleIds: "A-1; A-2" }),
    );
  const proof = (articleId: string, value: string) => ({
    ...blankRow(evidenceRows),
    ...{ table: "행사", recordId: "M-1", column: "참가기업수", articleId, value, quote: `기사 ${articleId}` },
    ...{ start: 0, end: 6, alignment: "exact" as const },
  });
  testRule({
    hit: secondArticle("3"),
    finding: {
      rule: "S08",
      severity: "warning",
      table: "행사",
      recordId: "M-1",
      column: "참가기업수",
      value: "2",
      message: "참가기업수·기간이 기사마다 다릅니다: 2/3.",
      messageEn: "Firm count or dates differ between articles: 2/3.",
      evidence: "신문 A-1 2026-10-12: 2 / 신문 A-2 2026-10-13: 3",
      fix: "확인 후 선택",
    },
    near: { "of two that agree": secondArticle("2") },
  });
});
