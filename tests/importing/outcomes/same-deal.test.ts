// One result told by several articles or bodies is counted once; why, and what the user may decide otherwise.
import { describe, expect, it } from "vitest";
import { relateSums } from "../../../src/importing/outcomes/same-sum";
import { planImport } from "../../../src/importing/plan-import";
import type { Answer } from "../../../src/importing/import-plan";
import type { ReportRows } from "../../../src/records/report";
import { emptyRows } from "../../../src/records/report";
import { article, contract, importAll, importBatch, tradeMission } from "../article-builder";

const told = (id: string, day: string | null, outcome: object, mission: object | null = {}) =>
  article(id, day, {
    missions: mission === null ? [] : [{ ...tradeMission, ...mission }],
    outcomes: [{ ...contract, mission: mission === null ? null : 0, ...outcome }],
  });
const countings = (rows: ReportRows) => rows.outcomes.map((row) => row.counting);
const both = (a: object, b: object) =>
  countings(importAll([told("가", "2026-03-14", a), told("나", "2026-03-16", b)]));

describe("two sums", () => {
  it.each([
    [8_760_000, 8_762_000, false, "rounded"],
    [8_760_000, 8_755_100, false, "rounded"],
    [8_700_000, 8_762_000, true, "rounded"],
    [8_700_000, 8_762_000, false, "differ"],
    [8_760_000, 8_772_000, false, "differ"],
    [8_000_000, 8_400_000, true, "rounded"],
    [8_000_000, 8_500_000, true, "differ"],
    [8_761_000, 8_762_000, false, "differ"],
    [500_000, 500_000, false, "same"],
    [0, 5, false, "differ"],
  ])("of %d and %d (approximate: %s) are %s", (a, b, approximate, relation) => {
    const one = { amount: a, currency: "USD", approximate };
    const other = { amount: b, currency: "USD", approximate: false };
    expect([relateSums(one, other, 0.005), relateSums(other, one, 0.005)]).toEqual([relation, relation]);
  });
});

describe("one deal", () => {
  it.each([
    ["printed to the dollar and to the 만", { amount: 8_762_000 }, { amount: 8_760_000 }],
    [
      "with the buyer in Hangul and in Latin letters",
      { counterparty: "차이노스" },
      { counterparty: "CHAINOS" },
    ],
    [
      "with KOTRA under two names",
      { counterparty: "KOTRA", amount: null },
      { counterparty: "코트라", amount: null },
    ],
    [
      "signed on days that differ by a night's flight",
      { signedOn: "2026-03-10" },
      { signedOn: "2026-03-11" },
    ],
  ])("is counted once: %s", (_, a, b) => {
    expect(both(a, b)).toEqual(["counted", "duplicate"]);
  });

  it("is found between two events that two bodies report, by its names and sum", () => {
    const deal = { firm: "가온테크", counterparty: "라온마트" };
    const rows = importAll([
      told("가", "2026-03-14", deal),
      told("나", "2026-03-16", deal, { name: "구미시 무역사절단", municipality: "구미시" }),
    ]);
    expect(rows.missions).toHaveLength(2);
    expect(countings(rows)).toEqual(["counted", "duplicate"]);
  });

  it("is found where one article tells no event", () => {
    const rows = importAll([
      told("가", "2026-03-14", { counterparty: "라온마트" }),
      told("나", "2026-03-16", { counterparty: "라온마트" }, null),
    ]);
    expect(countings(rows)).toEqual(["counted", "duplicate"]);
  });

  it("carries its score and reasons in two languages, and a decision that counts both", () => {
    const [a, b] = [
      told("가", "2026-03-14", { firm: "가온테크" }),
      told("나", "2026-03-16", { firm: "㈜가온테크" }),
    ];
    const rows = importAll([a]);
    const plan = planImport(rows, [b]);
    const [planned] = plan.outcomes;
    if (planned?.status !== "same_deal") throw new Error("not the same deal");
    const { row, ...why } = planned;
    const [otherId, id] = [rows.outcomes[0]!.outcomeId!, row.outcomeId!];
    expect(why).toEqual({
      status: "same_deal",
      countedId: otherId,
      score: 1,
      reasons: [
        { ko: "같은 행사", en: "Same event" },
        { ko: "금액이 같음: 50만 달러", en: "Same sum: USD 500,000" },
        { ko: "수출기업이 같음: 가온테크", en: "Same exporter: 가온테크" },
      ],
      decision: { id: `same_deal/${id}/${otherId}`, answer: "merge" },
    });
    for (const key of [planned.decision.id, "all/same_deal"]) {
      const decisions = new Map<string, Answer>([[key, "separate"]]);
      const apart = importBatch(rows, [b], { decisions }).rows;
      expect(countings(apart)).toEqual(["counted", "counted"]);
      // What the user decided stands when a further article comes.
      const later = importBatch(apart, [told("다", "2026-04-20", { kind: "mou" })]);
      expect(later.updates.filter(({ table }) => table === "성과")).toEqual([]);
    }
  });
});

