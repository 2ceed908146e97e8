// Whose event a report tells, what kind it is, who took part and whether it is over, where words beside it tell of another
// place, another event or another time.
import { describe, expect, test } from "vitest";
import type { MissionRecord } from "../../src/records/article";
import { extract } from "./article-of";

const publishedOn = "2024-06-28";

function missionsOf(text: string): MissionRecord[] {
  return extract(text, publishedOn).missions;
}

describe("the province is that of who holds the event", () => {
  test.each<[text: string, hosts: (string | null)[]]>([
    [
      "(대전ㆍ충남=가온통신) 나래청은 5일부터 7일까지 킨텍스에서 수출상담회를 열어 300만 달러를 계약했다.",
      [null],
    ],
    ["이번 수출상담회는 12일 열린다. 대구시·경북도가 주최하는 상담회에는 지역 63개사가 참가한다.", [null]],
    ["경북도는 12일 수출상담회를 연다. 도내 63개사가 참가한다. 대구·경북 기업 관계자도 찾는다.", ["경북"]],
    [
      "도는 8개사를 뽑아 8월 3일부터 10일까지 미국에 무역사절단을 보낸다. 자세한 사항은 중소기업진흥공단 대전지역본부(042-000-0000)로 문의하면 된다.",
      [null],
    ],
    ["대전상공회의소는 8월 3일부터 10일까지 미국에 무역사절단을 보낸다.", ["대전"]],
    [
      "부산·대구·광주 등 지자체가 박람회에 홍보관을 차렸다. 부산시는 7일부터 9일까지 도쿄 식품박람회에 부산관을 열었다. 부산시는 8개사를 보냈다.",
      ["부산"],
    ],
    [
      "부산·대구·광주 등 지자체가 7일부터 9일까지 도쿄 식품박람회에 공동관을 차렸다. 30개사가 참가했다.",
      [null],
    ],
    ["경북도는 12일 수출상담회를 열었다. 지난해에는 대구시, 경북도가 공동 주최했다.", ["경북"]],
    [
      "부산경제진흥원(051-000-0000)은 8월 3일부터 10일까지 미국에 무역사절단을 보낸다. 8개사가 나간다.",
      ["부산"],
    ],
  ])("%s", (text, hosts) => {
    expect(missionsOf(text).map(({ province }) => province)).toEqual(hosts);
  });
});

