// Deals whose firm, partner, kind or total stands in another clause, sentence or line than the sum. Each table is one
// construction of reporting, told in sentences of our own.
import { describe, expect, test } from "vitest";
import { extract, firmsBehind } from "./article-of";

const lead =
  "진주시 무역사절단 성과\n\n경남 진주시는 지난 10일부터 14일까지 베트남 하노이와 태국 방콕에 무역사절단을 파견했다고 밝혔다.";

type Row = [
  kind: string,
  amount: number | null,
  partner: string | null,
  firm: string | null,
  partOf: number | null,
];

function rowsOf(sentences: string): Row[] {
  return extract(`${lead}\n\n${sentences}`, "2024-06-20").outcomes.map(
    ({ kind, amount, counterparty, firm, partOf }) => [kind, amount, counterparty, firm, partOf],
  );
}

function firmsOf(sentences: string): string[] {
  return firmsBehind(`${lead}\n\n`, sentences);
}

describe("the sentence behind goes on about firm and partner", () => {
  test.each<[string, Row[]]>([
    [
      "산들원은 방콕에서 시암푸드와 수출계약을 체결했다. 계약 규모는 연간 30만 달러로, 첫 물량은 다음 달 떠난다.",
      [["contract", 300_000, "시암푸드", "산들원", null]],
    ],
    [
      "㈜산들원과 시암푸드는 이날 업무협약을 맺었다. 산들원은 협약에 따라 2년간 60만 달러어치의 소스를 공급한다.",
      [["mou", 600_000, "시암푸드", "산들원", null]],
    ],
    [
      "가장 눈에 띄는 성과를 낸 곳은 필터를 만드는 가람테크다. 이 회사는 하노이 바이어 A사와 90만 달러의 공급계약을 맺었다.",
      [["contract", 900_000, "A사", "가람테크", null]],
    ],
    [
      "첫 계약의 주인공은 용접기 제조사 가람테크다. 상대는 하노이 철강 유통사인 남푸트레이딩으로, 계약 금액은 28만 달러다.",
      [["contract", 280_000, "남푸트레이딩", "가람테크", null]],
    ],
    [
      "시는 이날 빈푸드, 시암푸드와 수출협약을 맺었다. 협약액은 각각 70만 달러와 30만 달러다.",
      [
        ["mou", 700_000, "빈푸드", null, null],
        ["mou", 300_000, "시암푸드", null, null],
      ],
    ],
    [
      "시는 빈푸드와 수출협약을 체결했다. 협약에 따라 빈푸드는 3년간 100만 달러 상당의 배를 수입해 판매한다.",
      [["mou", 1_000_000, "빈푸드", null, null]],
    ],
    [
      "산들원은 9만 달러를 계약했다. 산들원은 태국 유통사 시암푸드와 계약했다.",
      [["contract", 90_000, "시암푸드", "산들원", null]],
    ],
    ["시는 사절단 운영을 마쳤다. 총 계약액은 30만 달러다.", [["contract", 300_000, null, null, null]]],
  ])("%s", (sentences, rows) => {
    expect(rowsOf(sentences)).toEqual(rows);
  });
});

describe("both sides of a deal in other places than subject and 와", () => {
  test.each<[string, string | null, string | null]>([
    ["㈜산들원과 태국 유통사 시암푸드는 30만 달러 규모의 계약을 체결했다.", "시암푸드", "산들원"],
    ["산들원과 태국 시암그룹의 30만 달러 계약이 성사됐다.", "시암그룹", "산들원"],
    ["산들원과 30만 달러 계약을 맺은 태국 시암푸드는 추가 물량도 검토한다.", "시암푸드", "산들원"],
    ["현지 뷰티 유통사 시암뷰티는 산들원의 팩 10만 장을 30만 달러에 구매하기로 했다.", "시암뷰티", "산들원"],
    ["베트남 바이어 민하상사는 산들원 제품 30만 달러어치를 발주했다.", "민하상사", "산들원"],
    ["산들원은 하노이 바이어가 첫 물량 30만 달러를 발주했다.", null, "산들원"],
    ["산들원은 유통업체인 시암푸드와 손잡고 2년간 30만 달러어치를 수출하기로 했다.", "시암푸드", "산들원"],
    ["산들원이 현지 마트 2곳(빈마트, 하동몰)과 30만 달러의 납품 계약을 맺었다.", "빈마트, 하동몰", "산들원"],
    [
      "산들원은 태국의 ‘시암푸드’, 베트남의 ‘빈푸드’와 30만 달러의 계약을 맺었다.",
      "시암푸드, 빈푸드",
      "산들원",
    ],
    ["산들원은 다이와푸드(일본)와 30만 달러의 계약을 맺었다.", "다이와푸드", "산들원"],
    ["산들원 한 곳만 30만 달러의 계약을 따냈다.", null, "산들원"],
    ["산들원이 목표의 절반이 넘는 30만 달러를 계약했다.", null, "산들원"],
  ])("%s", (sentence, partner, firm) => {
    expect(rowsOf(sentence)).toEqual([["contract", 300_000, partner, firm, null]]);
  });

  test("one firm deals with two partners, the second without naming it again", () => {
    expect(rowsOf("산들원은 시암푸드와 5만 달러, 빈푸드와 3만 달러의 계약을 체결했다.")).toEqual([
      ["contract", 50_000, "시암푸드", "산들원", null],
      ["contract", 30_000, "빈푸드", "산들원", null],
    ]);
  });

  test("partners told by 상대로 are shared out", () => {
    expect(
      rowsOf("산들원과 가람테크는 각각 빈푸드와 시암푸드를 상대로 11만 달러, 9만 달러의 계약을 따냈다."),
    ).toEqual([
      ["contract", 110_000, "빈푸드", "산들원", null],
      ["contract", 90_000, "시암푸드", "가람테크", null],
    ]);
  });
});

