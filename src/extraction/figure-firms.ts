// Whose result a figure is: the firm that is the subject of its clause ("백산정밀이 18만2천달러를 계약했다"), or that
// stands directly in front of it in a list ("롤이엔지(186만5000달러)", "▲맥클린코스메틱 30만 달러").
import type { FirmName } from "./firm-name";
import { isEverydayWord } from "./everyday-words";
import { isEnglish } from "./language";
import { reportedKinds } from "./outcome-draft";
import type { OutcomeKind } from "../records/article";
import type { SentenceFacts } from "./article-facts";
import { findEnglishSubject } from "./english-firms";
import type { Figure } from "./figures";
import { readItemFirm } from "./item-firms";
import { findSpeakingFirms } from "./firm-speakers";
import { isFirmName, listsGoods } from "./firm-lists";
import { onceFor } from "./once-for";
import { bareName, isPlaceWord, legalFormBefore, readNameBefore, wordBefore } from "./name-phrase";
import { agrees, cutParticle } from "./particles";
import { looksLikeFirm, readPartyAt } from "./party-names";
import { shiftSpan } from "./span";
import { readSubjectBehind } from "./subject-behind";
import { findMatches } from "../reading/find-matches";

const subjectParticle =
  /(?:\s?측[은이]|의\s경우(?:는|엔|에는)?|\s(?:한|1)\s?(?:곳|개사|회사|업체|기업)(?:이|은|만|가|는)|은|는|이|가|도)(?=[\s,])(?!\s(?:넘는|넘게|조금\s넘|운영하는|이끄는|보유한|세운|설립한))/g;
const sharedByMany = /등\s(?:총\s)?\d+개?\s?(?:사|업체|기업|회사|곳)(?![와과에로])[가-힣]{0,3}\s[^,]{0,60}$/;
/** No name with its description is longer. */
const longestName = 40;
/** 김가온 시장은: a person, whose name is no firm. */
const official = /\s(?:시장|군수|구청장|도지사|지사|의장|원장|총회장|지회장|단장|국장|과장)$/;
const trade = /^\s(?:전문\s?)?(?:업체|기업|회사|제조사|스타트업|브랜드)(?:인)?\s/;
/** "조합은 아테네에 10개사를 파견해 …": who sends or hosts the firms is none of them. */
const sendsOthers =
  /^[은는이가]\s[^.]{0,60}?(?:\d+(?:여)?개?\s?(?:사|곳|업체|기업|회사)[를을와과]\s[^.]{0,20}(?:파견|보내|이끌|함께|꾸려|지원)|(?:사절단|개척단|공동관|홍보관|상담회|박람회|전시회)[을를]\s[^.]{0,12}(?:파견|보내|운영|열|개최|꾸려|주최|주관))/;
const bulletMark = /[▲△▷▶]/;
const perFirm = /(?:업체|기업|회사)별/;