describe("a fair that only names another event is not the event", () => {
  test.each<[text: string, kinds: string[]]>([
    ["전남도는 10일 가온정원박람회 수출상담회에서 300만 달러를 상담했다.", ["matchmaking"]],
    [
      "나래중앙회는 5일부터 7일까지 조달 엑스포 2024(KX 2024) 해외바이어 수출상담회를 열었다.",
      ["matchmaking"],
    ],
    ["전남도는 5일부터 8일까지 두바이 뷰티월드 전시회와 수출상담회에 12개사를 보냈다.", ["exhibition"]],
    ["부산시는 20일 해외전시회에 참여한 바이어 30명을 초청해 수출상담회를 열었다.", ["matchmaking"]],
    ["충남도는 20일부터 23일까지 하노이 식품박람회에 참가해 바이어 50명과 상담했다.", ["exhibition"]],
    [
      "전국협동조합은 16일 제23차 세계한인비즈니스대회 현장에서 한인상공회의소와 수출 확대를 위한 업무협약을 체결했다.",
      ["agreement"],
    ],
    ["경남도는 4일 싱가포르 조선해양전시회 현장에서 경남관을 열었다.", ["exhibition"]],
    [
      "경남도는 4일 싱가포르 조선해양전시회 현장에서 경남관을 열고 현지 기관과 업무협약을 맺었다.",
      ["exhibition"],
    ],
    [
      "제주도는 5일부터 7일까지 홍콩 미용박람회 현장에서 바이어를 만나 30만 달러 수출협약을 맺었다.",
      ["exhibition"],
    ],
    ["경북도는 도쿄 식품박람회에 참가한 뒤 현지 바이어를 초청해 수출상담회를 열었다.", ["exhibition"]],
    ["대전시는 5일부터 8일까지 쾰른 공구전시회 비즈니스 상담회에 대전관을 차렸다.", ["exhibition"]],
    ["전남도는 5일부터 8일까지 하노이 식품박람회 바이어 상담회와 전시에 11개사를 보냈다.", ["exhibition"]],
    [
      "경남도는 5일부터 9일까지 유럽 3개국을 도는 대표단을 보내 12개사의 수출상담을 도왔다.",
      ["official_trip"],
    ],
    [
      "충북도는 세계 시장을 넓히려 5일부터 9일까지 베트남에 방문단을 보냈다. 8개사가 함께 갔다.",
      ["official_trip"],
    ],
    [
      "경남도는 지난해 하노이 박람회를 계기로 교류해 왔다. 도지사를 단장으로 한 대표단이 24일부터 27일까지 하노이를 방문해 업무협약을 맺었다.",
      ["official_trip"],
    ],
    [
      "용인시는 지난 5∼9일 광저우 교역회에 5개사를 보내 200만 달러를 상담했다. 이어 시는 지난 7∼13일 체코에 6개사로 구성된 시장개척단을 파견해 360만 달러를 상담했다.",
      ["exhibition", "trade_mission"],
    ],
  ])("%s", (text, kinds) => {
    expect(missionsOf(text).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe("guests, activities and parties at a fair are parts of it", () => {
  test.each<[text: string, told: [kind: string, firms: number | null][]]>([
    [
      "춘천시는 10월 11일부터 13일까지 도쿄 한류박람회에서 춘천시관을 운영한다. 8개사가 수출상담회, 판촉 행사 등에 참여한다.",
      [["exhibition", 8]],
    ],
    [
      "부산시는 7일부터 9일까지 라스베이거스 CES에 부산관을 차렸다. 세계 150여 개국에서 4000개 기업과 정부 대표단이 참가했다. 부산에서는 12개사가 나갔다.",
      [["exhibition", 12]],
    ],
    [
      "대구시는 7일부터 9일까지 라스베이거스 CES에 8개사로 대구관을 운영했다. 시는 지역 기업 20개사로 꾸린 참관단도 보냈다.",
      [
        ["exhibition", 8],
        ["official_trip", 20],
      ],
    ],
    [
      "부산시는 7일부터 9일까지 뉴욕 식품박람회에 5개사로 부산관을 차렸다. 이어 한인마트에서 판촉행사를 열어 8개사가 20만 달러어치를 팔았다.",
      [
        ["exhibition", 5],
        ["other", 8],
      ],
    ],
    [
      "전남도는 3일부터 7일까지 싱가포르 개척단에 8개사를 보낸다. 오는 9월에는 두바이와 도쿄 등 4개 박람회에 30개사를 참가시킬 계획이다.",
      [["trade_mission", 8]],
    ],
    [
      "부산시는 3일부터 7일까지 도쿄 식품박람회에 8개사로 부산관을 차렸다. 6일에는 수출상담회, 판촉전 등을 따로 열어 5개사가 20만 달러어치를 팔았다.",
      [
        ["exhibition", 8],
        ["other", 5],
      ],
    ],
    [
      "경남도는 3일부터 7일까지 도쿄 식품박람회에 8개사로 경남관을 차렸다. 이어 8일 한인마트 판촉에서 6개사가 10만 달러어치를 팔았다.",
      [
        ["exhibition", 8],
        ["other", 6],
      ],
    ],
  ])("%s", (text, told) => {
    expect(missionsOf(text).map(({ kind, firmCount }) => [kind, firmCount])).toEqual(told);
  });
});

describe("whether it lies ahead, goes on or is over", () => {
  const over = "경남도는 25일 뉴욕에서 특산품 판촉전을 열었다.";
  test.each<[text: string, status: string]>([
    [
      "영월군은 지난 23일부터 뉴저지에서 특산품 판촉전을 열었다. 11개 업체가 나가 행사가 진행되고 있다.",
      "underway",
    ],
    ["함양군은 지난 26일부터 군수를 단장으로 하는 미국 시장개척단을 운영한다고 밝혔다.", "underway"],
    ["경남도는 지난 10일 일본 오사카에서 개막한 식품박람회에 8개사와 함께 참가하고 있다.", "underway"],
    ["부산시는 28일 싱가포르 컨벤션센터에서 개막한 조선전에 8개사를 보냈다.", "completed"],
    ["진주시는 지난 20일부터 하노이에서 판촉전을 열었다. 시는 해외마케팅 사업을 운영하고 있다.", "completed"],
    [
      "나주시는 지난 20일부터 하노이에서 배 판촉전을 열었다. 시는 미국 박람회에도 참가하고 있다.",
      "completed",
    ],
    [
      "전남도는 지난 20일부터 방콕에 시장개척단을 보냈다. 업체들은 전시회가 열리고 있다는 소식을 반겼다.",
      "completed",
    ],
    ["충북도는 27일 하노이로 떠났던 무역사절단이 60만 달러를 상담하고 돌아왔다고 밝혔다.", "completed"],
    ["경기도 시장개척단이 하노이에 머물고 있다. 12개사가 상담을 진행한다.", "completed"],
    ["남원시는 하노이 무역사절단으로 42만 달러를 계약했고 후속 상담을 추진한다고 밝혔다.", "completed"],
    ["청주시는 하노이 박람회에서 30만 달러를 계약했으며 이번 행사는 시가 매년 추진한다.", "completed"],
    ["이천시는 하노이에서 농산물 판촉전을 추진한다고 밝혔다. 6개사가 나간다.", "planned"],
    [
      "순창군의 하노이 판촉전은 장류를 알리기 위해 마련됐다. 군은 10월 축제를 열 예정이다. 6개사는 30만 달러어치를 팔았다.",
      "completed",
    ],
    [
      "부산시가 주최하는 국제수출박람회가 28일 부산 해운대구 벡스코 전시장에서 개막했다. 중소기업 80개사가 참가해 해외 바이어와 수출상담을 한다.",
      "underway",
    ],
    [`${over} 도는 수출 지원사업을 진행하고 있다.`, "completed"],
    [`${over} 도는 하반기에도 상담회를 열 예정이다.`, "completed"],
    ["경남도는 30일부터 뉴욕에서 특산품 판촉전을 연다.", "planned"],
    [
      "시의 동남아 시장개척단은 판로를 넓히기 위해 마련됐다. 10개사가 하노이에서 수출상담회를 열 예정이다.",
      "planned",
    ],
    [
      "시의 동남아 시장개척단은 판로를 넓히기 위해 마련됐다. 10개사가 하노이에서 30만 달러를 상담했다. 시는 내년에도 개척단을 보낼 예정이다.",
      "completed",
    ],
    [
      "김해시 무역사절단이 중국에서 120만 달러를 상담했다. 참가기업은 8개사다. 시는 후속 상담을 지원할 계획이다.",
      "completed",
    ],
  ])("%s", (text, status) => {
    expect(missionsOf(text).map((mission) => mission.status)).toEqual([status]);
  });
});

describe("what several events share is counted for none of them", () => {
  test.each<[text: string, firms: (number | null)[]]>([
    [
      "충남도는 8월 8∼12일 도쿄 식품박람회와 9월 20∼24일 하노이 뷰티박람회에 기업을 보낸다. 두 박람회에 모두 18개사가 참가한다.",
      [null, null],
    ],
    [
      "충남도는 8월 8일부터 12일까지 도쿄에서, 9월 20일부터 24일까지 하노이에서 수출상담회를 연다. 도쿄에는 30개사가, 하노이에는 50개사가 나간다. 모두 80개사가 참가한다.",
      [30, 50],
    ],
    [
      "대구시는 8월 8∼12일 도쿄 박람회와 9월 20∼24일 하노이 박람회에 간다. 8개사가 도쿄에, 9개사가 하노이에 나간다.",
      [8, null],
    ],
    [
      "전남도는 8월 8∼12일 도쿄에 무역사절단을, 9월 20∼24일 하노이에 시장개척단을 보낸다. 시장개척단에는 10개사가 두 차례 교육을 받고 참가한다.",
      [null, 10],
    ],
    [
      "충남도는 8월 8∼12일 도쿄 식품박람회에 기업을 보낸다. 모두 12개사가 참가한다. 9월 20∼24일에는 하노이 뷰티박람회에 간다. 총 9개사가 참가한다.",
      [12, 9],
    ],
    [
      "충남도는 8월 8∼12일 도쿄와 오사카에 무역사절단을 보낸다. 도쿄에는 5개사가, 오사카에는 7개사가 나간다. 모두 12개사가 참가한다.",
      [12],
    ],
  ])("%s", (text, firms) => {
    expect(missionsOf(text).map(({ firmCount }) => firmCount)).toEqual(firms);
  });
});

describe("what is expected of an event to come is a plan, what an earlier one brought is history", () => {
  const lead = "경북도 시장개척단이 다음 달 7일부터 12일까지 하노이에 간다. 15개사가 참가한다.";
  test.each<[sentence: string, happened: boolean, historic: boolean]>([
    ["도는 수출계약 120만 달러를 예상하고 있다.", false, false],
    ["지난해 개척단은 수출계약 120만 달러를 맺었다.", true, true],
    ["앞서 지난 5월 방콕 개척단은 120만 달러를 계약했다.", true, true],
    ["지난 3월 방콕 개척단은 120만 달러를 계약해 수출 증가가 예상된다.", true, true],
    ["지난해 개척단은 120만 달러를 계약하며 성과가 기대되고 있다.", true, true],
  ])("%s", (sentence, happened, historic) => {
    const told = extract(`${lead} ${sentence}`, publishedOn).outcomes;
    expect(told.map((one) => [one.happened, one.historic ?? false])).toEqual([[happened, historic]]);
  });
});

describe("an agreement without a sum that was signed earlier is history", () => {
  const lead = "고성군은 20일 하노이 가온상사와 20만 달러 수출 협약을 맺었다.";
  test.each<[sentence: string, historic: boolean]>([
    ["군은 지난해 나래상사와 수출 계약을 체결했다.", true],
    ["2015년에는 나래상사와 수출 협약을 체결했다.", true],
    ["한편 군은 작년 11월 나래상사와 수출 협약을 체결한 바 있다.", true],
    ["군은 지난해 문을 연 나래상사와도 수출 협약을 체결했다.", false],
    ["지난해부터 협의한 나래상사와도 수출 협약을 체결했다.", false],
    ["군은 2024년 6월 21일 나래상사와도 수출 협약을 체결했다.", false],
    ["군은 지난해 상담을 거쳐 나래상사와 수출 협약을 체결했다.", false],
    ["군은 지난해 태풍 피해를 딛고 나래상사와 수출 협약을 체결했다.", false],
    ["군은 지난해 나래상사와 판로를 넓히기 위해 수출 협약을 체결했다.", true],
  ])("%s", (sentence, historic) => {
    const [, second] = extract(`${lead} ${sentence}`, publishedOn).outcomes;
    expect([second?.counterparty, second?.historic ?? false]).toEqual(["나래상사", historic]);
  });
});
