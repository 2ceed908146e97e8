// Results whose parts stand apart: the kind in one sentence and the sum in the next, several firms sharing one verb, the
// partner in a sentence of its own. Each table is one construction of Korean or English reporting.
import { describe, expect, test } from "vitest";
import { extract, firmsBehind } from "./article-of";

const lead =
  "진주시 무역사절단 성과\n\n경남 진주시는 지난 10일부터 14일까지 베트남 하노이와 태국 방콕에 무역사절단을 파견해 상담 80건 900만 달러의 성과를 거뒀다고 밝혔다.";
const englishLead =
  "Jinju firms find buyers in Vietnam\n\nA trade mission of eight companies from Jinju, South Gyeongsang Province, held 80 consultations worth $9 million in Hanoi, Vietnam, from June 10 to 14, the city said.";

type Row = [kind: string, amount: number | null, partner: string | null, firm: string | null];

/** What the sentences behind the lead tell; a firm is only asked for where its row names one. */
function rowsOf(sentences: string): Row[] {
  const before = /[가-힣]/.test(sentences) ? lead : englishLead;
  return extract(`${before}\n\n${sentences}`, "2024-06-20")
    .outcomes.filter(({ start }) => (start ?? 0) >= before.length)
    .map(({ kind, amount, counterparty, firm }) => [kind, amount, counterparty, firm]);
}

function firmsOf(sentences: string): string[] {
  return firmsBehind(`${lead}\n\n`, sentences);
}

const both: Row[] = [
  ["contract", 200_000, "노르벨", "산들원"],
  ["contract", 150_000, "헤르나", "한들"],
];

describe("several firms share one verb", () => {
  test.each([
    "도라지 업체 산들원은 스페인 브랜드 노르벨에 20만 달러, 마스크팩 업체 한들은 온라인몰 헤르나에 15만 달러어치를 수출한다.",
    "산들원은 노르벨과 20만 달러, 떡볶이 업체 한들은 쿠웨이트 헤르나와 15만 달러의 계약을 했다.",
    "산들원이 노르벨과 20만 달러, 한들이 헤르나와 15만 달러의 계약서에 나란히 서명했다.",
  ])("%s", (sentence) => {
    expect(rowsOf(sentence)).toEqual(both);
  });

  test("partners before 에 are shared out by 각각", () => {
    expect(
      rowsOf(
        "산들원은 방콕의 T사에, 한들은 하노이의 V사에 각각 20만 달러와 15만 달러어치를 공급하기로 계약했다.",
      ),
    ).toEqual([
      ["contract", 200_000, "T사", "산들원"],
      ["contract", 150_000, "V사", "한들"],
    ]);
  });

  test("an object in front of a comma begins no list of firms", () => {
    expect(
      rowsOf(
        "㈜산들원은 체인점에 20만 달러어치 접시를, 가람광학은 수입상에 15만 달러어치 테를 넘기기로 계약했다.",
      ),
    ).toEqual([
      ["contract", 200_000, null, "산들원"],
      ["contract", 150_000, null, "가람광학"],
    ]);
  });
});

describe("the sum in the sentence behind its deal", () => {
  test.each<[string, Row[]]>([
    [
      "가람테크는 하노이의 자동화 기업 남푸와 로봇 5대를 납품하기로 계약했다. 금액은 18만 달러다.",
      [["contract", 180_000, "남푸", "가람테크"]],
    ],
    [
      "가람테크는 방콕의 유통사 시암푸드와 공급 계약을 맺었다. 규모는 20만 달러다.",
      [["contract", 200_000, "시암푸드", "가람테크"]],
    ],
    ["산들원은 현지에서 배 40톤을 주문받았다. 금액은 12만 달러다.", [["contract", 120_000, null, "산들원"]]],
    [
      "㈜산들원은 일본의 다이치로부터 밸브 31만 달러 물량을 수주했다. 나머지 23만 달러는 센서기업 두 곳의 몫이다.",
      [
        ["contract", 310_000, "다이치", "산들원"],
        ["contract", 230_000, null, null],
      ],
    ],
    [
      "계약은 모두 2건이다. 산들원(20만 달러), 한들(15만 달러)이 주인공이다.",
      [
        ["contract", null, null, null],
        ["contract", 200_000, null, "산들원"],
        ["contract", 150_000, null, "한들"],
      ],
    ],
    [
      "현장에서 서명까지 마친 것은 3건 38만 달러다. 도시별로는 하노이가 42건 500만 달러, 방콕이 38건 400만 달러를 기록했다.",
      [
        ["contract", 380_000, null, null],
        ["consultation", 5_000_000, null, null],
        ["consultation", 4_000_000, null, null],
      ],
    ],
  ])("%s", (sentences, rows) => {
    expect(rowsOf(sentences)).toEqual(rows);
  });
});