describe("parts that are told of their total", () => {
  test.each<[string, Row[]]>([
    [
      "현장 계약 60만 달러 중 45만 달러는 산들원이 따냈고 나머지 15만 달러는 한들식품이 차지했다.",
      [
        ["contract", 600_000, null, null, null],
        ["contract", 450_000, null, "산들원", 0],
        ["contract", 150_000, null, "한들식품", 0],
      ],
    ],
    [
      "▲㈜산들원 - 빈푸드(베트남) 30만 달러 ▲한들식품 - 시암푸드(태국) 12만 달러 등 42만 달러의 현장계약이 이뤄졌다.",
      [
        ["contract", 300_000, "빈푸드", "산들원", 2],
        ["contract", 120_000, "시암푸드", "한들식품", 2],
        ["contract", 420_000, null, null, null],
      ],
    ],
    [
      "계약은 모두 50만 달러다. 산들원은 현지 바이어 2곳과 모두 24만 달러를 계약했다. 이 밖에 3개사가 총 26만 달러를 계약했다.",
      [
        ["contract", 500_000, null, null, null],
        ["contract", 240_000, null, "산들원", 0],
        ["contract", 260_000, null, null, 0],
      ],
    ],
    [
      "시는 빈푸드와 300만 달러의 협약을 체결했다. 시는 시암푸드와도 200만 달러의 협약을 맺었다.",
      [
        ["mou", 3_000_000, "빈푸드", null, null],
        ["mou", 2_000_000, "시암푸드", null, null],
      ],
    ],
  ])("%s", (sentences, rows) => {
    expect(rowsOf(sentences)).toEqual(rows);
  });
});

describe("what a sum is called away from it", () => {
  test.each<[string, string]>([
    ["현장에서 계약으로 이어진 것은 30만 달러다.", "contract"],
    ["계약금액은 30만 달러다.", "contract"],
    ["산들원은 30만 달러의 수출을 성사시켰다.", "contract"],
    ["하노이 바이어에게 기계 3대를 30만 달러에 팔았다.", "contract"],
    ["수출상담으로는 30만 달러를 기록했다.", "consultation"],
    ["❍ (상담실적) 총 30만 달러", "consultation"],
    ["계약예정 30만 달러의 성과를 거뒀다.", "contract_expected"],
    ["계약 내역을 보면 산들원이 30만 달러다.", "contract"],
  ])("%s", (sentence, kind) => {
    expect(rowsOf(sentence).map(([found, amount]) => [found, amount])).toEqual([[kind, 300_000]]);
  });
});

describe("participants by how they are told", () => {
  test.each<[string, string[]]>([
    [
      "참가 업체는 소스를 만드는 산들원을 비롯해 한들식품, 가람테크 등 8곳이다.",
      ["산들원", "한들식품", "가람테크"],
    ],
    [
      "사절단은 금형 업체 가람정밀, 스카프 업체 비단길, 공작기계 전문 우진테크로 꾸려졌다.",
      ["가람정밀", "비단길", "우진테크"],
    ],
    ["참가기업 : 산들원, 한들식품, 가람테크(이상 3개사)", ["산들원", "한들식품", "가람테크"]],
    ["나머지 두 업체(산들원·한들식품)도 상담을 이어 갔다.", ["산들원", "한들식품"]],
    ["산들원의 김가을 대표는 “바이어가 두 번이나 찾아왔다”고 말했다.", ["산들원"]],
    ["김가을 산들원 대표는 “바이어가 두 번이나 찾아왔다”고 말했다.", ["산들원"]],
    ["산들원 김가을 이사는 “바이어가 두 번이나 찾아왔다”고 말했다.", ["산들원"]],
    ["방콕 유통사 시암푸드의 김가을 대표는 “한국 제품을 더 들이겠다”고 말했다.", []],
  ])("%s", (sentence, firms) => {
    expect(firmsOf(sentence)).toEqual(firms);
  });
});

test("who sends the firms is none of them", () => {
  expect(rowsOf("가람수출조합은 방콕 박람회에 10개사를 파견해 30만 달러의 계약을 거뒀다.")).toEqual([
    ["contract", 300_000, null, null, null],
  ]);
});
