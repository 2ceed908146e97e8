// A year's work told by its kinds: "무역사절단 6회, 해외전시회 11회를 열어 …. 무역사절단은 상담 …, 해외전시회는 상담 …". The lead counts the events,
// and each kind with firms or a result of its own is a mission.
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import type { MissionKind } from "../../records/article";
import type { EventMention } from "../events/event-words";
import { wordsBehind } from "../text/words-around";
import { restrict } from "./dated-events";
import { furtherFrame, tellsFirms, tellsResult } from "./mission-frame";
import type { MissionFrame } from "./mission-frame";

/** "무역사절단 6회", "3차례의 수출상담회": how often. */
const timesHeld = /\d\s?(?:회(?![가-힣])|회(?=[를의,\s])|차례)/;
/** "무역사절단은", "수출상담회(참가기업 40개사)에서도": a kind that the clause is about. */
const topic = /^(?:\([^()]{1,24}\))?(?:은|는|에는|에도|에서는|에서도|으로는)\s/;
/** "무역사절단은 13회(참가기업 70개사) 파견해": the kinds are told right behind the lead. */
const programmeLength = 6;
const kindsOfProgramme: ReadonlySet<MissionKind> = new Set([
  "trade_mission",
  "exhibition",
  "matchmaking",
  "other",
]);

function kindsIn({ events }: SentenceFacts): ReadonlySet<MissionKind> {
  return new Set(events.map(({ kind }) => kind).filter((kind) => kindsOfProgramme.has(kind)));
}

function topicsOf(one: SentenceFacts): EventMention[] {
  return one.events.filter(
    (event) => kindsOfProgramme.has(event.kind) && topic.test(wordsBehind(one.sentence, event, 40)),
  );
}

/** The part of a sentence about each of its kinds; all of it where it tells of one. */
function partsOf(one: SentenceFacts): MissionFrame[] {
  const topics = topicsOf(one);
  if (topics.length === 1) return topics.map((mention) => furtherFrame(one, mention.kind, mention, null));
  return topics.map((mention, index) => {
    const range = { start: mention.start, end: topics[index + 1]?.start ?? one.sentence.end };
    return { ...furtherFrame(restrict(one, range), mention.kind, mention, null), range };
  });
}

/** The missions of a programme that is told by its kinds; empty for any other report. */
export function findKindsOfProgramme({ body }: ArticleFacts): MissionFrame[] {
  const [lead] = body;
  if (lead === undefined || !timesHeld.test(lead.sentence.text) || kindsIn(lead).size < 2) return [];
  const frames = body.slice(1, programmeLength).flatMap(partsOf);
  const told = frames.filter(({ facts }) => tellsFirms(facts) || tellsResult(facts));
  const kinds = new Set(told.map(({ kind }) => kind));
  return kinds.size > 1 && kinds.size === told.length ? told : [];
}
