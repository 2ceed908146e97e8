// K01–K06: what a figure is called, against its own sentence and against other articles.
import { describe, expect, it } from "vitest";
import { add, all, article, edit, figure, findingsAfter, say, testRule } from "./clean-report";

describe("K01", () => {
  testRule({
    hit: say("O-3", "가온테크는 비엣무역사와 35만 달러의 계약을 추진하고 있다"),
    finding: {
      rule: "K01",
      severity: "error",
      table: "성과",
      recordId: "O-3",
      column: "실적항목",
      value: "계약",
      message:
        "'계약'으로 분류했으나 원문은 '계약추진'입니다: \"가온테크는 비엣무역사와 35만 달러의 계약을 추진하고 있다\".",
      messageEn:
        'Filed as contract, but the text says contract under negotiation: "가온테크는 비엣무역사와 35만 달러의 계약을 추진하고 있다".',
      evidence: "추진: 가온테크는 비엣무역사와 35만 달러의 계약을 추진하고 있다",
      fix: "계약추진",
      changes: [{ table: "성과", recordId: "O-3", key: "kind", value: "contract_expected" }],
    },
    near: {
      "of a signed sum beside an expected one": say(
        "O-3",
        "가온테크는 비엣무역사와 35만 달러의 계약을 맺었고 60만 달러는 추진 중이다",
      ),
      "of 계약추진 itself": edit("outcomes", "O-2", { quote: "계약추진은 10건, 60만 달러로 예상된다" }),
    },
  });
});

describe("a row with a wrong sum and a wrong measure", () => {
  const expected = say("O-3", "가온테크는 비엣무역사와 35만 달러의 계약을 추진하고 있다");

  it("is told of both at once, where its sentence has one sum", () => {
    const found = findingsAfter(all(expected, edit("outcomes", "O-3", { amount: 380_000 })));
    expect(found.map(({ rule, recordId }) => [rule, recordId])).toEqual([
      ["Q02", "O-3"],
      ["K01", "O-3"],
    ]);
  });

  it("is told of the sum alone, where its sentence has several", () => {
    const two = say("O-3", "가온테크는 35만 달러를 계약하고 나래푸드는 60만 달러 계약을 추진한다");
    const found = findingsAfter(
      all(two, edit("outcomes", "O-3", { amount: 470_000, rawAmount: "47만 달러", counterparty: "비공개" })),
    );
    expect(found.map(({ rule }) => rule)).toEqual(["Q02"]);
  });
});

describe("K02", () => {
  testRule({
    hit: say("O-3", "가온테크는 비엣무역사와 35만 달러의 수출계약(MOU)을 맺었다"),
    finding: {
      rule: "K02",
      severity: "error",
      table: "성과",
      recordId: "O-3",
      column: "실적항목",
      value: "계약",
      message: "MOU(양해각서) 금액이 계약 합계에 포함되었습니다.",
      messageEn: "An MOU sum is counted as contract.",
      evidence: "MOU: 가온테크는 비엣무역사와 35만 달러의 수출계약(MOU)을 맺었다",
      fix: "MOU로 변경",
      changes: [{ table: "성과", recordId: "O-3", key: "kind", value: "mou" }],
    },
    near: {
      "of a contract signed at an 협약식": say(
        "O-3",
        "협약식에서 가온테크는 비엣무역사와 35만 달러의 계약을 맺었다",
      ),
    },
  });
});

describe("K03", () => {
  testRule({
    hit: say("O-3", "가온테크는 비엣무역사와 35만 달러를 상담했다"),
    finding: {
      rule: "K03",
      severity: "error",
      table: "성과",
      recordId: "O-3",
      column: "실적항목",
      value: "계약",
      message: "상담액이 계약 합계에 들어갔습니다.",
      messageEn: "A consultation sum is counted as contract.",
      evidence: "상담: 가온테크는 비엣무역사와 35만 달러를 상담했다",
      fix: "상담으로 변경",
      changes: [{ table: "성과", recordId: "O-3", key: "kind", value: "consultation" }],
    },
    near: {
      "of a contract made at a 상담회": say("O-3", "상담회에서 가온테크는 비엣무역사와 35만 달러를 계약했다"),
    },
  });
});

