// How many firms took part. Buyers, foreign exhibitors, those who only signed, and whole fairs are counted in the same
// words; what decides is whose firms they are and what they did.
import type { Count, FirmCount } from "../counts/count";
import type { SentenceFacts } from "../article-facts";
import type { DateMention } from "../dates/date-mention";
import { addGroups } from "./firm-groups";
import { findForeignPlaces } from "../places/foreign-places";
import { provinceWord } from "../places/province-word";
import { tellsPrize } from "./prizes";

const foreign =
  /(?:현지\s?|바이어|구매자|현지\s?(?:업체|기업)|해외\s?(?:업체|기업)|수입업체|\d여?\s?개?\s?(?:이상(?:의)?\s)?(?:국|국가|나라)(?:에서|의)?|세계|외국|수입상|수입사|유통사|유통상|유통업체|도매상|벤더|(?:글로벌|다국적)\s(?:[가-힣·]{1,8}\s)?(?:기업|업체)?)\s?(?:총\s?)?(?:약\s?)?$/;
/** "무역상사 2개사와 군내 업체 20곳이": beside other firms trading houses are those who buy. */
const tradingHouses = /무역상사\s?(?:총\s)?$/;
/** All exhibitors of a fair, who are the firms of a host that holds it itself. */
const allExhibitors = /(?:국내외|국내·외|전국|국내)\s?(?:총\s?)?(?:약\s?)?$/;
/** "국내 17개 업체로 구성된 촉진단": of all at home those who go. */
const makesUpParty = /^(?:으로|로)\s(?:구성|꾸[리려린렸]|이뤄진)/;
const foreignAfter =
  /^(?: from \d+ countries|\s?(?:의|에서)?\s?(?:현지|해외|참가|참여)?\s?바이어|에서\s?바이어)/;
const tookPart =
  /참가|참여|나가|나갔|나와|나왔|나온|나선|나섰|함께|동행|꾸린|꾸려|꾸렸|파견|보낸|보냈|내보|선정|뽑|선발|들어간|누볐|운영|선보|전시한|차렸|출전|떠났|떠난|간다|만났|만나|거둔|거뒀|냈|따낸|상담|모집|참석|구성|이뤄진|이뤄졌|출품|로\s이루|자리를\s채|took part|participat|joined|attended|showed|exhibit|backed|supported|dispatch|send|sent|delegation|mission/;
const asSubject =
  /^(?: to |\s(?:가운데|중)\s|에(?:게)?\s[^,.]{0,24}지원|\s등\s|이|가|은|는|도|을|를|와|과|으로|로|의|,)/;
const breakdown = /(?:지역|나라|국가|도시|업체|기업|회사)별/;
const signedOnly =
  /^(?:가|이|는|은)?\s?[^,.]{0,40}(?:(?:협약|MOU|양해각서|의향서|수출\s?계약|계약)[^,.]{0,10}(?:맺|체결|했|주고받|이끌)|서명|도장을|사인했)/;
const metThem =
  /^(?:와|과)\s(?![^,.]{0,24}(?:를|을)\s(?:잇|이어|연결|맺어|만나게))(?![^,.]{0,16}(?:참가|참여|함께|나가|나갔|동행))[^,.]{0,20}(?:상담|협약|MOU|계약|양해각서|일대일|1\s?대\s?1)/;
const listOfSome = /등\s?(?:총\s|모두\s)?$/;
const partOfThem = /(?:(?:사|기업|업체|곳)\s중|이\s?가운데|이\s?중|그\s?중|가운데)\s[^,.]{0,24}$|나머지\s?$/;
const firmNoun = /(?:업체|기업|회사|중소기업|기업체|업체는|업체로|참가업체는)\s?(?:총\s|모두\s|약\s)?$/;

/** "참가업체는 … 50개다", "참가업체는 ▲A(대표 …) ▲B 등 6개사다": the sentence is about the group. */
const namesGroup =
  /(?:참가|참여|입주)\s?(?:업체|기업)[는은]?[^,.]{0,14}$|(?:참가|참여|동행|출품|함께)(?:한|했던|하는|할|하기로\s한|하려던|할\s예정(?:인|이던|이었던))\s(?:[가-힣·]{1,10}\s){0,3}$/;
const groupTopic =
  /(?:참가|참여)사[는은]\s[^,.]{0,14}$|(?:참가|참여|파견|출품|입점|동행|선정|선발)(?:한|된)?\s?(?:업체|기업|회사)[는은]\s[^,.]{0,14}$/;
