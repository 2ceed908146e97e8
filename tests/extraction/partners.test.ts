// With whom and by whom: each sentence is one way of Korean and English reports to tell a buyer and an exporter.
import { describe, expect, test } from "vitest";
import { extract, firmsBehind } from "./article-of";

const lead =
  "진주시 무역사절단 성과\n\n경남 진주시는 지난 10일부터 14일까지 베트남 하노이와 태국 방콕에 무역사절단을 파견해 상담 80건 900만 달러의 성과를 거뒀다고 밝혔다.";
const englishLead =
  "Jinju firms find buyers in Vietnam\n\nA trade mission of eight companies from Jinju, South Gyeongsang Province, held 80 consultations worth $9 million in Hanoi, Vietnam, from June 10 to 14, the city said.";

type Pair = [partner: string | null, firm: string | null];

function pairsOf(sentence: string, before = lead): Pair[] {
  return extract(`${before}\n\n${sentence}`, "2024-06-20")
    .outcomes.filter(({ start }) => (start ?? 0) >= before.length)
    .map(({ counterparty, firm }) => [counterparty, firm]);
}

function firmsOf(sentence: string, before = lead): string[] {
  return firmsBehind(`${before}\n\n`, sentence);
}

describe("one firm and its partner", () => {
  test.each<[string, string | null, string | null]>([
    [
      "도라지 가공업체 산들원은 베트남 유통사 빈푸드와 20만 달러 규모의 수출계약을 체결했다.",
      "빈푸드",
      "산들원",
    ],
    [
      "산들원(대표 김모)은 하노이 소재 대형 유통기업인 안하마트와 5만 달러어치 계약을 맺었다.",
      "안하마트",
      "산들원",
    ],
    ["㈜한들은 화장품 유통업체 시암뷰티(대표 솜차이)와 100만 달러 수출협약을 맺었다.", "시암뷰티", "한들"],
    [
      "산들원은 유통기업 골든게이트(Golden Gate)사와 30만 달러의 협약을 맺었다.",
      "골든게이트(Golden Gate)사",
      "산들원",
    ],
    ["㈜산들원은 '시암푸드'사와 20만 달러의 계약을 맺었다.", "시암푸드사", "산들원"],
    ["한들식품은 태국의 시암푸드에 김 10만 달러어치를 수출하기로 했다.", "시암푸드", "한들식품"],
    ["산들원은 최대 슈퍼마켓인 페어프라이스에 7만 달러어치를 납품하기로 했다.", "페어프라이스", "산들원"],
    ["산들원은 방콕의 T사로부터 9만 달러의 주문을 받았다.", "T사", "산들원"],
    ["산들원은 국영기업 비나밀크로부터 20만 달러어치를 수주하는 성과를 올렸다.", "비나밀크", "산들원"],
    ["산들원은 20만 달러 규모의 계약을 베트남 빈푸드와 체결했다.", "빈푸드", "산들원"],
    ["산들원은 빈푸드사와 MOU를 체결하고 연간 20만 달러어치를 공급하기로 했다.", "빈푸드사", "산들원"],
    ["산들원은 20만 달러를 계약했다. 계약 상대는 하노이의 빈푸드다.", "빈푸드", "산들원"],
    ["㈜산들원은 바이어인 빈푸드의 응우옌 대표와 20만 달러의 계약을 체결했다.", "빈푸드", "산들원"],
    ["㈜산들원은 H사와 P사 등 현지 기업 2곳과 20만 달러의 계약을 맺었다.", "H사, P사", "산들원"],
    [
      "시는 빈푸드, 시암푸드, 메콩트레이딩 등 3개사와 총 150만 달러의 수출협약을 맺었다.",
      "빈푸드, 시암푸드, 메콩트레이딩",
      null,
    ],
    ["가람테크의 경우 베트남 남찌에우와 30만 달러 규모의 계약을 추진 중이다.", "남찌에우", "가람테크"],
  ])("%s", (sentence, partner, firm) => {
    expect(pairsOf(sentence)).toEqual([[partner, firm]]);
  });
});

