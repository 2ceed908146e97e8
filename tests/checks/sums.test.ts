// S01, S02: parts against their total.
import { describe, expect, it } from "vitest";
import { runChecks } from "../../src/checks/run-checks";
import { lastPrintedDigit } from "../../src/checks/sums/sum-tolerance";
import type { Report } from "../../src/records/report";
import { blankRow } from "../../src/records/rows";
import { sourceTexts } from "../../src/records/tables/articles";
import { evidenceRows } from "../../src/records/tables/evidence";
import { mission, outcome, part, participant, report } from "./report-builder";

const sumFindings = (checked: Report) =>
  runChecks(checked).filter(({ rule }) => rule === "S01" || rule === "S02");
const brief = (checked: Report) =>
  sumFindings(checked).map(({ rule, recordId, column }) => [rule, recordId, column]);

const total = outcome("O-1", { amount: 8_000_000, rawAmount: "800만 달러" });
const each = { quote: "두 도시에서 각각 상담했다" };

describe("S01", () => {
  it("finds parts that exceed their total", () => {
    const rows = [
      total,
      part("O-1", "O-2", { amount: 5_000_000 }),
      part("O-1", "O-3", { amount: 4_000_000 }),
    ];
    expect(sumFindings(report({ outcomes: rows }))).toEqual([
      {
        rule: "S01",
        severity: "error",
        table: "성과",
        recordId: "O-1",
        column: "금액",
        value: "8000000",
        message: "세부 합계 900만 달러와 총액 800만 달러가 100만 달러 차이 납니다.",
        messageEn: "Parts add up to USD 9,000,000, the total is USD 8,000,000: difference USD 1,000,000.",
        evidence: "근거 O-2 + 근거 O-3",
        fix: "총액·누락 확인",
      },
    ]);
  });

  it("says nothing of two firms named as examples", () => {
    const rows = [
      total,
      part("O-1", "O-2", { amount: 1_000_000, firm: "가온테크" }),
      part("O-1", "O-3", { amount: 500_000, firm: "나래푸드" }),
    ];
    expect(brief(report({ outcomes: rows }))).toEqual([]);
  });

  const short = (more: object) => [
    total,
    part("O-1", "O-2", { amount: 4_000_000, ...more }),
    part("O-1", "O-3", { amount: 3_000_000 }),
  ];

  it("finds parts that fall short where the quote says 각각", () => {
    expect(brief(report({ outcomes: short({}) }))).toEqual([]);
    expect(brief(report({ outcomes: short(each) }))).toEqual([["S01", "O-1", "금액"]]);
  });

  it("says nothing of two firms or buyers that 각각 pairs with their sums, unless they are all by 기업별", () => {
    const named = (quote: string, names: object[]) => [
      total,
      ...names.map((name, index) => part("O-1", `O-${index + 2}`, { amount: 1_000_000, quote, ...name })),
    ];
    const firms = [{ firm: "가온테크" }, { firm: "나래푸드" }];
    const buyers = [{ counterparty: "시암마트" }, { counterparty: "빈마트" }];
    const paired = "가온테크와 나래푸드는 각각 100만 달러를 계약했다";
    const found = [firms, buyers, [...firms, { firm: "다온켐" }]].map((names) =>
      brief(report({ outcomes: named(paired, names) })),
    );
    expect(found).toEqual([[], [], [["S01", "O-1", "금액"]]]);
    expect(brief(report({ outcomes: named("기업별로 보면 각각 100만 달러다", firms) }))).toEqual([
      ["S01", "O-1", "금액"],
    ]);
  });

  it("says nothing of one part alone that falls short, whatever its quote says", () => {
    expect(brief(report({ outcomes: short(each).slice(0, 2) }))).toEqual([]);
  });

  it("finds parts that fall short where the article says 도시별 before them", () => {
    const text = "상담액은 도시별로 하노이 400만 달러, 호찌민 300만 달러였다.";
    const proof = {
      ...blankRow(evidenceRows),
      table: "성과",
      recordId: "O-2",
      articleId: "A-1",
      start: 15,
      end: 22,
    };
    const sources = [{ ...blankRow(sourceTexts), id: "A-1", part: 1, text }];
    const rows = { outcomes: short({}), evidence: [proof], sourceTexts: sources };
    expect(sumFindings(report(rows)).map(({ rule }) => rule)).toEqual(["S01"]);
  });

  it("finds parts that fall short where each city of the event has one", () => {
    const two = mission({ cities: "하노이; 호찌민" });
    const three = mission({ cities: "하노이; 호찌민; 다낭" });
    expect(brief(report({ missions: [two], outcomes: short({}) }))).toEqual([["S01", "O-1", "금액"]]);
    expect(brief(report({ missions: [three], outcomes: short({}) }))).toEqual([]);
  });

  it("compares counts exactly, and finds both columns", () => {
    const rows = [
      outcome("O-1", { count: 112, amount: 8_000_000 }),
      part("O-1", "O-2", { count: 60, amount: 5_000_000, ...each }),
      part("O-1", "O-3", { count: 53, amount: 4_000_000 }),
    ];
    expect(sumFindings(report({ outcomes: rows })).map(({ message }) => message)).toEqual([
      "세부 합계 900만 달러와 총액 800만 달러가 100만 달러 차이 납니다.",
      "세부 합계 113건과 총액 112건이 1건 차이 납니다.",
    ]);
  });

  it("compares breakdowns by firm and by place one by one, and two by place where each adds up", () => {
    const byPlace = [4_000_000, 4_000_000].map((amount, index) => part("O-1", `O-2${index}`, { amount }));
    const byFirm = [5_000_000, 3_000_000].map((amount, index) =>
      part("O-1", `O-3${index}`, { amount, firm: `기업 ${index}` }),
    );
    const byYear = [6_000_000, 2_000_000].map((amount, index) => part("O-1", `O-4${index}`, { amount }));
    expect(brief(report({ outcomes: [total, ...byPlace, ...byFirm, ...byYear] }))).toEqual([]);
  });

  it("never adds two currencies: a part restated in the total's is compared, another is left out", () => {
    const won = { amount: 5_000_000_000, currency: "KRW" };
    const restated = part("O-1", "O-2", { ...won, amountAlso: 4_000_000, currencyAlso: "USD", ...each });
    const other = part("O-1", "O-3", { amount: 4_000_000 });
    expect(brief(report({ outcomes: [total, restated, other] }))).toEqual([]);
    expect(brief(report({ outcomes: [total, part("O-1", "O-2", { ...won, ...each }), other] }))).toEqual([]);
  });

  it("does not look below a total that is itself a repetition", () => {
    const again = outcome("O-1", { amount: 1, counting: "duplicate", partOf: "O-9" });
    expect(brief(report({ outcomes: [again, part("O-1", "O-2", { amount: 5 })] }))).toEqual([]);
  });
});

