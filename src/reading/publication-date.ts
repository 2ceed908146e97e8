// The day a story was published, as its own page says it: beside the headline, or under the story. The day a page
// was saved and the weather line of its masthead carry dates as well, so only a labelled date or a line that is a
// date stamp and no more is taken.
import { findDateStamps, isDateStamp } from "./furniture/date-stamp";
import { isSentence } from "./sentences";

/** Words of a date that is not the story's: masthead with weekday and weather, day of saving. */
const notTheStory =
  /[월화수목금토일]요일|\([월화수목금토일]\)|℃|°|맑음|흐림|구름|미세먼지|수집|검색일|접속|저장|크롤|오늘은|마감|~/;

const longestStamp = 120;

function labelledDate(texts: readonly string[]): string | null {
  for (const text of texts) {
    if (text.length > longestStamp) continue;
    const published = findDateStamps(text).find((stamp) => stamp.label === "published");
    if (published !== undefined) return published.on;
  }
  return null;
}

function bareDate(texts: readonly string[]): string | null {
  for (const text of texts) {
    if (!isDateStamp(text) || notTheStory.test(text)) continue;
    const stamp = findDateStamps(text).find(({ label }) => label === "unlabelled");
    if (stamp !== undefined) return stamp.on;
  }
  return null;
}

/** "JEJU, March 31, 2017 - …": the dateline that opens a story in English. */
function datelineDate(sentence: string): string | null {
  const dateline = /^[A-Z][A-Za-z .]{1,30}, ([^-–—]{8,20}) ?(?:[-–—]|\()/.exec(sentence)?.[1];
  return dateline === undefined ? null : (findDateStamps(dateline)[0]?.on ?? null);
}

/**
 * The publication date of a story, ISO, or null if its page does not tell.
 * @param above lines above the headline, `below` from the headline to the story's end
 * @example findPublicationDate([], ["제목", "입력 2023.11.17", "전남 진도군이 …했다."]) // "2023-11-17"
 */
export function findPublicationDate(above: readonly string[], below: readonly string[]): string | null {
  const firstSentence = below.findIndex(isSentence);
  const header = firstSentence < 0 ? below : below.slice(0, firstSentence);
  const inHeader = labelledDate(header) ?? labelledDate(above) ?? bareDate(header) ?? bareDate(above);
  if (inHeader !== null) return inHeader;
  const footer = firstSentence < 0 ? [] : below.slice(firstSentence + 1).filter((text) => !isSentence(text));
  return labelledDate(footer) ?? bareDate(footer) ?? datelineDate(below[firstSentence] ?? "");
}
