// C01–C05: exchange rates, unlike currencies and units that have slipped.
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/checks/finding";
import { blankRow } from "../../src/records/rows";
import { rates } from "../../src/records/tables/references";
import { add, all, contractQuote, edit, figure, findingsAfter, testRule } from "./clean-report";

const rate = (currency: string, basicRate: number) => ({
  ...blankRow(rates),
  ...{ currency, announcedOn: "2026-10-08", basicRate, rateUnit: 1, source: "시험" },
});
const restated = (id: string, amountAlso: number) =>
  edit("outcomes", id, { amountAlso, currencyAlso: "KRW" });

describe("C01", () => {
  testRule({
    hit: all(restated("O-3", 560_000_000), add({ rates: [rate("USD", 1400)] })),
    finding: {
      rule: "C01",
      severity: "warning",
      table: "성과",
      recordId: "O-3",
      column: "병기금액",
      value: "560000000",
      message: "병기 금액의 환율이 1,600원/USD입니다(매매기준율 1,400, 차이 14.3%).",
      messageEn: "The two stated sums imply 1,600 won/USD (rate 1,400, 14.3% off).",
      evidence: "가온테크는 비엣무역사와 35만 달러의 수출계약을 맺었다",
      fix: "단위·환율 확인",
    },
    near: {
      "within tolerance and rounding": all(restated("O-3", 510_000_000), add({ rates: [rate("USD", 1400)] })),
      "without a rate of the day": restated("O-3", 560_000_000),
    },
  });
});

describe("C01 of a unit that has slipped", () => {
  const slipped = (amountAlso: number, quote?: string) =>
    all(
      edit("outcomes", "O-3", { amountAlso, currencyAlso: "KRW", ...(quote && { quote }) }),
      add({ rates: [rate("USD", 1400)] }),
    );
  const printed = "가온테크는 비엣무역사와 35만 달러(49억 원)의 수출계약을 맺었다";
  const finding: Finding = {
    rule: "C01",
    severity: "warning",
    table: "성과",
    recordId: "O-3",
    column: "병기금액",
    value: "4900000000",
    message:
      "금액과 병기금액의 단위(천·만·억)가 10배 어긋난 것으로 보입니다: 14,000원/USD(매매기준율 1,400).",
    messageEn:
      "A unit has slipped by a factor of 10 between the two stated sums: 14,000 won/USD (rate 1,400).",
    evidence: contractQuote,
    fix: "병기금액을 4억 9,000만 원으로 수정",
    changes: [{ table: "성과", recordId: "O-3", key: "amountAlso", value: 490_000_000 }],
  };
  testRule({
    hit: slipped(4_900_000_000),
    finding,
    near: { "of the rate announced": slipped(490_000_000) },
  });

  it("proposes nothing where the article itself says so: either sum may be wrong", () => {
    const { changes, ...told } = finding;
    expect(findingsAfter(slipped(4_900_000_000, printed))).toEqual([
      { ...told, evidence: printed, fix: "단위·환율 확인" },
    ]);
    expect(changes).toHaveLength(1);
  });

  it("proposes nothing for a currency told for 100, where 고시단위 may be what is wrong", () => {
    const yen = "가온테크는 비엣무역사와 5천만 엔의 수출계약을 맺었다";
    const sums = { amount: 50_000_000, rawAmount: "5천만 엔", currency: "JPY", amountAlso: 475_000_000 };
    const typed = edit("outcomes", "O-3", { ...sums, currencyAlso: "KRW", quote: yen });
    const found = findingsAfter(all(typed, add({ rates: [rate("JPY", 950)] })));
    const told = found.filter(({ rule }) => rule === "C01");
    expect(told.map(({ fix, changes }) => [fix, changes])).toEqual([["단위·환율 확인", undefined]]);
  });

  it("is no slip where the rate is off by anything else", () => {
    const found = findingsAfter(slipped(560_000_000));
    expect(found.map(({ message }) => message)).toEqual([
      "병기 금액의 환율이 1,600원/USD입니다(매매기준율 1,400, 차이 14.3%).",
    ]);
  });
});

