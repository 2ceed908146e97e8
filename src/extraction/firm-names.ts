// Names of participating firms, in the five ways reports give them: with their legal form (㈜다린), in a list that
// ends in a number (A, B 등 9개사), in a bulleted list (▲A ▲B), in a list with seats or directors (A(전주), B(정읍)),
// and as the subject of a figure of their own (산동금속은 … 계약했다). A word that could be anything is no name.
import type { FirmName } from "./firm-name";
import type { SentenceFacts } from "./article-facts";
import { findEnglishFirms } from "./english-firms";
import { findSignings } from "./agreements";
import { findParallelFirms } from "./distribution";
import { findPair } from "./paired-names";
import { isDescribedBuyer, tellsBuying } from "./buyers";
import { findDescribedFirms } from "./described-firms";
import { findSubject } from "./figure-firms";
import { readItemFirm } from "./item-firms";
import { isFirmName, isListOfPartners, listsGoods, readListItems } from "./firm-lists";
import type { ListItem } from "./firm-lists";
import { stripLegalForm } from "./name-phrase";
import { membersOf, readPartyAt } from "./party-names";
import { cutParticle, endsInConsonant } from "./particles";
import { findMatches } from "../reading/find-matches";

const nameCharacters = "[가-힣A-Za-z0-9&]";
const marked = new RegExp(
  `(?:(?:농업회사법인\\s?)?(?:㈜|\\(주\\)|\\(유\\)|주식회사\\s|유한회사\\s))(${nameCharacters}{1,20})|(${nameCharacters}{2,20})(?:㈜|\\(주\\)|\\(유\\)|주식회사)`,
  "g",
);
const cooperative = new RegExp(`${nameCharacters}{1,20}(?:영농조합법인|영어조합법인|어업회사법인)`, "g");
const someFirms =
  /\s?등\s?(?:총\s|모두\s)?(?:[가-힣]{1,7}[^을를은는가의에서\s]\s){0,3}\d+여?\s?(?:개\s?(?:[가-힣]{2,4}\s?)?(?:사|업체|기업|회사)|곳)/g;
const countedRow = /(?<!등|등\s총|등\s모두)\s(\d{1,2})개\s?(?:사|업체|기업|회사)(?=[가-힣]{0,2}\s)/g;
const bulleted = /[▲△]\s?([^▲△.\n]{2,30}?)(?=\s?[▲△]|\s등\s|\s?$|\.|\s(?:순|으로|이|가)\s)/g;
/** "A–B: 20만 달러": behind the dash stands the buyer. */
const joinedBuyer = /(?:\s?[–—―↔→⇔⇒:：]|\s-\s|(?<=[가-힣)])-(?=[가-힣A-Z㈜])).*$/;
const whoTookPart = /(?:참가|참여|선정|동행)[가-힣]{0,2}\s?(?:기업|업체|회사)(?:은|는|으로는|\s?[:：])\s/;
const seated = /([가-힣A-Za-z0-9&]{2,20}(?:\s?㈜)?)\((?:대표\s?[가-힣]{2,4}|[가-힣]{2,4})\)/g;
const holder = /[가-힣]{1,20}\(([가-힣A-Za-z0-9&]{3,20})\)/g;
const metFirms = /^\s?(?:와|과)\s[^,.]{0,24}(?:협약|MOU|양해각서|계약|상담)/;
const met = /현지|해외|외국|바이어|매장|기관|단체|대학|구매/;
/** A press release tells its results in items without a full stop; they are no headlines. */
const itemOfRelease = /^[○□ㅇ◦•]\s/;
const takesPart =
  /참가|참여|뽑|선정|합류|명단|업체는|선보|나갔|출품|차렸|내놓|들고|함께|파견|맺|계약|체결|거뒀|따냈/;

function atSentence(facts: SentenceFacts, name: string, at: number): FirmName {
  const start = facts.sentence.start + at;
  return { name, start, end: start + name.length };
}

