// What is aimed at, planned or hoped for is no result, however it is worded; what was signed stays one, though a goal or
// a plan stands beside it.
import { describe, expect, test } from "vitest";
import type { OutcomeKind } from "../../src/records/article";
import { missionLead as lead, outcomesBehind } from "./article-of";

type Row = [kind: OutcomeKind, amount: number | null, happened: boolean];

function rowsOf(sentence: string): Row[] {
  return outcomesBehind(lead, sentence).map(({ kind, amount, happened }) => [kind, amount, happened]);
}

function aims(kind: OutcomeKind, amount: number): Row[] {
  return [[kind, amount, false]];
}

function reached(kind: OutcomeKind, amount: number): Row[] {
  return [[kind, amount, true]];
}

describe("aims are no results", () => {
  test.each<[string, Row[]]>([
    ["도는 100억 원 이상의 계약 성과를 올린다는 목표다.", aims("contract", 10_000_000_000)],
    ["도는 100억 원 이상의 계약 성과를 거둔다는 각오다.", aims("contract", 10_000_000_000)],
    ["시는 이번 사업으로 계약 2000만 달러를 이끌어낸다는 전략이다.", aims("contract", 20_000_000)],
    ["도는 2027년까지 300만 달러 수출을 달성한다는 구상이다.", aims("export_performance", 3_000_000)],
    ["이들 기업은 총 2000만 달러 상당의 수출 계약 체결을 노린다.", aims("contract", 20_000_000)],
    ["이들 기업은 총 2000만 달러 상당의 수출 계약 체결에 나선다.", aims("contract", 20_000_000)],
    ["진흥원은 수출계약 1500만 달러 달성에 힘을 쏟는다.", aims("contract", 15_000_000)],
    ["군은 연내 100만 달러 수출에 도전한다.", aims("export_performance", 1_000_000)],
    ["㈜산들원 대표는 “100만 달러 수출 계약을 따내는 것이 꿈”이라고 말했다.", aims("contract", 1_000_000)],
    ["도는 다음 상담회에서는 500만 달러의 계약을 올리겠다고 밝혔다.", aims("contract", 5_000_000)],
    ["㈜산들원은 100만 달러 수출계약을 따내겠다고 밝혔다.", aims("contract", 1_000_000)],
    ["산들원은 올해 100만 달러 매출을 올리겠다고 했다.", aims("onsite_sale", 1_000_000)],
    ["산들원은 시험을 거쳐 50만 달러의 계약을 체결하길 희망하고 있다.", aims("contract", 500_000)],
    [
      "도는 이번 판촉전에서 100만 달러 이상의 현장판매를 올릴 것으로 기대한다.",
      aims("onsite_sale", 1_000_000),
    ],
    ["판촉전 기간 5만 달러의 매출이 기대된다.", aims("onsite_sale", 50_000)],
    [
      "시는 상담액 3000만 달러, 계약액 1000만 달러를 달성할 계획이다.",
      [...aims("consultation", 30_000_000), ...aims("contract", 10_000_000)],
    ],
    [
      "㈜산들원은 30만 달러 수출 계약을 맺고 내년에는 100만 달러까지 확대하기로 했다.",
      [...reached("contract", 300_000), ...aims("contract", 1_000_000)],
    ],
    [
      "㈜산들원은 30만 달러의 계약을 맺은 뒤 물량을 60만 달러 규모로 늘리기로 했다.",
      [...reached("contract", 300_000), ...aims("contract", 600_000)],
    ],
    [
      "시는 40만 달러의 계약을 체결했고 나머지 20만 달러도 연내 체결할 계획이다.",
      [...reached("contract", 400_000), ...aims("contract", 200_000)],
    ],
  ])("%s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });
});

describe("results stay results beside an aim", () => {
  test.each<[string, Row[]]>([
    ["100억 원 계약을 맺어 목표를 달성했다.", reached("contract", 10_000_000_000)],
    ["40만 달러 계약을 체결해 올해 목표 달성에 청신호가 켜졌다.", reached("contract", 400_000)],
    ["40만 달러 계약을 체결해 올해 목표 달성에 한 걸음 다가섰다.", reached("contract", 400_000)],
    [
      "상담액 500만 달러, 계약액 120만 달러를 기록해 연초 세운 계획보다 20% 많았다.",
      [...reached("consultation", 5_000_000), ...reached("contract", 1_200_000)],
    ],
    ["㈜산들원은 40만 달러의 수출계약을 체결, 오는 8월 첫 선적할 예정이다.", reached("contract", 400_000)],
    ["수출 확대를 목표로 30만 달러의 계약을 맺었다.", reached("contract", 300_000)],
    ["30만 달러를 수출해 목표의 두 배를 올렸다.", reached("export_performance", 300_000)],
    ["30만 달러의 계약을 체결해 앞으로가 기대된다.", reached("contract", 300_000)],
    [
      "㈜산들원은 40만 달러의 수출 계약을 맺어 다음 달부터 제품을 보낼 예정이다.",
      reached("contract", 400_000),
    ],
    ["30만 달러의 계약을 따낸 산들원은 내년에도 참가하겠다는 포부를 밝혔다.", reached("contract", 300_000)],
    ["산들원은 30만 달러의 계약을 체결하며 수출의 꿈을 이뤘다.", reached("contract", 300_000)],
    ["산들원은 해외시장에 도전해 30만 달러의 계약을 따냈다.", reached("contract", 300_000)],
    ["산들원은 수출을 희망하던 곳에서 30만 달러의 계약을 올렸다.", reached("contract", 300_000)],
    [
      "상담액은 20만 달러에서 30만 달러로 확대됐다.",
      [
        ["consultation", 200_000, true],
        ["consultation", 300_000, true],
      ],
    ],
    ["판촉전에서 5만 달러의 판매고를 올려 추가 주문이 기대된다.", reached("onsite_sale", 50_000)],
  ])("%s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });

  test("what a buyer is willing to take, or is about to sign, is an expectation", () => {
    expect(rowsOf("현지 유통사는 30만 달러의 계약을 체결하겠다는 뜻을 밝혔다.")).toEqual(
      reached("contract_expected", 300_000),
    );
    expect(rowsOf("㈜산들원은 50만 달러 수출 계약 체결을 앞두고 있다.")).toEqual(
      reached("contract_expected", 500_000),
    );
  });
});
