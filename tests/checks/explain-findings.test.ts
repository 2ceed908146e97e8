// One wrong sum is told once, by the rule that knows what it should be; what is wrong besides is told beside it.
import { describe, expect, it } from "vitest";
import { findingId } from "../../src/records/ids";
import type { ReportRows } from "../../src/records/report";
import { blankRow } from "../../src/records/rows";
import { rates } from "../../src/records/tables/references";
import { findings } from "../../src/records/tables/reviews";
import { add, all, clean, edit, figure, findingsAfter, told, type Change } from "./clean-report";

/** A finding of O-3's 금액 as 점검 has it, set to 무시 when the sum was this. */
const setAside = (rule: string, value: string) =>
  add({
    findings: [
      {
        ...blankRow(findings),
        ...{ rule, severity: "error", message: "금액이 다릅니다.", table: "성과", recordId: "O-3" },
        ...{ column: "금액", value, action: "ignored", reason: "원문 오기" },
        findingId: findingId(rule, "성과", "O-3", "금액"),
      },
    ],
  });

const rulesFound = (...changes: Change[]) =>
  findingsAfter(all(...changes)).map(({ rule, recordId }) => `${rule} ${recordId}`);

/** The contract of the clean report, as its sentence states it and as somebody typed it. */
const contract = (rawAmount: string, amount: number) =>
  edit("outcomes", "O-3", {
    ...{ amount, rawAmount },
    quote: `가온테크는 비엣무역사와 ${rawAmount}의 수출계약을 맺었다`,
  });

/** A contract of no event, in words of its own. */
const elsewhere = (id: string, firm: string, amount: number) =>
  figure(id, {
    ...{ mission: null, signedOn: "2026-09-01", kind: "contract", count: 1, amount, currency: "USD" },
    ...{ firm, counterparty: "비공개", rawAmount: `${amount} 달러` },
    quote: `${firm}은 ${amount} 달러의 수출계약을 맺었다`,
  });

/** So many that there is a usual sum. */
const others = add({
  outcomes: [21_000, 24_000, 19_000, 30_000, 27_000].map((amount, index) =>
    elsewhere(`O-1${index}`, `기업 ${index}호`, amount),
  ),
});

describe("a sum that is not as quoted", () => {
  it("is told by Q02 alone, though it exceeds the consultations, all others and a province's exports", () => {
    const typed = contract("35만 달러", 3_500_000_000);
    expect(rulesFound(others, typed)).toEqual(["Q02 O-3"]);
  });

  it("leaves what the quoted sum would break as well: contracts above the consultations", () => {
    const typed = contract("300만 달러", 30_000_000_000);
    expect(rulesFound(others, typed)).toEqual(["Q02 O-3", "L01 O-3", "L04 O-3"]);
  });

  it("leaves what the quoted sum is as well: as large as a province's exports", () => {
    const consulted = edit("outcomes", "O-1", {
      ...{ amount: 90_000_000_000, rawAmount: "900억 달러", quote: "상담 31건, 90억 달러를 거뒀다" },
    });
    expect(rulesFound(consulted)).toEqual(["Q02 O-1", "L03 O-3", "C05 O-1"]);
  });

  const ignored = (value: string) => setAside("Q02", value);

  it("explains nothing once Q02 is set to 무시: the sum stands, and all that speaks against it", () => {
    const typed = contract("35만 달러", 3_500_000_000);
    const expected = ["Q02 O-3", "L01 O-3", "L04 O-3", "C05 O-3"];
    expect(rulesFound(others, typed, ignored("3500000000")).sort()).toEqual(expected.sort());
  });

  it("is told by Q02 alone again where another sum was set to 무시", () => {
    const typed = contract("35만 달러", 3_500_000_000);
    expect(rulesFound(others, typed, ignored("3600000"))).toEqual(["Q02 O-3"]);
  });

  it("explains nothing by a sentence that its article does not have", () => {
    const typed = contract("35만 달러", 3_500_000);
    const untold = (rows: ReportRows) => ({
      ...told(rows),
      sourceTexts: told(clean).sourceTexts,
    });
    const found = rulesFound(
      typed,
      edit("outcomes", "O-3", { quote: "가온테크가 35만 달러를 판 일" }),
      untold,
    );
    expect(found).toEqual(["Q01 O-3", "L01 O-3"]);
  });

  it("is told by Q02 alone where only its currency is not as quoted", () => {
    const typed = edit("outcomes", "O-3", {
      ...{ amount: 3_500_000_000, currency: "USD", rawAmount: "35억 원" },
      quote: "가온테크는 비엣무역사와 35억 원의 수출계약을 맺었다",
    });
    expect(rulesFound(typed)).toEqual(["Q02 O-3"]);
  });

  it("leaves what the quoted currency is as well, at the day's rate: as large as a province's exports", () => {
    const rate = (currency: string, basicRate: number) => ({
      ...blankRow(rates),
      ...{ currency, basicRate, announcedOn: "2026-10-09", rateUnit: 1, source: "고시" },
    });
    const typed = edit("outcomes", "O-3", {
      ...{ amount: 3_500_000_000, currency: "USD", rawAmount: "35억 유로" },
      quote: "가온테크는 비엣무역사와 35억 유로의 수출계약을 맺었다",
    });
    const known = add({ rates: [rate("EUR", 1_600), rate("USD", 1_400)] });
    expect(rulesFound(typed, known)).toEqual(["Q02 O-3", "C05 O-3"]);
  });

  it("explains nothing of another event's rows", () => {
    const expected = edit("outcomes", "O-2", { amount: 61_000_000 });
    const large = add({ outcomes: [elsewhere("O-20", "다온산업", 2_000_000_000)] });
    expect(rulesFound(expected, large)).toEqual(["Q02 O-2", "C05 O-20"]);
  });

  it("explains nothing where its sentence has several sums, so that nobody knows which is meant", () => {
    const typed = edit("outcomes", "O-3", {
      ...{ amount: 3_500_000, rawAmount: null },
      quote: "가온테크는 비엣무역사와 35만 달러, 이어서 12만 달러의 수출계약을 맺었다",
    });
    expect(rulesFound(typed)).toEqual(["F01 O-3", "Q02 O-3", "L01 O-3"]);
  });
});

describe("contracts above the consultations", () => {
  const typed = contract("300만 달러", 3_000_000);

  it("silence the other steps of their event", () => {
    expect(rulesFound(typed)).toEqual(["L01 O-3"]);
  });

  it("silence nothing once L01 is set to 무시: the sums stand, and all that is said of them", () => {
    expect(rulesFound(typed, setAside("L01", "3000000"))).toEqual(["L01 O-3", "L02 O-2", "L03 O-3"]);
  });

  it("silence it again where another sum was set to 무시", () => {
    expect(rulesFound(typed, setAside("L01", "2500000"))).toEqual(["L01 O-3"]);
  });
});
