// Says of every figure of an article which result it is. A figure whose own sentence is silent takes the kind from
// the list it stands in, from the topic of its sentence, or from the sentence before, as a reader does.
import type { OutcomeKind } from "../records/article";
import { findEnglishGovernment, findEnglishResultWords, isEnglish } from "./english-results";
import type { Figure } from "./figures";
import { contextOf, findGovernment, isThreshold } from "./governing-word";
import type { FigureContext, Government } from "./governing-word";
import { readModality } from "./modality";
import type { Modality } from "./modality";
import { findResultWords } from "./result-words";
import type { ResultSense, ResultWord } from "./result-words";
import type { Sentence } from "./sentences";
import { clauseEnd } from "./clauses";

/** Where a figure's kind was read. */
export type KindSource = "own" | "list" | "before";

/** What a figure is, and whether it happened. */
export interface Classified {
  figure: Figure;
  kind: OutcomeKind;
  modality: Modality;
  /** The governing word's place in the article, part of the quote; null if the kind was taken from elsewhere. */
  wordStart: number | null;
  wordEnd: number | null;
  /** Where the kind comes from: the figure's own words, its list or topic, or the sentence before. */
  source: KindSource;
}

interface Reading {
  source?: KindSource;
  kind: OutcomeKind;
  modality: Modality;
  government: Government | null;
}

/** What earlier sentences leave behind for later ones. */
interface Memory {
  last: Reading | null;
  agreement: "mou" | "contract" | null;
}

const eventWord = /판촉|행사|박람회|전시회|축제|특판|홈쇼핑|매장|방송|개척단|사절단|부스|페어|엑스포|현장/;
const listPredicate =
  /(?:달러|원|불|弗|유로|엔|위안|[)]|건|상당|규모|수준|정도|가량)(?:이?다|였다|이었다|이며|이고|입니다|로|으로|\.|$)|보탰|뒤를\s?이|뒤이|차지|순이|집계|나타났|기록|올렸|거뒀|달했|이른다/;

function kindOfSense(sense: ResultSense, modality: Modality, sentence: string): OutcomeKind {
  switch (sense) {
    case "consultation":
    case "contract_expected":
    case "investment":
    case "mou":
      return sense;
    case "contract":
      return modality === "expected" ? "contract_expected" : "contract";
    case "pending":
      return "contract_expected";
    case "sale":
      return "onsite_sale";
    case "turnover":
      return eventWord.test(sentence) ? "onsite_sale" : "other_amount";
    case "export":
      return modality === "expected" ? "contract_expected" : "export_performance";
    case "budget":
      return "support_budget";
    case "agreed":
      return "contract";
    case "shipment":
      return "other_amount";
  }
}

/** Two nouns for one sum: 상담 and 계약 added are neither, an expectation outweighs 상담, the weaker agreement counts. */
function joinKinds(first: OutcomeKind, second: OutcomeKind): OutcomeKind {
  const pair = new Set([first, second]);
  if (pair.size === 1) return first;
  if (pair.has("contract_expected")) return "contract_expected";
  if (pair.has("consultation")) return "other_amount";
  return pair.has("mou") && pair.has("contract") ? "mou" : first;
}

function readGovernment(government: Government, sentence: string): Reading {
  const { word, joined, tail } = government;
  const modality = word.sense === "contract_expected" ? expectedUnlessPlanned(tail) : readModality(tail);
  // "60만불의 상담을 바탕으로 계약을 추진": one sum that is both counts as the expectation.
  if (word.sense === "consultation" && /^을\s(?:바탕|토대|거쳐|통해).*계약.*추진/.test(tail)) {
    return { kind: "contract_expected", modality: "expected", government };
  }
  const kind = kindOfSense(word.sense, modality, sentence);
  if (joined === null) return { kind, modality, government };
  return { kind: joinKinds(kind, kindOfSense(joined.sense, modality, sentence)), modality, government };
}

function expectedUnlessPlanned(tail: string): Modality {
  return readModality(tail) === "planned" ? "planned" : "expected";
}

/** "…하기로 했다" takes the kind of the agreement it stands under, alone it is a contract. */
function readAgreed(reading: Reading, context: FigureContext, memory: Memory): Reading {
  if (reading.government?.word.sense !== "agreed") return reading;
  const nearby = context.words.findLast((one) => one.end <= context.start && isAgreement(one.sense));
  const sense = nearby?.sense ?? memory.agreement ?? "contract";
  return { ...reading, kind: sense === "mou" ? "mou" : "contract", modality: "done" };
}

function isAgreement(sense: ResultSense): boolean {
  return sense === "mou" || sense === "contract";
}

/** "업체별 계약액은 A 200만달러, B 100만달러": the topic of the sentence governs its whole list. */
function readTopic(context: FigureContext, firstStart: number): Reading | null {
  const word = context.words.find(
    (one) =>
      one.end <= firstStart &&
      /^(?:\s?(?:실적|금액|액|액수|규모|성과|내용))?(?:은|는)\s/.test(
        context.text.slice(one.end, one.end + 8),
      ),
  );
  if (word === undefined) return null;
  const government: Government = { word, joined: null, tail: "", manner: "label" };
  return { ...readGovernment(government, context.text), government: null };
}

