// What a finished deal or talks lead on to is told behind them, as a hope or a plan; the deal stays done. A hope or a
// plan that holds the deal itself makes it expected or planned. The sentences are our own.
import { describe, expect, test } from "vitest";
import type { OutcomeKind } from "../../src/records/article";
import { missionLead as lead, outcomesBehind } from "./article-of";

type Row = [kind: OutcomeKind, amount: number | null, happened: boolean];

function rowsOf(sentence: string): Row[] {
  return outcomesBehind(lead, sentence).map(({ kind, amount, happened }) => [kind, amount, happened]);
}

describe("what is hoped for is not what was done", () => {
  test.each<[string, OutcomeKind]>([
    ["산들원은 40만 달러를 계약해 시장 확대가 기대된다.", "contract"],
    ["산들원은 40만 달러를 계약, 시장 확대가 기대된다.", "contract"],
    ["산들원은 40만 달러를 계약하고 시장 확대를 기대하고 있다.", "contract"],
    ["산들원은 40만 달러를 계약한 데 이어 추가 계약이 기대된다.", "contract"],
    ["산들원은 40만 달러를 계약해 수출길이 넓어질 것으로 내다봤다.", "contract"],
    ["산들원의 40만 달러 계약이 성사돼 시장 확대가 기대된다.", "contract"],
    ["산들원의 40만 달러 계약 체결로 시장 확대가 기대된다.", "contract"],
    ["산들원은 40만 달러의 계약을 이끌어내 시장 확대가 기대된다.", "contract"],
    ["산들원은 40만 달러의 계약을 체결했으며 추가 수출을 기대하고 있다.", "contract"],
    ["산들원은 40만 달러를 수출해 시장 확대가 기대된다.", "export_performance"],
    ["산들원은 판촉전에서 40만 달러를 판매해 추가 주문이 기대된다.", "onsite_sale"],
    ["산들원은 40만 달러를 수출해 주문이 늘 것으로 기대된다.", "export_performance"],
    ["산들원은 판촉전에서 40만 달러어치를 팔아 후속 계약이 이뤄질 것으로 내다봤다.", "onsite_sale"],
  ])("%s", (sentence, kind) => {
    expect(rowsOf(sentence)).toEqual([[kind, 400_000, true]]);
  });

  test("each sum of a row is what it was", () => {
    expect(rowsOf("산들원은 40만 달러 상담, 10만 달러 계약을 올려 시장 확대가 기대된다.")).toEqual([
      ["consultation", 400_000, true],
      ["contract", 100_000, true],
    ]);
  });
});

describe("what is shipped or signed later does not make the act before it a plan", () => {
  test.each<[string, OutcomeKind]>([
    ["산들원은 40만 달러 상담을 벌여 하반기부터 선적할 계획이다.", "consultation"],
    ["산들원은 40만 달러의 상담을 통해 하반기부터 선적할 계획이다.", "consultation"],
    ["산들원은 40만 달러를 상담해 하반기에 계약을 맺을 계획이다.", "consultation"],
    ["산들원은 40만 달러를 상담하고 하반기부터 선적할 계획이다.", "consultation"],
    ["산들원은 40만 달러를 계약해 하반기부터 선적할 계획이다.", "contract"],
    ["산들원은 40만 달러의 계약을 맺어 10월부터 선적할 예정이다.", "contract"],
    ["산들원은 40만 달러를 계약해 오는 8월부터 선적할 예정이다.", "contract"],
    ["산들원은 40만 달러를 계약해 내년 초부터 선적할 예정이다.", "contract"],
    ["산들원은 40만 달러의 계약 추진 성과를 거둬 하반기부터 선적할 계획이다.", "contract_expected"],
  ])("%s", (sentence, kind) => {
    expect(rowsOf(sentence)).toEqual([[kind, 400_000, true]]);
  });
});

describe("a hope or a plan of the act itself", () => {
  test.each<[string, OutcomeKind, boolean]>([
    ["산들원은 40만 달러를 계약할 것으로 기대된다.", "contract_expected", true],
    ["현지 유통사는 40만 달러를 계약해 줄 것으로 기대된다.", "contract_expected", true],
    ["산들원은 40만 달러의 계약을 체결해 나갈 계획이다.", "contract", false],
    ["산들원은 40만 달러를 수출해 나간다는 계획이다.", "export_performance", false],
    ["산들원은 40만 달러를 수출해 나갈 계획이다.", "export_performance", false],
    ["산들원은 내년에 40만 달러를 계약해 하반기부터 선적할 계획이다.", "contract", false],
    ["산들원은 하반기에 40만 달러의 상담을 벌일 계획이다.", "consultation", false],
    ["산들원은 40만 달러의 계약을 추진해 하반기부터 선적할 계획이다.", "contract", false],
  ])("%s", (sentence, kind, happened) => {
    expect(rowsOf(sentence)).toEqual([[kind, 400_000, happened]]);
  });
});
