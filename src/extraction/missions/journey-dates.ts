// The days of a journey by its departure and its return, told in one sentence or in two that stand close together.
import type { SentenceFacts } from "../article-facts";
import { datesBetween } from "./mission-period";
import type { MissionDates } from "./mission-period";
import { arriving, findDayOf, leaving, returning, textAfter } from "../dates/told-days";
import type { ToldDay } from "../dates/told-days";
import { wordsBefore } from "../text/words-around";

/** A return is told in the sentence of the departure or soon after it. */
const soonAfter = 3;

/** "대표단은 28일 귀국했다": those who travelled are its subject, so that it tells of their journey however late. */
const partyComesBack =
  /(?:사절단|개척단|촉진단|대표단|방문단|출장단|순방단|유치단|일행|(?:지사|시장|군수|구청장)\s?일행)(?:은|는|이)\s(?:[^\s,.]{1,8}\s)?$/;

function isOfParty({ sentence }: SentenceFacts, { day }: ToldDay): boolean {
  return partyComesBack.test(wordsBefore(sentence, day));
}

/** "18일 귀국했다. … 개척단은 14일 출국했으며": the return may be told first. */
function isOneJourney(sentences: readonly SentenceFacts[], back: ToldDay, out: ToldDay): boolean {
  const returned = sentences[back.at];
  if (back.at >= out.at)
    return back.at <= out.at + soonAfter || (returned !== undefined && isOfParty(returned, back));
  return out.at <= back.at + soonAfter && (out.day.from ?? "") <= (back.day.to ?? "");
}

/** "4일 베트남을 찾아 … 8일 귀국했다": who is told to come back began with the goal of the same sentence. */
function findArrival(sentences: readonly SentenceFacts[], back: ToldDay | null): ToldDay | null {
  const facts = back === null ? undefined : sentences[back.at];
  const day = facts?.dates.find(
    (date) => !date.isPeriod && date !== back?.day && arriving.test(textAfter(facts, date)),
  );
  return day === undefined || back === null || day.start > back.day.start ? null : { day, at: back.at };
}

/** "24일 출국했다. 사절단은 28일 돌아온다"; "14일 귀국했다" ends a journey whose start the text does not tell. */
export function readReturn(sentences: readonly SentenceFacts[]): MissionDates {
  const back = findDayOf(sentences, returning);
  const out = findDayOf(sentences, leaving) ?? findArrival(sentences, back);
  const together =
    back !== null && out !== null && back.day !== out.day && isOneJourney(sentences, back, out);
  const start = out !== null && (back === null || together || out.at < back.at) ? out.day : null;
  const end = back !== null && (out === null || together || back.at <= out.at) ? back.day : null;
  return datesBetween(start, end);
}
