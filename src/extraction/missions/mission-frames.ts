// The missions of an article as frames: which sentences tell of which event. A programme told in totals is one
// mission; a second one needs facts of its own: its days, its firms, or its own result.
import { furtherFrame } from "./mission-frame";
import type { MissionFrame } from "./mission-frame";
import { isJourney } from "./mission-period";
import { isReportedDay } from "../dates/told-days";
import type { DateMention } from "../dates/date-mention";
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { eventPeriods, findDatedEvents, isCalledOff, restrict } from "./dated-events";
import type { DatedEvent } from "./dated-events";
import { findMainEvent } from "./main-event";
import type { MainEvent } from "./leading-event";
import { findEventsByDay } from "./events-by-day";
import { findHeadJourneys } from "./head-journeys";
import { findSectionMissions } from "./host-sections";
import { findListedEvents } from "./listed-events";
import { findStops } from "./mission-stops";
import { findEnglishStops } from "./english-stops";
import { findOtherDispatches } from "./other-dispatches";

function frameOf(main: MainEvent, period: DateMention | null = null): MissionFrame {
  return {
    kind: main.kind,
    mention: main.mention,
    facts: main.facts,
    period,
    range: null,
    sentences: new Set(),
    isMain: true,
  };
}

/** "7개사를 지원했다. 전시회는 지난해 9월 12일 개막해 나흘간": the days of the main event in the sentence behind it. */
function datesMain({ sentence, places, events }: SentenceFacts, { facts, kind }: MainEvent): boolean {
  const known = new Set(facts.places.map(({ text }) => text));
  const follows = sentence.index === facts.sentence.index + 1 && facts.dates.length === 0;
  return (
    follows && places.every(({ text }) => known.has(text)) && events.every((event) => event.kind === kind)
  );
}

/** Several periods: each is a mission, told from its sentence on until the next one's. */
function splitByPeriods(facts: ArticleFacts, main: MainEvent, events: readonly DatedEvent[]): MissionFrame[] {
  const frames = events.map(({ period, event, range, facts: own }, index): MissionFrame => {
    const kind =
      event === null || (main.kind === "trade_mission" && event.kind === "matchmaking")
        ? main.kind
        : event.kind;
    const isMain = index === 0 && (own.sentence.index <= main.facts.sentence.index || datesMain(own, main));
    return {
      kind: isMain ? main.kind : kind,
      mention: isMain && range === null ? main.mention : event,
      facts: own,
      period,
      range,
      sentences: new Set([own.sentence.index]),
      isMain,
      lastOfSeveral: Math.max(...events.map((one) => one.facts.sentence.index)),
    };
  });
  claimByPlace(facts, frames);
  claimByName(facts, frames);
  claimFollowing(facts, frames);
  return frames;
}

/** "도쿄에는 30개사가, 하노이에는 50개사가 나간다": each frame has what stands from its place on to the next. */
function claimByPlace({ body }: ArticleFacts, frames: readonly MissionFrame[]): void {
  for (const one of body) {
    const { index, end } = one.sentence;
    if (one.firmCounts.length < 2 || one.places.length < 2 || one.dates.length > 0) continue;
    const owned = one.places.flatMap((place) => {
      const owners = frames.filter((frame) => frame.facts.places.some(({ text }) => text === place.text));
      const [owner] = owners;
      return owner === undefined || owners.length > 1 ? [] : [{ owner, start: place.start }];
    });
    if (owned.length !== one.places.length || new Set(owned.map(({ owner }) => owner)).size < 2) continue;
    const parts = owned.map(({ owner, start }, at) => ({
      owner,
      part: restrict(one, { start, end: owned[at + 1]?.start ?? end }),
    }));
    // "8개사가 도쿄에, 9개사가 하노이에": behind its count a place has the next one's.
    if (parts.some(({ part }) => part.firmCounts.length === 0)) continue;
    if (one.firmCounts.some(({ start }) => start < (owned[0]?.start ?? 0))) continue;
    for (const { owner, part } of parts) {
      owner.sentences.add(index);
      owner.parts = (owner.parts ?? new Map<number, SentenceFacts>()).set(index, part);
    }
  }
}

/** A later sentence that names an event's noun again (MEDICA, 통합 수출상담회) is about that event. */
function claimByName(facts: ArticleFacts, frames: readonly MissionFrame[]): void {
  for (const one of facts.body) {
    if (frames.some((frame) => frame.sentences.has(one.sentence.index))) continue;
    const named = frames.filter(
      ({ facts: own, mention }) =>
        own.sentence.index < one.sentence.index && one.events.some(({ word }) => word === mention?.word),
    );
    if (named.length === 1) named[0]?.sentences.add(one.sentence.index);
  }
}

/** A sentence without days of its own that goes nowhere else tells on of the event before it. */
function continues(frame: MissionFrame, { dates, places }: SentenceFacts): boolean {
  const known = new Set(frame.facts.places.map((place) => place.text));
  return dates.length === 0 && places.every((place) => known.has(place.text));
}

function claimFollowing(facts: ArticleFacts, frames: readonly MissionFrame[]): void {
  let current: MissionFrame | null = null;
  for (const one of facts.body) {
    const owners = frames.filter((frame) => frame.sentences.has(one.sentence.index));
    if (owners.length > 0) current = owners.length === 1 ? (owners[0] ?? null) : null;
    else if (current !== null && continues(current, one)) current.sentences.add(one.sentence.index);
  }
}

