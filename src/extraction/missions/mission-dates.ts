// When a mission took place. The day on which an office told the press ("9일 밝혔다") is no day of the mission, and
// neither is a single day inside a longer journey.
import type { MissionFrame } from "./mission-frame";
import type { DateMention } from "../dates/date-mention";
import { readEnglishMissionDates } from "./english-mission-dates";
import { eventPeriods, isDeadline } from "./dated-events";
import {
  readDayBefore,
  readDayBeforeReport,
  readHeldDay,
  readSameDay,
  readSingleDay,
  readVisitDay,
} from "./event-dates";
import { readReturn } from "./journey-dates";
import { leadingHeadlines } from "./leading-event";
import { datesBetween, isBareDay, isJourney } from "./mission-period";
import type { MissionDates } from "./mission-period";
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { closing, isReportedDay, leaving, opening, textAfter } from "../dates/told-days";

const begins =
  /보[내낸냈]|파견|출국|출발|길에\s[올오]|떠[나난났]|시작[했한된됐돼]|개막|막을\s올|막[이\s]*오[른르]|문을\s[열연]|에\s왔다/;
/** "24일까지 열흘간". */
const toldByEnd = /^[^~∼～–-]{0,12}\d일까지\s/;

/** "15일부터 …. 사절단은 24일까지 머문다": the end of a period may stand in a later sentence. */
function fromPeriod(period: DateMention, sentences: readonly SentenceFacts[]): MissionDates {
  if (period.to !== null || period.from === null) {
    // "8월 15일 개막한 … . 박람회는 19일까지 닷새간": the month was told with the opening day.
    const opened = isBareDay(period)
      ? findOpeningDay(sentences.filter(({ sentence }) => sentence.end < period.start))
      : null;
    return datesBetween(opened === null || isBareDay(opened) ? period : opened, period);
  }
  return datesBetween(period, findLastDay(period, sentences));
}

function findLastDay({ from, end }: DateMention, sentences: readonly SentenceFacts[]): DateMention | null {
  const days = sentences.slice(0, 8).flatMap((facts) => untilDays(facts));
  const later = days.find((date) => date.start > end && (isBareDay(date) || (date.to ?? "") >= (from ?? "")));
  return later ?? null;
}

/** The single days up to which something went on, without those up to which firms may apply. */
function untilDays(facts: SentenceFacts): DateMention[] {
  const days = facts.dates.filter((date) => !isDeadline(facts, date));
  return days.filter(
    (date) => (!date.isPeriod && textAfter(facts, date).startsWith("까지")) || toldByEnd.test(date.text),
  );
}

/** Two single days of which one opens and the other closes; the first may stand in a sentence before. */
interface OpenPeriod {
  first: DateMention | null;
  last: DateMention;
}

/** "지난 3일 막을 올려 17일까지 이어진다", "1일 개막해 5일 폐막한": the second is the last day. */
function findOpenPeriod(facts: SentenceFacts): OpenPeriod | null {
  const single = facts.dates.filter((date) => !date.isPeriod);
  const until = untilDays(facts)[0];
  const last = until ?? single.find((date) => closing.test(textAfter(facts, date)));
  if (last === undefined) return null;
  const begun = (date: DateMention): boolean =>
    opening.test(textAfter(facts, date)) || leaving.test(textAfter(facts, date));
  const first = single.find((date) => date.end < last.start && begun(date));
  return first === undefined && last !== until ? null : { first: first ?? null, last };
}

/** "12일 판촉전을 시작했다. 행사는 25일까지 이어진다": the first day was told before. */
function findOpeningDay(before: readonly SentenceFacts[]): DateMention | null {
  const days = before
    .slice(-3)
    .filter(({ sentence }) => begins.test(sentence.text))
    .flatMap((facts) => facts.dates.filter((date) => !date.isPeriod && !isReportedDay(facts, date)));
  return days[0] ?? null;
}

/**
 * The days of a mission. A journey needs a period, a departure or a return; an event of one day takes the day of
 * its sentence. Example: "22일 하노이에서 연 상담회" starts and ends on the 22nd.
 * @param sentences the sentences about this mission
 */
export function readMissionDates(
  facts: ArticleFacts,
  frame: MissionFrame,
  sentences: readonly SentenceFacts[],
): MissionDates {
  const told = readToldDates(facts, frame, sentences);
  const isOpen = told.startOn === null && told.endOn === null && told.startEvidence === null;
  if (!isOpen || !frame.isMain || frame.kind === "agreement" || facts.language === "en") return told;
  const headline = leadingHeadlines(facts).flatMap(eventPeriods)[0];
  return headline === undefined ? told : datesBetween(headline, headline);
}

function readToldDates(
  facts: ArticleFacts,
  frame: MissionFrame,
  sentences: readonly SentenceFacts[],
): MissionDates {
  if (frame.period !== null && frame.kind !== "agreement") return fromPeriod(frame.period, sentences);
  if (facts.language === "en") return readEnglishMissionDates(frame, sentences);
  const sameDay = readSameDay(facts.body, frame.facts);
  if (sameDay !== null) return sameDay;
  for (const [index, one] of sentences.entries()) {
    const open = frame.kind === "agreement" ? null : findOpenPeriod(one);
    if (open !== null)
      return datesBetween(open.first ?? findOpeningDay(sentences.slice(0, index)), open.last);
  }
  const visit = frame.mention?.word === "접견" ? readVisitDay(sentences) : null;
  if (visit !== null) return visit;
  if (isJourney(frame.kind) && frame.isMain) return readReturn(facts.sentences);
  // One of several offices tells its journey in sentences of its own; delegations may tell the day of their talks alone.
  if (isJourney(frame.kind) && frame.host !== undefined) {
    const journey = readReturn(sentences);
    if (frame.kind === "official_trip" || (journey.startOn ?? journey.endOn) !== null) return journey;
  }
  const held = frame.isMain && frame.kind !== "agreement";
  return (
    readSingleDay(frame, sentences) ??
    (held ? readDayBefore(facts.body, frame.facts) : null) ??
    (held ? readHeldDay(frame, sentences) : null) ??
    (held ? readDayBeforeReport(facts.sentences, sentences) : null) ??
    datesBetween(null, null)
  );
}