describe("C02", () => {
  testRule({
    hit: all(
      restated("O-1", 3_360_000_000),
      restated("O-4", 580_000_000),
      add({ rates: [rate("USD", 1400)] }),
    ),
    finding: {
      rule: "C02",
      severity: "warning",
      table: "성과",
      recordId: "O-1",
      column: "병기금액",
      value: "3360000000",
      message: "한 기사 안에서 서로 다른 환율을 썼습니다: 1,400, 1,160.",
      messageEn: "One article uses different rates: 1,400, 1,160.",
      evidence: "상담 31건, 240만 달러를 거뒀다 / 나래푸드는 하노이유통과 50만 달러의 수출협약을 맺었다",
      fix: "단위·환율 확인",
    },
    near: {
      "of rates that rounding explains": all(restated("O-1", 3_360_000_000), restated("O-4", 710_000_000)),
    },
  });
});

describe("C03", () => {
  const parts = (second: string) => {
    const part = (id: string, amount: number, currency: string, raw: string) =>
      figure(id, {
        ...{ kind: "consultation", counting: "part", partOf: "O-1", amount, currency },
        ...{ rawAmount: raw, quote: `${id} 상담 ${raw}`, firm: `기업 ${id}`, counterparty: "비공개" },
      });
    return add({
      outcomes: [
        part("O-5", 1_600_000, "USD", "160만 달러"),
        part("O-6", 800_000, second, second === "USD" ? "80만 달러" : "80만 유로"),
      ],
    });
  };
  testRule({
    hit: parts("EUR"),
    finding: {
      rule: "C03",
      severity: "error",
      table: "성과",
      recordId: "O-1",
      column: "금액",
      value: "2400000",
      message: "통화가 다른 금액을 그대로 더했습니다.",
      messageEn: "Sums in different currencies were added as they stand.",
      evidence: "160만 달러 + 80만 유로",
      evidenceEn: "USD 1,600,000 + EUR 800,000",
      fix: "환산 후 합산",
    },
    near: { "of one currency": parts("USD") },
  });
});

describe("C04", () => {
  const euros = all(
    edit("outcomes", "O-4", {
      currency: "EUR",
      rawAmount: "50만 유로",
      quote: "나래푸드는 하노이유통과 50만 유로의 수출협약을 맺었다",
    }),
  );
  testRule({
    hit: euros,
    finding: {
      rule: "C04",
      severity: "warning",
      table: "환율",
      recordId: "EUR",
      column: "매매기준율",
      value: null,
      message: "환율이 없습니다: EUR 2026. 10. 9.",
      messageEn: "No exchange rate: EUR 2026-10-09.",
      evidence: "나래푸드·하노이유통 MOU 50만 유로 2026-10-09; 마지막 고시일 없음",
      evidenceEn: "나래푸드·하노이유통 MOU EUR 500,000 2026-10-09; last rate none",
      fix: "환율 입력",
    },
    near: {
      "where the rates are there": all(euros, add({ rates: [rate("EUR", 1600), rate("USD", 1400)] })),
      "where the sum is restated in 달러": all(
        euros,
        edit("outcomes", "O-4", { amountAlso: 570_000, currencyAlso: "USD" }),
      ),
      "of a row that is not counted": all(euros, edit("outcomes", "O-4", { counting: "reference" })),
    },
  });
});

describe("C05", () => {
  const huge = (amount: number, raw: string) =>
    edit("outcomes", "O-1", { amount, rawAmount: raw, quote: `상담 31건, ${raw}를 거뒀다` });
  testRule({
    hit: huge(2_400_000_000, "24억 달러"),
    beside: ["L03"],
    finding: {
      rule: "C05",
      severity: "warning",
      table: "성과",
      recordId: "O-1",
      column: "금액",
      value: "2400000000",
      message: "금액 단위를 확인하세요: 24억 달러는 시·도 연간 수출액 수준입니다.",
      messageEn: "Check the unit: USD 2,400,000,000 is as large as a province's yearly exports.",
      evidence: "상담 31건, 24억 달러를 거뒀다",
      fix: "천·만·억 확인",
    },
    near: { "of the limit itself": huge(1_000_000_000, "10억 달러") },
  });
});
