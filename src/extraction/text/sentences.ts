// Cuts an article into sentences. Newspapers of the 1990s break lines inside a sentence, web pages put headlines and
// captions on lines of their own without a full stop: both have to come out right, because a figure is read from its
// sentence alone.
import { trimSpan } from "./span";
import type { Span } from "./span";
import type { TableRow } from "./table-row";

/** One sentence with its place in the article. `paragraph` counts the blocks between empty lines. */
export interface Sentence extends Span {
  text: string;
  index: number;
  paragraph: number;
  /** The headline, a subheadline or a caption: the body outweighs it. */
  isHeadline: boolean;
  /** What the line says as a row of a table, if it is one. */
  row?: TableRow;
}

const bullet = /^[\s\u00a0]*(?:[□○◇◆■●▲△▷▶※*•❍◎◈▸►‣∙➢]|[-–·ㆍ]\s|ㅇ\s|\d{1,2}[.)]\s)/;
/** "○ 파견기간: …", "▲ 4월 홍콩 전자전(8개사): …": a line of a list that tells by its label what it is about. */
const labelledLine =
  /^[\s\u00a0]*(?:[□○◇◆■●▲△▶※*•❍◎◈▸►‣∙➢]|[-–]\s|ㅇ\s|[가-하][.)]\s)\s?(?:[가-힣\d‘'“"][^:：\n]{0,40}[:：]|\([가-힣\s·]{2,16}\))\s?\S/;
const abbreviation =
  /(?:\b(?:Gov|Mr|Ms|Mrs|Dr|Inc|Ltd|Co|Corp|No|St|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|U\.S|a\.m|p\.m)|\b[A-Z]|\(|\d)\.$/;
/** "[세종=통신] 김가온 기자 = …": the report begins here, and the lines above are headlines. */
const dateline = /^\s*[[(【][^\])】\n]{1,16}=[^\])】\n]{1,12}[\])】]/;
/** A headline with its subheadlines has no more lines. */
const longestHead = 8;
const finalPunctuation = ".?!。…";
/** Below this length a line without a full stop is a headline or caption, not the first half of a wrapped line. */
const shortestWrappedLine = 24;
const stop = /[.?!。]/g;
const closing = "”’\"')]」』】";
const closingAtEnd = `${closing}>〉`;

/** Captions stand in full sentences, but repeat the story: "▲ …한 뒤 기념촬영을 하고 있다 / 사진 = …". */
const caption = /^\s*[▲△◀▶]|^\s*【|사진\s?(?:제공|=)|기념\s?(?:사진|촬영)/;
const captionList = /[▲△][^▲△]{1,40}[▲△]/;

function isCaption(text: string): boolean {
  return caption.test(text) && !captionList.test(text) && !labelledLine.test(text);
}

function endsSentence(text: string): boolean {
  let end = text.trimEnd().length;
  while (end > 0 && closingAtEnd.includes(text.charAt(end - 1))) end -= 1;
  return end > 0 && finalPunctuation.includes(text.charAt(end - 1));
}

/** "수출 상담하는 사절단 (사진=시 제공) *재판매 및 DB 금지": behind a caption's credit no sentence goes on. */
const photoCredit = /\(사진\s?=[^()]{1,30}\)\s*(?:[*※].*)?$|재판매\s및\sDB/;

/** Whether the line break after `line` lies inside a sentence: a full-width line without an end, and no bullet next. */
function wrapsInto(line: string, next: string): boolean {
  return (
    line.trim().length >= shortestWrappedLine &&
    next.trim() !== "" &&
    !endsSentence(line) &&
    !bullet.test(next) &&
    !photoCredit.test(line) &&
    !/[>〉)\]】]$/.test(line.trimEnd())
  );
}

/** No column is so narrow that a line above a line as long as this breaks inside a sentence. */
const longestHeadline = 60;
const shortestBodyLine = 80;

/** "… 상담회에서 총 50만" above "달러의 계약을 …": what follows belongs to it, however long. */
const breaksOff =
  /(?:(?:^|\s)(?:총|약|모두)|[가-힣](?:[을를]|의))\s*$|[\d만억천백]\s*\n\s*(?:만|억|천|달러|불|원|유로|엔|위안)/;

/**
 * The line with which the report begins below its headlines: that of its dateline, or a line that is far longer than those
 * above it, none of which ends a sentence or breaks off inside one; -1 if neither tells.
 */
