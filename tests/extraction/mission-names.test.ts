import { describe, expect, test } from "vitest";
import { extractArticle } from "../../src/extraction/extract-article";
import { extract } from "./article-of";
import { loadArticles } from "./shared-articles";

function names(text: string): string[] {
  return extract(text, "2024-06-10").missions.map(({ name }) => name);
}

test("the seed articles' missions are called as the articles call them", () => {
  const found = loadArticles("seeds").map(({ id, article, publishedOn }) =>
    extractArticle(article, { id, publishedOn }).missions.map(({ name }) => name),
  );
  expect(found).toEqual([
    ["OKTA 애틀란타지회·전북테크노파크 업무협약"],
    ["미주 한인상공회의소 총연합회 접견"],
    ["5박 7일 미국 출장", "CES 전북공동관", "글로벌 비즈니스 파트너, 전북특별자치도 투자설명회"],
    ["미국 출장", "CES 전북공동관", "전라북도 비즈니스 만찬"],
    ["진주시 종합무역사절단"],
  ]);
});

describe("the name of a mission", () => {
  test.each([
    ["진주시는 베트남 하노이와 다낭에 무역사절단을 보내 30만 달러를 수출했다.", "베트남 무역사절단"],
    ["진주시는 ‘2024 진주 수출상담회’를 열어 30만 달러를 상담했다.", "2024 진주 수출상담회"],
    ["진주시는 미국에서 열린 CES 2024에 진주공동관을 운영해 30만 달러를 수출했다.", "CES 2024 진주공동관"],
    ["진주시는 일본 오사카에서 진주 농식품 판촉전을 열어 30만 달러를 수출했다.", "오사카 진주 농식품 판촉전"],
    [
      "진주시는 제22회 중국 상하이 국제미용박람회에 참가해 30만 달러를 수출했다.",
      "제22회 중국 상하이 국제미용박람회",
    ],
    ["진주시 대표단이 일본 도쿄를 방문해 수출 협력을 논의했다.", "일본 방문"],
    ["진주시장은 시청에서 베트남 대표단을 접견하고 수출 협력을 논의했다.", "베트남 대표단 접견"],
    ["진주시와 가온마트는 진주 딸기 수출을 위한 업무협약을 맺었다.", "진주 딸기 수출 업무협약"],
  ])("%s", (sentence, name) => {
    expect(names(`진주시 소식\n\n${sentence}`)).toEqual([name]);
  });

  test("a part of the world in the headline goes before a row of countries", () => {
    const text =
      "진주시, 동남아서 수출 상담\n\n진주시는 태국과 베트남에 무역사절단을 보내 30만 달러를 상담했다.";
    expect(names(text)).toEqual(["동남아 무역사절단"]);
  });

  test("each event of a list has its own", () => {
    const text =
      "해외전시회 결산\n\n진주시는 해외전시회에 기업들을 보내 수출을 도왔다.\n▲ 두바이 식품박람회(6개사): 상담 40만 달러\n▲ 홍콩 전자전(8개사): 상담 90만 달러";
    expect(names(text)).toEqual(["두바이 식품박람회", "홍콩 전자전"]);
  });
});
