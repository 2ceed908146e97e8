// Q01–Q04: a figure against the sentence it stands on.
import { describe, expect, it } from "vitest";
import type { OutcomeRow } from "../../src/records/tables/outcomes";
import { add, all, clean, contractQuote, edit, findingsAfter, say, testRule, told } from "./clean-report";

const afterReading = (quote: string) => all(told, say("O-3", quote));

describe("Q01", () => {
  testRule({
    hit: afterReading("가온테크는 비엣무역사와 35만 달러 계약에 서명했다"),
    finding: {
      rule: "Q01",
      severity: "error",
      table: "성과",
      recordId: "O-3",
      column: "근거문장",
      value: "가온테크는 비엣무역사와 35만 달러 계약에 서명했다",
      message: "근거문장이 원문에 없습니다.",
      messageEn: "The quote is not in the source text.",
      evidence: "가온테크는 비엣무역사와 35만 달러의 수출계약을 맺었다.\n나래푸드",
      fix: "원문에서 다시 선택",
    },
    near: {
      "where only spaces and line breaks differ": afterReading(contractQuote.replaceAll(" ", "\n")),
      "where 원문 does not hold the article": all(
        told,
        (rows) => ({ ...rows, sourceTexts: [] }),
        say("O-3", "다른 문장"),
      ),
    },
  });
});

describe("Q01 of a proof", () => {
  testRule({
    hit: all(
      told,
      add({
        evidence: [
          {
            ...told(clean).evidence[0]!,
            table: "행사",
            recordId: "M-1",
            column: "참가기업수",
            quote: "기업 열두 곳",
          },
        ],
      }),
    ),
    finding: {
      rule: "Q01",
      severity: "error",
      table: "행사",
      recordId: "M-1",
      column: "참가기업수",
      value: "2",
      message: "근거문장이 원문에 없습니다.",
      messageEn: "The quote is not in the source text.",
      evidence: null,
      fix: "원문에서 다시 선택",
    },
    near: {},
  });
});

describe("Q02", () => {
  testRule({
    hit: edit("outcomes", "O-3", { amount: 3_500_000 }),
    beside: ["L01", "L02"],
    finding: {
      rule: "Q02",
      severity: "error",
      table: "성과",
      recordId: "O-3",
      column: "금액",
      value: "3500000",
      message: '금액 350만 달러가 근거문장의 표기 "35만 달러"(35만 달러)와 다릅니다.',
      messageEn: 'Amount USD 3,500,000 differs from "35만 달러" (USD 350,000) in the quote.',
      evidence: "가온테크는 비엣무역사와 35만 달러의 수출계약을 맺었다",
      fix: "35만 달러로 수정",
      changes: [{ table: "성과", recordId: "O-3", key: "amount", value: 350000 }],
    },
    near: { "within tolerance": edit("outcomes", "O-3", { amount: 350_500 }) },
  });
});

describe("Q02 of a currency", () => {
  testRule({
    hit: edit("outcomes", "O-4", { currency: "EUR" }),
    beside: ["C04"],
    finding: {
      rule: "Q02",
      severity: "error",
      table: "성과",
      recordId: "O-4",
      column: "금액",
      value: "500000",
      message: '금액 50만 유로가 근거문장의 표기 "50만 달러"(50만 달러)와 다릅니다.',
      messageEn: 'Amount EUR 500,000 differs from "50만 달러" (USD 500,000) in the quote.',
      evidence: "나래푸드는 하노이유통과 50만 달러의 수출협약을 맺었다",
      fix: "50만 달러로 수정",
      changes: [{ table: "성과", recordId: "O-4", key: "currency", value: "USD" }],
    },
    near: { "in small letters": edit("outcomes", "O-4", { currency: "usd" }) },
  });
});

