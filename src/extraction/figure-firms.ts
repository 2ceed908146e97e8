// Whose result a figure is: the firm that is the subject of its clause ("백산정밀이 18만2천달러를 계약했다"), or that
// stands directly in front of it in a list ("롤이엔지(186만5000달러)", "▲맥클린코스메틱 30만 달러").
import type { FirmName } from "./firm-name";
import { isEnglish } from "./language";
import { reportedKinds } from "./outcome-draft";
import type { OutcomeKind } from "../records/article";
import type { SentenceFacts } from "./article-facts";
import { findEnglishFirms } from "./english-firms";
import type { Figure } from "./figures";
import { isFirmName, listsGoods } from "./firm-lists";
import { isPlaceWord, readNameBefore, stripLegalForm, wordBefore } from "./name-phrase";
import { agrees, cutParticle } from "./particles";

const subjectParticle = /(?:측은|은|는|이|가|도)(?=\s)/g;
const sharedByMany = /등\s(?:총\s)?\d+개?\s?(?:사|업체|기업|회사|곳)[가-힣]{0,3}\s[^,]{0,60}$/;
const perFirm = /(?:업체|기업|회사)별/;

function toFirm(facts: SentenceFacts, phrase: { text: string; start: number }): FirmName | null {
  const bare = phrase.text.replace(/^[<〈‘'“"]|[>〉’'”"]$/g, "").replace(/\([^)]*\)$/, "");
  const name = stripLegalForm(bare).trim();
  if (!isFirmName(name)) return null;
  const start = facts.sentence.start + facts.sentence.text.indexOf(name, phrase.start);
  return { name, start, end: start + name.length };
}

function readPhrase(text: string, end: number): { text: string; start: number } | null {
  const quote = /[<〈‘'“"]([^<〈‘'“"〉>’'”]{2,20})[〉>’'”"]$/.exec(text.slice(Math.max(0, end - 24), end));
  if (quote?.[1] !== undefined) return { text: quote[1], start: end - quote[0].length };
  const form = /(?:㈜|\((?:주|유)\))$/.exec(text.slice(Math.max(0, end - 3), end));
  return readNameBefore(text, form === null ? end : end - form[0].length);
}

/** The name in front of a figure without a particle: in a bracket, behind a bullet, in a list by firms. */
function readAdjacent(facts: SentenceFacts, left: string, inBracket: boolean): FirmName | null {
  if (listsGoods.test(left)) return null;
  const bulleted = /[▲△]\s?[^▲△]{2,24}$/.test(left);
  const described = /[가-힣A-Za-z]\([^)]*\)\s$/.test(left);
  if (!inBracket && !bulleted && !perFirm.test(left) && !described) return null;
  const bare = left.replace(/\s?\([^)]*\)\s?$/, "").replace(/[\s(]+$/, "");
  const form = /(?:㈜|\((?:주|유)\))$/.exec(bare);
  const phrase = readNameBefore(bare, bare.length - (form?.[0].length ?? 0));
  if (phrase === null) return null;
  const text = inBracket || form !== null ? phrase.text : cutParticle(phrase.text);
  return toFirm(facts, { ...phrase, text });
}

/** 추진되는, 만드는, 통역 없이, 군 집계로는: what hangs on a verb or on another particle marks no subject. */
function isVerbStem(left: string, ending: string): boolean {
  if (/(?:없|있|같|많|높|깊)$/.test(left)) return true;
  if (ending !== "는" && ending !== "은" && ending !== "도") return false;
  return (
    /(?:되|하|만드|이끄|같|있|없|에서|에|로|까지|부터|만|쯤|와|과)$/.test(left) ||
    (ending === "는" && /(?:^|\s)[가-힣]{1,2}$/.test(left))
  );
}

/** The nearest subject in front of a figure, within its own list member. */
function readSubject(facts: SentenceFacts, left: string, from: number): FirmName | null {
  let found: FirmName | null = null;
  for (const match of left.matchAll(subjectParticle)) {
    if (match.index <= from) continue;
    if (!agrees(left.slice(0, match.index), match[0]) || isVerbStem(left.slice(0, match.index), match[0]))
      continue;
    // 전북특별자치도, 경상북도: here 도 belongs to the name of a province.
    if (match[0] === "도" && isPlaceWord(wordBefore(left, match.index + 1))) continue;
    const phrase = readPhrase(left, match.index);
    const firm = phrase === null || phrase.start < from ? null : toFirm(facts, phrase);
    if (firm !== null) found = firm;
  }
  return found;
}

/**
 * The firm to which a figure belongs alone, or null: "A 등 3개사가 …" belongs to none, and a total of the mission
 * has the mission as its subject.
 */
export function findSubject(facts: SentenceFacts, figure: Figure, kind: OutcomeKind): FirmName | null {
  if (!reportedKinds.has(kind) && kind !== "export_performance") return null;
  const { text, start } = facts.sentence;
  if (isEnglish(text))
    return (
      findEnglishFirms(facts).findLast((firm) => firm.end <= figure.start && !text.includes(":")) ?? null
    );
  const at = figure.start - start;
  const left = text.slice(0, at);
  const previous = facts.figures.findLast((one) => one.figure.end <= figure.start)?.figure.end ?? start;
  const from = Math.max(previous - start, 0);
  const inBracket = text.charAt(at - 1) === "(";
  const adjacent = readAdjacent(facts, left, inBracket);
  if (adjacent !== null) return adjacent;
  if (sharedByMany.test(left.slice(from))) return null;
  return readSubject(facts, left, from);
}

/** The firm that is the subject in front of a position of a sentence, from a clause start on; positions in its text. */
export function findSubjectBefore(facts: SentenceFacts, at: number, from: number): FirmName | null {
  if (isEnglish(facts.sentence.text)) return null;
  const left = facts.sentence.text.slice(0, at);
  return sharedByMany.test(left.slice(from)) ? null : readSubject(facts, left, from === 0 ? -1 : from);
}
