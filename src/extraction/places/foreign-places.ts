// Countries and cities abroad as Korean and English reports spell them, with the spellings of both decades and both
// shores (로스앤젤레스·LA, 칭다오·청도, 베이징·북경). Only what a text names is read; no country is filled in from a city.
import { englishCities, englishCountries } from "./english-places";

const countryNames = `미국 캐나다 멕시코 브라질 아르헨티나 칠레 페루 콜롬비아 파라과이 우루과이 에콰도르 볼리비아 베네수엘라 과테말라 코스타리카
파나마 도미니카공화국 쿠바 온두라스 엘살바도르 니카라과 자메이카 중국 일본 대만 타이완 홍콩 마카오 몽골 베트남 태국 라오스 캄보디아 미얀마 말레이시아 싱가포르 싱가폴
인도네시아 필리핀 브루나이 동티모르 인도 파키스탄 방글라데시 스리랑카 네팔 부탄 몰디브 카자흐스탄 우즈베키스탄 키르기스스탄
타지키스탄 투르크메니스탄 아제르바이잔 아르메니아 러시아 우크라이나 벨라루스 아랍에미리트 사우디 사우디아라비아 카타르 쿠웨이트
바레인 오만 요르단 레바논 이라크 이란 이스라엘 튀르키예 터키 이집트 모로코 알제리 튀니지 리비아 수단 에티오피아 케냐 탄자니아
우간다 르완다 나이지리아 가나 코트디부아르 세네갈 카메룬 앙골라 모잠비크 짐바브웨 남아프리카공화국 남아공 영국 프랑스 독일
이탈리아 스페인 포르투갈 네덜란드 벨기에 룩셈부르크 스위스 오스트리아 스웨덴 노르웨이 덴마크 핀란드 아이슬란드 아일랜드
폴란드 체코 슬로바키아 헝가리 루마니아 불가리아 그리스 크로아티아 슬로베니아 세르비아 리투아니아 라트비아 에스토니아 호주 뉴질랜드
파푸아뉴기니 피지 괌`;
const cityNames = `뉴욕 로스앤젤레스 LA 샌프란시스코 시카고 디트로이트 라스베이거스 라스베가스 댈러스 달라스 휴스턴 보스턴 시애틀 애틀랜타 애틀란타
마이애미 올랜도 샌디에이고 새너제이 산호세 실리콘밸리 워싱턴 필라델피아 피닉스 덴버 애너하임 오렌지카운티 하와이 호놀룰루 텍사스 캘리포니아 조지아주
뉴저지 버지니아 토론토 밴쿠버 몬트리올 오타와 캘거리 멕시코시티 몬테레이 과달라하라 티후아나 상파울루 상파울로 리우데자네이루 부에노스아이레스 산티아고 리마
보고타 아순시온 몬테비데오 키토 파나마시티 베이징 북경 상하이 상해 칭다오 청도 광저우 선전 심천 톈진 천진 다롄 대련 선양 심양 창춘 장춘 하얼빈
옌지 연길 지린 충칭 중경 청두 성도 우한 무한 난징 남경 항저우 항주 쑤저우 소주 우시 닝보 이우 이우시 샤먼 하문 푸저우 창사 시안 서안 정저우 지난시
옌타이 연태 웨이하이 위해 쿤밍 난닝 후난성 산시성 광둥성 산둥성 장쑤성 저장성 랴오닝성 지린성 강소성 타이베이 타이페이 가오슝 타이중 지룽 도쿄 동경
오사카 나고야 후쿠오카 교토 고베 삿포로 요코하마 센다이 히로시마 시모노세키 니가타 가나자와 야마나시현 하노이 호치민 호찌민 다낭 하이퐁 방콕
치앙마이 비엔티안 비엔티엔 프놈펜 시엠립 양곤 만달레이 네피도 쿠알라룸푸르 콸라룸푸르 페낭 조호르바루 자카르타 수라바야 반둥 발리 마닐라 세부 뉴델리
델리 뭄바이 봄베이 벵갈루루 방갈로르 첸나이 하이데라바드 푸네 콜카타 다카 콜롬보 카라치 울란바토르 알마티 아스타나 누르술탄 타슈켄트 비슈케크 바쿠
모스크바 블라디보스토크 블라디보스톡 하바롭스크 노보시비르스크 상트페테르부르크 상트페테르부르그 이르쿠츠크 사할린 키예프 두바이 아부다비 샤르자 리야드 제다 도하 무스카트
마나마 텔아비브 테헤란 이스탄불 앙카라 이즈미르 카이로 카사블랑카 알제 튀니스 나이로비 아디스아바바 라고스 아크라 요하네스버그 케이프타운 더반 런던
버밍엄 맨체스터 파리 리옹 마르세유 칸 베를린 프랑크푸르트 뮌헨 함부르크 뒤셀도르프 쾰른 하노버 뉘른베르크 슈투트가르트 라이프치히 밀라노 로마
볼로냐 베로나 토리노 베네치아 마드리드 바르셀로나 발렌시아 리스본 암스테르담 로테르담 브뤼셀 제네바 취리히 바젤 빈 비엔나 스톡홀름 예테보리 오슬로
코펜하겐 헬싱키 바르샤바 크라쿠프 프라하 부다페스트 부쿠레슈티 소피아 아테네 자그레브 류블랴나 베오그라드 시드니 멜버른 브리즈번 퍼스 오클랜드`;
/** Words that begin like a place and are none, or that name a place only beside other words. */
const lookalikes =
  /^(?:인도(?:적|양|물|주의|하|되|된|한|받)|가나(?:다|안)|칸(?:막이|을|이)|수단(?:으로|을|이|과|은|의)|리마인|이란\s|오만(?:원|달러|불|한|하)|제다|빈(?!\s?(?:국제|에서|을 |시))|다카|알제(?!리|를|에)|성도(?!에서|시)|발리(?!에서|를|와)|위해|세부(?!에서|시)|남경(?:필|주)|소주(?!시|에서)|무한(?!에서|시)|하문|푸네|선전(?=에\s힘|[을를]\s(?:펼|벌)|[하했한]|으로(?!\s(?:이동|옮|향|건너|출발|넘어|떠))|이\s)|심천(?=면)|연길(?=이))/;