describe("a buyer as the subject", () => {
  test.each<[string, string | null, string | null]>([
    ["싱가포르 수입사 빈푸드는 배즙 30만 달러어치를 주문했다.", "빈푸드", null],
    ["미국 바이어인 제임스 트레이딩은 산들원에 5만 달러를 주문했다.", "제임스 트레이딩", "산들원"],
    [
      "도쿄의 수입업체 다이와상사는 산들원으로부터 20만 달러어치의 배를 사들이기로 했다.",
      "다이와상사",
      "산들원",
    ],
    ["방콕의 식품 유통회사 시암푸드는 산들원과 30만 달러 규모의 구매계약을 맺었다.", "시암푸드", "산들원"],
    ["산들원은 현지에서 20만 달러를 주문받았다.", null, "산들원"],
    ["산들원은 현지 유통사 빈롱마트에서 김 3t을 주문받았다.", "빈롱마트", "산들원"],
    ["산들원이 현지 유통업체 빈롱마트로부터 김 2만 상자를 발주받았다.", "빈롱마트", "산들원"],
  ])("%s", (sentence, partner, firm) => {
    expect(pairsOf(sentence)).toEqual([[partner, firm]]);
  });
});

describe("nobody named", () => {
  test.each([
    "산들원은 빈롱마트로부터 주문을 받았으면 좋겠다고 말했다.",
    "산들원은 빈롱마트로부터 주문을 받았는지 확인하고 있다.",
    "산들원은 지난해 빈롱마트로부터 첫 주문을 받은 뒤 꾸준히 거래하고 있다.",
    "산들원은 2019년 빈롱마트에서 주문을 받았다.",
    "산들원은 빈롱마트로부터 샘플 주문을 받았다.",
  ])("an order hoped for, of long ago or of samples is no contract: %s", (sentence) => {
    expect(pairsOf(sentence)).toEqual([]);
  });

  test("heads of offices sign for them, and are no firms or buyers", () => {
    expect(pairsOf("하노이 인민위원장이 한가람 충북지사와 농산물 수출 업무협약을 맺었다.")).toEqual([]);
  });

  test.each([
    "산들원은 현지 대형 유통업체 2곳과 20만 달러의 계약을 체결했다.",
    "산들원은 김과 미역 20만 달러어치를 계약했다.",
    "산들원은 지난해와 같은 20만 달러의 계약을 맺었다.",
    "산들원은 코트라 하노이무역관과 협력해 20만 달러의 계약을 체결했다.",
    "산들원은 취향과 소득 수준에 맞춘 20만 달러의 제품 계약을 맺었다.",
    "산들원은 일본 상사로부터 20만 달러의 주문을 받았다.",
    "특히 산들원은 현지 유통망과 여건을 감안해 20만 달러의 계약을 맺었다.",
    "산들원은 품질과 가격을 조율한 끝에 20만 달러의 계약을 맺었다.",
  ])("%s", (sentence) => {
    expect(pairsOf(sentence)).toEqual([[null, "산들원"]]);
  });

  test("a currency, a place and a number of firms are no partners", () => {
    expect(pairsOf("베트남과 20만 달러, 태국과 10만 달러의 수출계약을 맺었다.")).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe("lists side by side", () => {
  const both: Pair[] = [
    ["빈푸드", "산들원"],
    ["시암푸드", "한들"],
  ];
  test.each([
    "㈜산들원과 ㈜한들은 하노이 빈푸드, 방콕 시암푸드와 각각 20만 달러, 15만 달러의 계약을 체결했다.",
    "접시를 만드는 산들원과 찻잔 업체 한들은 빈푸드, 시암푸드와 각각 20만 달러와 15만 달러의 계약을 맺었다.",
    "산들원은 빈푸드와 20만 달러, 한들은 시암푸드와 15만 달러의 수출계약을 각각 체결했다.",
    "산들원은 수입사인 빈푸드와, 한들은 방콕 시암푸드와 각각 20만 달러와 15만 달러의 계약을 맺었다.",
    "▲산들원–빈푸드: 20만 달러 ▲한들–시암푸드: 15만 달러의 계약이 성사됐다.",
  ])("%s", (sentence) => {
    expect(pairsOf(sentence)).toEqual(both);
  });

  test("parallel subjects that order are the buyers", () => {
    expect(pairsOf("시암푸드와 빈푸드가 각각 20만 달러, 10만 달러를 주문했다.")).toEqual([
      ["시암푸드", null],
      ["빈푸드", null],
    ]);
  });

  test("what two firms did together is neither's alone", () => {
    expect(pairsOf("가람테크와 누리바이오는 30만 달러의 계약을 따냈다.")).toEqual([[null, null]]);
  });

  test("two firms without partners share the sums in order", () => {
    expect(pairsOf("가람테크와 누리바이오는 각각 18만 달러, 9만 달러의 현장 계약을 올렸다.")).toEqual([
      [null, "가람테크"],
      [null, "누리바이오"],
    ]);
  });
});

test.each<[string, string]>([
  ["시는 하노이상공회의소와 경제 교류를 위한 업무협약을 체결했다.", "하노이상공회의소"],
  ["시와 베트남 상공회의소는 교역 확대를 위한 업무협약을 맺었다.", "베트남 상공회의소"],
  ["시와 하노이상공회의소의 업무협약도 이뤄졌다.", "하노이상공회의소"],
])("the host's agreement without a sum: %s", (sentence, partner) => {
  expect(pairsOf(sentence)).toEqual([[partner, null]]);
});

describe("in English", () => {
  test.each<[string, string | null, string | null]>([
    ["Gaon Foods signed a $200,000 contract with Polish distributor Wisla Mart.", "Wisla Mart", "Gaon Foods"],
    [
      "Gaon Foods won a $200,000 order from Hanoi-based supermarket chain Vina Mart.",
      "Vina Mart",
      "Gaon Foods",
    ],
    [
      "Gaon Foods will supply $250,000 worth of snacks to Vina Mart under the contract.",
      "Vina Mart",
      "Gaon Foods",
    ],
    [
      "Daon Tech, which makes valves, signed a $500,000 contract with Siam Trading of Thailand.",
      "Siam Trading",
      "Daon Tech",
    ],
    ["Among them, Gaon Foods clinched a $300,000 deal with a Vietnamese buyer.", null, "Gaon Foods"],
  ])("%s", (sentence, partner, firm) => {
    expect(pairsOf(sentence, englishLead)).toEqual([[partner, firm]]);
  });

  test("respectively pairs two lists in order", () => {
    const sentence =
      "Gaon Foods and Daon Tech signed contracts worth $200,000 and $150,000 with Binh Foods and Siam Trading, respectively.";
    expect(pairsOf(sentence, englishLead)).toEqual([
      ["Binh Foods", "Gaon Foods"],
      ["Siam Trading", "Daon Tech"],
    ]);
  });

  test("a chamber of commerce keeps its place", () => {
    const sentence = "The city signed an MOU with the Hanoi Chamber of Commerce on trade cooperation.";
    expect(pairsOf(sentence, englishLead)).toEqual([["Hanoi Chamber of Commerce", null]]);
  });

  test("lists of participants are firms", () => {
    expect(
      firmsOf("Participating companies included Gaon Foods, Daon Tech and Raon Bio.", englishLead),
    ).toEqual(["Gaon Foods", "Daon Tech", "Raon Bio"]);
  });
});

describe("who took part", () => {
  test.each<[string, string[]]>([
    [
      "참가 기업은 산들원, 가람테크, 누리바이오, 한빛정밀이다.",
      ["산들원", "가람테크", "누리바이오", "한빛정밀"],
    ],
    ["산들원, 가람테크, 누리바이오 3개사는 혁신상도 받았다.", ["산들원", "가람테크", "누리바이오"]],
    ["관내 수출업체 산들원과 가람테크는 현지에 제품을 공급한다.", ["산들원", "가람테크"]],
    ["가장 많은 계약을 올린 곳은 산들원으로 시암푸드와 22만 달러의 계약서를 주고받았다.", ["산들원"]],
    ["상담회에는 빈마트, 시암푸드, 메콩트레이딩 등 현지 바이어 30개사가 참가했다.", []],
    ["딸기 30만 달러, 파프리카 20만 달러, 단감 10만 달러의 계약이 이뤄졌다.", []],
    ["수출 초보기업과 여성기업이 20만 달러의 계약을 맺었다.", []],
    ["현지 유통사인 시암푸드는 방콕에 30개 매장을 둔 업체로 연 매출이 2천만 달러다.", []],
    ["시는 조규일 시장이 이끄는 대표단을 보내 30만 달러의 협약을 체결했다.", []],
  ])("%s", (sentence, firms) => {
    expect(firmsOf(sentence)).toEqual(firms);
  });
});
