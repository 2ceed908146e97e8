// Reads a proper name as the noun phrase that ends at a position. Korean puts what describes a name in front of it
// (부엌가구의 대현산업, 토론토에 있는 펄텍호스사, 유통사인 한남체인): the name is what follows the last such word.
import { resolveRegion } from "../../regions/resolve-region";
import { isWordUnit } from "../../regions/word-ends";
import { isEverydayWord } from "./everyday-words";
import { isForeignPlaceName } from "../places/foreign-places";
import { cutParticle } from "./particles";
import type { Span } from "../text/span";

/** Words in front of a name that describe it and are not part of it. */
const descriptor =
  /(?:업체|회사|기업|사인|업체인|기업인|회사인|기관|기관인|브랜드|유통사|유통업체|수입사|수입업체|바이어|바이어인|제조사|협력사|운영사|운영사인|대기업|자회사|모회사|그룹사|체인인|그룹인|최대|현지|해외|국내|역시|함께|대한|통해|위해|이어|또한|특히|이날|이번|같은|등|및|및는|가운데|모두|각각|측|글로벌|세계적|전문|쪽|역내|중|한편|힘입어|들어|거쳐|걸쳐|소재|산하|소속|출신|따라|의해|따르면|의하면|먼저|우선|가장|또|다만|반면|그리고|직접|새로|이미|잇달아|나란히|찾아|들러|만나|모여|나서|체인|살롱|아울러|아직|여전히|당시|하나인|[가-힣]{2,3}읍)$|^(?:즉|중인)$/;
/** Endings of words that cannot be inside a name: particles and verbs in front of it. */
const attaches =
  /(?:[은는을를의면]|에서|에게|으로|에는|에선|하는|있는|만드는|다루는|했던|되는|에|로|던|며|고|해|와|과|까지|부터|이나|에도|[가-힣]{2,}[이가]|보낸|낸|온|같은|진|한|된|지만|첫|두|간|만든|둔|세운|꾸린|이끈|가진|올린|거둔|맺은|따낸|알린|밝힌|받은|얻은|보인|꼽힌|열린|마친|펼친|찾은|만난|모은|벌인|차린|늘린|넓힌|다진|이룬|나선|뽑힌|들른|앞둔|[가-힣](?:할|될|갈|질|져|켜))$|^[끈낸둔연딴쓴온간든단큰쥔튼]$/;
const trailingTitle =
  /\s(?:대표|회장|사장|총회장|지회장|원장|시장|그룹\s?회장|측|본사|관계자|대표이사|교수)$/;
