// Sentences that look like a press wording and tell something else: what a rule for the one must leave to the other.
import { describe, expect, test } from "vitest";
import {
  extract,
  firmsBehind,
  leadPublishedOn as published,
  missionLead as lead,
  outcomesBehind,
} from "./article-of";

type Row = [
  kind: string,
  count: number | null,
  amount: number | null,
  firm: string | null,
  historic: boolean,
];

function rowsOf(sentence: string, before = lead): Row[] {
  return outcomesBehind(before, sentence).map(({ kind, count, amount, firm, historic }) => [
    kind,
    count,
    amount,
    firm,
    historic ?? false,
  ]);
}

describe("results", () => {
  test.each<[string, Row[]]>([
    ["㈜산들원은 USD 30만 종합 계약을 맺었다.", [["contract", null, 300_000, "산들원", false]]],
    [
      "1대1 수출상담회 총 85건, 상담액 1,200만 달러의 성과를 거뒀다.",
      [["consultation", 85, 12_000_000, null, false]],
    ],
    ["현지 박람회 등 총 12건 30만 달러의 계약을 맺었다.", [["contract", 12, 300_000, null, false]]],
    [
      "상담액 30만 달러에서 20만 달러의 계약으로 이어졌다.",
      [
        ["consultation", null, 300_000, null, false],
        ["contract", null, 200_000, null, false],
      ],
    ],
    [
      "가온항공 20만 달러, 한들식품 10만 달러 순이다.",
      [
        ["consultation", null, 200_000, "가온항공", false],
        ["consultation", null, 100_000, "한들식품", false],
      ],
    ],
    [
      "자동통역기를 만드는 가람텍 20만 달러, 한들식품 10만 달러 순이다.",
      [
        ["consultation", null, 200_000, "가람텍", false],
        ["consultation", null, 100_000, "한들식품", false],
      ],
    ],
    ["지난해 박람회에서 300만 달러의 계약을 맺었다.", [["contract", null, 3_000_000, null, true]]],
    ["지난해 진흥원에서 약 300만 달러의 계약을 체결했다.", [["contract", null, 3_000_000, null, true]]],
    ["지난해보다 2배 많은 계약(40만 달러)을 맺었다.", [["contract", null, 400_000, null, false]]],
  ])("%s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });

  const english =
    "Jinju firms abroad\n\nA trade mission of eight companies from Jinju, South Gyeongsang Province, visited Hanoi, Vietnam, from June 10 to 14, the city said.\n\n";
  test.each<[string, Row[]]>([
    ["Gaon Foods sold 500 cases worth $20,000.", [["onsite_sale", null, 20_000, "Gaon Foods", false]]],
    [
      "Gaon Foods signed contracts for 500 cases of soju worth $20,000.",
      [["contract", null, 20_000, "Gaon Foods", false]],
    ],
  ])("boxes of goods are no deals: %s", (sentence, rows) => {
    expect(rowsOf(sentence, english)).toEqual(rows);
  });

  test("a capital A is an article, a capital An in front of a consonant a name", () => {
    const partners = (name: string) =>
      extract(`${english}Gaon Foods signed a contract worth $20,000 with ${name}.`, published).outcomes.map(
        ({ counterparty }) => counterparty,
      );
    expect(["A Giang Seafood", "An Giang Seafood"].map(partners)).toEqual([
      ["Giang Seafood"],
      ["An Giang Seafood"],
    ]);
  });
});

describe("firms", () => {
  const firmsOf = (sentence: string) => firmsBehind(lead, sentence);

  test.each([
    ["한빛의료기기는 30만 달러의 수출계약을 맺었다.", ["한빛의료기기"]],
    ["부산조선기자재는 현지 조선소와 30만 달러의 수출계약을 맺었다.", ["부산조선기자재"]],
    ["산들농산물은 30만 달러의 수출계약을 맺었다.", ["산들농산물"]],
    ["포도잼이 20만 달러의 수출계약을 이끌었다.", []],
    ["지난해 수출을 시작한 ㈜산들원, ㈜가람텍 등 2개사가 80만 달러를 계약했다.", ["산들원", "가람텍"]],
  ])("%s", (sentence, firms) => {
    expect(firmsOf(sentence)).toEqual(firms);
  });

  test("a firm begins at its legal form, whatever word stands in front of it", () => {
    const text = "경남 진주시는 무역사절단을 보내 ㈜가온이 MOU 620만 달러를 맺었다.";
    const { outcomes, missions } = extract(text, published);
    expect([missions[0]?.firms, outcomes.map(({ firm, evidence }) => [firm, evidence.firm])]).toEqual([
      ["가온"],
      [["가온", [{ start: 19, end: 21, quote: "가온", alignment: "exact" }]]],
    ]);
  });

  test.each<[string, number | null]>([
    ["참가한 8개사에서 120만 달러를 계약했다.", 8],
    ["20여 년간 수출기업을 돕는 사업이다.", null],
  ])("how many: %s", (sentence, count) => {
    const text = `진주시 무역사절단 성과\n\n경남 진주시는 지난 10일부터 14일까지 베트남 하노이에 무역사절단을 보냈다. ${sentence}`;
    expect(extract(text, published).missions.map(({ firmCount }) => firmCount)).toEqual([count]);
  });
});

describe("places", () => {
  const placesOf = (sentence: string) =>
    extract(lead + sentence, published).missions.map(({ countries, cities }) => [countries, cities]);

  test("선전 is a city for those who move there", () => {
    expect(placesOf("사절단은 홍콩에서 선전으로 이동해 상담회를 열었다.")).toEqual([
      [
        ["베트남", "태국", "홍콩"],
        ["하노이", "방콕", "선전"],
      ],
    ]);
  });

  test.each([
    ["대만(타이완) 타이베이", [["대만"], ["타이베이"]]],
    ["UAE(아랍에미리트) 두바이", [["아랍에미리트"], ["두바이"]]],
    ["중국 상해와 상하이", [["중국"], ["상하이"]]],
  ])("%s is told by its standard name", (place, told) => {
    const text = `진주시 사절단\n\n경남 진주시는 지난 10일부터 14일까지 ${place}에 무역사절단을 보내 900만 달러를 상담했다.`;
    expect(extract(text, published).missions.map(({ countries, cities }) => [countries, cities])).toEqual([
      told,
    ]);
  });
});

test.each([
  "진주시는 20일 로봇기업 ㈜가온과 현장 계약을 맺었다. 공사비는 90억원이다. 계약 추진은 15일부터 한다.",
  "진주시는 10월엔 현장 계약을 맺고 90억원을 들여 도로를 고친다.",
])("a contract at home in won is no export: %s", (text) => {
  const { relevant, outcomes } = extract(`도로 공사\n\n${text}`, published);
  expect([relevant, outcomes]).toEqual([false, []]);
});
