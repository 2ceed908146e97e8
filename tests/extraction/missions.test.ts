import { describe, expect, test } from "vitest";
import type { MissionRecord } from "../../src/records/article";
import { extract } from "./article-of";

function missions(
  text: string,
  keys: readonly (keyof MissionRecord)[],
  publishedOn: string | null = null,
): unknown[] {
  return extract(text, publishedOn).missions.map((mission) => keys.map((key) => mission[key]));
}

describe("the kind of the main event", () => {
  test.each([
    ["진주시는 베트남 하노이에 무역사절단을 보내 30만달러를 상담했다.", "trade_mission"],
    ["진주시 해외시장개척단이 하노이 수출상담회에서 30만달러를 상담했다.", "trade_mission"],
    ["진주시는 베트남 하노이에서 열린 국제식품박람회에 참가해 30만달러의 수출계약을 맺었다.", "exhibition"],
    ["진주시는 독일 쾰른에서 열린 ‘세계맛잔치 2024’에 참가해 30만달러의 수출계약을 맺었다.", "exhibition"],
    ["진주시는 독일 쾰른에서 진주관을 운영해 30만달러의 수출계약을 맺었다.", "exhibition"],
    [
      "진주시는 홍콩에서 열린 코스모뷰티 아시아에 화장품 기업 8개사를 보내 30만달러의 수출계약을 맺었다.",
      "exhibition",
    ],
    ["진주시는 두바이 걸푸드에 8개사를 보내 30만달러의 수출계약을 맺었다.", "exhibition"],
    ["진주시는 8개사와 온라인 화상 수출상담을 진행해 30만달러의 계약을 맺었다.", "matchmaking"],
    ["진주시는 베트남 하노이에서 수출로드쇼를 열어 30만달러를 상담했다.", "matchmaking"],
    ["진주시는 일본 오사카에서 진주 특산품전을 열어 30만달러를 수출했다.", "other"],
    ["진주시는 미국 보스턴에서 기업 IR을 열어 해외 진출을 도왔다.", "investment_session"],
    ["진주시는 8개 기업과 함께 베트남 하노이를 방문해 30만달러의 수출을 상담했다.", "trade_mission"],
    ["진주시는 일본 도쿄에서 팝업스토어를 열어 30만달러어치를 팔았다.", "other"],
    ["진주시는 미국 보스턴에서 투자설명회를 열어 30만달러의 투자의향서를 받았다.", "investment_session"],
    ["진주시는 10일 하노이에서 수출상담회를 열어 30만달러를 상담했다.", "matchmaking"],
    ["진주시는 일본 도쿄에서 수산식품 판촉전을 열어 30만달러어치를 팔았다.", "other"],
    ["진주시 대표단이 일본 도쿄를 방문해 수출 협력을 논의했다.", "official_trip"],
    ["진주시장은 일본 도쿄를 방문해 수출상담회에 들렀다. 진주시는 해외 판로를 넓힌다.", "official_trip"],
    ["진주시는 10일 미국 유통사 가온마켓과 30만달러의 수출 협약을 체결했다.", "agreement"],
    [
      "진주시는 공구 업체들과 프랑스 파리와 스페인 마드리드를 돌며 33건의 수출계약을 일궜다.",
      "trade_mission",
    ],
  ])("%s", (sentence, kind) => {
    expect(missions(`진주시 소식\n\n${sentence}`, ["kind", "province", "municipality"])).toEqual([
      [kind, "경남", "진주시"],
    ]);
  });
});