describe("Q02 of a range", () => {
  const rangeQuote = "가온테크는 비엣무역사와 35만~40만 달러의 수출계약을 맺었다";
  const range = { rawAmount: "35만~40만 달러", quote: rangeQuote, amountTo: 500_000 };
  testRule({
    hit: edit("outcomes", "O-3", range),
    finding: {
      rule: "Q02",
      severity: "error",
      table: "성과",
      recordId: "O-3",
      column: "금액상한",
      value: "500000",
      message: '금액 50만 달러가 근거문장의 표기 "35만~40만 달러"(40만 달러)와 다릅니다.',
      messageEn: 'Amount USD 500,000 differs from "35만~40만 달러" (USD 400,000) in the quote.',
      evidence: rangeQuote,
      fix: "40만 달러로 수정",
      changes: [{ table: "성과", recordId: "O-3", key: "amountTo", value: 400000 }],
    },
    near: { "of the printed end": edit("outcomes", "O-3", { ...range, amountTo: 400_000 }) },
  });
});

describe("Q02 of a sum that nobody stated", () => {
  const silent = { rawAmount: "미정", quote: "나래푸드는 상담 10건 끝에 하노이유통과 수출협약을 맺었다" };
  const unstated = (amount: number, ko: string, en: string) =>
    testRule({
      hit: edit("outcomes", "O-4", { ...silent, amount }),
      finding: {
        rule: "Q02",
        severity: "error",
        table: "성과",
        recordId: "O-4",
        column: "금액",
        value: String(amount),
        message: `금액이 ${ko}인데 근거에는 금액이 없습니다. 알려지지 않은 금액은 0이 아니라 빈칸입니다.`,
        messageEn: `The amount is ${en}, but the quote states none. A sum nobody told is blank, not 0.`,
        evidence: silent.quote,
        fix: "빈칸으로",
        changes: [{ table: "성과", recordId: "O-4", key: "amount", value: null }],
      },
      near: {
        blank: edit("outcomes", "O-4", { ...silent, amount: null }),
        "of nothing, told as such": edit("outcomes", "O-4", { ...silent, rawAmount: "0달러", amount: 0 }),
      },
    });
  unstated(0, "0 달러", "USD 0");
  unstated(-50_000, "-5만 달러", "USD -50,000");

  it("does not take '차질이 없도록' for a sum of nothing", () => {
    const quote = "나래푸드는 수출에 차질이 없도록 하노이유통과 수출협약을 맺었다";
    const found = findingsAfter(edit("outcomes", "O-4", { ...silent, quote, amount: 0 }));
    expect(found.map(({ rule }) => rule)).toContain("Q02");
  });
});

describe("Q02 of 원문표기 that is no words of the quote", () => {
  testRule({
    hit: edit("outcomes", "O-4", { rawAmount: "500만 달러", amount: 5_000_000 }),
    finding: {
      rule: "Q02",
      severity: "error",
      table: "성과",
      recordId: "O-4",
      column: "금액",
      value: "5000000",
      message: '금액 500만 달러가 근거문장의 표기 "50만 달러"(50만 달러)와 다릅니다.',
      messageEn: 'Amount USD 5,000,000 differs from "50만 달러" (USD 500,000) in the quote.',
      evidence: "나래푸드는 하노이유통과 50만 달러의 수출협약을 맺었다",
      fix: "50만 달러로 수정",
      changes: [
        { table: "성과", recordId: "O-4", key: "amount", value: 500000 },
        { table: "성과", recordId: "O-4", key: "rawAmount", value: "50만 달러" },
      ],
    },
    near: {
      "spaced otherwise": edit("outcomes", "O-4", { rawAmount: "50 만달러" }),
      "of a quote without a sum": edit("outcomes", "O-4", { quote: "나래푸드는 하노이유통과 협약을 맺었다" }),
    },
  });
});

