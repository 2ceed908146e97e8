// Single days by what the words behind them tell: something was reported, opened, closed, somebody left or came back.
import type { DateMention } from "./date-mention";
import type { Sentence } from "../text/sentences";
import { wordsBefore, wordsBehind } from "../text/words-around";

const reportedDay =
  /^(?:\s?\([^)]*\))?\s?(?:에?\s?(?:밝혔|밝힌|전했|알렸|알린|발표|내놓|내놨|낸\s|공개|설명)|(?![^,.\d]{0,20}(?:열린|열렸|개막|폐막|개최|막을))(?:\s?[^,.\d]{1,20}에\s따르면|\s[^,.\d]{2,24}[은는이가]\s(?:밝혔|전했|알렸|발표했))|[가-힣]{0,3}\s?(?:집계|발표|자료)|[가-힣]{1,6}\s발표에\s따르면|이런\s결과|[^,.]{0,30}(?:기자회견|브리핑|보고회|결산))/;

/** A sentence with the days it tells, as far as they are asked for. */
export interface DatedSentence {
  sentence: Sentence;
  dates: readonly DateMention[];
}

const topicBefore = /^(?:[^,.]{1,24}[은는]|\S{1,12}[이가])\s$/;
const endsInTelling = /다고\s(?:밝혔|전했|알렸|설명했|말했)/;
const heldSomewhere = /^[^,.]{0,24}(?:에서|서)\s|^\s?(?:오전|오후|출국|출발|개막|폐막|귀국|떠[나난났]|\()/;

/** An event opens, a journey begins. */
export const opening =
  /^(?:\s?\([^)]*\))?[^.,]{0,14}(?:개막|막을\s올|문을\s[연열]|시작|출국|출발|떠나|떠났)|^(?:\s?\([^)]*\))?\s[^.,\d]{0,30}에서\s(?:개막|막을\s올)/;
/** "27일 막을 내린 박람회": its last day, whose first the text does not tell. */
export const closing = /^(?:\s?\([^)]*\))?\s?(?:폐막|막을\s내|마무리[했하되됐]|종료|끝[나난])/;
export const returning =
  /^(?:\s?\([^)]*\))?[^.,\d]{0,18}(?:귀국|귀환|입국|돌아[왔온올와]|일정을\s(?:마[치쳤친]|끝)|폐막|막을\s내|떠날\s때까지)/;
export const leaving =
  /^(?:\s?\([^)]*\))?[^.,\d]{0,20}(?:출국|출발[했해한하]|출정|(?:장도|길)에\s오|길에\s올|비행기에\s(?:오|올|몸)|떠났|떠난|떠나(?!다|는\s때)|도착[했해]|파견(?:했|하고|해|한다|할|하며)|(?:단|팀|기업|업체)[을를]\s(?:[가-힣·]{1,12}\s){0,2}보[내낸냈])|^\s[^.,]{2,36}(?:출장|순방|방문길)(?:길)?에\s(?:나서|나섰|나선|올랐|오른)/;
/** A journey that is told by its goal: "4일 베트남을 찾아". */
export const arriving = /^(?:\s?\([^)]*\))?\s[^.,\d]{2,20}[을를]\s(?:찾아|찾은|찾았|방문(?:[했해하한]|,))/;
export const takesPlace =
  /^(?:\s?\([^)]*\))?,?\s(?:[^.,\d]|20\d\d){0,36}(?:열[었린려렸린]|개최|가졌|진행[했됐])/;

/** The words behind a day that tell what happened on it. */
export function textAfter({ sentence }: DatedSentence, date: DateMention): string {
  return wordsBehind(sentence, date, 44);
}

function isToldNext(facts: DatedSentence, date: DateMention): boolean {
  return (
    !date.isPeriod && (/^\s?현재/.test(textAfter(facts, date)) || reportedDay.test(textAfter(facts, date)))
  );
}

/** "지난 16일 경남도는 전날인 15일 …라고 밝혔다": in front of who tells, where another day is that of the event. */
function isToldBeforeTopic(facts: DatedSentence, date: DateMention): boolean {
  const [first, ...others] = facts.dates;
  // What is told lies before the telling: a later day is what was done next.
  if (date.isPeriod || date !== first || others.length === 0) return false;
  if (others.some(({ from }) => from === null || date.from === null || from > date.from)) return false;
  if (wordsBefore(facts.sentence, date).trim() !== "") return false;
  return /^\s\S{2,12}[은는]\s/.test(textAfter(facts, date)) && endsInTelling.test(facts.sentence.text);
}

/** "시는 20일 사절단을 파견한다고 밝혔다": behind the topic stands the day of the telling, unless it tells where. */
function isToldOfTopic(facts: DatedSentence, date: DateMention): boolean {
  if (date.isPeriod || !/^\d{1,2}일$/.test(date.text)) return false;
  if (!topicBefore.test(wordsBefore(facts.sentence, date))) return false;
  const behind = wordsBehind(facts.sentence, date);
  if (!endsInTelling.test(behind) || heldSomewhere.test(behind)) return false;
  return !facts.dates.some((other) => isToldNext(facts, other));
}

/** "시는 9일 밝혔다": the day on which an office told the press. */
export function isReportedDay(facts: DatedSentence, date: DateMention): boolean {
  return isToldNext(facts, date) || isToldOfTopic(facts, date) || isToldBeforeTopic(facts, date);
}

/** A day and the place of its sentence among those looked at. */
export interface ToldDay {
  day: DateMention;
  at: number;
}

/** The first sentence in which a day is followed by words such as 출국해, with that day; null if there is none. */
export function findDayOf(sentences: readonly DatedSentence[], told: RegExp): ToldDay | null {
  for (const [at, facts] of sentences.entries()) {
    const day = facts.dates.find(
      (date) => !date.isPeriod && told.test(textAfter(facts, date)) && !isToldOfTopic(facts, date),
    );
    if (day !== undefined) return { day, at };
  }
  return null;
}
