// Firm and buyer told side by side: "가온식품과 태국 유통사 시암푸드는 계약을 맺었다", "가온식품과 시암푸드 간의 계약". Which of
// the two sells, their descriptions tell; where they do not, neither is taken for the other.
import { isDescribedBuyer } from "./buyers";
import type { Counterparty } from "../text/counterparty";
import type { FirmName } from "../text/firm-name";
import { isFirmName } from "./firm-lists";
import { isEverydayWord } from "../words/everyday-words";
import { wordBefore } from "../words/name-phrase";
import { agrees } from "../words/particles";
import { membersOf, readPartyAt } from "./party-names";
import type { Sentence } from "../text/sentences";
import { shiftSpan } from "../text/span";
import { findLeadingRegion } from "../../regions/lookup";
import { findMatches } from "../../reading/find-matches";

const joined = /(?:\s?간(?:의|에)?|\s사이[의에]|의|은|는|이|가|와|과)(?=\s)/g;
const agreement = /^(?:[^.]|\.(?=\d)){0,110}?(?:계약|협약|MOU|양해각서|합의|기로)/;
/** Without a joint of two names and a word of dealing there is nothing to find. */
const twoNames = /[가-힣A-Za-z0-9)][와과,·]\s?/;
const listJoint = /[와과,·ㆍ/]/;
const dealWord = /계약|협약|MOU|양해각서|합의|기로/;
/** "일본 기업 10개사"; "㈜가온 등 참가기업 2곳" has a name in front of the number. */
const countedOnly = /(?<!등\s(?:[^\s,]{1,8}\s)?\d*)\d개?\s?(?:사|업체|기업|회사|곳)$/;
const legalForm = /(?:㈜|\((?:주|유)\)|주식회사\s|(?:영농조합|영어조합|농업회사|어업회사)법인\s?)$/;
/** "하오푸국제무역유한회사": behind so long a name it is that of a firm in China. */
const limited = /^유한(?:책임)?회사/;
const lasting = /\d\s?(?:년|개월|주|일)간?$/;

/** "A, B 등", "A, B 등 5개사": but "A와 B 등 2곳" may be both sides. */
const oneSide =
  /\s등$|[,·ㆍ]\s?(?:(?![와과]\s)[^,·ㆍ]){1,30}\s등\s?(?:[^\s,.]{1,8}\s){0,2}\d+여?\s?개?\s?(?:사|업체|기업|회사|곳)$/;

const localBody = /(?:센터|진흥원|재단|테크노파크|연구원|기술원|대학교?|공사|본부)$/;

/** 경남창조경제혁신센터: a body of a region here. */
function isBodyHere(name: string): boolean {
  return localBody.test(name) && findLeadingRegion(name).length > 0;
}

/** "우리나라 중소기업 제품 가온크림": told as one of here. */
const atHome = /(?:우리나라|국내|도내|관내|지역)\s(?:\S+\s){0,2}$/;

function isAtHome({ text, start }: Sentence, firm: FirmName): boolean {
  return atHome.test(text.slice(Math.max(0, firm.start - start - 30), firm.start - start));
}

/** A partner as it is spelled, with its name in Latin letters behind: 에이하마트(AhaMart). */
function withBracket(text: string, base: number, party: FirmName): Counterparty {
  const bracket =
    /^\([A-Z][^()]{1,40}\)사?/.exec(text.slice(party.end - base, party.end - base + 44))?.[0] ?? "";
  return { name: party.name + bracket, start: party.start, end: party.end + bracket.length };
}

/** "하늘농협과 몽골 Sky market과 사과 48만 달러": no subject in front, both stand with 와/과. */
function hasTopic(left: string): boolean {
  const clause = left.slice(Math.max(left.lastIndexOf(", "), 0));
  return /[가-힣A-Za-z)](?:은|는|이|가|도)\s/.test(clause);
}

/** The firm and its buyer, as one sentence names them. Positions are those of the article. */
export interface BothSides {
  firm: FirmName | null;
  party: Counterparty;
}