/** "21~27일 … 7곳이 참가했다. 다음 달에는 브라질에 6개사를 파견할 예정이다": beside dated events one without days. */
function withUndated(facts: ArticleFacts, main: MainEvent, frames: readonly MissionFrame[]): MissionFrame[] {
  const further = findOtherDispatches(facts, frameOf(main)).filter(({ facts: own }) => {
    const isClaimed = frames.some(({ sentences }) => sentences.has(own.sentence.index));
    return !isClaimed && own.dates.length === 0;
  });
  return [...frames, ...further];
}

/** "공사는 또 9월 29일부터 … 박람회를 연다": what is added is another event than the one told before. */
const addsAnother = /(?:^|^\S{1,12}[은는]\s)(?:또한?|아울러|이와\s별도로)\s/;

/** "10일 상담회를 열었다. 12일부터 15일까지는 판촉전을": with a day of its own the main event is not what a period dates. */
function isOfAnother({ event, facts }: DatedEvent, main: MainEvent): boolean {
  if (
    event?.isFair === true &&
    event.kind !== main.kind &&
    facts.sentence !== main.facts.sentence &&
    addsAnother.test(facts.sentence.text)
  )
    return true;
  if (
    isJourney(main.kind) ||
    event === null ||
    event.kind === main.kind ||
    facts.sentence === main.facts.sentence
  )
    return false;
  return main.facts.dates.some((date) => !date.isPeriod && !isReportedDay(main.facts, date));
}

function datedFrame(
  facts: ArticleFacts,
  { facts: own, event, period }: DatedEvent,
  main: MainEvent,
): MissionFrame {
  const frame = furtherFrame(own, event?.kind ?? main.kind, event, period);
  claimFollowing(facts, [frame]);
  return frame;
}

/** "…14개사가 지난 5일부터 9일까지 현지를 누볐다": a period of the first sentences is the main event's. */
function periodOfLead(facts: ArticleFacts): DateMention | null {
  return facts.body.slice(0, 4).flatMap(eventPeriods)[0] ?? null;
}

/** The missions of an article, the main one first where it has one. Empty if it reports no event. */
export function findMissionFrames(facts: ArticleFacts): MissionFrame[] {
  const main = findMainEvent(facts);
  if (main === null) return [];
  const sections = findSectionMissions(facts, frameOf(main));
  if (sections.length > 0) return sections;
  const journeys = findHeadJourneys(facts, frameOf(main));
  if (journeys.length > 0) return journeys;
  if (main.kind === "agreement") return [frameOf(main)];
  const byDay = findEventsByDay(facts, main.kind);
  if (byDay.length > 1) return splitByPeriods(facts, main, byDay);
  const periods = findDatedEvents(facts);
  if (periods.length > 1) return withUndated(facts, main, splitByPeriods(facts, main, periods));
  const [instead] = periods;
  if (
    instead !== undefined &&
    instead.event !== null &&
    isCalledOff(main.facts) &&
    instead.facts !== main.facts
  )
    return [
      frameOf({ kind: instead.event.kind, mention: instead.event, facts: instead.facts }, instead.period),
    ];
  if (instead !== undefined && isOfAnother(instead, main))
    return [frameOf(main), datedFrame(facts, instead, main)];
  const frame = frameOf(main, instead?.period ?? periodOfLead(facts));
  const listed = findListedEvents(facts, frame);
  if (listed.length > 0) return listed;
  const english = facts.language === "en" && main.kind === "official_trip";
  const stops = english ? findEnglishStops(facts, frame) : findStops(facts, frame);
  if (main.kind === "official_trip") return [frame, ...stops];
  const claimed = new Set(stops.flatMap((stop) => [...stop.sentences]));
  const further = findOtherDispatches(facts, frame).filter((one) => !claimed.has(one.facts.sentence.index));
  return [frame, ...stops, ...further];
}

/** The frame a sentence belongs to: the one that claims it, else the main one; null if it tells of several. */
export function frameOfSentence(frames: readonly MissionFrame[], index: number): MissionFrame | null {
  const owners = frames.filter((frame) => frame.sentences.has(index));
  if (owners.length === 1) return owners[0] ?? null;
  if (owners.length > 1) return null;
  return frames.find((frame) => frame.isMain) ?? (frames.length === 1 ? (frames[0] ?? null) : null);
}

/** The frame a position belongs to where one sentence tells of several, each in its own part. */
export function frameAt(frames: readonly MissionFrame[], position: number): MissionFrame | null {
  const owner = frames.find(({ range }) => range !== null && range.start <= position && position < range.end);
  return owner ?? null;
}

/** The sentences about a mission; of a sentence that tells of several, its own part. */
export function sentencesOfFrame(
  facts: ArticleFacts,
  frames: readonly MissionFrame[],
  frame: MissionFrame,
): SentenceFacts[] {
  const about = facts.sentences.filter(
    ({ sentence }) =>
      frame.sentences.has(sentence.index) ||
      (frame.isMain && frameOfSentence(frames, sentence.index) === frame),
  );
  return about.map((one) =>
    one.sentence === frame.facts.sentence ? frame.facts : (frame.parts?.get(one.sentence.index) ?? one),
  );
}
