// Deals of a single firm or cooperative with a buyer abroad, with or without a public host, in the wordings by which
// reports name the two; each beside what only looks like it. The sentences are our own.
import { describe, expect, test } from "vitest";
import {
  dealsBehind,
  extract,
  firmsBehind,
  leadPublishedOn as published,
  missionLead as lead,
} from "./article-of";
import type { DealRow } from "./article-of";

function dealsOf(sentences: string): DealRow[] {
  return dealsBehind(lead, sentences);
}

describe("an export without a public host is collected", () => {
  test.each<[string, DealRow[]]>([
    [
      "다온화학은 독일 노이켐과 연 200만 유로 규모의 수출 계약을 체결했다고 4일 밝혔다.",
      [["contract", 2_000_000, "다온화학", "노이켐"]],
    ],
    [
      "제약업체 한빛메디는 살균기 3만 대를 수출키로 하는 20만 달러 규모의 계약을 필리핀 보건성과 맺었다.",
      [["contract", 200_000, "한빛메디", "필리핀 보건성"]],
    ],
    [
      "두메농협이 말레이시아 하오마트와 지난 3일 배 40만 달러어치의 수출협약을 맺었다.",
      [["mou", 400_000, "두메농협", "하오마트"]],
    ],
    [
      "한빛수산진흥재단은 2일부터 이틀간 태국 방콕 수산박람회에 공동관을 꾸려 국내 기업의 해외 진출을 도왔다. 누리수산은 5만 달러의 수출 계약을 맺었다.",
      [["contract", 50_000, "누리수산", null]],
    ],
  ])("%s", (text, deals) => {
    const { relevant, outcomes } = extract(`새 소식\n\n${text}`, published);
    expect([
      relevant,
      outcomes.map(({ kind, amount, firm, counterparty }) => [kind, amount, firm, counterparty]),
    ]).toEqual([true, deals]);
  });

  test.each([
    "다온전자가 중국 칭다오에 새 공장을 세운다. 2천만 달러를 들여 현지에서 팔 제품을 만든다.",
    "올해 들어 대미 수출이 60억 달러로 늘었다. 중국으로 나간 물량도 석 달째 늘고 있다.",
    "한빛방산이 폴란드에 자주포 20문을 수출하는 3억 달러 규모의 계약을 체결했다.",
    "노을전자의 주가가 올랐다. 미국에 200만 달러 규모의 수출 계약을 체결했다는 소식이 나왔다.",
    "칠레의 한 농장이 한국에 체리를 수출하기로 했다. 물량은 30만 달러어치다.",
    "비엔날레에서 한국관을 꾸리는 문화재단이 작가 다섯 명을 뽑았다. 작품은 이탈리아로 간다.",
    "다온유통은 일본 소스를 들여와 편의점에 공급하는 계약을 교토의 미나토와 체결했다.",
  ])("%s", (text) => {
    const { relevant, missions, outcomes } = extract(`새 소식\n\n${text}`, published);
    expect([relevant, missions, outcomes]).toEqual([false, [], []]);
  });
});

describe("names that are read as a buyer's", () => {
  test.each<[string, DealRow[]]>([
    [
      "누리식품은 베트남의 가온무역회사(대표 응우옌)와 5만 달러의 계약을 맺었다.",
      [["contract", 50_000, "누리식품", "가온무역회사"]],
    ],
    [
      "누리식품은 베트남의 수입회사(대표 응우옌)와 5만 달러의 계약을 맺었다.",
      [["contract", 50_000, "누리식품", null]],
    ],
    [
      "누리식품은 태국 유통사 다온건조기와 5만 달러의 계약을 맺었다.",
      [["contract", 50_000, "누리식품", "다온건조기"]],
    ],
    [
      "누리식품은 태국 농산물건조기와 세척기 시장에서 5만 달러의 계약을 맺었다.",
      [["contract", 50_000, "누리식품", null]],
    ],
    [
      "누리식품은 대만 하오푸(집단)유한공사와 5만 달러의 계약을 맺었다.",
      [["contract", 50_000, "누리식품", "하오푸(집단)유한공사"]],
    ],
    [
      "누리식품은 유통업체인 ‘그린 데이 마켓(GREEN DAY·대표 존 고)’과 업무협약을 체결했다.",
      [["mou", null, "누리식품", "그린 데이 마켓(GREEN DAY)"]],
    ],
    [
      "진주상의는 하노이한인상공회의소(회장 김하늘), 다낭무역협회(회장 이두리)와 업무협약을 체결했다.",
      [["mou", null, null, "하노이한인상공회의소, 다낭무역협회"]],
    ],
    [
      "누리정밀은 노베제강으로부터 까다로운 시험을 거쳐 첫 주문을 받았다.",
      [["contract", null, "누리정밀", "노베제강"]],
    ],
    [
      "누리정밀은 지난봄으로부터 석 달 만에 5만 달러의 주문을 받았다.",
      [["contract", 50_000, "누리정밀", null]],
    ],
    [
      "누리식품은 청주에 본사를 두고 현지 바이어와 5만 달러의 수출계약을 맺었다.",
      [["contract", 50_000, "누리식품", null]],
    ],
  ])("%s", (sentence, deals) => {
    expect(dealsOf(sentence)).toEqual(deals);
  });
});

