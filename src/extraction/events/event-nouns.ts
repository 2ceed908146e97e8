// The vocabulary of event-words: which noun stands for which kind of event. First fitting entry wins, so compounds stand
// before their parts. Names of fairs are those that exhibitors from Korea report on most.
import type { MissionKind } from "../../records/article";

export interface EventNoun {
  kind: MissionKind;
  /** The head of the name, as a pattern without capturing groups. */
  source: string;
  /** What may stand in front of the head as part of its word. */
  before?: RegExp;
  /** A named fair of its own (CES 2023, 제22회 …박람회), not a stand or pavilion inside one. */
  isFair?: boolean;
  /** For a source that can begin with any letter: what stands in or around each match. Texts without it are not searched. */
  needs?: RegExp;
}

/** The first letters of all entries without `needs`, so that most letters of a text are passed over by one look. */
export const eventInitials =
  "'\"‘“ACEFGIMPSTVWbcefgijpst가개건걸게견경고공관광교구국금기낚노농단대도동드라레로마매메모무문물미바박반방배보부북뷰비사산상생선설섬세센소쇼수순스시식신아안에엑연오온와완용우원유육음의인일자재전접정제조종주중직진참철체촉축출치캐캔캠커컴코콘타태테토통투트특파판팜팝패페펫포푸프플피하한할해헤헬호홈홍화환";

const fairs =
  "걸푸드|아누가|시알|푸덱스|(?<![가-힣])메디카|코스모프로프|하노버\\s?메세|메가쇼|아랍헬스|타이펙스|게임스컴|오토메카니카|뷰티월드|비엣푸드|인터솔라|자이텍스|호펙스|프리미에르\\s?비종|포시도니아|노르쉬핑|캔톤\\s?페어|컴퓨텍스";
/** Fairs whose names are written in Latin letters, in Korean reports too. */
export const latinFairs =
  "CES|MWC|MEDICA|FOODEX|EXPO|Expo|IFA|ANUGA|Anuga|SIAL|GULFOOD|Gulfood|THAIFEX|Thaifex|COSMOPROF|Cosmoprof|GITEX|COMPUTEX|Computex|IDS|WHX|VIETFOOD|Vietfood|Automechanika|FHA";
const shownGoods =
  "상품|산업|용품|미용|식품|기계|의료기기|소비재|조선|전자|조명|가구|섬유|완구|주방|부품|안경|패션|뷰티|건축|농기계|자재|설비|공구|교역|자동차" +
  "|로봇|소재|해양|화장품|환경|에너지|물류|포장|인쇄|반도체|보석|주얼리|시계|문구|레저|낚시|캠핑|육아|음료|주류|와인|커피|농업|축산|수산|종자|원예|화훼|게임|캐릭터|출판|방산|방위산업|우주|드론|보안|소방|통신|배터리|전지|태양광|수소|원전|전력|전기|금형|용접|금속|철강|플라스틱|고무|화학|제약|의약품|의료|치과|재활|건강|스마트팜|센서|광학|신발|의류|가방|피혁|생활용품|선물|기자재|도서|모터쇼|바이오|헬스케어|콘텐츠|정보기술|견본";
/** "국제로봇전", "세계소재전": what calls itself international is a fair, whatever it shows. */
const worldFair = "(?:국제|세계)[가-힣·]{2,8}전";
/** 파리 에어쇼, 국제 보트쇼: shows of goods; 로드쇼 and 토크쇼 are none. */
const tradeShow =
  "(?:에어|모터|오토|보트|기프트|뷰티|푸드|헤어|테크|주얼리|트레이드|가전|농기계|안경|토이|북|팜|펫|와인|커피)\\s?쇼(?![가-힣]{2})";
/** "문화상품교류전에 참가해": what firms take part in is a fair; 개막전에, 이전에 are times. */
const joinedFair =
  "[가-힣]{2,8}(?<![도오이직사안발비예작실완접막회촉보주]|유치)전(?=에\\s(?:[가-힣\\d·]{1,10}\\s){0,5}?(?:참가|출품|출전|파견|보내|보냈|[가-힣]{2,6}관을))";
const soldGoods = "특산품|특산물|농산물|농특산물|농식품|수산물|우수상품|물산|특별|기획|홍보|특판|직판";

/** Quoted or unquoted names that say by a noun what they are; the others are fairs if firms take part in them. */
const telling =
  "사절단|개척단|촉진단|상담|설명회|판촉|특판|홍보|포럼|만찬|박람회|전시회|견본시|견본전|교역회|쇼케이스|엑스포|대회|팝업|직판|공동관|축제|로드쇼|회의|간담회|행사|세미나|식에|IR|페어|쇼[’'”\"\\s]|[가-힣]전[’'”\"\\s에]";
const held =
  "(?:열린|열리는|열렸던|열릴|열려 온|개최된|개최되는|개최될|개최한|펼쳐진|펼쳐지는|치러진|치러지는|진행된|진행되는|마련된|막 오른|개막한|개막하는|개막할|폐막한|막을 올린|막을 올리는|막을 내린|끝난|이어진|이어지는|계속된|계속되는|진행 중인|열리고 있는)\\s(?:세계\\s최대\\s[가-힣\\s·]{2,12}\\s)?";
const setUp =
  "운영|차리|차려|차렸|차린|연\\s|열었|조성|꾸리|꾸려|꾸렸|꾸몄|설치|마련|선보|조성|열어|열고|내고|냈";
const takesPart =
  "참가|보내|보냈|보낸|내보|파견|부스|출품|출전|참여|함께|나가|나갔|나간|나선|나섰|데려|이끌|관[을이]";

