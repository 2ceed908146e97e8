// A report on the journeys of several heads of offices: "고양시장이 14일 출장길에 올랐다. … 서산시장은 20일 LA에 도착했다". Each
// goes for an office of its own, with days, firms and results that are not those of the others.
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { sentenceAt } from "../article-facts";
import type { ActingRegion } from "../places/host-region";
import { isReportedDay } from "../dates/told-days";
import { eventPeriods } from "./dated-events";
import { hostOf } from "./host-sections";
import { furtherFrame } from "./mission-frame";
import type { MissionFrame } from "./mission-frame";

const goesAbroad =
  /출국|(?:출장|순방|방문)길|(?:방문|순방)(?:[하해했한할길,]|\s?중)|도착[했해한]|[을를]\s(?:[가-힣]{2,6}\s)?찾[았아는]|다녀[왔온]|떠[났난나]|에\s왔[다고]|귀국|돌아[왔본]/;
/** The first sentences speak of several: "지자체장들의 출장", "시장·군수 5명". */
const speaksOfSeveral =
  /(?:단체장|지자체장)|(?:지사|시장|군수)[·ㆍ](?:지사|시장|군수|구청장)|[\d두세네]\s?명의?\s/;
/** "공동 출장길", "두 시장이 함께": one journey, whoever is told to be where. */
const goTogether = /공동|합동|함께|나란히|동행/;
/** So many heads tell by themselves that the report is about all of them. */
const several = 3;

interface Journey {
  head: ActingRegion;
  facts: SentenceFacts;
}

/** A head of office goes somewhere, alone in the sentence and on a day that it tells. */
function opensJourney(facts: SentenceFacts): boolean {
  const { sentence, places, events, dates } = facts;
  const isDated = dates.some((date) => !isReportedDay(facts, date)) || /같은\s?날/.test(sentence.text);
  const isTrip = places.length > 0 || events.some(({ kind }) => kind === "official_trip");
  return !sentence.isHeadline && isDated && isTrip && goesAbroad.test(sentence.text);
}

function isWithin({ ref }: ActingRegion, { ref: other }: ActingRegion): boolean {
  return (
    ref.province === other.province &&
    (ref.municipality === other.municipality || ref.municipality === null || other.municipality === null)
  );
}

/** The journeys in order, one for each office; a mayor beside the governor of his province goes with him. */
function findJourneys(facts: ArticleFacts): Journey[] {
  const heads = facts.host.heads.map((head) => ({ head, facts: sentenceAt(facts, head.span.start) }));
  const inSentence = new Map<SentenceFacts | null, number>();
  for (const { facts: own } of heads) inSentence.set(own, (inSentence.get(own) ?? 0) + 1);
  return heads.reduce<Journey[]>((found, { head, facts: own }) => {
    if (own === null || inSentence.get(own) !== 1 || !opensJourney(own)) return found;
    return found.some((known) => isWithin(known.head, head)) ? found : [...found, { head, facts: own }];
  }, []);
}

/** The missions of a report on the journeys of several heads of offices; empty for any other report. */
export function findHeadJourneys(facts: ArticleFacts, main: MissionFrame): MissionFrame[] {
  if (main.kind !== "official_trip") return [];
  const journeys = findJourneys(facts);
  const [first] = journeys;
  if (first === undefined || journeys.length < 2) return [];
  const lead = facts.sentences.filter(({ sentence }) => sentence.index < first.facts.sentence.index);
  if (lead.some(({ sentence }) => goTogether.test(sentence.text))) return [];
  if (journeys.length < several && !lead.some(({ sentence }) => speaksOfSeveral.test(sentence.text)))
    return [];
  return journeys.map(({ head, facts: own }, index) => {
    const party = own.events.find(({ kind }) => kind === "trade_mission") ?? null;
    const frame = furtherFrame(own, party?.kind ?? "official_trip", party, eventPeriods(own)[0] ?? null);
    const next = journeys[index + 1]?.facts.sentence.index ?? Infinity;
    for (const { sentence } of facts.body)
      if (sentence.index > own.sentence.index && sentence.index < next) frame.sentences.add(sentence.index);
    return { ...frame, host: hostOf(head) };
  });
}
