// Says of every figure of an article which result it is, sentence by sentence, with what earlier sentences leave behind.
import { isEnglish } from "./language";
import type { OutcomeKind } from "../records/article";
import { findEnglishGovernment, findEnglishResultWords } from "./english-results";
import type { Figure } from "./figures";
import { contextOf, findGovernment } from "./governing-word";
import { isAgreement, readAgreed, readGovernment } from "./kind-reading";
import type { KindSource, Memory, Reading } from "./kind-reading";
import type { Modality } from "./modality";
import { findResultWords } from "./result-words";
import type { ResultWord } from "./result-words";
import type { Sentence } from "./sentences";
import { fillSilent } from "./silent-figures";

/** What a figure is, and whether it happened. */
export interface Classified {
  figure: Figure;
  kind: OutcomeKind;
  modality: Modality;
  /** The governing word's place in the article, part of the quote; null if the kind was taken from elsewhere. */
  wordStart: number | null;
  wordEnd: number | null;
  source: KindSource;
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
