// Firms that their description gives away: "피부미용기를 만드는 바이오닉스는", "의료기 업체 가자미이엔티가", "X는 현지
// 바이어와 …", and firms with their town in front where the chosen ones are listed (강릉 로움과 원주 디카팩·네오플램).
import type { FirmName } from "../text/firm-name";
import { findForeignPlaces } from "../places/foreign-places";
import { membersOf, readPartyAt } from "../parties/party-names";
import { findRegions } from "../../regions/lookup";
import type { SentenceFacts } from "../article-facts";
import { isFirmName, isListOfPartners } from "../parties/firm-lists";
import { agrees, cutParticle, endsInConsonant } from "../words/particles";
import { shiftSpan } from "../text/span";
import { findMatches } from "../../reading/find-matches";

const word = "[가-힣A-Za-z0-9&]{2,20}";
const subject = /(?:\s측은|측은|등은|등이|은|는|이|가|도|의\s몫)(?=[\s,]|이)/g;
/** Words right in front of the first of some names that tell they are firms: a trade, or what they make. */
const described =
  /(?:업체|기업|(?<![모자])회사|제조사|개발사|제작사|가공사|브랜드|스타트업|벤처|농가|생산자)(?:인)?\s(?:㈜|\((?:주|유)\))?$|(?:을|를)\s(?:\S+\s)?(?:만드는|만든|다루는|생산하는|생산한|제조하는|가공하는|내놓은|내놓는|개발한|개발하는|취급하는|선보인|수출하는|재배하는|내는|들고\s간|가져간)\s(?:[가-힣]{2,3}(?:의)?\s)?(?:㈜|\((?:주|유)\))?$/;
/** A word without which nothing is described so. */
const describingWord =
  /(?:업체|기업|회사|제조사|개발사|제작사|가공사|브랜드|스타트업|벤처|농가|생산자)(?:인)?\s|[을를]\s(?:\S+\s)?(?:만[드든]|다루|생산[하한]|제조|가공|내놓|개발|취급|선보|수출|재배|내는|들고|가져)/;