describe("how many missions", () => {
  test("two periods with places of their own are two missions, their total belongs to neither", () => {
    const text =
      "충남 개척단 30만달러 계약 추진\n\n충남도는 두 개척단이 30만달러의 계약을 추진하고 있다고 밝혔다. 먼저 지난달 5~8일 베트남 하노이에 간 해외시장개척단은 20만달러의 계약을 추진한다. 이어 지난달 12~15일 태국 방콕에 간 개척단은 10만달러의 계약을 추진한다.";
    const record = extract(text, "2024-06-10");
    expect(record.missions.map(({ kind, startOn, endOn, cities }) => [kind, startOn, endOn, cities])).toEqual(
      [
        ["trade_mission", "2024-05-05", "2024-05-08", ["하노이"]],
        ["trade_mission", "2024-05-12", "2024-05-15", ["방콕"]],
      ],
    );
    expect(record.outcomes.map(({ mission, amount, partOf }) => [mission, amount, partOf])).toEqual([
      [null, 300_000, null],
      [0, 200_000, 0],
      [1, 100_000, 0],
    ]);
  });

  test("a later dispatch with its firms and places is a mission of its own", () => {
    const text =
      "진주시 사절단\n\n진주시는 지난 3일부터 8일까지 베트남 하노이에 무역사절단을 보냈다. 기업 8곳이 30만달러를 상담했다. 오는 10월에는 12개 기업이 태국과 라오스로 간다.";
    expect(missions(text, ["kind", "countries", "firmCount"], "2024-06-10")).toEqual([
      ["trade_mission", ["베트남"], 8],
      ["trade_mission", ["태국", "라오스"], 12],
    ]);
  });

  test("meetings on the way of a delegation belong to it", () => {
    const text =
      "진주시 사절단\n\n진주시 무역사절단이 베트남 하노이와 호찌민을 찾아 30만달러를 상담했다. 7일 하노이에서 수출상담회를 열고 9일 호찌민에서 판촉전을 했다.";
    expect(missions(text, ["kind"])).toEqual([["trade_mission"]]);
  });

  test("stops of a trip with firms or days of their own are missions", () => {
    const text =
      "도지사 미국 출장\n\n경남지사가 미국 출장을 마치고 14일 귀국했다. 라스베이거스에서는 경남공동관에 참가한 도내 8개 업체를 격려했다. 11일에는 댈러스로 이동해 투자설명회를 열었다.";
    expect(missions(text, ["kind", "startOn", "endOn", "firmCount"], "2024-01-14")).toEqual([
      ["official_trip", null, "2024-01-14", null],
      ["exhibition", null, null, 8],
      ["investment_session", "2024-01-11", "2024-01-11", null],
    ]);
  });

  test("a stop on the day after another is a mission, one that only is spoken of is none", () => {
    const trip = "도지사 베트남 출장\n\n경남지사가 베트남 출장길에 올랐다. 11일에는 하노이시장을 만났다.";
    expect(missions(`${trip} 이튿날에는 하노이에서 수출상담회를 열었다.`, ["kind"], "2024-01-14")).toEqual([
      ["official_trip"],
      ["matchmaking"],
    ]);
    expect(missions(`${trip} 지사는 수출상담회도 살피겠다고 말했다.`, ["kind"], "2024-01-14")).toEqual([
      ["official_trip"],
    ]);
  });
});

describe("the host", () => {
  test.each([
    ["경기도 광주시는 베트남에 무역사절단을 보내 30만달러를 상담했다.", "경기", "광주시", []],
    [
      "광주시는 도내 기업 육성 평가에서 상을 받았다. 시는 베트남에 무역사절단을 보내 30만달러를 상담했다.",
      "경기",
      "광주시",
      [{ field: "province", reason: "지역 후보 2곳" }],
    ],
    [
      "광주시는 베트남에 무역사절단을 보내 30만달러를 상담했다.",
      "광주",
      null,
      [{ field: "province", reason: "지역 후보 2곳" }],
    ],
    [
      "경남도가 베트남에 보낸 무역사절단은 30만달러를 상담했다. 창원 가온산업과 김해 다온정밀이 참가했다.",
      "경남",
      null,
      [],
    ],
    ["중소기업중앙회는 베트남에 무역사절단을 보내 30만달러의 수출 상담을 했다.", null, null, []],
    ["행정안전부는 9개 시·도와 함께 베트남에 무역사절단을 보내 30만달러를 상담했다.", null, null, []],
  ])("%s", (sentence, province, municipality, doubts) => {
    const [mission] = extract(`사절단 소식\n\n${sentence}`, "2024-06-10").missions;
    expect([mission?.province, mission?.municipality, mission?.doubts]).toEqual([
      province,
      municipality,
      doubts,
    ]);
  });
});

test("one sentence may list several dated events, each with its own place, firms and result", () => {
  const text =
    "진주시 전시회 결산\n\n진주시는 해외전시회 두 곳에서 50만 달러를 상담했다. 2월 20~24일 두바이 식품박람회에서 8개사가 30만 달러, 4월 10~13일 홍콩 전자전에서 9개사가 20만 달러를 각각 상담했다.";
  const record = extract(text, "2024-06-10");
  expect(
    record.missions.map(({ startOn, endOn, cities, countries, firmCount }) => [
      startOn,
      endOn,
      ...countries,
      ...cities,
      firmCount,
    ]),
  ).toEqual([
    ["2024-02-20", "2024-02-24", "두바이", 8],
    ["2024-04-10", "2024-04-13", "홍콩", 9],
  ]);
  expect(record.outcomes.map(({ mission, amount }) => [mission, amount])).toEqual([
    [null, 500_000],
    [0, 300_000],
    [1, 200_000],
  ]);
});

