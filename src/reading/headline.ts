// Which line is the headline. Above it stand menus and teasers of other stories; what tells it from them is that the
// story takes up its words.
import { isSentence } from "./sentences";
import { type Line, partOfLine } from "./lines";

/** How much of the story is looked at: its first paragraphs repeat the headline's words. */
const storyStart = 4000;

/** A headline shares at least this part of its words, and two of them, with its story. */
const sharedPart = 1 / 3;

const shortestHeadline = 8;

function wordStems(text: string): string[] {
  const words = text.toLowerCase().match(/[가-힣]{2,}|[a-z]{3,}|\d+/g) ?? [];
  return words.map((word) => (/^[a-z]/.test(word) ? word.slice(0, 6) : word.slice(0, 2)));
}

function isToldIn(story: string, headline: string): boolean {
  const stems = wordStems(headline);
  const shared = stems.filter((stem) => story.includes(stem)).length;
  return shared >= 2 && shared >= stems.length * sharedPart;
}

/** "[매체]= " in front of a headline is the outlet's mark and "제목: " the field of an export, not part of it. */
function withoutMark(line: Line): Line {
  const mark =
    /^(?:[[【][^\]】]{1,20}[\]】]\s*=\s*|\[?(?:제목|title|headline)\]?\s?[:：]\s?)/i.exec(line.text)?.[0] ??
    "";
  return partOfLine(line, mark.length);
}

function isCaption(text: string): boolean {
  return /^[▲△◀▶◁▷■□○●ㅇ※☞-]/.test(text);
}

/** Old texts are broken at a column: lines of about the same width, each going on in the next. */
const shortestWrappedLine = 24;
const columnSlack = 8;

/** How many lines right above the first sentence are its beginning, broken at a column. */
function countWrappedLines(above: readonly Line[], firstSentence: Line | undefined): number {
  let next = firstSentence;
  let count = 0;
  for (const line of [...above].reverse()) {
    const width = line.text.length;
    if (next === undefined || width < shortestWrappedLine || Math.abs(width - next.text.length) > columnSlack)
      break;
    count += 1;
    next = line;
  }
  return count;
}

/**
 * The headline among the lines of a story without furniture; null if the story starts at once with a sentence.
 * It is the first line above the story that the story takes up, else the first that is long enough.
 */
export function findHeadline(lines: readonly Line[]): Line | null {
  const firstSentence = lines.findIndex((line) => isSentence(line.text));
  const above = firstSentence < 0 ? [] : lines.slice(0, firstSentence);
  const possible = above.filter((line) => line.text.length >= shortestHeadline && !isCaption(line.text));
  const begun = above.slice(above.length - countWrappedLines(above, lines[firstSentence]));
  const outside = possible.filter((line) => !begun.includes(line));
  const candidates = outside.length > 0 ? outside : possible;
  const sentences = lines.slice(firstSentence).filter((line) => isSentence(line.text));
  const story = [...(outside.length > 0 ? begun : []), ...sentences]
    .map((line) => line.text.slice(0, storyStart))
    .join("\n")
    .slice(0, storyStart)
    .toLowerCase();
  const headline = candidates.find((line) => isToldIn(story, line.text)) ?? candidates[0];
  return headline === undefined ? null : withoutMark(headline);
}