describe("Q02 of a blank where the quote states the sum", () => {
  const blank = { amount: null, currency: null, rawAmount: null };
  testRule({
    hit: edit("outcomes", "O-3", blank),
    finding: {
      rule: "Q02",
      severity: "warning",
      table: "성과",
      recordId: "O-3",
      column: "금액",
      value: null,
      message: '금액이 빈칸인데 근거문장에 "35만 달러"(35만 달러)가 적혀 있습니다.',
      messageEn: 'The amount is blank, but the quote says "35만 달러" (USD 350,000).',
      evidence: contractQuote,
      fix: "35만 달러 입력",
      changes: [
        { table: "성과", recordId: "O-3", key: "amount", value: 350000 },
        { table: "성과", recordId: "O-3", key: "currency", value: "USD" },
        { table: "성과", recordId: "O-3", key: "rawAmount", value: "35만 달러" },
      ],
    },
    near: {
      "of a row that is not counted": edit("outcomes", "O-3", { ...blank, counting: "reference" }),
      "of a sum that another row has": all(
        edit("outcomes", "O-3", blank),
        add({ outcomes: [{ ...clean.outcomes[2]!, outcomeId: "O-5", partOf: "O-3", counting: "part" }] }),
      ),
      "of a sum that another row of its article has, both without an event": all(
        edit("outcomes", "O-3", { ...blank, mission: null }),
        add({ outcomes: [{ ...clean.outcomes[2]!, outcomeId: "O-5", mission: null }] }),
      ),
      "of a sum of another measure": edit("outcomes", "O-3", {
        ...blank,
        quote: "가온테크는 240만 달러를 상담한 끝에 비엣무역사와 수출계약을 맺었다",
      }),
      "of several sums": edit("outcomes", "O-3", {
        ...blank,
        quote: "가온테크는 비엣무역사와 35만 달러, 이듬해 40만 달러의 수출계약을 맺었다",
      }),
    },
  });
});

