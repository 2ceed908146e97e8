// The price of a kilogram or of a bottle is no deal, wherever the unit stands; the sum of goods told with their weight is.
import { describe, expect, test } from "vitest";
import type { OutcomeKind } from "../../src/records/article";
import { missionLead as lead, outcomesBehind } from "./article-of";

function kindsOf(sentence: string): OutcomeKind[] {
  return outcomesBehind(lead, sentence).map(({ kind }) => kind);
}

test.each([
  "㈜산들원은 딸기 5톤(약 1만8000원/㎏)을 계약했다.",
  "㈜산들원은 베트남 유통사와 딸기 수출 계약(㎏당 1만8000원)을 맺었다.",
  "배는 톤당 약 3,000달러에 계약됐다.",
  "딸기의 ㎏당 수출 가격은 15달러로 계약됐다.",
  "딸기는 상자(2㎏)당 15달러에 계약됐다.",
  "딸기를 1㎏에 15달러에 수출하는 계약을 맺었다.",
  "딸기는 1만8000원(㎏)에 계약했다.",
  "딸기는 3만 원(2㎏ 기준)에 현장 판매됐다.",
  "가격은 1박스(2kg)에 15달러로 계약했다.",
  "샤인머스캣은 송이당 20달러에 팔렸다.",
  "사과는 10㎏ 한 상자에 6만 원에 판매됐다.",
  "수출 단가는 5㎏ 상자 기준 3만2000원이다.",
  "1병에 12달러인 소주 3000병의 주문을 받았다.",
])("a price is no deal: %s", (sentence) => {
  expect(kindsOf(sentence)).toEqual(["other_amount"]);
});

test("both forms of a price told in two currencies are one", () => {
  expect(kindsOf("㈜산들원은 굴 10톤을 15달러(약 2만원/㎏)에 계약했다.")).toEqual([
    "other_amount",
    "other_amount",
  ]);
  expect(kindsOf("산들원은 배 1톤에 3000달러씩 모두 6만 달러의 계약을 맺었다.")).toEqual([
    "other_amount",
    "contract",
  ]);
});

test.each<[string, OutcomeKind[]]>([
  ["산들원은 20톤(30만 달러)을 계약했다.", ["contract"]],
  ["산들원은 5만 달러(20톤)의 계약을 맺었다.", ["contract"]],
  ["산들원은 배 20톤 기준 5만 달러의 계약을 맺었다.", ["contract"]],
  ["시는 사절단 기준 300만 달러의 계약을 맺었다.", ["contract"]],
  ["산들원은 포장기 1대에 30만 달러 규모의 계약을 맺었다.", ["contract"]],
  ["딸기 10㎏ 상자 3000개 6만 달러어치를 계약했다.", ["contract"]],
  ["상담 300만 달러(30건/20개사), 계약 20만 달러(2건/2개사)를 올렸다.", ["consultation", "contract"]],
  ["8개사가 업체당 10건 이상 상담해 상담액 30만 달러를 올렸다.", ["consultation"]],
])("a sum told with its goods is a deal: %s", (sentence, kinds) => {
  expect(kindsOf(sentence)).toEqual(kinds);
});

describe("at a stall", () => {
  test.each([
    "판촉전에서 쌀 10kg 한 포대가 4만5000원에 팔렸다.",
    "판촉전에서 한우는 100g에 2만 원에 판매됐다.",
    "판촉전에서 한우 100g이 12달러에 팔렸다.",
    "판촉전에서 사과 5kg 상자를 4만 원에 판매했다.",
    "샤인머스캣 한 송이가 20달러에 팔렸다.",
    "판촉전에서 사과는 4만 원에 판매됐다.",
    "판촉전에서 홍삼은 시중가보다 싼 12만 원에 판매됐다.",
    "판촉전에서는 3천 원을 깎아 판매했다.",
  ])("the price is no sale: %s", (sentence) => {
    expect(kindsOf(sentence)).toEqual(["other_amount"]);
  });

  test.each([
    "판촉전에서 5만 원 이상 구매한 고객에게 사은품을 주는 판매 행사를 열었다.",
    "판촉전에서는 1인당 5만 원 이상 구매 고객에게 경품을 주는 판매 행사도 열렸다.",
    "현장에서 3만 원 이상 구매하면 사은품을 주는 판매 행사를 열었다.",
  ])("what a customer has to spend is no sale: %s", (sentence) => {
    expect(kindsOf(sentence)).toEqual(["other_amount"]);
  });

  test.each<[string, OutcomeKind[]]>([
    ["현장에서 4만5000원짜리 쌀 2천 포대, 총 9000만 원어치가 팔렸다.", ["other_amount", "onsite_sale"]],
    ["판촉전에서 쌀 10kg 2천 포대가 9000만 원에 팔렸다.", ["onsite_sale"]],
    ["판촉전에서 쌀 20톤이 9000만 원에 판매됐다.", ["onsite_sale"]],
    ["박람회에서 설비 한 세트를 30만 달러에 판매했다.", ["onsite_sale"]],
    ["판촉전에서 배 300상자를 1200만 원에 판매했다.", ["onsite_sale"]],
    ["판촉전에서 30만 달러어치를 할인해 팔았다.", ["onsite_sale"]],
    ["산들원은 배 한 컨테이너를 5만 달러에 수출하는 계약을 맺었다.", ["contract"]],
    ["현지 유통사는 5만 달러 이상 구매하기로 했다.", ["contract"]],
  ])("what was sold in all stays: %s", (sentence, kinds) => {
    expect(kindsOf(sentence)).toEqual(kinds);
  });
});

describe("what an office pays", () => {
  test.each([
    "시는 업체당 500만 원의 항공료와 상담 비용을 지원했다.",
    "시는 300만 원의 항공료와 통역비, 상담 비용을 지원하고 있다.",
    "시는 500만 원의 상담 통역비를 지원하고 상담장을 마련했다.",
    "시는 업체당 200만 원의 계약 수수료를 지원했다.",
  ])("is no result: %s", (sentence) => {
    expect(kindsOf(sentence)).toEqual(["other_amount"]);
  });

  test.each<[string, OutcomeKind[]]>([
    ["시는 업체당 500만 원을 지원해 50만 달러의 상담 성과를 냈다.", ["other_amount", "consultation"]],
    ["시의 항공료 지원을 받은 산들원은 50만 달러의 상담 성과를 냈다.", ["consultation"]],
    ["산들원은 50만 달러의 저비용 설비 계약을 맺었다.", ["contract"]],
    ["업체당 50만 달러의 계약을 맺었다.", ["contract"]],
    ["시는 업체당 500만 원의 수출 물류비를 지원한다.", ["support_budget"]],
  ])("what came of it stays: %s", (sentence, kinds) => {
    expect(kindsOf(sentence)).toEqual(kinds);
  });
});

test("in English too", () => {
  const english =
    "Jinju firms abroad\n\nA trade mission of eight companies from Jinju, South Gyeongsang Province, visited Hanoi, Vietnam, from June 10 to 14, the city said.\n\n";
  const kinds = (sentence: string) => outcomesBehind(english, sentence).map(({ kind }) => kind);
  expect(kinds("Gaon Foods signed a contract for pears at $3,000 per ton.")).toEqual(["other_amount"]);
  expect(kinds("Gaon Foods signed a contract for 20 tons of pears worth $60,000.")).toEqual(["contract"]);
});
