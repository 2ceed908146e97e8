// Local newspapers' sentences that nearly fit a later rule and tell something else (the earlier ones are in press-lookalikes): a
// wrong figure is worse than a missed one. The sentences are our own.
import { describe, expect, test } from "vitest";
import {
  extract,
  firmsBehind,
  leadPublishedOn as published,
  missionLead,
  outcomesBehind,
} from "./article-of";

type When = "done" | "past" | "ahead";
type Row = [kind: string, count: number | null, amount: number | null, when: When];

function rowsOf(sentences: string): Row[] {
  return outcomesBehind(missionLead, sentences).map(({ kind, count, amount, historic, happened }) => [
    kind,
    count,
    amount,
    historic === true ? "past" : happened ? "done" : "ahead",
  ]);
}

const talksAndDeals: Row[] = [
  ["consultation", null, 600_000, "done"],
  ["contract", null, 200_000, "done"],
];

describe("nouns that follow their figures", () => {
  test.each([
    "60만 달러 상담액 20만 달러 계약액을 올렸다.",
    "60만 달러 규모 상담 약 20만 달러 규모 계약을 올렸다.",
    "60만 달러 상담 20만 달러 계약을 했다.",
    "상담 60만 달러 계약 20만 달러 규모의 성과를 냈다.",
  ])("each tells its own: %s", (sentence) => {
    expect(rowsOf(sentence)).toEqual(talksAndDeals);
  });

  test("a count in front of a noun is of the sum behind it, not of the sum before", () => {
    expect(rowsOf("30건 상담 60만 달러, 5건 계약 20만 달러를 올렸다.")).toEqual([
      ["consultation", 30, 600_000, "done"],
      ["contract", 5, 200_000, "done"],
    ]);
  });

  test("as do three in a row", () => {
    expect(rowsOf("62만 달러 상담 21만 달러 계약 5만 달러 현장판매를 올렸다.")).toEqual([
      ["consultation", null, 620_000, "done"],
      ["contract", null, 210_000, "done"],
      ["onsite_sale", null, 50_000, "done"],
    ]);
  });

  test("three labels in a row stay labels", () => {
    expect(rowsOf("상담액 62만 달러 계약 21만 달러 MOU 3건을 올렸다.")).toEqual([
      ["consultation", null, 620_000, "done"],
      ["contract", null, 210_000, "done"],
      ["mou", 3, null, "done"],
    ]);
  });

  test("what led to exports is no label of them", () => {
    expect(rowsOf("상담도 180억 원의 수출 실적으로 이어졌다.")).toEqual([
      ["export_performance", null, 18_000_000_000, "done"],
    ]);
  });
});

describe("numbers that are no money", () => {
  test.each([
    "유튜브 구독자 10만, 팔로워 20만, ㈜가온은 30만 달러를 계약했다.",
    "하노이 인구 800만, 방콕 1000만, 이번에 30만 달러를 계약했다.",
    "㈜가온 직원 1만, ㈜다온 30만 달러의 계약을 맺었다.",
    "하노이 2만, 방콕 3만, 계약 30만 달러의 성과가 있었다.",
    "입장권 2만, 시식 1만, 계약 30만 달러를 기록했다.",
  ])("%s", (sentence) => {
    expect(rowsOf(sentence)).toEqual([["contract", null, 300_000, "done"]]);
  });
});