describe("Q02 of a count", () => {
  const consulted = "상담 31건, 240만 달러를 거뒀다";
  const counted = (values: Partial<OutcomeRow>) =>
    edit("outcomes", "O-1", { amount: null, currency: null, rawAmount: null, ...values });
  testRule({
    hit: edit("outcomes", "O-1", { count: 310 }),
    finding: {
      rule: "Q02",
      severity: "error",
      table: "성과",
      recordId: "O-1",
      column: "건수",
      value: "310",
      message: '건수 310건이 근거문장의 표기 "31건"(31건)과 다릅니다.',
      messageEn: 'Count 310 differs from "31건" (31) in the quote.',
      evidence: consulted,
      fix: "31건으로 수정",
      changes: [{ table: "성과", recordId: "O-1", key: "count", value: 31 }],
    },
    near: {
      "of a count with separators": edit("outcomes", "O-1", {
        count: 1031,
        quote: "상담 1,031건, 240만 달러를 거뒀다",
      }),
      "of a blank one": edit("outcomes", "O-1", { count: null }),
      "of a quote that counts nothing": edit("outcomes", "O-3", { count: 2 }),
      "of a count beside another sum": edit("outcomes", "O-1", {
        count: 40,
        quote: "상담액은 240만 달러였고 계약추진은 10건, 60만 달러였다",
      }),
      "of the end of a range": counted({ count: 30, quote: "상담은 30~40건 이뤄졌다" }),
      "of one of several counts": counted({ count: 12, quote: "하노이 상담 20건, 다낭 상담 11건을 거뒀다" }),
      "of another measure": counted({ count: 12, quote: "현장에서 3건의 수출계약을 맺었다" }),
      "of about so many": counted({ count: 34, quote: "현지 바이어와 30여 건을 상담했다" }),
      "of so many each": counted({ count: 310, quote: "기업당 10건씩 상담했다" }),
      "of so many a day": counted({ count: 310, quote: "하루 평균 10건을 상담했다" }),
      "of so many each, in English": counted({
        count: 310,
        quote: "Each company held 10 consultations in Hanoi",
      }),
      "of the year before": counted({ count: 40, quote: "지난해 31건에 이어 올해도 상담이 이어졌다" }),
      "of a plan": counted({ count: 40, quote: "다음 달에는 31건의 상담을 진행할 계획이다" }),
      "of meetings, beside some deals": counted({
        count: 40,
        quote: "40회의 상담 끝에 9건의 상담을 이어 간다",
      }),
      "of counts of which one is spelt out": edit("outcomes", "O-4", {
        ...{ amount: null, currency: null, rawAmount: null, firm: null, counterparty: null, count: 5 },
        quote: "업무협약 3건과 수출의향서 두 건을 맺었다",
      }),
      "of a firm's one deal among those counted": edit("outcomes", "O-3", {
        ...{ amount: null, currency: null, rawAmount: null },
        quote: "가온테크와 비엣무역사 등은 3건의 수출계약을 맺었다",
      }),
    },
  });

  it.each([
    "이 가운데 9건은 추가 상담으로 이어졌다",
    "이 중 3건은 상담이 이어지고 있다",
    "그중 다낭에서는 11건의 상담이 이뤄졌다",
    "그 중에서 지난 10일에는 11건을 상담했다",
    "이중에 9건을 하노이에서 상담했다",
    "이 외에도 하노이에서 9건을 상담했다",
    "상담 중 9건은 하노이에서 이뤄졌다",
    "수출상담 가운데 9건은 하노이에서 이뤄졌다",
    "나머지 5건은 하노이에서 상담했다",
    "하노이에서는 추가로 2건을 상담했다",
    "하노이에서 2건을 추가로 상담했다",
    "이 밖에 현지 바이어와 2건을 더 상담했다",
    "현지 유통사와 별도로 2건을 상담했다",
    "가장 큰 1건을 제외한 상담은 이튿날 이뤄졌다",
    "하노이 9건을 포함해 상담을 마쳤다",
    "Of these, 9 consultations were held in Hanoi",
    "A further 9 consultations were held in Hanoi",
  ])("is silent where the only count is a part, or comes on top: %s", (quote) => {
    expect(findingsAfter(counted({ count: 40, quote }))).toEqual([]);
  });

  it.each([
    "수출이 줄어드는 가운데 현지 바이어와 31건을 상담했다",
    "관심이 커진 가운데 현지 바이어와 31건을 상담했다",
    "행사 기간 중 31건을 상담했다",
    "행사 기간 중에 현지 바이어와 31건을 상담했다",
    "도내 기업이 중국 바이어와 31건을 상담했다",
    "사절단이 중소기업의 수출을 도와 31건을 상담했다",
    "도내 기업이 외국 바이어와 31건을 상담했다",
    "수출상담 중국관에서 31건을 상담했다",
    "이 중 5개사가 31건을 상담했다",
    "31건을 상담해 더 큰 성과를 냈다",
  ])("is told where the words do not make a part of it: %s", (quote) => {
    const found = findingsAfter(counted({ count: 13, quote }));
    expect(found.map(({ rule, fix }) => [rule, fix])).toEqual([["Q02", "31건으로 수정"]]);
  });

  it("is told of a part that stands with the row's own sum", () => {
    const quote = "이 가운데 31건, 240만 달러의 상담은 하노이에서 이뤄졌다";
    const found = findingsAfter(edit("outcomes", "O-1", { count: 310, quote }));
    expect(found.map(({ rule, fix }) => [rule, fix])).toEqual([["Q02", "31건으로 수정"]]);
  });

  it("is told of a row that is nothing but a count", () => {
    const found = findingsAfter(counted({ count: 13, quote: "현지 바이어와 31건을 상담했다" }));
    expect(found.map(({ rule, column, fix }) => [rule, column, fix])).toEqual([
      ["Q02", "건수", "31건으로 수정"],
    ]);
  });

  it("is told where it is far from about so many, too", () => {
    const found = findingsAfter(counted({ count: 300, quote: "현지 바이어와 30여 건을 상담했다" }));
    expect(found.map(({ rule, fix }) => [rule, fix])).toEqual([["Q02", "30건으로 수정"]]);
  });

  it("is told beside the sum, where both are off", () => {
    const found = findingsAfter(edit("outcomes", "O-1", { amount: 240_000, count: 310 }));
    expect(found.filter(({ rule }) => rule === "Q02").map(({ column, fix }) => [column, fix])).toEqual([
      ["금액", "240만 달러로 수정"],
      ["건수", "31건으로 수정"],
    ]);
  });
});

