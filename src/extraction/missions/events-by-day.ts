// Events of one kind that a sentence lists by their days: "17일에는 대전에서 식품 수출상담회를, 22일에는 광주에서 화장품 수출상담회를 연다".
// A single day is else the day of a part of an event; in such a row each has its own.
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import type { DateMention } from "../dates/date-mention";
import { isReportedDay } from "../dates/told-days";
import type { MissionKind } from "../../records/article";
import { wordsBehind } from "../text/words-around";
import { isDeadline, isOfOneEvent, shareOut } from "./dated-events";
import type { DatedEvent } from "./dated-events";

/** Nothing else is listed by days: those of a journey are its stops. */
const heldOnDays: ReadonlySet<MissionKind> = new Set(["matchmaking", "exhibition", "investment_session"]);
const opensPart = /^(?:에는|엔|에)\s/;
/** "오는 11일 상담회를 연다. 이어 17일에는 …": the first of the row may stand in a sentence before. */
const reach = 3;

function ownDays(facts: SentenceFacts): DateMention[] {
  return facts.dates.filter((date) => !isReportedDay(facts, date) && !isDeadline(facts, date));
}

/** The days of a row, empty unless two of them have an event of this kind each. */
function daysOfRow(facts: SentenceFacts, kind: MissionKind): DateMention[] {
  const days = ownDays(facts);
  const withEvent = days.filter((day, index) => {
    const limit = days[index + 1]?.start ?? facts.sentence.end;
    return facts.events.some((event) => event.kind === kind && day.end <= event.start && event.start < limit);
  });
  if (withEvent.length < 2) return [];
  const row = days.filter(
    (day) => withEvent.includes(day) || opensPart.test(wordsBehind(facts.sentence, day, 4)),
  );
  return new Set(row.map(({ from }) => from)).size === row.length ? row : [];
}

function isOwnDay(facts: SentenceFacts, kind: MissionKind): boolean {
  return ownDays(facts).length === 1 && facts.events.some((event) => event.kind === kind);
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

/** The events of such rows, in order; empty unless there are two. */
export function findEventsByDay(facts: ArticleFacts, kind: MissionKind): DatedEvent[] {
  if (!heldOnDays.has(kind)) return [];
  const rows = facts.body.map((one) => ({ facts: one, days: daysOfRow(one, kind) }));
  const first = rows.findIndex(({ days }) => days.length > 0);
  if (first < 0) return [];
  const listed = rows.flatMap(({ days }) => days);
  if (areDaysOfOne(facts, listed)) return [];
  const told = rows.map((row, at) => {
    const isBefore = at < first && first - at <= reach && isOwnDay(row.facts, kind);
    return isBefore ? { ...row, days: ownDays(row.facts) } : row;
  });
  return told.flatMap(({ facts: one, days }) => (days.length === 0 ? [] : shareOut(one, days)));
}
