// L01–L04: the sums of one event against each other, and a sum per case against all others.
import { describe, expect, it } from "vitest";
import { sumPerCaseFarOff } from "../../src/checks/ladder/per-case";
import { runChecks } from "../../src/checks/run-checks";
import { add, all, edit, figure, testRule } from "./clean-report";
import { mission, outcome, report } from "./report-builder";

const contract = (amount: number, raw: string) =>
  edit("outcomes", "O-3", {
    amount,
    rawAmount: raw,
    quote: `가온테크는 비엣무역사와 ${raw}의 수출계약을 맺었다`,
  });

describe("L01", () => {
  testRule({
    hit: contract(3_000_000, "300만 달러"),
    finding: {
      rule: "L01",
      severity: "warning",
      table: "성과",
      recordId: "O-3",
      column: "금액",
      value: "3000000",
      message: "계약액이 상담액보다 큽니다. 두 값이 바뀌지 않았는지 확인하세요.",
      messageEn: "Contracts exceed consultations. Are the two swapped?",
      evidence: "계약액 300만 달러, 상담액 240만 달러",
      evidenceEn: "Contracts USD 3,000,000, Consultations USD 2,400,000",
      fix: "서로 바꾸기",
    },
    near: {
      "of less": contract(1_700_000, "170만 달러"),
      "of a contract found later": all(
        contract(3_000_000, "300만 달러"),
        edit("outcomes", "O-3", { contractTiming: "later" }),
      ),
      "of another event's consultations": all(
        contract(3_000_000, "300만 달러"),
        edit("outcomes", "O-1", { mission: null, articleId: "A-9" }),
      ),
    },
  });
});

describe("L02", () => {
  const expected = (amount: number, raw: string) =>
    edit("outcomes", "O-2", { amount, rawAmount: raw, quote: `계약추진은 10건, ${raw}였다` });
  testRule({
    hit: expected(2_200_000, "220만 달러"),
    finding: {
      rule: "L02",
      severity: "warning",
      table: "성과",
      recordId: "O-2",
      column: "금액",
      value: "2200000",
      message: "계약액과 계약추진액의 합이 상담액을 넘습니다.",
      messageEn: "Contracts plus expected contracts exceed consultations.",
      evidence: "합 255만 달러: 계약액 35만 달러, 계약추진액 220만 달러, 상담액 240만 달러",
      evidenceEn:
        "USD 2,550,000 together: Contracts USD 350,000, Expected contracts USD 2,200,000, Consultations USD 2,400,000",
      fix: "확인",
    },
    near: {
      "of no more than the consultations": expected(2_050_000, "205만 달러"),
      "where L01 has told it": all(expected(2_200_000, "220만 달러"), contract(3_000_000, "300만 달러")),
    },
  });
});

describe("L03", () => {
  testRule({
    hit: contract(20_000, "2만 달러"),
    finding: {
      rule: "L03",
      severity: "info",
      table: "성과",
      recordId: "O-3",
      column: "금액",
      value: "20000",
      message: "상담액 대비 계약액 비율이 0.8%입니다(통상 1~80%).",
      messageEn: "Contracts come to 0.8% of consultations (usually 1–80%).",
      evidence: "계약액 2만 달러, 상담액 240만 달러",
      evidenceEn: "Contracts USD 20,000, Consultations USD 2,400,000",
      fix: "확인",
    },
    near: {
      "of one percent": contract(24_000, "2만 4천 달러"),
      "where L01 has told it": contract(3_000_000, "300만 달러"),
    },
  });
});

