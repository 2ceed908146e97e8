// Which event an article is mainly about, from its headline and its first sentences: reports say there what was done,
// and tell of side events, earlier and later ones behind.
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { findEnglishMainEvent } from "./english-main-event";
import { isReportedDay } from "../dates/told-days";
import { firstOf, leadingHeadlines, locate, toMain } from "./leading-event";
import type { Located, MainEvent } from "./leading-event";
import { wordsBefore, wordsBehind } from "../text/words-around";

const leadLength = 2;
const agreementSigned =
  /(?:협약|조인|서명)식[을이]\s(?:가졌|갖|열|개최|진행)|(?:협약|약정서?|MOU|양해각서|의향서|계약)(?:식)?[^.]{0,14}(?:맺|체결|교환|서명|나[눈눴]|주고받)|(?:MOUs?|agreement|memorandum)[^.]{0,40}sign|sign[^.]{0,40}(?:MOUs?|agreement|memorandum)/;
const takesPart =
  /^[’'”"\s)]*(?:\([^)]*\))?[’'”"\s)]*(?:\d{4})?[’'”"\s]*(?:에서|에\s|에$|서\s|이\s열|가\s열|가\s막|개막|참가|을\s(?:열|마련)|를\s(?:열|마련)|[이가은는을를]?\s|,|’|서$|$)/;
const standsBeside =
  /^[’'”"\s]*(?:와|과)\s?(?:나란히|함께|연계|같은)|^[’'”"\s]*(?:를|을)\s(?:돕|앞두|위해)|\s?(?:성공|준비|홍보)\s?(?:을\s)?위|^[’'”"\s]*\s?기간\s?(?:중|동안|에|내)/;
const earlierTime = /(?:지난|올해)\s\d{1,2}월|지난해|작년|앞서|상반기/;
const booth = /부스|전시관|공동관|홍보관|전시회|한국관|[가-힣]{2}관[을에이은]/;
const tour = /돌며|돌고|순회|다녀온|잇달아\s방문|훑/;
const headVisits =
  /(?:지사|시장|군수|구청장)(?:는|은|가|이|[와과]\s[^,.]{0,30}[은는이가])\s[^.]{0,60}?(?:(?:방문|순방)(?:해|하고|하며|했|한다|할|길에|,\s)|(?:출장|순방|방문)길에|[을를]\s찾(?:아|았|는)|다녀[와왔온]|에서\s[^.]{0,14}(?:세일즈|외교)|출국[했한]|떠났|떠난다)|(?:방문|순방|출장)\s?중인\s[^,.]{0,16}(?:지사|시장|군수|구청장)/;
const partyAbroad = /일행이|대표단이|시장을\s단장|지사를\s단장|군수를\s단장/;
/** "김 시장을 단장으로 한 사절단", "지사가 이끄는 해외사절단": whom the head of an office leads travels with the office. */
const headLeads =
  /(?:지사|(?<!부)시장|(?<!부)군수|구청장)(?:[을를]\s(?:단장|대표)으로|[을를]\s비롯한|[이가]\s이끄는|[이가]\s이끈|\s등)\s[^.]{0,30}(?:단|일행)(?:은|이|을|\s\d+명)/;
/** What a delegation of firms is called; 사절단, 해외사절단, 대표단 alone may be an office's own party. */
const ofFirms = /무역|시장|수출|통상|개척|촉진|판매|세일즈|기업|상담|산업|마케팅|진출/;

/** "전시회인 ‘로보밀라노’에": what it is called, behind what it is. */
const namedAs = /^인\s[‘'“"「『《][^’'”"」』》\n]{2,36}[’'”"」』》]/;

/** A fair counts as attended unless it only stands beside the event ("…박람회와 나란히") or is what others prepare. */
function isAttended({ mention, facts }: Located): boolean {
  const after = wordsBehind(facts.sentence, mention, 64).replace(namedAs, "").slice(0, 24);
  return !standsBeside.test(after) && takesPart.test(after);
}

/** "판촉전과 병행한 상담회에서": what is held beside the event that was told before. */
function isHeldBeside({ mention, facts }: Located, lead: readonly Located[]): boolean {
  const told = lead.some(
    (one) => one.facts.sentence.index < facts.sentence.index && one.mention.kind !== mention.kind,
  );
  return (
    told &&
    /(?:[회전식]|행사)[과와]\s(?:병행|연계|동시|나란히)[^,.]{0,16}$/.test(
      wordsBefore(facts.sentence, mention).slice(-30),
    )
  );
}

