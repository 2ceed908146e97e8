// With whom a result was reached: the buyer or partner that the clause names, by the particle behind it. 와·과 is the
// partner of an agreement, 에·에게 who is supplied, 로부터·에서 who orders. Most reports name none (현지 바이어와).
import type { Counterparty } from "../text/counterparty";
import { isEverydayWord } from "../words/everyday-words";
import { isEnglish } from "../text/language";
import { findEnglishPartner } from "./english-partners";
import { firmTail, looksLikeFirm } from "./firm-looks";
import { cleanName, isPartyName } from "./party-name";
import { countOfFirms, readPartyAt } from "./party-names";
import { agrees } from "../words/particles";
import { isDescription, isPlaceWord, wordBefore } from "../words/name-phrase";
import { findRegions } from "../../regions/lookup";
import { findForeignPlaces } from "../places/foreign-places";
import { findMatches } from "../../reading/find-matches";

const notWith =
  /^(?:와|과)\s(?:함께|공동(?!\s?(?:연구|개발|사업|마케팅|홍보))|나란히|연계|더불어|같은|협력해|협력하|협업|힘을|비교|달리|별도|지난|이달|\d{1,2}일)/;
/** "X사와 지난 3일 협약을": behind a firm the day of the deal may follow. */
const onDay = /^(?:와|과)\s(?:(?:지난|이달)\s)?(?:\d{1,2}월\s)?\d{1,2}일\s/;
/** Agreement nouns with their verbs, in front of which a partner stands with 와/과. */
const agreement =
  /(?:기로\s|텄|손(?:을\s)?잡|약속|협약|약정|MOU|LOI|양해\s?각서|의향서|확약|계약|제휴|협의|조율|거래|도장|서명|합의|체결|맺|성사|교환)/;
/** "먹거리와 건강식품을 유통하는 X": here 와 joins two objects of a clause that describes somebody. */
const joinsObject =
  /^(?:와|과)\s\S+(?:을|를)\s(?!(?:위주|중심|골자|주제|내용)로\s한\s)(?:\S+\s)?\S*(?:하는|(?<![위관대])한|만드는|둔|낸|내는|생산하는)\s(?!내용|골자|조건)/;
/** "A와 B는 …": two subjects. The first is a partner only if it is abroad or a body: 하노이의 A와 B가 협약을 맺었다. */
const joinsSubject =
  /^(?:와|과)\s(?:[^\s.\d]*[^\s.\d을를에의로한]\s){0,4}?[^\s,.]*[^\s,.은는](은|는|이|가|도)\s/;
/** "A와 B, C가": the first of several subjects. */
const joinsSubjects =
  /^(?:와|과)\s(?:[^\s.,\d]{2,20},\s){1,6}(?:[^\s.,\d]{1,12}\s){0,2}[^\s.,은는]+(은|는|이|가|도)\s/;
/** "텐진과 칭다오, 상하이지역에서": places in a row. */
const joinsPlaces = /^(?:와|과)\s([가-힣]{2,8}),\s([가-힣]{2,8}?)(?:\s?지역|\s?등지?)?(?:에서|를|을|에|\s)/;

function isRowOfPlaces(behind: string): boolean {
  const [, ...places] = joinsPlaces.exec(behind) ?? [];
  return places.length > 0 && places.every((place) => isPlaceWord(place));
}

/** "X와 협력 MOU도 맺었다": what was signed is no subject. */
const dealToo = /(?:협약|계약|MOU|양해각서|의향서)(?:\([^)]*\))?[도이가]$/;
/** "D사와 송풍기를 제조하는 H사 등도": the second of two subjects has its description in front. */
const joinsDescribed =
  /^(?:와|과)\s(?:[^\s,.]+\s){0,2}?[^\s,.]+[을를]\s(?:[^\s,.]+\s)?[^\s,.]*(?:하는|만드는|만든|생산한|제조한|개발한)\s[^\s,.]+(?:\s등)?(?:은|는|이|가|도)\s/;