test("items of a list are results of one rank, whatever their size", () => {
  const text =
    "진주시 전시회 결산\n\n진주시는 해외전시회에 기업들을 보내 수출을 도왔다.\n▲ 두바이 식품박람회(6개사): 상담 40만 달러\n▲ 홍콩 전자전(8개사): 상담 90만 달러\n▲ 상하이 미용박람회(5개사): 상담 20만 달러";
  expect(extract(text).outcomes.map(({ kind, amount, partOf }) => [kind, amount, partOf])).toEqual([
    ["consultation", 400_000, null],
    ["consultation", 900_000, null],
    ["consultation", 200_000, null],
  ]);
});

test("an event that goes on after its opening day has both ends", () => {
  const text =
    "진주시 수출 판촉\n\n진주시는 12일 싱가포르에서 딸기 판촉전을 시작했다. 행사는 25일까지 이어진다.";
  expect(missions(text, ["startOn", "endOn", "status"], "2024-06-14")).toEqual([
    ["2024-06-12", "2024-06-25", "underway"],
  ]);
});

test("the paragraph of a stop tells its results", () => {
  const text =
    "진주시장 순방\n\n진주시장은 지난 3일부터 8일까지 일본을 순방했다.\n\n5일 도쿄에서는 8개사가 참가한 수출상담회가 열렸다. 상담 40건, 90만 달러의 실적이 나왔다.";
  const record = extract(text, "2024-06-10");
  expect(record.missions.map(({ kind }) => kind)).toEqual(["official_trip", "matchmaking"]);
  expect(record.outcomes.map(({ mission, amount }) => [mission, amount])).toEqual([[1, 900_000]]);
});

test("the days in which firms may apply are no days of the event", () => {
  const text =
    "참가기업 모집\n\n진주시는 내년 1월 26일부터 30일까지 두바이에서 열리는 식품박람회에 참가할 기업을 오는 20일까지 모집한다. 수출을 돕기 위해서다.";
  expect(missions(text, ["startOn", "endOn", "status"], "2024-06-10")).toEqual([
    ["2025-01-26", "2025-01-30", "planned"],
  ]);
});

test("places of other years and later plans are no places of the journey", () => {
  const text =
    "진주시 사절단\n\n진주시는 지난 3일부터 7일까지 베트남에 무역사절단을 보냈다. 하반기에는 인도에도 보낼 계획이다.";
  expect(missions(text, ["countries"], "2024-06-10")).toEqual([[["베트남"]]]);
});

describe("the number of firms", () => {
  test.each([
    ["중소기업 8곳이 참가했다.", 8],
    ["8개 기업을 포함한 20개 기업·기관이 참가했다.", 8],
    ["중소기업 12개사와 스타트업 8개사가 참가했다.", 20],
    ["바이어 115개사를 만났다.", null],
    ["36개사가 베트남 바이어 115개사와 만났다.", 36],
    ["이 박람회에는 89개국 4724개사가 참가했다.", null],
    ["가온산업 등 3개사는 16만 달러의 수출계약을 맺었다.", null],
    ["참가기업 12개사는 바이어 80개사와 상담했다.", 12],
    ["수출 초보기업 5개사를 포함해 12개사가 참가했다.", 12],
    ["지난해 10개사보다 늘어난 12개사가 참가했다.", 12],
    ["12개 기업 가운데 5개사가 계약을 맺었다.", 12],
    ["12개사 중 3개사는 첫 수출이다.", 12],
    ["시는 일본 기업 40개사를 초청했다.", null],
  ])("%s", (sentence, count) => {
    const text = `진주시 소식\n\n진주시는 베트남 하노이 국제식품박람회에 나갔다. ${sentence}`;
    expect(missions(text, ["firmCount"])).toEqual([[count]]);
  });
});

test.each([
  ["참가기업은 ▲가온산업(대표 김하나) ▲나래식품 등 6개사다. 나머지 2개사는 상담만 했다.", 6],
  ["참가기업은 진주 3개사, 사천 4개사다.", 7],
])("the number of firms where the sentence is about them: %s", (sentence, count) => {
  const text = `진주시 소식\n\n진주시는 베트남 하노이 국제식품박람회에 나갔다. ${sentence}`;
  expect(missions(text, ["firmCount"])).toEqual([[count]]);
});

test("all exhibitors are the firms of a fair that the host holds itself", () => {
  const text =
    "부산 엑스포 폐막\n\n부산시가 주최한 수산엑스포가 벡스코에서 열렸다. 행사에는 국내외 386개사가 부스를 차려 수출상담 90건을 했다.";
  expect(missions(text, ["kind", "firmCount"])).toEqual([["exhibition", 386]]);
});