/** Particles and endings after which a Korean place name is complete. */
const nameEnd =
  /^(?:[^가-힣]|$|(?:은|는|이|가|을|를|의|에|와|과|로|으로|도|만|서|등|및|행|시|주|현|산|발|측|간|쪽)(?![가-힣])|에서|에는|에도|에게|에선|에서도|에서는|으로|로부터|까지|부터|와의|과의|이나|로의|로는|지역|현지|시장|등지|바이어|수출|기업|업체|국제|총영사|무역|소재|지사|정부)/;

export interface ForeignPlace {
  start: number;
  end: number;
  text: string;
  kind: "country" | "city";
}

const kinds = new Map<string, ForeignPlace["kind"]>();
for (const name of countryNames.split(/\s+/)) kinds.set(name, "country");
for (const name of cityNames.split(/\s+/)) kinds.set(name, "city");
for (const name of englishCountries) kinds.set(name, "country");
for (const name of englishCities) kinds.set(name, "city");

/** In place of a second letter for 괌 and 빈, which have none. */
const noLetter = 0;

/**
 * Names by their first letter, then by their second, longest first, so that a text is read in one pass. Letters are
 * codes: one cut out of a text would be a new string at each look.
 */
const byLetters = new Map<number, Map<number, string[]>>();
for (const name of [...kinds.keys()].sort((a, b) => b.length - a.length)) {
  const [first, second] = [name.charCodeAt(0), name.length === 1 ? noLetter : name.charCodeAt(1)];
  const behind = byLetters.get(first) ?? new Map<number, string[]>();
  byLetters.set(first, behind.set(second, [...(behind.get(second) ?? []), name]));
}

/** The longest name that stands at a position of a text as a word; most letters begin none and cost one look-up. */
function nameAt(text: string, at: number, letter: number): string | undefined {
  const behind = byLetters.get(letter);
  if (behind === undefined) return undefined;
  const stands = (name: string): boolean =>
    text.startsWith(name, at) && standsFree(text, at, at + name.length);
  return behind.get(text.charCodeAt(at + 1))?.find(stands) ?? behind.get(noLetter)?.find(stands);
}

const [firstHangul, lastHangul] = [0xac00, 0xd7a3];
/** A: blanks, digits and most marks come before it and begin no name. */
const firstLatin = 0x41;
const hangul = /[가-힣]/;
const latin = /[A-Za-z]/;

function standsFree(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.slice(end, end + 4);
  if (latin.test(text.charAt(start)))
    return !latin.test(before) && !hangul.test(before) && !latin.test(after.charAt(0));
  return !hangul.test(before) && nameEnd.test(after) && !lookalikes.test(text.slice(start, start + 8));
}

/** Whether a whole word is the name of a country or city abroad: `isForeignPlaceName("하노이")`. */
export function isForeignPlaceName(word: string): boolean {
  return kinds.has(word);
}

/**
 * The countries and cities abroad that a text names, in order, as spelled. A name inside another word is none
 * (오만원, 인도적). Example: `findForeignPlaces("베트남 하노이에서")` gives 베트남 (country) and 하노이 (city).
 */
export function findForeignPlaces(text: string): ForeignPlace[] {
  const found: ForeignPlace[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const begins = !inWord;
    inWord = code >= firstHangul && code <= lastHangul;
    if ((inWord && !begins) || code < firstLatin) continue;
    const name = nameAt(text, at, code);
    const kind = name === undefined ? undefined : kinds.get(name);
    if (name === undefined || kind === undefined) continue;
    found.push({ start: at, end: at + name.length, text: name, kind });
    at += name.length - 1;
  }
  return found;
}