describe("what is signed, by what was done with it", () => {
  test.each<[string, string, number]>([
    ["현장에서 계약서가 오간 것만 5건 41만 달러다.", "contract", 410_000],
    ["행사 마지막 날까지 발주가 확정된 것은 5건 14만 달러다.", "contract", 140_000],
    ["현장에서 도장까지 찍은 것은 3건 38만 달러다.", "contract", 380_000],
    ["이들 시·군의 상담액을 합치면 289만 달러에 이른다.", "consultation", 2_890_000],
    ["실제 계약으로 넘어갈 공산이 큰 금액은 273만 달러다.", "contract_expected", 2_730_000],
    [
      "상담 가운데 200만 달러는 연말까지 계약으로 바뀔 것으로 시는 보고 있다.",
      "contract_expected",
      2_000_000,
    ],
  ])("%s", (sentence, kind, amount) => {
    expect(rowsOf(sentence).map(([read, sum]) => [read, sum])).toEqual([[kind, amount]]);
  });
});

test.each([
  "조명업체 ㈜빛나래는 시공사에 조명 42만 달러어치를 넣는 방안을 협의하고 있다.",
  "조합 관계자는 미국 물량 42만 달러어치는 이달 말 협의를 시작한다고 했다.",
  "감귤칩 업체 귤빛은 유통상과 연 42만 달러 공급을 놓고 이야기를 이어 가기로 했다.",
  "산들원은 자카르타 바이어와 42만 달러를 놓고 막판 조율 중이다.",
])("a sum still talked about is expected: %s", (sentence) => {
  expect(rowsOf(sentence).map(([kind, amount]) => [kind, amount])).toEqual([["contract_expected", 420_000]]);
});

test.each([
  "현장에서 7만 달러어치를 팔고, 시장은 이튿날 귀국했다.",
  "사절단은 현장에서 7만 달러어치를 팔며 호응을 얻었다.",
  "부스에서는 떡볶이 7만 달러어치가 동났다.",
])("a sale told in a linking clause: %s", (sentence) => {
  expect(rowsOf(sentence)).toEqual([["onsite_sale", 70_000, null, null]]);
});

test.each([
  "첫 물량 6만 달러어치는 다음 달 부산항을 떠날 예정이다.",
  "초도 물량 6만 달러어치는 이달 말 선적한다.",
  "1차 선적분 6만 달러어치는 다음 달 실어 보낼 계획이다.",
])("a first shipment still to leave is a planned part of its contract: %s", (shipment) => {
  const sentences = `산들원은 시암푸드와 75만 달러의 수출계약을 맺었다. ${shipment}`;
  const { outcomes } = extract(`${lead}\n\n${sentences}`, "2024-06-20");
  expect(outcomes.slice(-2).map(({ kind, amount, happened }) => [kind, amount, happened])).toEqual([
    ["contract", 750_000, true],
    ["contract", 60_000, false],
  ]);
});

test.each([
  "시는 지난해 같은 사업으로 계약 40만 달러를 기록했다.",
  "지난해 같은 행사에서는 계약 40만 달러를 올렸다.",
  "시는 작년 이맘때 계약 40만 달러를 따냈다.",
])("last year's result of the same programme is history: %s", (sentence) => {
  const last = extract(`${lead}\n\n${sentence}`, "2024-06-20").outcomes.at(-1);
  expect([last?.kind, last?.amount, last?.historic, last?.mission]).toEqual([
    "contract",
    400_000,
    true,
    null,
  ]);
});

describe("the partner in a sentence of its own", () => {
  test.each([
    "산들원은 30만 달러를 계약했다. 상대는 싱가포르의 오키드마트다.",
    "산들원은 30만 달러 수출계약서에 도장을 찍었다. 바이어는 자카르타의 유통사 오키드마트다.",
    "산들원은 30만 달러의 계약을 맺었다. 거래처는 방콕의 오키드마트다.",
  ])("%s", (sentences) => {
    expect(rowsOf(sentences)).toEqual([["contract", 300_000, "오키드마트", "산들원"]]);
  });

  test("for some of the firms of a list of towns, firms and goods", () => {
    const sentences =
      "협약 내용은 ▲해남 땅끝김치 배추김치 300만불 ▲신안 다도염전 소금 240만불 ▲장흥 남도표고 표고 180만불이다. 땅끝김치와 남도표고의 상대는 교토의 수입상 미나토쇼지다.";
    expect(rowsOf(sentences).map(([, amount, partner, firm]) => [amount, partner, firm])).toEqual([
      [3_000_000, "미나토쇼지", "땅끝김치"],
      [2_400_000, null, "다도염전"],
      [1_800_000, "미나토쇼지", "남도표고"],
    ]);
  });
});

