import { describe, expect, test } from "vitest";
import { findBareWon } from "../../src/extraction/amounts/bare-won";
import { extract } from "./article-of";

const report = (sentence: string) =>
  `진주시 무역사절단\n\n경남 진주시는 지난 10일부터 14일까지 베트남 하노이에 무역사절단을 파견했다. ${sentence}`;

function sumsOf(text: string) {
  return extract(text, "2024-06-20").outcomes.map(({ kind, count, amount, currency, doubts }) => [
    ...[kind, count, amount, currency],
    doubts,
  ]);
}

const leftOut = [{ field: "currency", reason: "단위 생략" }];

describe("a sum that 원 was left out of", () => {
  test("is won behind its name, and to be looked at", () => {
    expect(sumsOf(report("상담 30건에 상담액 151억, 계약액 약 23억의 성과를 거뒀다."))).toEqual([
      ["consultation", 30, 15_100_000_000, "KRW", leftOut],
      ["contract", null, 2_300_000_000, "KRW", leftOut],
    ]);
  });

  test("is not guessed at in a report that tells foreign money anywhere", () => {
    const text = report("상담액 151억을 거뒀다. 현장에서 30만 달러를 계약했다.");
    expect(sumsOf(text)).toEqual([["contract", null, 300_000, "USD", []]]);
    expect(sumsOf(report("상담액 3억을 거뒀다. 달러로 받았다."))).toEqual([]);
  });

  test("is found where it ends, not in front of a currency, a range or what is counted", () => {
    expect(findBareWon("상담액은 총 1억 2,000만, 계약액 약 3억이다.")).toEqual([
      { text: "1억 2,000만", start: 7, end: 16, amount: 120_000_000, currency: "KRW", approximate: false },
      { text: "3억", start: 24, end: 26, amount: 300_000_000, currency: "KRW", approximate: true },
    ]);
    const others = [
      "상담액 3억 원",
      "계약액 3억대",
      "판매액 3억~5억 원",
      "협약액 3억 달러",
      "예산 3억",
      "상담액 500",
    ];
    expect(others.map(findBareWon)).toEqual(others.map(() => []));
  });
});