describe("what was before", () => {
  const past = (first: number, second: number): Row[] => [
    ["contract", null, first, "past"],
    ["contract", null, second, "past"],
  ];
  test.each<[string, Row[]]>([
    ["지난해 전시회에서 100만 달러를 넘어 120만 달러를 계약했다.", past(1_000_000, 1_200_000)],
    [
      "지난해 박람회에서는 전년 100만 달러 대비 20% 늘어난 120만 달러를 계약했다.",
      past(1_000_000, 1_200_000),
    ],
    [
      "지난해 계약 30만 달러를 넘어 50만 달러를 계약했다.",
      [
        ["contract", null, 300_000, "past"],
        ["contract", null, 500_000, "done"],
      ],
    ],
    [
      "당시 박람회에서 만난 바이어와 협의를 이어 온 끝에 20만 달러를 계약했다.",
      [["contract", null, 200_000, "done"]],
    ],
    ["파견 당시 사절단은 300만 달러를 상담했다.", [["consultation", null, 3_000_000, "done"]]],
  ])("%s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });
});

describe("what is to come", () => {
  test.each<[string, Row[]]>([
    [
      "진흥원은 70건의 상담을 주선했고 계약 5건이 체결됐다.",
      [
        ["consultation", 70, null, "done"],
        ["contract", 5, null, "done"],
      ],
    ],
    ["60만 달러의 상담과 20만 달러의 계약 성과로 당초 목표를 달성했다.", talksAndDeals],
  ])("is none of this: %s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });
});

describe("results at home, of investors and of tests", () => {
  test.each<[string, Row[]]>([
    [
      "국내유통 상담회는 30억 원을, 해외 상담회는 300만 달러를 상담했다.",
      [
        ["other_amount", null, 3_000_000_000, "done"],
        ["consultation", null, 3_000_000, "done"],
      ],
    ],
    ["사절단은 수출·투자상담 30건, 300만 달러를 올렸다.", [["consultation", 30, 3_000_000, "done"]]],
    [
      "계약 3건을 맺었다. 실증 사업에 참여한 ㈜다온은 25만 달러다.",
      [
        ["contract", 3, null, "done"],
        ["contract", null, 250_000, "done"],
      ],
    ],
    [
      "○ (현장계약) 가온, 6만 달러\n○ (상담) 다온, 8만 달러",
      [
        ["contract", null, 60_000, "done"],
        ["consultation", null, 80_000, "done"],
      ],
    ],
  ])("%s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });
});

describe("totals and what they are made of", () => {
  function partsOf(sentences: string): [amount: number | null, partOf: number | null][] {
    const { outcomes } = extract(missionLead + sentences, published);
    return outcomes.slice(1).map(({ amount, partOf }) => [amount, partOf === null ? null : partOf - 1]);
  }

  test("one member in front of 등 is a part of what is counted behind it", () => {
    expect(partsOf("㈜가온 30만 달러 등 계약 5건 80만 달러를 체결했다.")).toEqual([
      [300_000, 1],
      [800_000, null],
    ]);
  });

  test("whatever was told in a sentence before", () => {
    expect(partsOf("계약은 10만 달러였다. ㈜가온 30만 달러 등 계약 5건 80만 달러를 체결했다.")).toEqual([
      [100_000, null],
      [300_000, 2],
      [800_000, null],
    ]);
  });

  test("round sums that come to one another by chance are no parts", () => {
    expect(
      partsOf(
        "1차 사절단은 60만 달러를 상담했다. 2차 사절단은 10만 달러를 상담했다. 3차 사절단은 20만 달러를 상담했다. 4차 사절단은 30만 달러를 상담했다.",
      ),
    ).toEqual([
      [600_000, -1],
      [100_000, -1],
      [200_000, -1],
      [300_000, -1],
    ]);
  });
});

describe("equal sums of two firms", () => {
  const deal = "현지 기업과 2만 달러 계약을 성사시켰다.";

  test.each<[string, (string | null)[]]>([
    // The first firm cannot be told; the second is told as a further one.
    [`참가 기업 한 곳은 이 가운데 2만 달러의 계약을 맺었다. 또 ㈜초록원은 ${deal}`, [null, "초록원"]],
    [`참가 기업 한 곳은 이 가운데 2만 달러의 계약을 맺었다. 이 밖에 ㈜초록원은 ${deal}`, [null, "초록원"]],
    // Without such a word it may be the same deal, told again in full.
    [`사절단은 2만 달러의 계약을 맺었다. ㈜초록원은 ${deal}`, [null]],
    [`㈜초록원은 2만 달러의 계약을 맺었다. 또 ㈜초록원은 ${deal}`, ["초록원"]],
  ])("%s", (sentences, firms) => {
    const deals = outcomesBehind(missionLead, sentences).filter(({ amount }) => amount === 20_000);
    expect(deals.map(({ firm }) => firm)).toEqual(firms);
  });
});

describe("names", () => {
  test.each<[string, string[]]>([
    ["문산읍의 ‘가온식품’은 30만 달러의 수출계약을 따냈다.", ["가온식품"]],
    ["협약 상대방은 베트남 하오마트로 20만 달러 규모다.", []],
    ["△ 1:1 상담 104건 △ 계약 12건 및 MOU 46건에 따른 총 210만 달러 성과 등을 기록했다.", []],
  ])("%s", (sentence, firms) => {
    expect(firmsBehind(missionLead, sentence)).toEqual(firms);
  });

  test.each<[string, [string | null, string | null][]]>([
    ["하오마트와 ㈜가온 등 참가기업 2곳이 30만 달러의 계약을 체결했다.", [["가온", "하오마트"]]],
    [
      "계약 20만 달러를 맺은 ㈜가온(사진=김대표)은 하오마트와 베트남 전역의 매장에\n제품을 공급하기로 했다.",
      [[null, "하오마트"]],
    ],
  ])("%s", (sentence, parties) => {
    expect(
      outcomesBehind(missionLead, sentence).map(({ firm, counterparty }) => [firm, counterparty]),
    ).toEqual(parties);
  });
});

test("a fair abroad is promotion, whoever else buys from its firms at home", () => {
  const text =
    "판로 열어\n\n충남 천안시는 베트남 바이어와 국내 유통업체를 초청해 구매상담회를 열었다. 상담 110건 300만 달러를 진행했다.";
  const { relevant, outcomes } = extract(text, published);
  expect([relevant, outcomes.map(({ kind, count, amount }) => [kind, count, amount])]).toEqual([
    true,
    [["consultation", 110, 3_000_000]],
  ]);
});

test("talks with travel agents about visitors are no promotion of exports", () => {
  const text =
    "웹툰 통했다\n\n부산시는 일본 관광객을 대상으로 한 관광 설명회에서 비즈니스 상담 30건을 진행했다.";
  const { relevant, outcomes } = extract(text, published);
  expect([relevant, outcomes]).toEqual([false, []]);
});

test.each([
  "전주시장은 12일 중국 쑤저우를 방문해 자매결연 30주년 행사에 참석했다. 시장은 투자환경도 소개했다.",
  "강원지사는 12일부터 18일까지 스위스 로잔을 방문해 대회 유치를 세일즈했다.",
  "춘천시는 12일 핀란드 헬싱키에서 알토대와 업무협약을 체결했다. 학생 교류에 협력한다.",
  "곡성군은 12일 라오스 비엔티안에서 계절근로자 도입 업무협약을 체결했다.",
])("an office abroad for something else than trade is no promotion: %s", (text) => {
  expect(extract(text, published).relevant).toBe(false);
});

test("what a factory will save and export, and investors of all years, are no deals of its agreement", () => {
  const text =
    "충남도, 美 소재사 3억 달러 투자 유치\n\n충남도는 19일 미국 덴버에서 소재 기업 실버리지와 3억 달러 규모의 투자협약을 맺었다고 밝혔다.\n도는 공장 가동으로 연간 5,000억 원의 수입 대체와 1억 달러의 수출 효과를 기대했다.\n민선 8기 들어 충남도가 유치한 외국인 투자는 38개사 36억 달러로 늘었다.";
  const { missions, outcomes } = extract(text, published);
  expect([
    missions.map(({ firms }) => firms),
    outcomes.map(({ kind, amount, firm, counterparty }) => [kind, amount, firm, counterparty]),
  ]).toEqual([
    [[]],
    [
      ["investment", 300_000_000, null, "실버리지"],
      ["other_amount", 500_000_000_000, null, null],
      ["other_amount", 100_000_000, null, null],
      ["investment", 3_600_000_000, null, null],
    ],
  ]);
});

test("what imports are replaced by is no buyer", () => {
  expect(
    outcomesBehind(missionLead, "수입 대체와 30만 달러의 수출 계약을 맺었다.").map(
      ({ amount, counterparty }) => [amount, counterparty],
    ),
  ).toEqual([[300_000, null]]);
});

test("a sum in won that is counted otherwise is another result, however near the dollars", () => {
  expect(rowsOf("수출 상담 63건 130억원의 수출 실적을 올렸다.")).toEqual([
    ["consultation", 63, 13_000_000_000, "done"],
  ]);
});
