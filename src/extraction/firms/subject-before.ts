// The firm that is the subject in front of a sum: "백산정밀이 18만2천달러를 계약했다". A particle on a verb, behind a title or a
// place marks no such subject, nor do those who send or host the firms.
import type { SentenceFacts } from "../article-facts";
import { isEverydayWord } from "../words/everyday-words";
import type { FirmName } from "../text/firm-name";
import { toFirm } from "./firm-of-phrase";
import { isPlaceWord, legalFormBefore, readNameBefore, wordBefore } from "../words/name-phrase";
import { agrees } from "../words/particles";
import { firmTail } from "../parties/firm-looks";
import { readPartyAt } from "../parties/party-names";
import { ownerEnd } from "../parties/product-owner";
import { findMatches } from "../../reading/find-matches";

const subjectParticle =
  /(?:\s?측[은이]|(?<![은는이가도])\s역시|의\s경우(?:는|엔|에는)?|\s(?:한|1)\s?(?:곳|개사|회사|업체|기업)(?:이|은|만|가|는)|은|는|이|가|도)(?=[\s,])(?!\s(?:있는|없는|넘는|넘게|조금\s넘|운영하는|이끄는|보유한|세운|설립한))/g;
/** No name with its description is longer. */
const longestName = 40;
/** 김가온 시장은: a person, whose name is no firm. */
const official = /\s(?:시장|군수|구청장|도지사|지사|의장|원장|총회장|지회장|단장|국장|과장)$/;
/** "협의가 이어지는 것은": in front of a bound noun stands a verb. */
const boundNoun = /^\s(?:것|중(?=[이으\s])|데(?=[다에는\s])|만큼|동안|가운데|점[은이을에])/;
const trade = /^\s(?:전문\s?)?(?:업체|기업|회사|제조사|스타트업|브랜드)(?:인)?\s/;
/** "조합은 아테네에 10개사를 파견해 …": who sends or hosts the firms is none of them. */
const sendsOthers =
  /^[은는이가]\s[^.]{0,60}?(?:\d+(?:여)?개?\s?(?:사|곳|업체|기업|회사)[를을와과]\s[^.]{0,20}(?:파견|보내|이끌|함께|꾸려|지원)|(?:사절단|개척단|공동관|홍보관|상담회|박람회|전시회)[을를]\s[^.]{0,12}(?:파견|보내|운영|열|개최|꾸려|주최|주관))/;

/** "가온상사는 A와 B의 계약 체결을 주선했다": who brings two others together signs nothing. */
const arranges = /^[은는이가]\s[^.]{0,120}?(?:체결|계약|협약|MOU|성사|거래)[을를]\s(?:주선|중개|알선|중재)/;

function readPhrase(text: string, end: number): { text: string; start: number } | null {
  const quote = /[<〈‘'“"]([^<〈‘'“"〉>’'”]{2,20})[〉>’'”"]$/.exec(text.slice(Math.max(0, end - 24), end));
  if (quote?.[1] !== undefined) return { text: quote[1], start: end - quote[0].length };
  return readNameBefore(text, end - legalFormBefore(text, end));
}

/** Whether a particle-like ending hangs on a verb or on another particle, and marks no subject: 추진되는, 군 집계로는. */
export function isVerbStem(left: string, ending: string): boolean {
  if (/(?:없|있|같|많|높|깊)$/.test(left)) return true;
  // 맺은, 받은, 찾은: one letter in front of 은 is a verb.
  if (ending === "은" && /(?:^|\s)[가-힣]$/.test(left)) return true;
  // 내놓은, 넣는, 갖는: a last letter that only verbs have in front of 은 and 는.
  if (/^[은는]$/.test(ending) && /[놓넣낳쌓닿얻앉잃읽붙묶깎닦섞겪맺갖꼽뽑]$/.test(left)) return true;
  // 부품사 율산에어로는: behind its trade stands a name.
  if (/(?:업체|기업|회사|제조사|부품사|개발사|스타트업|브랜드)(?:인)?\s[가-힣]{2,}(?<!으)로$/.test(left))
    return false;
  // 유통사 빈카는: two letters behind a trade are a name, no verb.
  if (ending === "는" && /(?:업체|기업|회사|유통사|수입사|수입상|체인|마트)(?:인)?\s[가-힣]{2}$/.test(left))
    return false;
  // 진주 소재 누리는; but 첨단 소재 다루는.
  const seat = ending === "는" ? /([가-힣]+)\s소재\s[가-힣]{2}$/.exec(left)?.[1] : undefined;
  if (seat !== undefined && isPlaceWord(seat)) return false;
  // 기업 누리천하는: behind its trade stands a name, whatever it ends in.
  if (/(?:업체|기업|회사|스타트업|㈜|\(주\))\s?[가-힣]{2,}(?:하|되|있|같)$/.test(left)) return false;
  // 이뤄지는, 이어지는, 만들어지는
  if (ending === "는" && /[뤄려여어아와워져혀]지$/.test(left)) return true;
  // 노력하자는, 추진되자는
  if (ending === "는" && /[하되]자$/.test(left)) return true;
  if (ending !== "는" && ending !== "은" && ending !== "도") return false;
  return (
    /(?:되|하|만드|이끄|같|있|없|에서|에|(?<!에어)로|까지|부터|만|쯤|와|과|[가-힣](?:해|어|아|여|워|려|쳐)서)$/.test(
      left,
    ) ||
    (ending === "는" && /(?:^|\s)[가-힣]{1,2}$/.test(left))
  );
}