function findOpening(lines: readonly string[]): number {
  const head = lines.slice(0, longestHead);
  const dated = head.findIndex((line) => dateline.test(line));
  if (dated >= 0) return dated;
  const long = head.findIndex((line) => line.length >= shortestBodyLine);
  const above = head.slice(0, Math.max(long, 0));
  const isHeadline = (line: string, index: number): boolean =>
    line.length <= longestHeadline &&
    !endsSentence(line) &&
    !breaksOff.test(line) &&
    !breaksOff.test(`${line}\n${head[index + 1] ?? ""}`);
  return above.every(isHeadline) ? long : -1;
}

/** The blocks of lines that belong together, as spans of the text, with the number of their paragraph. */
function joinWrappedLines(text: string): (Span & { paragraph: number })[] {
  const blocks: (Span & { paragraph: number })[] = [];
  let paragraph = 0;
  let position = 0;
  let open: (Span & { paragraph: number }) | null = null;
  const lines = text.split("\n");
  const opening = findOpening(lines);
  lines.forEach((line, index) => {
    const end = position + line.length;
    if (line.trim() === "") paragraph += 1;
    else if (open === null) open = { start: position, end, paragraph };
    else open.end = end;
    // The first line is the headline: it never wraps into the body.
    if (open !== null && (index === 0 || index < opening || !wrapsInto(line, lines[index + 1] ?? ""))) {
      blocks.push(open);
      open = null;
    }
    position = end + 1;
  });
  return blocks;
}

/** "아우토파트(AUTOPART Sp. z o.o.)와": a stop behind a Latin letter in a bracket that closes soon abbreviates. */
function isInBracketedName(text: string, start: number, at: number): boolean {
  if (!/[A-Za-z]/.test(text.charAt(at - 1))) return false;
  const inside = /\([^()\n]*$/.exec(text.slice(Math.max(start, at - 40), at));
  return inside !== null && /^[^()\n]{0,24}\)/.test(text.slice(at));
}

/** Positions after which a sentence ends inside a block: "다." and a space, not "3.5" and not "Gov. Kim". */
function cutBlock(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  let start = block.start;
  stop.lastIndex = start;
  for (let found = stop.exec(text); found !== null && found.index < block.end; found = stop.exec(text)) {
    const { 0: character, index: at } = found;
    let end = at + 1;
    while (end < block.end && closing.includes(text.charAt(end))) end += 1;
    const next = text.charAt(end);
    const spaced = next === "" || /\s/.test(next);
    const glued =
      character === "." && end === at + 1 && /[다요]/.test(text.charAt(at - 1)) && /[가-힣A-Za-z]/.test(next);
    if (end < block.end && !spaced && !glued) continue;
    // A quotation goes on in its speaker's sentence: “…했다”고 말했다.
    if (end > at + 1 && /[고며라]/.test(next)) continue;
    if (character === "." && end < block.end && isInBracketedName(text, start, at)) continue;
    if (
      character === "." &&
      end < block.end &&
      abbreviation.test(text.slice(Math.max(start, at - 6), at + 1))
    )
      continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < block.end) spans.push({ start, end: block.end });
  return spans;
}

/**
 * Nobody writes a longer sentence; what goes on without a full stop is a table or damaged text. Rules look from each
 * figure along its sentence, so an endless one would cost its length squared.
 */
const longestSentence = 1500;

/** A sentence of a possible length as it is; what is longer in pieces, cut at blanks where there are any. */
function cutEndless(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > longestSentence) {
    const blank = text.lastIndexOf(" ", from + longestSentence);
    const to = blank > from ? blank : from + longestSentence;
    pieces.push({ start: from, end: to });
    from = blank > from ? blank + 1 : to;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}

/**
 * The sentences of a cleaned article, in order. Headlines and captions are sentences with `isHeadline`.
 * Example: `splitSentences("수출 성과\n군은 3.5억원을 계약했다. 끝.")` has 3 sentences, the first a headline.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of joinWrappedLines(text)) {
    for (const span of cutBlock(text, block)) {
      const { start, end } = trimSpan(text, span);
      if (start >= end) continue;
      const sentence = text.slice(start, end);
      const isHeadline =
        isCaption(sentence) ||
        (!endsSentence(sentence) &&
          !labelledLine.test(sentence) &&
          (start === 0 || !/[다요]\s*$/.test(sentence)));
      for (const piece of cutEndless(text, { start, end })) {
        sentences.push({
          start: piece.start,
          end: piece.end,
          text: text.slice(piece.start, piece.end),
          index: sentences.length,
          paragraph: block.paragraph,
          isHeadline,
        });
      }
    }
  }
  return sentences;
}