/** Some form must be there at all: else no name can carry one. */
const someForm = /㈜|\((?:주|유)\)|[식한]회사|사법인|합법인/;

function withLegalForm(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  if (!someForm.test(text)) return [];
  const found = findMatches(marked, text).flatMap((match) => {
    const [whole, after, before] = match;
    const end = match.index + whole.length;
    const raw = after ?? before ?? "";
    // Before a comma or bracket the word is whole; before a space a particle may hang on it.
    const name = before === undefined && /\s/.test(text.charAt(end)) ? cutParticle(raw) : raw;
    if (isListOfPartners(text, end)) return [];
    if (name.length < 2 || metFirms.test(text.slice(match.index + whole.indexOf(raw) + name.length)))
      return [];
    return [atSentence(facts, name, match.index + whole.indexOf(raw))];
  });
  const joined = findMatches(cooperative, text).map((match) => atSentence(facts, match[0], match.index));
  return [...found, ...joined];
}

function beforeCount(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  return findMatches(someFirms, text).flatMap((match) => {
    // "A, B 등 현지 유통매장 5곳", "… 등 바이어 30개사": whom they met.
    if (metFirms.test(text.slice(match.index + match[0].length)) || met.test(match[0])) return [];
    return readListItems(text, match.index).map(({ name, start }) => atSentence(facts, name, start));
  });
}

/** "A, B, C 3개사는": the number behind a list without 등, which is that of its members. */
function inCountedRow(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  return findMatches(countedRow, text).flatMap((match) => {
    if (metFirms.test(text.slice(match.index + match[0].length))) return [];
    const items = readListItems(text, match.index);
    return items.length === Number(match[1])
      ? items.map(({ name, start }) => atSentence(facts, name, start))
      : [];
  });
}

/** "참가 기업은 A, B, C다", "참가업체: A, B": the list that tells who took part. */
function asPredicate(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  const said = whoTookPart.exec(text);
  const list =
    said === null
      ? null
      : /^.*[가-힣A-Za-z0-9)](?=(?:\s?등)?(?:이다|다|였다|이었다)?\.?$)/.exec(
          text.slice(said.index + said[0].length),
        );
  if (said === null || list === null) return [];
  const items = readDescribedItems(text, said.index + said[0].length, endOfList(list[0]));
  return items.length < 2 ? [] : items.map(({ name, start }) => atSentence(facts, name, start));
}

/** "나노필터를 만드는 A, 즉석 죽을 파는 B, 화장품 기업 C와 D": each member of the list with its own description, or bare. */
function readDescribedItems(text: string, start: number, length: number): ListItem[] {
  const items: ListItem[] = [];
  let end = start + length;
  const plain = readListItems(text, start + length);
  // 다 hangs on a noun only behind a vowel: "비비온이다", "세종코다", but "만났다".
  const verb = text.startsWith("다", end) && endsInConsonant(text.charAt(end - 1));
  if (verb) return plain;
  const parts = text.slice(start, end).split(/,\s/);
  for (const part of parts.reverse()) {
    const last = readPartyAt(text, end, end - part.length);
    // "부스비, 통역비를 지원받는다": a member that names nobody makes the list one of something else.
    if (!last?.name.split(", ").every(isFirmName)) return plain;
    items.unshift(...membersOf(text, last));
    end -= part.length + 2;
  }
  return parts.length > 2 && items.length > plain.length ? items : plain;
}

/** Without the copula: the list "A, B, C이다" ends at C. */
function endOfList(list: string): number {
  return list.replace(/(?:\s?등)?(?:이다|이었다|다|였다)$/, "").length;
}