describe("who stands behind a description", () => {
  test.each<[string, string | null]>([
    ["산들원은 스페인 브랜드 노르벨에 12만 달러어치를 공급하는 계약을 했다.", "노르벨"],
    ["산들원은 LOI와 별개로 현지 벤처캐피털 리버파트너스와 12만 달러의 계약을 했다.", "리버파트너스"],
    ["산들원은 홍콩 하버트레이드의 12만 달러 주문을 받았다.", "하버트레이드"],
    ["산들원은 쇼핑몰 라자야와 입점 계약(12만 달러)을 맺었다.", "라자야"],
    ["산들원은 가계약과 별도로 현지 치과그룹에 12만 달러어치 물량을 팔기로 정식 계약했다.", null],
    ["산들원은 유자주스와 농축액 12만 달러어치를 방콕 매장 4곳에 공급하기로 계약했다.", null],
  ])("%s", (sentence, partner) => {
    expect(rowsOf(sentence).at(-1)).toEqual(["contract", 120_000, partner, "산들원"]);
  });

  test.each([
    "대만 납품사 푸신식품은 산들원의 조미김 20만 달러어치를 사기로 했다.",
    "하노이 유통사 푸신식품은 산들원의 배즙 20만 달러어치를 들여가기로 했다.",
    "방콕의 수입사 푸신식품은 산들원으로부터 20만 달러어치를 사들이기로 했다.",
  ])("a buyer and whose goods it takes: %s", (sentence) => {
    expect(rowsOf(sentence)).toEqual([["contract", 200_000, "푸신식품", "산들원"]]);
  });

  test("who invests in the region is the partner, no firm of it", () => {
    const sentence =
      "이 자리에서는 현지 물류기업 사이로지스가 320억 원을 들여 창고를 짓는 투자협약에 서명했다.";
    expect(rowsOf(sentence)).toEqual([["investment", 32_000_000_000, "사이로지스", null]]);
    expect(firmsOf(sentence)).toEqual([]);
  });

  test.each<[string, string[]]>([
    [
      "참가기업은 나노필터를 만드는 (주)에어온, 반려식물 키트의 초록상점, 즉석 죽을 파는 누리밥상, 화장품 기업 비비온과 세종코드다.",
      ["에어온", "초록상점", "누리밥상", "비비온", "세종코드"],
    ],
    ["참가기업은 부스비, 통역비, 운송비를 지원받는다.", []],
    ["참가기업은 코트라 무역관, 현지 상공회의소를 찾아 시장 흐름을 들었다.", []],
  ])("members of a list with their descriptions: %s", (sentence, firms) => {
    expect(firmsOf(sentence)).toEqual(firms);
  });
});

describe("in English", () => {
  test.each<[string, Row[]]>([
    [
      "H&K Foods, based in New Jersey, will buy $300,000 of ginseng from Pung Root, and Southern Market agreed to take $200,000 of kimchi from Andon Kimchi.",
      [
        ["contract", 300_000, "H&K Foods", "Pung Root"],
        ["contract", 200_000, "Southern Market", "Andon Kimchi"],
      ],
    ],
    [
      "Orchid Mart, a Singaporean supermarket chain, ordered $120,000 of snacks from Gaon Foods.",
      [["contract", 120_000, "Orchid Mart", "Gaon Foods"]],
    ],
    [
      "Singapore's Orchid Mart has agreed to take $120,000 of snacks from Gaon Foods.",
      [["contract", 120_000, "Orchid Mart", "Gaon Foods"]],
    ],
    [
      "Gaon Valve sold $240,000 of valves to Mexican refinery contractor Grupo Lama.",
      [["contract", 240_000, "Grupo Lama", "Gaon Valve"]],
    ],
    [
      "The firms discussed orders worth $3 million and signed contracts for $400,000.",
      [
        ["consultation", 3_000_000, null, null],
        ["contract", 400_000, null, null],
      ],
    ],
    ["They negotiated deals totaling $3 million.", [["consultation", 3_000_000, null, null]]],
    ["Deals worth $2 million remain under discussion.", [["contract_expected", 2_000_000, null, null]]],
  ])("%s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });
});