export const eventNouns: readonly EventNoun[] = [
  // "열린 ‘걸푸드 2025’에", "열린 코스모뷰티에 8개사를 보내": a name without an event noun is the fair that firms went to.
  {
    kind: "exhibition",
    isFair: true,
    source: `[‘'“"](?<=${held}(?:[가-힣A-Za-z·]{1,10}\\s){0,3}[‘'“"])(?![^’'”"\\n]{0,30}(?:${telling}|${latinFairs}))[^’'”"\\n]{2,30}[’'”"]`,
  },
  {
    kind: "exhibition",
    isFair: true,
    needs: new RegExp(held),
    source: `(?<=\\s)(?<=${held})(?![^,.]{0,24}?(?:${telling}|${latinFairs}|${fairs}))[A-Za-z0-9가-힣][A-Za-z0-9가-힣·& -]{1,20}?(?=에(?:서)?\\s[^.]{0,40}(?:${takesPart}))`,
  },
  // "제주관을 운영한", "‘성동관’을 처음 선보여": a stand of one's own at a fair.
  {
    kind: "exhibition",
    source: `(?<=[가-힣])(?<!기|무역|영사|대사|도서|박물|미술|세|장|체육|회|교육)관(?=[’'”"]?[을를]\\s(?:[가-힣]{1,4}\\s)?(?:${setUp}))|단체관|통합관(?!에)`,
    before: /[가-힣]{1,8}$/,
  },
  {
    kind: "investment_session",
    source:
      "투자\\s?설명회|투자유치\\s?(?:설명회|상담회|로드쇼)|투자\\s?(?:포럼|상담회|로드쇼)|비즈니스\\s?만찬|기업설명회|(?<![A-Za-z(])IR(?![A-Za-z)])|investment (?:briefing|session|forum)",
  },
  {
    kind: "trade_mission",
    source:
      "사절단|개척단|촉진단|수출\\s?컨소시엄|무역단(?!체|지)|통상단(?!체)|교역단|무역교류단|상담단|수출단(?![지가체])|판매단(?![지가체])|진출단|마케팅단|세일즈단|비즈니스단|기업인단|파견단|시장조사단|(?:시장|수출|통상|산업|무역|경제)\\s?시찰단|(?:개척|마케팅|세일즈)반|(?:trade|export|business) (?:delegations?|missions?)",
    before: /[가-힣]{1,12}$/,
  },
  {
    kind: "exhibition",
    source:
      "전시\\s?상담회|공동관|한국관|공동홍보관|홍보관|공동\\s?부스|common booth|(?:joint |common )pavilion",
    before: /[가-힣]{1,8}$/,
  },
  {
    kind: "matchmaking",
    source: "상담회",
    before: /(?:(?:수출|구매|무역|바이어|화상|온라인|비즈니스){1,3}\s?|\s)$/,
  },
  {
    kind: "matchmaking",
    source:
      "연결의\\s?날|비즈니스\\s?파트너(?:십|링)(?:\\s?(?:행사|데이|페어)|(?=[’'”]\\s?행사))|매칭\\s?(?:데이|행사)|비즈니스\\s?데이|로드쇼|(?:온라인|화상|비대면)\\s?(?:화상\\s?)?(?:수출\\s?)?상담(?!회|장)|export (?:consultation|matchmaking) (?:meeting|event)s?",
    before: /수출\s?$/,
  },
  {
    kind: "exhibition",
    isFair: true,
    source: `박람회|전시회|해외\\s?전시\\s?사업|견본시|견본전|교역회|쇼케이스|엑스포|비엔날레`,
  },
  { kind: "exhibition", isFair: true, needs: /전에\s/, source: joinedFair },
  {
    kind: "exhibition",
    isFair: true,
    source: `(?:${worldFair}|(?:${shownGoods})전)(?=[에이을은의(\\s,’'”"]|$)|세계한상대회|(?:한인|한상)\\s?비즈니스\\s?대회|세계대표자대회|${tradeShow}|${fairs}|(?<![A-Za-z])(?:${latinFairs})(?![A-Za-z])|페어(?=[에가를는\\s(’'])|Energy Week|(?:fabric |trade |gift )(?:show|fair)s?|exhibition|PREMIERE VISION`,
  },
  {
    kind: "other",
    source: `(?:홍보)?판촉(?:전|행사|활동)?|팝업\\s?(?:스토어|매장|행사)|한인\\s?(?:[가-힣]{2,5}\\s?)?(?:축제|문화제|장터|의\\s?날)|(?:sales )?promotion(?:al)? events?|sales events?|직거래\\s?장터|(?<!(?:소장|박물관|미술관|유물|작품)\\s)(?:${soldGoods})\\s?(?:대?전|대축제|한마당|직판장)(?=[에이을은(\\s’'”"]|$)|(?:특판|직판)행사|(?:시식|시음|할인)[·\\s]?(?:홍보\\s?)?행사|(?:홍보|판매|시식|체험)[·ㆍ]\\s?(?:홍보|판매|판촉|시식)\\s?행사|판매\\s?행사|(?<=[가-힣])의\\s(?:날|밤)(?=[’'”"]?\\s?(?:행사|축제))|(?:수출\\s?)?선적\\s?(?:식|기념식|(?:기념\\s?)?행사)|라이브\\s?커머스|홈쇼핑\\s?(?:판매\\s?)?방송`,
  },
  {
    kind: "official_trip",
    source:
      "(?:(?:해외|미국|일본|중국|유럽|동남아)\\s?)?출장(?!소|비)|순방|방문단|대표단|참관단|출장단|접견|투자유치단|방미|방일|방중",
  },
];
