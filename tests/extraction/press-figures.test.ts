// Figures in wordings of reports that nobody had seen while the rules were made: which result a sum is, whether it is one
// at all, and that one sum told twice stays one. Beside each wording stands what only looks like it. The sentences are our own.
import { describe, expect, test } from "vitest";
import { extract, leadPublishedOn as published, missionLead as lead, outcomesBehind } from "./article-of";

type Row = [kind: string, count: number | null, amount: number | null, historic: boolean];

function rowsOf(sentence: string): Row[] {
  return outcomesBehind(lead, sentence).map(({ kind, count, amount, historic }) => [
    kind,
    count,
    amount,
    historic ?? false,
  ]);
}

describe("which result a sum is", () => {
  test.each<[string, Row[]]>([
    [
      "▲수출상담회 74건 1,100만 달러 ▲업무협약 3건 90만 달러 ▲현장계약 1건 4만 달러의 성과를 올렸다.",
      [
        ["consultation", 74, 11_000_000, false],
        ["mou", 3, 900_000, false],
        ["contract", 1, 40_000, false],
      ],
    ],
    ["수출상담회 12건 80만 달러의 계약이 체결됐다.", [["contract", 12, 800_000, false]]],
    [
      "공급계약 체결은 2건(40만 유로), 계약 협의는 9건(310만 유로)이다.",
      [
        ["contract", 2, 400_000, false],
        ["contract_expected", 9, 3_100_000, false],
      ],
    ],
    [
      "참가기업들이 올해 안에 기대하는 계약 규모는 200만∼300만 달러다.",
      [["contract_expected", null, 2_000_000, false]],
    ],
    ["기대하던 계약 30만 달러를 체결했다.", [["contract", null, 300_000, false]]],
    ["41만 달러 규모의 계약 추진을 위한 업무협약(MOU) 7건을 맺었다.", [["mou", 7, 410_000, false]]],
    ["41만 달러의 계약 추진을 위해 협의체를 두기로 했다.", [["contract_expected", null, 410_000, false]]],
    [
      "참가 기업의 향후 1년 내 계약체결 상담액은 330만 달러에 달했다.",
      [["contract_expected", null, 3_300_000, false]],
    ],
    ["1년 전 시작한 계약 상담은 330만 달러에 달했다.", [["consultation", null, 3_300_000, false]]],
    [
      "상담 26건과 계약 유망 11건이 나왔다.",
      [
        ["consultation", 26, null, false],
        ["contract_expected", 11, null, false],
      ],
    ],
    ["현지 유통사와 30만 달러 계약 협상을 타결했다.", [["contract", null, 300_000, false]]],
    ["30만 달러의 수출계약 협상을 마무리하고 서명했다.", [["contract", null, 300_000, false]]],
    ["30만 달러의 수출계약 협상을 벌이고 있다.", [["contract_expected", null, 300_000, false]]],
    [
      "㈜산들원은 현지 협력사 2곳에서 시제품 발주(각 2만 달러)를 받았다.",
      [["contract", null, 20_000, false]],
    ],
    ["새재푸드는 5억 동어치를 현장에서 판매했다.", [["onsite_sale", null, 500_000_000, false]]],
    [
      "다낭에서는 상담 70만불 계약예상 21만불을 올렸다.",
      [
        ["consultation", null, 700_000, false],
        ["contract_expected", null, 210_000, false],
      ],
    ],
    [
      "70만 달러 상담, 21만 달러 계약을 올렸다.",
      [
        ["consultation", null, 700_000, false],
        ["contract", null, 210_000, false],
      ],
    ],
    [
      "상담추진액 1천412만 달러, 계약예상액 330만6천 달러의 성과를 냈다.",
      [
        ["consultation", null, 14_120_000, false],
        ["contract_expected", null, 3_306_000, false],
      ],
    ],
    [
      "모두 64건의 상담을 통해 수출 계약추진액 약 93만불의 성과를 냈다.",
      [
        ["consultation", 64, null, false],
        ["contract_expected", null, 930_000, false],
      ],
    ],
    [
      "계약 추진 21억원, 수출 상담 37건 188억원의 수출 성과를 거뒀다.",
      [
        ["contract_expected", null, 2_100_000_000, false],
        ["consultation", 37, 18_800_000_000, false],
      ],
    ],
    ["현지에서 88억원의 수출 성과를 거뒀다.", [["export_performance", null, 8_800_000_000, false]]],
    ["사절단은 4건, 77만 달러 규모의 구매계약 업무협약을 안고 돌아왔다.", [["mou", 4, 770_000, false]]],
    ["관내 5개사가 44만 3,000달러의 계약(예정) 실적을 냈다.", [["contract_expected", null, 443_000, false]]],
    ["44만 3,000달러 계약(2건)을 체결했다.", [["contract", 2, 443_000, false]]],
    ["첫날 판매액만 2억 1,000만 루피아를 기록했다.", [["onsite_sale", null, 210_000_000, false]]],
    [
      "시식 행사를 열어 하루 만에 1,300만 원어치를 판매하기도 했다.",
      [["onsite_sale", null, 13_000_000, false]],
    ],
    ["온라인 상담 횟수는 1만 2,340건에 달했다.", [["consultation", 12_340, null, false]]],
    [
      "계약이 유력한 금액은 하노이 30만 달러, 방콕 45만 달러 등 75만 달러로 조사됐다.",
      [
        ["contract_expected", null, 300_000, false],
        ["contract_expected", null, 450_000, false],
        ["contract_expected", null, 750_000, false],
      ],
    ],
    [
      "또 현지에서 A사와 2억 달러, B사와 3천만 달러 규모의 투자상담도 진행했다.",
      [
        ["other_amount", null, 200_000_000, false],
        ["other_amount", null, 30_000_000, false],
      ],
    ],
    [
      "MOU도 9건 맺었다. ㈜가온로보는 현지 물류회사와 손잡고 실증에 들어간다. 실증 규모는 25만 달러다.",
      [
        ["mou", 9, null, false],
        ["other_amount", null, 250_000, false],
      ],
    ],
    [
      "MOU도 9건 맺었다. ㈜가온로보가 앞장섰다. 전체 규모는 25만 달러다.",
      [
        ["mou", 9, null, false],
        ["mou", null, 250_000, false],
      ],
    ],
  ])("%s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });
});

describe("sums that measure another, and what is no result", () => {
  test.each<[string, Row[]]>([
    [
      "상담액은 전년(450만 달러)보다 두 배로 증가(450만 달러)한 수치다.",
      [
        ["consultation", null, 4_500_000, true],
        ["other_amount", null, 4_500_000, false],
      ],
    ],
    ["올해 상담액은 12% 증가(620만 달러)했다.", [["consultation", null, 6_200_000, false]]],
    [
      "계약추진액은 지난해 같은 기간 210만 달러 대비 20% 늘었다.",
      [["contract_expected", null, 2_100_000, true]],
    ],
    [
      "지난해 같은 기간보다 20% 늘어난 210만 달러의 계약을 추진하고 있다.",
      [["contract_expected", null, 2_100_000, false]],
    ],
    ["한편 시는 지난 3월 호주에서 70만 달러의 수출 협약을 체결하기도 했다.", [["mou", null, 700_000, true]]],
    ["한편 시는 호주에서도 70만 달러의 수출 협약을 체결하기도 했다.", [["mou", null, 700_000, false]]],
    [
      "㈜산들원은 센서 500대(대당 900유로)를 납품하기로 하고 45만 유로의 계약을 맺었다.",
      [
        ["other_amount", null, 900, false],
        ["contract", null, 450_000, false],
      ],
    ],
    ["업체당 평균 50만 달러의 계약을 맺었다.", [["contract", null, 500_000, false]]],
    ["매장당 50만 달러의 계약을 맺었다.", [["contract", null, 500_000, false]]],
    ["가공공장당 50만 달러의 계약을 맺었다.", [["contract", null, 500_000, false]]],
    [
      "참가한 결과 내수 4억9000만원,수출 84만 달러의 계약추진 실적을 거뒀다.",
      [
        ["other_amount", null, 490_000_000, false],
        ["contract_expected", null, 840_000, false],
      ],
    ],
  ])("%s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });

  test("the sum that a correction takes back is none", () => {
    expect(rowsOf("본보 기사 가운데 계약 체결액 ‘320만 달러’는 ‘230만 달러’로 바로잡습니다.")).toEqual([
      ["contract", null, 2_300_000, false],
    ]);
    expect(rowsOf("계약 체결액 320만 달러는 시장을 바로 본 결과다.")).toEqual([
      ["contract", null, 3_200_000, false],
    ]);
  });

  test.each<[string, Row[]]>([
    ["320만 달러의 계약을 체결해 수출 전략을 수정했다.", [["contract", null, 3_200_000, false]]],
    ["320만 달러를 계약해 수출 전략을 수정했다.", [["contract", null, 3_200_000, false]]],
    ["320만 달러의 계약 체결은 관행을 바로잡는 계기가 됐다.", [["contract", null, 3_200_000, false]]],
    ["상담액 640만 달러는 조건을 수정해 계약을 맺는다.", [["consultation", null, 6_400_000, false]]],
  ])("a sum beside another thing that is mended stays one: %s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });

  test.each<[string, boolean]>([
    ["한편 시는 지난 3월 호주에서 70만 달러의 수출 협약을 체결하기도 했다.", true],
    ["한편 사절단은 지난 6월 하노이에서 70만 달러의 수출 협약을 체결하기도 했다.", false],
    ["한편 시는 지난 6월 12일 하노이에서 70만 달러의 수출 협약을 체결하기도 했다.", false],
  ])("what the mission itself did is no history: %s", (sentence, historic) => {
    expect(rowsOf(sentence)).toEqual([["mou", null, 700_000, historic]]);
  });
});

describe("the lead's total told again under another word is one result, under the weaker word", () => {
  const told = (text: string) =>
    extract(`경남 진주시 대표단 성과\n\n${text}`, published).outcomes.map(
      ({ kind, count, amount, firm, amountAlso }) => [kind, count, amount, firm, amountAlso.length],
    );

  test.each<[string, unknown[]]>([
    [
      "경남 진주시 대표단이 베트남 하노이에서 402만 달러의 수출협약 성과를 올렸다. 상담회에 참여한 12개 기업은 402만 달러(55억원) 규모의 수출 계약을 따냈다.",
      [["mou", null, 4_020_000, null, 1]],
    ],
    [
      "경남 진주시는 무역사절단이 베트남 하노이에서 250만 달러의 계약실적을 올렸다고 밝혔다. 사절단은 800만 달러의 수출상담과 250만 달러의 계약추진 성과를 올렸다.",
      [
        ["consultation", null, 8_000_000, null, 0],
        ["contract_expected", null, 2_500_000, null, 0],
      ],
    ],
    [
      "경남 진주시 무역사절단은 베트남에서 50만 달러의 협약을 체결했다. ㈜산들원은 현지에서 50만 달러의 계약을 맺었다.",
      [
        ["mou", null, 500_000, null, 0],
        ["contract", null, 500_000, "산들원", 0],
      ],
    ],
    [
      "경남 진주시 무역사절단은 베트남 하노이에서 50만 달러의 협약을 체결했다. 태국 방콕에서는 50만 달러의 계약을 맺었다.",
      [
        ["mou", null, 500_000, null, 0],
        ["contract", null, 500_000, null, 0],
      ],
    ],
  ])("%s", (text, rows) => {
    expect(told(text)).toEqual(rows);
  });

  test.each([
    "이와 별도로 현장에서 50만 달러의 계약을 맺었다.",
    "식품 분야에서는 추가로 50만 달러의 계약을 맺었다.",
    "이어 태국에서 50만 달러의 계약을 맺었다.",
    "태국에서는 50만 달러의 계약을 맺었다.",
    "현지 백화점과 50만 달러의 계약도 맺었다.",
    "이 가운데 50만 달러의 계약이 체결됐다.",
  ])("what is told as another result stays one: %s", (sentence) => {
    const lead = "경남 진주시는 무역사절단이 베트남에서 50만 달러의 협약을 체결했다고 밝혔다. ";
    expect(told(lead + sentence).map(([kind, , amount]) => [kind, amount])).toEqual([
      ["mou", 500_000],
      ["contract", 500_000],
    ]);
  });
});

describe("what still lies ahead", () => {
  const aheadOf = (sentence: string) =>
    outcomesBehind(lead, sentence).map(({ kind, amount, happened }) => [kind, amount, happened]);
  test.each<[string, unknown[]]>([
    [
      "시는 이번 파견에서 상담 300만 달러, 계약 50만 달러를 목표로 잡았다.",
      [
        ["consultation", 3_000_000, false],
        ["contract", 500_000, false],
      ],
    ],
    [
      "상담 300만 달러를 진행해 목표 200만 달러를 넘겼다.",
      [
        ["consultation", 3_000_000, true],
        ["consultation", 2_000_000, false],
      ],
    ],
    [
      "상담 300만 달러, 계약 50만 달러를 올려 목표를 넘겼다.",
      [
        ["consultation", 3_000_000, true],
        ["contract", 500_000, true],
      ],
    ],
    [
      "상담 300만 달러, 계약 50만 달러 등 목표를 초과 달성했다.",
      [
        ["consultation", 3_000_000, true],
        ["contract", 500_000, true],
      ],
    ],
    ["계약 50만 달러라는 목표를 초과 달성했다.", [["contract", 500_000, false]]],
    [
      "산들텍은 70만 달러의 공급계약을 체결했다. 1차분 15만 달러는 9월 인도되며, 나머지 55만 달러는 2026년까지 순차 공급한다.",
      [
        ["contract", 700_000, true],
        ["contract", 150_000, false],
        ["contract", 550_000, false],
      ],
    ],
    [
      "산들텍은 70만 달러의 공급계약을 체결했다. 이 가운데 15만 달러는 지난달 이미 공급했다.",
      [
        ["contract", 700_000, true],
        ["other_amount", 150_000, true],
      ],
    ],
  ])("%s", (sentence, rows) => {
    expect(aheadOf(sentence)).toEqual(rows);
  });
});

test.each<[string, number[]]>([
  ["350만 달러 수출계약을 추진했다. 참가 결과 357만 달러(49건)의 계약추진 성과를 거뒀다.", [3_570_000]],
  ["350만 달러 수출계약을 추진했다. 누적으로는 357만 달러의 계약을 추진했다.", [3_500_000, 3_570_000]],
  ["350만 달러 수출계약을 체결했다. 이는 목표인 357만 달러에 못 미친다.", [3_500_000, 3_570_000]],
  ["베트남에서 350만 달러를 계약했다. 일본에서는 357만 달러를 계약했다.", [3_500_000, 3_570_000]],
  ["350만 달러 수출계약을 체결했다. 앞서 4월에는 357만 달러를 계약했다.", [3_500_000, 3_570_000]],
])("a lead that cuts the sum off is told by the exact one: %s", (sentences, amounts) => {
  const text = `진주시 사절단\n\n경남 진주시는 무역사절단을 보내 ${sentences}`;
  expect(extract(text, published).outcomes.map(({ amount }) => amount)).toEqual(amounts);
});

test.each([
  "하노이 화장품박람회에 한국관으로 참가한 13개 업체들이 118만 달러의 수출계약을 체결했다.",
  "콘텐츠진흥원은 게임쇼 한국공동관에서 게임사 22곳이 277건, 7천만 달러를 상담했다고 밝혔다.",
])("a national pavilion promotes exports: %s", (text) => {
  expect(extract(`성과\n\n${text}`, published).relevant).toBe(true);
});

describe("words that are no firms and no buyers", () => {
  const namesOf = (sentence: string) => {
    const { missions, outcomes } = extract(lead + sentence, published);
    return [
      ...missions.flatMap(({ firms }) => firms),
      ...outcomes.flatMap(({ counterparty }) => counterparty ?? []),
    ];
  };
  test.each<[string, string[]]>([
    ["후속 계약 기대액은 1년 내 200만 달러로 추산된다.", []],
    ["전년은 400만 달러를 상담했다.", []],
    ["새 간편식을 내놓은 곳은 현지에서 40만 달러의 협약을 맺었다.", []],
    ["진주의료기기테크노밸리는 박람회에서 84만 달러의 수출 계약을 체결했다.", []],
    ["조직위는 바이어 유치에 성공해 57만 달러의 계약을 성사시켰다.", []],
    ["산들원예자재는 원예자재 30만 달러의 계약을 맺었다.", ["산들원예자재"]],
    ["전망대푸드는 40만 달러의 협약을 맺었다.", ["전망대푸드"]],
  ])("%s", (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names);
  });

  test("a bracket that was never opened is no part of a buyer's name", () => {
    const sentence =
      "진주산업진흥센터(원장 김가온)는 서울에서 열린 기기전KIMES)에 마련한 공동관에서 84만 달러의 수출 계약을 체결했다.";
    expect(outcomesBehind(lead, sentence).map(({ counterparty }) => counterparty)).toEqual([null]);
  });
});

describe("totals and what they are made of", () => {
  function partsOf(sentences: string): [kind: string, amount: number | null, partOf: number | null][] {
    const [first] = outcomesBehind(lead, sentences);
    const { outcomes } = extract(lead + sentences, published);
    const from = outcomes.findIndex(({ start }) => start === first?.start);
    return outcomes
      .slice(from)
      .map(({ kind, amount, partOf }) => [kind, amount, partOf === null ? null : partOf - from]);
  }

  test.each<[string, [string, number | null, number | null][]]>([
    [
      "㈜가온메디가 튀르키예 바자르덴탈과 70만 달러, ㈜다온이 이집트 룩소르메디와 40만 달러 등 MOU 6건 250만 달러를 체결했다.",
      [
        ["mou", 700_000, 2],
        ["mou", 400_000, 2],
        ["mou", 2_500_000, null],
      ],
    ],
    [
      "㈜가온메디가 바자르덴탈과 70만 달러, ㈜다온이 룩소르메디와 40만 달러의 MOU를 맺었고 의료기기 등 의료용품 6건 250만 달러의 MOU도 맺었다.",
      [
        ["mou", 700_000, null],
        ["mou", 400_000, null],
        ["mou", 2_500_000, null],
      ],
    ],
  ])("%s", (sentence, rows) => {
    expect(partsOf(sentence)).toEqual(rows);
  });

  test("a year's total holds the sums of its programmes, whatever they are", () => {
    const text =
      "결산\n\n전북도는 올 한 해 무역사절단 5회, 해외전시회 8회, 수출상담회 2회를 열었다. 무역사절단은 상담 310만 달러·계약 42만 달러, 해외전시회는 상담 780만 달러·계약 93만 달러, 수출상담회는 상담 260만 달러·계약 18만 달러를 거둬 모두 상담 1,350만 달러, 계약 153만 달러로 집계됐다.";
    expect(
      extract(text, published).outcomes.map(({ kind, amount, partOf }) => [kind, amount, partOf]),
    ).toEqual([
      ["consultation", 3_100_000, 6],
      ["contract", 420_000, 7],
      ["consultation", 7_800_000, 6],
      ["contract", 930_000, 7],
      ["consultation", 2_600_000, 6],
      ["contract", 180_000, 7],
      ["consultation", 13_500_000, null],
      ["contract", 1_530_000, null],
    ]);
  });

  test("delegations told one by one behind the sum of all are its parts, also where they do not come to it", () => {
    const told = (third: string): string =>
      `결산\n\n경기 성남시는 하반기 세 차례 해외시장개척단을 보내 24개사가 2,750만 달러를 상담했다고 20일 밝혔다.\n\n3월 멕시코 개척단(8개사)은 상담 980만 달러를 올렸다.\n\n4월 튀르키예 개척단(9개사)은 상담 1,130만 달러를 올렸다.\n\n5월 인도 개척단(7개사)은 상담 ${third} 달러를 올렸다.`;
    const amounts = (third: string): [number | null, number | null][] =>
      extract(told(third), published).outcomes.map(({ amount, partOf }) => [amount, partOf]);
    expect(amounts("640만")).toEqual([
      [27_500_000, null],
      [9_800_000, 0],
      [11_300_000, 0],
      [6_400_000, 0],
    ]);
    expect(amounts("650만").slice(2)).toEqual([
      [11_300_000, 0],
      [6_500_000, 0],
    ]);
  });

  test("partners with a sum of their own in brackets are no partner of the whole", () => {
    const sentences =
      "참가 기업들은 현지 유통사 3곳과 130만 달러의 수출협약을 체결했다. 협약 상대는 하롱마켓(60만 달러), 사파푸드(45만 달러), 홍강유통(25만 달러)이다.";
    expect(
      outcomesBehind(lead, sentences).map(({ kind, amount, counterparty }) => [kind, amount, counterparty]),
    ).toEqual([
      ["mou", 1_300_000, null],
      ["mou", 600_000, "하롱마켓"],
      ["mou", 450_000, "사파푸드"],
      ["mou", 250_000, "홍강유통"],
    ]);
  });
});

describe("what was before and what is to come", () => {
  type Told = [kind: string, count: number | null, amount: number | null, when: "done" | "past" | "ahead"];

  function toldIn(text: string): Told[] {
    return extract(text, published).outcomes.map(({ kind, count, amount, historic, happened }) => [
      kind,
      count,
      amount,
      historic === true ? "past" : happened ? "done" : "ahead",
    ]);
  }

  test.each<[string, Told[]]>([
    [
      "참가기업은 지난해 상담 300만 달러보다 많은 420만 달러를 상담했다.",
      [
        ["consultation", null, 3_000_000, "past"],
        ["consultation", null, 4_200_000, "done"],
      ],
    ],
    [
      "진주의 베트남 수출은 지난해 3천200만 달러를 기록했다.",
      [["export_performance", null, 32_000_000, "past"]],
    ],
    ["당시 사절단은 8개사가 나가 1,130만 달러를 상담했다.", [["consultation", null, 11_300_000, "past"]]],
    ["상담장은 당시 하노이에 있었고 113만 달러를 상담했다.", [["consultation", null, 1_130_000, "done"]]],
    ["지난 8월까지 119건이던 수출 계약은 더 늘었다.", [["contract", 119, null, "past"]]],
    ["㈜가온은 매장당 3만 달러어치 계약을 체결했다.", [["contract", null, 30_000, "done"]]],
    [
      "시는 하오마트와 30만 달러 규모의 수출협약을 체결했다.aT는 지난해 비슷한 협약을 맺었다.",
      [["mou", null, 300_000, "done"]],
    ],
  ])("%s", (sentence, rows) => {
    expect(toldIn(lead + sentence).slice(1)).toEqual(rows);
  });

  const preview =
    "베트남으로\n\n경남 진주시는 다음 달 8일부터 12일까지 베트남에 무역사절단을 파견한다고 20일 밝혔다.\n\n";
  test.each<[string, Told[]]>([
    ["사절단은 하오마트와 30만 달러 규모의 수출협약을 체결한다.", [["mou", null, 300_000, "ahead"]]],
    ["업체당 8건 이상, 모두 60여 건의 상담을 준비했다.", [["consultation", 60, null, "ahead"]]],
    [
      "시는 이번에 1,300만 달러의 상담과 200만 달러의 계약추진을 목표로 하고 있다.",
      [
        ["consultation", null, 13_000_000, "ahead"],
        ["contract_expected", null, 2_000_000, "ahead"],
      ],
    ],
  ])("in a preview: %s", (sentence, rows) => {
    expect(toldIn(preview + sentence)).toEqual(rows);
  });
});

describe("one sum in two currencies", () => {
  function sums(sentences: string): [number | null, string | null, unknown][] {
    return outcomesBehind(lead, sentences).map(({ amount, currency, amountAlso }) => [
      amount,
      currency,
      amountAlso,
    ]);
  }

  test("a lead's rounded won are those that the exact dollars are restated in", () => {
    expect(
      sums(
        "지역 기업들이 약 1천200억원의 수출 계약을 따냈다. 진흥원은 상담회에서 8천800만 달러(약 1천220억원)의 수출 계약이 체결됐다고 밝혔다.",
      ),
    ).toEqual([[88_000_000, "USD", [{ amount: 122_000_000_000, currency: "KRW" }]]]);
  });

  test("a sum in won that is not said to be rounded is another", () => {
    expect(
      sums("현지에서 100억원의 계약을 맺었다. 이어 상담회에서 980만 달러(약 104억원)의 계약을 맺었다."),
    ).toEqual([
      [10_000_000_000, "KRW", []],
      [9_800_000, "USD", [{ amount: 10_400_000_000, currency: "KRW" }]],
    ]);
  });

  test("one currency behind a row of names is that of all, and is to be looked at", () => {
    const rows = outcomesBehind(
      lead,
      "참가기업들은 현지 유통사와 28만 캐나다달러어치 협약을 맺었다. 회사별로는 강진무화과 15만, 월출대봉 9만, 달샘농장 4만 캐나다달러다.",
    );
    expect(
      rows.map(({ amount, currency, firm, partOf, doubts }) => [
        amount,
        currency,
        firm,
        partOf === null,
        doubts.some(({ field }) => field === "currency"),
      ]),
    ).toEqual([
      [280_000, "CAD", null, true, false],
      [150_000, "CAD", "강진무화과", false, true],
      [90_000, "CAD", "월출대봉", false, true],
      [40_000, "CAD", "달샘농장", false, false],
    ]);
  });

  test.each([
    "관람객 20만, ㈜가온은 5만 달러의 계약을 맺었다.",
    "방문객이 20만, 참가업체들은 5만 달러의 계약을 맺었다.",
    "올해 20만, ㈜가온은 5만 달러의 계약을 맺었다.",
    "조회 수 20만, ㈜가온은 5만 달러의 계약을 맺었다.",
  ])("no money is in front of it: %s", (sentence) => {
    expect(sums(sentence)).toEqual([[50_000, "USD", []]]);
  });
});

test("a fair abroad whose report speaks of talks and never of exports is one on export promotion", () => {
  const text =
    "부산 웹툰 통했다\n\n부산정보산업진흥원은 지난달 22~25일 대만 타이베이 코믹스마켓에 지역 웹툰 제작사 6개사와 참가해 비즈니스 상담 93건, 상담액 48억 원을 올렸다.";
  const { relevant, outcomes } = extract(text, published);
  expect([relevant, outcomes.map(({ kind, count, amount }) => [kind, count, amount])]).toEqual([
    true,
    [["consultation", 93, 4_800_000_000]],
  ]);
});

describe("results at home, increases and labels of items", () => {
  test.each<[string, Row[]]>([
    [
      "국내유통 상담회에서는 23개 기업이 81차례 상담으로 19건, 70억7000만 원 규모의 납품 성과를 거뒀다.",
      [["other_amount", 19, 7_070_000_000, false]],
    ],
    [
      "국내 유통업체가 연 수출상담회에서는 23개 기업이 19건, 170억 원의 상담 성과를 거뒀다.",
      [["consultation", 19, 17_000_000_000, false]],
    ],
    [
      "추가 계약을 협의 중이며 수출액도 최대 70억 원 가까이 더 늘어날 것으로 기대된다.",
      [["other_amount", null, 7_000_000_000, false]],
    ],
    ["계약은 최대 70억 원 가까이 더해질 전망이다.", [["contract_expected", null, 7_000_000_000, false]]],
  ])("%s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });

  test("the label in brackets behind an item's mark tells what its sum is", () => {
    const items =
      "○ (상담실적) 총 84건, US$ 3,140천\n ○ (현장계약) 가온정밀–싱가포르 하오엔지니어링, US$ 72천";
    expect(
      outcomesBehind(lead, items).map(({ kind, amount, firm, counterparty }) => [
        kind,
        amount,
        firm,
        counterparty,
      ]),
    ).toEqual([
      ["consultation", 3_140_000, null, null],
      ["contract", 72_000, "가온정밀", "하오엔지니어링"],
    ]);
  });

  test("the body behind a photo's credit outweighs the headline", () => {
    const text =
      "진주시, 무역사절단 파견…513만 달러 계약\n\n베트남서 수출 상담하는 무역사절단 (사진=진주시 제공) *재판매 및 DB 금지\n무역사절단은 47건의 수출상담을 통해 513만 달러의 계약추진 성과를 올렸다.";
    expect(extract(text, published).outcomes.map(({ kind, count, amount }) => [kind, count, amount])).toEqual(
      [
        ["consultation", 47, null],
        ["contract_expected", null, 5_130_000],
      ],
    );
  });
});

test("a fair abroad of two provinces is one on export promotion, a fair for shops here is none", () => {
  const pavilion =
    "두 지역 함께\n\n대구시와 경북도가 독일 하노버메세에 공동관을 꾸려 기계부품 기업 14개사를 지원했다. 이틀간 상담 187건, 1,910만 달러를 기록했다.";
  const shops =
    "판로 열어\n\n충남 천안시는 중소기업 제품 구매상담회를 열었다. 국내 대형마트와 홈쇼핑 상품기획자가 지역 기업 32개사와 만나 상담 110건을 진행했고 17억 원의 납품 계약이 이뤄졌다.";
  const firms =
    "판로 열어\n\n충남 천안시는 베트남에 무역사절단을 보냈다. 국내 대형마트에 납품하던 기업들이 30만 달러의 수출 계약을 맺었다.";
  expect(
    [pavilion, shops, firms].map((text) => {
      const { relevant, outcomes } = extract(text, published);
      return [relevant, outcomes.map(({ kind, amount }) => [kind, amount])];
    }),
  ).toEqual([
    [true, [["consultation", 19_100_000]]],
    [false, []],
    [true, [["contract", 300_000]]],
  ]);
});
