// What somebody is sure of, foresees or looks forward to is no result. A result told beside a hope stays one, and a contract
// foreseen after talks stays an expectation. The sentences are our own.
import { describe, expect, test } from "vitest";
import type { OutcomeKind } from "../../src/records/article";
import { missionLead as lead, outcomesBehind } from "./article-of";

type Row = [kind: OutcomeKind, amount: number | null, happened: boolean];

function rowsOf(sentence: string): Row[] {
  return outcomesBehind(lead, sentence).map(({ kind, amount, happened }) => [kind, amount, happened]);
}

describe("hopes and forecasts are no results", () => {
  test.each<[string, OutcomeKind]>([
    ["㈜산들원은 올해 50만 달러 수출을 자신하고 있다.", "export_performance"],
    ["㈜산들원은 50만 달러의 계약을 자신한다.", "contract"],
    ["㈜산들원은 50만 달러 수출을 장담했다.", "export_performance"],
    ["㈜산들원은 수출 50만 달러를 바라보고 있다.", "export_performance"],
    ["㈜산들원은 50만 달러 수출을 꿈꾼다.", "export_performance"],
    ["시는 수출 50만 달러를 향해 나아가겠다고 말했다.", "export_performance"],
    ["시는 수출 50만 달러를 향해 나아가고 있다.", "export_performance"],
    ["시는 50만 달러 수출을 향해 달려가겠다고 했다.", "export_performance"],
    ["시는 수출 50만 달러 시대를 열어 가겠다고 했다.", "export_performance"],
    ["군은 판촉전에서 50만 달러의 판매가 이뤄질 것으로 내다봤다.", "onsite_sale"],
    ["군은 50만 달러어치가 판매될 것으로 내다봤다.", "onsite_sale"],
    ["군은 50만 달러의 현장 판매를 내다보고 있다.", "onsite_sale"],
    ["판촉전의 판매액은 50만 달러에 이를 것으로 전망했다.", "onsite_sale"],
    ["군은 판촉전 매출 50만 달러를 예상했다.", "onsite_sale"],
    ["군은 상담 50만 달러의 성과를 낼 것으로 내다봤다.", "consultation"],
    ["상담회에서는 50만 달러의 상담이 이뤄질 전망이다.", "consultation"],
  ])("%s", (sentence, kind) => {
    expect(rowsOf(sentence)).toEqual([[kind, 500_000, false]]);
  });

  test("each sum of a row", () => {
    expect(rowsOf("시는 수출상담 300만 달러와 현장판매 5만 달러를 예상하고 있다.")).toEqual([
      ["consultation", 3_000_000, false],
      ["onsite_sale", 50_000, false],
    ]);
  });
});

describe("deals that are foreseen are expected", () => {
  test.each([
    "시는 50만 달러의 계약이 이뤄질 것으로 내다봤다.",
    "시는 50만 달러의 계약을 확신하고 있다.",
    "산들원은 50만 달러어치를 수출할 수 있을 것으로 보고 있다.",
  ])("%s", (sentence) => {
    expect(rowsOf(sentence)).toEqual([["contract_expected", 500_000, true]]);
  });
});

describe("results stay results beside a hope", () => {
  test.each<[string, OutcomeKind]>([
    ["산들원은 30만 달러를 수출해 자신감을 얻었다.", "export_performance"],
    ["산들원은 30만 달러를 수출하고 세계 시장을 향해 나아가고 있다.", "export_performance"],
    ["산들원은 30만 달러 수출을 자신의 힘으로 이뤄냈다.", "export_performance"],
    ["산들원은 꿈꾸던 30만 달러 수출을 이뤘다.", "export_performance"],
    ["시는 수출 30만 달러 시대를 열었다.", "export_performance"],
    ["30만 달러를 수출한 산들원은 시장 확대를 기대한다.", "export_performance"],
    ["산들원은 30만 달러의 계약을 맺어 내년 수출을 자신하고 있다.", "contract"],
    ["30만 달러를 계약한 산들원은 하반기부터 선적할 계획이다.", "contract"],
    ["산들원은 판촉전에서 30만 달러를 판매해 추가 주문이 이뤄질 것으로 내다봤다.", "onsite_sale"],
    ["판촉전에서 30만 달러의 판매고를 올렸으며 앞으로도 판매가 늘 것으로 내다봤다.", "onsite_sale"],
    ["판촉전의 판매액은 30만 달러로 예상을 웃돌았다.", "onsite_sale"],
    ["판촉전은 판매 30만 달러를 기록하며 기대를 모았다.", "onsite_sale"],
    ["10일간 30만 달러어치가 팔린 판촉전은 내년에도 열릴 예정이다.", "onsite_sale"],
    ["상담 30만 달러가 계약으로 이어질 것으로 내다봤다.", "consultation"],
    ["상담은 30만 달러에 이를 것으로 추산됐다.", "consultation"],
    ["30만 달러의 상담을 진행한 산들원은 하반기부터 선적할 계획이다.", "consultation"],
  ])("%s", (sentence, kind) => {
    expect(rowsOf(sentence)).toEqual([[kind, 300_000, true]]);
  });

  test("who only works on a contract has not signed it", () => {
    expect(rowsOf("30만 달러의 계약을 진행한 산들원은 하반기에 체결할 예정이다.")).toEqual([
      ["contract", 300_000, false],
    ]);
  });
});
