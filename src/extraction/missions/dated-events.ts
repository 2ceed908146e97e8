// The periods of an article that are days of events, each with the event it dates and the part of its sentence that
// tells of it. One sentence may list several: "2월 20~24일 두바이 박람회에서 8개사가, 4월 10~13일 홍콩 박람회에서 9개사가 …".
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { dayNumber, parseIso } from "../dates/calendar";
import type { DateMention } from "../dates/date-mention";
import type { EventMention } from "../events/event-words";
import { contains } from "../text/span";
import type { Span } from "../text/span";
import { wordsBefore, wordsBehind } from "../text/words-around";

/** A period with the event it dates; `facts` holds what its part of the sentence tells. */
export interface DatedEvent {
  period: DateMention;
  facts: SentenceFacts;
  event: EventMention | null;
  /** The part of the sentence, if it tells of several events; else null. */
  range: Span | null;
}

const deadlineLabel = /(?:모집|신청|접수)\s?(?:기간|기한|마감|일정)?\s?[:：은는]?\s?$/;
/** The days of recruiting, if no other day stands between. */
const deadlineBehind = /^\s?(?:까지\s?)?(?:(?!\d[월일])[^,.]){0,25}?(?:모집|신청|접수)/;
const heldBehind = /^\s?[^,.]{0,30}(?:열리|열릴|개최|파견|떠나|나가|참가할|여는)/;
/** "파견기간: 4. 20. ~ 4. 26.": a notice gives the days in a line of its own. */
const periodLabel =
  /(?:파견|행사|개최|전시|상담|운영|사업)\s?(?:기간|일정|일시)|^[^가-힣]*(?:기\s?간|일\s?시|일\s?정)\s?[:：]/;

/** Longer journeys give their last day. */
const longestJourney = 14;

/** A programme of a whole year has about this many; more is no report but an archive. */
export const mostEvents = 30;

function tellsOfEvent({ events, places, sentence: { text } }: SentenceFacts): boolean {
  return events.length > 0 || places.length > 0 || periodLabel.test(text) || /\d기[는가의\s]/.test(text);
}

/** "오는 20일까지 모집한다", "신청기간: …": the days in which firms may apply are no days of the event. */
export function isDeadline({ sentence }: SentenceFacts, date: DateMention): boolean {
  if (deadlineLabel.test(wordsBefore(sentence, date))) return true;
  const behind = wordsBehind(sentence, date, 40);
  return deadlineBehind.test(behind) && !heldBehind.test(behind);
}

/** "15일부터 21일까지 보내려던 사절단을 연기했다": what was planned and does not take place. */
const calledOff =
  /(?:려던|려고\s?했던|려\s?했던|예정이?던|예정이었던|예정됐던|기로\s?했던|계획했던|계획이던|기로\s한)[^.]{0,60}(?:취소|연기|접[기었은는고]|미[뤄뤘루룬]|무산|보류|중단|백지화|늦[췄춰추]|철회)/;
const callsOffPlan =
  /(?:사절단|개척단|박람회|전시회|상담회|[가-힣]전|파견|참가|개최|일정)[을를]\s(?:[가-힣]{1,6}\s){0,2}(?:취소|연기|무산|보류|철회|백지화)/;

/** Whether a sentence tells that its event does not take place, or not on its days. */
export function isCalledOff({ sentence: { text } }: SentenceFacts): boolean {
  return calledOff.test(text) || callsOffPlan.test(text);
}

/** "9월 5~9일로 연기했다": the days it was moved to. */
function isNewDay({ sentence }: SentenceFacts, date: DateMention): boolean {
  return /^(?:으?로|까지로)\s/.test(wordsBehind(sentence, date));
}

/** The periods of a sentence that may be days of an event. */
export function eventPeriods(facts: SentenceFacts): DateMention[] {
  const off = facts.dates.length > 0 && isCalledOff(facts);
  return facts.dates.filter(
    (date) => date.isPeriod && !isDeadline(facts, date) && (!off || isNewDay(facts, date)),
  );
}

function daysBetween(a: string, b: string): number {
  const [first, second] = [parseIso(a), parseIso(b)];
  return first === null || second === null ? Infinity : Math.abs(dayNumber(second) - dayNumber(first));
}

/** Whether a period with both its ends is no longer than an event or journey: not the months of a programme. */
export function isOfOneEvent({ from, to }: DateMention): boolean {
  return from !== null && to !== null && daysBetween(from, to) <= longestJourney;
}

/** Two fairs may share a day, on which one closes and the other opens. A period without an end reaches to the next. */
function overlapsInTime(a: DateMention, b: DateMention): boolean {
  if (a.text === b.text) return true;
  if (a.from === null || b.from === null) return false;
  if (a.to === null || b.to === null) return daysBetween(a.from, b.from) <= longestJourney;
  return a.from < b.to && b.from < a.to;
}