/** "상황과 수요를 감안해": two objects of a verb that makes no deal. */
const considered =
  /^(?:와|과)\s(?:\S+\s){0,2}\S+(?:을|를)\s\S*(?:감안|고려|바탕|위해|(?<!(?:상담|협의|미팅|면담)[을를]\s)통해|활용|이용|앞세|내세|알리|소개|선보|홍보|지원|논의|둘러|살펴|방문)/;
/** "X협회와 판로 확대를 위해 협약을": what the agreement is for. */
const forAim = /^(?:와|과)\s(?:\S+\s){0,2}\S+[을를]\s위해\s/;
/** "취향과 소득 수준에 맞춘 제품": two objects of a clause that describes goods, unless it tells what is agreed. */
const joinsClause = /^(?:와|과)\s(?:\S+\s){0,2}?\S+(?:을|를|에|으로)\s\S*(?:[한된춘른운낸은는던])\s/;
const aboutDeal = /^\S+\s(?:\S+\s){0,3}?\S*(?:수출|공급|납품|판매|골자|내용|담은|위한|관한|대한|협약|계약)/;
const body = /(?:KOTRA|코트라|공사|협회|연합회|상공회의소|진흥원|센터|재단|대학교?|스쿨|연구원|무역관)$/;

const withParty = /(?:와|과)(?:의|는|도)?(?=\s)/g;
const against = /(?:를|을)\s상대로/g;
const visited =
  /(?:\s본사)?(?:를|을)\s(?:찾아|방문해|방문하고|초청해|초청하고|맞아|만나)(?=\s[^.]{0,60}(?:MOU|협약|양해각서|계약))/g;
const supplied =
  /(?:에게|에)(?=\s(?!따르면|의하면|본사|공장|사무소|위치|소재|자리|있는|둔\s)[^.]{0,80}(?:팔|공급|수출|납품|대기로|넘기|넘겼|보내|실어|판매|제공|선적|내보내|인도하))/g;
/** "코베제강으로부터 첫 주문을 받았다": who gives an order is somebody, however he is called. */
const fromOrderer = /^(?:으로부터|로부터|에게서|한테서)\s[^,.]{0,60}(?:주문|발주|오더)[을를]?\s?받/;
const ordering =
  /(?:으로부터|로부터|에게서|에게|에서|한테서)(?=\s[^.]{0,80}(?:(?:요청|제의|제안|주문|발주|의향|의사|오더|투자|계약|약속|구매)[^.]{0,14}(?:받|따|확보|확인|얻|끌어|이끌)|수주))/g;
/** "홍콩 A의 6만 달러 주문을 받았다": whose order was taken. */
const orderOf =
  /의(?=\s[^,.]{0,30}(?:주문|발주|오더|구매\s?의향서?)(?:서|를|을)?\s?(?:[가-힣]{1,4}\s)?(?:받|따|확보|수주|얻))/g;
const listedWith = /(?:을|를)\s(?:비롯한|포함한)\s[^.,]{0,16}(?:와|과)\s/;
const stated =
  /(?:계약|협약|거래|구매)\s?(?:상대|상대방|업체|회사)(?:는|은)\s[^.]{0,60}?[‘'“"]([^’'”"]{2,30})[’'”"]|(?:상대방|거래처|구매처)(?:는|은)\s[^.]{0,60}?[‘'“"]([^’'”"]{2,30})[’'”"]/;
const genericBuyers = /(?:바이어|구매자|업체|기업|회사|수입상|\d+개?\s?(?:사|곳)|기관|관계자)$/;

/** A clause of a sentence, and how far a partner's particle may stand in it. */
interface Zone {
  text: string;
  from: number;
  to: number;
  limit: number;
  /** The sum at `limit` is a signed one, so that the agreement need not be named again behind its partner. */
  signed: boolean;
}

function isAbroad(text: string, { start }: Counterparty): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  // "방콕에서 가온과": where they met.
  if (/에서(?:는)?\s$/.test(before)) return false;
  return /[가-힣]\s(?:\S+\s){0,2}$/.test(before) && findForeignPlaces(before).length > 0;
}