describe("S02", () => {
  it("finds a difference within tolerance, and nothing where there is none", () => {
    const parts = (amount: number) => [
      outcome("O-1", { amount: 8_760_000 }),
      part("O-1", "O-2", { amount: 4_110_000 }),
      part("O-1", "O-3", { amount }),
    ];
    expect(sumFindings(report({ outcomes: parts(4_640_000) }))).toEqual([
      {
        rule: "S02",
        severity: "info",
        table: "성과",
        recordId: "O-1",
        column: "금액",
        value: "8760000",
        message: "반올림 차이 1만 달러입니다(허용오차 이내).",
        messageEn: "Rounding difference USD 10,000, within tolerance.",
        evidence: "근거 O-2 + 근거 O-3",
        fix: null,
      },
    ]);
    expect(brief(report({ outcomes: parts(4_650_000) }))).toEqual([]);
  });

  it("allows half the last printed digit of each part, and the whole digit of an approximate total", () => {
    const eok = (id: string, tenths: number) =>
      part("O-1", id, { amount: tenths * 100_000_000, rawAmount: `${tenths}억 원`, currency: "KRW" });
    const parts = (more: object) => [
      outcome("O-1", { amount: 1_130_000_000, rawAmount: "11억 3000만 원", currency: "KRW", ...more }),
      eok("O-2", 6),
      eok("O-3", 6),
    ];
    expect(brief(report({ outcomes: parts({}) }))).toEqual([["S02", "O-1", "금액"]]);
    const more = [...parts({}), eok("O-4", 1)];
    expect(brief(report({ outcomes: more }))).toEqual([["S01", "O-1", "금액"]]);
    const rounded = [...parts({ approximate: "약" }), eok("O-4", 1)];
    expect(brief(report({ outcomes: rounded }))).toEqual([["S02", "O-1", "금액"]]);
  });

  it.each([
    ["4천216만 달러", 10_000],
    ["6백21만3천달러", 1_000],
    ["898.6만달러", 1_000],
    ["3억 달러", 100_000_000],
    ["2천 만불", 10_000_000],
    ["2천 9백만불", 1_000_000],
    ["US$3.05 million", 10_000],
    ["$1,250,000", 1],
    ["백만 불", 0],
    [null, 0],
  ])("reads the last printed digit of %s", (rawAmount, digit) => {
    expect(lastPrintedDigit(rawAmount)).toBe(digit);
  });
});

describe("the list of firms", () => {
  const published = outcome("O-1", { amount: 900_000, count: 12 });
  const list = (values: number[]) =>
    values.map((consultationUsd, index) => participant(`P-${index}`, { consultationUsd }));

  it("is compared with the event's one published figure", () => {
    const rows = {
      missions: [mission({ firmCount: 3 })],
      outcomes: [published],
      participants: list([500_000, 500_000]),
    };
    expect(
      sumFindings(report(rows)).map(({ rule, recordId, evidence }) => [rule, recordId, evidence]),
    ).toEqual([["S01", "O-1", "참가기업.상담액 2개사"]]);
  });

  it("may be short of it as long as firms are missing", () => {
    const rows = (firmCount: number) => ({
      missions: [mission({ firmCount })],
      outcomes: [published],
      participants: list([300_000, 300_000]),
    });
    expect(brief(report(rows(3)))).toEqual([]);
    expect(brief(report(rows(2)))).toEqual([["S01", "O-1", "금액"]]);
  });
});
