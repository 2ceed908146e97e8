// The firm that a name in a sentence stands for, at its place in the article.
import type { SentenceFacts } from "./article-facts";
import type { FirmName } from "./firm-name";
import { isFirmName } from "./firm-lists";
import { bareName } from "./name-phrase";

/**
 * The firm of a phrase, its legal form, brackets and quotation marks left out; null if the phrase is no firm's name.
 * @param phrase a part of the sentence's text; `start` is where to look for it, counted in that text
 * @example toFirm(facts, { text: "㈜가온식품", start: 0 }) // 가온식품, at its place in the article
 */
export function toFirm(facts: SentenceFacts, phrase: { text: string; start: number }): FirmName | null {
  const name = bareName(phrase.text.replace(/^[<〈‘'“"]|[>〉’'”"]$/g, ""));
  if (!isFirmName(name)) return null;
  const start = facts.sentence.start + facts.sentence.text.indexOf(name, phrase.start);
  return { name, start, end: start + name.length };
}