/** Whether nothing but words that describe the sum stands between the particle and it: "X사와 3년간 30만 달러". */
function leadsToSum({ text, limit, signed }: Zone, at: number): boolean {
  if (!signed || limit <= at) return false;
  const between = text.slice(at, limit).trim().split(/\s+/).slice(1);
  return between.length <= 6 && between.every((word) => !/[가-힣](?:은|는|이|가|해|고|며|에서)$/.test(word));
}

/** "유통사 X와 손잡고 5만 달러를 수출하기로": hands are joined with bodies too, which only help. */
const joinsHands = /^(?:와|과)\s손(?:을\s)?잡/;

function isPartner(zone: Zone, end: number, party: Counterparty): boolean {
  const behind = zone.text.slice(end, zone.to);
  if (joinsHands.test(behind) && (body.test(party.name) || !looksLikeFirm(zone.text, party))) return false;
  if (
    joinsDescribed.test(behind) ||
    joinsObject.test(behind) ||
    (considered.test(behind) &&
      !(forAim.test(behind) && (firmTail.test(party.name) || body.test(party.name)))) ||
    (notWith.test(behind) && !(onDay.test(behind) && looksLikeFirm(zone.text, party)))
  )
    return false;
  if (isRowOfPlaces(behind) && !looksLikeFirm(zone.text, party)) return false;
  // "대게살과 건오징어 등": goods side by side.
  if (/^(?:와|과)\s\S+\s등\s/.test(behind) && !looksLikeFirm(zone.text, party)) return false;
  const particle = behind.charAt(0);
  if (!agrees(zone.text.slice(0, end), particle)) return false;
  // "A와 B 간에": which of the two is the buyer, it does not tell.
  if (/^(?:와|과)\s[^\s\d]+(?:\s[^\s\d]+)?\s간(?:의|에|(?=\s(?:약\s|총\s)?\d))\s/.test(behind)) return false;
  if (joinsClause.test(behind) && !aboutDeal.test(behind) && !looksLikeFirm(zone.text, party)) return false;
  const joined = joinsSubject.exec(behind) ?? joinsSubjects.exec(behind);
  const subject = /(\S+)\s$/.exec(joined?.[0] ?? "")?.[1] ?? "";
  // "X와 떡볶이 30만 달러어치를", "X와 진도 농수산물": an everyday word or a place that ends in what looks like a particle.
  if (
    joined !== null &&
    !isEverydayWord(subject) &&
    !isPlaceWord(subject) &&
    !dealToo.test(subject) &&
    !isAbroad(zone.text, party) &&
    !body.test(party.name)
  )
    return false;
  return agreement.test(behind) || leadsToSum(zone, end);
}

/** The last partner in front of such a particle; where it is only "바이어와", nobody before it is one. */
function lastParty(
  zone: Zone,
  pattern: RegExp,
  accepts: (end: number, party: Counterparty) => boolean,
): Counterparty | null {
  const { text, from, to, limit } = zone;
  for (const match of findMatches(pattern, text.slice(0, to))
    .filter((one) => one.index < limit)
    .reverse()) {
    const end = match.index;
    if (end <= from) return null;
    const party = readPartyAt(text, end, from);
    if (party !== null && accepts(end, party)) {
      // 상담결과, 효과: the end of an everyday word is no particle.
      if (isEverydayWord(wordBefore(text, end + match[0].length, from))) continue;
      return party;
    }
    const before = text.slice(from, end);
    if (party === null && genericBuyers.test(before) && !countOfFirms.test(before)) return null;
  }
  return null;
}

