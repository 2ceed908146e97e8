// Events that an office tells in the tail of a report, beside the one the report is about: the next delegation, the
// last fair. Korean sets them apart by a time of their own (앞서 지난 6월, 오는 10월, 하반기에) and another place or fair;
// they count if the text gives their firms or their own result.
import { isReportedDay } from "../dates/told-days";
import { isAnothers } from "../places/host-region";
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { restrict } from "./dated-events";
import type { DateMention } from "../dates/date-mention";
import type { EventMention } from "../events/event-words";
import { furtherFrame, tellsFirms, tellsResult } from "./mission-frame";
import type { MissionFrame } from "./mission-frame";
import type { Span } from "../text/span";
import type { MissionKind } from "../../records/article";
import { findMatches } from "../../reading/find-matches";
import { wordsBefore } from "../text/words-around";

/** Other years, and totals over several events: "8개 국제박람회에도 100여 개 기업을". */
const background =
  /지난해|작년|재작년|예전|과거|지금까지|그동안|(?:모두|총|연간)\s\d+(?:차례|회|번)|누적|누계|\d+개\s(?:국제|해외|전문){0,2}\s?(?:박람회|전시회|사절단|개척단|상담회)|매년|해마다|올\s?들어|최근\s\d+년|(?:19|20)\d\d년부터|이후\s(?:매|모두|총)|\d여?\s?개국(?:에서|의)?\s(?:총\s|약\s)?[\d,]+여?\s?개?\s?(?:기업|사|업체|회사)|\b(?:last year|a year (?:ago|earlier)|since (?:19|20)\d\d|so far)\b/;
/** A second sentence with one of these no longer tells of the event in the first. */
const opensAnother =
  /오는|다음\s?달|내달|하반기|내년|앞서|별도로|별개로|이튿날|다음\s?날|\b(?:[Aa]nother|[Nn]ext|[Ll]ater|[Ee]arlier|will also|also (?:sent|sends|plans))\b/;
