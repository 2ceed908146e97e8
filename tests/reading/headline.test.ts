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

  it.each([
    [
      "전북 사절단, 몽골서 90만달러 상담",
      "전라북도가 지난달 8일부터 12일까지 몽골 울란바토르에 보낸",
      "시장개척단이 현지에서 바이어 서른 곳을 만나 90만달러를",
      "상담하고 20만달러를 계약했다. 도는 4일 이같이 밝혔다.",
    ],
    [
      "대구 안경업체들 밀라노로",
      "대구시는 이탈리아 밀라노에서 열리는 광학전에 안경테를",
      "만드는 업체 여덟 곳을 보낸다고 밝혔다. 출국은 6월이다.",
    ],
    [
      "부산 신발, 남미 문 두드려",
      "부산시와 부산상의가 공동으로 꾸린 남미 시장개척단이 다음",
      "달 상파울루와 리마를 차례로 찾아 신발과 고무제품의 판로를",
      "연다. 개척단은 12개 업체로 이뤄졌다고 시는 설명했다.",
    ],
  ])("stands above a story whose first sentence is broken at a column: %s", (...lines) => {
    expect(headlineOf(...lines)).toBe(lines[0]);
  });
});