const institutional = /협약|MOU|양해각서|협정/;
const hostAndPartner =
  /(?:^|\s)(\S{1,8})[와과]\s((?:\S+\s){0,3}?\S{2,20}?)(?:의|이|가|은|는|간)\s(?:[^,.]{0,30}|[^,.‘’'“”"]{0,70}\s위한\s(?:[가-힣]{2,6}\s){0,3}(?:업무|수출|상호)?)(?:협약|MOU|양해각서|협정)/g;

/** "시와 X의 업무협약", "군과 X는 협약을 맺고": the partner of a 시·군 or of the host by name stands behind it. */
function partnerOfHost({ text, from, to }: Zone): Counterparty | null {
  const clause = text.slice(from, to);
  if (!institutional.test(clause)) return null;
  for (const match of findMatches(hostAndPartner, clause)) {
    const host = match[1] ?? "";
    if (
      !/^(?:시|군|도|구|양측|\S{0,6}(?:시장|지사|군수|구청장))$/.test(host) &&
      findRegions(host)[0]?.end !== host.length
    )
      continue;
    const words = match[2] ?? "";
    const start = from + match.index + match[0].indexOf(words, host.length + 1);
    const party = readPartyAt(text, start + words.length, start);
    if (party !== null && !isDescription(party.name)) return party;
  }
  return null;
}

/**
 * The partner named in a stretch of a sentence, or null. `from` and `to` bound the clause in the sentence's text; the
 * partner stands before `limit`; `signed` tells that the sum at `limit` is one of an agreement. Example: "토론토의
 * 멀티메틱사와 500만 달러어치를 계약했다" gives 멀티메틱사.
 */
export function findCounterparty(
  text: string,
  from: number,
  to: number,
  limit = to,
  signed = false,
): Counterparty | null {
  if (isEnglish(text)) return findEnglishPartner(text, from, limit, to);
  const zone = { text, from, to, limit, signed };
  const listed = listedWith.exec(text.slice(from, to));
  if (listed !== null && agreement.test(text.slice(from + listed.index, to))) {
    const party = readPartyAt(text, from + listed.index, from);
    if (party !== null) return party;
  }
  const firm = (_: number, party: Counterparty): boolean => looksLikeFirm(text, party);
  const orders = (at: number, party: Counterparty): boolean =>
    firm(at, party) ||
    (party.name.length > 2 && !party.name.startsWith("지난") && fromOrderer.test(text.slice(at)));
  return (
    lastParty(zone, withParty, (end, party) => isPartner(zone, end, party)) ??
    partnerOfHost(zone) ??
    lastParty(zone, against, () => true) ??
    lastParty(zone, visited, firm) ??
    lastParty(zone, ordering, orders) ??
    lastParty(zone, orderOf, firm) ??
    lastParty(zone, supplied, firm)
  );
}

/** "계약 상대는 하노이의 X다". */
function readPredicate(text: string): Counterparty | null {
  const said =
    /(?:(?:계약|협약|거래|구매)\s?|의\s|^)(?:상대|상대방|바이어|구매처|거래처|파트너)(?:는|은)\s(?:모두\s|둘\s다\s)?([^.]{2,60}?)(?:(?:이다|다|이며|였다)\.?$|(?:으로|로|이고|이며|인데),\s)/.exec(
      text,
    );
  const words = said?.[1];
  // "협약 상대는 A(20만 달러), B(10만 달러)다": each has a sum of its own, they are no partner of one before.
  if (said === null || words === undefined || /\((?:약\s)?\d[^)]*(?:달러|불|원|유로|엔|위안)\)/.test(words))
    return null;
  const start = said.index + said[0].indexOf(words);
  return readPartyAt(text, start + words.length, start);
}

/** "A와 B의 상대는 교토의 X다": the firms whose partner a sentence names; none if it names only the partner. */
export function findStatedFirms(text: string): string[] {
  const owner = /의\s(?:(?:계약|협약|거래|구매)\s?)?상대(?:방)?(?:는|은)\s/.exec(text);
  return owner === null ? [] : (readPartyAt(text, owner.index, 0)?.name.split(", ") ?? []);
}

/** "계약 상대는 온라인 쇼핑몰을 운영하는 'X'다": a sentence of its own that names the partner of what went before. */
export function findStatedParty(text: string): Counterparty | null {
  const said = stated.exec(text);
  const name = said?.[1] ?? said?.[2];
  if (said === null) return readPredicate(text);
  if (name === undefined || !isPartyName(name) || isPlaceWord(name)) return null;
  const start = said.index + said[0].lastIndexOf(name);
  return { name: cleanName(name), start, end: start + name.length };
}