describe("the days of a mission", () => {
  test.each<[string, string, string]>([
    [
      "진주시는 15일부터 베트남에 무역사절단을 보냈다. 사절단은 오는 24일까지 머문다.",
      "2024-06-15",
      "2024-06-24",
    ],
    [
      "진주시는 베트남 무역사절단에 참가할 기업을 모집한다.\n○ 파견기간: 2024. 7. 1.(월) ~ 7. 6.(토)\n○ 신청기간: 2024. 6. 3. ~ 6. 14.",
      "2024-07-01",
      "2024-07-06",
    ],
  ])("%s", (sentences, startOn, endOn) => {
    const text = `진주시 소식\n\n${sentences}`;
    expect(missions(text, ["startOn", "endOn"], "2024-06-18")).toEqual([[startOn, endOn]]);
  });

  test("two fairs may share a day", () => {
    const text =
      "진주시 소식\n\n진주시는 전시회 두 곳에 기업들을 보냈다. 모스크바 식품박람회(6월 6~9일)에는 8개사가 참가했다. 광저우 조명박람회(6월 9~12일)에는 5개사가 참가했다.";
    expect(missions(text, ["startOn", "endOn", "firmCount"], "2024-06-30")).toEqual([
      ["2024-06-06", "2024-06-09", 8],
      ["2024-06-09", "2024-06-12", 5],
    ]);
  });
});

describe("status", () => {
  test.each([
    ["진주시는 오는 20일부터 24일까지 베트남에 무역사절단을 파견한다.", "2024-06-10", "planned"],
    ["진주시는 8일부터 12일까지 베트남에 무역사절단을 파견했다.", "2024-06-10", "underway"],
    ["진주시는 지난 3일부터 7일까지 베트남에 무역사절단을 보냈다.", "2024-06-10", "completed"],
    ["진주시는 베트남에 무역사절단을 보낸다.", null, "planned"],
    ["진주시는 베트남에 무역사절단을 보냈다.", null, "completed"],
    ["진주시장이 9일 미국을 방문하는 5박 7일 일정의 출장에 나섰다.", "2024-06-10", "underway"],
    ["진주시는 베트남에 무역사절단을 세 차례 파견키로 하고 업체를 선정했다.", null, "planned"],
    ["진주시 베트남 무역사절단이 순조로운 출발을 보이고 있다.", null, "underway"],
    ["진주시가 2010년부터 개최해 온 수출상담회가 성황리에 끝났다.", null, "completed"],
    ["진주시는 지난해부터 운영해 온 수출상담회에서 계약을 맺었다.", null, "completed"],
    ["진주시 베트남 무역사절단은 관내 20개사를 모집한다.", null, "planned"],
    ["진주시는 하반기에 무역사절단을 3차례 보내기로 하고 30개사를 선정했다.", null, "planned"],
    [
      "진주시는 하노이에서 수출상담회를 열어 30만 달러를 계약하고 판로 개척에 나서기로 했다.",
      null,
      "completed",
    ],
    ["진주시 무역사절단이 도쿄를 찾았으며 현지 업체와 후속 상담을 벌이기로 했다.", null, "completed"],
  ])("%s (%s)", (sentence, publishedOn, status) => {
    expect(missions(`진주시 소식\n\n${sentence}`, ["status"], publishedOn)).toEqual([[status]]);
  });
});

test("the day of telling the press is no day of the mission", () => {
  const text = "진주시 소식\n\n진주시는 베트남 국제식품박람회에 참가해 30만달러를 상담했다고 9일 밝혔다.";
  expect(missions(text, ["startOn", "endOn"], "2024-06-10")).toEqual([[null, null]]);
});

test("without a day of publication the dates stay blank and doubted", () => {
  const text = "진주시 소식\n\n진주시는 지난 3일부터 7일까지 베트남에 무역사절단을 보냈다.";
  expect(missions(text, ["startOn", "doubts"])).toEqual([
    [null, [{ field: "startOn", reason: "게재일 모름" }]],
  ]);
});

test.each([
  "서울시는 하반기 중소기업에 3210억원의 육성자금을 빌려준다고 밝혔다.",
  "해외건설 수주가 79건, 45억 달러로 지난해 실적을 넘어섰다.",
  "진주시가 부산에서 연 농산물 판매전이 4700만원어치를 팔고 끝났다.",
  "진주시에 수해 성금 7억원이 모였다. 오이를 일본에 수출하던 온실 546동이 물에 잠겼다.",
])("not about export promotion: %s", (sentence) => {
  const { relevant, missions: none, outcomes } = extract(`소식\n\n${sentence}`);
  expect([relevant, none, outcomes]).toEqual([false, [], []]);
});
