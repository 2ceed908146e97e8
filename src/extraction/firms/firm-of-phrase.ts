// The firm that a name in a sentence stands for, at its place in the article.
import type { SentenceFacts } from "../article-facts";
import { isEverydayWord } from "../words/everyday-words";
import type { FirmName } from "../text/firm-name";
import { isFirmName } from "../parties/firm-lists";
import { bareName, legalFormBefore } from "../words/name-phrase";
import { findLeadingRegion } from "../../regions/lookup";

/** "㈜한국정밀": beside its legal form even everyday words are a firm's name. */
function isFormed(text: string, name: string, at: number): boolean {
  if (name.length < 3 || !isEverydayWord(name)) return false;
  return legalFormBefore(text, at) > 0 || /^(?:㈜|\((?:주|유)\))/.test(text.slice(at + name.length));
}

/** 산들가공품, 온고을장류: a name of its own in front of what goods are called. */
const namedLikeGoods = /^([가-힣]{2,8})(?:가공품|특산품|장류|면류|음료|김치|식품류|과자류)$/;
/** Goods are sold; who sold them or signed for them is a firm. */
const acts =
  /^[’'”"〉>]?(?:은|는|이|가)\s[^.]{0,80}?(?:(?:와|과)\s[^.]{0,60}?(?:체결(?!됐|되|이)|맺[었은고]|서명)|(?:달러|원|엔|유로|위안)(?:어치)?(?:로|를|을)?\s[^.,]{0,12}팔았)/;

/** "산들가공품이 1만8천 달러로 가장 많이 팔았고": called like goods, it acts as only a firm does. */
function actsAsFirm(text: string, name: string, at: number): boolean {
  const stem = namedLikeGoods.exec(name)?.[1];
  if (stem === undefined || isEverydayWord(stem)) return false;
  // 강진쌀가공품, 제천한약초가공품: a region's goods are goods.
  if (findLeadingRegion(stem).length > 0 || isEverydayWord(stem.slice(2))) return false;
  return acts.test(text.slice(at + name.length));
}

/**
 * The firm of a phrase, its legal form, brackets and quotation marks left out; null if the phrase is no firm's name.
 * @param phrase a part of the sentence's text; `start` is where to look for it, counted in that text
 * @example toFirm(facts, { text: "㈜가온식품", start: 0 }) // 가온식품, at its place in the article
 */
export function toFirm(facts: SentenceFacts, phrase: { text: string; start: number }): FirmName | null {
  // "보내 ㈜가온": a legal form in front begins the name.
  const inside = /\s(?=(?:㈜|\((?:주|유)\))\s?[^\s])/.exec(phrase.text);
  if (inside !== null) {
    const start = inside.index + 1;
    return toFirm(facts, { text: phrase.text.slice(start), start: phrase.start + start });
  }
  const name = bareName(phrase.text.replace(/^[<〈‘'“"]|[>〉’'”"]$/g, ""));
  const at = facts.sentence.text.indexOf(name, phrase.start);
  if (at < 0) return null;
  const { text } = facts.sentence;
  if (!isFirmName(name) && !isFormed(text, name, at) && !actsAsFirm(text, name, at)) return null;
  const start = facts.sentence.start + at;
  return { name, start, end: start + name.length };
}
