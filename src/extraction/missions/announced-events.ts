// Several events that a preview announces side by side by their names: "이번 사절단은 ‘남미 의료기기 무역사절단’과 ‘몽골 식품 무역사절단’ 등
// 두 갈래다. ‘남미 의료기기 무역사절단’은 …". Each name opens the sentences about it.
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { findMatches } from "../../reading/find-matches";
import { furtherFrame } from "./mission-frame";
import type { MissionFrame } from "./mission-frame";

const quoted = /[‘'“"]([^‘’'“”"\n]{4,30}(?:단|회|전|페어|엑스포))[’'”"]/g;
/** "한편 …" goes on to something else. */
const tellsOfOthers = /^\s?한편/;
/** They are announced in the first sentences. */
const announcing = 4;

interface Opening {
  name: string;
  facts: SentenceFacts;
}

/** The sentences that one of these names opens, the first for each name. */
function findOpenings(body: readonly SentenceFacts[], names: readonly string[]): Opening[] {
  return names.flatMap((name) => {
    const facts = body.find(({ sentence }) => sentence.text.trimStart().slice(1).startsWith(name));
    return facts === undefined || facts.events.length === 0 ? [] : [{ name, facts }];
  });
}

/** The missions that one sentence names and later ones tell one by one; empty unless there are two. */
export function findAnnouncedEvents({ body }: ArticleFacts, main: MissionFrame): MissionFrame[] {
  for (const [at, one] of body.slice(0, announcing).entries()) {
    if (one.events.length < 2) continue;
    const names = findMatches(quoted, one.sentence.text).flatMap((match) => match[1] ?? []);
    if (new Set(names).size < 2) continue;
    const behind = body.slice(at + 1);
    const openings = findOpenings(behind, names);
    if (openings.length < 2) continue;
    return openings.map(({ facts }) => frameOfOpening(facts, openings, behind, main));
  }
  return [];
}

/** What follows a name up to the end of its paragraph or to the next name is about it. */
function frameOfOpening(
  facts: SentenceFacts,
  openings: readonly Opening[],
  behind: readonly SentenceFacts[],
  main: MissionFrame,
): MissionFrame {
  const mention = facts.events[0] ?? null;
  const kind = mention === null || main.kind === "trade_mission" ? main.kind : mention.kind;
  const frame = furtherFrame(facts, kind, mention, facts.dates.find(({ isPeriod }) => isPeriod) ?? null);
  const { index, paragraph } = facts.sentence;
  for (const { sentence } of behind) {
    if (sentence.index <= index) continue;
    const isNext = openings.some((other) => other.facts.sentence === sentence);
    if (isNext || sentence.paragraph !== paragraph || tellsOfOthers.test(sentence.text)) break;
    frame.sentences.add(sentence.index);
  }
  return frame;
}