/** "모집 규모는 ▲홍콩 전자전 8개사 ▲…": a label over a list counts in each item those who take part. */
const labelsList =
  /(?:참가|참여|파견|모집|선정|선발|지원|배정)\s?(?:규모|인원|기업|업체|회사|대상|기업\s?수|업체\s?수)(?:는|은|[:：]|\))\s?[^.]*$/;
const itemEnd = /^(?:\s?(?:내외|안팎|씩))?\)?\s?(?:[▲△●■○◦•◆,]|등이?|이?다\.|$)/;
/** "14개사 규모의 경남관", "4개사와 현지 유통사를 잇는". */
const sizeOfStand = /^\s?규모(?:의|로)\s|^(?:와|과)\s[^,.]{2,24}(?:를|을)\s(?:잇|이어|연결|맺어)/;
/** Goods tell their makers: "18개 업체 제품을 내놓았다", "12곳의 전시를 거들었다". */
const theirGoods =
  /^(?:의|가\s만든|이\s만든)?\s(?:[가-힣·]{1,8}\s)?(?:[가-힣·]{0,6}(?:제품|상품|물품|특산품|특산물|농식품|식품|화장품|물건|생산품|품목)[을를이가]|[\d,]+여?\s?(?:개\s?(?:품목|제품)|종|점)(?:[을를이가,]|\s)|(?:전시|참가|부스|판로|홍보)[을를이가])/;
/** "주최 측은 올해 전시에 1,100개사가 부스를 냈다고": the whole fair's. */
const wholeFair =
  /주최\s?(?:측|사)|(?:전시|박람|행사|대회|엑스포|페어|[가-힣]전)[가-힣]{0,3}에(?:는|만)?\s[^,.]{0,24}$/;
/** No region sends as many to a fair that is not its own. */
const mostOfOneHost = 300;
const ofThisCountry =
  /(?:도내|관내|시내|지역|국내|한국|우리)\s?(?:[가-힣·]{1,8}\s?)?(?:중소기업|기업|업체|회사)?\s?(?:총\s|모두\s)?$/;
/** "기업 16개사(대구 9, 경북 7)를", "7개사(가온테크, ㈜나래)가": who they are, told in between. */
const toldInBrackets = /^\s?\((?:[^()]|\([^()]*\))*\)/;
/** "기업 7개사 △가온테크(밸브) △나래가 참여했다": behind a list of them stands what they did. */
const listedBehind = /^\s?[△▲▷▶◇◆○●■▪](?=\s?[^\s])/;
const predicateLength = 30;

function wordsBehindCount(text: string, at: number, isListed: boolean): string {
  const behind = text.slice(at).replace(toldInBrackets, "");
  return !isListed && listedBehind.test(behind) ? behind.slice(-predicateLength) : behind.slice(0, 60);
}

/** "소재기업 2곳으로부터", "2개사 4,500만 달러 투자의향": who gave something. */
const givers =
  /^(?:으로부터|로부터|에게서|에게\s받)|^(?:[의과와]\s(?!함께)(?:(?![가-힣][고며해]\s|\d개?\s?사)[^.]){0,40}|\s[\d,.만억천]+\s?(?:달러|원|엔|유로)\s)투자\s?(?:의향|협약|유치)/;
/** "국내 업체 3곳, 해외 업체 4곳과 계약을 협의": a row with foreigners is of those who were dealt with. */
const rowOfPartners =
  /^(?:,|와|과)?\s(?:[가-힣]{1,6}\s)?(?:해외|외국|현지)\s?(?:업체|기업|바이어)(?![^.]{0,60}(?:참가|참여|마주))[^.]{0,100}(?:와|과)\s[^.]{0,24}(?:협의|계약|협약|논의)/;
/** "당시 사절단은 8개사가 나갔다": another event, told to explain this one. */
const thatTime = /(?:^|[,\s])(?:당시|그때|그해)\s[^.]{0,40}$/;
/** "참가규모: 10개사", "▲참가: 군내 10개사", "모집 규모는 10개사 내외다": a label or topic that counts those who take part. */
const labelsGroup =
  /(?:참가|참여|파견|모집|선정|지원)\s?(?:규모|기업|업체|회사|대상|업체\s?수|기업\s?수)?\s?(?:[:：]|[)\]】]|규모[은는])\s?[^,.:：\d]{0,14}$/;