/** Two journeys of one row to places of their own may overlap; one that lies within the other is a stop of it. */
function liesWithin(a: DateMention, b: DateMention): boolean {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return overlapsInTime(a, b);
  return a.text === b.text || (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to);
}

/** "박람회가 끝난 뒤 6월 2일부터": an event that only tells when the dated one was. */
const beforeOrAfter =
  /^[’'”"]?(?:[이가]\s(?:끝난|끝나고|폐막한|막을\s내린)|[을를]\s(?:마친|마치고|앞두고)|에\s(?:앞서|이어)|\s(?:이후|직후|폐막\s후))/;

function isTimeOnly({ sentence }: SentenceFacts, event: EventMention): boolean {
  return beforeOrAfter.test(wordsBehind(sentence, event, 12));
}

/** The event nearest to a period among those left: in front of it as the owner of its bracket, or behind it. */
function nearestEvent(events: readonly EventMention[], period: DateMention): EventMention | null {
  const distance = (event: EventMention): number =>
    event.end <= period.start ? period.start - event.end : 2 * (event.start - period.end) + 10;
  return events.reduce<EventMention | null>(
    (best, event) => (best === null || distance(event) < distance(best) ? event : best),
    null,
  );
}

/** What a part of a sentence tells; the sentence itself stays whole. */
export function restrict(facts: SentenceFacts, range: Span): SentenceFacts {
  const within = (one: Span): boolean => contains(range, one);
  return {
    sentence: facts.sentence,
    words: facts.words,
    events: facts.events.filter(within),
    dates: facts.dates.filter(within),
    places: facts.places.filter(within),
    firmCounts: facts.firmCounts.filter(within),
    figures: facts.figures.filter(({ figure }) => within(figure)),
    readings: new Map(),
  };
}

/** "…를, 소비재 8개사로 구성된 2팀은 10일부터": what stands in front of a period back to the comma tells of it too. */
function clauseStart({ sentence }: SentenceFacts, from: number, start: number): number {
  const between = sentence.text.slice(from - sentence.start, start - sentence.start);
  const comma = between.lastIndexOf(", ");
  return comma < 0 ? start : from + comma + 2;
}

/** Shares a sentence out among its periods or days: each has what stands before the next one begins. */
export function shareOut(facts: SentenceFacts, periods: readonly DateMention[]): DatedEvent[] {
  const taken = new Set<EventMention>();
  const starts: number[] = [];
  const events = periods.map((period, index) => {
    const limit = periods[index + 1]?.start ?? Infinity;
    const left = facts.events.filter(
      (event) => event.start < limit && !taken.has(event) && !isTimeOnly(facts, event),
    );
    const event = nearestEvent(left, period);
    for (const one of left) if (event === null || one.start <= event.start) taken.add(one);
    starts.push(Math.min(period.start, event?.start ?? period.start));
    return event;
  });
  const cuts = starts.map((start, index) => clauseStart(facts, periods[index - 1]?.end ?? start, start));
  return periods.map((period, index) => {
    const event = events[index] ?? null;
    if (periods.length === 1) return { period, facts, event, range: null };
    const start = index === 0 ? facts.sentence.start : (cuts[index] ?? period.start);
    const range = { start, end: cuts[index + 1] ?? facts.sentence.end };
    return { period, facts: restrict(facts, range), event, range };
  });
}

/** "이어 17~23일 체코에 5개사를 보냈다" behind "15~19일 광저우에 5개사를": with firms and places of its own, another event. */
function isSentElsewhere(one: SentenceFacts, { facts, event }: DatedEvent): boolean {
  const known = new Set(facts.places.map(({ text }) => text));
  const isOther = one.events.every(({ kind }) => kind !== event?.kind) && one.events.length > 0;
  const bothSend = [one, facts].every(({ firmCounts }) => firmCounts.some(({ unit }) => unit === "firm"));
  const apart = one.places.length > 0 && known.size > 0 && one.places.every(({ text }) => !known.has(text));
  return apart && bothSend && isOther;
}

/** The dated events of an article whose periods do not overlap, each at the first mention of its own. */
export function findDatedEvents(facts: ArticleFacts): DatedEvent[] {
  const found: DatedEvent[] = [];
  for (const one of facts.body) {
    if (found.length >= mostEvents) break;
    if (one.dates.length === 0 || !tellsOfEvent(one)) continue;
    const periods = eventPeriods(one);
    const goesApart = one.places.length >= periods.length;
    const fresh = periods.reduce<DateMention[]>((kept, period) => {
      const isKnown =
        found.some((dated) =>
          (isSentElsewhere(one, dated) ? liesWithin : overlapsInTime)(dated.period, period),
        ) || kept.some((other) => (goesApart ? liesWithin : overlapsInTime)(other, period));
      return isKnown ? kept : [...kept, period];
    }, []);
    if (fresh.length > 0) found.push(...shareOut(one, fresh));
  }
  return found;
}
