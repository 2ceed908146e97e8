// Firms, buyers, hosts and numbers of firms in wordings of reports that nobody had seen while the rules were made, each
// beside what only looks like it. The sentences are our own.
import { describe, expect, test } from "vitest";
import {
  extract,
  firmsBehind,
  leadPublishedOn as published,
  missionLead as lead,
  outcomesBehind,
} from "./article-of";

type Row = [kind: string, amount: number | null, firm: string | null, partner: string | null];

function rowsOf(sentence: string): Row[] {
  return outcomesBehind(lead, sentence).map(({ kind, amount, firm, counterparty }) => [
    kind,
    amount,
    firm,
    counterparty,
  ]);
}

function firmsOf(sentence: string): string[] {
  return firmsBehind(lead, sentence);
}

describe("firms", () => {
  test.each<[string, string[]]>([
    ["귤칩 업체 산들푸드 외 2곳은 현지 편의점과 협의하고 있다.", ["산들푸드"]],
    ["니켈 가공기업 가람메탈과는 10만 달러의 협약을 맺었다.", []],
    ["조절기를 생산하는 D사와 송풍기를 제조하는 H사가 계약을 추진한다.", ["D사", "H사"]],
    [
      "식품 기업인 가온텍, 다온빛, 크레도, 하호메디 등 4개사가 참가했다.",
      ["가온텍", "다온빛", "크레도", "하호메디"],
    ],
    ["떡볶이 업체 누리하는 30만 달러의 협약을 맺었다.", ["누리하"]],
    ["과자 업체 누리제과는 30만 달러의 협약을 맺었다.", ["누리제과"]],
    ["한과 업체 가온한과는 30만 달러의 협약을 맺었다.", ["가온한과"]],
    ["화장품을 제조하는 아라미드는 30만 달러의 협약을 맺었다.", ["아라미드"]],
    [
      "치즈를 만드는 누리치즈와 과자를 만드는 가온제과는 30만 달러의 협약을 맺었다.",
      ["누리치즈", "가온제과"],
    ],
    ["제천한약초가공품은 현지 유통사와 30만 달러의 협약을 맺었다.", []],
    ["강진쌀가공품은 현지 유통사와 30만 달러의 협약을 맺었다.", []],
    ["누리들장류는 하노마트와 30만 달러의 계약이 체결됐다.", []],
  ])("%s", (sentence, firms) => {
    expect(firmsOf(sentence)).toEqual(firms);
  });

  test.each<[string, Row[]]>([
    [
      "누리양조와 다온로스팅도 두바이 유통사 걸프마트와 20만 달러, 15만 달러의 계약을 각각 따냈다.",
      [
        ["contract", 200_000, "누리양조", "걸프마트"],
        ["contract", 150_000, "다온로스팅", "걸프마트"],
      ],
    ],
    [
      "가온테크가 67만 달러의 계약을 체결했으며 다온뜰 15만 달러, 라온빛 8만 달러의 성과를 올렸다.",
      [
        ["contract", 670_000, "가온테크", null],
        ["contract", 150_000, null, null],
        ["contract", 80_000, null, null],
      ],
    ],
    [
      "가온테크가 67만 달러의 계약을 체결했으며 추가로 15만 달러의 계약을 맺었다.",
      [
        ["contract", 670_000, "가온테크", null],
        ["contract", 150_000, "가온테크", null],
      ],
    ],
    [
      "가온테크가 67만 달러의 계약을 체결하고 초도물량 15만 달러를 주문받았다.",
      [
        ["contract", 670_000, "가온테크", null],
        ["contract", 150_000, "가온테크", null],
      ],
    ],
    [
      "가온테크는 빈마트와 67만 달러, 하노마트 15만 달러의 계약을 맺었다.",
      [
        ["contract", 670_000, "가온테크", "빈마트"],
        ["contract", 150_000, "가온테크", null],
      ],
    ],
    [
      "가온테크는 빈마트와 67만 달러, 하노마트와 15만 달러의 계약을 맺었다.",
      [
        ["contract", 670_000, "가온테크", "빈마트"],
        ["contract", 150_000, "가온테크", "하노마트"],
      ],
    ],
    [
      "수출계약은 가온밸브가 노르웨이 반푸마린(Banpu Marine AS) 118만 달러, 다온선박(주)이 덴마크 노르딕테크 30만 달러다.",
      [
        ["contract", 1_180_000, "가온밸브", "반푸마린(Banpu Marine AS)"],
        ["contract", 300_000, "다온선박", "노르딕테크"],
      ],
    ],
    ["가온식품이 중국 다온김치 30만 달러의 계약을 맺었다.", [["contract", 300_000, "가온식품", null]]],
    [
      "새 간편식을 내놓은 누리푸드와 부채과자 제조업체인 다온제과도 각각 현지 바이어와 40만 달러, 30만 달러의 협약을 맺었다.",
      [
        ["mou", 400_000, "누리푸드", null],
        ["mou", 300_000, "다온제과", null],
      ],
    ],
    [
      "누리식품(해조류)이 라오스(100만 달러), 다온들(전복, 해조류)은 네덜란드(50만 달러)와 각각 수출 협약을 체결했다.",
      [
        ["mou", 1_000_000, "누리식품", null],
        ["mou", 500_000, "다온들", null],
      ],
    ],
    [
      "㈜누리명가는 밤과자, 다온농협은 쌀로 총 60만 달러의 수출협약을 체결했다.",
      [["mou", 600_000, null, null]],
    ],
    [
      "㈜누리명가는 밤과자, 떡 등으로 총 60만 달러의 수출협약을 체결했다.",
      [["mou", 600_000, "누리명가", null]],
    ],
    [
      "㈜누리명가는 하노이에서, 이번에는 방콕에서 총 60만 달러의 수출협약을 체결했다.",
      [["mou", 600_000, "누리명가", null]],
    ],
    [
      "㈜누리명가는 밤과자, 떡은 반응이 좋아 총 60만 달러의 수출협약을 체결했다.",
      [["mou", 600_000, "누리명가", null]],
    ],
    ["산들가공품이 1만 달러로 가장 많이 팔았다.", [["onsite_sale", 10_000, "산들가공품", null]]],
    ["산들가공품이 1만 달러로 가장 많이 팔렸다.", [["onsite_sale", 10_000, null, null]]],
    [
      "‘온고을장류’는 도쿄 유통회사 ㈜벚꽃상사와 8만 달러의 계약을 체결했다.",
      [["contract", 80_000, "온고을장류", "벚꽃상사"]],
    ],
    [
      "수산가공품은 도쿄 유통회사 ㈜벚꽃상사와 8만 달러의 계약을 체결했다.",
      [["contract", 80_000, null, "벚꽃상사"]],
    ],
  ])("%s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });
});

describe("with whom", () => {
  test.each<[string, Row[]]>([
    [
      "전기차 부품사인 가온모빌리티 등 3개사는 현지 기업과 MOU(총 200만 달러)를 맺었다.",
      [["mou", 2_000_000, null, null]],
    ],
    [
      "시와 시암푸드는 진주 농식품 판매촉진을 위한 수출입 활성화 협약을 체결하고 힘을 모으기로 했다.",
      [["mou", null, null, "시암푸드"]],
    ],
    [
      "대표단은 13일 방콕에서 유통회사인 시암그린(SIAM Green)의 김가온 대표와 50만 달러의 공급협약을 체결했다.",
      [["mou", 500_000, null, "시암그린(SIAM Green)"]],
    ],
    [
      "㈜산들원은 사우디 관련 기업(AL JADID AGRICULTURE CO)과 48만 달러의 계약을 맺었다.",
      [["contract", 480_000, "산들원", "AL JADID AGRICULTURE CO"]],
    ],
    [
      "㈜산들원은 태국 마트 체인 고아시아(go asia)와 10만 달러의 협약을 맺었다.",
      [["mou", 100_000, "산들원", "고아시아(go asia)"]],
    ],
    [
      "사절단은 싱가포르 상공회의소, 세계한인무역협회 싱가포르 지사와 농식품 수출활성화를 위한 협약을 체결했다.",
      [["mou", null, null, "싱가포르 상공회의소, 세계한인무역협회 싱가포르 지사"]],
    ],
    ["사절단은 김가온 지사와 농식품 수출활성화를 위한 협약을 체결했다.", []],
    [
      "화장품협회(회장 김가온)에 따르면 가온테크가 67만 달러의 수출계약을 체결했다.",
      [["contract", 670_000, "가온테크", null]],
    ],
    [
      "조절기를 생산하는 D사와 산업용 송풍기를 제조하는 H사 등도 각각 30만 달러의 계약 실적을 올렸다.",
      [["contract", 300_000, null, null]],
    ],
    ["㈜산들원은 사우디와 48만 달러의 계약을 맺었다.", [["contract", 480_000, "산들원", null]]],
    ["㈜산들원은 동남아시아와 10만 달러의 협약을 맺었다.", [["mou", 100_000, "산들원", null]]],
    ["㈜산들원은 인도남부와 10만 달러의 협약을 맺었다.", [["mou", 100_000, "산들원", null]]],
    ["㈜산들원은 전세계와 10만 달러의 협약을 맺었다.", [["mou", 100_000, "산들원", null]]],
    ["㈜산들원은 현지 바이어(Hanoi)와 10만 달러의 협약을 맺었다.", [["mou", 100_000, "산들원", null]]],
    ["㈜산들원은 해외바이어(OEM)와 10만 달러의 협약을 맺었다.", [["mou", 100_000, "산들원", null]]],
    ["㈜산들원은 바이어(Vendor)와 10만 달러의 협약을 맺었다.", [["mou", 100_000, "산들원", null]]],
    ["시는 참가기업(Sandle Food)과 10만 달러의 협약을 맺었다.", [["mou", 100_000, null, null]]],
  ])("%s", (sentence, rows) => {
    expect(rowsOf(sentence)).toEqual(rows);
  });

  test("a deal told again with its buyer and without its sum is no second one", () => {
    expect(
      rowsOf(
        "산들텍이 사우디와 48만 달러의 수출 계약을 체결했다.\n이날 산들텍은 사우디 관련 기업(AL JADID CO)과 온실을 짓는 계약을 체결했다.",
      ),
    ).toEqual([["contract", 480_000, "산들텍", "AL JADID CO"]]);
  });
});

describe("whose event it is, and how many took part", () => {
  const missionOf = (text: string) =>
    extract(text, published).missions.map(({ province, municipality, firmCount }) => [
      province,
      municipality,
      firmCount,
    ]);

  test.each<[string, [string | null, string | null, number | null][]]>([
    [
      "완도 수산물 세계로\n\n완도군에 따르면 군은 지난 2일부터 5일까지 ‘2024 부산 국제수산엑스포’에 참가해 53만 달러의 수출 협약을 체결했다.",
      [["전남", "완도군", null]],
    ],
    [
      "부산 수산물 세계로\n\n부산시는 지난 2일부터 5일까지 ‘2024 부산 국제수산엑스포’를 열어 53만 달러의 수출 협약을 체결했다.",
      [["부산", null, null]],
    ],
    [
      "식품 세계로\n\n‘2024 부산 국제식품대전’에 관내 기업 10개사가 참가해 50만 달러의 수출 상담을 했다.",
      [["부산", null, 10]],
    ],
    [
      "수산물 계약\n\n‘부산 국제수산엑스포’에 바이어가 대거 참가한 가운데 50만 달러의 수출계약이 체결됐다.",
      [["부산", null, null]],
    ],
    [
      "중국 시장 연다\n\n경남도무역사절단이 베이징에서 53만 달러의 수출 계약을 체결했다.",
      [["경남", null, null]],
    ],
    [
      "홍콩 박람회 성과\n\n충북도는 지난 14일부터 16일까지 홍콩 미용박람회에 참가해 48만 달러를 상담했다. 공동관에는 ㈜산들원, ㈜가람텍 등 10개의 기업이 참가했다.",
      [["충북", null, 10]],
    ],
    [
      "방산전 성과\n\n경남도는 지난 4일부터 8일까지 사우디 리야드에서 열린 방산전시회에서 50만 달러를 상담했다. 경남도 기업 중 경쟁력을 갖춘 7개 기업이 함께 참가했다.",
      [["경남", null, 7]],
    ],
    [
      "의료기 전시 성과\n\n강원도는 지난 4일부터 8일까지 독일 의료기전시회에서 50만 달러를 상담했다. 공동관 2곳을 조성하고 총 14개사가 참가했다.",
      [["강원", null, 14]],
    ],
  ])("%s", (text, missions) => {
    expect(missionOf(text)).toEqual(missions);
  });
});

describe("headlines without an empty line below them", () => {
  const body =
    "경남 진주시는 지난 10일부터 14일까지 베트남 하노이에서 열린 국제식품박람회에 관내 기업 7개사와 함께 참가해 총 530만 달러의 수출 협약을 체결했다고 20일 밝혔다.";
  const amounts = (text: string) => extract(text, published).outcomes.map(({ amount }) => amount);

  test("a subheadline above a far longer line rounds the sum of the report", () => {
    expect(
      amounts(
        `진주 농식품 세계로 뻗어간다\n진주시, 국제식품박람회서 현지 업체와 500만달러 수출 협약\n${body}`,
      ),
    ).toEqual([5_300_000]);
  });

  test("lines of a narrow column go on in the next one", () => {
    const column = `진주 농식품 세계로\n경남 진주시는 하노이에서 열린 식품박람회에서 총\n530만 달러의 수출 협약을 체결했다고 20일 밝혔다.\n또 현지 유통업체에서 농식품 20만 달러를 현장에서\n판매했다.`;
    expect(amounts(column)).toEqual([5_300_000, 200_000]);
  });

  test("a line that breaks off in front of its noun goes on in a far longer one", () => {
    const tail = `의 수출 협약을 체결했다고 밝혔다. ${body.replace(/총.*/, "큰 호응을 얻었다.")}`;
    const start = "진주 농식품 세계로\n경남 진주시는 베트남 하노이 식품박람회에서 총";
    expect(amounts(`${start} 530만\n달러${tail}`)).toEqual([5_300_000]);
    expect(amounts(`${start}\n530만 달러${tail}`)).toEqual([5_300_000]);
  });
});
