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
import { isFirmName, readListItems } from "./firm-lists";
import type { ListItem } from "./firm-lists";
import { atSentence, findFirmsByLegalForm, findMarkedFirms, metFirms } from "./marked-firms";
import { membersOf, readPartyAt } from "./party-names";
import { endsInConsonant } from "./particles";
import { findMatches } from "../reading/find-matches";

const someFirms =
  /\s?등\s?(?:총\s|모두\s)?(?:[가-힣]{1,7}[^을를은는가의에서\s]\s){0,3}\d+여?\s?(?:개\s?(?:[가-힣]{2,4}\s?)?(?:사|업체|기업|회사)|곳)/g;
const countedRow = /(?<!등|등\s총|등\s모두)\s(\d{1,2})개\s?(?:사|업체|기업|회사)(?=[가-힣]{0,2}\s)/g;
const whoTookPart = /(?:참가|참여|선정|동행)[가-힣]{0,2}\s?(?:기업|업체|회사)(?:은|는|으로는|\s?[:：])\s/;
const met = /현지|해외|외국|바이어|매장|기관|단체|대학|구매/;
/** A press release tells its results in items without a full stop; they are no headlines. */
const itemOfRelease = /^[○□ㅇ◦•]\s/;

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
        ...findFirmsByLegalForm(facts),
        ...beforeCount(facts),
        ...inCountedRow(facts),
        ...asPredicate(facts),
        ...findMarkedFirms(facts),
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
