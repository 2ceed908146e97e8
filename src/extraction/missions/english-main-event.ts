// Which event an English report is mainly about. Its headline and first sentences say who went where to do what; a
// delegation outweighs what it did, a signing alone is an agreement, talks without a noun for them are matchmaking.
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import { journeyNoun } from "../events/english-events";
import { firstOf, leadingHeadlines, locate, toMain } from "./leading-event";
import type { Located, MainEvent } from "./leading-event";
import type { MissionKind } from "../../records/article";
import { wordsBefore } from "../text/words-around";

const leadLength = 3;
const signed =
  /\b(?:sign\w*|exchang\w+|inked|concluded)\b[^.]{0,60}\b(?:MOUs?|LOIs?|agreements?|memorand\w+|letters? of intent)|(?:MOUs?|agreements?|memorand\w+)[^.]{0,40}\bsigned/;
const head = /\b(?:Gov\.|[Gg]overnor|Vice Gov|[Mm]ayor|County (?:head|chief|Mayor)|Vice Mayor|Deputy Mayor)/;
const attended =
  /\b(?:at|in|joined|attended|attend|join|visited|during|of|to) (?:the )?(?:[A-Z0-9][\w/&'’.-]* |\d{4} |international |annual |world's |largest )*$/;
const travelled =
  /\b(?:visit(?:ed|s|ing)?|travel\w*|tour(?:ed|ing)|sent|send|dispatch\w*|went|flew|fly|headed|head|leave|left)\b/;
const dealt = /\b(?:consult\w+|meetings|talks|buyers|importers|distributors)\b/;
const sendsFirms =
  /\b(?:delegation|mission|group|team)s? (?:of|from|that|with|it)\b|\b(?:sent|send|dispatch\w*)\b/;

/** "a delegation", "an eight-day visit" as the event of a sentence, under the kind that its setting tells. */
function journeyIn(facts: SentenceFacts, kind: MissionKind): MainEvent | null {
  const { text, start } = facts.sentence;
  const match = journeyNoun.exec(text);
  if (match === null) return null;
  const at = start + match.index;
  const mention = { kind, word: match[0], isFair: false, start: at, end: at + match[0].length };
  return { kind, mention, facts };
}

/** The head of an office abroad, whatever was held on the way; "led by the mayor" too. */
function findVisit(lead: readonly SentenceFacts[]): MainEvent | null {
  const facts = lead.find(({ sentence }) => head.test(sentence.text));
  if (facts === undefined || facts.places.length === 0) return null;
  if (locate(lead).some(({ mention }) => mention.kind === "trade_mission")) return null;
  return journeyIn(facts, "official_trip");
}

function isAttended({ mention, facts }: Located): boolean {
  return attended.test(wordsBefore(facts.sentence, mention));
}

/** A delegation at a named fair is the fair; without one it is a mission, whatever it did. */
function findDelegation(
  lead: readonly SentenceFacts[],
  headlines: readonly SentenceFacts[],
): MainEvent | null {
  const all = locate([...lead, ...headlines]);
  const named = firstOf(all, ["trade_mission"]);
  const fair = locate(lead).find(
    (one) => one.mention.isFair && one.mention.kind === "exhibition" && isAttended(one),
  );
  if (named !== undefined) return toMain(fair?.facts === named.facts ? fair : named);
  const bare = lead.find(
    ({ sentence }) => /\bdelegation\b/.test(sentence.text) && sendsFirms.test(sentence.text),
  );
  if (bare === undefined || fair !== undefined || bare.places.length === 0) return null;
  return bare.firmCounts.length === 0 && head.test(bare.sentence.text)
    ? null
    : journeyIn(bare, "trade_mission");
}

function isSigning({ sentence }: SentenceFacts): boolean {
  return signed.test(sentence.text);
}

/** Without a noun for the event its predicates tell: firms went to several cities, or met buyers. */
function findByPredicate(lead: readonly SentenceFacts[]): MainEvent | null {
  const signing = lead.slice(0, 2).find(isSigning);
  const met = lead.find(({ sentence, firmCounts, places }) => {
    return firmCounts.length > 0 && places.length > 0 && dealt.test(sentence.text);
  });
  if (met !== undefined) {
    const kind = travelled.test(met.sentence.text) ? "trade_mission" : "matchmaking";
    return { kind, mention: null, facts: met };
  }
  return signing === undefined ? null : { kind: "agreement", mention: null, facts: signing };
}

/**
 * The main event of an English article, or null if it reports none.
 * Example: "The city-run pavilion at Vienna Food Expo hosted 80 meetings" is an exhibition.
 */
export function findEnglishMainEvent(facts: ArticleFacts): MainEvent | null {
  const lead = facts.body.slice(0, leadLength);
  const headlines = leadingHeadlines(facts);
  const journey = findVisit(lead.slice(0, 2)) ?? findDelegation(lead.slice(0, 2), headlines);
  if (journey !== null) return journey;
  const [opening] = lead;
  if (opening !== undefined && isSigning(opening) && opening.events.length === 0)
    return { kind: "agreement", mention: null, facts: opening };
  const told = locate(lead);
  const exhibition =
    told.find((one) => one.mention.kind === "exhibition" && one.mention.isFair && isAttended(one)) ??
    firstOf(told, ["exhibition"]);
  const chosen = exhibition ?? told[0] ?? locate(headlines)[0];
  const earlier = told.find((one) => one.mention.kind === "other" && one.facts === opening);
  if (chosen !== undefined) return toMain(earlier ?? chosen);
  return findByPredicate(lead);
}
