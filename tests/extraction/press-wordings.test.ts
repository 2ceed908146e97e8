// Wordings of press offices that were met in reports nobody had seen while the rules were made. Each table is one
// cause; the sentences are our own.
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
  partner: string | null,
  firm: string | null,
];

/** What sentences behind the lead tell as results. */
function rowsOf(sentences: string): Row[] {
  return outcomesBehind(lead, sentences).map(({ kind, count, amount, counterparty, firm }) => [
    kind,
    count,
    amount,
    counterparty,
    firm,
  ]);
}

function firmsOf(sentences: string): string[] {
  return firmsBehind(lead, sentences);
}

describe("what makes an article one on export promotion, whoever holds the event", () => {
  test.each([
    "조달청이 지난 5일 킨텍스에서 연 상담회에서 해외 기관과 300만 달러의 수출계약이 맺어졌다.",
    "‘붐업코리아 상담회’가 8일 코엑스에서 열려 40건 900만 달러의 계약이 체결됐다.",
    "부산시는 올해 1월 12개 기업과 CES에 참가했다. 현장에서 90만 달러의 즉석 계약을 성사시켰고 계약 추진액은 700만 달러였다.",
  ])("%s", (text) => {
    const { relevant, outcomes } = extract(`성과 발표\n\n${text}`, published);
    expect([relevant, outcomes.length > 0]).toEqual([true, true]);
  });

  test("a consortium of exporters is sent as a delegation is", () => {
    const text =
      "중소기업중앙회는 지난 9일부터 13일까지 베트남 하노이에 중소기업 11개사로 꾸린 수출컨소시엄을 파견해 700만 달러를 상담했다고 20일 밝혔다.";
    expect(extract(`성과\n\n${text}`, published).missions).toMatchObject([
      { kind: "trade_mission", firmCount: 11, startOn: "2024-06-09", endOn: "2024-06-13" },
    ]);
  });
});

describe("words that end like a name with its particle are no firms", () => {
  test.each([
    "현장에서 계약을 마친 것은 3건 12만 달러이고, 후속 협의가 이어지는 것은 7건 41만 달러다.",
    "준비한 물량 전량이 매진됐고 8만 달러의 업무협약을 체결했다.",
    "시장은 “이번 상담회가 새 판로의 계기가 됐다”며 “수출 계약이 성사될 수 있도록 돕겠다”고 말했다.",
    "구매를 맡은 매니저는 30만 달러의 업무협약을 맺겠다는 뜻을 밝혔다.",
    "신선농산물(배, 단감) 70만 달러, 가공식품(유자차) 20만 달러의 MOU를 체결했다.",
    "품목별로는 면류가 80만 달러, 의료용 전자기기가 60만 달러의 상담을 기록했다.",
    "한편 지난해는 ㈜산들원 등 10개 업체가 태국에서 600만 달러를 계약했다.",
  ])("%s", (sentence) => {
    expect(firmsOf(sentence)).toEqual([]);
  });

  test("a subject behind the clause of a group has its sum for itself", () => {
    expect(
      rowsOf(
        "㈜산들원, ㈜가람텍 등 7개사가 참가했으며 산들원은 하노이의 빈푸드(Vin Food)로부터 18만 달러의 초도 발주를 받았다.",
      ),
    ).toEqual([["contract", null, 180_000, "빈푸드(Vin Food)", "산들원"]]);
  });

  test("a name in quotation marks stays a firm in front of 도", () => {
    expect(rowsOf("정수기를 만드는 ‘가람텍’도 현지 바이어와 50만 달러의 수출 상담을 했다.")).toEqual([
      ["consultation", null, 500_000, null, "가람텍"],
    ]);
  });

  test("the number in front of which 총 stands ends a list of firms", () => {
    expect(firmsOf("산들원, 가람식품, 한들푸드 총 3개 업체가 참가했다.")).toEqual([
      "산들원",
      "가람식품",
      "한들푸드",
    ]);
  });
});

