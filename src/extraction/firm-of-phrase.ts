// The firm that a name in a sentence stands for, at its place in the article.
import type { SentenceFacts } from "./article-facts";
import { isEverydayWord } from "./everyday-words";
import type { FirmName } from "./firm-name";
import { isFirmName } from "./firm-lists";
import { bareName, legalFormBefore } from "./name-phrase";

/** "㈜한국정밀": beside its legal form even everyday words are a firm's name. */
function isFormed(text: string, name: string, at: number): boolean {
  if (name.length < 3 || !isEverydayWord(name)) return false;
  return legalFormBefore(text, at) > 0 || /^(?:㈜|\((?:주|유)\))/.test(text.slice(at + name.length));
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
  if (!isFirmName(name) && !isFormed(facts.sentence.text, name, at)) return null;
  const start = facts.sentence.start + at;
  return { name, start, end: start + name.length };
}
