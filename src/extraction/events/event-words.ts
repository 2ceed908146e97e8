// Finds the nouns by which reports call an event. A compound is named by its last noun: 전시상담회 is an exhibition,
// 투자유치 상담회 an investment session, 수출상담회 matchmaking.
import { englishEventNouns } from "./english-events";
import { eventInitials, eventNouns } from "./event-nouns";
import type { EventNoun } from "./event-nouns";
import { isEnglish } from "../text/language";
import { beginsWithAny, matchedGroup } from "../text/matched-group";
import type { MissionKind } from "../../records/article";
import type { Span } from "../text/span";
import { findMatches } from "../../reading/find-matches";

/** An event noun in an article. */
export interface EventMention extends Span {
  kind: MissionKind;
  word: string;
  /** A named fair of its own (CES 2023, 제22회 …박람회), not a stand or pavilion inside one. */
  isFair: boolean;
}

interface Vocabulary {
  nouns: readonly EventNoun[];
  pattern: RegExp;
}

/** @param front what every match begins with, looked at before the nouns are */
function joinNouns(nouns: readonly EventNoun[], front = ""): Vocabulary {
  const alternatives = nouns.map((noun) => `(${noun.source})`).join("|");
  return { nouns, pattern: new RegExp(`${front}(?:${alternatives})`, "g") };
}

const korean = joinNouns(eventNouns);
const rare = eventNouns.flatMap(({ needs }) => needs ?? []);
/** The nouns of most sentences: none of the few that can begin with any letter, so that most letters are passed over. */
const koreanWithoutRare = joinNouns(
  eventNouns.filter(({ needs }) => needs === undefined),
  beginsWithAny(eventInitials),
);
const english = joinNouns(englishEventNouns);

function vocabularyOf(text: string): Vocabulary {
  if (isEnglish(text)) return english;
  return rare.some((needs) => needs.test(text)) ? korean : koreanWithoutRare;
}

/** "2024 한인축제 농수산 엑스포": a festival in front of the fair that is a part of it only begins its name. */
const beginsFairName = /^\s(?:[가-힣·]{2,8}\s)?$/;

function isOnlyFront(text: string, mention: EventMention, next: EventMention | undefined): boolean {
  if (next?.isFair !== true || mention.kind !== "other" || !/축제$|문화제$/.test(mention.word)) return false;
  return beginsFairName.test(text.slice(mention.end, next.start));
}

/** The words in front of a head that belong to it reach back no farther. */
const longestFront = 16;

/** The event nouns of a text in order, positions in it. "전시상담회에서" is one exhibition, not matchmaking. */
export function findEventMentions(text: string): EventMention[] {
  const { nouns, pattern } = vocabularyOf(text);
  const mentions: EventMention[] = [];
  let previousEnd = 0;
  for (const match of findMatches(pattern, text)) {
    const noun = nouns[matchedGroup(match)];
    if (noun === undefined || match[0].length === 0) continue;
    const front = text.slice(Math.max(previousEnd, match.index - longestFront), match.index);
    const blanks = match[0].length - match[0].trimStart().length;
    const start = match.index + blanks - (noun.before?.exec(front)?.[0].length ?? 0);
    const end = match.index + match[0].length;
    mentions.push({
      start,
      end,
      kind: noun.kind,
      word: text.slice(start, end),
      isFair: noun.isFair ?? false,
    });
    previousEnd = end;
  }
  return mentions.length < 2
    ? mentions
    : mentions.filter((mention, index) => !isOnlyFront(text, mention, mentions[index + 1]));
}
