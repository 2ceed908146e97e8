// The days of an event that is held on one day, or whose first and last day are told in two sentences.
import { addDays, parseIso, toIso } from "../dates/calendar";
import type { SentenceFacts } from "../article-facts";
import type { DateMention } from "../dates/date-mention";
import { isDeadline } from "./dated-events";
import type { MissionFrame } from "./mission-frame";
import { datesBetween } from "./mission-period";
import type { MissionDates } from "./mission-period";
import { wordsBehind } from "../text/words-around";
import { closing, findDayOf, isReportedDay, opening, takesPlace, textAfter } from "../dates/told-days";

const earlierOne = /지난해|작년|내년|다음\s?(?:달|상담회|행사)/;
/** The event itself as the next sentence calls it. */
const thisEvent = /이번\s(?:행사|상담회|전시|판촉|박람회)|이\s(?:행사|상담회)|행사[는가에]/;
/** An event closes no farther behind than this many sentences. */
const soonBehind = 4;

/** "12일 개막한 박람회에 … . 박람회는 15일 막을 내린다": the last day in a sentence behind. */
function findClosingDay(facts: SentenceFacts, sentences: readonly SentenceFacts[]): DateMention | null {
  const { index } = facts.sentence;
  const behind = sentences.filter(
    ({ sentence }) => sentence.index > index && sentence.index <= index + soonBehind,
  );
  return findDayOf(behind, closing)?.day ?? null;
}

/** "13일과 15일, 22일에 각각", "27일 두바이, 29일 리야드에서": an event that is held again is on none of its days alone. */
function areOnSeveralDays({ sentence }: SentenceFacts, days: readonly DateMention[]): boolean {
  return days.some((day, index) => {
    const next = days[index + 1];
    if (next === undefined) return false;
    const between = wordsBehind(sentence, day, next.start - day.end);
    const last = wordsBehind(sentence, next, 40);
    if (/^(?:과|와|,)\s?$/.test(between)) return /^[^.]{0,30}각각/.test(last) || days.length > 2;
    return (
      /^\s[가-힣]{2,8}(?:\s[가-힣]{2,8})?,\s$/.test(between) &&
      /^\s[가-힣]{2,8}(?:\s[가-힣]{2,8})?에서\s/.test(last)
    );
  });
}

/** A single day: the day of an agreement, a meeting, a session. An opening day starts an event and does not end it. */
export function readSingleDay(
  { mention, facts }: MissionFrame,
  sentences: readonly SentenceFacts[],
): MissionDates | null {
  const limit = mention?.end ?? facts.sentence.end;
  const days = facts.dates.filter(
    (date) => !date.isPeriod && !isReportedDay(facts, date) && !isDeadline(facts, date),
  );
  if (areOnSeveralDays(facts, days)) return null;
  const day = days.findLast((date) => date.start <= limit) ?? days[0];
  if (day === undefined) return null;
  const behind = textAfter(facts, day);
  if (closing.test(behind)) return datesBetween(null, day);
  return datesBetween(day, opening.test(behind) ? findClosingDay(facts, sentences) : day);
}

/** "18일 하노이에 사무소를 열었다. 이어 열린 상담회에는": the one day told in the sentence before goes on. */
export function readDayBefore(
  all: readonly SentenceFacts[],
  { sentence, dates }: SentenceFacts,
): MissionDates | null {
  const before = all.find((one) => one.sentence.index === sentence.index - 1);
  if (dates.length > 0 || before?.sentence.paragraph !== sentence.paragraph) return null;
  const days = before.dates.filter((date) => !isReportedDay(before, date));
  const [day] = days;
  return day === undefined || days.length > 1 || day.isPeriod ? null : datesBetween(day, day);
}

/** "또한 같은 날": the last day told before; "다음 날 뮌헨에서": the day behind it. */
export function readSameDay(all: readonly SentenceFacts[], facts: SentenceFacts): MissionDates | null {
  const { text, index } = facts.sentence;
  const isNext = /(?:다음\s?날|이튿날)/.test(text);
  if (!isNext && !/같은\s날/.test(text)) return null;
  const day = all
    .filter((one) => one.sentence.index < index)
    .flatMap((one) => one.dates)
    .at(-1);
  if (day === undefined) return null;
  const startOn = isNext ? dayFrom(day.from, 1) : day.from;
  return { startOn, endOn: isNext ? startOn : day.to, startEvidence: day, endEvidence: day };
}

function dayFrom(iso: string | null, by: 1 | -1): string | null {
  const day = iso === null ? null : parseIso(iso);
  return day === null ? null : toIso(addDays(day, by));
}

/** Guests received at home: "7일 오전 시청에서 …를 만나". */
export function readVisitDay(sentences: readonly SentenceFacts[]): MissionDates | null {
  for (const one of sentences) {
    const day = one.dates.find((date) => !date.isPeriod && !isReportedDay(one, date));
    if (day === undefined || !/만나|만났|접견|예방|환담/.test(one.sentence.text)) continue;
    return datesBetween(day, day);
  }
  return null;
}

const dayBeforeIt = /(?<![가-힣])전날(?=\s(?!대비|보다))/;
const tookPlace = /열[었려린]|개최|진행[했됐]|가졌|마련|[식회전]을\s했|체결|마쳤/;

/** "…라고 19일 밝혔다. 상담회는 전날 진행됐다": the day before the one on which it was told. */
export function readDayBeforeReport(
  all: readonly SentenceFacts[],
  sentences: readonly SentenceFacts[],
): MissionDates | null {
  for (const { sentence } of sentences.slice(0, 4)) {
    const told = dayBeforeIt.exec(sentence.text);
    if (told === null || !tookPlace.test(sentence.text)) continue;
    const until = sentence.start + told.index;
    const reported = all.flatMap((one) =>
      one.dates.filter((date) => date.end <= until && isReportedDay(one, date)),
    );
    const on = dayFrom(reported.at(-1)?.from ?? null, -1);
    const cited = { start: until, end: until + told[0].length };
    return on === null ? null : { startOn: on, endOn: on, startEvidence: cited, endEvidence: cited };
  }
  return null;
}

/** "박람회 조직위는 20일 열린 상담회에서": the day of talks inside the fair. */
function isOfOtherKind({ events }: SentenceFacts, day: DateMention, { kind }: MissionFrame): boolean {
  const behind = events.find(({ start }) => start > day.end);
  return kind === "exhibition" && behind?.kind === "matchmaking";
}

/** "첫 상담회는 18일 열려": the day of the event stands in the sentence behind the one that introduces it. */
export function readHeldDay(frame: MissionFrame, sentences: readonly SentenceFacts[]): MissionDates | null {
  const told = sentences.filter(
    ({ sentence, events }) =>
      !sentence.isHeadline &&
      (events.some(({ kind }) => kind === frame.kind) || thisEvent.test(sentence.text)) &&
      !earlierOne.test(sentence.text),
  );
  const found = findDayOf(told.slice(0, 3), takesPlace);
  const own = found === null ? undefined : told[found.at];
  const held =
    found === null ||
    own === undefined ||
    isReportedDay(own, found.day) ||
    isOfOtherKind(own, found.day, frame)
      ? undefined
      : found.day;
  return held === undefined ? null : datesBetween(held, held);
}
