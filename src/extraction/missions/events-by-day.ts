// Events of one kind that a sentence lists by their days: "17일에는 대전에서 식품 수출상담회를, 22일에는 광주에서 화장품 수출상담회를 연다".
// A single day is else the day of a part of an event; in such a row each has its own.
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { dayNumber, parseIso } from "../dates/calendar";
import type { DateMention } from "../dates/date-mention";
import { isReportedDay } from "../dates/told-days";
import type { MissionKind } from "../../records/article";
import { wordsBehind } from "../text/words-around";
import { isDeadline, isOfOneEvent, mostEvents, shareOut } from "./dated-events";
import type { DatedEvent } from "./dated-events";
import type { EventMention } from "../events/event-words";

/** Nothing else is listed by days: those of a journey are its stops. */
const heldOnDays: ReadonlySet<MissionKind> = new Set(["matchmaking", "exhibition", "investment_session"]);
/** What was held in other years explains the event of this one. */
const ofAnotherYear = /^(?:지난해|작년|재작년|(?:19|20)\d\d년)/;
/** "상담회를", "상담회와": held on its day; "상담회 참가 기업을 선정하고", "상담회에 이어" only have to do with it. */
const heldBehind = /^[’'”"]?(?:[을를이가와과,]|에서|에는?\s(?!이어|앞서)|\s?\(|\.|$)/;
const opensPart = /^(?:에는|엔|에)\s/;
/** "오는 11일 상담회를 연다. 이어 17일에는 …": the first of the row may stand in a sentence before. */
const reach = 3;

function ownDays(facts: SentenceFacts): DateMention[] {
  return facts.dates.filter(
    (date) => !isReportedDay(facts, date) && !isDeadline(facts, date) && !ofAnotherYear.test(date.text),
  );
}

function isHeld({ sentence }: SentenceFacts, event: EventMention): boolean {
  return heldBehind.test(wordsBehind(sentence, event, 6));
}

/** The days of a row, empty unless two of them have an event of this kind each. */
function daysOfRow(facts: SentenceFacts, kind: MissionKind): DateMention[] {
  const days = ownDays(facts);
  const withEvent = days.filter((day, index) => {
    const limit = days[index + 1]?.start ?? facts.sentence.end;
    return facts.events.some(
      (event) => event.kind === kind && day.end <= event.start && event.start < limit && isHeld(facts, event),
    );
  });
  // Talks held abroad on several days are the stops of those who travel.
  if (withEvent.length < 2 || facts.places.length > 0) return [];
  const row = days.filter(
    (day) => withEvent.includes(day) || opensPart.test(wordsBehind(facts.sentence, day, 4)),
  );
  return new Set(row.map(({ from }) => from)).size === row.length ? row : [];
}

/** A day in front of the row that the row does not tell again. */
function isFurtherDay(facts: SentenceFacts, kind: MissionKind, listed: readonly DateMention[]): boolean {
  const [day, ...others] = ownDays(facts);
  if (day === undefined || others.length > 0) return false;
  return facts.events.some((event) => event.kind === kind) && listed.every(({ from }) => from !== day.from);
}

/** Whether the days lie within one short event, whose parts they are then. */
function areDaysOfOne({ body }: ArticleFacts, days: readonly DateMention[]): boolean {
  const periods = body.flatMap(({ dates }) => dates).filter((date) => date.isPeriod && !days.includes(date));
  return periods.some(
    (period) =>
      isOfOneEvent(period) &&
      days.every(({ from }) => from !== null && (period.from ?? "9") <= from && from <= (period.to ?? "")),
  );
}

/** "24일에는 …, 25일에는 …, 26일에는": one event of three days. */
function followEachOther(days: readonly DateMention[]): boolean {
  const numbers = days
    .map(({ from }) => parseIso(from ?? ""))
    .map((day) => (day === null ? NaN : dayNumber(day)));
  return numbers.every((day, index) => index === 0 || day - (numbers[index - 1] ?? NaN) === 1);
}

/** The events of such rows, in order; empty unless there are two. */
export function findEventsByDay(facts: ArticleFacts, kind: MissionKind): DatedEvent[] {
  if (!heldOnDays.has(kind)) return [];
  const rows = facts.body.map((one) => ({ facts: one, days: daysOfRow(one, kind) }));
  const first = rows.findIndex(({ days }) => days.length > 0);
  if (first < 0) return [];
  const listed = rows.flatMap(({ days }) => days);
  if (listed.length > mostEvents) return [];
  if (followEachOther(listed) || areDaysOfOne(facts, listed)) return [];
  const told = rows.map((row, at) => {
    const isBefore = at < first && first - at <= reach && isFurtherDay(row.facts, kind, listed);
    return isBefore ? { ...row, days: ownDays(row.facts) } : row;
  });
  return told.flatMap(({ facts: one, days }) => (days.length === 0 ? [] : shareOut(one, days)));
}