/** "사절단은 … 등 모두 9개 업체다": what the delegation is made of. */
const groupIs = /(?:사절단|개척단|촉진단|방문단|대표단|참가단)[은는]\s[^.]{0,80}$/;
const copula = /^(?:다|이다|였다|이었다)(?:\.|고\s|$)/;
/** Firms of the host, whoever they met: "바이어 45개사를 도내 기업 10개사와 이어줬다". */
const ownFirms =
  /(?:도내|관내|군내|시내|구내|지역|참가|참여)\s?(?:[가-힣·]{1,8}\s){0,2}?(?:중소기업|수출기업|기업|업체|회사)?\s?(?:총\s|약\s)?$/;
/** "지난해보다 5개사 늘어난 25개사": by how many there are more. */
const difference =
  /^에서\s(?:약\s|총\s)?[\d,]+여?\s?(?:개\s?)?(?:사|곳|업체|기업|회사)(?:으)?로|^(?:[이가]|를|을)?\s?(?:더\s)?(?:늘|많|줄|적은|증가|감소|웃도|추가)/;
/** "두 시에서 5개사씩 모두 10개사": so many of each, with their total behind. */
const each = /^씩\s[^.]{0,16}(?:총|모두|합쳐|전체)\s/;
/** Who applied is not yet who goes: "30개사가 신청해", "신청한 30개사 중 9개사를 선정". */
const applied = /^(?:가|이|는|은)?\s(?:[가-힣]{1,6}\s)?(?:신청|접수|응모|지원서|몰려|몰렸)/;
const applicants = /(?:신청|접수|응모)(?:한|했던)?\s(?:[가-힣]{1,6}\s)?$/;
const chosenAmong = /(?:신청|접수|응모)[^.]{0,24}(?:중|가운데)\s[^,.]{0,24}$/;
/** "국내 30개사 가운데 충북 기업은 8개사다": the part that is the host's own. */
const isOwnPart =
  /(?:도내|관내|지역|[가-힣]{2}(?<![은한된인는던할])(?:도|시|군|구)?)\s(?:기업|업체)[은는이]\s(?:모두\s|총\s)?$/;
/** "도내 기업 중 경쟁력을 갖춘 7개 기업이 함께 참가했다": those of a region that took part, not a part of those who did. */
const amongAll =
  /(?:도내|관내|군내|시내|지역|[가-힣]{2,4}[도시군])\s(?:[가-힣]{2,4}\s)?(?:중소기업|기업|업체)\s(?:중|가운데)\s[^,.]{0,30}$/;
const tookPartThemselves = /^[이가]\s(?:함께\s)?(?:참가|참여)/;

/** Some of the firms told before: not those chosen among who applied, nor the host's own among all. */
function isPartOnly(before: string, after: string): boolean {
  if (amongAll.test(before) && tookPartThemselves.test(after)) return false;
  return partOfThem.test(before) && !chosenAmong.test(before) && !isOwnPart.test(before);
}
/** "조선소 11개사가 초청돼": guests, unless they are the host's own or come with a stand. */
const invited = /^[이가은는]\s(?:초청|초대)(?:됐|돼|되|받)(?![^.]{0,12}부스)/;
/** "전북 9개사가 초청됐다": firms of a province here. */
const ofProvince = new RegExp(
  `(?:^|[\\s·,])${provinceWord}도?\\s(?:[가-힣]{1,6}(?:기업|업체)\\s|기업\\s|업체\\s)?$`,
);
/** "15개 업체 관계자와 무역관장 등 27명의 단원은": whose people make up the party. */
const peopleOfParty =
  /^\s(?:관계자|대표|임직원|직원)(?:들)?[와과,]?\s[^.]{0,24}\d\s?여?\s?명의\s(?:단원|일행|[가-힣]{1,4}단)/;
/** "24개사 중 9개사를 최종 선정했다". */
const isChosen = /^[을를]\s(?:[가-힣]{1,6}\s)?(?:선정|선발|뽑|추렸|추려)/;
const listsGroup =
  /^[^.]{0,12}(?:참가|참여|파견|출품|입점|동행|선정|선발)(?:한|된)?\s?(?:업체|기업|회사)[는은]\s.*(?:등|만드는|생산하는)\s?(?:모두\s|총\s)?$/;
/** "8개 기업이 하노이에서 470만달러의 계약을 맺었다", told first: whose result the report is about. */
const dealsAbroad = /^[가이는은]\s[^.]{2,60}(?:에서|서)\s/;
const partyOf =
  /(?:delegation|mission|group|team) of $|(?<!\b(?:met|meet|talks|meetings|consultations|contracts|deals|signed)) with $/;

