import { describe, expect, it } from "vitest";
import { readText } from "../../src/reading/read-text";

function outcomeOf(text: string): string {
  const result = readText(text);
  return result.ok ? "read" : result.reason;
}

describe("pasted text", () => {
  it.each([
    ["one sentence", "진주시는 다낭에서 300만 달러를 계약했다."],
    [
      "a sentence without its full stop",
      "진주시 시장개척단이 베트남 다낭에서 바이어와 300만 달러의 수출 계약을 맺었다고 밝혔다",
    ],
    ["the bullets of a press release", "진주시 사절단 결과\n○ 상담 30건에 300만 달러, 계약 5건에 40만 달러"],
    [
      "a sentence in English",
      "Jinju firms signed contracts worth $3 million with buyers from Vietnam, the city said.",
    ],
  ])("is read: %s", (_kind, text) => {
    expect(outcomeOf(text)).toBe("read");
  });

  it.each([
    ["nothing", "", "empty"],
    ["blanks", " \n\u00a0\n", "empty"],
    ["figures", "2024\t300\t17\n2025\t410\t22\n", "no_article"],
    ["a headline alone", "진주시 300만 달러 계약", "no_article"],
    [
      "filler",
      "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.",
      "no_article",
    ],
    [
      "a program with comments",
      "// 이 함수는 금액을 달러로 바꾸어 돌려준다.\nexport function toUsd(amount) {\n  return amount / 1300;\n}\n",
      "no_article",
    ],
    ["a page of buttons", "로그인\n공유하기\n닫기\n0 / 300", "no_article"],
  ])("is refused: %s", (_kind, text, reason) => {
    expect(outcomeOf(text)).toBe(reason);
  });

  it("gives its articles as a list", () => {
    const result = readText("진주 사절단, 다낭서 계약\n\n진주시 사절단이 다낭에서 300만 달러를 계약했다.");
    expect(result.ok && result.articles.map(({ title }) => title)).toEqual(["진주 사절단, 다낭서 계약"]);
  });
});
