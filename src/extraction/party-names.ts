// Reads who stands in front of a particle: one name or a list of them, with the words that describe each skipped. What
// describes nobody by name (현지 바이어, 대형마트, 하노이) is no party.
import type { Counterparty } from "./counterparty";
import { isEverydayWord, isKindOfParty, isPlural } from "./everyday-words";
import type { FirmName } from "./firm-name";
import { findEventMentions } from "./event-words";
import {
  bareName,
  isDescription,
  isNameless,
  isPerson,
  isPlaceWord,
  legalFormBefore,
  readNameBefore,
  stripLegalForm,
  wordBefore,
} from "./name-phrase";
import { agrees } from "./particles";
import { findResultWords } from "./result-words";
import { findRegions } from "../regions/lookup";
import type { Span } from "./span";

const generic = /(?:개사|개\s사|곳|분야|등과|이들|우리|그것|이것)$|^(?:이|그|저|것|등|또|결)$/;
const worldRegion = /(?:동남아|북미|남미|중남미|중동|유럽|아시아|아프리카|미주|중화권|남부|북부|세계)$/;
const event = /^20\d\d\s|(?:페어|엑스포|쇼|위크|페스티벌|축제|대전|전시회|박람회)$/;
const verbStem = /(?:^|\s|[어아져려겨러])나$|(?:^|\s|[가-힣])(?:다녀|돌아|찾아|들어|건너|가져)$/;
/** 112만달러와, 9건과: the end of a sum or a count, not a name. */
const quantity =
  /^[\d,.]+(?:개|건|명|곳|회|차례|톤|t|만|억|천|백|종|점|년|월|일)|(?:달러|불|弗|만원|억원|유로|위안|엔)$|^\d+$/;
const title = /\s(?:대표|회장|사장|총회장|지회장|원장|시장|측|본사|관계자|대표이사|그룹)$/;
/** "A, B 등 3개사": the number of parties behind their names. */
export const countOfFirms =
  /(?:\s?등\s?(?:[^\s,.]{1,6}\s){0,3}|\s(?:총\s|현지\s|[가-힣]{2,4}\s)?)(?:\d+|두|세|네)\s?개?\s?(?:사|업체|기업|곳|기관|회사)$/;
/** "A 등 현지 업체와", "A 등과": others are left unnamed. */
const andOthers = /\s등(?:\s(?:\S+\s){0,2}(?:업체|기업|회사|바이어|유통사|기관)들?)?$/;
/** The last letter of both, without which neither is looked for; and how far back they and a title reach. */
const endsCount = /[사체업곳관등어들]/;
const longestTail = 60;
const role = /\((?:대표|회장|사장|CEO|본사|이하)[^)]*\)/g;
/** "다이와푸드(일본)": where a partner sits is no part of its name. */
const seat = /\(([^()]{2,12})\)$/;
const longestList = 12;
/** A Korean's name by the surnames that most bear. */
const koreanPerson =
  /^[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진엄채원][가-힣]{2}$/;
/** "대형마트 2곳(롱비엔마트, 하동몰)과": the number's members in brackets. */
const namedInBracket = /(?:\d+|두|세|네)\s?개?\s?(?:사|업체|기업|곳|회사)\(([^()]{3,60})\)$/;

/** LOI, 가계약: what is signed is nobody to sign with. */
function isResultNoun(phrase: string): boolean {
  const [word] = findResultWords(phrase);
  return word?.start === 0 && word.end === phrase.length;
}

/** Whether a phrase names a firm or body: no place, event, sum, or everyday word. */
export function isPartyName(name: string): boolean {
  const bare = bareName(name);
  if (
    bare.length < 2 ||
    generic.test(bare) ||
    isPerson(bare) ||
    isPlural(bare) ||
    verbStem.test(bare) ||
    quantity.test(bare) ||
    worldRegion.test(bare) ||
    event.test(bare)
  )
    return false;
  if (isNameless(bare) || isResultNoun(bare) || findEventMentions(bare).length > 0) return false;
  const region = findRegions(bare)[0];
  return region === undefined || region.end - region.start < bare.length;
}

