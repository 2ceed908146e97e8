// A short name for a mission, as the article calls it: the quoted proper name, or the noun phrase of the event where
// the article spells it out most, with the place it goes to if the article never puts one in front.
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { readAgreementName } from "./agreement-name";
import {
  eventPhraseStart,
  eventPhraseTail,
  isPlaceOfEvent,
  partsOfWorld,
  weighPhrase,
} from "../events/event-phrases";
import type { EventPhrase } from "../events/event-phrases";
import type { EventMention } from "../events/event-words";
import { isEnglish } from "../text/language";
import type { MissionFrame } from "./mission-frame";
import { isJourney } from "./mission-period";
import type { MissionPlaces } from "./mission-places";
import { findMatches } from "../../reading/find-matches";

/** What names a mission beside its own noun. */
export interface NameSources {
  places: MissionPlaces;
  /** Those who sign an agreement with the host. */
  partners: readonly string[];
  /** What the main event is called, for a further one that the text gives no noun. */
  noun: string | null;
  /** The sentences about the mission, headlines included. */
  sentences: readonly SentenceFacts[];
}

const quotes = /[‘'“"《〈「『]([^‘'“"《〈「『’'”"》〉」』\n]{2,40})[’'”"》〉」』]/g;
const fallbackNames: Readonly<Record<MissionFrame["kind"], string>> = {
  trade_mission: "무역사절단",
  exhibition: "전시회",
  matchmaking: "수출상담회",
  official_trip: "출장",
  investment_session: "투자설명회",
  agreement: "업무협약",
  other: "판촉행사",
};
/** "‘함께 가는 길’이란 주제로 … 투자설명회를": a session is named by its theme. */
const theme = /[‘'“"]([^‘'“"’”\n]{4,40})[’'”"]\s?(?:이란|란|이라는|라는|을|를)\s주제로\s[^.]*$/;
/** A party that travels is named by its journey: 미국 방문단, 미국 대표단. */
const partyAbroad = /(?:방문단|대표단)$/;
const nights = /(\d+박\s?\d+일)['’]?(?:간의?)?\s(?:일정의\s)?/;

function quotedName(text: string, at: number): string | null {
  for (const match of findMatches(quotes, text)) {
    const name = match[1]?.trim() ?? "";
    // "… 전시회가 끝난다": what somebody says is no name.
    if (match.index <= at && at < match.index + match[0].length) return /[다요까]$/.test(name) ? null : name;
  }
  return null;
}

/** Fairs named farther behind are others. */
const leadLength = 8;

/** The name of an event as one mention of it spells it. */
function phraseAt({ sentence }: SentenceFacts, mention: EventMention): EventPhrase {
  const { text } = sentence;
  const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
  const quoted = quotedName(text, start);
  if (quoted !== null) return { name: quoted, quoted: true };
  const motto = theme.exec(text.slice(0, start))?.[1];
  if (motto !== undefined) return { name: `${motto} ${mention.word}`, quoted: true };
  const from = eventPhraseStart(text, start, end);
  return { name: text.slice(from, end + eventPhraseTail(text, end)).trim(), quoted: false };
}

function headOf(word: string): string {
  return word.replace(/\s/g, "").slice(-3);
}

/** The spelling of an event that tells most, the first of equals. */
function bestPhrase(frame: MissionFrame, sentences: readonly SentenceFacts[]): EventPhrase | null {
  const { mention, facts } = frame;
  if (mention === null) return null;
  const own = phraseAt(
    facts.events.includes(mention) ? facts : (holderOf(mention, sentences) ?? facts),
    mention,
  );
  if (isEnglish(own.name) && mention.isFair) return own;
  const isSame = (event: EventMention): boolean =>
    event.kind === mention.kind &&
    (mention.kind === "official_trip" ||
      (mention.isFair && event.isFair) ||
      headOf(event.word) === headOf(mention.word));
  const near = mention.isFair ? sentences.slice(0, leadLength) : sentences;
  const others = near.flatMap((one) => one.events.filter(isSame).map((event) => phraseAt(one, event)));
  return [own, ...others].reduce((best, phrase) => (weighPhrase(phrase) > weighPhrase(best) ? phrase : best));
}

function holderOf(mention: EventMention, sentences: readonly SentenceFacts[]): SentenceFacts | undefined {
  return sentences.find(({ events }) => events.includes(mention));
}

/** "걸푸드 2025" with a stand of one's own is "걸푸드 2025 제주관". */
function withPavilion(name: string, frame: MissionFrame, sentences: readonly SentenceFacts[]): string {
  if (frame.kind !== "exhibition" || frame.mention?.isFair !== true) return name;
  const stand = [frame.facts, ...sentences]
    .flatMap(({ events }) => events)
    .find((event) => event.kind === "exhibition" && !event.isFair && event.word.endsWith("관"));
  if (stand === undefined || name.endsWith("관")) return name;
  const word = stand.word.trim().split(" ").at(-1) ?? "";
  return `${name} ${word}`;
}

/** The part of the world that the headline or the first sentence speaks of. */
function findPartOfWorld(sentences: readonly SentenceFacts[]): string | null {
  const first = sentences.findIndex(({ sentence }) => !sentence.isHeadline);
  const words = sentences.slice(0, first + 1).flatMap(({ sentence }) => sentence.text.split(/[\s,·ㆍ]+/));
  const stems = words.map((word) => word.replace(/(?:에서|으로|에|서|로|의)$/, ""));
  return stems.find((word) => partsOfWorld.test(word)) ?? null;
}

/** Where a mission goes, for its name: its only city, its only country, the part of the world, its countries. */
function destination(frame: MissionFrame, { places, sentences }: NameSources): string | null {
  const countries = places.countries.map(({ text }) => text);
  const cities = places.cities.map(({ text }) => text);
  if (cities.length === 1 && (!isJourney(frame.kind) || !frame.isMain)) return cities[0] ?? null;
  if (countries.length === 1) return countries[0] ?? null;
  const joined = countries.join(/[A-Za-z]/.test(countries[0] ?? "") ? " and " : "·");
  const listed = countries.length > 0 && countries.length <= 3 ? joined : null;
  return (
    (frame.isMain ? findPartOfWorld(sentences) : null) ??
    listed ??
    (cities.length === 1 ? (cities[0] ?? null) : null)
  );
}

function needsPlace(name: string): boolean {
  return (
    !/\d/.test(name) && !name.split(/[\s·ㆍ]/).some((word) => isPlaceOfEvent(word) || /^[A-Z]/.test(word))
  );
}

/** Guests are received (베트남 롱안성 대표단 접견), a party of one's own is named by where it goes (미국 방문). */
function partyName(facts: ArticleFacts, frame: MissionFrame, name: string, place: string | null): string {
  if (frame.mention?.word === "접견" || /접견|예방|환담/.test(frame.facts.sentence.text))
    return `${name} 접견`;
  return place === null ? name : tripName(facts, `${place} 방문`);
}

/** "5박 7일 미국 출장": how long and where belongs to the name of a trip. */
function tripName(facts: ArticleFacts, name: string): string {
  const noun = name.split(" ").at(-1) ?? name;
  for (const { sentence } of facts.sentences.slice(0, 8)) {
    const match = nights.exec(sentence.text);
    if (match === null) continue;
    const behind = sentence.text.slice(match.index + match[0].length);
    if (behind.startsWith(name) || behind.startsWith(noun)) return `${match[1] ?? ""} ${name}`;
  }
  return name;
}

/**
 * The name of a mission.
 * Example: "군은 … 무역사절단을 보냈다" with Vietnam as its only country is "베트남 무역사절단".
 */
export function readMissionName(facts: ArticleFacts, frame: MissionFrame, sources: NameSources): string {
  if (frame.kind === "agreement") return readAgreementName(facts, sources.partners);
  const about = frame.isMain
    ? sources.sentences
    : sources.sentences.filter(({ sentence }) => !sentence.isHeadline);
  const phrase = bestPhrase(frame, about) ?? {
    name: sources.noun ?? fallbackNames[frame.kind],
    quoted: false,
  };
  const named = withPavilion(phrase.name, frame, about);
  const place = phrase.quoted || !needsPlace(named) ? null : destination(frame, sources);
  const full = place === null ? named : `${place} ${named}`;
  if (frame.kind !== "official_trip") return full;
  if (partyAbroad.test(full)) return partyName(facts, frame, full, destination(frame, sources));
  return tripName(facts, full);
}
