// Firms and partners where no number, legal form or own sum gives them away: a bare list that signs, a described name in
// quotation marks, who speaks or leads, a partner told a sentence later. Each stands beside what only looks like it. The
// sentences are our own.
import { describe, expect, test } from "vitest";
import {
  extract,
  firmsBehind,
  leadPublishedOn as published,
  missionLead as lead,
  outcomesBehind,
} from "./article-of";

type Row = [kind: string, amount: number | null, firm: string | null, partner: string | null];

function rowsBehind(before: string, sentence: string): Row[] {
  return outcomesBehind(before, sentence).map(({ kind, amount, firm, counterparty }) => [
    kind,
    amount,
    firm,
    counterparty,
  ]);
}

describe("firms of a list without a number", () => {
  test.each<[string, string[]]>([
    [
      "그 결과 가온담, 노을바다식품, 도담뜰 등이 일본과 대만의 기업과 12건의 수출 협약을 체결했다.",
      ["가온담", "노을바다식품", "도담뜰"],
    ],
    ["가온담·노을빛·도담뜰 등은 현지 바이어와 수출 계약을 맺었다.", ["가온담", "노을빛", "도담뜰"]],
    [
      "공동관에서는 가온들녘, 노을누룽지, ㈜도담푸드 등이 현지 바이어의 눈길을 끌었다.",
      ["가온들녘", "노을누룽지", "도담푸드"],
    ],
    [
      "국내에서는 가온이엔티, 노을스토리, 도담위즈 등 만화·웹툰 기업 3곳, 라온미디어, 마루북스 등 소설 기업 2곳이 참여했다.",
      ["가온이엔티", "노을스토리", "도담위즈", "라온미디어", "마루북스"],
    ],
    [
      "상담회에 참석한 국내 만화 기업은 '가온담', '노을스토리', '도담위즈' 3개사다.",
      ["가온담", "노을스토리", "도담위즈"],
    ],
    [
      "이번에 수출 협약을 맺은 업체는 가온랜드(대표 김하나), 꽃피는 방앗간(대표 이두리), 노을떡전문점(대표 박세나)이다.",
      ["가온랜드", "꽃피는 방앗간", "노을떡전문점"],
    ],
    // Not these:
    ["조미김, 표고칩, 감말랭이 등이 현지 바이어의 눈길을 끌었다.", []],
    ["오색찬, 달보드레, 하늘담은 등이 수출 계약 품목에 올랐다.", []],
    ["한국콜라보, 라온마켓 등이 구매 계약을 체결했다.", []],
    ["현지 유통사 사하마트, 빈푸드 등이 진주 기업과 수출 계약을 맺었다.", []],
    ["진주시장, 하노이 부시장, 가온대 총장 등이 업무협약을 체결했다.", []],
    ["김하나 회장, 이두리 의장, 박세나 총장 등이 협약을 맺고 기념사진을 찍었다.", []],
    ["하노이, 호찌민, 방콕 등이 협약을 체결했다.", []],
    ["진주시와 수출 협약을 맺은 업체는 사하마트, 빈푸드다.", []],
  ])("%s", (sentence, firms) => {
    expect(firmsBehind(lead, sentence)).toEqual(firms);
  });
});

describe("firms by who speaks, who leads and what is made", () => {
  test.each<[string, string[]]>([
    ["가온코스메틱 박 대표는 “현지 유통사가 물량을 늘리자고 했다”고 말했다.", ["가온코스메틱"]],
    ["사절단은 가온코퍼레이션 김하나 과장을 단장으로 62건을 상담했다.", ["가온코퍼레이션"]],
    ["배송로봇을 만드는 ‘가온로보틱스’는 현지 물류회사와 만났다.", ["가온로보틱스"]],
    // Not these:
    ["사절단은 진주시 김하나 과장을 단장으로 62건을 상담했다.", []],
    ["사절단은 진주시의회 김하나 부의장을 단장으로 62건을 상담했다.", []],
    ["이날 박 대표는 “현지 유통사가 물량을 늘리자고 했다”고 말했다.", []],
    ["현지 바이어 응우옌 대표는 “품질이 좋다”고 말했다.", []],
    ["참가기업 박 대표는 “품질이 좋다”고 말했다.", []],
  ])("%s", (sentence, firms) => {
    expect(firmsBehind(lead, sentence)).toEqual(firms);
  });
});

