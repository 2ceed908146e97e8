// Pages pasted one below the other: each story ends with its copyright line, and the next begins with a headline and
// a date that its page labels (입력, 승인 …). Teasers below a story have dates without such a label and no copyright
// line of their own, or no text.
import { isCopyrightLine } from "../furniture/copyright-line";
import { findDateStamps, isDateStamp } from "../furniture/date-stamp";
import { isFurniture } from "../furniture/furniture-line";
import { isStoryEnd } from "../furniture/story-end";
import { isSentence } from "../sentences";
import { cutAt, linesIn, type Segment, type SourceLine } from "./segment";

/** A page header is a menu line or two, section, headline, reporter and date. */
const longestHeader = 12;

const shortestStory = 200;

/** The stories of pages that follow one another, each closed by its own copyright line. */
export function splitAtCopyright(text: string, segment: Segment): Segment[] {
  const lines = linesIn(text, segment);
  const ends = lines.flatMap(({ text: line }, index) => (isCopyrightLine(line) ? [index] : []));
  if (ends.length < 2) return [segment];
  const starts: number[] = [];
  let begun = isStory(lines.slice(0, ends[0]));
  ends.slice(0, -1).forEach((end, index) => {
    const between = lines.slice(end + 1, ends[index + 1]);
    const first = between[0];
    if (first !== undefined && begun && isPageOfItsOwn(between)) starts.push(first.start);
    begun ||= isStory(between);
  });
  return cutAt(segment, starts);
}

function isPageOfItsOwn(lines: readonly SourceLine[]): boolean {
  const header = lines.slice(0, longestHeader).map(({ text }) => text);
  const stampAt = header.findIndex(
    (text) => isDateStamp(text) && findDateStamps(text).some(({ label }) => label === "published"),
  );
  if (stampAt < 1 || header.slice(0, stampAt).some((text) => isSentence(text) || isStoryEnd(text)))
    return false;
  return (
    header.slice(0, stampAt).some((text) => text.length >= 8 && !isFurniture(text)) &&
    isStory(lines.slice(stampAt))
  );
}

function isStory(lines: readonly SourceLine[]): boolean {
  const sentences = lines.map(({ text }) => text).filter((text) => isSentence(text) && !isFurniture(text));
  return sentences.length >= 2 && sentences.join("").length >= shortestStory;
}
