// When a mission of an English report took place, where it is not told as one period: the day of a departure or a
// return, the day on which an event was held, the first day and how long it went on.
import type { SentenceFacts } from "../article-facts";
import { datesBetween, isJourney } from "./mission-period";
import type { MissionDates } from "./mission-period";
import type { MissionFrame } from "./mission-frame";
import { wordsBefore } from "../text/words-around";

const leaving =
  /\b(?:depart\w*|left|leaves?|set (?:off|out)|flew|kick\w* off|beg[ai]n\w*|start(?:s|ed|ing)?|opens?|opened)\b[^;]{0,50}$/;
const returning =
  /\b(?:return\w*|came (?:back|home)|arriv\w+ (?:back|home)|wrap\w* up|end(?:s|ed|ing)?|conclud\w+|clos(?:es|ed|ing)|through|until|runs? to)\b[^;]{0,30}$/;
const held =
  /\b(?:held|took place|takes? place|hosted|staged|sign\w*|opened|met|organi[sz]ed|exchanged|sat down|inked|ran|run|invited|joined|attended|welcomed|drew|gathered|brought)\b/;

/** "left on June 3", "returned on Sunday": the ends of a journey, each where it is told. */
function readEnds(sentences: readonly SentenceFacts[]): MissionDates {
  const days = sentences.flatMap((facts) =>
    facts.dates
      .filter((date) => !date.isPeriod)
      .map((date) => ({ date, before: wordsBefore(facts.sentence, date) })),
  );
  const back = days.find(({ before }) => returning.test(before))?.date ?? null;
  const out = days.find(({ date, before }) => date !== back && leaving.test(before))?.date ?? null;
  return datesBetween(out, back);
}

/**
 * The days of a mission that no period dates.
 * Example: a trip that "returned on Sunday" ends on that day, and its start is not stated.
 * @param sentences the sentences about this mission
 */
export function readEnglishMissionDates(
  frame: MissionFrame,
  sentences: readonly SentenceFacts[],
): MissionDates {
  const own = sentences.slice(0, 6);
  const ends = readEnds(own);
  if (isJourney(frame.kind) || (ends.startOn !== null && ends.endOn !== null)) return ends;
  const told = [frame.facts, ...own].find(
    ({ sentence, dates }) => dates.some((date) => !date.isPeriod) && held.test(sentence.text),
  );
  const day = told?.dates.find((date) => !date.isPeriod);
  if (day !== undefined) return datesBetween(day, day);
  return ends.startOn === null && ends.endOn === null ? datesBetween(null, null) : ends;
}
