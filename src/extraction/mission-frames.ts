// The missions of an article as frames: which sentences tell of which event. A programme told in totals is one
// mission; a second one needs facts of its own: its days, its firms, or its own result.
import type { MissionFrame } from "./mission-frame";
import type { DateMention } from "./date-mention";
import type { ArticleFacts, SentenceFacts } from "./article-facts";
import type { EventMention } from "./event-words";
import { findMainEvent } from "./main-event";
import type { MainEvent } from "./main-event";
import { findStops } from "./mission-stops";

const recruiting = /모집|신청|접수|공고|참가업체를\s모/;
const background = /지난해|작년|재작년|예전|과거/;

/** Whether a period belongs to an event: it stands in a sentence with one, with a place abroad, or with "3기". */
function tellsOfEvent(facts: SentenceFacts): boolean {
  if (recruiting.test(facts.sentence.text)) return false;
  return facts.events.length > 0 || facts.places.length > 0 || /\d기[는가의\s]/.test(facts.sentence.text);
}

function overlapsInTime(a: DateMention, b: DateMention): boolean {
  if (a.text === b.text) return true;
  if (a.from === null || b.from === null) return false;
  return a.from <= (b.to ?? b.from) && b.from <= (a.to ?? a.from);
}

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

/** "오는 10월에는 12개 기업이 싱가포르와 인도네시아로 간다": another dispatch with its own firms and places. */
function findOtherDispatches(facts: ArticleFacts, main: MissionFrame): MissionFrame[] {
  const known = new Set(facts.body.slice(0, 2).flatMap((one) => one.places.map((place) => place.text)));
  return facts.body.slice(2).flatMap((one) => {
    const { text, index } = one.sentence;
    const moved =
      /(?:으?로\s(?:간다|떠난|보낸|향한|나간)|에\s(?:간|나간|다녀온|보낸|파견)|를\s(?:찾은|방문한))/.test(
        text,
      );
    const timed = /(?:오는|지난|올해|다음\s?달|내달|앞서)\s?/.test(text) && !background.test(text);
    const hasFirms = one.firmCounts.some((count) => count.unit === "firm");
    const elsewhere = one.places.length > 0 && one.places.every((place) => !known.has(place.text));
    if (!moved || !timed || !hasFirms || !elsewhere) return [];
    return [{ ...main, mention: null, facts: one, period: null, sentences: new Set([index]), isMain: false }];
  });
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
  const others = main.kind === "trade_mission" ? findOtherDispatches(facts, frame) : findStops(facts, frame);
  return [frame, ...others];
}

/** The frame a sentence belongs to: the one that claims it, else the main one; null if it tells of several. */
export function frameOfSentence(frames: readonly MissionFrame[], index: number): MissionFrame | null {
  const owners = frames.filter((frame) => frame.sentences.has(index));
  if (owners.length === 1) return owners[0] ?? null;
  if (owners.length > 1) return null;
  return frames.find((frame) => frame.isMain) ?? (frames.length === 1 ? (frames[0] ?? null) : null);
}
