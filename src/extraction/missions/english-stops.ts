// The stops of an official's journey in an English report: "In Almaty on April 22, ten companies sat down with …". A
// stop with its day, its firms or its own result is a mission; what follows in its paragraph is told of it.
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { addDays, parseIso, toIso } from "../dates/calendar";
import type { DateMention } from "../dates/date-mention";
import { englishNumbers } from "../words/english-numbers";
import { furtherFrame, tellsFirms, tellsResult } from "./mission-frame";
import type { MissionFrame } from "./mission-frame";
import { findMatches } from "../../reading/find-matches";

const opening = /^(?:In|At|On|Then in|Earlier in|Later in|Meanwhile,? in|Also in)\b/;
const dealt =
  /\b(?:consult\w*|meetings|talks|sat down|buyers|importers|matchmaking|contracts?|deals?|agreements?|orders?)\b/;
/** "At a sales promotion in Hanoi": the city stands near the beginning. */
const farthestCity = 45;
const later = /\b(?:(a|one|two|three|four|five) days? (?:later|after)|the (?:next|following) day)\b/g;

function hasOwnFacts(facts: SentenceFacts): boolean {
  return tellsFirms(facts) || facts.dates.length > 0 || tellsResult(facts);
}

function opensStop(facts: SentenceFacts): boolean {
  const { text, start } = facts.sentence;
  const city = facts.places.find((place) => place.kind === "city");
  if (city === undefined || !opening.test(text) || city.start - start > farthestCity) return false;
  return dealt.test(text) && hasOwnFacts(facts);
}

/** "two days later": counted from the day of the stop before. */
function dayLater({ sentence }: SentenceFacts, before: DateMention | null): DateMention | null {
  const match = findMatches(later, sentence.text)[0];
  const from = before === null ? null : parseIso(before.to ?? "");
  if (match === undefined || from === null) return null;
  const on = toIso(addDays(from, match[1] === undefined ? 1 : Math.max(englishNumbers.indexOf(match[1]), 1)));
  const start = sentence.start + match.index;
  return { text: match[0], start, end: start + match[0].length, from: on, to: on, isPeriod: false };
}

/** "the same firms": as many as at the stop before. */
function withSameFirms(facts: SentenceFacts, before: SentenceFacts | null): SentenceFacts {
  const { text, start } = facts.sentence;
  const again = /\b[Tt]he same (?:\w+ )?(?:firms|companies|businesses|exporters)\b/.exec(text);
  const count = before?.firmCounts.find(({ unit }) => unit === "firm");
  if (again === null || count === undefined || tellsFirms(facts)) return facts;
  const span = { start: start + again.index, end: start + again.index + again[0].length };
  return { ...facts, firmCounts: [{ ...count, ...span }], readings: new Map() };
}

/** The stops of an official trip, each from the sentence that opens it to the end of its paragraph. */
export function findEnglishStops(facts: ArticleFacts, main: MissionFrame): MissionFrame[] {
  const stops: MissionFrame[] = [];
  let current: MissionFrame | null = null;
  for (const one of facts.body) {
    if (one.sentence === main.facts.sentence) continue;
    const before: MissionFrame | null = current ?? stops.at(-1) ?? null;
    if (opensStop(one)) {
      const counted = withSameFirms(one, before?.facts ?? null);
      const own: DateMention | null = one.dates[0] ?? dayLater(one, before?.period ?? null);
      const mention = one.events.find(({ kind }) => kind !== "official_trip") ?? null;
      current = furtherFrame(counted, mention?.kind ?? "matchmaking", mention, own);
      stops.push(current);
    } else if (current?.facts.sentence.paragraph === one.sentence.paragraph)
      current.sentences.add(one.sentence.index);
    else current = null;
  }
  return stops;
}
