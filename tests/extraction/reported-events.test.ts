// Whole short reports, each for a construction in which offices tell of their events: which missions it has, with their
// days, their firms and the province they are credited to.
import { expect, test } from "vitest";
import type { MissionKind } from "../../src/records/article";
import { extract } from "./article-of";

type Told = [
  kind: MissionKind,
  startOn: string | null,
  endOn: string | null,
  firmCount: number | null,
  province: string | null,
];

const reports: [construction: string, publishedOn: string | null, report: string, missions: Told[]][] = [
  [
    "a dispatch told by its day, the return in the next sentence",
    "2023-09-05",
    "김해시, 인도네시아에 무역사절단 파견\n\n김해시는 관내 중소기업 8개사로 구성된 '2023 인도네시아·말레이시아 무역사절단'을 4박 6일 일정으로 3일 파견했다고 5일 밝혔다.\n\n사절단은 4일 자카르타, 6일 쿠알라룸푸르에서 수출상담회를 갖고 8일 귀국한다.",
    [["trade_mission", "2023-09-03", "2023-09-08", 8, "경남"]],
  ],
  [
    "an opening and a closing day in one sentence",
    "2023-09-08",
    "인천시, 독일 IFA서 인천관 운영\n\n인천광역시와 인천테크노파크는 지난 1일(현지시각) 독일 베를린에서 개막해 5일 폐막한 유럽 최대 가전전시회 'IFA 2023'에 인천관을 꾸려 지역 스타트업 10개사의 참가를 지원했다고 8일 밝혔다.\n\n이들 기업은 전시 기간 312건, 4천100만 달러의 상담실적을 올렸다.",
    [["exhibition", "2023-09-01", "2023-09-05", 10, "인천"]],
  ],
  [
    "a head of office who set off, and until when in the next sentence",
    "2023-04-28",
    "김태흠 지사, 유럽 순방길 올라\n\n김태흠 충남지사가 28일 독일·폴란드·헝가리 3개국 순방길에 올랐다. 다음 달 6일까지 7박 9일 일정이다.\n\n김 지사는 첫 일정으로 프랑크푸르트에서 충남 농식품 판촉 행사를 둘러볼 계획이다.",
    [["official_trip", "2023-04-28", "2023-05-06", null, "충남"]],
  ],
  [
    "a delegation led by the head of an office is his journey",
    "2022-09-26",
    "김두겸 울산시장, 미국 출장 마치고 귀국\n\n김두겸 울산시장이 이끄는 울산시 해외사절단이 8박 10일간의 미국 방문 일정을 마치고 25일 귀국했다. \n\n사절단은 지난 16일 출국해 휴스턴과 라스베이거스, 로스앤젤레스를 차례로 찾았다.",
    [["official_trip", "2022-09-16", "2022-09-25", null, "울산"]],
  ],
  [
    "some chosen among those who applied; an end told by its day alone",
    "2024-04-01",
    "아산시, 인도 시장개척단 꾸려\n\n아산시는 신청 기업 24개사 중 9개사를 뽑아 인도 시장개척단을 꾸렸다고 1일 밝혔다. 개척단은 5월 20일 출국해 24일까지 뭄바이와 첸나이에서 수출상담회를 연다.",
    [["trade_mission", "2024-05-20", "2024-05-24", 9, "충남"]],
  ],
  [
    "a head of office who went somewhere to sell",
    "2019-11-08",
    "김영록 전남지사, 상하이서 농수산식품 세일즈\n\n김영록 전남지사가 중국 상하이를 찾아 전남 농수산식품 세일즈에 나섰다. 김 지사는 6일 제2회 중국국제수입박람회 전남관을 방문해 참가기업들을 격려하고, 7일에는 현지 유통기업 뤼디그룹과 1천만 달러 규모의 수출협약을 맺었다.",
    [["official_trip", null, null, null, "전남"]],
  ],
  [
    "buyers invited for talks without a noun for the event",
    "2024-06-20",
    "충남도, 중동 유통 바이어 불러 농식품 세일즈\n\n충남도와 한국농수산식품유통공사(aT) 대전세종충남지역본부는 18일 예산 스플라스리솜에서 아랍에미리트와 카타르 바이어 8명을 초청해 도내 농식품 기업 22곳과 1:1 상담을 진행했다. 상담에서는 190만 달러 규모의 수출 협의가 이뤄졌다.",
    [["matchmaking", "2024-06-18", "2024-06-18", 22, "충남"]],
  ],
  [
    "an earlier delegation told to explain a shipment",
    "2024-06-20",
    "고흥 유자차, 호주 첫 수출길\n\n고흥군은 두원농협 유자가공사업소에서 유자차 18t(6만 달러) 호주 수출 선적식을 가졌다고 20일 밝혔다. 이번 수출은 지난 4월 군이 시드니에 보낸 해외시장개척단이 맺은 협약의 결실이다.",
    [["other", null, null, null, "전남"]],
  ],
  [
    "a city without its suffix in English",
    "2024-06-20",
    "Suwon exporters sign $1.8 million in deals in Jakarta\n\nSUWON, June 20 (Yonhap) -- Nine small manufacturers from Suwon signed supply contracts worth $1.8 million during a trade mission to Jakarta, the Suwon city government said Thursday.\n\nThe delegation stayed in the Indonesian capital from June 10 to 14 and held 104 one-on-one meetings with local buyers.",
    [["trade_mission", "2024-06-10", "2024-06-14", 9, "경기"]],
  ],
  [
    "a pavilion of a city told in English",
    "2023-03-10",
    "Gimhae medical firms draw buyers at Dubai fair\n\nThe city of Gimhae ran a joint pavilion for seven medical device makers at Arab Health 2023 in Dubai from Jan. 30 to Feb. 2. The companies discussed exports worth $3.4 million with 150 visitors.",
    [["exhibition", "2023-01-30", "2023-02-02", 7, "경남"]],
  ],
  [
    "a further event of the same noun claims no sentence before it",
    "2023-05-22",
    "화성시, 튀르키예·이집트서 1,430만 달러 수출상담\n\n화성시와 화성상공회의소는 지난 8일부터 14일까지 튀르키예 이스탄불과 이집트 카이로에서 '2023 화성시 중동·유럽 종합시장개척단' 활동을 펼쳐 1,430만 달러의 상담 성과를 거뒀다고 22일 밝혔다.\n\n이번 시장개척단에는 자동차부품, 산업기계, 생활소비재 등을 생산하는 관내 중소기업 10개사가 참여해 현지 바이어와 142건의 일대일 상담을 가졌다.\n\n시는 오는 9월 4일부터 8일까지 인도네시아 자카르타에 중소기업 8개사를 파견하고, 11월에는 호주 시드니에도 시장개척단을 보낼 예정이다.",
    [
      ["trade_mission", "2023-05-08", "2023-05-14", 10, "경기"],
      ["trade_mission", "2023-09-04", "2023-09-08", 8, "경기"],
    ],
  ],
  [
    "an event that only tells when another one was",
    "2024-05-27",
    "경북도, 방콕서 식품박람회·판촉전 동시 공략\n\n경북도는 오는 28일부터 6월 1일까지 태국 방콕에서 열리는 '타이펙스 2024'에 경북관을 마련해 농식품 수출기업 9개사를 참가시킨다고 27일 밝혔다.\n\n박람회가 끝난 뒤 6월 2일부터 8일까지는 방콕 시내 고메마켓 5개 매장에서 경북 사과·포도 판촉전을 연다. 판촉전에는 4개 수출업체가 참여한다.",
    [
      ["exhibition", "2024-05-28", "2024-06-01", 9, "경북"],
      ["other", "2024-06-02", "2024-06-08", 4, "경북"],
    ],
  ],
  [
    "days of a plan for the year in one sentence",
    "2024-01-22",
    "당진시, 올해 해외시장개척단 3회 파견\n\n당진시는 올해 관내 중소기업의 수출을 돕기 위해 해외시장개척단을 3차례 파견한다고 22일 밝혔다.\n\n4월 15일부터 20일까지 베트남 하노이·호찌민에 8개사, 7월 8일부터 13일까지 카자흐스탄 알마티에 6개사, 10월 21일부터 26일까지 미국 댈러스에 7개사를 보낸다.\n\n참가기업에는 현지 시장조사와 바이어 발굴, 상담장 임차, 통역을 지원한다.",
    [
      ["trade_mission", "2024-04-15", "2024-04-20", 8, "충남"],
      ["trade_mission", "2024-07-08", "2024-07-13", 6, "충남"],
      ["trade_mission", "2024-10-21", "2024-10-26", 7, "충남"],
    ],
  ],
  [
    "a deadline for applications is no day of the event",
    "2024-06-20",
    "함안군, 하반기 베트남 시장개척단 보낸다\n\n함안군은 오는 9월 베트남 호찌민에 시장개척단을 파견하기로 하고 참가를 희망하는 관내 기업을 30일까지 모집한다. 모집 규모는 6개 업체 내외다.",
    [["trade_mission", null, null, 6, "경남"]],
  ],
  [
    "a delegation in the headline, a fair in the body",
    "2024-03-18",
    "울산 조선해양 사절단 싱가포르행\n\n울산시는 3월 19~22일 싱가포르에서 열리는 'APM 2024(아시아태평양 해양전시회)'에 지역 조선기자재 업체 5개사가 참가한다고 18일 밝혔다. 울산테크노파크가 부스비와 물류비를 지원한다.",
    [["exhibition", "2024-03-19", "2024-03-22", 5, "울산"]],
  ],
  [
    "a journey told by its goal and its return",
    "2022-07-08",
    "이철우 지사 베트남 방문…호찌민서 경북 상품전\n\n이철우 경북도지사를 단장으로 한 경북대표단은 3박 5일 일정으로 지난 4일 베트남을 찾아 6일 호찌민시와 우호협력을 다지고 8일 귀국했다.",
    [["official_trip", "2022-07-04", "2022-07-08", null, "경북"]],
  ],
  [
    "days of last year in a sentence that counts firms",
    "2024-06-20",
    "제주 화장품, 두바이 '뷰티월드'서 눈길\n\n제주특별자치도와 제주테크노파크는 작년 10월 30일부터 11월 1일까지 사흘 동안 UAE 두바이에서 열린 '뷰티월드 중동 2023'에 제주 화장품 기업 7곳을 데리고 참가했다.",
    [["exhibition", "2023-10-30", "2023-11-01", 7, "제주"]],
  ],
  [
    "an audience addressed; a body of the city as host",
    "2024-06-20",
    "인천경제청, 뉴욕서 바이오 투자유치 IR\n\n인천경제자유구역청은 6일(현지시간) 미국 뉴욕에서 글로벌 바이오 기업 30여 곳을 대상으로 송도 바이오클러스터 투자유치 설명회(IR)를 개최했다고 밝혔다.",
    [["investment_session", "2024-06-06", "2024-06-06", null, "인천"]],
  ],
  [
    "goods of firms as subject",
    "2024-06-20",
    "전북 농식품, 미국 H마트서 상반기 판촉 \n\n전북도와 전북생물산업진흥원은 이달 10일부터 23일까지 미국 뉴저지와 조지아주 H마트 12개 지점에서 전북 농식품 판촉행사를 벌이고 있다. 순창 고추장, 임실 치즈 등 도내 11개 업체 55개 제품이 매대에 올랐다.",
    [["other", "2024-06-10", "2024-06-23", 11, "전북"]],
  ],
  [
    "by how many firms more than last year",
    "2024-06-20",
    "경기도관, 지난해보다 5개사 늘어난 25개사 참가\n\n경기도와 경기도경제과학진흥원은 12일부터 14일까지 중국 상하이에서 열린 '2024 상하이 국제화장품미용박람회'에 경기도관을 운영했다. 지난해 20개사보다 5개사 늘어난 25개사가 참가해 1,870만 달러의 상담실적을 올렸다.",
    [["exhibition", "2024-06-12", "2024-06-14", 25, "경기"]],
  ],
  [
    "firms that only put their names to an agreement",
    "2024-06-20",
    "정읍시, 두바이서 농생명 제품 수출 협약\n\n정읍시는 지난 10일부터 12일까지 아랍에미리트 두바이 걸푸드에 참가해 현지 유통사와 200만 달러 규모의 수출협약을 체결했다고 밝혔다. 협약에는 칠보농협 등 3개 업체가 서명했다.",
    [["exhibition", "2024-06-10", "2024-06-12", null, "전북"]],
  ],
  [
    "an air show",
    "2024-06-20",
    "사천 항공기업, 파리 에어쇼서 활약\n\n국내 최대 항공산업 집적지인 경남 사천의 항공부품업체들이 파리 에어쇼에서 바이어들의 관심을 모았다. 사천시는 지난해 6월 19일부터 25일까지 프랑스 파리 르부르제 공항에서 열린 '2023 파리 에어쇼'에 지역 기업 7개사의 참가비를 지원했다.",
    [["exhibition", "2023-06-19", "2023-06-25", 7, "경남"]],
  ],
  [
    "a fair called by what it shows",
    "2024-06-20",
    "[대구=뉴시스] 구미시는 12~14일 일본 오사카에서 열린 기계요소기술전에 지역 부품기업 6개사를 파견했다고 19일 밝혔다. 구미시는 대구경북무역협회와 함께 통역과 운송을 지원했다. 상담 실적은 75건 420만달러다.",
    [["exhibition", "2024-06-12", "2024-06-14", 6, "경북"]],
  ],
  [
    "so many firms of each city, then all",
    "2024-06-20",
    "수원시·용인시, 베트남 무역사절단 함께 보낸다\n\n경기 수원시와 용인시가 공동으로 다음달 8일부터 12일까지 베트남 하노이에 무역사절단을 파견한다. 두 시에서 5개사씩 모두 10개사가 참가한다.",
    [["trade_mission", "2024-07-08", "2024-07-12", 10, "경기"]],
  ],
  [
    "a section for each of several provinces",
    "2024-06-20",
    "지자체, 여름 앞두고 해외시장 개척 분주\n\n지방자치단체들이 잇따라 해외로 나서고 있다.\n\n부산시는 오는 24일부터 28일까지 필리핀 마닐라에 무역사절단 9개사를 파견한다. 현지 바이어 70개사와 상담이 예정돼 있다.\n\n충남도는 다음 달 1일부터 5일까지 인도 뉴델리에 시장개척단 11개사를 보낸다.",
    [
      ["trade_mission", "2024-06-24", "2024-06-28", 9, "부산"],
      ["trade_mission", "2024-07-01", "2024-07-05", 11, "충남"],
    ],
  ],
  [
    "a fair held every year",
    "2024-06-20",
    "부천시, 홍콩 전자박람회서 수출 성과\n\n부천시는 매년 4월 홍콩에서 열리는 '홍콩 춘계 전자박람회'에 관내 기업 7개사와 함께 참가해 540만 달러의 상담 실적을 거뒀다. 올해 박람회는 지난 4월 13일부터 16일까지 열렸다. 부천시는 2008년부터 이 박람회에 참가해 왔으며 지난해에는 9개사가 410만 달러를 상담했다.",
    [["exhibition", "2024-04-13", "2024-04-16", 7, "경기"]],
  ],
  [
    "a city beside its province in English",
    "2024-03-22",
    "Cheonan firms tap Mexican market\n\nCHEONAN, South Chungcheong Province -- The city of Cheonan dispatched a trade delegation of ten small firms to Mexico City and Guadalajara from March 11 through 16, officials said Friday.\n\nThe firms held 96 business meetings and expect contracts worth $2.6 million.",
    [["trade_mission", "2024-03-11", "2024-03-16", 10, "충남"]],
  ],
  [
    "a day of an event that invited buyers",
    "2024-10-30",
    "Daegu hosts buyers from 14 countries\n\nDaegu Metropolitan City invited 52 overseas buyers to an export consultation meeting at EXCO on Oct. 29, where 110 local companies pitched auto parts, textiles and medical devices. Consultations reached $74 million.",
    [["matchmaking", "2024-10-29", "2024-10-29", 110, "대구"]],
  ],
  [
    "what another region plans is no mission of the host",
    "2024-06-20",
    "통영 굴, 미국 시애틀서 시식 행사\n\n통영시는 굴수하식수협과 함께 지난 7일부터 9일까지 미국 시애틀 H마트에서 통영 굴 시식·판촉행사를 열었다. 3개 가공업체가 냉동굴과 훈제굴을 내놔 4만2천 달러어치를 팔았다.\n\n한편 경남도는 오는 9월 로스앤젤레스 농수산엑스포에 도내 14개 시군 35개 업체를 참가시킬 계획이다.",
    [["other", "2024-06-07", "2024-06-09", 3, "경남"]],
  ],
  [
    "an earlier fair with a name of its own",
    "2024-06-20",
    "전북도, 파리 비바텍에 스타트업 6개사 참가\n\n전북특별자치도와 전북창조경제혁신센터는 지난달 22일부터 25일까지 프랑스 파리에서 개최된 '비바테크놀로지 2024'에 도내 스타트업 6개사의 참가를 지원했다고 20일 밝혔다.\n\n참가기업들은 투자사·바이어와 96건의 미팅을 진행했고, 이 중 2개사는 현지 기업과 기술검증(PoC) 협약을 맺었다.\n\n도는 지난 1월 CES 2024에도 도내 기업 12개사를 파견해 전북관을 운영했다.",
    [
      ["exhibition", "2024-05-22", "2024-05-25", 6, "전북"],
      ["exhibition", null, null, 12, "전북"],
    ],
  ],
  [
    "firms of a postponed mission",
    "2020-03-04",
    "경주시, 코로나19로 해외시장개척단 파견 잠정 연기\n\n경주시는 코로나19 확산에 따라 오는 4월 6일부터 11일까지 예정된 인도·방글라데시 해외시장개척단 파견을 하반기로 연기한다고 4일 밝혔다. 참가하기로 한 8개 기업에는 개별 통보했다.",
    [["trade_mission", null, null, 8, "경북"]],
  ],
  [
    "fairs of a programme in one sentence behind marks",
    "2024-06-20",
    "충남도, 하반기 해외전시회 4곳에 기업 파견\n\n충남도가 하반기 해외전시회에 도내 중소기업을 잇달아 내보낸다.\n\n▲7월 베트남 호찌민 국제식품전(8개사) ▲9월 일본 도쿄 기프트쇼(6개사) ▲10월 독일 쾰른 아누가(10개사) ▲11월 홍콩 코스모프로프(7개사) 등이다.",
    [
      ["exhibition", null, null, 8, "충남"],
      ["exhibition", null, null, 6, "충남"],
      ["exhibition", null, null, 10, "충남"],
      ["exhibition", null, null, 7, "충남"],
    ],
  ],
  [
    "missions of a programme in one sentence behind marks",
    "2024-02-15",
    "부산시, 올해 무역사절단 5회 파견…참가기업 모집\n\n부산시는 올해 신흥시장을 중심으로 무역사절단을 다섯 차례 파견한다.\n\n일정별로는 ▲4월 인도(뭄바이·뉴델리) 10개사 ▲5월 멕시코·콜롬비아 8개사 ▲6월 폴란드·헝가리 10개사 ▲9월 사우디·UAE 8개사 ▲11월 인도네시아·필리핀 12개사다.",
    [
      ["trade_mission", null, null, 10, "부산"],
      ["trade_mission", null, null, 8, "부산"],
      ["trade_mission", null, null, 10, "부산"],
      ["trade_mission", null, null, 8, "부산"],
      ["trade_mission", null, null, 12, "부산"],
    ],
  ],
  [
    "missions of half a year in one sentence, each with its month",
    "2024-07-10",
    "인천시 상반기 무역사절단 3회, 계약추진 2,870만 달러\n\n인천시는 올해 상반기 3차례에 걸쳐 해외에 무역사절단을 파견해 계약추진 2,870만 달러의 실적을 올렸다고 10일 밝혔다.\n\n3월 중국 상하이·선전 사절단에는 12개사가 참가해 980만 달러, 4월 베트남 하노이 사절단에는 10개사가 참가해 1,050만 달러, 6월 독일 프랑크푸르트 사절단에는 9개사가 참가해 840만 달러의 계약을 추진하고 있다.",
    [
      ["trade_mission", null, null, 12, "인천"],
      ["trade_mission", null, null, 10, "인천"],
      ["trade_mission", null, null, 9, "인천"],
    ],
  ],
  [
    "fairs of a year in one sentence, each with its month",
    "2024-12-20",
    "대전시 올해 해외전시회 지원, 수출계약 640만 달러\n\n대전시가 올해 해외 유명 전시회 3곳에 대전관을 마련해 지역 기업 26개사의 해외 판로를 뚫었다.\n\n1월 미국 라스베이거스 CES에는 10개사가 참가해 320만 달러를, 6월 미국 샌디에이고 바이오 USA에는 9개사가 참가해 210만 달러를, 11월 독일 뒤셀도르프 메디카에는 7개사가 참가해 110만 달러를 각각 계약했다.",
    [
      ["exhibition", null, null, 10, "대전"],
      ["exhibition", null, null, 9, "대전"],
      ["exhibition", null, null, 7, "대전"],
    ],
  ],
  [
    "a length in weeks",
    "2024-06-20",
    "전남 농식품, 파리 한복판서 특판\n\n전남도는 프랑스 파리 K마트 3개 매장에서 지난 1일부터 2주 동안 '남도 미식 특판전'을 진행했다. 11개 업체 38개 품목이 참여해 9만 유로의 매출을 올렸다.",
    [["other", "2024-06-01", "2024-06-14", 11, "전남"]],
  ],
  [
    "a last day and a length",
    "2024-06-20",
    "울산시, 코트라와 자동차부품 상담회\n\n울산시와 코트라가 19일까지 이틀간 울산롯데호텔에서 연 '2024 울산 글로벌 자동차부품 수출상담회'에 지역 부품업체 38개사가 참가했다. 미국과 독일 등 11개국 24개사 바이어가 초청됐다.",
    [["matchmaking", "2024-06-18", "2024-06-19", 38, "울산"]],
  ],
  [
    "an opening day with its month, an end without in the next sentence",
    "2024-11-20",
    "'부산 푸드필름' 말고 부산 어묵, 홍콩 식품박람회 데뷔\n\n부산시는 지난 8월 15일 홍콩컨벤션센터에서 개막한 '홍콩푸드엑스포'에 어묵·수산가공 업체 9개사를 참가시켰다. 박람회는 19일까지 닷새간 열렸다.",
    [["exhibition", "2024-08-15", "2024-08-19", 9, "부산"]],
  ],
  [
    "days in brackets behind a name",
    "2024-06-20",
    "제주 스타트업, 싱가포르 '아시아테크'서 투자 유치 나서\n\n제주도와 제주창조경제혁신센터는 '아시아테크x싱가포르'(5월 29∼31일)에 도내 스타트업 5개사로 꾸린 제주관을 열었다고 밝혔다.",
    [["exhibition", "2024-05-29", "2024-05-31", 5, "제주"]],
  ],
  [
    "the host's firms among all of a pavilion",
    "2024-06-20",
    "오송 화장품, 두바이 상륙\n\n충북도와 충북화장품산업협회가 지난 10∼12일 두바이에서 열린 '뷰티월드'에 마련한 한국관에는 국내 30개사가 참가했으며, 이 가운데 충북 기업은 8개사다. 충북 기업들은 214만 달러를 상담했다.",
    [["exhibition", "2024-06-10", "2024-06-12", 8, "충북"]],
  ],
  [
    "firms of two countries are no groups of one party",
    "2024-06-20",
    "부산시, 도쿄서 게임 수출상담회\n\n부산시와 부산정보산업진흥원은 13일 일본 도쿄에서 부산 게임기업 7개사와 일본 퍼블리셔 26개사가 참여한 비즈매칭 상담회를 개최했다. 총 104건, 1,300만 달러의 상담이 이뤄졌다.",
    [["matchmaking", "2024-06-13", "2024-06-13", 7, "부산"]],
  ],
  [
    "twice as many firms as last year",
    "2024-06-20",
    "광주 가전, IFA 역대 최대 참가\n\n광주시는 오는 9월 6일부터 10일까지 독일 베를린에서 열리는 IFA 2024에 지난해 6개사의 두 배인 12개사를 파견한다.",
    [["exhibition", "2024-09-06", "2024-09-10", 12, "광주"]],
  ],
  [
    "an agency of the whole country at a venue in a city",
    "2024-06-20",
    "코트라, 한-아세안 파트너링 상담회\n\nKOTRA는 18일부터 20일까지 서울 코엑스에서 '한-아세안 비즈니스 파트너링 상담회'를 개최했다. 아세안 바이어 87개사와 국내 중소기업 230개사가 참가해 940건의 상담을 진행했다.",
    [["matchmaking", "2024-06-18", "2024-06-20", 230, null]],
  ],
  [
    "two provinces as one subject",
    "2024-06-20",
    "대구시-경북도, 공동 무역사절단 남미 파견\n\n대구시와 경북도는 공동으로 지난 3일부터 12일까지 브라질 상파울루와 콜롬비아 보고타에 무역사절단을 파견했다. 대구 6개사와 경북 6개사 등 12개 기업이 참가했다.",
    [["trade_mission", "2024-06-03", "2024-06-12", 12, null]],
  ],
  [
    "a shipment told as a ceremony",
    "2024-06-20",
    "함양 산양삼 가공품, 미국으로 첫 선적\n\n함양군은 14일 함양산양삼가공센터에서 산양삼 음료와 환 제품 2만4천 달러어치의 미국 수출 선적 기념행사를 열었다.",
    [["other", "2024-06-14", "2024-06-14", null, "경남"]],
  ],
  [
    "exhibitors of all countries at a fair of one's own",
    "2024-06-20",
    "광주 'ACE Fair'서 해외바이어 상담 2억 달러\n\n광주시가 주최한 '2024 광주 에이스페어'가 13일부터 16일까지 김대중컨벤션센터에서 열렸다. 32개국 430개사가 참가했으며, 함께 열린 라이선싱 상담회에서는 2억1천만 달러의 상담이 이뤄졌다.",
    [["exhibition", "2024-06-13", "2024-06-16", 430, "광주"]],
  ],
  [
    "a quoted fair behind what it shows",
    "2024-06-20",
    "전북 탄소기업, 파리 'JEC월드' 출격\n\n전북도와 한국탄소산업진흥원은 지난 3월 5일부터 7일까지 사흘간 프랑스 파리에서 열린 복합소재 전시 'JEC 월드 2024'에 전북 탄소기업 8개사를 이끌고 참가했다.",
    [["exhibition", "2024-03-05", "2024-03-07", 8, "전북"]],
  ],
  [
    "firms of a pavilion that signed",
    "2024-06-20",
    "김해 의생명기업, '아랍헬스'서 수출계약 110만 달러\n\n김해시와 김해의생명산업진흥원은 지난 1월 29일부터 2월 1일까지 두바이 '아랍헬스 2024'에 공동관을 운영, 입주기업 6개사가 110만 달러를 계약했다.",
    [["exhibition", "2024-01-29", "2024-02-01", 6, "경남"]],
  ],
  [
    "a fair called by a proper name and its year in English",
    "2018-04-24",
    "South Gyeongsang shipbuilding suppliers win deals in Singapore\n\nCHANGWON, April 24 (Yonhap) -- The South Gyeongsang provincial government said Tuesday that eight local shipbuilding equipment makers clinched contracts worth US$1.2 million at Asia Pacific Maritime 2018, held in Singapore from March 14 to 16.",
    [["exhibition", "2018-03-14", "2018-03-16", 8, "경남"]],
  ],
  [
    "a trip told by its return, with a stop, in English",
    "2024-06-20",
    "Gyeongbuk governor wraps up Vietnam tour\n\nNorth Gyeongsang Province Governor Lee Cheol-woo returned home Saturday after a five-day visit to Ho Chi Minh City and Hanoi, where he promoted the province's farm exports.\n\nAt a sales promotion in Hanoi on June 12, nine food producers from the province signed export agreements worth $3 million.",
    [
      ["official_trip", null, "2024-06-15", null, "경북"],
      ["other", "2024-06-12", "2024-06-12", 9, "경북"],
    ],
  ],
  [
    "days that lie ahead in English",
    "2024-06-20",
    "Cheongju beauty brands head to Dubai\n\nCheongju will support six cosmetics brands at Beautyworld Middle East in Dubai on Oct. 28-30, city officials said on June 20.",
    [["exhibition", "2024-10-28", "2024-10-30", 6, "충북"]],
  ],
  [
    "two parties of one mission, each with its firms before its days",
    "2024-06-20",
    "경북 무역사절단, 두 팀으로 나눠 중남미 공략\n\n경북도와 한국무역협회 대구경북지역본부가 중남미에 무역사절단 두 팀을 보냈다.\n\n기계·부품 10개사로 이뤄진 1팀은 지난 3일부터 9일까지 멕시코 몬테레이와 케레타로를, 소비재 8개사로 구성된 2팀은 10일부터 16일까지 칠레 산티아고와 페루 리마를 방문했다.\n\n두 팀의 상담액은 1팀 1,420만 달러, 2팀 630만 달러로 집계됐다.",
    [
      ["trade_mission", "2024-06-03", "2024-06-09", 10, "경북"],
      ["trade_mission", "2024-06-10", "2024-06-16", 8, "경북"],
    ],
  ],
  [
    "a further event on a day of its own behind one with days",
    "2024-06-20",
    "강원도, 태국·베트남서 'K-푸드' 세일즈\n\n강원특별자치도는 지난 12일 태국 방콕 센트럴월드에서 '강원 K-푸드 판촉전'을 개막했다. 판촉전은 18일까지 일주일간 이어졌고 12개 업체가 참여해 7천만 원어치를 팔았다.\n\n도는 이어 19일 베트남 호찌민에서 현지 바이어 25개사를 초청해 수출상담회를 열었다. 상담회에는 9개 업체가 나서 180만 달러를 상담했다.",
    [
      ["other", "2024-06-12", "2024-06-18", 12, "강원"],
      ["matchmaking", "2024-06-19", "2024-06-19", 9, "강원"],
    ],
  ],
  [
    "the days of a fair in the sentence behind it, and next year's",
    "2024-06-20",
    "전북도-익산시, 할랄시장 두드린다\n\n전북도와 익산시는 말레이시아 쿠알라룸푸르에서 열린 '할랄 쇼케이스(MIHAS 2023)'에 도내 식품기업 7개사를 지원했다. 전시회는 지난해 9월 12일 개막해 나흘간 계속됐다.\n\n올해는 9월 17일부터 20일까지 열리는 같은 전시회에 9개사를 보낼 예정이다.",
    [
      ["exhibition", "2023-09-12", "2023-09-15", 7, "전북"],
      ["exhibition", "2024-09-17", "2024-09-20", 9, "전북"],
    ],
  ],
  [
    "a day of the region at a place abroad",
    "2024-06-20",
    "제주도, 싱가포르서 관광·수출 통합 마케팅\n\n제주도는 지난 6일부터 9일까지 싱가포르 비보시티에서 '제주의 날' 행사를 열었다. 행사장에는 제주 화장품과 식품 업체 14개사의 판매 부스와 관광홍보관이 차려졌다. 나흘간 5만여 명이 찾았고 현장 판매액은 9천만 원이었다.\n\n7일에는 같은 장소에서 싱가포르 바이어 18개사와의 상담회도 진행됐다.",
    [["other", "2024-06-06", "2024-06-09", 14, "제주"]],
  ],
  [
    "a head of office with firms on a journey, and a stop",
    "2024-06-20",
    "금산 인삼, 베트남 시장 개척\n\n박범인 금산군수와 금산인삼 수출업체 8곳이 지난 9~13일 베트남 호찌민과 하노이를 방문해 180만 달러의 수출협약을 맺었다. 11일 호찌민에서 연 판촉행사에서는 인삼주 시음이 인기를 끌었다.",
    [
      ["official_trip", "2024-06-09", "2024-06-13", 8, "충남"],
      ["other", "2024-06-11", "2024-06-11", null, "충남"],
    ],
  ],
  [
    "days that go on in the month told before",
    "2024-06-20",
    "목포시, LA서 수산식품 세일즈…한인축제 판촉전 병행\n\n목포시가 미국 LA에서 수산식품 알리기에 나섰다. 시는 지난해 10월 10일 LA 옥스포드팰리스호텔에서 수출상담회를 열어 지역 6개 업체가 바이어 22명과 260만 달러를 상담했다.\n\n12일부터 15일까지는 LA 한인축제에서 목포 특산품 판촉전을 벌였다. 8개 업체가 홍어와 조미김, 낙지젓을 팔아 6만 달러의 매출을 올렸다.",
    [
      ["matchmaking", "2023-10-10", "2023-10-10", 6, "전남"],
      ["other", "2023-10-12", "2023-10-15", 8, "전남"],
    ],
  ],
  [
    "an event on the day told in the sentence before",
    "2024-06-20",
    "충남도, 하노이서 통상사무소 개소…수출상담회도\n\n충남도는 18일 베트남 하노이에 통상사무소를 열었다. 개소식에 이어 열린 수출상담회에는 도내 기업 10개사와 베트남 바이어 42개사가 참여해 340만 달러를 상담했다.",
    [["matchmaking", "2024-06-18", "2024-06-18", 10, "충남"]],
  ],
  [
    "a plan by an agreed day",
    "2024-06-20",
    "청송사과 대만 판촉 나서\n\n청송군은 11월 15일부터 24일까지 대만 타이중 까르푸 매장에서 청송사과 판촉행사를 갖기로 했다. 청송군농협공선출하회 등 3개 수출단체가 40t을 내놓는다. 지난해 행사에서는 25t이 팔렸다.",
    [["other", "2024-11-15", "2024-11-24", null, "경북"]],
  ],
  [
    "a fair without a name of its own in a country not yet told",
    "2024-06-20",
    "대구 로봇기업, 美 '오토메이트' 첫 공동관\n\n대구시와 한국로봇산업진흥원은 지난달 6일부터 9일까지 미국 시카고에서 열린 북미 최대 로봇·자동화 전시회 '오토메이트 2024'에 대구 로봇 공동관을 처음으로 마련했다. 공동관에는 아이로바, 두리로보틱스 등 5개사가 들어갔다. 전시 기간 바이어 210명이 다녀갔고 상담액은 540만 달러였다.\n\n대구시는 오는 10월 일본 로봇전시회에도 5개사와 함께 나갈 예정이다.",
    [
      ["exhibition", "2024-05-06", "2024-05-09", 5, "대구"],
      ["exhibition", null, null, 5, "대구"],
    ],
  ],
  [
    "some who signed, all who took part",
    "2024-06-20",
    "전남도, 수출상담회서 1천만 달러 협약 체결\n\n전남도가 18일 나주에서 해외바이어 40명을 초청해 연 수출상담회에서 도내 업체와 바이어가 12건, 1천만 달러의 수출협약을 맺었다. 협약에는 10개 업체가 서명했으며 상담에는 모두 55개 업체가 참여했다.",
    [["matchmaking", "2024-06-18", "2024-06-18", 55, "전남"]],
  ],
  [
    "a buyer's staff invited for days",
    "2024-06-20",
    "남해 마늘·시금치, 홍콩 간다\n\n남해군은 홍콩 유통업체 트레저푸드 관계자를 초청해 17일부터 19일까지 관내 농가와 가공공장을 안내하고 수출 상담을 했다. 상담에는 남해마늘영농조합 등 4개 업체가 나섰다.",
    [["matchmaking", "2024-06-17", "2024-06-19", 4, "경남"]],
  ],
  [
    "fairs counted as places",
    "2024-06-20",
    "원주시, 의료기기 기업 해외전시회 지원…상반기 680만 달러 계약\n\n원주시와 원주의료기기산업진흥원은 올 상반기 아랍헬스(1월, 두바이)와 KIMES 등 국내외 전시회 3곳에 관내 기업 34개사의 참가를 지원해 680만 달러의 계약 성과를 올렸다.",
    [["exhibition", null, null, 34, "강원"]],
  ],
  [
    "a year in a fair's own name, without a day of publication",
    null,
    "충북도, 두바이 식품박람회 참가\n\n충북도는 2월 17일부터 21일까지 두바이에서 열린 '걸푸드 2025'에 도내 식품기업 7개사와 참가했다.",
    [["exhibition", "2025-02-17", "2025-02-21", 7, "충북"]],
  ],
  [
    "talks inside a fair belong to it",
    "2024-06-20",
    "충북 기업 30곳 박람회 참가\n\n충북도는 12일부터 14일까지 청주 오스코에서 열린 박람회에 도내 30개 기업이 참가했다고 밝혔다. 특히 수출상담회에는 일본, 호주 등 9개 국가 21명의 바이어가 찾아 18개 기업이 상담 31건 120만 달러의 실적을 올렸다.",
    [["exhibition", "2024-06-12", "2024-06-14", 30, "충북"]],
  ],
  [
    "a fair that is part of a festival, told twice",
    "2024-06-20",
    "하동군은 지난 12일부터 미국 시애틀에서 열린 2024 한인축제 농수산 엑스포에 참가해 90만 달러의 협약을 맺었다.\n\n하동군이 지난 12일부터 열린 2024 한인축제 농수산 엑스포에 참가해 90만 달러의 협약을 맺었다.",
    [["exhibition", "2024-06-12", null, null, "경남"]],
  ],
  [
    "a fair called by its name in quotes behind what it is",
    "2024-06-20",
    "경기도는 ㈜가온로봇이 지난 12일부터 사흘간 이탈리아 밀라노에서 열린 유럽 최대 물류로봇 전시회인 ‘로보밀라노(ROBO MILANO)’에 참가, 40만 달러의 수출계약을 체결했다고 20일 밝혔다.",
    [["exhibition", "2024-06-12", "2024-06-14", null, "경기"]],
  ],
  [
    "an event with a name of its own at which buyers were met",
    "2024-06-20",
    "경기도는 12일부터 14일까지 미국 시애틀에서 진행한 ‘그림책 인 시애틀’ 기업 행사에서 300만 달러의 수출 계약이 체결됐다고 20일 밝혔다.\n\n사흘간 상담 건수는 80건이었다.",
    [["matchmaking", "2024-06-12", "2024-06-14", null, "경기"]],
  ],
  [
    "a fair without a noun that firms took part in",
    "2024-06-20",
    "부산 캐릭터, 태국서 통했다\n\n부산시는 지난 12~15일 태국 방콕 툰마켓에 지역 제작사 6개사를 이끌고 참가해 상담 40건, 상담액 8억 원을 달성했다.",
    [["exhibition", "2024-06-12", "2024-06-15", 6, "부산"]],
  ],
  [
    "a sale with talks beside it",
    "2024-06-20",
    "제주 식품, 홍콩 판촉전서 1억 원 판매\n\n제주도는 12일부터 15일까지 홍콩 마트 3곳에서 제주상품 판촉전을 열어 1억 원어치를 팔았다. 참가업체 9개사는 판촉전과 병행한 상담회에서 12건 20만 달러의 상담을 했다.",
    [["other", "2024-06-12", "2024-06-15", 9, "제주"]],
  ],
  [
    "a year's programme told by its kinds, each with its own result",
    "2024-12-20",
    "강원 수출지원 결산\n\n강원도는 올해 무역사절단 4회, 해외전시회 7회, 수출상담회 2회를 열어 210개 기업을 도왔다. 사업별로 무역사절단은 상담 1,100만 달러·계약 90만 달러, 해외전시회는 상담 2,300만 달러·계약 310만 달러, 수출상담회는 상담 600만 달러·계약 40만 달러를 거뒀다.",
    [
      ["trade_mission", null, null, null, "강원"],
      ["exhibition", null, null, null, "강원"],
      ["matchmaking", null, null, null, "강원"],
    ],
  ],
  [
    "a year's programme told by its kinds, each with its firms in a sentence of its own",
    "2024-12-20",
    "울산시는 올해 31차례의 해외 전시회 참가, 무역사절단 파견 및 2차례의 수출상담회에 총 190개 중소기업이 참가했다고 20일 밝혔다. 해외 전시회는 18회 80개 기업이 참가해 계약 300만 달러를 거뒀다. 또 무역사절단은 13회(참가기업 70개사) 파견해 계약 200만 달러의 성과를 냈다. 수출상담회(참가기업 40개사)에서도 계약 100만 달러를 맺었다.",
    [
      ["exhibition", null, null, 80, "울산"],
      ["trade_mission", null, null, 70, "울산"],
      ["matchmaking", null, null, 40, "울산"],
    ],
  ],
  [
    "several delegations, each with its part of the total of firms",
    "2024-11-20",
    "평택시, 하반기 시장개척단 결과\n\n평택시는 하반기 두 차례 해외시장개척단을 보내 모두 15개사가 2,000만 달러를 상담했다고 20일 밝혔다.\n9월 페루·칠레 개척단(7개사)은 상담 60건 900만 달러의 성과를 냈다.\n10월 체코·헝가리 개척단(8개사)은 상담 70건 1,100만 달러를 올렸다.",
    [
      ["trade_mission", null, null, 7, "경기"],
      ["trade_mission", null, null, 8, "경기"],
    ],
  ],
  [
    "two delegations announced together",
    "2024-05-20",
    "광주시는 남미와 몽골에 무역사절단을 파견한다고 20일 밝혔다.\n\n이번 무역사절단은 ‘남미 의료기기 무역사절단’과 ‘몽골 식품 무역사절단’ 등 두 갈래다.\n\n‘남미 의료기기 무역사절단’은 페루 리마와 칠레 산티아고에서 수출상담회를 연다. 총 5개 기업이 참여한다.\n\n‘몽골 식품 무역사절단’은 울란바토르에서 수출상담회를 연다. 총 7개 기업이 참여한다.",
    [
      ["trade_mission", null, null, 5, "광주"],
      ["trade_mission", null, null, 7, "광주"],
    ],
  ],
  [
    "talks during a fair of the place that the report is about",
    "2024-05-20",
    "2024 남해국제마늘박람회 기간 중 열린 바이어 초청 수출상담회에서 계약이 이어졌다고 지난 18일 마늘박람회 조직위원회는 밝혔다.\n\n조직위에 따르면 지난 15일 열린 수출상담회에서 바이어 12개사와 국내 수출업체 20개사가 참여해 상담 300만 달러의 결과가 나왔다.",
    [["exhibition", null, null, 20, "경남"]],
  ],
  [
    "the day before the one on which it was told",
    "2024-05-20",
    "대전시 중소기업들과 온라인 수출상담회 열어\n\n대전시는 중소기업들과 온라인 수출상담회를 열어 90만 달러의 상담 실적을 올렸다고 20일 밝혔다.\n\n수출상담회는 전날 하루 동안 대전시 30개사가 참가한 가운데 진행됐다.",
    [["matchmaking", "2024-05-19", "2024-05-19", 30, "대전"]],
  ],
  [
    "a ceremony on the day before what somebody is cited to have said",
    "2024-05-20",
    "20일 이 조합에 따르면 전날 남해군 본점 앞에서 수출 선적식을 했다. 수출하는 마늘은 3만 달러어치다. 남해군이 물류를 도왔다.",
    [["other", "2024-05-19", "2024-05-19", null, "경남"]],
  ],
  [
    "the day in the sentence behind, in front of where it was",
    "2024-05-28",
    "태국 방콕에서 열린 만화 수출상담회가 상담 40건을 기록하며 끝났다.\n\n경기도는 만화 산업의 저변을 넓히기 위해 지난 20일, 태국 방콕에서 2024 만화 수출상담회를 개최했다.",
    [["matchmaking", "2024-05-20", "2024-05-20", null, "경기"]],
  ],
  [
    "an investment agreement signed abroad",
    "2024-06-20",
    "충북도는 19일 미국 덴버에서 배터리 소재 기업 실버리지와 2억 달러 규모의 투자협약을 맺었다고 20일 밝혔다. 실버리지는 청주에 공장을 짓는다.",
    [["agreement", "2024-06-19", "2024-06-19", null, "충북"]],
  ],
  [
    "an event held again and again has none of its days alone",
    "2024-06-20",
    "코트라는 정상회담과 연계해 지난 3월 5일과 7일, 4월 16일과 18일에 각각 비즈니스 파트너십 행사를 개최했다. 국내기업 60개사가 참가해 수출 상담 300건을 했다.",
    [["matchmaking", null, null, 60, null]],
  ],
  [
    "a year's fairs told as one programme",
    "2024-07-20",
    "무역진흥공사는 상반기에 주관한 12개 해외전시사업에 90개 국내기업이 참가해 800만 달러의 수출계약을 맺었다고 20일 밝혔다.",
    [["exhibition", null, null, 90, null]],
  ],
  [
    "an agreement on what the partners will hold",
    "2024-05-20",
    "경남도-농수산물공사 업무협조 약정\n\n경남도는 수출 진흥을 위해 농수산물공사와 업무협조 약정서를 체결했다.\n\n경남지사와 공사 사장은 17일 도청에서 약정서를 체결했다. 양측은 수출업체의 판촉전, 시장개척단 파견 등 해외 활동에 협력하기로 했다.",
    [["agreement", "2024-05-17", "2024-05-17", null, "경남"]],
  ],
  [
    "an agreement that only the headline signs",
    "2024-05-20",
    "전북 농식품 수출확대 업무협약\n\n수출확대 업무협약(MOU)에는 전북지사와 태국, 베트남 수입상 대표 등이 참석했다. 협약에 따라 전라북도는 수출을 돕는다.",
    [["agreement", null, null, null, "전북"]],
  ],
  [
    "a fair that is visited behind the day of departure",
    "2024-05-20",
    "경남지사가 첫 미국 출장에서 농식품 판로를 찾고 있다. 경남도는 15일 미국으로 떠난 지사가 한인축제에서 농식품을 알렸다고 16일 밝혔다.",
    [["official_trip", "2024-05-15", null, null, "경남"]],
  ],
  [
    "buyers called firms in the headline",
    "2024-05-20",
    "40개사 참가 바이어 ‘수출상담회’ 성료\n\n경남도는 지난 13일부터 3일간 창원에서 열린 수출상담회에서 300만 달러의 수출계약을 맺었다.",
    [["matchmaking", "2024-05-13", "2024-05-15", null, "경남"]],
  ],
  [
    "an event that began, with its last day behind",
    "2024-05-20",
    "경남도 수출상담회 첫날\n\n경남도의 대규모 수출상담회가 20일 창원 의창구 종합전시장(COEX)에서 시작됐다.\n\n21일까지 계속되는 이번 상담회에는 바이어 50명이 찾았다.",
    [["matchmaking", "2024-05-20", "2024-05-21", null, "경남"]],
  ],
  [
    "a journey whose days only the headline tells",
    "2024-05-11",
    "경남지사 12∼16일 일본 출장…투자유치 상담\n\n경남도는 지사가 외자 유치를 위해 국외 출장을 간다고 11일 밝혔다. 지사는 일본 나고야를 방문해 기업과 상담한다.",
    [["official_trip", "2024-05-12", "2024-05-16", null, "경남"]],
  ],
  [
    "a party for investment that comes back in the last sentence",
    "2024-05-26",
    "경남지사를 단장으로 한 경남도 투자유치단이 26일 미국 방문길에 올랐다.\n\n유치단은 시카고를 돌며 기업과 투자협약을 체결한다.\n\n자매결연 지역과 교류도 논의한다.\n\n동포 간담회도 연다.\n\n기업 방문도 한다.\n\n도 투자유치단은 다음 달 2일 오전 귀국한다.",
    [["official_trip", "2024-05-26", "2024-06-02", null, "경남"]],
  ],
  [
    "tomorrow with its day in brackets",
    "2024-05-17",
    "경남지사가 투자 유치를 위해 미국 출장길에 오릅니다.\n\n지사는 내일(18일)부터 6박 8일 일정으로 미국 시카고를 방문할 예정입니다.",
    [["official_trip", "2024-05-18", null, null, "경남"]],
  ],
  [
    "a head of office who goes to win investors",
    "2024-05-26",
    "경남지사가 외자 유치를 위해 내달 4일부터 11일까지 프랑스와 독일을 방문한다.\n\n지사는 투자환경 설명회에서 경남의 여건을 알린다.",
    [["official_trip", "2024-06-04", "2024-06-11", null, "경남"]],
  ],
  [
    "a party that sets off on a journey of some nights",
    "2024-05-24",
    "경남지사를 단장으로 한 경남도 대표단이 23일 미국 동부를 방문하는 5박7일 일정의 해외출장에 나섰다. 대표단은 투자유치 양해각서를 체결한다.",
    [["official_trip", "2024-05-23", null, null, "경남"]],
  ],
  [
    "firms of several places of the province that acts",
    "2024-05-24",
    "수출상담회에는 도내 30개 중소기업과 6개국 바이어가 참여했다. 바이어들은 도내 솔향(하동. 식품), 늘봄(산청. 음료), 마루(거창. 제과) 등과 수출계약을 맺었다. 도는 상담회를 이어 간다.",
    [["matchmaking", null, null, 30, "경남"]],
  ],
  [
    "the day up to which a programme was counted",
    "2024-07-20",
    "무역진흥공사는 상반기에 12개 해외전시사업에 90개 국내기업이 참가해 800만 달러의 수출계약을 맺었다고 20일 밝혔다. 공사가 올들어 18일현재까지 실시한 해외전시사업은 미국 3회, 일본 4회다.",
    [["exhibition", null, null, 90, null]],
  ],
  [
    "the day of telling in front of who tells, the day of departure behind",
    "2024-05-18",
    "경남지사가 첫 미국 출장에서 농식품 판로를 찾고 있다. 지난 16일 경남도는 전날인 15일 미국으로 떠난 지사가 한인축제에 참가해 농식품을 알렸다고 밝혔다.",
    [["official_trip", "2024-05-15", null, null, "경남"]],
  ],
  [
    "a head of office who goes to a part of the world",
    "2024-01-26",
    "경남지사가 내달 유럽을 방문, 세일즈 외교에 나선다.\n\n지사는 오는 2월 19∼26일 6박8일 일정으로 터키 이스탄불과 독일 베를린을 방문할 예정이다.",
    [["official_trip", "2024-02-19", "2024-02-26", null, "경남"]],
  ],
  [
    "the talks of the first half of the year in the tail of those of the second",
    "2024-10-24",
    "경남도는 24일 창원에서 ‘2024년 하반기 해외바이어 수출상담회’를 연다. 바이어 20개사와 경남 수출기업 60개사가 참여한다. 지난 5월에 열린 상반기 상담회에서는 바이어 25개사와 국내 기업 80개사가 참여해 총 900만 달러의 수출계약이 추진 중이다.",
    [
      ["matchmaking", "2024-10-24", "2024-10-24", 60, "경남"],
      ["matchmaking", null, null, 80, "경남"],
    ],
  ],
  [
    "a head of office who goes to win tourists",
    "2024-05-26",
    "경남지사가 관광 세일즈를 위해 내달 4일부터 7일까지 대만을 방문한다.\n\n지사는 여행사들과 관광객 유치 업무협약을 맺는다.",
    [],
  ],
  [
    "a delegation of another name, recruited for",
    "2024-05-17",
    "경상남도는 오는 7월 베트남 무역교류단을 파견키로 하고 참가 업체를 22일까지 모집한다고 17일 밝혔다.\n\n무역교류단은 7월 5일부터 11일까지 하노이를 방문한다. 무역교류단은 9개 업체 내외로 구성된다.",
    [["trade_mission", "2024-07-05", "2024-07-11", 9, "경남"]],
  ],
  [
    "a business partnership that is entered is no event",
    "2024-06-20",
    "경남도는 19일 코트라 하노이무역관과 수출 지원을 위한 비즈니스 파트너십을 맺었다. 도내 기업의 베트남 진출을 돕는다.",
    [],
  ],
  [
    "talks held beside a sale that is told only with them",
    "2024-06-20",
    "제주도는 12일 홍콩에서 판촉전과 연계한 수출상담회를 열어 도내 9개사가 20만 달러를 상담했다.",
    [["matchmaking", "2024-06-12", "2024-06-12", 9, "제주"]],
  ],
  [
    "firms that won an investor or took part in a session for investors",
    "2024-06-20",
    "충남도는 3일부터 8일까지 인도에 시장개척단을 보냈다. 충남 소재 7개사가 투자 의향 1건과 수출 상담 250만 달러를 거뒀다.",
    [["trade_mission", "2024-06-03", "2024-06-08", 7, "충남"]],
  ],
  [
    "a sale in a shop abroad is no fair",
    "2024-06-20",
    "고흥군 미국 수출길\n\n고흥군은 지난 12일 미국 로스앤젤레스 한남체인에 6개 업체가 참가해 유자차 20만 달러를 판매했다.",
    [],
  ],
  [
    "firms at home beside buyers, whom they dealt with in the next words",
    "2024-06-20",
    "경남도는 19일 창원에서 수출상담회를 열었다. 국내 기업 30곳, 해외 바이어 12곳이 참가해 양측은 단가와 물량을 놓고 계약을 협의했다.",
    [["matchmaking", "2024-06-19", "2024-06-19", 30, "경남"]],
  ],
  [
    "firms of the place beside buyers with whom they talked",
    "2024-06-20",
    "경남 하동군은 12일 도쿄 식품박람회에 참가했다. 관내 업체 5곳, 현지 바이어 12곳과 상담해 계약을 협의했다.",
    [["exhibition", "2024-06-12", "2024-06-12", 5, "경남"]],
  ],
  [
    "the exhibitors of a large fair that the region holds itself",
    "2024-06-20",
    "경북도는 10일부터 13일까지 엑스코에서 경북식품박람회를 열었다. 350개 업체가 참가해 바이어와 300만 달러를 상담했다.",
    [["exhibition", "2024-06-10", "2024-06-13", 350, "경북"]],
  ],
  [
    "a delegation of its own days above others told by their month",
    "2024-06-20",
    "성남시는 지난 10일부터 14일까지 멕시코에 시장개척단을 보내 8개사가 상담 980만 달러를 올렸다고 20일 밝혔다.\n\n4월 튀르키예 개척단(9개사)은 상담 1,130만 달러를 올렸다.\n\n7월 인도 개척단(7개사)은 오는 30일까지 모집한다.",
    [["trade_mission", "2024-06-10", "2024-06-14", 8, "경기"]],
  ],
  [
    "firms of abroad with names of their own beside those at home",
    "2024-06-20",
    "강원도는 12일 춘천에서 수출상담회를 열었다. 가람, 누리 등 뷰티 기업 8곳과 마린, 바스 등 베트남 유통 기업 7곳이 참가했다.",
    [["matchmaking", "2024-06-12", "2024-06-12", 8, "강원"]],
  ],
  [
    "the day before the one on which it was told, behind who tells",
    "2024-06-20",
    "20일 산청군에 따르면 전날 산청곶감유통센터에서 미국 수출 선적식을 가졌다. 3만 달러어치다.",
    [["other", "2024-06-19", "2024-06-19", null, "경남"]],
  ],
  [
    "the day of an opening in front of who tells of it",
    "2024-06-20",
    "경남도 식품박람회 참가\n\n지난 12일 도쿄에서 개막한 국제식품박람회에서 경남지사는 밝혔다. 도내 9개사가 참가했다. 박람회는 15일까지 이어진다.",
    [["exhibition", "2024-06-12", "2024-06-15", 9, "경남"]],
  ],
  [
    "a joint marketing that only the headline calls an agreement",
    "2024-06-20",
    "전북도-농협 수출 업무협약\n\n전북도는 농협과 수출상담회, 판촉전 등 공동 마케팅에 협력하기로 했다고 20일 밝혔다.",
    [["agreement", null, null, null, "전북"]],
  ],
  [
    "the day of the event in front of the one of what was done next",
    "2024-06-20",
    "12일 경남도는 하노이에서 수출상담회를 열고 13일 호찌민에서 유통매장을 둘러봤다고 밝혔다. 도내 7개사가 참가했다.",
    [["matchmaking", "2024-06-12", "2024-06-12", 7, "경남"]],
  ],
  [
    "the last day for firms to apply",
    "2024-06-10",
    "경남도는 수출상담회 참가 기업을 20일까지 모집한다. 도내 30개사를 뽑는다.",
    [["matchmaking", null, null, 30, "경남"]],
  ],
  [
    "the journeys of several heads of offices, each with days and firms of its own",
    "2023-10-20",
    "지자체장들 잇단 해외 출장\n\n이달 들어 시장·군수 3명이 수출길을 넓히려 해외 출장에 나섰다.\n\n9일 나도윤 충주시장이 가장 먼저 출장길에 올랐다. 나 시장은 16일까지 하노이와 방콕에 머문다.\n\n한가람 경남 밀양시장은 12일 도쿄에 도착했다. 유통업체와 협약을 맺고 15일 귀국했다.\n\n서다온 전남 강진군수도 7개 업체로 무역사절단을 꾸려 17일 출국해 24일까지 시드니를 방문한다.",
    [
      ["official_trip", "2023-10-09", "2023-10-16", null, "충북"],
      ["official_trip", "2023-10-12", "2023-10-15", null, "경남"],
      ["trade_mission", "2023-10-17", "2023-10-24", 7, "전남"],
    ],
  ],
  [
    "a mayor who travels with the governor of his province",
    "2023-10-20",
    "나도윤 충북지사는 수출 판로를 넓히려 16일부터 20일까지 베트남 하노이를 방문했다. 한가람 충주시장은 18일 하노이를 찾아 나 지사와 합류했다. 서다온 대전시장은 지난 9월 18일 베트남을 방문했다.",
    [["official_trip", "2023-10-16", "2023-10-20", null, "충북"]],
  ],
  [
    "the journey of a head of office behind a motive",
    "2023-10-09",
    "수출 판로를 넓히고 투자를 유치하기 위해서다.\n\n9일 충북도에 따르면 나도윤 도지사는 오는 16∼20일 3박 5일간의 일정으로 베트남 하노이를 방문한다.",
    [["official_trip", "2023-10-16", "2023-10-20", null, "충북"]],
  ],
  [
    "talks of a plan listed by their days, the first one in a sentence of its own",
    "2021-09-06",
    "무역진흥공사, 수출상담회 4차례\n\n대한무역투자진흥공사(KOTRA)는 1천개 바이어를 불러 국내업체 3천개사와 상담하는 수출상담회를 연다고 6일 밝혔다. 우선 오는 10월 12일 서울에서 종합 수출상담회를 연다. 이어 10월18일에는 조명 바이어 80개사를 부르고 21일엔 바이어 90명이 오는 완구 수출상담회를,11월5일에는 가구 수출상담회를 개최한다.",
    [
      ["matchmaking", "2021-10-12", "2021-10-12", null, null],
      ["matchmaking", "2021-10-18", "2021-10-18", null, null],
      ["matchmaking", "2021-10-21", "2021-10-21", null, null],
      ["matchmaking", "2021-11-05", "2021-11-05", null, null],
    ],
  ],
  [
    "the days of one event with talks on each",
    "2024-06-20",
    "충북도는 12일부터 13일까지 청주에서 바이어 초청 수출상담회를 열었다. 12일에는 식품 수출상담회를, 13일에는 화장품 수출상담회를 마련했다. 도내 30개사가 참가했다.",
    [["matchmaking", "2024-06-12", "2024-06-13", 30, "충북"]],
  ],
  [
    "journeys of one row that overlap",
    "2024-03-04",
    "충북도는 올해 무역사절단을 3차례 보낸다. 파견 지역은 일본(4월 8일~12일 도쿄·나고야)과 튀르키예(5월 2일~14일 이스탄불·앙카라), 독일(5월 9일~17일 뮌헨·베를린)이다.",
    [
      ["trade_mission", "2024-04-08", "2024-04-12", null, "충북"],
      ["trade_mission", "2024-05-02", "2024-05-14", null, "충북"],
      ["trade_mission", "2024-05-09", "2024-05-17", null, "충북"],
    ],
  ],
  [
    "the days of one delegation's talks there and at a distance",
    "2024-06-20",
    "경남도 무역사절단 10개사는 6월 3~7일 베트남에서 현지 상담을, 6월 5~12일 온라인 상담을 해 900만 달러를 상담했다.",
    [["trade_mission", "2024-06-03", "2024-06-07", 10, "경남"]],
  ],
  [
    "a section for each province, with the day of its delegation's talks",
    "2024-06-20",
    "부산시는 12일 필리핀 마닐라에서 열린 무역사절단 상담회에서 9개사가 300만 달러를 상담했다. 충남도는 13일 뉴델리에서 연 무역사절단 상담회에서 8개사가 200만 달러를 상담했다.",
    [
      ["trade_mission", "2024-06-12", "2024-06-12", 9, "부산"],
      ["trade_mission", "2024-06-13", "2024-06-13", 8, "충남"],
    ],
  ],
  [
    "a delegation without days behind two with days",
    "2024-05-14",
    "대전시는 올해 무역사절단을 3차례 보낸다고 14일 밝혔다. 지난달 21~27일 불가리아 소피아에서 열린 소비재 무역사절단에는 대전 기업 7곳이 참가했다. 오는 19~29일에는 스페인 마드리드에 5개사가 미용 무역사절단으로 간다. 다음 달에는 브라질 상파울루에 기계 무역사절단 6개 사를 파견할 예정이다.",
    [
      ["trade_mission", "2024-04-21", "2024-04-27", 7, "대전"],
      ["trade_mission", "2024-05-19", "2024-05-29", 5, "대전"],
      ["trade_mission", null, null, 6, "대전"],
    ],
  ],
  [
    "a fair that an office holds beside its delegations",
    "2024-01-22",
    "대한무역투자진흥공사는 올해 수출을 늘리기 위해 시장개척단을 25차례 파견하기로 했다. 공사는 또 오는 9월 24일부터 나흘간 서울에서 국제식품박람회를 연다.",
    [
      ["trade_mission", null, null, null, null],
      ["exhibition", "2024-09-24", "2024-09-27", null, null],
    ],
  ],
  [
    "an exhibition of works of art at which a head of office is a guest",
    "2024-06-09",
    "나도윤 충북도지사는 수출 판로를 넓히려 오는 10∼13일 일본 도쿄를 방문한다. 13일에는 현지 박물관에서 열리는 도립미술관 소장 특별전 개막식에 참석한다.",
    [["official_trip", "2024-06-10", "2024-06-13", null, "충북"]],
  ],
  [
    "heads of offices who go abroad together",
    "2023-10-20",
    "충청권 단체장이 독일로 공동 출장길에 올랐다. 나도윤 대전시장과 한가람 세종시장은 16일 출국했다. 나도윤 충북지사는 17일 뮌헨을 방문해 투자설명회를 열었다. 서다온 충남지사는 18일 베를린을 찾았다.",
    [
      ["official_trip", "2023-10-16", null, null, "대전"],
      ["investment_session", "2023-10-17", "2023-10-17", null, "대전"],
    ],
  ],
  [
    "an agreement whose signing took the head of the office abroad",
    "2024-06-20",
    "충주시와 베트남 하노이시가 농산물 수출 협약을 맺었다. 나도윤 시장은 18일 하노이를 방문해 협약서에 서명했다.",
    [["agreement", "2024-06-18", "2024-06-18", null, "충북"]],
  ],
  [
    "a journey of another year behind what firms did",
    "2024-06-20",
    "경남 기업 10개사가 수출 길을 넓혔다. 나도윤 경남지사는 지난해 일본을 방문했다. 참가 기업들은 18일 도쿄에서 열린 식품박람회에서 300만 달러를 계약했다.",
    [],
  ],
  [
    "talks on days that follow each other",
    "2024-06-20",
    "전남도는 3일간 수출상담회를 연다. 24일에는 목포에서 수출상담회를, 25일에는 순천에서 수출상담회를, 26일에는 여수에서 수출상담회를 연다. 바이어 40개사가 참가한다.",
    [["matchmaking", null, null, null, "전남"]],
  ],
  [
    "a row of days in which the day of the sentence before stands again",
    "2024-06-20",
    "경기도는 18일 코엑스에서 수출상담회를 열었다. 12일에는 온라인 수출상담회를, 18일에는 대면 수출상담회를 했다.",
    [
      ["matchmaking", "2024-06-12", "2024-06-12", null, "경기"],
      ["matchmaking", "2024-06-18", "2024-06-18", null, "경기"],
    ],
  ],
  [
    "talks of other years beside those to come",
    "2024-06-20",
    "경남도는 10월 10일 수출상담회를 연다. 지난해 10월 12일 연 수출상담회와 2022년 10월 13일 연 수출상담회에서는 300만 달러를 상담했다. 도내 30개사가 참가한다.",
    [["matchmaking", "2024-10-10", "2024-10-10", 30, "경남"]],
  ],
  [
    "a day on which the firms of the talks were chosen",
    "2024-06-20",
    "인천시는 7월 18일 송도에서 수출상담회를 연다. 시는 7월 3일에는 수출상담회 참가 기업을 선정하고 18일에는 수출상담회를 개최한다. 30개사가 참가한다.",
    [["matchmaking", "2024-07-18", "2024-07-18", 30, "인천"]],
  ],
  [
    "a fair told again with its days",
    "2024-06-20",
    "경남도는 독일 베를린 IFA에 10개사와 참가했다. 또한 9월 1일부터 5일까지 열린 이번 전시회에서 200만 달러를 계약했다.",
    [["exhibition", "2023-09-01", "2023-09-05", 10, "경남"]],
  ],
  [
    "how many a whole programme sends, behind two dated delegations",
    "2024-06-20",
    "대전시는 4월 21~25일 베트남 호찌민에 무역사절단 6개사를 보냈다. 5월 20~24일에는 일본 도쿄에 7개사를 보냈다. 올해 모두 5차례 미국 등에 40개사를 파견한다.",
    [
      ["trade_mission", "2024-04-21", "2024-04-25", 6, "대전"],
      ["trade_mission", "2024-05-20", "2024-05-24", 7, "대전"],
    ],
  ],
  [
    "a head of office who visits farmers for the sake of exports",
    "2024-06-20",
    "충주시의 사과가 베트남에 간다. 나도윤 충주시장은 지난 10일 사과 농가를 방문해 베트남 수출을 격려했다.",
    [],
  ],
];

test.each(reports)("%s", (_, publishedOn, report, missions) => {
  const told = extract(report, publishedOn).missions.map(
    ({ kind, startOn, endOn, firmCount, province }): Told => [kind, startOn, endOn, firmCount, province],
  );
  expect(told).toEqual(missions);
});

test("talks abroad on several days are the stops of one journey", () => {
  const { missions } = extract(
    "경기도는 지난 12일 하노이에서 수출상담회를 열고, 14일 호찌민에서 수출상담회를 열어 900만 달러를 상담했다. 도내 10개사가 참가했다.",
    "2024-06-20",
  );
  expect(missions.map(({ firmCount, cities }) => [firmCount, cities])).toEqual([[10, ["하노이", "호찌민"]]]);
});