describe("two deals", () => {
  it.each([
    ["a plan and a result", { happened: false }, {}],
    ["signed in other weeks", { signedOn: "2026-03-10" }, { signedOn: "2026-03-20" }],
    ["in two countries", { country: "베트남" }, { country: "태국" }],
    [
      "with 협회 and its 지회",
      { counterparty: "세계한인무역협회" },
      { counterparty: "세계한인무역협회 하노이지회" },
    ],
    ["of two firms", { firm: "가온테크" }, { firm: "나래푸드" }],
  ])("stay two: %s", (_, a, b) => {
    expect(both(a, b)).not.toContain("duplicate");
  });

  it("stay two a year apart, with the same names and sum", () => {
    const deal = { firm: "가온테크", counterparty: "라온마트" };
    const rows = importAll([told("가", "2026-03-14", deal, null), told("나", "2027-03-16", deal, null)]);
    expect(countings(rows)).toEqual(["counted", "counted"]);
  });

  it("stay two at two events that share a partner but no sum", () => {
    const deal = { kind: "mou", amount: null, counterparty: "KOTRA" };
    const other = { kind: "exhibition", name: "식품박람회 공동관" };
    const rows = importAll([told("가", "2026-03-14", deal), told("나", "2026-03-16", deal, other)]);
    expect(countings(rows)).toEqual(["counted", "counted"]);
  });
});