describe("K04", () => {
  testRule({
    hit: say("O-3", "가온테크는 비엣무역사와 35만 달러의 계약을 맺을 예정이다"),
    finding: {
      rule: "K04",
      severity: "warning",
      table: "성과",
      recordId: "O-3",
      column: "실적구분",
      value: "실적",
      message: "목표·예정 금액이 실적으로 분류되었습니다.",
      messageEn: "A target or plan is filed as a result.",
      evidence: "예정: 가온테크는 비엣무역사와 35만 달러의 계약을 맺을 예정이다",
      fix: "실적구분을 '계획'으로",
      changes: [
        { table: "성과", recordId: "O-3", key: "resultStatus", value: "planned" },
        { table: "성과", recordId: "O-3", key: "counting", value: "reference" },
      ],
    },
    near: {
      "of a plan that was surpassed": say(
        "O-3",
        "계획보다 이르게 가온테크는 비엣무역사와 35만 달러의 계약을 맺었다",
      ),
    },
  });
});

describe("K05", () => {
  const alsoTold = (values: object) =>
    all(
      add({
        articles: [article("A-2", { publishedOn: "2026-10-13" })],
        outcomes: [
          figure("O-5", {
            articleId: "A-2",
            counting: "duplicate",
            partOf: "O-3",
            quote: "계약추진 35만 달러",
            ...values,
          }),
        ],
      }),
      edit("missions", "M-1", { articleIds: "A-1; A-2" }),
    );
  const expected = { kind: "contract_expected", amount: 350_000, rawAmount: "35만 달러" };
  testRule({
    hit: alsoTold(expected),
    finding: {
      rule: "K05",
      severity: "warning",
      table: "성과",
      recordId: "O-5",
      column: "실적항목",
      value: "계약추진",
      message: "같은 금액의 실적항목이 매체마다 다릅니다: 계약/계약추진.",
      messageEn: "The same sum is filed differently by outlet: Contracts/Expected contracts.",
      evidence:
        "신문 A-1: 가온테크는 비엣무역사와 35만 달러의 수출계약을 맺었다 / 신문 A-2: 계약추진 35만 달러",
      fix: "공식 보도자료 기준",
    },
    near: {
      "of another sum": alsoTold({
        ...expected,
        amount: 400_000,
        rawAmount: "40만 달러",
        quote: "계약추진 40만 달러",
      }),
      "of one kind": alsoTold({ ...expected, kind: "contract", quote: "계약 35만 달러" }),
      "of a plan": alsoTold({ ...expected, resultStatus: "planned", counting: "reference" }),
    },
  });
});

describe("K06", () => {
  testRule({
    hit: say("O-3", "지난해 가온테크는 비엣무역사와 35만 달러의 계약을 맺었다"),
    finding: {
      rule: "K06",
      severity: "warning",
      table: "성과",
      recordId: "O-3",
      column: "실적구분",
      value: "실적",
      message: "지난해 실적이 올해 실적으로 들어갔습니다.",
      messageEn: "Last year's result is filed as this year's.",
      evidence: "지난해: 지난해 가온테크는 비엣무역사와 35만 달러의 계약을 맺었다",
      fix: "실적구분을 '과거 실적'으로",
      changes: [
        { table: "성과", recordId: "O-3", key: "resultStatus", value: "historic" },
        { table: "성과", recordId: "O-3", key: "counting", value: "reference" },
      ],
    },
    near: {
      "of a comparison": say("O-3", "지난해보다 이르게 가온테크는 비엣무역사와 35만 달러의 계약을 맺었다"),
      "of a sum that another has grown from": say(
        "O-3",
        "지난해 20만 달러에서 크게 늘어 가온테크는 비엣무역사와 35만 달러의 계약을 맺었다",
      ),
      "of a figure in another unit that has grown": say(
        "O-3",
        "지난해 1,200만 유로에서 크게 늘어 가온테크는 비엣무역사와 35만 달러의 계약을 맺었다",
      ),
      "dated in that year": all(
        say("O-3", "지난해 가온테크는 비엣무역사와 35만 달러의 계약을 맺었다"),
        edit("outcomes", "O-3", { signedOn: "2025-05-02" }),
      ),
    },
  });
});

it("finds last year's sale by the words of where it was made", () => {
  const told = [
    "지난해에는 35만 달러를 현장에서 비엣무역사에 팔기로 계약했다",
    "지난해 수원에서 가온테크는 비엣무역사와 35만 달러의 계약을 맺었다",
  ].map((quote) => findingsAfter(say("O-3", quote)).map(({ rule }) => rule));
  expect(told).toEqual([["K06"], ["K06"]]);
});
