// Words that are never a name by themselves: kinds of firms and shops, goods, times, and what they are joined to
// (대형마트, 자동차부품사, 상반기). Korean writes such compounds without a space, so a word is taken apart: only one
// that is made of nothing else is an everyday word. 현대상사 and 하오마트 have a part that is left over.

/** What a firm or buyer is called by its trade: whatever stands in front, such a word tells a class, no name. */
const kindOfParty =
  /(?:업체|회사|제작사|기획사|물류사|방송사|제약사|시공사|설계사|바이어|구매자|벤더|업자|업계|상공인|기업인|무역인|관계자|담당자|책임자|매니저|지배인|디렉터|총감|부장|팀장|지사장|법인장|본부장|참가자|소비자|방문객|관람객|참관객|관광객|현지인|교민|동포|투자자|투자사|운영사|선주사|선사|렌탈사|렌털사|유통사|수입사|제조사|판매사|개발사|생산자|대기업|협력사|거래처|고객사|공급사|전문점|도매상|소매상|수입상|유통상|유통망|여행사|자회사|모회사|계열사|부품사|관계사|기관|개사|여곳|개국|상대방?)$/;

/** 면류, 과일잼, 나물제품: whatever stands in front, such a word tells goods. */
const kindOfGoods =
  /(?:(?:면|장|소스|과자|음료|김치|[어육곡패]|채소|과일|버섯|젓갈|부각|식품|해조|건어물|기기|부품|공구)류|제품|가공품|특산품|특산물|(?:과일|사과|포도|딸기|유자)[잼쨈])$/;

