// A programme told in one sentence: "1월 CES에는 10개사가 참가해 …, 6월 바이오 USA에는 9개사가 …", "▲7월 호찌민 식품전(8개사)
// ▲9월 도쿄 기프트쇼(6개사)". Each part has an event or a place and its firms, and a month or a noun of its own.
import type { SentenceFacts } from "../article-facts";
import { restrict } from "./dated-events";
import { findMatches } from "../../reading/find-matches";
import { tellsFirms } from "./mission-frame";
import type { Span } from "../text/span";

/** A part of a sentence that tells of one event of several. */
export interface EventPart {
  facts: SentenceFacts;
  range: Span;
}

/** Parts are set off by marks or by commas; a comma inside a place or a name joins what has no firms. */
const cut = /[▲△▶●■◆]\s?|[①-⑳]\s?|,\s|(?:[았었했였]고|하고|며)\s(?=(?:올해\s|지난\s|오는\s)?\d{1,2}월)/g;
const ownMonth = /(?<!\d)\d{1,2}월(?!\d)/;

function isPart({ facts, range }: EventPart): boolean {
  const { events, places, sentence } = facts;
  if (!tellsFirms(facts) || events.length + places.length === 0) return false;
  const text = sentence.text.slice(range.start - sentence.start, range.end - sentence.start);
  return ownMonth.test(text) || events.some(({ kind }) => kind !== "official_trip");
}

/** Puts pieces together until each counts firms: "베트남 하노이, 태국 방콕에 8개사" is one part. */
function joinPieces(facts: SentenceFacts, starts: readonly number[]): EventPart[] {
  const parts: EventPart[] = [];
  let from = starts[0] ?? facts.sentence.end;
  starts.forEach((_, index) => {
    const range = { start: from, end: starts[index + 1] ?? facts.sentence.end };
    const own = restrict(facts, range);
    if (!tellsFirms(own)) return;
    parts.push({ facts: own, range });
    from = range.end;
  });
  return parts;
}

/** The parts of a sentence that tell of an event each, empty unless all with firms do and there are two. */
export function findEventsInRow(one: SentenceFacts): EventPart[] {
  const { sentence, firmCounts, events, places } = one;
  if (firmCounts.length < 2 || events.length + places.length < 2) return [];
  const cuts = findMatches(cut, sentence.text).map((match) => sentence.start + match.index + match[0].length);
  const marked = /[▲△▶●■◆①-⑳]/.test(sentence.text);
  const parts = joinPieces(one, marked ? cuts : [sentence.start, ...cuts]);
  return parts.length > 1 && parts.every(isPart) ? parts : [];
}