describe("another figure for the same deal", () => {
  const a = told("가", "2026-03-14", { counterparty: "라온마트" });
  const b = told("나", "2026-03-16", { counterparty: "라온마트", amount: 700_000 });

  it("keeps both, counts one, and asks", () => {
    const rows = importAll([a]);
    const plan = planImport(rows, [b]);
    const [planned] = plan.outcomes;
    const countedId = rows.outcomes[0]!.outcomeId!;
    expect(planned).toMatchObject({ status: "contradiction", countedId, score: 0.75 });
    expect(plan.questions).toEqual([
      {
        kind: "contradiction",
        id: `contradiction/${planned!.row.outcomeId!}/${countedId}`,
        outcomeId: planned!.row.outcomeId,
        countedId,
        score: 0.75,
        reasons: [
          { ko: "같은 행사", en: "Same event" },
          { ko: "상대방이 같음: 라온마트", en: "Same counterparty: 라온마트" },
          { ko: "금액이 다름: 50만 달러, 70만 달러", en: "Sums differ: USD 500,000, USD 700,000" },
        ],
        message:
          "같은 성과로 보이는데 값이 다릅니다(같은 행사, 상대방이 같음: 라온마트, 금액이 다름: 50만 달러, 70만 달러). 집계하지 않는 값은 중복(제외)으로 둡니다.",
        messageEn:
          "This looks like one result with two figures (Same event, Same counterparty: 라온마트, Sums differ: USD 500,000, USD 700,000). A figure that is not counted stays as a duplicate.",
        answer: "merge",
      },
    ]);
    expect(countings(importBatch(rows, [b]).rows)).toEqual(["counted", "duplicate"]);
    const decisions = new Map([[plan.questions[0]!.id, "separate" as const]]);
    expect(countings(importBatch(rows, [b], { decisions }).rows)).toEqual(["counted", "counted"]);
  });

  it("asks in the same words whichever was imported first: the figure that is counted stands in front", () => {
    const [asked] = planImport(importAll([a]), [b]).questions;
    const [again] = planImport(importAll([b]), [a]).questions;
    expect([again!.message, again!.messageEn]).toEqual([asked!.message, asked!.messageEn]);
  });

  it("counts the other one if the user says so, and leaves it at that in later imports", () => {
    const rows = importAll([a]);
    const [question] = planImport(rows, [b]).questions;
    const decisions = new Map([[question!.id, "other" as const]]);
    const plan = planImport(rows, [b], { decisions });
    const newId = plan.outcomes[0]!.row.outcomeId;
    const oldId = rows.outcomes[0]!.outcomeId;
    expect(plan.questions).toMatchObject([
      { kind: "contradiction", id: question!.id, outcomeId: oldId, countedId: newId, answer: "other" },
    ]);
    const decided = importBatch(rows, [b], { decisions }).rows;
    expect(decided.outcomes.map(({ counting, partOf }) => [counting, partOf])).toEqual([
      ["duplicate", newId],
      ["counted", null],
    ]);
    const later = importBatch(decided, [told("다", "2026-03-18", { counterparty: "라온마트" })]);
    expect(countings(later.rows).slice(0, 2)).toEqual(["duplicate", "counted"]);
  });

  it("counts the other one of two that come together, and asks under the same question", () => {
    const [question] = planImport(emptyRows(), [a, b]).questions;
    const decisions = new Map([[question!.id, "other" as const]]);
    const plan = planImport(emptyRows(), [a, b], { decisions });
    expect(plan.outcomes.map(({ row }) => row.counting)).toEqual(["duplicate", "counted"]);
    expect(plan.questions.map(({ id }) => id)).toEqual([question!.id]);
  });

  it("is two deals where one article tells both", () => {
    const two = article("다", "2026-03-18", {
      missions: [tradeMission],
      outcomes: [
        { ...contract, counterparty: "라온마트" },
        { ...contract, counterparty: "라온마트", amount: 700_000, quote: "70만 달러 계약을 맺었다" },
      ],
    });
    for (const batches of [[[a], [two]], [[two], [a]], [[a, two]]])
      expect(countings(importAll(...batches)).filter((one) => one === "counted")).toHaveLength(2);
  });

  it("counts one of two totals of an event's talks, but both of two contracts without a name", () => {
    const talks = (amount: number) => ({ kind: "consultation", amount, count: null });
    expect(both(talks(2_000_000), talks(5_000_000))).toEqual(["counted", "duplicate"]);
    expect(both({ amount: 200_000 }, { amount: 500_000 })).toEqual(["counted", "counted"]);
  });
});

describe("rows that are never counted", () => {
  it.each([
    [{ happened: false }, "계획이며 실적이 아님", "A plan, not a result"],
    [{ historic: true }, "과거 실적", "An earlier result"],
    [
      { kind: "export_performance", mission: null },
      "행사와 관계없는 지역 수출 통계",
      "Export statistics of a region",
    ],
  ])("say why: %j", (outcome, ko, en) => {
    const plan = planImport(emptyRows(), [told("가", "2026-03-14", outcome)]);
    expect(plan.outcomes.map(({ row, ...rest }) => ({ ...rest, counting: row.counting }))).toEqual([
      { status: "reference", counting: "reference", reasons: [{ ko, en }] },
    ]);
  });
});
