import { describe, expect, it } from "vitest";
import { findHeadline } from "../../src/reading/headline";
import { splitLines } from "../../src/reading/lines";

const headlineOf = (...lines: string[]) => findHeadline(splitLines(lines.join("\n")))?.text ?? null;
const sentence = "진주시 사절단이 베트남 다낭에서 딸기 300만 달러어치를 계약했다고 밝혔다.";

describe("the headline", () => {
  it("is the first line that the story takes up, under whatever menus there are", () => {
    expect(
      headlineOf(
        "가을 산길을 걸으며 떠올린 것",
        "진주 딸기, 다낭서 300만 달러 계약",
        "시장 개척 나서",
        sentence,
      ),
    ).toBe("진주 딸기, 다낭서 300만 달러 계약");
  });

  it("is the first long line if the story takes up none", () => {
    expect(headlineOf("붉은 열매가 바다를 건넜다", sentence)).toBe("붉은 열매가 바다를 건넜다");
  });

  it("loses the outlet's mark", () => {
    expect(headlineOf("[하나뉴스]= 진주 딸기, 다낭서 300만 달러 계약", sentence)).toBe(
      "진주 딸기, 다낭서 300만 달러 계약",
    );
  });

  it("is neither a caption nor a sentence", () => {
    expect([headlineOf("▲ 진주 딸기를 맛보는 다낭 시민", sentence), headlineOf(sentence)]).toEqual([
      null,
      null,
    ]);
  });
});