function inBullets(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  const goods = listsGoods.test(text);
  return findMatches(bulleted, text).flatMap((match) => {
    const words = match[1] ?? "";
    const item = readItemFirm(words.replace(/\s?[\d,.]+(?:만|억|천|여)?.*$/, ""));
    if (item !== null) return [atSentence(facts, item, text.indexOf(item, match.index))];
    if (goods) return [];
    const name = stripLegalForm(
      words
        .replace(joinedBuyer, "")
        .replace(/\s?[\d,.]+(?:만|억|천|여)?.*$/, "")
        .replace(/\([^)]*\)$/, ""),
    ).trim();
    return isFirmName(name) ? [atSentence(facts, name, match.index + match[0].indexOf(name))] : [];
  });
}

/** "A(전주), B(정읍)" and "A(대표 김), B(대표 이)"; in "한방떡(진산푸드)" the firm stands in the bracket. */
function inBrackets(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  if (!text.includes("(") || (!takesPart.test(text) && !text.includes("법인)"))) return [];
  const seats = findMatches(seated, text);
  const makers = findMatches(holder, text).filter((match) =>
    /(?:법인|푸드|식품|산업|코리아|농산|물산)$/.test(match[1] ?? ""),
  );
  if (makers.length > 1)
    return makers.map((match) => atSentence(facts, match[1] ?? "", match.index + match[0].indexOf("(") + 1));
  if (seats.length < 3) return [];
  return seats.flatMap((match) => {
    const name = stripLegalForm(match[1] ?? "");
    return isFirmName(name) ? [atSentence(facts, name, match.index)] : [];
  });
}

/** "비나텍 등 8개 기업을 포함한", "A 등이 참가했다": one name in front of 등. */
function quoted(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  const pattern =
    /(?:기업|업체|회사)\s[‘'“"<〈]([^’'”"〉>]{2,20})[’'”"〉>]|[<〈]([^’'”"〉>]{2,20})[〉>](?:이|가|은|는)/g;
  return findMatches(pattern, text).flatMap((match) => {
    const name = stripLegalForm(match[1] ?? match[2] ?? "");
    return isFirmName(name) ? [atSentence(facts, name, text.indexOf(name, match.index))] : [];
  });
}

/** Whose sums a sentence tells; who buys for a sum is none of the firms. */
function ofFigures(facts: SentenceFacts): FirmName[] {
  const { text, start } = facts.sentence;
  return facts.figures.flatMap(({ figure, kind }) => {
    // Who invests in the region is no firm of it.
    if (kind === "investment" || tellsBuying(text.slice(figure.end - start))) return [];
    const pair = findPair(text, 0, figure.start - start)?.firm;
    if (pair !== undefined) return [atSentence(facts, pair.name, pair.start)];
    return findSubject(facts, figure, kind) ?? [];
  });
}

function isToldAsBuyer(sentences: readonly SentenceFacts[], firm: FirmName): boolean {
  const own = sentences.find(({ sentence }) => sentence.start <= firm.start && firm.end <= sentence.end);
  return own !== undefined && isDescribedBuyer(own.sentence, firm);
}

/** The firms named in the sentences of one mission, each once, in the order of the text. */
export function findFirmNames(sentences: readonly SentenceFacts[]): FirmName[] {
  const found = sentences
    .filter(({ sentence }) => !sentence.isHeadline || itemOfRelease.test(sentence.text))
    .flatMap((facts) =>
      [
        ...withLegalForm(facts),
        ...beforeCount(facts),
        ...inCountedRow(facts),
        ...asPredicate(facts),
        ...inBullets(facts),
        ...inBrackets(facts),
        ...quoted(facts),
        ...findDescribedFirms(facts),
        ...findParallelFirms(facts),
        ...findSignings([facts]).flatMap(({ firm, historic }) => (firm === null || historic ? [] : [firm])),
        ...findEnglishFirms(facts),
        ...ofFigures(facts),
      ].sort((a, b) => a.start - b.start),
    );
  const sellers = found.filter((firm) => !isToldAsBuyer(sentences, firm));
  const byName = new Map<string, FirmName>();
  for (const firm of sellers) {
    const key = firm.name.replace(/\s/g, "");
    if (!byName.has(key)) byName.set(key, firm);
  }
  return [...byName.values()];
}
