// Events inside an event that count as missions of their own: stops of an official's trip (공동관, 투자설명회,
// 상담회) and further events of a fair's delegation (판촉전, 투자유치 상담회, 참관단), if the text gives their day,
// their firms or their own result. Without one of these they belong to the main event.
import { isOfAllCountries } from "./leading-event";
import { furtherFrame, tellsFirms } from "./mission-frame";
import type { MissionFrame } from "./mission-frame";
import type { ArticleFacts, SentenceFacts } from "../article-facts";
import type { EventMention } from "../events/event-words";
import type { MissionKind } from "../../records/article";
import { isReportedDay, leaving } from "../dates/told-days";
import { wordsBehind } from "../text/words-around";

const stopsOfTrip: ReadonlySet<MissionKind> = new Set([
  "exhibition",
  "investment_session",
  "matchmaking",
  "other",
]);
const besideFair: ReadonlySet<MissionKind> = new Set(["other", "investment_session", "official_trip"]);
const signedWithParty = /(?:와|과)\s[^,.]{0,20}(?:협약|MOU|양해각서)[^,.]{0,6}(?:맺|체결|서명)/;
/** "22일 미국으로 떠난 지사가": the words behind a day that tell of a departure. */
const leavingLength = 18;
const background = /지난해|작년|내년/;

function stopKinds(main: MissionKind): ReadonlySet<MissionKind> {
  if (main === "official_trip") return stopsOfTrip;
  return main === "exhibition" ? besideFair : new Set();
}

/** "또한 같은 날", "이튿날에는": a day told by the one before. */
function saysDayByLast(facts: SentenceFacts): boolean {
  return /같은\s날|이튿날|다음\s?날/.test(facts.sentence.text);
}

/** "이들은 17일 호찌민으로 자리를 옮겨 수출상담회를 가졌다": behind a fair elsewhere, on a day of its own. */
function movedOn({ dates, places, events }: SentenceFacts, main: MissionFrame): boolean {
  const known = new Set(main.facts.places.map(({ text }) => text));
  return (
    main.kind === "exhibition" &&
    events.some(({ kind }) => kind === "matchmaking") &&
    dates.length > 0 &&
    places.length > 0 &&
    known.size > 0 &&
    places.every(({ text }) => !known.has(text))
  );
}

function hasOwnFacts(facts: SentenceFacts, main: MissionFrame, mention: EventMention): boolean {
  const firms = tellsFirms(facts);
  const dayOfItsOwn = facts.dates.some(
    (date) =>
      date.text !== main.period?.text &&
      date.start < mention.start + 40 &&
      !isReportedDay(facts, date) &&
      !leaving.test(wordsBehind(facts.sentence, date, leavingLength)),
  );
  if (main.kind === "official_trip") return firms || dayOfItsOwn || saysDayByLast(facts);
  return (
    firms ||
    facts.figures.some((one) => one.kind !== "other_amount") ||
    signedWithParty.test(facts.sentence.text)
  );
}

/** "수출상담회, 판촉 행사 등에 참여할": one of several things in a row is a part of the fair, not an event beside it. */
function isOneOfMany({ sentence, events }: SentenceFacts, mention: EventMention): boolean {
  const isBehindAnother = events.some(
    (event) =>
      event.kind !== "exhibition" &&
      /^(?:,\s|·|ㆍ|\s및\s|[와과]\s)$/.test(wordsBehind(sentence, event, mention.start - event.end)),
  );
  return isBehindAnother && /^(?:\s?(?:행사|활동))?\s등에\s/.test(wordsBehind(sentence, mention, 8));
}

/** "제품 홍보와 판촉에 도움이": 판촉 alone is what is done at an event, unless it is carried out like one. */
function isActivity({ word }: EventMention): boolean {
  return /^(?:홍보)?판촉(?:활동)?$/.test(word.trim());
}

const carriedOut =
  /^(?:[을를도]|\s활동[을를도]|,)?\s?(?:[가-힣]{1,6}\s)?(?:열|벌|펼|펴|진행|개최|나서|나섰|했|하고|한\s)|^(?:에서|으로)\s[^.]{0,30}(?:팔|판매|계약)/;

/** A fair that is only spoken of (an invitation to next year's congress) is no stop; a stand or meeting is. */
function isHeld(facts: SentenceFacts, mention: EventMention): boolean {
  if (!mention.isFair) return true;
  const after = wordsBehind(facts.sentence, mention, 14);
  return (
    facts.events.some((one) => one.kind === "exhibition" && !one.isFair) ||
    /^[’'”)\s]*(?:[가이]\s(?:열|개막)|개막)/.test(after)
  );
}

/** The further missions of an article whose main event is a trip or a fair. */
export function findStops(facts: ArticleFacts, main: MissionFrame): MissionFrame[] {
  const kinds = stopKinds(main.kind);
  const stops: MissionFrame[] = [];
  for (const one of facts.body) {
    const { index, text } = one.sentence;
    if (background.test(text)) continue;
    const away = movedOn(one, main);
    const mention = one.events.find(
      (event) => (kinds.has(event.kind) || (away && event.kind === "matchmaking")) && isHeld(one, event),
    );
    if (mention === undefined || (one.sentence === main.facts.sentence && mention === main.mention)) continue;
    if (one.sentence === main.facts.sentence && isActivity(mention)) continue;
    if (isActivity(mention) && !carriedOut.test(wordsBehind(one.sentence, mention, 40))) continue;
    if (
      isOfAllCountries({ facts: one, mention }) ||
      (main.kind === "exhibition" && isOneOfMany(one, mention))
    )
      continue;
    if (!away && !hasOwnFacts(one, main, mention)) continue;
    const known = stops.find((stop) => stop.kind === mention.kind);
    if (known !== undefined) known.sentences.add(index);
    else {
      const period = one.dates.find((date) => date.isPeriod && date.text !== main.period?.text);
      stops.push(furtherFrame(one, mention.kind, mention, period ?? null));
    }
  }
  for (const stop of stops) claimParagraph(facts, stop, stops);
  return stops;
}

/** What follows in the paragraph that introduces a stop is told of it: "…상담회가 열렸다. 상담 89건의 실적이 나왔다." */
function claimParagraph(facts: ArticleFacts, stop: MissionFrame, stops: readonly MissionFrame[]): void {
  const { index, paragraph } = stop.facts.sentence;
  for (const one of facts.body) {
    if (one.sentence.index <= index || one.sentence.paragraph !== paragraph) continue;
    if (one.dates.length > 0 || stops.some((other) => other.sentences.has(one.sentence.index))) return;
    const elsewhere = one.places.some(
      (place) => place.kind === "city" && !stop.facts.places.some((known) => known.text === place.text),
    );
    if (elsewhere || one.events.some((event) => event.kind === "official_trip")) return;
    stop.sentences.add(one.sentence.index);
  }
}