/** What is known of the event whose firms are counted. */
export interface HeldBy {
  /** The host holds the fair itself: then all its exhibitors took part. */
  ownFair: boolean;
  /** Somebody signs: firms that went somewhere did so at another event. */
  isSigning: boolean;
  /** Firms show their goods beside those of others. */
  isFair: boolean;
  /** Firms at home meet buyers: all that are told of took part. */
  isMeeting: boolean;
  /** The days of the event where its sentence tells them. */
  period: DateMention | null;
  /** It is one of several that a sentence lists: the firms in its part are its own. */
  isListed: boolean;
}

interface Candidate extends FirmCount {
  score: number;
}

/** A candidate with its sentence. */
interface Read {
  facts: SentenceFacts;
  candidate: Candidate;
}

/** "전시회 3곳에", "매장 5곳에서": 곳 counts whatever stands in front of it. */
const countsVenues =
  /(?:공동관|홍보관|전시관|단체관|전시회|박람회|상담회|판촉전|식당|음식점|레스토랑|매장|마트|점포|백화점|지점|도시|나라|국가|지자체|시·군|대학|무역관|사무소|행사장|전시장|시장)\s(?:등\s)?$/;

/** "10개" and "50개다" count firms only behind a word for them: 수출유망업체 10개, 참가업체는 … 50개다. */
function countsFirms(before: string, count: Count): boolean {
  return (
    (count.unit === "firm" && !countsVenues.test(before)) || firmNoun.test(before) || groupTopic.test(before)
  );
}

const foreignOwner =
  /^\s?(?:의\s)?(?:현지\s)?(?![가-힣·]*(?:참가|참여|파견|진출|수출|방문|도내|관내|지역|[단회전관]\s))(?:[가-힣·]{1,10}\s(?=[가-힣]))?(?:(?:기업|업체|투자자|유통사|수입사)\s(?:관계자\s)?)?$/;

/** "8개 기업을 포함한 20개 기업·기관": only the firms count; "초보기업 5개사를 포함해 12개사" counts them all. */
const withInstitutions =
  /^(?:를|을)?\s?포함(?:한|해)\s(?:[가-힣·ㆍ, ]{1,24}\s등\s)?(?:총\s|모두\s)?[\d,]+여?\s?개?\s?[가-힣·ㆍ]*\s?(?:기관|단체)/;

/** "지금까지 도내 224개 업체가 참여했다": all events of its kind so far; who had not yet gone is of this one. */
const tillNow =
  /(?:지금까지|이제까지|그동안|누적|누계)\s(?:(?:도내|관내|군내|시내|지역|국내|총|모두|전체|약|참가|참여|중소|수출|기업|업체|[\d,]+여?\s?(?:회|차례|번)에?|걸쳐)\s){0,4}$/;

/** Firms of another year; "지난해 10개사보다 늘어난" only compares. */
function tellsEarlier(before: string): boolean {
  if (tillNow.test(before)) return true;
  const at = before.search(
    /지난해|작년|예년|(?:매년|해마다)(?!\s[^,.]{0,30}(?:열리는|개최되는|열려\s온|치르는))/,
  );
  return at >= 0 && !/보다|대비|비해|올해|이번|올\s|배(?:인|가|로)\s|에서\s/.test(before.slice(at));
}

/** "미국 500여개 기업", "일본 기업 40개사": firms of the country named in front. */
function isForeign(before: string): boolean {
  const place = findForeignPlaces(before).at(-1);
  return place !== undefined && foreignOwner.test(before.slice(place.end));
}

