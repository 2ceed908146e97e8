// Says of every figure of an article which result it is, sentence by sentence, with what earlier sentences leave behind.
import { isHopedInVain, isTakenBack } from "./compared-figures";
import { isEnglish } from "../text/language";
import type { OutcomeKind } from "../../records/article";
import { findEnglishGovernment, findEnglishResultWords } from "./english-results";
import type { Figure } from "./figures";
import { contextOf, findGovernment } from "./governing-word";
import {
  isAgreement,
  readAgreed,
  readFirstShipment,
  readGovernment,
  readUnderAgreement,
} from "./kind-reading";
import type { KindSource, Memory, Reading } from "./kind-reading";
import type { Modality } from "../words/modality";
import { findResultWords } from "./result-words";
import type { ResultWord } from "./result-words";
import type { Sentence } from "../text/sentences";
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

/** "계약 상대는 …" speaks of contracts; where a report goes on to 상담, the agreement before is no longer spoken of. */
function agreementAfter(memory: Memory, words: readonly ResultWord[], text: string): Memory["agreement"] {
  if (/계약\s?상대/.test(text)) return "contract";
  return words.some(({ sense }) => sense === "consultation") ? null : memory.agreement;
}

function remember(
  memory: Memory,
  readings: readonly (Reading | null)[],
  words: readonly ResultWord[],
  text: string,
): Memory {
  const noun = words.findLast((one) => isAgreement(one.sense) && one.end < text.length);
  const agreement =
    noun === undefined ? agreementAfter(memory, words, text) : noun.sense === "mou" ? "mou" : "contract";
  const last = readings.findLast((one) => one !== null);
  if (last !== undefined) return { last, agreement, before: text };
  // "5대를 납품하기로 계약했다. 금액은 …": a verb of dealing is what the next sentence goes on about.
  const spoken =
    words.findLast((one) => !one.verb || one.sense === "contract") ??
    words.findLast((one) => one.sense === "agreed");
  if (spoken === undefined) return { last: memory.last, agreement, before: text };
  const tail = text.slice(spoken.end);
  const reading = readGovernment({ word: spoken, joined: null, tail, manner: "predicate" }, text);
  return { last: reading, agreement, before: text };
}

/** A sentence with its figures, and its result words if they were read before. */
interface FiguredSentence {
  sentence: Sentence;
  figures: readonly Figure[];
  words?: readonly ResultWord[] | undefined;
}

/** "- MOU 체결 2건 / 450천달러": an item of a release has no full stop; what stands under it goes on about it. */
const releaseItem = /^[-–·ㆍ○ㅇ◦•]\s/;

function classifySentence(
  { sentence, figures, words: known }: FiguredSentence,
  memory: Memory,
): { found: Classified[]; memory: Memory } {
  const english = isEnglish(sentence.text);
  const words = english ? findEnglishResultWords(sentence.text) : (known ?? findResultWords(sentence.text));
  const contexts = figures.map((_, index) => contextOf(figures, index, words));
  const readings = contexts.map((context): Reading | null => {
    const shipment = readFirstShipment(context, memory);
    if (shipment !== null) return shipment;
    const government = english ? findEnglishGovernment(context) : findGovernment(context);
    if (government === null) return null;
    if (isHopedInVain(context)) return { kind: "other_amount", modality: "done", government };
    return readAgreed(readGovernment(government, `${memory.before} ${sentence.text}`), context, memory);
  });
  fillSilent(contexts, readings, memory);
  if (!english) readUnderAgreement(contexts, readings, memory);
  const found = figures.flatMap((figure, index): Classified[] => {
    const reading = readings[index];
    const context = contexts[index];
    if (context !== undefined && isTakenBack(context)) return [];
    const word = reading?.government?.word;
    const one: Classified = {
      figure,
      kind: reading?.kind ?? "other_amount",
      modality: reading?.modality ?? "done",
      wordStart: word === undefined ? null : sentence.start + word.start,
      wordEnd: word === undefined ? null : sentence.start + word.end,
      source:
        reading?.source ??
        (reading?.government === undefined || reading.government === null ? "list" : "own"),
    };
    return [one];
  });
  const isHeadline = sentence.isHeadline && !releaseItem.test(sentence.text);
  return { found, memory: isHeadline ? memory : remember(memory, readings, words, sentence.text) };
}

/** The mark of a list item that has no predicate of its own, or null: "- 시드니 매장에서 5만 달러". */
function openItemMark({ text }: Sentence): string | null {
  return /^([-–·○ㅇ▲△])\s?[^.]*[^.다]$/.exec(text)?.[1] ?? null;
}

/** "- 시드니에서 5만 달러 / - 멜버른에서 3만 달러의 매출을 올렸다": the last item says it for all. */
function joinListItems(sentences: readonly Sentence[], found: readonly Classified[][]): Classified[][] {
  const joined = [...found];
  for (let index = sentences.length - 2; index >= 0; index -= 1) {
    const [item, next] = [sentences[index], sentences[index + 1]];
    const last = joined[index + 1]?.[0];
    if (item === undefined || next === undefined || last === undefined || last.source === "before") continue;
    const mark = openItemMark(item);
    if (mark === null || !next.text.startsWith(mark)) continue;
    const { kind, modality } = last;
    const silent = (one: Classified): boolean => one.wordStart === null && one.source !== "own";
    joined[index] = (joined[index] ?? []).map((one) =>
      silent(one) ? { ...one, kind, modality, source: "list" } : one,
    );
  }
  return joined;
}

/**
 * The kind of every figure of an article. Example: in "상담은 620만 달러다. 이 가운데 12만 달러를 계약했다." the first
 * is a consultation, the second a contract.
 */
export function classifyFigures(groups: readonly FiguredSentence[]): Classified[] {
  let memory: Memory = { last: null, agreement: null, before: "" };
  const found = groups.map((group) => {
    const result = classifySentence(group, memory);
    memory = result.memory;
    return result.found;
  });
  return joinListItems(
    groups.map(({ sentence }) => sentence),
    found,
  ).flat();
}