describe("with whom", () => {
  test.each<[string, Row[]]>([
    [
      "㈜산들원은 태국 아유팍(AYU Pak Sp. z o.o.)과 3년간 120만 달러 규모의 공급계약을 맺었다.",
      [["contract", null, 1_200_000, "아유팍(AYU Pak Sp. z o.o.)", "산들원"]],
    ],
    [
      "▲시암마트 300만 달러 ▲하노마트 200만 달러 등 2개사와 협약을 맺었다.",
      [
        ["mou", null, 3_000_000, "시암마트", null],
        ["mou", null, 2_000_000, "하노마트", null],
      ],
    ],
    [
      "산들원과 가람식품은 태국 시암푸드와 각각 25만 달러, 18만 달러의 수출협약을 체결했다.",
      [
        ["mou", null, 250_000, "시암푸드", "산들원"],
        ["mou", null, 180_000, "시암푸드", "가람식품"],
      ],
    ],
    [
      "㈜산들원은 현지 유통업체인 H사와 떡볶이 30만 달러어치를 수출하기로 하고 업무협약을 맺었다.",
      [["mou", null, 300_000, "H사", "산들원"]],
    ],
    [
      "㈜산들원-태국 시암푸드(SIAM Food) 30만 달러의 MOU가 체결됐다.",
      [["mou", null, 300_000, "시암푸드(SIAM Food)", "산들원"]],
    ],
    [
      "㈜산들원은 일본기업과 센서 약 35만 달러의 계약추진을 이뤄냈다.",
      [["contract_expected", null, 350_000, null, "산들원"]],
    ],
    [
      "군은 유통업체 시암마트와 200만 달러, 하노마트와 100만 달러의 협약을 맺었다.\n이어 빈마트와 40만 달러, 남마트와 30만 달러를 체결했다.",
      [
        ["mou", null, 2_000_000, "시암마트", null],
        ["mou", null, 1_000_000, "하노마트", null],
        ["mou", null, 400_000, "빈마트", null],
        ["mou", null, 300_000, "남마트", null],
      ],
    ],
  ])("%s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });
});

describe("kind, count and sum", () => {
  test.each<[string, Row[]]>([
    [
      "현장에서 계약을 마친 것은 3건 12만 달러이고, 협의가 이어지는 것은 7건 41만 달러다.",
      [
        ["contract", 3, 120_000, null, null],
        ["contract_expected", 7, 410_000, null, null],
      ],
    ],
    ["20만 달러의 구두계약도 나왔다.", [["contract_expected", null, 200_000, null, null]]],
    [
      "모두 320만 달러(28건·약 35억 원) 규모의 수출 계약을 맺었다.",
      [["contract", 28, 3_200_000, null, null]],
    ],
    ["80만 달러(약 11억원) 규모의 업무협약(MOU·14건)을 체결했다.", [["mou", 14, 800_000, null, null]]],
    [
      "수출상담회 3건을 지원한 결과 620만 달러의 수출계약을 체결했다.",
      [["contract", null, 6_200_000, null, null]],
    ],
    [
      "하노이에서는 46건 302만 달러를 상담해 102만 달러를, 방콕에서는 34건 244만 달러를 상담해 89만 달러를 각각 계약 추진하고 있다.",
      [
        ["consultation", 46, 3_020_000, null, null],
        ["contract_expected", null, 1_020_000, null, null],
        ["consultation", 34, 2_440_000, null, null],
        ["contract_expected", null, 890_000, null, null],
      ],
    ],
    [
      "- 수출상담 104건 / 8,930천달러\n- MOU 체결 2건 / 450천달러\n · ㈜산들원 - 방콕 시암상사 / 300천달러\n · 가람푸드 - 하노이 빈식품 / 150천달러",
      [
        ["consultation", 104, 8_930_000, null, null],
        ["mou", 2, 450_000, null, null],
        ["mou", null, 300_000, "시암상사", "산들원"],
        ["mou", null, 150_000, "빈식품", "가람푸드"],
      ],
    ],
  ])("%s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });

  test("parts told of several events are parts of the total that they add up to", () => {
    const text =
      "공사는 올해 해외마케팅으로 모두 600만 달러의 수출계약을 맺었다. 하노이 엑스포에서 100만 달러를 계약했고, 무역사절단은 300만 달러의 수출계약을 성사시켰다. 초청 상담회에서도 200만 달러의 수출계약을 체결했다.";
    const { outcomes } = extract(`경남 진주시 성과\n\n경남 진주시와 코트라가 밝혔다. ${text}`, published);
    expect(outcomes.map(({ amount, partOf }) => [amount, partOf])).toEqual([
      [6_000_000, null],
      [1_000_000, 0],
      [3_000_000, 0],
      [2_000_000, 0],
    ]);
  });
});

describe("what is history", () => {
  test.each<[string, [number | null, boolean][]]>([
    [
      "상담실적은 지난해 273만 달러에서 736만 달러로 169% 늘었다.",
      [
        [2_730_000, true],
        [7_360_000, false],
      ],
    ],
    ["올해 들어 누적 계약추진은 1,030만 달러다.", [[10_300_000, false]]],
    [
      "지난해 같은 기간(상담 360만 달러, 계약추진 87만 달러)보다 각각 16%, 19% 늘었다.",
      [
        [3_600_000, true],
        [870_000, true],
      ],
    ],
  ])("%s", (sentence, rows) => {
    const { outcomes } = extract(lead + sentence, published);
    const behind = outcomes.filter(({ start }) => (start ?? 0) >= lead.length);
    expect(behind.map(({ amount, historic }) => [amount, historic ?? false])).toEqual(rows);
  });

  test("what a mayor wants to reach one day has not happened", () => {
    const { outcomes } = extract(
      `${lead}시장은 “2030년까지 굴 수출 1억 달러 시대를 열겠다”고 말했다.`,
      published,
    );
    expect(outcomes.at(-1)).toMatchObject({ amount: 100_000_000, happened: false });
  });
});

describe("places", () => {
  const places = (text: string) =>
    extract(text, published).missions.map(({ municipality, countries, cities }) => [
      municipality,
      countries,
      cities,
    ]);

  test("a country and its short name in brackets are one", () => {
    expect(
      places(
        "진주시, UAE 박람회 참가\n\n경남 진주시는 10일부터 14일까지 아랍에미리트(UAE) 두바이에서 열린 식품박람회에 2개사와 참가했다.",
      ),
    ).toEqual([["진주시", ["아랍에미리트"], ["두바이"]]]);
  });

  test("광주 in China is no city of Korea", () => {
    const text =
      "상담 성과\n\n경기중소기업종합지원센터는 지난 10일부터 5일 동안 열린 중국 광주 춘계수출입상품교역회에서 90건 290만 달러의 수출상담 실적을 올렸다고 밝혔다.";
    expect(places(text).map(([municipality]) => municipality)).toEqual([null]);
  });

  test("a good fight of firms is not the city of Shenzhen", () => {
    expect(
      places(
        "진주시 박람회 성과\n\n경남 진주시는 10일부터 14일까지 일본 도쿄 식품박람회에서 참가기업들의 선전에 힘입어 90만 달러를 상담했다.",
      ),
    ).toEqual([["진주시", ["일본"], ["도쿄"]]]);
  });
});

describe("how many firms", () => {
  test.each<[string, number]>([
    ["참가기업은 지난해 10개사에서 19개사로 90% 늘었다.", 19],
    ["이번 사절단에는 관내 60여 수출기업이 참가했다.", 60],
  ])("%s", (sentence, count) => {
    const text = `진주시 무역사절단 성과\n\n경남 진주시는 지난 10일부터 14일까지 베트남 하노이에 무역사절단을 파견했다. ${sentence}`;
    expect(extract(text, published).missions.map(({ firmCount }) => firmCount)).toEqual([count]);
  });

  test("at a meeting with buyers the domestic exporters are those who took part", () => {
    const text =
      "진주시 수출상담회\n\n경남 진주시는 식품박람회 기간 중 '해외바이어 초청 수출상담회'를 열어 90만 달러의 수출계약을 체결했다고 밝혔다. 이번 수출상담회에는 국내 52개 수출기업들이 참가해 16개국 43명의 바이어와 상담했다.";
    expect(extract(text, published).missions).toMatchObject([{ kind: "matchmaking", firmCount: 52 }]);
  });
});

test("lines above the dateline are headlines, however long", () => {
  const text =
    "진주시, 걸푸드서 80만달러 협약 체결\n진주시, 관내 수출기업 24곳과 공동관 구성해 참가\n1대1 수출 상담 768건 실시…14건 협약 성사\n[진주=가온통신] 김가온 기자 = 경남 진주시는 두바이에서 열린 걸푸드에 참가해 80만 달러 규모의 업무협약(MOU·14건)을 체결했다고 20일 밝혔다.";
  const { outcomes } = extract(text, published);
  expect(outcomes.map(({ kind, count, amount }) => [kind, count, amount])).toEqual([
    ["consultation", 768, null],
    ["mou", 14, 800_000],
  ]);
});

describe("English releases", () => {
  const english =
    "Jinju firms abroad\n\nA trade mission of eight companies from Jinju, South Gyeongsang Province, visited Hanoi, Vietnam, from June 10 to 14, the city said.\n\n";
  test.each<[string, Row[]]>([
    ["They held 134 business talks worth $15.8 million.", [["consultation", 134, 15_800_000, null, null]]],
    [
      "Of these, 41 cases worth $4.2 million are expected to lead to contracts.",
      [["contract_expected", 41, 4_200_000, null, null]],
    ],
    [
      "Gaon Foods signed a contract for exports of mask packs worth $120,000.",
      [["contract", null, 120_000, null, "Gaon Foods"]],
    ],
    [
      "Gaon Foods concluded a memorandum of understanding worth $1 million with An Binh Group.",
      [["mou", null, 1_000_000, "An Binh Group", "Gaon Foods"]],
    ],
  ])("%s", (sentence, rows) => {
    const found = extract(english + sentence, published).outcomes;
    expect(
      found.map(({ kind, count, amount, counterparty, firm }) => [kind, count, amount, counterparty, firm]),
    ).toEqual(rows);
  });

  test("the day of a month counts no firms", () => {
    const text =
      "Jinju studios\n\nJinju, South Gyeongsang Province, announced on June 19 that six game developers from the city held 88 consultations valued at $7.4 million at an exhibition in Singapore.";
    expect(extract(text, published).missions.map(({ firmCount }) => firmCount)).toEqual([6]);
  });
});

test.each([
  "2019년부터 올해까지 4년간 누적 계약액은 3,920만 달러다.",
  "최근 3년간 누적 상담은 3,920만 달러다.",
])("a running total of several years is history: %s", (sentence) => {
  expect(extract(lead + sentence, published).outcomes.at(-1)).toMatchObject({
    amount: 39_200_000,
    historic: true,
  });
});

test("what an office pays to each firm is none of the results of the items above", () => {
  expect(
    rowsOf("- 수출상담 104건 / 8,930천달러\n- 지원내용\n - 항공료의 50%(업체당 1인, 최대 120만원)").slice(
      0,
      2,
    ),
  ).toEqual([["consultation", 104, 8_930_000, null, null]]);
});

test("beside its legal form even everyday words are a firm's name", () => {
  expect(rowsOf("㈜케이정밀은 현지 부품 유통사와 현장에서 15만불의 계약서에 서명했다.")).toEqual([
    ["contract", null, 150_000, null, "케이정밀"],
  ]);
});

test("a first load that is still to be sent is planned, and lends the agreement no sum", () => {
  const { outcomes } = extract(
    `${lead}㈜산들원은 방콕의 유통사 시암메드(Siam Med)와 MOU 2건을 체결했으며 올해 안에 60만 달러 상당의 초도 물량을 공급할 예정이다.`,
    published,
  );
  expect(
    outcomes.slice(1).map(({ kind, count, amount, happened }) => [kind, count, amount, happened]),
  ).toEqual([
    ["mou", 2, null, true],
    ["mou", null, 600_000, false],
  ]);
});

test("a day within a journey of next year lies ahead too", () => {
  const text =
    "경남지사, 내년 1월 미국 방문\n\n김가온 경남도지사가 내년 1월 5일부터 11일까지 미국 라스베이거스와 샌프란시스코를 방문한다. 8일 샌프란시스코에서는 투자설명회를 연다.";
  const { missions } = extract(text, "2025-12-22");
  expect(missions.map(({ kind, startOn, status }) => [kind, startOn, status])).toEqual([
    ["official_trip", "2026-01-05", "planned"],
    ["investment_session", "2026-01-08", "planned"],
  ]);
});

test("who takes part in an event of its province is the host, not the province in the event's name", () => {
  const text =
    "영천시, 경북 농식품 수출상담회서 협약\n\n영천시는 지난 13일 열린 '2024 경북 농식품 수출상담회'에 관내 기업 6개사가 참가해 115만 달러의 수출 MOU를 체결했다고 밝혔다.";
  expect(extract(text, published).missions).toMatchObject([{ province: "경북", municipality: "영천시" }]);
});

test("the decimals of a sum count no deals", () => {
  const text =
    "Jinju pavilion lands $3.1 mln in deals in Hong Kong\n\nJinju, South Gyeongsang Province, said its joint pavilion at an exhibition in Hong Kong signed contracts worth $3.1 million.";
  expect(extract(text, published).outcomes.map(({ count, amount }) => [count, amount])).toEqual([
    [null, 3_100_000],
  ]);
});

test("letters in front of what is counted are no currency", () => {
  expect(
    rowsOf("㈜산들원은 태국 시암메드와 AED 200대(약 25만 유로) 공급 계약을 맺었다.").map(
      ([, , amount]) => amount,
    ),
  ).toEqual([250_000]);
});
