// The other members of a list of parties, in front of its last one: "접시 업체 A, 찻잔을 만드는 B와 C". Each member may carry the
// words that describe it; a clause or an adverb in front of the comma ends the list.
import { isEverydayWord, isKindOfParty } from "../words/everyday-words";
import { isDescription, isPlaceWord, legalFormBefore, wordBefore } from "../words/name-phrase";
import type { NamePhrase } from "../words/name-phrase";
import { agrees } from "../words/particles";
import { looksLikeFirm } from "./firm-looks";
import { personOf } from "./heads";
import { cleanName, isPartyAt, readName } from "./party-name";
import type { Span } from "../text/span";

const longestList = 12;
const ownClause = /(?:은|는|이|가|며|고)$/;
const describingVerb = /(?:하는|있는|만드는|다루는|두는|만든|둔|한|된|인|낸|온)$/;
/** "가계약과 별도로 현지 유통사 A와": what stands in front of such a word is no member of the list behind it. */
const besides = /^(?:별도로|별개로|따로|함께|더불어|아울러|달리|나란히)$/;

/** 찻잔을, 바탕으로, 매장에서: words that belong to a verb, which stands behind them if they describe a name. */
const ofVerb = /(?:[을를]|으로|에서|에|(?<=[가-힣]{2})로)$/;

/** "방콕에서 가온, 하노이에서 다온과": places stand in front of the members of a list without a verb. */
function needsVerb(word: string): boolean {
  return ofVerb.test(word) && !isPlaceWord(word) && !isPlaceWord(word.replace(/에서$/, ""));
}

/** Where the words that describe a list's member begin, behind the joint with the member before; or its own start. */
function skipDescription(text: string, start: number, from: number): number {
  let at = start - legalFormBefore(text, start, from);
  let trade = false;
  let verb = false;
  for (let count = 0; count < 6; count += 1) {
    if (text.charAt(at - 1) !== " ") return at;
    const word = wordBefore(text, at - 1, from);
    if (word === "" || /[와과]$/.test(word)) return at;
    if (word === "및") return at;
    if (besides.test(word)) return start;
    // "기술을 바탕으로 일본의 가온": a verb of the sentence, not of the name, stands behind them.
    if (!verb && needsVerb(word)) return start;
    verb ||= describingVerb.test(word);
    const ends = ownClause.test(word) && !describingVerb.test(word) && !isPlaceWord(word);
    // "찻잔 업체 가온": whatever stands in front of a trade without a particle tells its goods.
    const goods = trade && /^[가-힣A-Za-z0-9-]+$/.test(word) && !ends;
    if ((!isDescription(word) && !goods) || ends) return start;
    trade = isKindOfParty(word.replace(/인$/, "")) || word.endsWith("기업");
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

const maker = /(?:제조|생산|가공|제작|개발|전문)[가-힣]{0,2}(?:업체|기업|회사|사)(?:인)?\s$/;

/** "크림과 세안제 제조업체인 가온": goods joined to goods, unless the first is a firm by its looks. */
function joinsGoods(text: string, first: Span & { text: string }, start: number, member: number): boolean {
  const described = text.slice(member, start).replace(/(?:㈜|\((?:주|유)\)|[‘'“"<〈])+$/, "");
  if (!/^[가-힣A-Za-z]/.test(described) || !maker.test(described)) return false;
  const [goods = ""] = described.split(" ");
  // "가온과 태국 제조업체인 시암": a place tells no goods.
  return !isPlaceWord(goods) && !looksLikeFirm(text, { ...first, name: first.text });
}

/** "하늘식품 김하나 대표와 시암푸드": the head's name behind the firm's, in front of the title. */
function withoutHead(text: string, name: NamePhrase | null, end: number): NamePhrase | null {
  if (name === null || name.end === end || /[’'”"〉>)]/.test(text.charAt(end - 1))) return name;
  const person = personOf(name.text);
  return person === 0 ? name : { ...name, text: name.text.slice(0, -person), end: name.end - person };
}

/** "태국의 '가온', 일본의 '다온'": the quotation mark in front of a name belongs to it. */
function behindQuote(text: string, start: number): number {
  return /[‘'“"<〈]/.test(text.charAt(start - 1)) ? start - 1 : start;
}

/**
 * The other members of the list that ends in a name, and where the list starts: "A, B와", "A와 B와", "접시 업체 A와 찻잔 업체 B".
 * Nothing in front of `from` belongs to it. Without other members `names` is empty.
 */
export function readListBefore(text: string, last: Span, from: number): { names: string[]; start: number } {
  const names: string[] = [];
  let start = behindQuote(text, last.start);
  for (let count = 0; count < longestList; count += 1) {
    const member = skipDescription(text, start, from);
    const joint = /(?:\s?[,·ㆍ]\s?|\s및\s|([와과])\s)$/.exec(text.slice(Math.max(from, member - 3), member));
    if (joint === null) break;
    const end = member - joint[0].length;
    // 상담결과, 효과: the end of an everyday word is no joint.
    if (joint[1] !== undefined && isEverydayWord(wordBefore(text, end + 1, from))) break;
    const before = withoutHead(text, readName(text, end), end);
    if (before !== null && joint[1] !== undefined && joinsGoods(text, before, start, member)) break;
    if (before === null || before.start < from || !isPartyAt(text, before)) break;
    if (joint[1] !== undefined && !agrees(text.slice(0, end), joint[1])) break;
    if (joint[1] === undefined && (endsPhrase(before.text) || connective.test(before.text))) break;
    names.unshift(cleanName(before.text));
    start = behindQuote(text, before.start);
  }
  return { names, start: names.length === 0 ? last.start : start };
}