/** A party's name as a record writes it: without legal form and quotation marks. */
export function cleanName(name: string): string {
  return stripLegalForm(
    name
      .replace(role, "")
      .replace(seat, (bracket: string, place: string) => (isPlaceWord(place) ? "" : bracket)),
  )
    .replace(/^[‘'“"<〈]|[’'”"〉>]$/g, "")
    .trim();
}

function quotedBefore(text: string, end: number): (Span & { text: string }) | null {
  if (!/[’'”"〉>사社]/.test(text.charAt(end - 1))) return null;
  const match = /[‘'“"<〈]([^’'”"〉>‘“<〈]{2,30})[’'”"〉>](사|社)?$/.exec(
    text.slice(Math.max(0, end - 37), end),
  );
  if (match?.[1] === undefined) return null;
  const start = end - match[0].length + 1;
  return { text: match[1] + (match[2] ?? ""), start, end: start + match[1].length };
}

function readName(text: string, end: number): (Span & { text: string }) | null {
  return quotedBefore(text, end) ?? readNameBefore(text, end - legalFormBefore(text, end));
}

const ownClause = /(?:은|는|이|가|며|고)$/;
const describingVerb = /(?:하는|있는|만드는|다루는|두는|만든|둔|한|된|인|낸|온)$/;

/** "가계약과 별도로 현지 유통사 A와": what stands in front of such a word is no member of the list behind it. */
const besides = /^(?:별도로|별개로|따로|함께|더불어|아울러|달리|나란히)$/;

/** Where the words that describe a list's member begin, behind the joint with the member before; or its own start. */
function skipDescription(text: string, start: number, from: number): number {
  let at = start - legalFormBefore(text, start, from);
  let trade = false;
  for (let count = 0; count < 6; count += 1) {
    if (text.charAt(at - 1) !== " ") return at;
    const word = wordBefore(text, at - 1, from);
    if (word === "" || /[와과]$/.test(word)) return at;
    if (besides.test(word)) return start;
    const ends = ownClause.test(word) && !describingVerb.test(word) && !isPlaceWord(word);
    // "찻잔 업체 가온": whatever stands in front of a trade without a particle tells its goods.
    const goods = trade && /^[가-힣A-Za-z0-9-]+$/.test(word) && !ends;
    if ((!isDescription(word) && !goods) || ends) return start;
    trade = isKindOfParty(word) || word.endsWith("기업");
    at -= word.length + 1;
  }
  return start;
}

/** "…했고, A는", "특히, A는": what ends in front of the comma is a clause or an adverb. */
const connective =
  /(?:[가-힣]고|며|지만|는데|면서|특히|또한|이어|한편|아울러|그리고|이어서|반면|해|하여|따라)$/;

/** "A는 X와, B는 Y와", "A는 차를, B는 떡을": the particle in front of the comma ends a phrase; 서울청과 is a name. */
function endsPhrase(name: string): boolean {
  const particle = /(?:[와과을를로]|사에|에게)$/.exec(name)?.[0].slice(-1);
  return particle !== undefined && !name.endsWith("청과") && agrees(name.slice(0, -1), particle);
}

/** "태국의 '가온', 일본의 '다온'": the quotation mark in front of a name belongs to it. */
function behindQuote(text: string, start: number): number {
  return /[‘'“"<〈]/.test(text.charAt(start - 1)) ? start - 1 : start;
}

/** The other members of the list that ends in a name: "A, B와", "A와 B와", "접시 업체 A와 찻잔 업체 B". */
function readListBefore(text: string, last: Span, from: number): { names: string[]; start: number } {
  const names: string[] = [];
  let start = behindQuote(text, last.start);
  for (let count = 0; count < longestList; count += 1) {
    const member = skipDescription(text, start, from);
    const joint = /(?:\s?[,·ㆍ]\s?|([와과])\s)$/.exec(text.slice(Math.max(from, member - 3), member));
    if (joint === null) break;
    const end = member - joint[0].length;
    const before = readName(text, end);
    if (before === null || before.start < from || !isPartyName(before.text)) break;
    if (joint[1] !== undefined && !agrees(before.text, joint[1])) break;
    if (joint[1] === undefined && (endsPhrase(before.text) || connective.test(before.text))) break;
    names.unshift(cleanName(before.text));
    start = behindQuote(text, before.start);
  }
  return { names, start: names.length === 0 ? last.start : start };
}

/** "다온푸드의 응우옌 대표", "다온푸드 응우옌 대표": how long the person's name behind the firm's is, 0 without one. */
function personOf(left: string, titled: boolean): number {
  if (!titled) return 0;
  const match = /([가-힣A-Za-z]+?)((?:의\s[가-힣]{1,5}|\s[가-힣]{2,5}))$/.exec(left);
  const [firm = "", person = ""] = [match?.[1], match?.[2]];
  const named = person.startsWith("의") ? isPartyName(firm) : firmTail.test(firm) && !firmTail.test(person);
  return named ? person.length : 0;
}

function isClause(phrase: string): boolean {
  const last = phrase.split(" ").at(-1) ?? "";
  return /[가-힣](?:는|은|한|을|를|의)$/.test(last) && isDescription(last);
}

/** The members of a list in brackets: "가온, 다온과 라온". */
export function splitNames(list: string): string[] {
  return list.split(/\s?[,·ㆍ/]\s?|[와과]\s/).map((name) => name.trim());
}

/**
 * The party or parties whose names end at `end`, none that starts before `from`; several are joined by ", ".
 * Example: in "토론토의 가온사, 유통사인 다온 등 2개사" those at the end are "가온사, 다온".
 */
export function readPartyAt(text: string, end: number, from: number): Counterparty | null {
  const inBracket =
    text.charAt(end - 1) !== ")"
      ? undefined
      : namedInBracket.exec(text.slice(Math.max(from, end - 72), end))?.[1];
  if (inBracket !== undefined) {
    const names = splitNames(inBracket);
    const start = end - 1 - inBracket.length;
    return names.every(isPartyName) ? { name: names.map(cleanName).join(", "), start, end: end - 1 } : null;
  }
  const reach = Math.max(from, end - longestTail);
  const some = endsCount.test(text.charAt(end - 1))
    ? (countOfFirms.exec(text.slice(reach, end)) ?? andOthers.exec(text.slice(reach, end)))
    : null;
  const counted = some === null ? end : end - some[0].length;
  const nameEnd =
    counted - (title.exec(text.slice(Math.max(from, counted - longestTail), counted))?.[0].length ?? 0);
  const person = personOf(text.slice(from, nameEnd), nameEnd < counted);
  if (person > 0) return readPartyAt(text, nameEnd - person, from);
  const name =
    nameEnd < counted && /\S[와과]$/.test(text.slice(from, nameEnd)) ? null : readName(text, nameEnd);
  if (name === null || name.start < from || !isPartyName(name.text)) return null;
  // "본사를 찾아 황가온 회장과": a person with a title and no firm in front.
  if (nameEnd < counted && koreanPerson.test(name.text)) return null;
  // "매장을 꾸리는 두 회사와": in front of the number stands a clause, nobody's name.
  if (some !== null && isClause(name.text)) return null;
  const list = readListBefore(text, name, from);
  return { name: [...list.names, cleanName(name.text)].join(", "), start: list.start, end: name.end };
}

/** Everyday words that tell what a buyer is, in front of its name: 약국체인, 대형마트, 유통그룹. */
const kindOfPlace =
  /(?:기업|그룹|체인|브랜드|농장|공장|항공사|조합|레스토랑|카페|마트|마켓|슈퍼|백화점|몰|플랫폼|사|상|점|병원|센터|식당|호텔)$/;
/** Endings that firms are called by. */
export const firmTail =
  /(?:푸드|푸즈|식품|마트|마켓|스토어|리테일|프레시|유통|트레이딩|상사|무역|물산|산업|코리아|인터내셔널|그룹|홀딩스|테크|텍|메드|메디|메디칼|파마|바이오|케미칼|오토|모터스|오토메이션|센터|협회|상공회의소|백화점|홈쇼핑|서비스|시스템|엔지니어링|솔루션|재팬|차이나|글로벌|파트너스|벤처스|캐피털|컴퍼니|수산|메카닉스|일렉트로닉스|텍스타일|파워)$/;

/**
 * Whether its form or what stands in front of it tells that a phrase is a firm: 반푸사, ㈜반푸, 반푸(Banpu), 반푸푸드,
 * 유통사인 반푸, 하노이의 반푸. Before 에 and 에서 only such a phrase is a party: places and times stand there too.
 */
export function looksLikeFirm(text: string, { name, start }: Counterparty): boolean {
  if (/[A-Za-z]/.test(name) || firmTail.test(name)) return true;
  if (name.endsWith("사") && !isEverydayWord(name)) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  if (/(?:㈜|\((?:주|유)\)|[‘'“"<〈])$/.test(before)) return true;
  const word = /([가-힣A-Za-z]+)(?:\s소재|\s산하)?\s$/.exec(before)?.[1] ?? "";
  return [word, word.replace(/[의인]$/, "")].some(
    (one) => isPlaceWord(one) || isKindOfParty(one) || (kindOfPlace.test(one) && isEverydayWord(one)),
  );
}

/** Each member of a party with its own place in the text; one that its text spells otherwise is left out. */
export function membersOf(text: string, { name: names, start }: Counterparty): FirmName[] {
  let from = start;
  return names.split(", ").flatMap((spelled) => {
    const name = spelled.replace(/\([^)]*\)$/, "");
    const at = text.indexOf(name, from);
    if (at < 0) return [];
    from = at + name.length;
    return [{ name, start: at, end: from }];
  });
}
