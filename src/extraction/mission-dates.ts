// When a mission took place. The day on which an office told the press ("9일 밝혔다") is no day of the mission, and
// neither is a single day inside a longer journey.
import { addDays, parseIso, toIso } from "./calendar";
import type { MissionFrame } from "./mission-frame";
import type { DateMention } from "./date-mention";
import { readEnglishMissionDates } from "./english-mission-dates";
import { datesBetween, isJourney } from "./mission-period";
import type { MissionDates } from "./mission-period";
import type { ArticleFacts, SentenceFacts } from "./article-facts";
import { wordsBehind } from "./words-around";

const reportedDay =
  /^(?:\s?\([^)]*\))?\s?(?:에?\s?(?:밝혔|밝힌|전했|알렸|알린|발표|내놓|내놨|낸\s|공개|설명)|[가-힣]{1,3}에\s따르면|[가-힣]{0,3}\s?(?:집계|발표|자료)|[가-힣]{1,6}\s발표에\s따르면|이런\s결과|[^,.]{0,30}(?:기자회견|브리핑|보고회|결산))/;
const opening = /^(?:\s?\([^)]*\))?[^.,]{0,14}(?:개막|막을\s올|시작|출국|출발|떠나|떠났)/;
const returning =
  /^(?:\s?\([^)]*\))?[^.,\d]{0,18}(?:귀국|귀환|입국|돌아[왔온올와]|일정을\s(?:마[치쳤친]|끝)|폐막|막을\s내|떠날\s때까지)/;
const leaving =
  /^(?:\s?\([^)]*\))?[^.,\d]{0,20}(?:출국|출발[했해]|출정|장도에\s오|비행기에\s오|떠났|떠나(?!다|는\s때)|도착[했해])/;
/** "27일 막을 내린 박람회": its last day, whose first the text does not tell. */
const closing = /^(?:\s?\([^)]*\))?\s?(?:폐막|막을\s내)/;

const takesPlace = /^(?:\s?\([^)]*\))?\s[^.,\d]{0,24}(?:열[었린려렸린]|개최|가졌|진행[했됐])/;
const earlierOne = /지난해|작년|내년|다음\s?(?:달|상담회|행사)/;

function textAfter({ sentence }: SentenceFacts, date: DateMention): string {
  return wordsBehind(sentence, date, 30);
}

function isReportedDay(facts: SentenceFacts, date: DateMention): boolean {
  return !date.isPeriod && reportedDay.test(textAfter(facts, date));
}

/** "15일부터 …. 사절단은 24일까지 머문다": the end of a period may stand in a later sentence. */
function fromPeriod(period: DateMention, sentences: readonly SentenceFacts[]): MissionDates {
  const end = period.to === null && period.from !== null ? findLastDay(period, sentences) : period;
  return {
    startOn: period.from,
    endOn: end?.to ?? null,
    startEvidence: period.from === null ? null : period,
    endEvidence: end?.to === null || end === undefined ? null : end,
  };
}

function findLastDay(period: DateMention, sentences: readonly SentenceFacts[]): DateMention | undefined {
  return sentences
    .slice(0, 8)
    .flatMap((facts) => facts.dates.filter((date) => textAfter(facts, date).startsWith("까지")))
    .find((date) => !date.isPeriod && date.start > period.end && (date.to ?? "") >= (period.from ?? ""));
}

/** "지난 3일 막을 올려 17일까지 이어진다": two single days, the second with 까지. */
function readOpenPeriod(facts: SentenceFacts): MissionDates | null {
  const until = facts.dates.find((date) => !date.isPeriod && textAfter(facts, date).startsWith("까지"));
  if (until === undefined) return null;
  const start = facts.dates.find((date) => date.end < until.start && opening.test(textAfter(facts, date)));
  return datesBetween(start ?? null, until);
}

/** "12일 판촉전을 시작했다. 행사는 25일까지 이어진다": the first day was told before. */
function addOpeningDay(open: MissionDates, before: readonly SentenceFacts[]): MissionDates {
  for (const facts of before.slice(-3)) {
    if (
      !/보[내낸냈]|파견|출국|출발|떠[나난났]|시작[했한된]|개막[했한해]|막을\s올|막[이\s]*오[른르]|문을\s[열연]/.test(
        facts.sentence.text,
      )
    )
      continue;
    const day = facts.dates.find((date) => !date.isPeriod && !isReportedDay(facts, date));
    if (day !== undefined) return { ...open, startOn: day.from, startEvidence: day };
  }
  return open;
}

/** The first sentence in which a day is followed by words such as 출국해, with that day. */
function findDayOf(
  sentences: readonly SentenceFacts[],
  told: RegExp,
): { day: DateMention; at: number } | null {
  for (const [at, facts] of sentences.entries()) {
    const day = facts.dates.find((date) => !date.isPeriod && told.test(textAfter(facts, date)));
    if (day !== undefined) return { day, at };
  }
  return null;
}