const trade = `유통 수입 수출 무역 도매 소매 제조 판매 생산 가공 운영 개발 공급 납품 구매 입점 물류 무역업 대리 총판 중개 전문 통상 경제 산업 상공
투자 금융 협력 교류 창업 보육 마케팅 홍보 광고 연구 설계 시공 건설 관광 여행 요식 외식 급식 제과 제빵 설비 도소매 제작 시공 수산 농업 축산 임업`;
const shops = `업체 기업 양기업 양업체 회사 사 상사 상회 상점 상인 그룹 마트 슈퍼 슈퍼마켓 백화점 매장 쇼핑 쇼핑몰 몰 홈쇼핑 면세점 편의점 체인 체인점 전문점 대리점
총판점 판매점 할인점 도매상 소매상 수입상 유통상 도매점 소매점 도매시장 유통망 플랫폼 온라인 오프라인 인터넷 온오프라인 전자상거래 오픈마켓 식당 레스토랑 호텔 병원 치과 한의원 약국 드러그스토어 편집숍 편집매장 카페
브랜드 벤처 스타트업 캐피털 벤처캐피털 은행 공장 창고 농가 제약사 방송사 항공사 해운사 선사 건설사 통신사 출판사 조선사 조선소 제작소 총판 판매처 수요처 가맹점 유통매장 단지 수출단지 생산단지 작목반 농장 목장 양조장 제철소 판매장 농협 조합 법인 협동조합 컨소시엄 바이어 파트너 파트너사 에이전트 에이전시 벤더 상대 업계 업 점 상`;
const bodies = `기관 단체 협회 연합회 총연합회 상공회의소 상의 진흥원 진흥공단 공단 공사 재단 센터 위원회 협의회 대학 대학교 연구원 연구소 정부 시정부 보건부 농업부
산업부 지회 지부 지사 본부 본사 방송국 방송 TV 한인회 무역관 사무소 대사관 총영사관 영사관 지역본부 시청 도청 군청 구청 시 군 구 도 시군 시군구 사절단 개척단 대표단 방문단 홍보관`;
const goods = `원예 제품 상품 물품 물건 품목 식품 곡물 비건 밀키트 반찬 펫 농식품 농산물 수산물 농수산물 농특산물 특산물 특산품 축산물 임산물 농수산식품 수산식품 건강 기능 건강식품 식자재 식재료 식료품 일류상품 먹거리 먹을거리 음료 주류 차 쌀 김 배
라면 김치 과일 채소 커피 화장품 뷰티 미용 미용품 생활용품 용품 잡화 의류 패션 섬유 원단 직물 신발 가방 완구 가구 자동차 차량 부품 기계 기기 장비 공구 금형 금속 철강 소재 자재 건자재 화학
반도체 전자 전기 전자제품 소비재 생활소비재 전기차 가전 의료 의료기기 의약품 제약 바이오 헬스 헬스케어 환경 에너지 태양광 조명 소프트웨어 콘텐츠 게임 드론 로봇 포장 포장재 주방 문구 선박 조선 항공 방산 보안 통신 위성 정보 기술
농기계 농자재 비료 사료 종자 안경 안경테 양식기 젓갈 어묵 홍삼 인삼 수산가공품 가공품 가공식품 재료 원료 분량 원자재 세트 박스 상자 꾸러미 묶음 조미김 물량 주스 농축액 젤리 사탕 초콜릿 시럽 분말 가루 진액 오일 크림 세럼 에센스 로션 육포 통조림 죽 고순도 고농도 고강도 고밀도 견본 시제품 샘플 전량 수량 어치 상당 규모 서비스`;
/** Wares stand alone or beside a trade (젓갈업체), not beside each other: 다시마전복 is a firm. */
const wares = new Set(
  `밸브 펌프 모터 볼트 너트 베어링 필터 정수기 센서 케이블 파이프 컨테이너 타이어 배터리 램프 렌즈 마스크 마스크팩 샴푸 비누 치약 향수 과자 쌀과자 스낵 빵 떡 국수 된장 고추장 간장 옥수수 약초
장류 소스류 굴 전복 미역 다시마 오징어 명태 황태 멸치 곶감 단감 감 귤 감귤 사과 포도 샤인머스캣 복숭아 참외 수박 토마토 방울토마토 파프리카 딸기 유자 유자차 과메기 등심 안심 필름 커넥터 회로기판 인쇄회로기판 매실 매실액 배즙 녹차 오미자 버섯 표고 고구마 감자 양파 마늘 흑마늘
생강 고추 콩 두부 막걸리 소주 맥주 와인 전통주 한우 닭고기 돼지고기 삼계탕 우유 분유 치즈 아이스크림 떡볶이 간식 이유식 기저귀 칫솔 의자 침구 이불 수건 양말 모자 안마기 보일러 냉장고 에어컨 선풍기 공기청정기`.split(
    /\s+/,
  ),
);
const times = `전년 전년도 동기 시내 교외 전역 일대 기간 동안 사이 이후 이전 이내 당초 최근 현재 올해 내년 지난해 작년 금년 연내 연말 연초 연간 매년 상반기 하반기 분기 첫날 이튿날 마지막 당일 오전 오후 이날 전날 다음 다음달 지난달 이달 오늘 달 주 날 해 향후
앞 뒤 때 후 밖 안 속 중 때문 덕분 한꺼번 이번 처음 현장 현지 즉석 부문 행사 행사장 상담 상담장 상담회 전시 전시장 전시회 박람회 회의 회의실 자리 무대 시장 시중 곳곳 세계 각국 지역 도내 관내 국내 국내외 해외 외국 국가 나라 대상`;
const deals = `기대 대체 예상 전망 추정 유치 입맛 취향 기호 소득 수준 요구 추세 흐름 눈높이 상황 수요 가격 환율 관세 일정 인증 통관 품질 비용 시설 현황 당사자 거래 시장조사 판로 진출 활동 계약 협약 업무협약 협약식 체결식 양해각서 의향서 구매의향서 수출계약 수출협약 주문 발주 수주 성과 실적 결과 금액 액수 액 총액 매출 매출액 예산 달러 불 원 유로 엔 위안 만 억 천 백 여 조건 내용 방안 분야 목표 사업 지원 확대 활성화
추진 논의 협의 조율 체결 성사 교섭 요청 제의 제안 가능성 비중 점유율 만족도 인지도 선호도 경쟁력 기술력 인기 열기 발길 관심 문의 호응 반응 평가 비롯 포함 별도 전체 대부분 나머지 일부 각각 모두 함께 가운데 등 상호 공동 우호 혁신 알선 조사 여건 결합 결과 효과 간담회 설명회 투자설명회 성적 성적표 모집 공고 발굴 서명식 조인식 선포식 발대식 개막식 폐막식 기념식 선적식 출범식 준공식 기공식 착공식 시상식 개소식 계기 기회 개척 물꼬 초석 발판 토대 기반 쾌거 구매팀 영업팀 기획팀`;
const qualities = `초도 의료용 산업용 농업용 가정용 업소용 수출용 후속 추가 발효 간편 기능성 신선 냉동 냉장 소규모 중규모 대규모 자치 사전 준비 소량 대량 다량 절반 과반 대다수 상당수 태반 여성 초보 사회적 예비 청년 향토 내수 선도 국립 시립 도립 공립 수출입 참가 참여 입주 선정 동행 대형 중형 소형 중소 유명 유력 유망 주요 우수 대표 최대 최고 최초 굴지 중견 강소 신규 기존 다른 여러 이들 이 그 두 세 네 양 각 한 한인 교포 한국인 동포 현지인 다국적 글로벌 국제 국영 국유 민간 공공 공기업 지방 중앙 전국 신생 로컬 전통 고급 프리미엄 친환경 스마트 통합 종합 복합 일반 특수 정밀 초정밀 할랄 유기농 케이 어린 남부 북부 동부 서부 중부`;