/** Few sentences hold it, so the roles are looked for behind it alone. */
const suppliesFirst = /(?:공급|납품|생산|제조|수출)(?:하고|하며)/;
const supplies =
  /(?:은|는)(?=\s[^.]{0,60}?(?:공급|납품|생산|제조|수출)(?:하고|하며),?\s(.{1,30}?)(?:은|는)\s[^.]{0,60}?(?:수입|판매|유통|구매|보급|입점)[^.]{0,40}(?:기로|협약|계약|합의))/g;

/** "A는 김을 공급하고, B는 이를 수입해 팔기로 했다": what each will do tells which of the two sells. */
export function findRoles({ text, start }: Sentence): BothSides | null {
  if (!suppliesFirst.test(text)) return null;
  for (const match of findMatches(supplies, text)) {
    const other = match[1] ?? "";
    const at = text.indexOf(other, match.index + 1);
    const seller = readPartyAt(text, match.index, 0);
    const buyer = readPartyAt(text, at + other.length, at);
    if (seller === null || buyer === null || [seller, buyer].some(({ name }) => name.includes(", ")))
      continue;
    if (!isFirmName(seller.name)) continue;
    return { firm: shiftSpan(seller, start), party: shiftSpan(buyer, start) };
  }
  return null;
}

/** The two sides of an agreement joined by 와/과 in front of a position of a sentence's text, or null. */
export function findBothSides(sentence: Sentence, at: number): BothSides | null {
  const { text, start } = sentence;
  if (!twoNames.test(text) || !dealWord.test(text)) return null;
  const firstJoint = text.search(listJoint);
  for (const match of findMatches(joined, text.slice(0, at)).reverse()) {
    // In front of the first joint no two names stand.
    if (match.index < firstJoint) return null;
    const left = text.slice(0, match.index);
    // "3년간의 계약": for how long.
    if (lasting.test(left)) continue;
    if (!agrees(left, match[0]) || !agreement.test(text.slice(match.index))) continue;
    // 떡볶이: an everyday word that ends in what looks like a particle.
    if (isEverydayWord(wordBefore(text, match.index + match[0].length))) continue;
    // "A, B 등이", "A, B 등 5개사가": members of one side.
    if (oneSide.test(left) || (match[0] === "의" && /[)사][와과]$/.test(left))) continue;
    // "㈜가온 외 6개사와 일본 기업 10개사가": the sides are counted, those of a clause before are other ones.
    if (/^[이가]$/.test(match[0]) && countedOnly.test(left)) return null;
    const names = readPartyAt(text, match.index, 0);
    if (names === null) continue;
    const twice = /^[와과]$/.test(match[0]);
    if (twice && hasTopic(text.slice(0, names.start))) continue;
    const members = membersOf(text, names);
    const [first, second] = members.map((name) => shiftSpan(name, start));
    if (first === undefined || second === undefined || members.length > 2) continue;
    // "상품명, 포장 등 한국의": a comma joins members of one list.
    if (text.slice(first.end - start, second.start - start).includes(",")) continue;
    const marked = (one: FirmName): boolean => legalForm.test(text.slice(0, one.start - start));
    // "경남혁신센터와 ㈜가온은": the firm is the partner of a body here.
    const [bodyFirst, bodySecond] = [first, second].map(({ name }) => isBodyHere(name));
    if (bodyFirst === true && marked(second)) return { firm: null, party: second };
    if (bodySecond === true && marked(first)) return { firm: null, party: first };
    const [buysFirst, buysSecond] = [first, second].map(
      (one) =>
        isDescribedBuyer(sentence, one) || (one.name.length > 6 && limited.test(text.slice(one.end - start))),
    );
    const [ownFirst, ownSecond] = [first, second].map((one) => marked(one) || isAtHome(sentence, one));
    if (twice && (buysFirst === true || buysSecond !== true)) continue;
    if (buysFirst === buysSecond && ownFirst === ownSecond) return null;
    const sells = buysFirst !== buysSecond ? buysSecond : ownFirst;
    const [firm, party] = sells === true ? [first, second] : [second, first];
    return { firm: isFirmName(firm.name) ? firm : null, party: withBracket(text, start, party) };
  }
  return null;
}
