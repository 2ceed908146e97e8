// Which event an article is about where no noun names it: its first sentences tell that firms were sent, buyers invited or
// an agreement signed.
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { isReportedDay } from "../dates/told-days";
import { wordsBehind } from "../text/words-around";
import { leadLength, leadingHeadlines } from "./leading-event";
import type { MainEvent } from "./leading-event";

const agreementSigned =
  /(?:협약|조인|서명)식[을이]\s(?:가졌|갖|열|개최|진행)|(?:협약|약정서?|MOU|양해각서|의향서|계약)(?:식)?[^.]{0,14}(?:맺|체결|교환|서명|나[눈눴]|주고받)|(?:MOUs?|agreement|memorandum)[^.]{0,40}sign|sign[^.]{0,40}(?:MOUs?|agreement|memorandum)/;
const tour = /돌며|돌고|순회|다녀온|잇달아\s방문|훑/;
const partyAbroad = /일행이|대표단이|시장을\s단장|지사를\s단장|군수를\s단장/;
const leadsFirms = /(?:기업|업체)(?:들)?(?:을|를|과|와)\s(?:[가-힣]{1,4}\s)?(?:이끌고|데리고|함께|동행|대동)/;

/** "8개 기업과 함께 베트남을 방문해 상담했다": firms that talk abroad are a delegation, whatever it is called. */
function sendsFirms({ sentence, firmCounts, places }: SentenceFacts): boolean {
  const several =
    firmCounts.some((count) => count.unit === "firm" && count.value > 1) || leadsFirms.test(sentence.text);
  const abroad =
    places.length > 0 && /방문|찾아|찾은|파견|보내|나가|만나|만났|상담을|상담했|개척/.test(sentence.text);
  return several && abroad && /(?:수출|시장|무역|해외|바이어)[^.]*상담|개척/.test(sentence.text);
}

/** "카타르 바이어 8명을 초청해 1대1 상담을 진행했다": buyers that come meet the firms at home. */
function invitesBuyers({ sentence: { text } }: SentenceFacts): boolean {
  return (
    /(?:바이어|구매자|수입상|수입업체|수입사|유통사|유통업체|유통기업|구매단)[^.]{0,30}(?:초청|불러|초대)/.test(
      text,
    ) && text.includes("상담")
  );
}

/** "시애틀에서 진행한 ‘그림책 인 시애틀’ 기업 행사에서": a meeting that only its own name tells. */
const namedMeeting = /[’'”"」』》]\s?(?:[가-힣]{1,8}\s){0,2}행사(?:에서|를\s(?:열|개최|진행|가졌|마련))/;

/** "태국 방콕 툰마켓에 6개사를 이끌고 참가해": behind a place abroad stands the name of a fair. */
function joinsFair({ sentence, firmCounts, places }: SentenceFacts): boolean {
  if (!/참가[해했하한]/.test(sentence.text) || !firmCounts.some(({ unit }) => unit === "firm")) return false;
  return places.some((place) => fairBehind.test(wordsBehind(sentence, place, 80)));
}

const fairBehind =
  /^\s(?:[가-힣A-Za-z0-9]{1,12}\s){0,3}[’'”"]?[가-힣A-Za-z0-9]{2,16}(?<!체인|마트|백화점|매장|몰|사업|시장|교육|프로그램|지역|현지)[’'”"]?에\s[^.]{0,40}?참가[해했하한]/;

/** The sentence that tells of a signing, rather the one that tells its day. */
function findSigning(lead: readonly SentenceFacts[]): SentenceFacts | undefined {
  const signings = lead.filter(({ sentence }) => agreementSigned.test(sentence.text));
  const dated = signings.find((one) => one.dates.some((date) => !isReportedDay(one, date)));
  return dated ?? signings[0];
}

/** "농식품 수출확대 업무협약" above a body that only goes on to tell of it. */
function findHeadlineSigning(facts: ArticleFacts, lead: readonly SentenceFacts[]): SentenceFacts | undefined {
  const signs = leadingHeadlines(facts).some(({ sentence }) =>
    /수출[^.]{0,40}(?:협약|MOU|양해각서)(?:\s?체결)?\s?$/.test(sentence.text),
  );
  if (!signs) return undefined;
  return (
    lead.find(({ sentence }) => /협약|MOU|양해각서/.test(sentence.text)) ??
    lead.find(({ sentence }) => /협[조력](?:하기|키)로/.test(sentence.text))
  );
}

/**
 * The event that the predicates of the first sentences tell; null if they tell none.
 * Example: "8개 기업과 함께 베트남을 방문해 상담했다" is a trade mission, "협약을 체결했다" an agreement.
 */
export function chooseByPredicate(facts: ArticleFacts): MainEvent | null {
  const lead = facts.body.slice(0, leadLength);
  const party = lead.find((one) => partyAbroad.test(one.sentence.text) && one.places.length > 0);
  if (party !== undefined) return { kind: "official_trip", mention: null, facts: party };
  const named = lead.find(({ sentence }) => namedMeeting.test(sentence.text));
  if (named !== undefined && /상담\s?(?:건수|\d|액|실적|[을이])/.test(facts.text))
    return { kind: "matchmaking", mention: null, facts: named };
  const joined = lead.find(joinsFair);
  if (joined !== undefined) return { kind: "exhibition", mention: null, facts: joined };
  const toured = lead.find((one) => tour.test(one.sentence.text) && one.places.length > 1);
  if (toured !== undefined) return { kind: "trade_mission", mention: null, facts: toured };
  const invited = lead.find(invitesBuyers);
  if (invited !== undefined) return { kind: "matchmaking", mention: null, facts: invited };
  const sent = lead.find(sendsFirms);
  if (sent !== undefined) return { kind: "trade_mission", mention: null, facts: sent };
  const signing = findSigning(lead) ?? findHeadlineSigning(facts, lead);
  if (signing !== undefined) return { kind: "agreement", mention: null, facts: signing };
  const shown = lead.find(
    (one) => /상품을\s전시|제품을\s전시|전시하고/.test(one.sentence.text) && one.sentence.index < 4,
  );
  return shown === undefined ? null : { kind: "exhibition", mention: null, facts: shown };
}
