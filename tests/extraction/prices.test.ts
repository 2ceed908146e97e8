// The price of a kilogram or of a bottle is no deal, wherever the unit stands; the sum of goods told with their weight is.
import { expect, test } from "vitest";
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

test("in English too", () => {
  const english =
    "Jinju firms abroad\n\nA trade mission of eight companies from Jinju, South Gyeongsang Province, visited Hanoi, Vietnam, from June 10 to 14, the city said.\n\n";
  const kinds = (sentence: string) => outcomesBehind(english, sentence).map(({ kind }) => kind);
  expect(kinds("Gaon Foods signed a contract for pears at $3,000 per ton.")).toEqual(["other_amount"]);
  expect(kinds("Gaon Foods signed a contract for 20 tons of pears worth $60,000.")).toEqual(["contract"]);
});