describe("which of two signs as seller", () => {
  test.each<[string, DealRow[]]>([
    [
      "두메김치영농조합법인과 하오식품USA가 3년간의 총판 계약을 체결했다.",
      [["contract", null, "두메김치영농조합법인", "하오식품USA"]],
    ],
    [
      "진주에 본사를 둔 ㈜N&B9과 인도네시아 레젠그룹은 30만 달러의 수출계약을 체결했다.",
      [["contract", 300_000, "N&B9", "레젠그룹"]],
    ],
    [
      "누리팜과 몽골의 농업 기업인 그린 아그로(Green Agro)는 온실을 짓고 모종을 대며 기술자를 보내는 일(약 10만 달러 규모) 등에 관한 MOU를 맺었다.",
      [["mou", 100_000, "누리팜", "그린 아그로(Green Agro)"]],
    ],
    ["두메농협과 산골농협이 수출 활성화 업무협약을 체결했다.", []],
    ["하오그룹과 수출계약을 체결한 누리식품은 공장을 늘린다.", [["contract", null, "누리식품", "하오그룹"]]],
    ["하오사는 진주의 누리양조와 막걸리 수입판매계약을 맺었다.", [["contract", null, "누리양조", "하오사"]]],
    ["누리양조는 하오사와 현지 수입 계약을 맺었다.", [["contract", null, "누리양조", "하오사"]]],
    [
      "누리식품은 하오그룹과 제품을 독점 공급하는 내용의 업무제휴를 체결했다.",
      [["mou", null, "누리식품", "하오그룹"]],
    ],
    ["업무제휴 업체 세 곳이 상담장을 찾았다.", []],
    [
      "수산물 가게를 여럿 둔 하오그룹과 ‘수산물 수출 협력에 관한 양해각서’를 체결하기도 했다.",
      [["mou", null, null, "하오그룹"]],
    ],
    ["하오사와의 30만 달러 수출계약은 누리식품이 따냈다.", [["contract", 300_000, "누리식품", "하오사"]]],
    [
      "누리식품은 큰 관심을 끌었다. 태국 바이어와 5만 달러의 계약을 맺었다.",
      [["contract", 50_000, "누리식품", null]],
    ],
    [
      "행사는 누리호텔이 자리를 댔다. 태국 바이어와 5만 달러의 계약을 맺었다.",
      [["contract", 50_000, null, null]],
    ],
  ])("%s", (sentences, deals) => {
    expect(dealsOf(sentences)).toEqual(deals);
  });
});

test.each<[string, string[]]>([
  ["곡물식품, 비건식품 등 5개 기업이 참가했다.", []],
  ["두메식품, 산골식품 등 5개 기업이 참가했다.", ["두메식품", "산골식품"]],
  ["이번 사절단에는 김하늘 시장을 비롯해 ㈜대호텍 등 8개 기업이 함께했다.", ["대호텍"]],
  ["박하늘 진주창조경제혁신센터장을 비롯해 혁신상 수상기업 10개사가 참석했다.", []],
  ["누리텍과 두메텍, 산골몰드 3개 중소기업은 이 같은 성과를 거뒀다.", ["누리텍", "두메텍", "산골몰드"]],
  ["하노이와 방콕, 호찌민 3개 지역 기업 관계자와 만났다.", []],
  ["두메원, 산울림, 노을과학 등 지역 내 9개 가공업체가 상담에 나섰다.", ["두메원", "산울림", "노을과학"]],
  ["누리코리아의 커터, 드릴 등 절삭공구류는 13만 달러의 현장계약을 올렸다.", []],
  ["탁주 제조업체인 두메주조의 봄막걸리는 10만 달러의 수출계약을 맺었다.", ["두메주조"]],
  ["일본 제조업체 야마토의 한국법인은 두메식품과 10만 달러의 계약을 맺었다.", ["두메식품"]],
  ["두메원(대표 김하늘)은 바이어 다섯 곳과 상담했다.", ["두메원"]],
  ["주관사인 하늘컨벤션(대표 김하늘)은 바이어 30명을 초청해 상담을 도왔다.", []],
  ["하오유한회사 부사장 등 5명이 상담장을 찾았다.", []],
])("%s", (sentence, firms) => {
  expect(firmsBehind(lead, sentence)).toEqual(firms);
});
