// Whose result a figure is: the firm that is the subject of its clause ("백산정밀이 18만2천달러를 계약했다"), or that
// stands directly in front of it in a list ("롤이엔지(186만5000달러)", "▲맥클린코스메틱 30만 달러").
import type { SentenceFacts } from "../article-facts";
import { readAdjacent } from "./adjacent-firm";
import { findEnglishSubject } from "./english-firms";
import type { Figure } from "../figures/figures";
import { isEverydayWord } from "../words/everyday-words";
import { isFirmName } from "../parties/firm-lists";
import type { FirmName } from "../text/firm-name";
import { findSpeakingFirms } from "./firm-speakers";
import { rowOfGoods } from "./goods-rows";
import { isEnglish } from "../text/language";
import { isPlaceWord, wordBefore } from "../words/name-phrase";
import { onceFor } from "../text/once-for";
import { cutParticle } from "../words/particles";
import { reportedKinds } from "../figures/outcome-draft";
import { shiftSpan } from "../text/span";
import type { Span } from "../text/span";
import { readSubject } from "./subject-before";
import { readSubjectBehind } from "./subject-behind";
import type { OutcomeKind } from "../../records/article";
import { findMatches } from "../../reading/find-matches";

const sharedByMany =
  /(?:등|\s외)\s(?:총\s)?\d+개?\s?(?:사|업체|기업|회사|곳)(?![와과에로])[가-힣]{0,3}\s[^,]{0,60}$/;

const twoSubjects =
  /[가-힣A-Za-z)][은는이가]\s[^,.]{1,24},\s(?:[^,.]{1,20}\s)?([가-힣A-Za-z&]{2,20})[은는이가]\s[^,.]{1,24}\s(?:총|모두|합쳐|합해)\s(?:약\s)?$/;

/** "가온은 밤과자, 다온은 쌀로 총 60만 달러": the total of both is neither's. "이번에는", "떡은" name no second one. */
function sumsUp(left: string): boolean {
  const second = twoSubjects.exec(left)?.[1];
  return second !== undefined && isFirmName(second) && !/(?:에|에서|으로)$/.test(second);
}

/** "A, B 등 3개사가 참가했으며 A는 …": behind the clause of the group another subject speaks for itself. */
function isShared(left: string): boolean {
  const group = sharedByMany.exec(left)?.[0];
  return (
    group !== undefined &&
    !/(?:[으하했]며|[았었했]고|는데|지만),?\s(?:[^\s,]{1,10}\s){0,3}[^\s,]{2,}(?:은|는)\s/.test(group)
  );
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
  const inRow = rowOfGoods(facts).get(figure);
  if (inRow !== undefined) return inRow;
  const adjacent = readAdjacent(facts, left, inBracket);
  if (adjacent !== null) return adjacent;
  if (isShared(left.slice(from)) || sumsUp(left.slice(from))) return null;
  return readSubject(facts, left, from) ?? fromFigureBefore(facts, left, from) ?? speakerOf(facts, figure);
}

/** "가온 김여름 대표는 “바이어와 6만 달러를 논의했다”고 밝혔다": what its head quotes is the firm's. */
export function speakerOf(facts: SentenceFacts, { end }: Span): FirmName | null {
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

/**
 * "가온이 67만 달러, 다온뜰 15만 달러, 라온들 8만 달러": a bare name in front of the sum, whoever it is, is another's.
 * "추가로", "초도물량" are everyday words.
 */
function namesAnother(between: string): boolean {
  const name = /^[^,]{0,40}(?:,|며|고)\s([가-힣A-Za-z&]{2,20})\s$/.exec(between)?.[1];
  if (name === undefined || cutParticle(name) !== name) return false;
  return isFirmName(name) && !isEverydayWord(name.replace(/(?:으로|로)$/, ""));
}

/** "가온은 X와 5만 달러, Y와 3만 달러를 계약했다": who did the first did the second, if nobody else is named between. */
function fromFigureBefore(facts: SentenceFacts, left: string, from: number): FirmName | null {
  const previous = facts.figures.findLast((one) => one.figure.end - facts.sentence.start === from);
  // "A는 X와 맺은 20만 달러 계약을 포함해 모두 52만 달러를 …": the whole is A's as its part is.
  const between = left.slice(from).replace(/^[^,.]{0,16}[을를]\s포함해\s(?:모두|총)/, "");
  if (previous === undefined || startsAnew(between)) return null;
  // "가온은 X와 5만 달러, Y 3만 달러를": a name beside the first one's buyer is another buyer.
  const buyers = /[와과]\s$/.test(left.slice(0, previous.figure.start - facts.sentence.start));
  if (!buyers && namesAnother(between)) return null;
  return subjectsOf(facts)(previous.figure);
}

/** The firm that is the subject in front of a position of a sentence, from a clause start on; positions in its text. */
export function findSubjectBefore(facts: SentenceFacts, at: number, from: number): FirmName | null {
  if (isEnglish(facts.sentence.text)) return null;
  const left = facts.sentence.text.slice(0, at);
  return isShared(left.slice(from)) ? null : readSubject(facts, left, from === 0 ? -1 : from);
}
