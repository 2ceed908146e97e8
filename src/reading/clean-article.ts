// From a pasted page to the story on it: what belongs to the page goes, what the page tells about the story
// (outlet, date) is kept as metadata, and every position leads back to the original.
import type { ArticleText } from "./article-text";
import { findIssuer, findSourceType } from "./document-kind";
import { copyrightClaimAt } from "./furniture/copyright-line";
import { isFurniture } from "./furniture/furniture-line";
import { dropRepeatedLines } from "./furniture/repeated-line";
import { isStoryEnd } from "./furniture/story-end";
import { dropTranslatedCopy } from "./furniture/translated-copy";
import { findHeadline } from "./headline";
import { type Line, partOfLine, splitLines } from "./lines";
import { type MappedText, MappedTextBuilder } from "./mapped-text";
import { normaliseText } from "./normalise";
import { findOutlet, findOutletField } from "./outlet";
import { findPublicationDate } from "./publication-date";
import { hangulShare, isSentence } from "./sentences";
import { findSourceUrl, isAddressLine } from "./source-url";

/** A copyright claim at the end of a paragraph becomes a line of its own. */
function splitAtCopyright(line: Line): Line[] {
  const at = copyrightClaimAt(line.text);
  return at < 0 ? [line] : [partOfLine(line, 0, at), partOfLine(line, at)];
}

/**
 * How many lines belong to the story and its header, and those of them that are no furniture. Before the first sentence
 * nothing can end a story.
 */
function readStoryLines(lines: readonly Line[]): { storyLength: number; told: Line[] } {
  const told: Line[] = [];
  let begun = false;
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    const ends = isStoryEnd(text);
    if (ends && begun) return { storyLength: index, told };
    if (ends || isFurniture(text)) continue;
    begun ||= isSentence(text);
    if (!isAddressLine(text)) told.push(line);
  }
  return { storyLength: lines.length, told };
}

/** The kept lines as one text; a gap of any size between paragraphs becomes one blank line. */
function joinLines(lines: readonly Line[], page: MappedText): MappedText {
  const builder = new MappedTextBuilder();
  const gaps: Line[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    if (line.text === "") {
      gaps.push(line);
      continue;
    }
    if (previous !== null) builder.append("\n", previous.breakAt);
    const gap = gaps.at(-1);
    if (previous !== null && gap !== undefined) builder.append("\n", gap.breakAt);
    builder.append(line.text, line.start);
    gaps.length = 0;
    previous = line;
  }
  const { text, toOriginal } = builder.build();
  return { text, toOriginal: (position) => page.toOriginal(toOriginal(position)) };
}

function textsOf(lines: readonly Line[]): string[] {
  return lines.map((line) => line.text).filter((text) => text !== "");
}

/** The lines right behind the story, where agencies print when it was sent. Further down other stories begin. */
function imprintOf(lines: readonly Line[], storyLength: number): string[] {
  return textsOf(lines.slice(storyLength, storyLength + 4)).filter((text) => text.endsWith("송고"));
}

/**
 * The story on a page, without menus, buttons, bylines, comment boxes, translated copies, repeated bodies and
 * teasers of other stories. Captions stay, since they state facts. Time is linear in the text.
 * @param original the text as pasted or decoded; positions lead back into it
 * @param from where it begins in a longer text, if positions are to lead back into that
 */
export function cleanArticle(original: string, from = 0): ArticleText {
  const page = normaliseText(original);
  const lines = splitLines(page.text).flatMap(splitAtCopyright);
  const { storyLength, told } = readStoryLines(lines);
  const story = lines.slice(0, storyLength);
  const content = dropTranslatedCopy(told);
  const headline = findHeadline(content);
  const body = headline === null ? content : content.filter((line) => line.start > headline.start);
  const kept = dropRepeatedLines(headline === null ? body : [headline, ...body], headline);
  const { text, toOriginal } = joinLines(kept, page);

  const headlineEnd = headline?.end ?? 0;
  const above = textsOf(story.filter((line) => line.end < headlineEnd));
  const below = textsOf(story.filter((line) => line.end >= headlineEnd));
  return {
    title: headline?.text ?? null,
    outlet: findOutlet(below, textsOf(lines.slice(storyLength))) ?? findOutletField(above),
    publishedOn: findPublicationDate(above, [...below, ...imprintOf(lines, storyLength)]),
    url: findSourceUrl([...above, ...below]),
    issuer: findIssuer(textsOf(story)),
    sourceType: findSourceType([...above, ...below]),
    language: hangulShare(text) < 0.2 ? "en" : "ko",
    text,
    toOriginal: (position) => from + toOriginal(position),
  };
}