const boundary = /[\s.,·ㆍ①-⑳▲△▷▶●◦•□○◆■–—→↔:;!?“”‘’'"〈〉<>【】[\]\n]/;
/** Bodies are called by a place and a common noun: 베트남 상공회의소 is a name, 베트남 유통업체 is none. */
const bodyNoun =
  /(?:협회|연합회|상공회의소|진흥원|공단|공사|재단|센터|위원회|협의회|대학교?|연구원|연구소|방송국|지회|지부|한인회|청|은행)$/;
/** Common nouns that are written apart from the name they belong to: 하오 마트, 니시무라 상사. */
const looseTail = /^(?:그룹|상사|마트|백화점|홈쇼핑|무역|유통|호텔|쇼핑몰)$/;
/** 오리건주, 산둥성: a state that no list of places holds. */
const stateName = /^[가-힣]{2,6}(?:주|성|현)$/;

/** A name with its span in the text it was read from. */
export interface NamePhrase extends Span {
  text: string;
}

/** Whether a word names a place at home or abroad: `isPlaceWord("하노이")`, `isPlaceWord("진주시")`. */
export function isPlaceWord(word: string): boolean {
  const bare = word.replace(/(?<=[가-힣]{2})(?:시|주|성|현)$/, "");
  return isForeignPlaceName(word) || isForeignPlaceName(bare) || resolveRegion(word).length > 0;
}

/** Whether a word in front of a name describes it: a place, a trade, an adverb, a clause that ends before the name. */
export function isDescription(word: string): boolean {
  // 슈퍼마켓인, 최대의: a copula or 의 turns an everyday word into a description.
  const stem = word.replace(/(?<=[가-힣]{2})(?:인|계|내)$/, "");
  if (descriptor.test(word) || attaches.test(word)) return true;
  if (isPlaceWord(word) || isEverydayWord(word)) return true;
  return stem !== word && (isPlaceWord(stem) || isEverydayWord(stem));
}

/** 세계한인무역협회, 국립의약품센터: a body's long name is a proper one, though common words make it up. */
function isBodyName(word: string): boolean {
  const noun = bodyNoun.exec(word)?.[0];
  return noun !== undefined && word.length - noun.length >= 4 && !/^(?:현지|지역|관내|도내|한인)/.test(word);
}

/** 일본기업, 미국바이어: a country written together with what somebody is. */
function isSomebodyAbroad(word: string): boolean {
  const kind = /(?:현지|측)?(?:기업|업체|회사|바이어|유통사|수입사|수입상|거래처|파트너사?)$/.exec(word)?.[0];
  return kind !== undefined && isForeignPlaceName(word.slice(0, -kind.length));
}

/** Whether a phrase is a place, a state or everyday words alone, so that nobody is named by it. */
export function isNameless(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  const head = words.at(-1) ?? "";
  if (isBodyName(head) || (words.length > 1 && ministry.test(head))) return false;
  // 세계한인무역협회 싱가포르 지사: a branch of a body that is named.
  if (head === "지사" && words.slice(0, -1).some((word) => isBodyName(word))) return false;
  // 꽃담 USA: a firm's name ends in a country in Latin letters, places stand in front of it.
  if (/^[A-Z]/.test(head) && words.length > 1 && !words.slice(0, -1).every(isDescription)) return false;
  if (isPlaceWord(head) || stateName.test(head) || isSomebodyAbroad(head)) return true;
  if (!isEverydayWord(head)) return false;
  if (words.length === 1 || !(bodyNoun.test(head) || looseTail.test(head))) return true;
  return words.every(
    (word) => isEverydayWord(word) || (word.length > 1 && isPlaceWord(word) && !bodyNoun.test(head)),
  );
}

/** 몽골 재난청, 베트남 관세청, 인도네시아 보건성: whose office it is belongs to its name. */
const office = /^(?:[가-힣]{2,10}청|[가-힣]{2,10}국)$/;
const ministry =
  /^(?:보건|재무|상무|농업|농림|산업|공업|교육|외무|상공|통상|무역|수산|환경|과학|경제|교통|건설|정보|문화|관광)[가-힣]{0,6}(?:성|부)$/;

const hangsOnBracket = /(?<=\))(?:유한\s?공)?[사社]$/;
const latinWord = /^[A-Z0-9][A-Za-z0-9&.'-]*$/;
const longestName = 4;
/** A buyer's whole name in Latin letters. */
const longestBracket = 60;

/** 몽골, 다낭시, 창춘시: a 시 that is none of ours is abroad, whether a list of places holds it or not. */
function isPlaceAbroad(word: string): boolean {
  const city = word.replace(/(?<=[가-힣]{2})시$/, "");
  return isForeignPlaceName(city) || (city !== word && resolveRegion(word).length === 0);
}

/** 빈 커머스(Vin-Commerce): in front of a name spelled in Latin letters too, one letter begins it unless it counts or points. */
const firstOfName =
  /^(?![모타본동당각총약등및중수것이그저한두세네양전후내외매또옛새큰곧배김차쌀굴귤감])[가-힣]$/;

/** Whether the word in front belongs to the same name as the words behind it. */
function continues(word: string, behind: string, bracket: string): boolean {
  if (bodyNoun.test(behind) && behind.split(/\s+/).every(isEverydayWord))
    return isPlaceWord(word) || (bodyNoun.test(word) && isEverydayWord(word)) || !isDescription(word);
  // 세계한인무역협회 싱가포르 지사
  if (/(?:^|\s)지사$/.test(behind)) return isPlaceWord(word) || isBodyName(word);
  // Beijing GAON Food: in Latin letters a city begins the name.
  if (/^[A-Z]/.test(word) && latinWord.test(word) && /^[A-Z]/.test(behind)) return true;
  if ((office.test(behind) || ministry.test(behind)) && isPlaceAbroad(word)) return true;
  // 빈 그룹: so short a word names no place in front of it; in 모 그룹, 타 그룹 it names nobody.
  if (behind === "그룹" && word.length === 1) return !/[모타본동당미중일영]/.test(word);
  if (/^\([A-Z]/.test(bracket) && firstOfName.test(word) && !behind.includes(" ")) return true;
  if (isDescription(word)) return false;
  return latinWord.test(word) || /^[가-힣A-Z]{1,8}$/.test(word);
}

/** The word that ends at a position, up to a blank or a mark. */
export function wordBefore(text: string, end: number, from = 0): string {
  let start = end;
  while (start > from && (isWordUnit(text.charCodeAt(start - 1)) || !boundary.test(text.charAt(start - 1))))
    start -= 1;
  return text.slice(start, end);
}

/**
 * Whether a name goes on with the Latin letters behind a blank: in "㈜하늘 BCC" it does, in "㈜하늘은 LG와", "㈜하늘 MOU" it
 * does not.
 */
export function goesOnInLatin(name: string, behind: string): boolean {
  return cutParticle(name) === name && /^(?!(?:CEO|MOU|MOA|LOI|NDA)$)[A-Z]{2,6}$/.test(behind);
}

/**
 * The name that ends at `end`, in words of its line, without descriptions in front. Brackets directly behind a name
 * belong to it. Example: in "토론토에 있는 펄텍호스사" the name at the end is 펄텍호스사.
 * @returns null if nothing name-like stands there
 */
export function readNameBefore(text: string, end: number): NamePhrase | null {
  let stop = end;
  // 골든게이트(Golden Gate)사, 하오푸(집단)유한공사: what hangs on the bracket belongs to the name.
  const suffix = /[사社]$/.test(text.slice(end - 1, end))
    ? (hangsOnBracket.exec(text.slice(Math.max(0, end - 8), end))?.[0] ?? "")
    : "";
  stop -= suffix.length;
  let bracket = suffix;
  if (text.charAt(stop - 1) === ")") {
    const open = text.lastIndexOf("(", stop);
    if (open < 0 || stop - open > longestBracket || text.slice(open, stop - 1).includes(")")) return null;
    bracket = text.slice(open, end);
    stop = open;
  }
  const from = Math.max(0, stop - 40);
  let start = stop - wordBefore(text, stop, from).length;
  for (let words = 1; start < stop && words <= longestName; words += 1) {
    if (!/[ \u00a0]/.test(text.charAt(start - 1))) break;
    const word = wordBefore(text, start - 1, from);
    // "'하오잉크'가 군청": the particle behind a quoted name begins no other.
    if (/^[은는이가을를와과의에도]$/.test(word) && /[’'”"〉>]/.test(text.charAt(start - 3))) break;
    // "㈜하늘 BCC": the legal form begins the name.
    if (/^(?:㈜|\(주\))[가-힣]{2,}$/.test(word) && goesOnInLatin(word, text.slice(start, stop))) {
      start -= word.length + 1;
      break;
    }
    if (word === "" || !continues(word, text.slice(start, stop), bracket)) break;
    start -= word.length + 1;
  }
  const name = text.slice(start, stop).replace(trailingTitle, "").trim();
  const at = text.indexOf(name, start);
  if (name === "") return null;
  return { start: at, end: bracket === "" ? at + name.length : end, text: name + bracket };
}

const legalForm = /(?:㈜|\(주\)|\(유\)|\(재\)|\(사\)|㈔|㈐|주식회사|유한회사|농업회사법인)\s?/g;

/** "남북행 유한회사(NPH)" */
const formBeforeBracket = /\s(?:주식회사|유한회사)(?=\()/g;

/** A firm's name without its legal form: "㈜다린" and "농업회사법인㈜다린" are 다린; 영농조합법인 stays. */
export function stripLegalForm(name: string): string {
  return name.replace(formBeforeBracket, "").replace(legalForm, "").trim();
}

/** The name alone, without its legal form and a bracket behind it: "㈜다린(전주)" is 다린. */
export function bareName(name: string): string {
  return stripLegalForm(name.replace(/\([^)]*\)$/, ""));
}

/** How long the legal form is that ends at a position: 1 for ㈜, 3 for (주), 0 for none. */
export function legalFormBefore(text: string, end: number, from = 0): number {
  return /(?:㈜|\((?:주|유)\))$/.exec(text.slice(Math.max(from, end - 3), end))?.[0].length ?? 0;
}

/** H씨, 김모 씨: a person left unnamed. */
const unnamed = /(?:[A-Z]|모\s?)씨$/;
/** Offices that one person holds, here or abroad. */
const heldOffice = /(?:위원장|당서기|서기장|주지사|총영사|장관|차관|[가-힣]청장)$/;
/** Whether a name is that of a person: one left unnamed (H씨), or who holds an office (하노이 인민위원장). */
export function isPerson(name: string): boolean {
  return unnamed.test(name) || heldOffice.test(name);
}