const openingQuote = /[‘'“"<〈]$/;
/** Buyers are described by their trade too: 유통업체, 수입사. */
const buyer = /(?:유통|수입|도매|바이어|투자)[가-힣]{0,4}(?:인)?\s(?:㈜|\((?:주|유)\))?$/;
const buyersMet = /(?:현지|해외|외국|베트남|중국|일본|미국|태국)\s?(?:바이어|업체)[와과로에]/;
const dealsWithBuyers = new RegExp(
  `(?:^|[.,]\\s|\\s)(${word}?)(은|는|이|가)\\s(?:현지|해외|외국|베트남|중국|일본|미국|태국)\\s?(?:바이어|업체)(?:와|과|로부터|에게)`,
  "g",
);
const corporateTail =
  "(?:코리아|테크|텍|이엔지|이엔티|코스메틱|인터내셔널|시스템즈?|산업|정밀|푸드|바이오텍|메디칼|메디|글로벌|엔지니어링|하이텍|제약|파마텍?|케미칼|솔루션|물산|상사|금속|유화|중공업)";
const corporateSubject = new RegExp(`${corporateTail}[은는이가]\\s`);
const corporate = new RegExp(`(?:^|[.,]\\s|\\s)(${word}?${corporateTail})(은|는|이|가)(?=\\s)`, "g");
const chosen = /뽑|선정|합류|선발|명단|참가|참여/;
const legal = /㈜|\((?:주|유)\)|주식회사|법인/;

/** @param needed a part of the pattern that few sentences have; only these are searched */
function toFirms(facts: SentenceFacts, needed: RegExp, pattern: RegExp): FirmName[] {
  const { text, start } = facts.sentence;
  if (!needed.test(text)) return [];
  return findMatches(pattern, text).flatMap((match) => {
    const name = match[1] ?? "";
    if (!isFirmName(name) || !agrees(name, (match[2] ?? "").trim())) return [];
    const at = start + match.index + match[0].lastIndexOf(name);
    return [{ name, start: at, end: at + name.length }];
  });
}

/** "가공기업 가온과는", "송풍기를 제조하는 H사", "크레도, 라온": the letter ends no subject, but a particle, a verb, a name. */
function endsOtherwise(left: string, ending: string): boolean {
  // "산들도, 누리도 참가했다" is a row of subjects.
  if (ending.startsWith("도,")) return !/^도,\s[^\s,]+도\s/.test(ending);
  if (!ending.startsWith("는")) return false;
  // 누리제과, 담양한과: 과 behind a vowel is no particle, nor is it that of sweets.
  const particle = /[가-힣]{2}([와과])$/.exec(left)?.[1];
  if (particle !== undefined && !/(?:한과|약과|정과|견과)$/.test(left))
    return agrees(left.slice(0, -1), particle);
  return /[을를]\s(?:[가-힣]*[^는은한든\s]\s)?[가-힣]{1,6}(?:하|되|드|루)$/.test(left);
}

/** "접시 업체 A와 찻잔을 만드는 B는": subjects that a description in front of them makes firms, each of its list. */
function withDescription(facts: SentenceFacts): FirmName[] {
  const { text, start } = facts.sentence;
  const first = text.search(describingWord);
  if (first < 0) return [];
  return findMatches(subject, text).flatMap((match) => {
    if (match.index < first || !agrees(text.slice(0, match.index), match[0])) return [];
    // "떡볶이 업체 누리는": in front of a trade no subject ends.
    if (
      /^[이가]$/.test(match[0]) &&
      /^\s(?:전문\s?)?(?:업체|기업|회사|제조사|브랜드)/.test(text.slice(match.index + 1))
    )
      return [];
    if (endsOtherwise(text.slice(0, match.index), text.slice(match.index))) return [];
    const party = readPartyAt(text, match.index, 0);
    if (party === null) return [];
    const before = text.slice(Math.max(0, party.start - 40), party.start).replace(openingQuote, "");
    if (!described.test(before) || buyer.test(before) || isAbroad(before)) return [];
    const firms = membersOf(text, party).filter(({ name }) => isFirmName(name));
    return firms.map((firm) => shiftSpan(firm, start));
  });
}

/** "시애틀의 식품 업체 X": who sits abroad is a buyer. */
function isAbroad(before: string): boolean {
  const place = findForeignPlaces(before).at(-1);
  return place !== undefined && !/[은는이가,]\s/.test(before.slice(place.end));
}

const most = /(?:곳|업체|기업|회사|주인공|사례)(?:은|는|로는)\s/;
const copula = /(?:이다|이었다|였다|다)\.?$/;

/** "가장 눈에 띈 곳은 필터를 만드는 제이앤티다": the firm is the predicate. */
function asPredicate(facts: SentenceFacts): FirmName[] {
  const { text, start } = facts.sentence;
  const from = text.search(most);
  const ending = from < 0 ? undefined : copula.exec(text)?.[0];
  if (ending === undefined) return [];
  const end = text.length - ending.length;
  if (ending.startsWith("다") === endsInConsonant(text.charAt(end - 1))) return [];
  const party = readPartyAt(text, end, from);
  if (party === null || !isFirmName(party.name)) return [];
  const before = text.slice(Math.max(0, party.start - 40), party.start);
  return described.test(before) && !buyer.test(before) && !isAbroad(before) ? [shiftSpan(party, start)] : [];
}

/** Town and firm, and the firms joined to it: "원주 디카팩·네오플램, 의료기기는 춘천 보템과 지앤더블류". */
function withTowns(facts: SentenceFacts): FirmName[] {
  const { text, start } = facts.sentence;
  if (!chosen.test(text)) return [];
  const towns = findRegions(text).filter(
    (town) => town.bare && /^\s[가-힣A-Za-z]/.test(text.slice(town.end, town.end + 2)),
  );
  if (towns.length < 2) return [];
  return towns.flatMap((town) => {
    const list = /^\s([^,.]{2,40}?)(?=,|이\s|은\s|는\s|가\s|\.)/.exec(text.slice(town.end))?.[1] ?? "";
    let at = start + town.end + 1;
    return list.split(/([·ㆍ]|(?:와|과)\s)/).flatMap((part, index) => {
      const from = at;
      at += part.length;
      if (index % 2 === 1 || part === "" || /\s/.test(part)) return [];
      const name = cutParticle(part);
      return isFirmName(name) && !findRegions(name)[0]
        ? [{ name, start: from, end: from + name.length }]
        : [];
    });
  });
}

/** In a row in which two members carry their legal form, all members are firms. */
function inLegalRow(facts: SentenceFacts): FirmName[] {
  const { text, start } = facts.sentence;
  if (!legal.test(text)) return [];
  const row = /(?:[^,.\s]{2,24},\s){2,}[^,.\s]{2,24}/.exec(text);
  if (row === null || isListOfPartners(text, row.index)) return [];
  const members = row[0].split(/,\s/);
  if (members.filter((member) => legal.test(member)).length < 2) return [];
  return members.flatMap((member) => {
    const name = member.trim();
    if (legal.test(name) || /\s/.test(name) || !isFirmName(cutParticle(name))) return [];
    const at = start + row.index + row[0].indexOf(name);
    return [{ name: cutParticle(name), start: at, end: at + cutParticle(name).length }];
  });
}

/** The firms of a sentence that are known by their description. */
export function findDescribedFirms(facts: SentenceFacts): FirmName[] {
  return [
    ...withDescription(facts),
    ...asPredicate(facts),
    ...toFirms(facts, buyersMet, dealsWithBuyers),
    ...toFirms(facts, corporateSubject, corporate),
    ...withTowns(facts),
    ...inLegalRow(facts),
  ];
}
