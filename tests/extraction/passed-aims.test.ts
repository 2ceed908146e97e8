// A sum that was aimed at, planned or expected before is no result of its own; what was reached beside it is, and so is an
// aim that was met. The sentences are our own.
import { describe, expect, test } from "vitest";
import type { OutcomeKind } from "../../src/records/article";
import { missionLead as lead, outcomesBehind } from "./article-of";

type Row = [kind: OutcomeKind, amount: number | null, happened: boolean];

function rowsOf(sentence: string): Row[] {
  return outcomesBehind(lead, sentence).map(({ kind, amount, happened }) => [kind, amount, happened]);
}

function passed(kind: OutcomeKind, aim: OutcomeKind = kind): Row[] {
  return [
    [aim, 50_000, false],
    [kind, 70_000, true],
  ];
}

describe("what was reached stands beside what was aimed at", () => {
  test.each<[string, Row[]]>([
    ["판촉전에서 목표한 5만 달러를 넘어선 7만 달러 어치를 판매했다.", passed("onsite_sale")],
    ["판촉전에서 목표했던 5만 달러를 훌쩍 넘겨 7만 달러의 판매를 올렸다.", passed("onsite_sale")],
    ["당초 기대한 5만 달러를 웃도는 7만 달러어치를 팔았다.", passed("onsite_sale")],
    ["당초 예상한 5만 달러를 넘어선 7만 달러의 계약을 맺었다.", passed("contract")],
    ["당초 목표(5만 달러)를 넘어선 7만 달러의 계약을 맺었다.", passed("contract")],
    ["계약액은 목표한 5만 달러를 넘어선 7만 달러를 기록했다.", passed("contract")],
    ["계약 목표는 5만 달러였으나 7만 달러를 올렸다.", passed("contract")],
    ["목표로 한 5만 달러보다 많은 7만 달러의 계약을 맺었다.", passed("contract", "other_amount")],
  ])("%s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });

  test.each<[string, OutcomeKind]>([
    ["판촉전의 판매액은 7만 달러로 목표한 5만 달러를 넘어섰다.", "onsite_sale"],
    ["판촉전에서 7만 달러를 팔아 목표한 5만 달러를 넘어섰다.", "onsite_sale"],
    ["산들원은 7만 달러의 계약을 맺어 목표로 한 5만 달러를 넘겼다.", "contract"],
    ["현장판매액은 7만 달러다. 목표한 5만 달러를 훌쩍 넘겼다.", "onsite_sale"],
  ])("told before it: %s", (sentence, kind) => {
    expect(rowsOf(sentence)).toEqual([
      [kind, 70_000, true],
      [kind, 50_000, false],
    ]);
  });

  test("or is told without a sum", () => {
    expect(rowsOf("판촉전의 판매액이 목표한 5만 달러를 넘어섰다.")).toEqual([["onsite_sale", 50_000, false]]);
    expect(rowsOf("판촉전에서 목표한 5만 달러를 넘어섰다.")).toEqual([["other_amount", 50_000, false]]);
  });

  test("a further target is not reached", () => {
    expect(rowsOf("계약 목표는 5만 달러였지만 올해는 7만 달러로 잡았다.")).toEqual([
      ["contract", 50_000, false],
      ["contract", 70_000, false],
    ]);
  });
});

test.each<[string, OutcomeKind]>([
  ["산들원은 목표한 5만 달러의 계약을 달성했다.", "contract"],
  ["산들원은 계획한 5만 달러의 계약을 체결했다.", "contract"],
  ["산들원은 목표한 5만 달러어치를 모두 팔았다.", "onsite_sale"],
  ["산들원은 5만 달러를 넘는 계약을 맺었다.", "contract"],
])("an aim that was met is a result: %s", (sentence, kind) => {
  expect(rowsOf(sentence)).toEqual([[kind, 50_000, true]]);
});

test("each clause joined by a contrast has its own noun", () => {
  expect(rowsOf("상담은 50만 달러였으나 계약은 10만 달러였다.")).toEqual([
    ["consultation", 500_000, true],
    ["contract", 100_000, true],
  ]);
  expect(rowsOf("상담액이 50만 달러인데 계약액은 10만 달러다.")).toEqual([
    ["consultation", 500_000, true],
    ["contract", 100_000, true],
  ]);
});