function toFirm(facts: SentenceFacts, phrase: { text: string; start: number }): FirmName | null {
  const name = bareName(phrase.text.replace(/^[<〈‘'“"]|[>〉’'”"]$/g, ""));
  if (!isFirmName(name)) return null;
  const start = facts.sentence.start + facts.sentence.text.indexOf(name, phrase.start);
  return { name, start, end: start + name.length };
}

function readPhrase(text: string, end: number): { text: string; start: number } | null {
  const quote = /[<〈‘'“"]([^<〈‘'“"〉>’'”]{2,20})[〉>’'”"]$/.exec(text.slice(Math.max(0, end - 24), end));
  if (quote?.[1] !== undefined) return { text: quote[1], start: end - quote[0].length };
  return readNameBefore(text, end - legalFormBefore(text, end));
}

/** "가온테크 22만 달러, 다온푸드 18만 달러": a row of bare names, half of which at least are firms by their form. */
const isRowOfFirms = onceFor(({ sentence, figures }: SentenceFacts): boolean => {
  if (figures.length < 2) return false;
  const { text, start } = sentence;
  let firms = 0;
  // The first figure without a name in front tells that it is no such row.
  for (const { figure } of figures) {
    const end = figure.start - start - 1;
    const phrase = text.charAt(end) === " " ? readNameBefore(text, end) : null;
    if (phrase === null || !/^$|[,·\s]/.test(text.charAt(phrase.start - 1))) return false;
    const { text: name } = phrase;
    if (cutParticle(name) !== name || !isFirmName(name)) return false;
    if (looksLikeFirm(text, { name, start: phrase.start, end: phrase.end })) firms += 1;
  }
  return firms * 2 >= figures.length;
});

/** The name in front of a figure without a particle: in a bracket, behind a bullet, in a list by firms. */
function readAdjacent(facts: SentenceFacts, left: string, inBracket: boolean): FirmName | null {
  const marked = bulletMark.test(left);
  const item = marked ? /[▲△▷▶]\s?([^▲△▷▶,\d]{4,40}?)\s?$/.exec(left) : null;
  const firm = item === null ? null : readItemFirm(item[1] ?? "");
  if (item !== null && firm !== null) return toFirm(facts, { text: firm, start: item.index });
  if (listsGoods.test(left)) return null;
  const bulleted = marked && /[▲△▷▶]\s?[^▲△▷▶]{2,24}$/.test(left);
  const described = left.charAt(left.length - 2) === ")" && /[가-힣A-Za-z]\([^)]*\)\s$/.test(left);
  if (!inBracket && !bulleted && !perFirm.test(left) && !described && !isRowOfFirms(facts)) return null;
  const bare = left.replace(/\s?\([^)]*\)\s?$/, "").replace(/[\s(]+$/, "");
  const form = legalFormBefore(bare, bare.length);
  const phrase = readNameBefore(bare, bare.length - form);
  // "기업별로는 A가 X와 5만 달러": X hangs on a particle, it is not whose sum this is.
  if (
    phrase === null ||
    (!inBracket && /(?:와|과|에|에서|로부터)$/.test(phrase.text) && cutParticle(phrase.text) !== phrase.text)
  )
    return null;
  const text = inBracket || form > 0 ? phrase.text : cutParticle(phrase.text);
  return toFirm(facts, { ...phrase, text });
}

/** Whether a particle-like ending hangs on a verb or on another particle, and marks no subject: 추진되는, 군 집계로는. */
export function isVerbStem(left: string, ending: string): boolean {
  if (/(?:없|있|같|많|높|깊)$/.test(left)) return true;
  // 맺은, 받은, 찾은: one letter in front of 은 is a verb.
  if (ending === "은" && /(?:^|\s)[가-힣]$/.test(left)) return true;
  // 부품사 율산에어로는: behind its trade stands a name.
  if (/(?:업체|기업|회사|제조사|부품사|개발사|스타트업|브랜드)(?:인)?\s[가-힣]{2,}(?<!으)로$/.test(left))
    return false;
  // 유통사 빈카는: two letters behind a trade are a name, no verb.
  if (ending === "는" && /(?:업체|기업|회사|유통사|수입사|수입상|체인|마트)(?:인)?\s[가-힣]{2}$/.test(left))
    return false;
  // 기업 누리천하는: behind its trade stands a name, whatever it ends in.
  if (/(?:업체|기업|회사|스타트업|㈜|\(주\))\s?[가-힣]{2,}(?:하|되|있|같)$/.test(left)) return false;
  if (ending !== "는" && ending !== "은" && ending !== "도") return false;
  return (
    /(?:되|하|만드|이끄|같|있|없|에서|에|로|까지|부터|만|쯤|와|과)$/.test(left) ||
    (ending === "는" && /(?:^|\s)[가-힣]{1,2}$/.test(left))
  );
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

/** The nearest subject in front of a figure, within its own list member. */
function readSubject(facts: SentenceFacts, left: string, from: number): FirmName | null {
  // The last one in front of the figure counts, so the search goes backwards and ends with the first it finds.
  for (const match of findMatches(subjectParticle, left).reverse()) {
    if (match.index <= from) break;
    // Its last two words tell whether a particle hangs on a verb or behind a title.
    const words = left.slice(Math.max(0, match.index - longestName), match.index);
    if (!agrees(words, match[0]) || isVerbStem(words, match[0])) continue;
    // "떡볶이 업체 누리는": in front of a trade no subject ends.
    if (/^[이가]$/.test(match[0]) && trade.test(left.slice(match.index + 1))) continue;
    // 전북특별자치도, 경상북도: here 도 belongs to the name of a province.
    if (match[0] === "도" && isPlaceWord(wordBefore(left, match.index + 1))) continue;
    // 떡볶이, 오징어가: an everyday word that ends in what looks like a particle.
    if (isEverydayWord(wordBefore(left, match.index + match[0].length))) continue;
    if (official.test(words)) continue;
    if (sendsOthers.test(left.slice(match.index))) continue;
    const phrase = readPhrase(left, match.index);
    const firm = phrase === null || phrase.start < from ? null : toFirm(facts, phrase);
    if (firm === null) continue;
    // "A와 B는 20만 달러를 계약했다": what two did together is neither's alone.
    if (readPartyAt(left, match.index, from)?.name.includes(", ") !== true) return firm;
    break;
  }
  return readLabelled(facts) ?? readNamed(facts, left, Math.max(from, 0));
}

/**
 * The firm to which a figure belongs alone, or null: "A 등 3개사가 …" belongs to none, and a total of the mission
 * has the mission as its subject.
 */
export function findSubject(facts: SentenceFacts, figure: Figure, kind: OutcomeKind): FirmName | null {
  if (!reportedKinds.has(kind) && kind !== "export_performance" && kind !== "investment") return null;
  return subjectsOf(facts)(figure);
}

const subjectsOf = onceFor((facts: SentenceFacts) => {
  const known = new Map<Figure, FirmName | null>();
  return (figure: Figure): FirmName | null => {
    const found = known.get(figure);
    if (found !== undefined) return found;
    const subject = subjectOf(facts, figure);
    known.set(figure, subject);
    return subject;
  };
});

function subjectOf(facts: SentenceFacts, figure: Figure): FirmName | null {
  const { text, start, row } = facts.sentence;
  if (row !== undefined) return row.firm;
  if (isEnglish(text)) return findEnglishSubject(facts, figure.start);
  const at = figure.start - start;
  const left = text.slice(0, at);
  const previous = facts.figures.findLast((one) => one.figure.end <= figure.start)?.figure.end ?? start;
  const from = Math.max(previous - start, 0);
  const inBracket = text.charAt(at - 1) === "(";
  const next = facts.figures.find((one) => one.figure.start >= figure.end)?.figure.start;
  const behind = readSubjectBehind(text, figure.end - start, next === undefined ? text.length : next - start);
  if (behind !== null) return shiftSpan(behind, start);
  const adjacent = readAdjacent(facts, left, inBracket);
  if (adjacent !== null) return adjacent;
  if (sharedByMany.test(left.slice(from))) return null;
  return readSubject(facts, left, from) ?? fromFigureBefore(facts, left, from) ?? speakerOf(facts, figure);
}

/** "가온 김여름 대표는 “바이어와 6만 달러를 논의했다”고 밝혔다": what its head quotes is the firm's. */
function speakerOf(facts: SentenceFacts, { end }: Figure): FirmName | null {
  const { text, start } = facts.sentence;
  const [speaker, other] = findSpeakingFirms(facts);
  if (speaker === undefined || other !== undefined || speaker.end > end) return null;
  return /[“"‘']/.test(text.slice(speaker.end - start, end - start)) ? speaker : null;
}

const newTopic = /[▲△:：]|^\s?등\s|\s등[\s,]|나머지|다른|가운데|\s중\s|모두|총\s|합쳐|합계/;
const otherSubject = /[가-힣A-Za-z)](?:(?<![와과에로])(?:은|는)|이|가|도|에서는)(?=[\s,])/g;

/** Whether words between two figures name a new subject; 하노이 only ends like one. */
function startsAnew(words: string): boolean {
  return (
    newTopic.test(words) ||
    findMatches(otherSubject, words).some(
      ({ 0: found, index }) => !isPlaceWord(wordBefore(words, index + found.length)),
    )
  );
}

/** "가온은 X와 5만 달러, Y와 3만 달러를 계약했다": who did the first did the second, if nobody else is named between. */
function fromFigureBefore(facts: SentenceFacts, left: string, from: number): FirmName | null {
  const previous = facts.figures.findLast((one) => one.figure.end - facts.sentence.start === from);
  // "A는 X와 맺은 20만 달러 계약을 포함해 모두 52만 달러를 …": the whole is A's as its part is.
  const between = left.slice(from).replace(/^[^,.]{0,16}[을를]\s포함해\s(?:모두|총)/, "");
  if (previous === undefined || startsAnew(between)) return null;
  return subjectsOf(facts)(previous.figure);
}

/** The firm that is the subject in front of a position of a sentence, from a clause start on; positions in its text. */
export function findSubjectBefore(facts: SentenceFacts, at: number, from: number): FirmName | null {
  if (isEnglish(facts.sentence.text)) return null;
  const left = facts.sentence.text.slice(0, at);
  return sharedByMany.test(left.slice(from)) ? null : readSubject(facts, left, from === 0 ? -1 : from);
}