function scoreCount(
  facts: SentenceFacts,
  count: Count,
  position: number,
  { ownFair, isFair, isSigning, isMeeting, period, isListed }: HeldBy,
): Candidate | null {
  const { text, start, isHeadline } = facts.sentence;
  const at = count.start - start;
  // "지난해 6월 19일부터 …": the days of the event itself are no comparison.
  const sinceOwnDays = period !== null && facts.dates.includes(period) ? period.end - start : 0;
  const before = text.slice(Math.max(0, at - 40), at);
  const after = wordsBehindCount(text, count.end - start, isListed);
  const allCountries = ownFair && /\d여?\s?개국\s(?:총\s)?(?:약\s)?$/.test(before);
  if (!countsFirms(before, count) || foreignAfter.test(after)) return null;
  if (foreign.test(before) && !allCountries) return null;
  if (tradingHouses.test(before) && facts.firmCounts.length > 1) return null;
  const words = text.slice(at, count.end - start);
  if (metThem.test(after) && !ownFirms.test(before) && !/도내|관내|군내|시내|지역/.test(words)) return null;
  if (/신청|응모|접수/.test(words)) return null;
  if (applied.test(after) || applicants.test(before) || difference.test(after)) return null;
  if (tellsPrize(text, before, after)) return null;
  if (invited.test(after) && !ofThisCountry.test(before) && !ofProvince.test(before)) return null;
  if (each.test(after) || givers.test(after)) return null;
  if (
    (rowOfPartners.test(text.slice(count.end - start)) && !ownFirms.test(before)) ||
    (isSigning && thatTime.test(before))
  )
    return null;
  const meets = isMeeting && /(?<!국내외|국내·외)\s?(?:총\s)?(?:약\s)?$/.test(before);
  if (!ownFair && !meets && allExhibitors.test(before) && !makesUpParty.test(after)) return null;
  if (withInstitutions.test(after))
    return { value: count.value, start: count.start, end: count.end, score: 100 };
  if (/^(?:를|을)?\s?포함(?:한|해)\s/.test(after) || /기관|단체/.test(words)) return null;
  if (
    (isPartOnly(before, after) && !isChosen.test(after)) ||
    tellsEarlier(text.slice(Math.min(sinceOwnDays, at), at))
  )
    return null;
  if (breakdown.test(text.slice(0, at)) || /^\s?(?:시|나라|도시|국|지자체|시·도)/.test(after)) return null;
  const named =
    namesGroup.test(before) ||
    labelsGroup.test(before) ||
    partyOf.test(before) ||
    listsGroup.test(text.slice(0, at)) ||
    sizeOfStand.test(after) ||
    (itemEnd.test(after) && (isListed || labelsList.test(text.slice(0, at)))) ||
    (copula.test(after) && groupIs.test(text.slice(0, at))) ||
    isOwnPart.test(before) ||
    peopleOfParty.test(after);
  const goods = theirGoods.test(after);
  if (!tookPart.test(after) && !named && !asSubject.test(after) && !goods && !isHeadline) return null;
  if (isFair && !ownFair && count.value >= mostOfOneHost && !ofThisCountry.test(before)) return null;
  if (!ownFair && count.value >= mostOfOneHost && wholeFair.test(before)) return null;
  if (!isListed && isForeign(before)) return null;
  const signed = signedOnly.exec(after);
  const signs = signed !== null && !/참가|참여|나가|나와|나간|들고|방문|다녀|찾아/.test(signed[0]);
  let score = 10 - position;
  if (tookPart.test(after) || named || goods) score += 10;
  const opensReport = position <= 1 && !isHeadline && !listOfSome.test(before) && dealsAbroad.test(after);
  if (signs && opensReport) score -= 4;
  else if (signs) score -= listOfSome.test(before) || /^[가이는은]\s/.test(after) ? 12 : 4;
  if (listOfSome.test(before) && signs) score -= 5;
  if (isHeadline) score -= 6;
  return { value: count.value, start: count.start, end: count.end, score };
}

/** Sentences count one less each: two numbers told equally clearly are this close, a side remark is not. */
const closeCall = 2;

/** "도쿄에는 5개사가, 오사카에는 7개사가 나간다. 모두 12개사가": a later number that those of one sentence add up to. */
function totalBehind({ facts }: Read, candidates: readonly Read[]): FirmCount | null {
  const parts = candidates.filter((one) => one.facts === facts);
  if (parts.length < 2) return null;
  const sum = parts.reduce((all, { candidate }) => all + candidate.value, 0);
  const total = candidates.find((one) => one.facts !== facts && one.candidate.value === sum);
  return total === undefined ? null : total.candidate;
}

/**
 * The number of participating firms of one mission, from the sentences about it; null if none is stated.
 */
export function readFirmCount(sentences: readonly SentenceFacts[], event: HeldBy): FirmCount | null {
  const candidates = sentences.flatMap((facts, position) =>
    facts.firmCounts.flatMap((count) => {
      const candidate = scoreCount(facts, count, position, event);
      return candidate === null ? [] : [{ facts, candidate }];
    }),
  );
  const best = candidates.reduce<Read | null>(
    (top, one) => (top === null || one.candidate.score > top.candidate.score ? one : top),
    null,
  );
  if (best === null || best.candidate.score < 4) return null;
  const count = totalBehind(best, candidates) ?? addGroups(best.facts, best.candidate);
  const rival = candidates.find(
    ({ facts, candidate }) =>
      candidate.score >= best.candidate.score - closeCall &&
      addGroups(facts, candidate).value !== count.value,
  );
  return rival === undefined ? count : { ...count, rival: rival.candidate.value };
}