const words = new Set([trade, shops, bodies, goods, times, deals, qualities].join(" ").split(/\s+/));
/** Of single syllables only these build words; 김, 배, 차 and the like are everyday words alone, but parts of names. */
const buildingSyllables = /^[사업점상몰액]$/;
const parts = [...words].filter((word) => word.length > 1 || buildingSyllables.test(word));
const longestWord = 24;
const hangul = /[가-힣]/;

/** The known parts by their letters, one level a letter, so that a word is cut without trying every stretch of it. */
interface Branch {
  isPart: boolean;
  /** By the code of the next letter: a Hangul letter cut out of a word would be a new string at each look. */
  next: Map<number, Branch>;
}

function plant(names: Iterable<string>): Branch {
  const root: Branch = { isPart: false, next: new Map() };
  for (const name of names) {
    let branch = root;
    for (let at = 0; at < name.length; at += 1) {
      const known = branch.next.get(name.charCodeAt(at)) ?? { isPart: false, next: new Map() };
      branch.next.set(name.charCodeAt(at), known);
      branch = known;
    }
    branch.isPart = true;
  }
  return root;
}

const partsByLetter = plant(parts);
const waresByLetter = plant(wares);

/** Where the known words end that begin at a position of a word. */
function endsFrom(known: Branch, word: string, from: number): number[] {
  const ends: number[] = [];
  let branch = known.next.get(word.charCodeAt(from));
  for (let end = from + 1; branch !== undefined; end += 1) {
    if (branch.isPart) ends.push(end);
    branch = end < word.length ? branch.next.get(word.charCodeAt(end)) : undefined;
  }
  return ends;
}

/** The places that cuts into known parts reach from a start; the word is made of them if its end is among them. */
function reach(word: string, start: number): boolean[] {
  const reached: boolean[] = [];
  reached[start] = true;
  for (let from = start; from < word.length; from += 1) {
    if (reached[from] === true) for (const end of endsFrom(partsByLetter, word, from)) reached[end] = true;
  }
  return reached;
}

/** 젓갈업체, 수제간식: one ware in front of or behind everyday parts. `fromStart` is what cuts reach from its start. */
function isTradeInWares(word: string, fromStart: readonly boolean[]): boolean {
  if (
    endsFrom(waresByLetter, word, 0).some(
      (end) => end === word.length || reach(word, end)[word.length] === true,
    )
  )
    return true;
  return fromStart.some((reached, cut) => reached && cut > 0 && wares.has(word.slice(cut)));
}

/**
 * Whether everyday parts make up all of a word: in 수입회사 they do, in 가온무역회사 its trade alone is one.
 * Example: `isAllEveryday("식품회사")` is true, `isAllEveryday("가온회사")` is not.
 */
export function isAllEveryday(word: string): boolean {
  return words.has(word) || reach(word, 0)[word.length] === true;
}

/** Whether a word tells what kind of party somebody is: `isKindOfParty("식품유통사")`, `isKindOfParty("바이어")`. */
export function isKindOfParty(word: string): boolean {
  return kindOfParty.test(word);
}

/**
 * Whether a word is made of everyday words alone, so that no name is in it.
 * Example: `isEverydayWord("자동차부품사")` and `isEverydayWord("대형마트")` are true, `isEverydayWord("하오마트")` is not.
 */
export function isEverydayWord(word: string): boolean {
  // 예산농협쌀공동사업법인, 만국식품유한회사: the form of a firm, whatever stands in front.
  if (word.length > 7 && /(?:(?:공동사업|영농조합|영어조합)법인|유한(?:책임)?(?:회사|공사))$/.test(word))
    return false;
  // A사, B업체: an unnamed firm has that letter for a name.
  if (word.length > longestWord || !hangul.test(word) || /^[A-Z]{1,2}[가-힣]{1,2}$/.test(word)) return false;
  if (words.has(word) || isKindOfParty(word) || kindOfGoods.test(word)) return true;
  const reached = reach(word, 0);
  return reached[word.length] === true || isTradeInWares(word, reached);
}

const people =
  /(?:^이|사람|주민|어민|농민|시민|학생|직원|임원|청년|객|고객|교포|전문가|사업가|손님|회원|상인|경영인|단원|참석자|참가자)들$/;

/** Whether a phrase speaks of several by what they are: 참가기업들, 현지 주민들; a firm may well be called 산들. */
export function isPlural(phrase: string): boolean {
  if (!phrase.endsWith("들")) return false;
  const one = /(?:^|\s)(\S{2,})들$/.exec(phrase)?.[1];
  return people.test(phrase) || (one !== undefined && isEverydayWord(one));
}