/** "홍콩은 145만 달러에 계약 53만 달러": the unnamed sum in front of "에 계약" is the 상담. */
function isPairedWithContract(context: FigureContext): boolean {
  return (
    /^에\s/.test(context.text.slice(context.end)) &&
    context.words.some(
      (one) =>
        one.sense === "contract" &&
        one.start >= context.end &&
        one.end <= context.nextStart &&
        context.nextStart - one.end <= 2,
    )
  );
}

/** "A가 350만불, B가 180만불을 계약했다": what the last member of a list is, all members are. */
function readForward(
  index: number,
  contexts: readonly FigureContext[],
  readings: readonly (Reading | null)[],
): Reading | null {
  const context = contexts[index];
  const reading = readings[index + 1];
  const next = contexts[index + 1];
  if (context === undefined || next === undefined || reading === null || reading === undefined) return null;
  const between = context.text.slice(context.end, next.start);
  if (clauseEnd(between) < between.length || reading.government?.manner === "label") return null;
  return /^\)?(?:어치)?(?:을|를|와|과|,|이|가|은|는|\)|ㆍ|·|씩)?[\s,]/.test(between)
    ? { ...reading, government: null }
    : null;
}

function fillSilent(contexts: readonly FigureContext[], readings: (Reading | null)[], memory: Memory): void {
  for (let index = readings.length - 1; index >= 0; index -= 1) {
    if (readings[index] !== null) continue;
    const context = contexts[index];
    const first = contexts[0];
    if (context === undefined || first === undefined) continue;
    if (isPairedWithContract(context))
      readings[index] = { kind: "consultation", modality: "done", government: null };
    else readings[index] = readTopic(context, first.start) ?? readForward(index, contexts, readings);
  }
  for (let index = 0; index < readings.length; index += 1) {
    const context = contexts[index];
    if (readings[index] !== null || context === undefined || isThreshold(context)) continue;
    const before = readings[index - 1];
    if (before !== null && before !== undefined) readings[index] = { ...before, government: null };
    else if (memory.last !== null && mayInherit(context))
      readings[index] = { ...memory.last, government: null, source: "before" };
  }
}

/** A sentence continues the one before if it names no result itself and only lists sums. */
function mayInherit(context: FigureContext): boolean {
  const own = context.words.some((one) => !one.verb && one.sense !== "export" && one.sense !== "sale");
  return !own && listPredicate.test(context.text);
}

function remember(
  memory: Memory,
  readings: readonly (Reading | null)[],
  words: readonly ResultWord[],
  text: string,
): Memory {
  const noun = words.findLast((one) => isAgreement(one.sense) && one.end < text.length);
  const agreement = noun === undefined ? memory.agreement : noun.sense === "mou" ? "mou" : "contract";
  const last = readings.findLast((one) => one !== null);
  if (last !== undefined) return { last, agreement };
  const spoken = words.findLast((one) => !one.verb);
  if (spoken === undefined) return { ...memory, agreement };
  const tail = text.slice(spoken.end);
  return { last: readGovernment({ word: spoken, joined: null, tail, manner: "predicate" }, text), agreement };
}

function classifySentence(
  sentence: Sentence,
  figures: readonly Figure[],
  memory: Memory,
): { found: Classified[]; memory: Memory } {
  const english = isEnglish(sentence.text);
  const words = english ? findEnglishResultWords(sentence.text) : findResultWords(sentence.text);
  const contexts = figures.map((_, index) => contextOf(figures, index, words));
  const readings = contexts.map((context) => {
    const government = english ? findEnglishGovernment(context) : findGovernment(context);
    if (government === null) return null;
    return readAgreed(readGovernment(government, sentence.text), context, memory);
  });
  fillSilent(contexts, readings, memory);
  const found = figures.map((figure, index): Classified => {
    const reading = readings[index];
    const word = reading?.government?.word;
    return {
      figure,
      kind: reading?.kind ?? "other_amount",
      modality: reading?.modality ?? "done",
      wordStart: word === undefined ? null : sentence.start + word.start,
      wordEnd: word === undefined ? null : sentence.start + word.end,
      source:
        reading?.source ??
        (reading?.government === undefined || reading.government === null ? "list" : "own"),
    };
  });
  return { found, memory: sentence.isHeadline ? memory : remember(memory, readings, words, sentence.text) };
}

/**
 * The kind of every figure of an article. Example: in "상담은 620만 달러다. 이 가운데 12만 달러를 계약했다." the first
 * is a consultation, the second a contract.
 */
export function classifyFigures(
  groups: readonly { sentence: Sentence; figures: readonly Figure[] }[],
): Classified[] {
  let memory: Memory = { last: null, agreement: null };
  return groups.flatMap(({ sentence, figures }) => {
    const result = classifySentence(sentence, figures, memory);
    memory = result.memory;
    return result.found;
  });
}
