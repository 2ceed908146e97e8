// The firm that stands directly in front of a sum, without a particle: "롤이엔지(186만5000달러)", "▲맥클린코스메틱 30만 달러",
// "가온테크 22만 달러, 다온푸드 18만 달러".
import type { SentenceFacts } from "../article-facts";
import type { FirmName } from "../text/firm-name";
import { isFirmName, listsGoods } from "../parties/firm-lists";
import { firmTail, looksLikeFirm } from "../parties/firm-looks";
import { toFirm } from "./firm-of-phrase";
import { readItemFirm } from "../parties/item-firms";
import { isPlaceWord, legalFormBefore, readNameBefore } from "../words/name-phrase";
import { onceFor } from "../text/once-for";
import { cutParticle } from "../words/particles";

const bulletMark = /[▲△▷▶]/;
const perFirm = /(?:업체|기업|회사)별/;

/** "△'가온식품'의 매실청(": who makes what is listed. */
const ownsGoods = /[△▲]\s?[‘'“"]([^’'”"]{2,20})[’'”"]의\s[^△▲,()]{1,16}\($/;

const contractBehind = /^[^()]{0,24}\)\s?(?:수출|공급|납품|판매|구매)?\s?(?:계약|협약)[을를]/;

/** "A사에 합성필름(7만 달러) 수출계약을": what the contract is about, unless a firm is called so. */
function isContracted({ sentence }: SentenceFacts, left: string, name: string): boolean {
  return (
    contractBehind.test(sentence.text.slice(left.length)) &&
    /[을를에]\s\S/.test(left.slice(-40)) &&
    !firmTail.test(name)
  );
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

/**
 * The name in front of a figure without a particle: in a bracket, behind a bullet, in a list by firms; null without one.
 * @param left the words of the sentence in front of the figure, its bracket included
 * @example readAdjacent(facts, "롤이엔지(", true) // 롤이엔지
 */
export function readAdjacent(facts: SentenceFacts, left: string, inBracket: boolean): FirmName | null {
  const marked = bulletMark.test(left);
  const item = marked ? /[▲△▷▶]\s?([^▲△▷▶,\d]{4,40}?)\s?$/.exec(left) : null;
  const firm = item === null ? null : readItemFirm(item[1] ?? "");
  if (item !== null && firm !== null) return toFirm(facts, { text: firm, start: item.index });
  const owner = marked && inBracket ? ownsGoods.exec(left)?.[1] : undefined;
  if (owner !== undefined && isFirmName(owner) && !isPlaceWord(owner))
    return toFirm(facts, { text: owner, start: left.lastIndexOf(owner) });
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
  if (inBracket && form === 0 && isContracted(facts, left, phrase.text)) return null;
  const text = inBracket || form > 0 ? phrase.text : cutParticle(phrase.text);
  return toFirm(facts, { ...phrase, text });
}
