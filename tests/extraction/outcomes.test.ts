import { describe, expect, test } from "vitest";
import type { OutcomeRecord } from "../../src/records/article";
import { extract } from "./article-of";

function outcomes(
  text: string,
  keys: readonly (keyof OutcomeRecord)[],
  publishedOn: string | null = null,
): unknown[] {
  return extract(text, publishedOn).outcomes.map((outcome) => keys.map((key) => outcome[key] ?? null));
}

const lead = "가온군 사절단 성과\n\n경북 칠곡군이 베트남 하노이에 보낸 무역사절단이";

describe("one result told twice", () => {
  test("a rounded headline gives way to the exact sum", () => {
    const text = "칠곡군 사절단, 620만달러 상담\n\n칠곡군이 베트남에 보낸 무역사절단이 623만달러를 상담했다.";
    expect(outcomes(text, ["kind", "amount"])).toEqual([["consultation", 6_230_000]]);
  });

  test("the body's word outweighs the headline's", () => {
    const text =
      "칠곡군 사절단, 60만달러 계약\n\n칠곡군이 베트남에 보낸 무역사절단이 60만달러의 계약을 추진하고 있다.";
    expect(outcomes(text, ["kind", "amount"])).toEqual([["contract_expected", 600_000]]);
  });

  test("the same sum in won is its restatement", () => {
    const text =
      "칠곡군 사절단\n\n칠곡군 기업들이 베트남에서 72억원어치의 계약 길을 닦았다. 무역사절단이 계약 추진 600만 달러를 기록했다.";
    expect(outcomes(text, ["kind", "amount", "amountAlso"])).toEqual([
      ["contract_expected", 6_000_000, [{ amount: 7_200_000_000, currency: "KRW" }]],
    ]);
  });

  test("what says that it is rounded gives way to the exact sum, wherever that stands", () => {
    const before = `${lead} 1천만 달러가 넘는 상담을 벌였다. 군이 집계한 상담액은 1,032만 달러다.`;
    const behind = `${lead} 998만 달러를 상담했다. 군수는 “바이어와 약 1,000만 달러를 상담했다”고 말했다.`;
    expect(outcomes(before, ["kind", "amount"])).toEqual([["consultation", 10_320_000]]);
    expect(outcomes(behind, ["kind", "amount"])).toEqual([["consultation", 9_980_000]]);
  });

  test("a rounded sum of another city stays", () => {
    const text = `${lead} 도쿄 상담회에서는 약 10만 달러를 계약했다. 오사카 상담회에서는 10만 9천 달러를 계약했다.`;
    expect(outcomes(text, ["kind", "amount"])).toEqual([
      ["contract", 100_000],
      ["contract", 109_000],
    ]);
  });

  test("a rounded sum of another year stays", () => {
    const text = `${lead} 998만 달러를 상담했다. 지난해에는 약 1,000만 달러를 상담했다.`;
    expect(outcomes(text, ["kind", "amount"])).toEqual([
      ["consultation", 9_980_000],
      ["consultation", 10_000_000],
    ]);
  });

  test("two firms with the same sum are two results", () => {
    const text = `${lead} 성과를 냈다. 도자기를 만드는 가온산업은 10만달러어치를 계약했다. 찻잔을 만드는 다온정밀은 10만달러어치를 계약했다.`;
    expect(outcomes(text, ["firm", "amount"])).toEqual([
      ["가온산업", 100_000],
      ["다온정밀", 100_000],
    ]);
  });
});

describe("parts and totals", () => {
  test("firms behind a total of their kind are its parts", () => {
    const text = `${lead} 60만달러를 계약했다. 가온산업은 40만달러어치를 계약했다. 상담은 900만달러다.`;
    expect(outcomes(text, ["kind", "amount", "partOf"])).toEqual([
      ["contract", 600_000, null],
      ["contract", 400_000, 0],
      ["consultation", 9_000_000, null],
    ]);
  });

  test("sums side by side in one sentence are no parts of each other", () => {
    const text = `${lead} 돌아왔다. 가온산업이 40만달러, 다온정밀이 10만달러를 계약했다.`;
    expect(outcomes(text, ["amount", "partOf"])).toEqual([
      [400_000, null],
      [100_000, null],
    ]);
  });

  test("parts called 계약 that add up to an expected total are expected", () => {
    const text = `${lead} 상담을 마쳤고 군은 120만달러가 계약될 것으로 예상한다. 지역별로 하노이 50만달러 계약, 호찌민 70만달러 계약이다.`;
    expect(outcomes(text, ["kind", "amount", "partOf"])).toEqual([
      ["contract_expected", 1_200_000, null],
      ["contract_expected", 500_000, 0],
      ["contract_expected", 700_000, 0],
    ]);
  });
});