/** A return is told in the sentence of the departure or soon after it. */
const soonAfter = 3;

/** "24일 출국했다. 사절단은 28일 돌아온다"; "14일 귀국했다" ends a journey whose start the text does not tell. */
function readReturn(sentences: readonly SentenceFacts[]): MissionDates {
  const back = findDayOf(sentences, returning);
  const out = findDayOf(sentences, leaving);
  const together = back !== null && out !== null && back.day !== out.day && isOneJourney(back, out);
  const start = out !== null && (back === null || together || out.at < back.at) ? out.day : null;
  const end = back !== null && (out === null || together || back.at <= out.at) ? back.day : null;
  return datesBetween(start, end);
}

/** "18일 귀국했다. … 개척단은 14일 출국했으며": the return may be told first. */
function isOneJourney(
  back: { day: DateMention; at: number },
  out: { day: DateMention; at: number },
): boolean {
  if (back.at >= out.at) return back.at <= out.at + soonAfter;
  return out.at <= back.at + soonAfter && (out.day.from ?? "") <= (back.day.to ?? "");
}

/** A single day: the day of an agreement, a meeting, a session. An opening day starts an event and does not end it. */
function readSingleDay(facts: SentenceFacts, frame: MissionFrame): MissionDates | null {
  const limit = frame.mention?.end ?? facts.sentence.end;
  const days = facts.dates.filter((date) => !date.isPeriod && !isReportedDay(facts, date));
  const day = days.findLast((date) => date.start <= limit) ?? days[0];
  if (day === undefined) return null;
  const behind = textAfter(facts, day);
  if (closing.test(behind)) return datesBetween(null, day);
  return datesBetween(day, opening.test(behind) ? null : day);
}

/** "또한 같은 날": the last day told before; "다음 날 뮌헨에서": the day behind it. */
function readSameDay(all: readonly SentenceFacts[], facts: SentenceFacts): MissionDates | null {
  const { text, index } = facts.sentence;
  const isNext = /(?:다음\s?날|이튿날)/.test(text);
  if (!isNext && !/같은\s날/.test(text)) return null;
  const day = all
    .filter((one) => one.sentence.index < index)
    .flatMap((one) => one.dates)
    .at(-1);
  if (day === undefined) return null;
  const startOn = isNext ? dayAfter(day.from) : day.from;
  return { startOn, endOn: isNext ? startOn : day.to, startEvidence: day, endEvidence: day };
}

function dayAfter(iso: string | null): string | null {
  const day = iso === null ? null : parseIso(iso);
  return day === null ? null : toIso(addDays(day, 1));
}

/** Guests received at home: "7일 오전 시청에서 …를 만나". */
function readVisitDay(sentences: readonly SentenceFacts[]): MissionDates | null {
  for (const one of sentences) {
    const day = one.dates.find((date) => !date.isPeriod && !isReportedDay(one, date));
    if (day === undefined || !/만나|만났|접견|예방|환담/.test(one.sentence.text)) continue;
    return datesBetween(day, day);
  }
  return null;
}

/** "첫 상담회는 18일 열려": the day of the event stands in the sentence behind the one that introduces it. */
function readHeldDay(frame: MissionFrame, sentences: readonly SentenceFacts[]): MissionDates | null {
  const told = sentences.filter(
    ({ sentence, events }) =>
      !sentence.isHeadline &&
      events.some(({ kind }) => kind === frame.kind) &&
      !earlierOne.test(sentence.text),
  );
  const held = findDayOf(told.slice(0, 3), takesPlace)?.day;
  return held === undefined ? null : datesBetween(held, held);
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
  if (frame.period !== null && frame.kind !== "agreement") return fromPeriod(frame.period, sentences);
  if (facts.language === "en") return readEnglishMissionDates(frame, sentences);
  const sameDay = readSameDay(facts.body, frame.facts);
  if (sameDay !== null) return sameDay;
  for (const [index, one] of sentences.entries()) {
    const open = frame.kind === "agreement" ? null : readOpenPeriod(one);
    if (open !== null) return open.startOn === null ? addOpeningDay(open, sentences.slice(0, index)) : open;
  }
  const visit = frame.mention?.word === "접견" ? readVisitDay(sentences) : null;
  if (visit !== null) return visit;
  if (isJourney(frame.kind) && frame.isMain) return readReturn(facts.sentences);
  const held = frame.isMain && frame.kind !== "agreement";
  return (
    readSingleDay(frame.facts, frame) ??
    (held ? readHeldDay(frame, sentences) : null) ??
    datesBetween(null, null)
  );
}
