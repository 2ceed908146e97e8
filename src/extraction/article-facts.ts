// Everything that is read from an article before any judgement: its sentences with their figures, dates, events,
// places and counts. Later steps only combine these; none of them searches the text again.
import type { DateMention } from "./dates/date-mention";
import type { CleanedArticle } from "../reading/article-text";
import { findBareWon, leavesWonOut } from "./amounts/bare-won";
import { findSharedCurrency } from "./amounts/shared-currency";
import { carryMonths } from "./dates/carried-months";
import { findCounts } from "./counts/counts";
import type { Count } from "./counts/count";
import { findDates } from "./dates/dates";
import { findEventMentions } from "./events/event-words";
import type { EventMention } from "./events/event-words";
import { classifyFigures } from "./figures/figure-kinds";
import type { Classified } from "./figures/figure-kinds";
import { findFigures } from "./figures/figures";
import { findForeignPlaces } from "./places/foreign-places";
import type { ForeignPlace } from "./places/foreign-places";
import { findHostRegion } from "./places/host-region";
import type { HostRegion } from "./places/host-region";
import type { Readings } from "./text/once-for";
import { findResultWords } from "./figures/result-words";
import type { ResultWord } from "./figures/result-words";
import { splitSentences } from "./text/sentences";
import type { Sentence } from "./text/sentences";
import { shiftSpan } from "./text/span";
import type { Span } from "./text/span";
import { nameFirmsOfRows } from "./parties/table-firms";
import { placeTables } from "./tables/table-sentences";

/**
 * One sentence with what stands in it. Positions of dates, events, places and counts are those of the article, those of
 * its result words are in its text.
 */
export interface SentenceFacts {
  sentence: Sentence;
  words: readonly ResultWord[];
  events: EventMention[];
  dates: readonly DateMention[];
  places: ForeignPlace[];
  firmCounts: Count[];
  figures: Classified[];
  /** What later steps read of these facts. */
  readings: Readings;
}

/** An article as facts in reading order. */
export interface ArticleFacts {
  text: string;
  language: "ko" | "en";
  publishedOn: string | null;
  sentences: SentenceFacts[];
  /** The sentences that are no headline or caption. */
  body: SentenceFacts[];
  host: HostRegion;
}

/** Moves what was just found in a sentence to its place in the article. */
function place<Found extends Span>(found: Found[], by: number): Found[] {
  for (const one of found) {
    one.start += by;
    one.end += by;
  }
  return found;
}

/** The year that a fair's own name carries: 2023 in "CES 2023". */
function findEventYear(text: string): number | null {
  const match = /(?:CES|MWC|MEDICA|EXPO|IFA)\s?(20\d\d)(?!\d)/.exec(text);
  return match === null ? null : Number(match[1]);
}

/** 2024 in "‘2024년 해외 바이어 초청 수출상담회’를 열었다"; the name is that of an event. */
const yearInName =
  /[‘'“"「『《](?:제?\d+회\s)?((?:19|20)\d\d)년?\s[^’'”"」』》\n]{0,30}(?:회|전|페어|쇼|엑스포|단|데이|위크)[’'”"」』》]/;

/** 2025 in "‘걸푸드 2025’에 참가했다". */
const yearBehindName = /[‘'“"「『《][^’'”"」』》\n]{2,30}\s((?:19|20)\d\d)[’'”"」』》]/;

function findOwnYear(text: string): number | null {
  // Most sentences name no year.
  if (!/(?:19|20)\d\d/.test(text)) return null;
  const year = yearInName.exec(text)?.[1] ?? yearBehindName.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** Reads an article's facts; `publishedOn` is an ISO date or null. Time is linear in the text. */
export function readFacts(article: CleanedArticle, publishedOn: string | null): ArticleFacts {
  const { text } = article;
  const { sentences, figures } = placeTables(text, splitSentences(text));
  nameFirmsOfRows(sentences);
  const words = sentences.map((sentence) => findResultWords(sentence.text));
  const counts = sentences.map(({ row, text: told }) => (row === undefined ? findCounts(told) : []));
  const told = sentences.filter(({ row }) => row === undefined);
  const hasBareWon = leavesWonOut(text);
  const classified = classifyFigures(
    told.map((sentence) => ({
      sentence,
      words: words[sentence.index],
      figures: findFigures(sentence, counts[sentence.index] ?? [], [
        ...(hasBareWon ? findBareWon(sentence.text) : []),
        ...findSharedCurrency(sentence.text),
      ]),
    })),
  ).concat(figures);
  const byIndex = new Map<number, Classified[]>();
  for (const one of classified) {
    const { index } = one.figure.sentence;
    const same = byIndex.get(index);
    if (same === undefined) byIndex.set(index, [one]);
    else same.push(one);
  }
  const eventYear = findEventYear(text);
  const dated = sentences.map((sentence) => {
    const { text: own, start } = sentence;
    return {
      sentence,
      dates: place(findDates(own, { publishedOn, eventYear, ownYear: findOwnYear(own) }), start),
    };
  });
  const dates = carryMonths(dated, publishedOn);
  const facts = sentences.map((sentence): SentenceFacts => {
    const { text: own, start, index } = sentence;
    return {
      sentence,
      words: words[index] ?? [],
      events: place(findEventMentions(own), start),
      dates: dates[index] ?? [],
      places: place(findForeignPlaces(own), start),
      firmCounts: (counts[index] ?? [])
        .filter((count) => count.unit === "firm" || count.unit === "item")
        .map((count) => shiftSpan(count, start)),
      figures: byIndex.get(index) ?? [],
      readings: new Map(),
    };
  });
  const body = facts.filter(({ sentence }) => !sentence.isHeadline);
  const host = findHostRegion(text, sentences);
  return { text, language: article.language, publishedOn, sentences: facts, body, host };
}

/** The sentence that holds a position of the article, or null between sentences. */
export function sentenceAt(facts: ArticleFacts, position: number): SentenceFacts | null {
  let [low, high] = [0, facts.sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = facts.sentences[middle];
    if (one === undefined) return null;
    if (position < one.sentence.start) high = middle - 1;
    else if (position >= one.sentence.end) low = middle + 1;
    else return one;
  }
  return null;
}
