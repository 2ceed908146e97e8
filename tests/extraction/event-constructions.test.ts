// Events in as many constructions as reports tell them: which missions a short report has, with their days and firms.
import { expect, test } from "vitest";
import type { MissionKind } from "../../src/records/article";
import { extract } from "./article-of";

type Told = [kind: MissionKind, startOn: string | null, endOn: string | null, firmCount: number | null];

const publishedOn = "2024-06-20";

const reports: [report: string, missions: Told[]][] = [
  // Other words for a delegation.
  [
    "전북도 통상사절단 성과\n\n전북도는 지난 3일부터 8일까지 몽골 울란바토르에 통상사절단을 보내 30만달러를 상담했다. 사절단은 도내 7개 업체로 짜였다.",
    [["trade_mission", "2024-06-03", "2024-06-08", 7]],
  ],
  [
    "대구 수출촉진단 결실\n\n대구시와 무역협회가 꾸린 수출촉진단 9개 업체가 지난달 12~18일 터키 이스탄불과 그리스 아테네를 돌며 120만달러의 수출상담을 벌였다.",
    [["trade_mission", "2024-05-12", "2024-05-18", 9]],
  ],
  [
    "충북 상담단 귀국\n\n충북도가 멕시코와 칠레로 보낸 해외상담단이 18일 돌아왔다. 참가 업체 11곳은 바이어들과 210만달러를 상담했다. 상담단은 9일 인천공항을 출발했다.",
    [["trade_mission", "2024-06-09", "2024-06-18", 11]],
  ],
  [
    "경북 시장조사단 파견\n\n경북도는 오는 24일부터 29일까지 인도 뉴델리에 6개 중소기업으로 구성된 시장조사단을 파견해 수출 판로를 찾는다.",
    [["trade_mission", "2024-06-24", "2024-06-29", 6]],
  ],
  [
    "부산 기업인단, 두바이로\n\n부산시는 신발업체 8개사로 수출기업인단을 꾸려 다음 달 2일부터 6일까지 아랍에미리트 두바이에 보낸다.",
    [["trade_mission", "2024-07-02", "2024-07-06", 8]],
  ],
  [
    "강원 세일즈단 40만달러\n\n강원도 해외세일즈단이 일본 오사카에서 40만달러를 상담했다. 세일즈단에는 강릉과 속초의 수산업체 5곳이 함께했다.",
    [["trade_mission", null, null, 5]],
  ],
  // Fairs without a usual word for a fair.
  [
    "광주 가전, 베를린서 호평\n\n광주시는 독일 베를린에서 열린 ‘스마트홈 위크’에 지역 기업 4개사를 보내 60만달러를 상담했다.",
    [["exhibition", null, null, 4]],
  ],
  [
    "대전 바이오기업 6곳 보스턴행\n\n대전시는 미국 보스턴에서 펼쳐진 바이오테크 USA에 바이오기업 6곳을 파견해 90만달러의 수출상담을 했다.",
    [["exhibition", null, null, 6]],
  ],
  [
    "울산 조선기자재, 함부르크서 계약\n\n울산시가 독일 함부르크 국제조선전에 중소기업 7개사를 내보내 33만달러의 계약을 따냈다.",
    [["exhibition", null, null, 7]],
  ],
  [
    "제주 화장품, 방콕 사로잡아\n\n제주도는 지난 5~7일 태국 방콕에서 치러진 ‘아세안 뷰티 데이즈’에 화장품 기업 9개사와 함께 나가 51만달러의 계약을 추진하고 있다.",
    [["exhibition", "2024-06-05", "2024-06-07", 9]],
  ],
  [
    "경남 항공부품 파리 에어쇼\n\n경남도는 프랑스 파리에서 열린 파리에어쇼에 항공부품 기업 10개사로 경남관을 차려 700만달러를 상담했다.",
    [["exhibition", null, null, 10]],
  ],
  [
    "인천 물류기업 상하이 갔다\n\n인천시는 중국 상하이 세계물류전에 관내 5개 기업을 이끌고 참가해 20만달러의 수출계약을 맺었다.",
    [["exhibition", null, null, 5]],
  ],
  // Further events in the tail.
  [
    "전남 식품, 홍콩서 호평\n\n전남도는 지난 10~12일 홍콩 국제식품전에 8개 업체를 보내 50만달러를 계약했다.\n\n도는 이에 앞서 지난 4월 캐나다 토론토에 시장개척단 6개사를 파견해 31만달러를 상담했다.",
    [
      ["exhibition", "2024-06-10", "2024-06-12", 8],
      ["trade_mission", null, null, 6],
    ],
  ],
  [
    "세종시 시장개척단 선전\n\n세종시는 베트남 하노이에 시장개척단 5개사를 보내 41만달러를 상담했다.\n\n오는 9월에는 인도네시아 자카르타 시장개척단이 출발한다. 여기에는 9개사가 참가한다.",
    [
      ["trade_mission", null, null, 5],
      ["trade_mission", null, null, 9],
    ],
  ],
  [
    "경기도 화상상담 성과\n\n경기도는 지난 4일 수원에서 인도 바이어와 화상 수출상담회를 열어 12개사가 70만달러를 상담했다.\n\n하반기에는 브라질 바이어를 상대로 같은 상담회를 열어 15개사를 지원할 계획이다.",
    [
      ["matchmaking", "2024-06-04", "2024-06-04", 12],
      ["matchmaking", null, null, 15],
    ],
  ],
  [
    "서울시 뷰티기업 도쿄서 상담\n\n서울시는 지난달 일본 도쿄 뷰티월드에 10개 기업을 보내 88만달러를 상담했다.\n\n시는 다음 달 대만 타이베이 미용전에 7개 기업을 데리고 나간다.",
    [
      ["exhibition", null, null, 10],
      ["exhibition", null, null, 7],
    ],
  ],
  [
    "충남도 개척단, 마닐라서 선전\n\n충남도는 필리핀 마닐라에 해외시장개척단 7개사를 보내 52만달러를 상담했다.\n\n지난해에는 캄보디아에 5개사를 보내 20만달러를 계약했다.",
    [["trade_mission", null, null, 7]],
  ],
  [
    "진주시 개척단 성과\n\n진주시는 태국 방콕에 시장개척단 6개사를 보내 33만달러를 상담했다.\n\n시는 올 들어 지금까지 미국과 독일 등에 5차례 42개사를 파견했다.",
    [["trade_mission", null, null, 6]],
  ],
  // The number of firms.
  [
    "거제시 사절단 출국\n\n거제시는 21일부터 26일까지 노르웨이 오슬로에 무역사절단을 보낸다. 파견 업체는 △한바다 △거제기공 △남해선박 등 3개사다.",
    [["trade_mission", "2024-06-21", "2024-06-26", 3]],
  ],
  [
    "안동시 판촉전\n\n안동시는 지난 7일부터 9일까지 미국 로스앤젤레스에서 농특산물 판촉전을 열어 지역 14개 업체 상품을 팔았다. 매출은 8만달러였다.",
    [["other", "2024-06-07", "2024-06-09", 14]],
  ],
  [
    "김해 의료기기 7개사, 카이로서 계약\n\n김해시 의료기기 업체 7곳이 이집트 카이로에서 95만달러의 수출계약을 체결했다. 시가 보낸 무역사절단의 성과다.",
    [["trade_mission", null, null, 7]],
  ],
  [
    "충주시 전시회 참가기업 모집\n\n충주시는 해외전시회 참가기업을 모집한다.\n\n모집 규모는 ▲독일 쾰른 식품박람회(10월 7~11일) 6개사 ▲미국 애틀랜타 미용박람회(11월 3~5일) 9개사다.",
    [
      ["exhibition", "2024-10-07", "2024-10-11", 6],
      ["exhibition", "2024-11-03", "2024-11-05", 9],
    ],
  ],
  [
    "창원 공작기계 하노버서 상담\n\n창원시는 독일 하노버메세에 지역 기업 12개사의 참가를 도와 300만달러를 상담했다. 이번 전시회에는 60개국 4,000여개사가 부스를 냈다.",
    [["exhibition", null, null, 12]],
  ],
  [
    "포항시 상담회 개최\n\n포항시는 12일 시청에서 해외바이어 초청 수출상담회를 열었다. 중국과 베트남 바이어 15개사가 관내 업체 22곳과 마주 앉아 64만달러를 상담했다.",
    [["matchmaking", "2024-06-12", "2024-06-12", 22]],
  ],
  [
    "익산시 참가기업 선정\n\n익산시는 34개 업체가 신청한 싱가포르 식품박람회 참가기업으로 8개사를 뽑았다. 박람회는 7월 9일부터 12일까지다.",
    [["exhibition", "2024-07-09", "2024-07-12", 8]],
  ],
  // Days.
  [
    "경주시 사절단, 호주로\n\n경주시 무역사절단 6개사가 11일 호주 시드니로 떠났다. 이들은 17일 귀국할 때까지 현지 바이어와 상담한다.",
    [["trade_mission", "2024-06-11", "2024-06-17", 6]],
  ],
  [
    "여수시 사절단 돌아와\n\n베트남 다낭에 다녀온 여수시 무역사절단이 19일 귀국했다. 8개 업체가 44만달러를 상담했다.",
    [["trade_mission", null, "2024-06-19", 8]],
  ],
  [
    "순천시 판촉행사\n\n순천시는 14일 개막한 일본 후쿠오카 특산물 판촉전에 5개 업체를 참가시켰다. 판촉전은 23일까지 계속된다.",
    [["other", "2024-06-14", "2024-06-23", 5]],
  ],
  [
    "구미시 사절단 연기\n\n구미시는 오는 25일부터 30일까지 러시아 모스크바에 보내려던 무역사절단을 취소했다. 사절단에는 7개사가 참가할 예정이었다.",
    [["trade_mission", null, null, 7]],
  ],
  [
    "원주시 사절단 일정 바꿔\n\n원주시는 오는 7월 1~5일 떠나려던 태국 방콕 무역사절단을 9월 2~6일로 연기했다. 참가 기업은 6개사다.",
    [["trade_mission", "2024-09-02", "2024-09-06", 6]],
  ],
  [
    "군산시 투자설명회\n\n군산시 투자유치단은 지난 11일 일본 도쿄에서 투자설명회를 열었다. 유치단은 이튿날 오사카에서 지역 업체 5개사와 현지 바이어를 잇는 수출상담회를 가졌다.",
    [
      ["investment_session", "2024-06-11", "2024-06-11", null],
      ["matchmaking", "2024-06-12", "2024-06-12", 5],
    ],
  ],
  [
    "목포시 수산물 한인축제서 인기\n\n목포시는 미국 시애틀에서 열린 한인 문화축제에 목포관을 열어 김과 젓갈 3만달러어치를 팔았다. 6개 업체가 함께했다.",
    [["other", null, null, 6]],
  ],
  // English.
  [
    "Daegu optics makers in Milan\n\nDaegu sent a trade mission of seven eyewear makers to Milan from June 3 to 8, where they held talks worth $2.1 million, the city said.\n\nAnother delegation heads for Mexico City in September with nine firms.",
    [
      ["trade_mission", "2024-06-03", "2024-06-08", 7],
      ["trade_mission", null, null, 9],
    ],
  ],
  [
    "Jeju foods on a promotion tour\n\nJeju Province signed export agreements worth $1.2 million with two distributors during a promotion tour of Toronto. Six producers joined the tour.",
    [["other", null, null, 6]],
  ],
];

test.each(reports)("%s", (report, missions) => {
  const record = extract(report, publishedOn);
  expect(
    record.missions.map(({ kind, startOn, endOn, firmCount }) => [kind, startOn, endOn, firmCount]),
  ).toEqual(missions);
});