/** "㈜가온의 안내로봇은": the firm whose product is told as the subject. */
function readOwner(facts: SentenceFacts, left: string, start: number): FirmName | null {
  const end = ownerEnd(left, start);
  const phrase = end === null ? null : readPhrase(left, end);
  return phrase === null ? null : toFirm(facts, phrase);
}

/** "가장 많은 계약을 올린 곳은 가온식품으로": the firm is told by the predicate. */
function readNamed(facts: SentenceFacts, left: string, from: number): FirmName | null {
  const match =
    /(?:곳|업체|기업|회사|주인공)(?:은|는)\s(?:[^,.]{0,30}\s)?([^\s,.]{2,20}?)(?:으로|로|이며|이고|인데),?\s/.exec(
      left.slice(from),
    );
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const end = from + match.index + match[0].lastIndexOf(name) + name.length;
  const phrase = readPhrase(left, end);
  return phrase === null ? null : toFirm(facts, phrase);
}

/** "○ ㈜가온식품 : 반푸와 5만 달러 계약": the line is about the firm in front of the colon. */
function readLabelled(facts: SentenceFacts): FirmName | null {
  const label =
    /^[^가-힣A-Za-z㈜(]*((?:㈜|\(주\))?[가-힣A-Za-z0-9&]{2,20}(?:㈜|\(주\))?)(?:\([^)]*\))?\s?[:：]\s/.exec(
      facts.sentence.text,
    );
  const name = label?.[1];
  if (
    label === null ||
    name === undefined ||
    !/㈜|\(주\)|(?:푸드|식품|테크|바이오|코리아|산업|정밀|전자|법인)$/.test(name)
  )
    return null;
  return toFirm(facts, { text: name, start: label[0].indexOf(name) });
}

/**
 * The nearest subject in front of a figure, within its own list member; null if that is no firm, or several.
 * @param left the words of the sentence in front of the figure
 * @param from where its list member begins in them; -1 for the whole sentence
 * @example readSubject(facts, "백산정밀이 ", -1) // 백산정밀
 */
export function readSubject(facts: SentenceFacts, left: string, from: number): FirmName | null {
  // The last one in front of the figure counts, so the search goes backwards and ends with the first it finds.
  for (const match of findMatches(subjectParticle, left).reverse()) {
    if (match.index <= from) break;
    // Its last two words tell whether a particle hangs on a verb or behind a title.
    const words = left.slice(Math.max(0, match.index - longestName), match.index);
    if (!agrees(words, match[0]) || isVerbStem(words, match[0])) continue;
    // "A, B 등이": what a group did is nobody's alone.
    if (words.endsWith(" 등")) break;
    if (/^[는은]$/.test(match[0]) && boundNoun.test(left.slice(match.index + 1))) continue;
    // "떡볶이 업체 누리는": in front of a trade no subject ends.
    if (/^[이가]$/.test(match[0]) && trade.test(left.slice(match.index + 1))) continue;
    // 전북특별자치도, 경상북도: here 도 belongs to the name of a province.
    if (match[0] === "도" && isPlaceWord(wordBefore(left, match.index + 1))) continue;
    // 떡볶이, 오징어가: an everyday word that ends in what looks like a particle.
    const ending = wordBefore(left, match.index + match[0].length);
    if (ending !== match[0] && isEverydayWord(ending)) continue;
    if (official.test(words)) continue;
    if (sendsOthers.test(left.slice(match.index))) continue;
    const phrase = readPhrase(left, match.index);
    if (phrase === null || phrase.start < from) continue;
    // "커터, 드릴 등 절삭공구는": behind a list stands what its members are.
    if (left.slice(0, phrase.start).endsWith(" 등 ") && !firmTail.test(phrase.text)) break;
    const firm = readOwner(facts, left, phrase.start) ?? toFirm(facts, phrase);
    if (firm === null) continue;
    // "A와 B는 20만 달러를 계약했다": what two did together is neither's alone.
    const names = readPartyAt(left, match.index, from)?.name.replace(/\([^)]*\)/g, "");
    if (names?.includes(", ") === true) break;
    if (arranges.test(facts.sentence.text.slice(match.index))) continue;
    return firm;
  }
  return readLabelled(facts) ?? readNamed(facts, left, Math.max(from, 0));
}
