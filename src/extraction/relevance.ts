// Whether an article is about export promotion at all: somebody in Korea helps firms to sell abroad. Loans, domestic
// sales, building contracts abroad and foreign regions that sell in Korea use the same words and sums.
import type { ArticleFacts, SentenceFacts } from "./article-facts";
import { leadingHeadlines } from "./missions/leading-event";
import { wordsBehind } from "./text/words-around";

const exportWords =
  /수출\s?(?:업무|선적|상담|로드쇼|계약|협약|MOU|양해|성과|실적|초보|유망|기업|업체|촉진|길|시장|단지|선|액|확대|활성|지원|판로|증대|협력|협의|의향|품목|물량|판촉)|수출(?:을|한|이|하)|해외\s?(?:시장|판로|바이어|진출|마케팅|개척)|무역\s?(?:사절단|상담|촉진)|시장\s?개척|(?:비즈니스|무역|구매|화상|매칭)\s?상담회|개척단|선적식|통상\s?촉진|바이어|무역협회|투자촉진단|한상대회|한인\s?상공|수입업체|구매\s?계약|business consultations|export(?:s|ers?)?\b|importers?\b|overseas|trade (?:mission|delegation)|buyers/;
const supporters =
  /중소기업중앙회|중기중앙회|중소기업청|중기청|중소벤처기업|중소기업진흥공단|중진공|무역협회|KOTRA|코트라|무공|무역(?:투자)?진흥공사|행정안전부|행안부|산업부|농식품부|농림축산식품부|aT|조달청|농수산식품유통공사|상공회의소|경제진흥원|통상진흥원|테크노파크|콘텐츠진흥원/;
/** "현장에서 90만 달러의 즉석 계약": a contract in foreign money; a house is sold 현장 계약 too. */
const foreignContract =
  /[\d만억천백]\s?(?:달러|유로|위안|엔)[^.\n]{0,24}(?:(?:현장|즉석|현지|실)\s?계약|계약\s?(?:추진|상담))/;
/** These events exist for exports alone, whoever holds them. */
const exportEvent =
  /(?:수출|무역|바이어)\s?(?:구매\s?)?상담회|무역\s?(?:사절|촉진)단|(?:시장|수출)\s?개척단|수출\s?컨소시엄|붐업\s?코리아|한국\s?공동관|한국관(?=으로\s참가)/;
/** "한국관을 개설했다", "공동관으로 참가했다": at a fair abroad. */
const pavilion =
  /(?:공동|한국|특별)관[을를에이]?\s(?:[^\s.]+\s){0,2}?(?:개설|운영|꾸[려렸리며린]|마련|설치|차[려렸]|참가)/;
/** "국내 바이어 초청 구매상담회": shops here buy from firms here. */
const buysAtHome = /국내\s?(?:바이어|대형\s?마트|대형\s?유통|유통(?:업체|사|망)|백화점|홈쇼핑|대기업\s?구매)/;
const building = /해외\s?건설|플랜트\s?수주|건설\s?수주/;
const intoKorea = /한국\s?(?:시장|소비자)?에\s?(?:알리|진출|소개|선보)|방한\s?관광/;

const talksAbroad = /상담액|비즈니스\s?상담|계약\s?(?:추진|예상)액/;

/** Whether shops here are all that buys: an article that names no place abroad nor speaks of one. */
function isTradeAtHome({ text, sentences }: ArticleFacts): boolean {
  if (!buysAtHome.test(text) || /수출|해외|무역/.test(text)) return false;
  return sentences.every(({ places }) => places.length === 0);
}

/** "지사가 외자 유치를 위해 … 독일을 방문한다": the head of an office abroad for investors or sales. */
const headAbroad = /(?:지사|시장|군수|구청장)[은는이가]\s[^.]{0,80}(?:방문|순방|출장)/;
const invites = /투자\s?유치|외자\s?유치|투자\s?상담|(?<!관광\s?)세일즈\s?(?:외교|활동|행보|에\s나)/;

/** "29일 미국 덴버에서 …와 투자협약을 맺었다". */
function signsAbroad({ sentence, places }: SentenceFacts): boolean {
  if (!/(?:투자|수출)\s?협약[^.]{0,12}(?:맺|체결)/.test(sentence.text)) return false;
  return places.some((place) => /^에서\s/.test(wordsBehind(sentence, place, 4)));
}

