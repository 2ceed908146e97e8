// The event that a report puts first, and the mentions of events among which it is chosen.
import type { MissionKind } from "../../records/article";
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import type { EventMention } from "../events/event-words";
import { wordsBefore, wordsBehind } from "../text/words-around";

/** In so many sentences of the body a report says what was done. */
export const leadLength = 2;

/** The main event: its kind, the noun that names it and the sentence it stands in, where there is such a noun. */
export interface MainEvent {
  kind: MissionKind;
  mention: EventMention | null;
  facts: SentenceFacts;
}

/** An event noun with its sentence. */
export interface Located {
  mention: EventMention;
  facts: SentenceFacts;
}

/** The event nouns of some sentences in order. */
export function locate(sentences: readonly SentenceFacts[]): Located[] {
  return sentences.flatMap((facts) => facts.events.map((mention) => ({ mention, facts })));
}

/** The first noun for an event of one of these kinds. */
export function firstOf(located: readonly Located[], kinds: readonly MissionKind[]): Located | undefined {
  return located.find(({ mention }) => kinds.includes(mention.kind));
}

/** "170여 개국에서 800개 기업과 정부 대표단이 참가": parties of all the countries at a fair are no journey of the host. */
export function isOfAllCountries({ facts: { sentence }, mention }: Located): boolean {
  if (mention.kind !== "official_trip" || !/^(?:들)?[이가도은는]\s/.test(wordsBehind(sentence, mention, 4)))
    return false;
  return /(?:\d여?\s?개\s?국(?:에서|의)?|각국(?:에서|의)?)\s[^,.]{0,40}$/.test(
    wordsBefore(sentence, mention),
  );
}

/** The main event that a noun names. */
export function toMain({ mention, facts }: Located): MainEvent {
  return { kind: mention.kind, mention, facts };
}

/** The headlines above the body. */
export function leadingHeadlines({ sentences, body }: ArticleFacts): SentenceFacts[] {
  const firstBody = body[0]?.sentence.index ?? 0;
  return sentences.filter(({ sentence }) => sentence.isHeadline && sentence.index < Math.max(firstBody, 1));
}