const namedYear = /(?:19|20)\d\d년/;
const ahead = /오는|다음\s?달|내달|하반기|내년|이번엔|다음은/;
const toCome = /(?:[낸간연운린선난는한]다|(?:계획|예정|방침)이다|기로\s했다)[.\s]*$/;
const timed =
  /(?:오는|지난|올해|올\s|다음\s?달|내달|이달|지난달|다음\s?날|이튿날|같은\s날|내년|상반기|하반기|앞서|별도로|별개로|연말|(?<![가-힣])봄(?:[에철]|\s)|여름|가을|겨울|\d{1,2}월|\b(?:[Nn]ext|[Ee]arlier|[Ll]ater|[Aa]nother|coming|this (?:spring|summer|fall|autumn|winter)|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b)/;
/** Times that set an event apart from this one, be it of the same year. */
const setApart = /오는|지난|다음\s?달|내달|내년|하반기|앞서|별도로|별개로|\d{1,2}월/;
const dispatched =
  /(?:(?:에|로|으로)\s간\s|간다|갔다|떠나|떠난|떠났|보내|보낸|보냈|보낼|나[가간갈갔]|나선|나섰|다녀[오온왔]|파견|참가|참여|출품|출전|이끌|데리|데려|동행|연다|(?<!길을\s)열었|열어|열\s|열린|열릴|개최|마련|가졌|가진|갖는|진행|운영|차린|차려|차렸|세운|세웠|꾸린|꾸려|꾸렸|찾은|찾아|방문|출국|출발|\b(?:leaves?|left|heads?|headed|sends?|sent|sending|goes|going|went|visit\w*|takes?|took|hold|held|join\w*|dispatch\w*|travel\w*|fl(?:ies|y|ew))\b)/;
/** "이 사절단에는 9개사가": the firms of an event in the sentence behind the one that tells of it. */
const goesOn =
  /^(?:(?:상담회|판촉전|박람회|전시회|사절단|개척단|행사)에는?|여기에?는|이\s|이번|참가|참여|파견|선정|이들|모두|대상)/;

const clauseBreak = /(?:[았었했났갔]고|하고|며|데\s이어),?\s/g;

interface Known {
  places: ReadonlySet<string>;
  /** Those of the first sentences alone: a headline may name the places of all events that follow. */
  leadPlaces: ReadonlySet<string>;
  words: readonly string[];
  /** The half of the year in which the main event is held, if it is called by it. */
  half: string | null;
  /** The days of the main event. */
  period: DateMention | null;
}

/** The noun with what is written together with it: 하노버산업박람회. */
function wholeWord({ sentence }: SentenceFacts, event: EventMention): string {
  return (/[^\s‘'“"]{0,20}$/.exec(wordsBefore(sentence, event))?.[0] ?? "") + event.word;
}

/** "지난 5월에 열린 상반기 상담회에서는 국내 기업 80개사가": behind the report on that of the 하반기. */
function isOfOtherHalf(one: SentenceFacts, { half }: Known): boolean {
  const own = halfOf(one);
  return half !== null && own !== null && own !== half && one.events.length > 0 && tellsFirms(one);
}

function halfOf({ sentence }: SentenceFacts): string | null {
  const halves = new Set(sentence.text.match(/[상하]반기/g));
  const [only] = halves;
  return only === undefined || halves.size > 1 ? null : only;
}

/** It goes to none of the main event's places; without a place its firms go to a fair that the lead does not name. */
function isElsewhere(one: SentenceFacts, known: Known): boolean {
  if (isOfOtherHalf(one, known)) return true;
  if (one.places.length > 0) return one.places.every((place) => !known.places.has(place.text));
  if (!tellsFirms(one) || !setApart.test(one.sentence.text)) return false;
  return one.events.some((event) => {
    return isNamedFair(one, event) && !known.words.some((told) => told.includes(event.word));
  });
}

function isWithin(date: DateMention, period: DateMention | null): boolean {
  if (period === null) return false;
  if (date.start === period.start) return true;
  if (date.from === null || period.from === null || period.to === null) return false;
  return period.from <= date.from && date.from <= period.to;
}

/** A proper name (CES, IFA) names a fair; 박람회 alone does only with what stands before it. */
const commonFair =
  /^(?:박람회|전시회|견본시|견본전|교역회|쇼케이스|엑스포|페어|비엔날레|exhibition|(?:trade )?(?:fair|show)s?)$/i;

function isNamedFair(one: SentenceFacts, event: EventMention): boolean {
  if (!event.isFair) return false;
  return !commonFair.test(event.word) || wholeWord(one, event).length > event.word.length + 1;
}

/** "도는 이어 19일 호찌민에서 수출상담회를 열었다": behind an event with days of its own, a day sets another apart. */
function ownDay(one: SentenceFacts): DateMention | undefined {
  return one.dates.find((date) => !date.isPeriod && date.from !== null && !isReportedDay(one, date));
}

function isResolved(period: DateMention | null): boolean {
  return (period?.from ?? null) !== null && (period?.to ?? null) !== null;
}

function tellsOfAnother(one: SentenceFacts, known: Known): boolean {
  const { text } = one.sentence;
  const onItsDay = isResolved(known.period) && one.events.length > 0 && ownDay(one) !== undefined;
  if (background.test(text) || !(timed.test(text) || onItsDay)) return false;
  if (namedYear.test(text) && !toCome.test(text)) return false;
  if (one.dates.some((date) => isWithin(date, known.period))) return false;
  return isElsewhere(
    one,
    onItsDay && known.leadPlaces.size > 0 ? { ...known, places: known.leadPlaces } : known,
  );
}

function hasOwnResult(one: SentenceFacts): boolean {
  return one.events.length > 0 && tellsResult(one);
}

function isDispatch(one: SentenceFacts): boolean {
  return dispatched.test(one.sentence.text) || (tellsFirms(one) && hasOwnResult(one));
}

function kindOf(main: MissionFrame, mention: EventMention | null): MissionKind {
  if (mention === null) return main.kind;
  return main.kind === "trade_mission" && !mention.isFair ? main.kind : mention.kind;
}

function frameOf(main: MissionFrame, one: SentenceFacts): MissionFrame {
  const mention = one.events.find((event) => event.kind !== "official_trip") ?? null;
  return furtherFrame(one, kindOf(main, mention), mention, one.dates.find((date) => date.isPeriod) ?? null);
}

interface Part {
  facts: SentenceFacts;
  range: Span;
  text: string;
}

/** "3월 후쿠오카에 6개사를 보내 …했고, 10월에는 첸나이에 8개사를 파견할 예정이다": two events, a clause each. */
function partsOf(one: SentenceFacts): Part[] {
  if (one.firmCounts.length < 2 || one.places.length < 2) return [];
  const { text, start, end } = one.sentence;
  const cuts = findMatches(clauseBreak, text).map((match) => start + match.index + match[0].length);
  return [start, ...cuts].map((from, index) => {
    const range = { start: from, end: cuts[index] ?? end };
    return { facts: restrict(one, range), range, text: text.slice(range.start - start, range.end - start) };
  });
}

function isPartDispatch({ facts, text }: Part, known: Known): boolean {
  if (background.test(text) || !timed.test(text) || !dispatched.test(text)) return false;
  return facts.places.length > 0 && isElsewhere(facts, known);
}

/** The places of a headline or lead, without the next goal: "노르웨이서 164건 상담… 내년엔 그리스로". */
function placesOf({ sentence, places }: SentenceFacts): string[] {
  const next = sentence.isHeadline ? sentence.text.search(ahead) : -1;
  return places.flatMap(({ text, start }) => (next >= 0 && start - sentence.start > next ? [] : [text]));
}

/**
 * The other events of the same host that a report tells, each with its own firms or result and places; `main` is the
 * one it is about. Example: "오는 10월에는 12개 기업이 싱가포르로 간다" behind a report on Vietnam is a mission of 12 firms.
 */
export function findOtherDispatches(facts: ArticleFacts, main: MissionFrame): MissionFrame[] {
  const [first, second] = facts.body;
  const lead = opensAnother.test(second?.sentence.text ?? "") ? [first] : [first, second];
  const headlines = facts.sentences.slice(0, first?.sentence.index ?? 0);
  const told = [...headlines, ...lead];
  const known = {
    places: new Set(told.flatMap((one) => (one === undefined ? [] : placesOf(one)))),
    leadPlaces: new Set(lead.flatMap((one) => (one === undefined ? [] : placesOf(one)))),
    words: told.flatMap((one) => one?.events.map((event) => event.word) ?? []),
    half: halfOf(main.facts),
    period: main.period,
  };
  return facts.body.flatMap((one, index) => {
    if (one === main.facts || lead.includes(one) || isAnothers(one.sentence, facts.host)) return [];
    const several = partsOf(one).filter((part) => tellsFirms(part.facts) && isPartDispatch(part, known));
    if (several.length > 1)
      return several.map((part) => ({ ...frameOf(main, part.facts), range: part.range }));
    if (!tellsOfAnother(one, known) || !isDispatch(one)) return [];
    const frame = frameOf(main, one);
    const next = facts.body[index + 1];
    const goes =
      next !== undefined && tellsFirms(next) && next.places.length === 0 && goesOn.test(next.sentence.text);
    if (goes) frame.sentences.add(next.sentence.index);
    return goes || tellsFirms(one) || hasOwnResult(one) ? [frame] : [];
  });
}