describe("Q02 of a sum told beside", () => {
  const quote = "가온테크는 비엣무역사와 35만 달러(약 4억 9000만 원)의 수출계약을 맺었다";
  const restated = (amountAlso: number, more: Partial<OutcomeRow> = {}) =>
    edit("outcomes", "O-3", { quote, amountAlso, currencyAlso: "KRW", ...more });
  testRule({
    hit: restated(4_900_000_000),
    finding: {
      rule: "Q02",
      severity: "error",
      table: "성과",
      recordId: "O-3",
      column: "병기금액",
      value: "4900000000",
      message: '병기금액 49억 원이 근거문장의 표기 "4억 9000만 원"(4억 9,000만 원)과 다릅니다.',
      messageEn:
        'The sum told beside, KRW 4,900,000,000, differs from "4억 9000만 원" (KRW 490,000,000) in the quote.',
      evidence: quote,
      fix: "4억 9,000만 원으로 수정",
      changes: [{ table: "성과", recordId: "O-3", key: "amountAlso", value: 490_000_000 }],
    },
    near: {
      "as printed": restated(490_000_000),
      "printed without its currency": restated(100_000_000, {
        quote: quote.replace("약 4억 9000만 원", "한화 1억"),
      }),
      "of whole 억": restated(500_000_000, { quote: quote.replace("4억 9000만", "5억") }),
      "of a quote that tells none": restated(4_900_000_000, { quote: contractQuote }),
      "of the sum beside another": restated(4_900_000_000, {
        quote: "가온테크는 비엣무역사와 35만 달러, 이듬해 40만 달러(5억 6000만 원)의 수출계약을 맺었다",
      }),
    },
  });

  it("tells alone what would be said of the rate as well", () => {
    const rate = { currency: "USD", announcedOn: "2026-10-08", basicRate: 1400, rateUnit: 1, source: "시험" };
    const found = findingsAfter(all(restated(4_900_000_000), add({ rates: [rate] })));
    expect(found.map(({ rule, column }) => [rule, column])).toEqual([["Q02", "병기금액"]]);
  });
});

describe("Q02 of an upper end", () => {
  const ends = (amountTo: number) => edit("outcomes", "O-3", { amountTo });
  testRule({
    hit: ends(35_000),
    finding: {
      rule: "Q02",
      severity: "error",
      table: "성과",
      recordId: "O-3",
      column: "금액상한",
      value: "35000",
      message: "금액상한 3만 5,000 달러가 금액 35만 달러보다 작습니다.",
      messageEn: "The upper end USD 35,000 is below the amount USD 350,000.",
      evidence: contractQuote,
      fix: "금액·금액상한 확인",
    },
    near: { "of the amount itself": ends(350_000), "above it": ends(400_000) },
  });

  it("is told of a sum that stands in no quote, too", () => {
    const typed = { amountTo: 5, rawAmount: "미정", quote: "나래푸드는 하노이유통과 수출협약을 맺었다" };
    const found = findingsAfter(edit("outcomes", "O-4", typed));
    expect(found.map(({ rule, column }) => [rule, column])).toEqual([["Q02", "금액상한"]]);
  });
});

describe("Q03", () => {
  testRule({
    hit: edit("outcomes", "O-4", { rawAmount: "00050만 달러" }),
    finding: {
      rule: "Q03",
      severity: "warning",
      table: "성과",
      recordId: "O-4",
      column: "원문표기",
      value: "00050만 달러",
      message: '숫자 표기가 손상된 것으로 보입니다: "00050만 달러".',
      messageEn: 'The printed number looks damaged: "00050만 달러".',
      evidence: "나래푸드는 하노이유통과 50만 달러의 수출협약을 맺었다",
      fix: "원 보도자료 확인",
    },
    near: {
      "of four digits behind 만": edit("outcomes", "O-4", { rawAmount: "50만 0000달러" }),
      "of whole groups": edit("outcomes", "O-4", { rawAmount: "500,000 달러" }),
    },
  });
});

describe("Q04", () => {
  const proofIs = (alignment: "approximate" | "exact") =>
    all(told, (rows) => ({
      ...rows,
      evidence: rows.evidence.map((row) => (row.recordId === "O-3" ? { ...row, alignment } : row)),
    }));
  testRule({
    hit: proofIs("approximate"),
    finding: {
      rule: "Q04",
      severity: "warning",
      table: "성과",
      recordId: "O-3",
      column: "금액",
      value: "350000",
      message: "근거가 근사 일치입니다.",
      messageEn: "The quote matches only approximately.",
      evidence: "가온테크는 비엣무역사와 35만 달러의 수출계약을 맺었다",
      fix: "확인",
    },
    near: { "of exact proofs": proofIs("exact") },
  });
});