describe("history and plans", () => {
  test.each([
    "군은 지난해에도 사절단을 보내 30만달러를 계약했다.",
    "군은 2019년 이 나라에서 30만달러를 계약했다.",
    "군은 올해 5월 태국에서 30만달러의 계약을 맺은 바 있다.",
  ])("is history: %s", (sentence) => {
    const text = `${lead} 500만달러를 상담했다. ${sentence}`;
    expect(outcomes(text, ["amount", "mission", "historic"], "2024-06-10")).toEqual([
      [5_000_000, 0, null],
      [300_000, null, true],
    ]);
  });

  test("last year as a yardstick is no history", () => {
    expect(outcomes(`${lead} 지난해보다 20% 많은 500만달러를 상담했다.`, ["amount", "historic"])).toEqual([
      [5_000_000, null],
    ]);
  });

  test("a target has not happened", () => {
    const text =
      "칠곡군 사절단 파견\n\n칠곡군은 오는 20일부터 24일까지 베트남 하노이에 무역사절단을 보낸다. 군은 50만달러의 계약을 목표로 잡았다.";
    expect(outcomes(text, ["kind", "amount", "happened"], "2024-06-10")).toEqual([
      ["contract", 500_000, false],
    ]);
  });

  test("a preview tells results of earlier times", () => {
    const text =
      "칠곡군 사절단 파견\n\n칠곡군은 오는 20일부터 24일까지 베트남 하노이에 무역사절단을 보낸다. 군은 지난달 태국에서 30만달러의 계약을 맺었다.";
    expect(outcomes(text, ["amount", "historic"], "2024-06-10")).toEqual([[300_000, true]]);
  });
});

describe("partners", () => {
  test.each([
    ["가온산업은 하노이의 반푸사와 30만달러어치를 계약했다.", "반푸사"],
    ["가온산업은 자동차 부품회사 반푸(Banpu)와 30만달러의 계약을 맺었다.", "반푸(Banpu)"],
    ["가온산업은 하노이에 있는 반푸사에 30만달러어치를 팔기로 계약했다.", "반푸사"],
    ["가온산업은 현지 유통사인 반푸, 리엔홍과 30만달러의 수출 계약을 맺었다.", "반푸, 리엔홍"],
    ["가온산업은 현지 바이어와 30만달러의 계약을 맺었다.", null],
    ["가온산업은 찻잔과 접시를 만드는 회사로 30만달러의 계약을 맺었다.", null],
  ])("%s", (sentence, partner) => {
    expect(outcomes(`${lead} 돌아왔다. ${sentence}`, ["counterparty"])).toEqual([[partner]]);
  });

  test("the partner of the sentence before belongs to a sum that stands alone", () => {
    const text =
      "칠곡군 수출 협약\n\n칠곡군은 12일 미국 로스앤젤레스에서 유통사인 반푸와 수출 협약을 맺었다. 규모는 50만달러다.";
    expect(outcomes(text, ["kind", "amount", "counterparty"])).toEqual([["mou", 500_000, "반푸"]]);
  });

  test("two partners with two sums are paired by 각각", () => {
    const text = `${lead} 돌아왔다. 가온산업이 반푸사, 리엔홍사를 상대로 찻잔 19만불, 접시 14만불을 각각 팔기로 했다.`;
    expect(outcomes(text, ["amount", "counterparty"])).toEqual([
      [190_000, "반푸사"],
      [140_000, "리엔홍사"],
    ]);
  });

  test("an agreement without a sum counts when its partner is named", () => {
    const text =
      "칠곡군, 하노이상공회의소와 협약\n\n칠곡군은 12일 베트남 하노이상공회의소와 수출 업무협약을 체결했다.";
    expect(
      outcomes(text, ["kind", "amount", "counterparty", "mouParties", "signedOn"], "2024-06-13"),
    ).toEqual([["mou", null, "하노이상공회의소", "institutions", "2024-06-12"]]);
  });
});

test.each([
  ["14만불(약 2억)", 200_000_000],
  ["14만불(한화 1억2천5백)", 125_000_000],
])("a restatement without its currency is won, and doubted: %s", (sum, won) => {
  const [outcome] = extract(`${lead} ${sum}을 계약했다.`).outcomes;
  expect([outcome?.amount, outcome?.amountAlso, outcome?.doubts]).toEqual([
    140_000,
    [{ amount: won, currency: "KRW" }],
    [{ field: "amountAlso", reason: "단위 생략" }],
  ]);
});

test("a sum is restated without brackets too", () => {
  const [outcome] = extract(`${lead} 14만 달러, 우리 돈 2억원을 계약했다.`).outcomes;
  expect([outcome?.amountAlso, outcome?.doubts]).toEqual([[{ amount: 200_000_000, currency: "KRW" }], []]);
});

test("the term of a yearly contract is kept", () => {
  expect(
    outcomes(`${lead} 돌아왔다. 가온산업은 연간 30만달러의 계약을 맺었다.`, ["amount", "contractTerm"]),
  ).toEqual([[300_000, "연간"]]);
});