/** A Korean host holds an event, signs or talks business abroad, told in the first sentences: promotion without the word. */
function goesAbroad(facts: ArticleFacts): boolean {
  const lead = [...leadingHeadlines(facts), ...facts.body.slice(0, 3)];
  const isSubject = facts.host.joint || (facts.host.spelling !== null && facts.host.province !== null);
  if (!isSubject || !lead.some(({ places }) => places.length > 0)) return false;
  if (lead.some(({ events }) => events.length > 0)) return true;
  if (
    lead.some(({ sentence: { text } }) => invites.test(text)) &&
    lead.some(({ sentence }) => headAbroad.test(sentence.text))
  )
    return true;
  if (facts.text.includes("관광")) return false;
  return lead.some(signsAbroad) || lead.some(({ sentence }) => talksAbroad.test(sentence.text));
}

/** "일본에 40만 달러의 수출 계약을 체결", "수출키로 하는 계약을", "배를 미국에 수출했다": somebody here sold abroad. */
const soldAbroad =
  /수출[^.]{0,40}(?:계약|협약|MOU|양해각서)(?:\([^)]*\))?[을를도이에]?\s[^.,]{0,24}(?:체결|맺|서명|성사|따[냈내])|(?:계약|협약|MOU|양해각서)[을를][^.,]{0,16}(?:체결|맺)[^.]{0,40}수출|수입\s?판매\s?계약[을를]|수출(?:했|길에\s(?:오[르른]|올[랐라])|키로|하기로)|첫\s?수출/;
const soldHere = /(?:한국|우리나라|국내)(?:에|으로|로)\s(?:[^\s.]+\s){0,2}수출/;
/** Arms and power stations are sold by states, and so is what a state's loan pays; a share's price is told to those who trade it. */
const ofOthers =
  /방산|방위\s?산업|방위사업청|군비청|전차|흑표|자주포|장갑차|천궁|천무|레드백|포탄|탄약|무기\s?(?:체계|수출)|미사일|전투기|잠수함|함정|원전|목표\s?주가|주가[는가]|코스닥|증권사|시가총액|공시(?:했|를\s냈)|(?<!부\s)차관(?!보|급)|기술(?:을)?\s?수출/;
/** Who lends, who was caught and who plays sells no goods, if the headline, the lead or the sale itself tells of them. */
const sellsNothing =
  /대출|검찰|경찰(?!용|복|차량?|견)|중계권|구단|이적료|선수\s?이적|프로(?:축구|야구|농구|배구)/;
/** "검찰은 … 구속했다", wherever it stands: what was sold is told of a crime. */
const prosecuted =
  /(?:경찰|검찰|세관)(?:청|서)?[은는이가에]\s[^.]{0,60}(?:수사|기소|구속|송치|적발|검거|입건|고발|압수|넘[겼겨])|혐의[로를]\s|구속\s?(?:기소|영장|됐)/;
/** "우리나라는 반도체를 중국에 수출했다": a state's trade. */
const ofStates = /^(?:우리나라|한국|정부|EU|북한)(?:은|는|이|가)\s/;
/** An exhibition of art has a pavilion, and tells of no deals. */
const ofArt = /비엔날레|미술관|작가/;

/** A single firm or 농협 that sold abroad, told in the first sentences, with where it sold or to whom. */
function sellsAbroad(facts: ArticleFacts): boolean {
  const { body, text } = facts;
  if (!text.includes("수출") || [ofOthers, soldHere, prosecuted].some((words) => words.test(text)))
    return false;
  const front = [...leadingHeadlines(facts), ...body.slice(0, 1)];
  if (front.some(({ sentence }) => sellsNothing.test(sentence.text))) return false;
  return body
    .slice(0, 4)
    .some(
      ({ sentence, places }) =>
        places.length > 0 &&
        soldAbroad.test(sentence.text) &&
        ![ofStates, sellsNothing].some((words) => words.test(sentence.text)),
    );
}

/** Whether an article reports on export promotion. */
export function isRelevant(facts: ArticleFacts): boolean {
  const { text, host } = facts;
  if (building.test(text) || isTradeAtHome(facts)) return false;
  const tellsExports = [exportWords, exportEvent, foreignContract].some((words) => words.test(text));
  if (!tellsExports && !goesAbroad(facts)) return sellsAbroad(facts);
  if (intoKorea.test(text) && !/수출\s?(?:상담|계약|협약|기업)/.test(text)) return false;
  if (host.province !== null || host.joint) return true;
  if ([supporters, exportEvent].some((words) => words.test(text))) return true;
  return (pavilion.test(text) && !ofArt.test(text)) || sellsAbroad(facts);
}