describe("L04", () => {
  const orders = (sums: readonly number[], values: object = {}) =>
    add({
      outcomes: sums.map((amount, index) =>
        figure(`O-1${index}`, {
          ...{
            mission: null,
            signedOn: `2026-09-0${index + 1}`,
            kind: "onsite_sale",
            count: 1,
            amount,
            firm: "가온테크",
          },
          ...{
            rawAmount: `${amount} 달러`,
            quote: `가온테크는 ${amount} 달러어치를 팔았다`,
            ...(index === 4 ? values : {}),
          },
        }),
      ),
    });
  const usual = [10_000, 12_000, 9_000, 11_000];
  testRule({
    hit: orders([...usual, 1_200_000]),
    finding: {
      rule: "L04",
      severity: "warning",
      table: "성과",
      recordId: "O-14",
      column: "금액",
      value: "1200000",
      message: "건당 1,200,000달러로 다른 건(중앙값 11,000달러)과 크게 다릅니다. 단위를 확인하세요.",
      messageEn: "1,200,000 dollars a case; the median is 11,000. Check the unit.",
      evidence: "가온테크는 1200000 달러어치를 팔았다",
      fix: "단위 확인",
    },
    near: {
      "of a hundred times the median": orders([...usual, 1_100_000]),
      "of a contract over years": orders([...usual, 1_200_000], { contractTerm: "3년" }),
      "of fewer than five": orders([...usual.slice(1), 1_200_000]),
    },
  });
});

describe("L04 of sums that no rate turns into 달러", () => {
  const inWon = (sums: readonly number[], currency = "KRW") =>
    sums.map((amount, index) => outcome(`O-${index}`, { kind: "contract", count: 1, amount, currency }));
  const usual = [40_000_000, 55_000_000, 38_000_000, 61_000_000];
  const found = (...outcomes: ReturnType<typeof inWon>) =>
    runChecks(report({ missions: [mission()], outcomes }), {}, [sumPerCaseFarOff]);

  it("compares them with those of their currency", () => {
    const slipped = found(...inWon([...usual, 45_000_000_000]));
    expect(slipped.map(({ recordId, message, messageEn }) => [recordId, message, messageEn])).toEqual([
      [
        "O-4",
        "건당 450억 원으로 다른 건(중앙값 5,500만 원)과 크게 다릅니다. 단위를 확인하세요.",
        "KRW 45,000,000,000 a case; the median is KRW 55,000,000. Check the unit.",
      ],
    ]);
  });

  it("compares them with no others, and not where there are fewer than five", () => {
    expect(found(...inWon(usual), outcome("O-9", { kind: "contract", count: 1, amount: 30_000 }))).toEqual(
      [],
    );
    expect(found(...inWon([...usual.slice(1), 45_000_000_000]))).toEqual([]);
  });
});

describe("L04 within a province", () => {
  const sums = {
    전남: [10_000, 12_000, 9_000, 11_000, 1_200_000],
    경남: [90_000, 95_000, 85_000, 99_000, 80_000],
  };
  const found = (provinces: Partial<typeof sums>) => {
    const missions = Object.keys(provinces).map((province) =>
      mission({ missionId: `M-${province}`, province }),
    );
    const outcomes = Object.entries(provinces).flatMap(([province, amounts]) =>
      amounts.map((amount, index) =>
        outcome(`O-${province}${index}`, { mission: `M-${province}`, kind: "contract", count: 1, amount }),
      ),
    );
    return runChecks(report({ missions, outcomes }), {}, [sumPerCaseFarOff]).map(
      ({ recordId, message, evidence }) => ({ recordId, message, evidence }),
    );
  };

  it("compares a sum with the other sums of its province, where those of all hide it", () => {
    expect(found(sums)).toEqual([
      {
        recordId: "O-전남4",
        message: "건당 1,200,000달러로 다른 건(중앙값 11,000달러)과 크게 다릅니다. 단위를 확인하세요.",
        evidence: "근거 O-전남4 (전남 5건의 중앙값)",
      },
    ]);
  });

  it("asks once about what is far from the province's and from all others", () => {
    expect(found({ 전남: sums.전남 }).map(({ recordId }) => recordId)).toEqual(["O-전남4"]);
  });

  it("takes fewer than five for no measure of a province", () => {
    expect(found({ ...sums, 전남: sums.전남.slice(1) })).toEqual([]);
  });
});
