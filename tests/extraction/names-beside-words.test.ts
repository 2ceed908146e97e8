// Names beside words that only look like them: clauses, plurals, actions, devices, places in a row, and names that a blank, a
// person or a legal form divides. The sentences are our own.
import { describe, expect, test } from "vitest";
import { dealsBehind, firmsBehind, missionLead as lead } from "./article-of";
import type { DealRow } from "./article-of";

describe("firms", () => {
  test.each<[string, string[]]>([
    ["무역 근무경력이 있는 60여명을 활용해 9개 업체가 40만 달러의 수출계약을 올렸다.", []],
    ["상담회에서 이뤄지는 MOU는 6건으로 유통권에 관한 것이다.", []],
    ["제품을 한국의 멋을 살린 포장으로 바꿔 19만 달러의 계약을 체결했다.", []],
    ["19일 열린 서명식에서는 참가기업의 수출 서명식이 33건 열려 60만 달러의 계약이 체결됐다.", []],
    ["일류상품 기업이 60만 달러의 계약을 체결했다.", []],
    ["하늘식품 등 5개 기업이 30만 달러의 계약을 성사시킨 것을 비롯해 25개 기업이 계약했다.", ["하늘식품"]],
    ["양측은 ▲농특산물 우선 구매와 행정적 지원 ▲유망 품목 발굴 ▲공동 매장 운영 등에 협력하기로 했다.", []],
    ["참가 기업은 ▲하늘식품 ▲다온지원 ▲마루테크 등이다.", ["하늘식품", "다온지원", "마루테크"]],
    ["중소기업 발굴은 협회의 현지망을 통해 이뤄졌으며 30만 달러의 계약을 맺었다.", []],
  ])("%s", (sentence, firms) => {
    expect(firmsBehind(lead, sentence)).toEqual(firms);
  });
});

describe("partners", () => {
  test.each<[string, DealRow[]]>([
    [
      "하늘테크는 30년 넘게 쌓은 설비 경력과 기술을 바탕으로 일본의 T사와 1만 달러의 수출계약을 체결했다.",
      [["contract", 10_000, "하늘테크", "T사"]],
    ],
    [
      "하늘테크는 찻잔을 주로 만드는 시암세라와 방콕에 매장을 둔 하오몰과 1만 달러의 수출계약을 체결했다.",
      [["contract", 10_000, "하늘테크", "시암세라, 하오몰"]],
    ],
    [
      "하늘테크는 현지 디스트리뷰터들과 상담해 230만 달러의 수출계약을 체결했다.",
      [["contract", 2_300_000, "하늘테크", null]],
    ],
    [
      "K-푸드와 K-뷰티의 인기로 하늘테크는 23만 달러의 수출계약을 체결했다.",
      [["contract", 230_000, "하늘테크", null]],
    ],
    [
      "하늘테크는 수온조절기와 매트 23만 달러의 수출계약을 체결했다.",
      [["contract", 230_000, "하늘테크", null]],
    ],
    [
      "하늘테크는 2차전지와 반도체 장비 23만 달러의 수출계약을 체결했다.",
      [["contract", 230_000, "하늘테크", null]],
    ],
  ])("%s", (sentence, deals) => {
    expect(dealsBehind(lead, sentence)).toEqual(deals);
  });
});
