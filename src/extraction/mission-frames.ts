// The missions of an article as frames: which sentences tell of which event. A programme told in totals is one
// mission; a second one needs facts of its own: its days, its firms, or its own result.
import type { MissionFrame } from "./mission-frame";
import { dayNumber, parseIso } from "./calendar";
import type { DateMention } from "./date-mention";
import type { ArticleFacts, SentenceFacts } from "./article-facts";
import type { EventMention } from "./event-words";
import { findMainEvent } from "./main-event";
import type { MainEvent } from "./main-event";
import { findStops } from "./mission-stops";
import { findOtherDispatches } from "./other-dispatches";

const recruiting = /모집|신청|접수|공고|참가업체를\s모/;
/** "파견기간: 4. 20. ~ 4. 26.": a notice gives the days in a line of its own. */
const periodLabel =
  /(?:파견|행사|개최|전시|상담|운영|사업)\s?(?:기간|일정|일시)|^[^가-힣]*(?:기\s?간|일\s?시|일\s?정)\s?[:：]/;

/** Whether a period belongs to an event: it stands in a sentence with one, with a place abroad, or with "3기". */
function tellsOfEvent(facts: SentenceFacts): boolean {
  if (recruiting.test(facts.sentence.text)) return false;
  const { text } = facts.sentence;
  return (
    facts.events.length > 0 ||
    facts.places.length > 0 ||
    periodLabel.test(text) ||
    /\d기[는가의\s]/.test(text)
  );
}

function daysBetween(a: string, b: string): number {
  const [first, second] = [parseIso(a), parseIso(b)];
  return first === null || second === null ? Infinity : Math.abs(dayNumber(second) - dayNumber(first));
}

/** Two fairs may share a day, on which one closes and the other opens. A period without an end reaches to the next. */
function overlapsInTime(a: DateMention, b: DateMention): boolean {
  if (a.text === b.text) return true;
  if (a.from === null || b.from === null) return false;
  if (a.to === null || b.to === null) return daysBetween(a.from, b.from) <= longestJourney;
  return a.from < b.to && b.from < a.to;
}

/** Longer journeys give their last day. */
const longestJourney = 14;

/** A programme of a whole year has about this many; more is no report but an archive. */
const mostMissions = 30;

interface Dated {
  period: DateMention;
  facts: SentenceFacts;
}

/** Periods that do not overlap, each the first mention of its own. */
function distinctPeriods(facts: ArticleFacts): Dated[] {
  const found: Dated[] = [];
  for (const one of facts.body) {
    if (found.length >= mostMissions) break;
    if (one.dates.length === 0 || !tellsOfEvent(one)) continue;
    for (const period of one.dates.filter((date) => date.isPeriod)) {
      if (!found.some((other) => overlapsInTime(other.period, period))) found.push({ period, facts: one });
    }
  }
  return found;
}

/** The event noun nearest to a period, before it or in the bracket's owner: ‘MEDICA 2025’(11월 17~20일). */
function nearestEvent(dated: Dated): EventMention | null {
  const { events } = dated.facts;
  const distance = (event: EventMention): number =>
    event.end <= dated.period.start
      ? dated.period.start - event.end
      : 2 * (event.start - dated.period.end) + 10;
  return events.reduce<EventMention | null>(
    (best, event) => (best === null || distance(event) < distance(best) ? event : best),
    null,
  );
}

function frameOf(main: MainEvent): MissionFrame {
  return {
    kind: main.kind,
    mention: main.mention,
    facts: main.facts,
    period: null,
    sentences: new Set(),
    isMain: true,
  };
}

/** Several periods: each is a mission, told from its sentence on until the next one's. */
function splitByPeriods(facts: ArticleFacts, main: MainEvent, periods: readonly Dated[]): MissionFrame[] {
  const frames = periods.map((dated, index): MissionFrame => {
    const event = nearestEvent(dated);
    const kind =
      event === null || (main.kind === "trade_mission" && event.kind === "matchmaking")
        ? main.kind
        : event.kind;
    const isMain = index === 0 && dated.facts.sentence.index <= main.facts.sentence.index;
    return {
      kind: isMain ? main.kind : kind,
      mention: isMain ? main.mention : event,
      facts: dated.facts,
      period: dated.period,
      sentences: new Set([dated.facts.sentence.index]),
      isMain,
    };
  });
  claimByName(facts, frames);
  claimFollowing(facts, frames);
  return frames;
}

/** A later sentence that names an event's noun again (MEDICA, 통합 수출상담회) is about that event. */
function claimByName(facts: ArticleFacts, frames: readonly MissionFrame[]): void {
  for (const one of facts.body) {
    if (frames.some((frame) => frame.sentences.has(one.sentence.index))) continue;
    const named = frames.filter((frame) => one.events.some((event) => event.word === frame.mention?.word));
    if (named.length === 1) named[0]?.sentences.add(one.sentence.index);
  }
}

function claimFollowing(facts: ArticleFacts, frames: readonly MissionFrame[]): void {
  let current: MissionFrame | null = null;
  for (const one of facts.body) {
    const owners = frames.filter((frame) => frame.sentences.has(one.sentence.index));
    if (owners.length > 0) current = owners.length === 1 ? (owners[0] ?? null) : null;
    else if (current !== null && one.dates.length === 0 && one.places.length === 0)
      current.sentences.add(one.sentence.index);
  }
}

/** "…14개사가 지난 5일부터 9일까지 현지를 누볐다": a period of the first sentences is the main event's. */
function periodOfLead(facts: ArticleFacts, main: MainEvent): DateMention | null {
  if (main.kind === "agreement") return null;
  const lead = facts.body.slice(0, 4).filter((one) => !recruiting.test(one.sentence.text));
  return lead.flatMap((one) => one.dates).find((date) => date.isPeriod) ?? null;
}

function hasOwnPeriodFirst(main: MainEvent, periods: readonly Dated[]): boolean {
  const first = periods[0];
  return first !== undefined && first.facts.sentence.index <= main.facts.sentence.index + 1;
}

/** The missions of an article, the main one first where it has one. Empty if it reports no event. */
export function findMissionFrames(facts: ArticleFacts): MissionFrame[] {
  const main = findMainEvent(facts);
  if (main === null) return [];
  const periods = main.kind === "agreement" ? [] : distinctPeriods(facts);
  if (periods.length > 1) {
    const frames = splitByPeriods(facts, main, periods);
    return hasOwnPeriodFirst(main, periods) && frames[0] !== undefined && !frames[0].isMain
      ? [{ ...frames[0], isMain: frames[0].facts === main.facts }, ...frames.slice(1)]
      : frames;
  }
  const frame = { ...frameOf(main), period: periods[0]?.period ?? periodOfLead(facts, main) };
  if (main.kind === "agreement") return [frame];
  const stops = findStops(facts, frame);
  if (main.kind === "official_trip" || stops.length > 0) return [frame, ...stops];
  return [frame, ...findOtherDispatches(facts, frame)];
}

/** The frame a sentence belongs to: the one that claims it, else the main one; null if it tells of several. */
export function frameOfSentence(frames: readonly MissionFrame[], index: number): MissionFrame | null {
  const owners = frames.filter((frame) => frame.sentences.has(index));
  if (owners.length === 1) return owners[0] ?? null;
  if (owners.length > 1) return null;
  return frames.find((frame) => frame.isMain) ?? (frames.length === 1 ? (frames[0] ?? null) : null);
}