describe("firm and partner", () => {
  test.each<[string, Row[]]>([
    [
      "게임 개발사 가온소프트, 노을랩이 싱가포르 아라구루, 중국 차비츠와 각각 퍼블리싱 계약을 체결했다.",
      [
        ["contract", null, "가온소프트", "아라구루"],
        ["contract", null, "노을랩", "차비츠"],
      ],
    ],
    [
      "또 시는 온라인몰 운영사인 사하몰USA와 업무협약(MOU)을, 무역회사인 ㈜아라에프와 수출입 업무협약을 체결했다.",
      [
        ["mou", null, null, "사하몰USA"],
        ["mou", null, null, "아라에프"],
      ],
    ],
    [
      "그 결과 가온수협과 미국 에이하마트(AhaMart)가 조미김 판매 계약을 체결했다.",
      [["contract", null, "가온수협", "에이하마트(AhaMart)"]],
    ],
    [
      "가온상사는 물류 업체인 아라로그(ALOG)와 우리나라 중소기업 제품 노을화장품의 수출 MOU(1000만 달러) 체결을 주선했다.",
      [["mou", 10_000_000, "노을화장품", "아라로그(ALOG)"]],
    ],
    [
      "㈜가온씨는 청소기를 싱가포르 에이 제팅(A Jet)사에 3년 동안 100만불 상당 수출한다는 MOU를 맺었다.",
      [["mou", 1_000_000, "가온씨", "에이 제팅(A Jet)사"]],
    ],
    [
      "가온에어로는 몽골 재난청과 22만 달러의 공급계약을 체결했다.",
      [["contract", 220_000, "가온에어로", "몽골 재난청"]],
    ],
    [
      "가온코스메틱 박 대표는 “두바이 유통사 아라듄이 즉석에서 7만달러를 주문했다”며 웃었다.",
      [["contract", 70_000, "가온코스메틱", "아라듄"]],
    ],
  ])("%s", (sentence, rows) => {
    expect(rowsBehind(lead, sentence)).toEqual(rows);
  });

  test.each<[string, string, Row]>([
    [
      "하동군은 미국 LA 박람회에 참가해 300만 달러의 수출 MOU를 체결했다고 밝혔다.",
      "이번에 참가한 업체는 미국 바이어 사하에프, 꽃담 USA와 수출상담을 통해 협약을 체결했다.",
      ["mou", 3_000_000, null, "사하에프, 꽃담 USA"],
    ],
    [
      "하동군은 미국 시장개척단을 파견해 5000만불 수출 협약을 맺는 성과를 올렸다고 밝혔다.",
      "이번 수출 협약에서 가온유통(주)은 농식품을 공급하고, 사하프레쉬는 상품을 수입해 현지에 공급하기로 합의했다.",
      ["mou", 50_000_000, "가온유통", "사하프레쉬"],
    ],
    [
      "하동군은 미국 시장개척단을 파견해 50만 달러의 수출 협약을 맺었다고 밝혔다.",
      "군은 이어 하노이 상공회의소와 교류를 넓히기로 했다.",
      ["mou", 500_000, null, null],
    ],
  ])("%s %s", (before, behind, row) => {
    const rows = extract(`하동군 수출 협약\n\n${before} ${behind}`, published).outcomes.map(
      ({ kind, amount, firm, counterparty }) => [kind, amount, firm, counterparty],
    );
    expect(rows[0]).toEqual(row);
  });
});

describe("firms in a table", () => {
  const head = `${lead}상담회 결과 (단위: 건, 천달러)\n`;
  test.each<[string, string[]]>([
    [
      "구분 상담건수 상담금액\n1. 가온전자 14 1,250\n2. 노을하이텍 11 980\n그 외 3개사 8 130\n합계 33 2,360",
      ["가온전자", "노을하이텍"],
    ],
    ["업체 | 상담건수 | 상담금액\n가온전자 | 14 | 1,250\n노을하이텍 | 11 | 980", ["가온전자", "노을하이텍"]],
    // Not these:
    ["구분 상담건수 상담금액\n하노이 14 1,250\n방콕 11 980\n합계 25 2,230", []],
    ["구분 상담건수 상담금액\n1. 화장품 14 1,250\n2. 농식품 11 980\n합계 25 2,230", []],
    ["구분 상담건수 상담금액\n1일차 14 1,250\n2일차 11 980\n합계 25 2,230", []],
  ])("%s", (table, firms) => {
    expect(firmsBehind(head, table)).toEqual(firms);
  });
});