/** "박람회 기간 중 열린 상담회 … 박람회 조직위원회는 밝혔다": who holds a fair tells of the fair. */
function ownFairOf(lead: readonly Located[]): Located | undefined {
  const fair = lead.find(({ mention }) => mention.isFair);
  const told =
    fair !== undefined && /기간\s?(?:중|동안)/.test(wordsBehind(fair.facts.sentence, fair.mention, 10));
  return told && /조직위(?:원회)?(?:는|가|에)/.test(fair.facts.sentence.text) ? fair : undefined;
}

/** "한인축제에 홍성관을 열어": a stand at a festival or market serves sales to its guests, as the festival does. */
function isFestival({ mention }: Located): boolean {
  return mention.kind === "other" && /축제|문화제|장터|의\s?날(?:\s?행사)?$/.test(mention.word);
}

/** "투자유치단이 24일 …에서 투자설명회를 열었다": one day's session is the event, the party only who held it. */
function isHeldByParty({ mention, facts: { sentence, dates } }: Located): boolean {
  if (mention.kind !== "investment_session" || dates.some((date) => date.isPeriod)) return false;
  return (
    /유치단[은이]\s/.test(wordsBefore(sentence, mention)) &&
    /^[’'”"]?[을를]\s(?:열|개최|가졌)/.test(wordsBehind(sentence, mention))
  );
}

/** "지난 4월 보낸 개척단이 맺은 협약의 결실": a delegation of the past explains the event that was told before it. */
function isEarlier({ mention, facts }: Located, lead: readonly Located[]): boolean {
  if (mention.kind !== "trade_mission") return false;
  const [first] = lead;
  if (first === undefined || first.facts === facts || first.mention.kind === "trade_mission") return false;
  return earlierTime.test(wordsBefore(facts.sentence, mention));
}

/** Two nouns in the lead: a delegation at a named fair is the fair; a congress without booths is its 상담회. */
function chooseAmong(
  lead: readonly Located[],
  headline: readonly Located[],
  facts: ArticleFacts,
): MainEvent | null {
  const all = [...lead, ...headline].filter((one) => !isEarlier(one, lead));
  const delegation = firstOf(all, ["trade_mission"]);
  const fair =
    ownFairOf(lead) ??
    lead.find((one) => one.mention.kind === "exhibition" && isAttended(one)) ??
    headline.find((one) => one.mention.kind === "exhibition" && isAttended(one));
  // "사절단 싱가포르행" above a body that speaks of a fair alone: the headline's word for those who went there.
  const onlyInHeadline = delegation?.facts.sentence.isHeadline === true;
  const fairBody = lead.find(
    (one) => one.mention.isFair && isAttended(one) && (onlyInHeadline || one.facts === delegation?.facts),
  );
  if (
    delegation !== undefined &&
    (fair === undefined || (fairBody === undefined && !fairLeads(fair, delegation)))
  ) {
    return toMain(delegation);
  }
  const session = lead.find(isHeldByParty);
  if (session !== undefined && delegation === undefined) return toMain(session);
  const trip = firstOf(all, ["official_trip"]);
  if (trip !== undefined && delegation === undefined) {
    const received = lead.find(({ mention }) => mention.word === "접견");
    return toMain(received ?? firstOf(lead, ["official_trip"]) ?? trip);
  }
  const promotion = firstOf(lead, ["other"]) ?? firstOf(headline, ["other"]);
  const festival = lead.find(
    (one) => isFestival(one) && one.facts.sentence.index <= (fair?.facts.sentence.index ?? -1),
  );
  if (festival !== undefined && fair?.mention.isFair === false) return toMain(festival);
  if (fair !== undefined) {
    const meeting = firstOf(locate(facts.body), ["matchmaking"]);
    const congress = fair.mention.word.endsWith("대회") && !booth.test(facts.text);
    if (congress && meeting !== undefined) return toMain(meeting);
    const earlierMeeting = firstOf(lead, ["matchmaking", "other"]);
    if (
      fair.facts === earlierMeeting?.facts &&
      earlierMeeting.mention.start < fair.mention.start &&
      !fair.mention.word.includes("전시")
    ) {
      return earlierMeeting.mention.kind === "matchmaking" ? toMain(earlierMeeting) : toMain(fair);
    }
    return toMain(fair);
  }
  const meetings = lead.filter((one) => !isHeldBeside(one, lead));
  const meeting = firstOf(meetings, ["matchmaking"]) ?? firstOf(headline, ["matchmaking"]);
  if (promotion !== undefined && meeting === undefined) return toMain(promotion);
  const held = meeting ?? firstOf(lead, ["investment_session"]) ?? firstOf(headline, ["investment_session"]);
  return held === undefined ? null : toMain(held);
}

/** "…박람회에서 협약을 맺었다. … 개척단으로 나가": the fair is told first, the delegation explains who went. */
function fairLeads(fair: Located, delegation: Located): boolean {
  return (
    fair.mention.isFair &&
    fair.facts.sentence.index < delegation.facts.sentence.index &&
    !fair.facts.sentence.isHeadline
  );
}

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

/** Without an event noun the predicates tell: an agreement was signed, or firms toured several cities. */
function chooseByPredicate(facts: ArticleFacts): MainEvent | null {
  const lead = facts.body.slice(0, leadLength);
  const party = lead.find((one) => partyAbroad.test(one.sentence.text) && one.places.length > 0);
  if (party !== undefined) return { kind: "official_trip", mention: null, facts: party };
  const named = lead.find(({ sentence }) => namedMeeting.test(sentence.text));
  if (named !== undefined && /상담\s?(?:건수|\d|액|실적|[을이])/.test(facts.text))
    return { kind: "matchmaking", mention: null, facts: named };
  const joined = lead.find(joinsFair);
  if (joined !== undefined) return { kind: "exhibition", mention: null, facts: joined };
  const signing = findSigning(lead) ?? findHeadlineSigning(facts, lead);
  const toured = lead.find((one) => tour.test(one.sentence.text) && one.places.length > 1);
  if (toured !== undefined) return { kind: "trade_mission", mention: null, facts: toured };
  const invited = lead.find(invitesBuyers);
  if (invited !== undefined) return { kind: "matchmaking", mention: null, facts: invited };
  const sent = lead.find(sendsFirms);
  if (sent !== undefined) return { kind: "trade_mission", mention: null, facts: sent };
  if (signing !== undefined) return { kind: "agreement", mention: null, facts: signing };
  const shown = lead.find(
    (one) => /상품을\s전시|제품을\s전시|전시하고/.test(one.sentence.text) && one.sentence.index < 4,
  );
  return shown === undefined ? null : { kind: "exhibition", mention: null, facts: shown };
}

/** "지사가 유럽을 방문": a part of the world is no place, but a goal. */
const goesToPartOfWorld =
  /(?:유럽|북미|남미|중남미|미주|동남아|중동|아프리카|중앙아시아|아세안)(?:\s[가-힣\d]{2,6})?[을를]\s(?:[가-힣]{2,4}\s)?(?:방문|순방|찾)/;

/** "강원도지사는 … 일본을 방문해": the head of an office abroad, whatever was held on the way. */
function findVisit(facts: ArticleFacts): MainEvent | null {
  const first = facts.body[0];
  if (first === undefined) return null;
  const { text } = first.sentence;
  if (first.places.length === 0 && !goesToPartOfWorld.test(text)) return null;
  if (!headVisits.test(text) && !headLeads.test(text)) return null;
  const mention = first.events.find((event) => event.kind === "official_trip") ?? null;
  return { kind: "official_trip", mention, facts: first };
}

/** "판촉전, 시장개척단 파견 등 해외 활동에 협력하기로": what those who sign will do together. */
function isAgreedOn({ mention, facts }: Located): boolean {
  return /^[^.]{0,50}\s등(?:의|에)?\s[^.]{0,30}(?:협조|협력)(?:하기|키)로/.test(
    wordsBehind(facts.sentence, mention, 110),
  );
}

/** A delegation that firms make up, not the party of an office. */
function isOfFirms({ mention }: Located): boolean {
  return mention.kind === "trade_mission" && ofFirms.test(mention.word);
}

/** The main event of an article, or null if it reports none. */
export function findMainEvent(facts: ArticleFacts): MainEvent | null {
  if (facts.language === "en") return findEnglishMainEvent(facts);
  const lead = locate(facts.body.slice(0, leadLength)).filter((one) => !isAgreedOn(one));
  const visit = findVisit(facts);
  if (visit !== null && !lead.some(isOfFirms)) return visit;
  const chosen = chooseAmong(lead, locate(leadingHeadlines(facts)), facts);
  if (chosen !== null) return chosen;
  const predicate = chooseByPredicate(facts);
  if (predicate !== null) return predicate;
  const later = firstOf(locate(facts.body.slice(leadLength, leadLength + 2)), [
    "trade_mission",
    "matchmaking",
    "other",
  ]);
  return later === undefined ? null : toMain(later);
}
