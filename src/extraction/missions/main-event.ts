// Which event an article is mainly about, from its headline and its first sentences: reports say there what was done,
// and tell of side events, earlier and later ones behind.
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { findEnglishMainEvent } from "./english-main-event";
import { chooseByPredicate } from "./event-of-predicate";
import { findVisit } from "./head-visits";
import { firstOf, isOfAllCountries, leadLength, leadingHeadlines, locate, toMain } from "./leading-event";
import type { Located, MainEvent } from "./leading-event";
import { wordsBefore, wordsBehind } from "../text/words-around";

const takesPart =
  /^[’'”"\s)]*(?:\([^)]*\))?[’'”"\s)]*(?:\d{4})?[’'”"\s]*(?:에서|에\s|에$|서\s|이\s열|가\s열|가\s막|개막|참가|을\s(?:열|마련)|를\s(?:열|마련)|[이가은는을를]?\s|,|’|서$|$)/;
const standsBeside =
  /^[’'”"\s]*(?:와|과)\s?(?:나란히|함께|연계|같은)|^[’'”"\s]*(?:를|을)\s(?:돕|앞두|위해)|\s?(?:성공|준비|홍보)\s?(?:을\s)?위|^[’'”"\s]*\s?기간\s?(?:중|동안|에|내)/;
const earlierTime = /(?:지난|올해)\s\d{1,2}월|지난해|작년|앞서|상반기/;
const booth = /부스|전시관|공동관|홍보관|전시회|한국관|[가-힣]{2}관[을에이은]/;
/** What a delegation of firms is called; 사절단, 해외사절단, 대표단 alone may be an office's own party. */
const ofFirms = /무역|시장|수출|통상|개척|촉진|판매|세일즈|기업|상담|산업|마케팅|진출/;

/** "전시회인 ‘로보밀라노’에": what it is called, behind what it is. */
const namedAs = /^인\s[‘'“"「『《][^’'”"」』》\n]{2,36}[’'”"」』》]/;

/** "정원박람회 수출상담회가": the fair in front only tells which meeting it is, unless a stand is opened at it. */
const namesMeeting =
  /^(?:\s?20\d\d)?(?:\([^)]*\))?[’'”"]?\s[‘'“"]?(?:(?:해외|초청|글로벌|국제|온라인|수출|구매|비즈니스|바이어|화상|무역)\s?){0,4}상담회(?![장관]|[^.]{0,12}(?:[가-힣]관[을를]|부스|전시))/;
/** "비즈니스대회 현장에서 협약을 맺었다", "전시회에 참여한 바이어를 초청해": where it was, or whom guests are known from. */
const isScene =
  /^[’'”"\s]*현장에서\s(?:(?!관을|부스|전시|달러)[^.]){0,80}(?:협약|MOU|양해각서)[^.]{0,8}(?:맺|체결)|^[^,.]{0,8}에\s(?:참가|참여)(?:한|했던)\s(?!뒤|후)(?:[가-힣]{1,6}\s){0,2}[가-힣]{0,4}바이어[^,.]{0,16}초청/;

/** A fair counts as attended unless it only stands beside the event ("…박람회와 나란히") or is what others prepare. */
function isAttended({ mention, facts }: Located): boolean {
  const behind = wordsBehind(facts.sentence, mention, 64);
  const after = behind.replace(namedAs, "").slice(0, 24);
  const others = namesMeeting.test(behind) || isScene.test(behind);
  return !others && !standsBeside.test(after) && takesPart.test(after);
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

/** "…에 대구관을 열었다. 20명으로 꾸린 참관단도 보냈다": visitors behind the report on a fair go to that fair. */
function isPartyAtFair({ mention, facts }: Located, fair: Located | undefined): boolean {
  if (fair === undefined || fair.facts.sentence.isHeadline || mention.word !== "참관단") return false;
  return !facts.sentence.isHeadline && fair.facts.sentence.index < facts.sentence.index;
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
  const trip = firstOf(
    all.filter((one) => !isOfAllCountries(one) && !isPartyAtFair(one, fair)),
    ["official_trip"],
  );
  if (trip !== undefined && delegation === undefined) {
    const received = lead.find(({ mention }) => mention.word === "접견");
    return toMain(received ?? trip);
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

const agreement = /협약|계약|MOU|양해각서/;

/** A caption or a motive, "수출 판로를 넓히기 위해서다.": nothing was done in it, and the sentence behind it tells what was. */
function tellsNothingDone({ sentence, dates, places, figures, firmCounts }: SentenceFacts): boolean {
  const found = [...dates, ...places, ...figures, ...firmCounts];
  return found.length === 0 && !agreement.test(sentence.text);
}

const ofAnotherYear = /지난해|작년|재작년/;

/** The journey that the second sentence tells behind a first one without a fact. */
function findVisitBehind([first, second]: readonly SentenceFacts[]): MainEvent | null {
  if (first === undefined || second === undefined || !tellsNothingDone(first)) return null;
  return ofAnotherYear.test(second.sentence.text) ? null : findVisit(second);
}

/** The main event of an article, or null if it reports none. */
export function findMainEvent(facts: ArticleFacts): MainEvent | null {
  if (facts.language === "en") return findEnglishMainEvent(facts);
  const lead = locate(facts.body.slice(0, leadLength)).filter((one) => !isAgreedOn(one));
  const visit = findVisit(facts.body[0]);
  if (visit !== null && !lead.some(isOfFirms)) return visit;
  const chosen = chooseAmong(lead, locate(leadingHeadlines(facts)), facts);
  if (chosen !== null) return chosen;
  const visitBehind = findVisitBehind(facts.body);
  if (visitBehind !== null) return visitBehind;
  const predicate = chooseByPredicate(facts);
  if (predicate !== null) return predicate;
  const later = firstOf(locate(facts.body.slice(leadLength, leadLength + 2)), [
    "trade_mission",
    "matchmaking",
    "other",
  ]);
  return later === undefined ? null : toMain(later);
}
