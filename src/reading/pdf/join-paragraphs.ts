// Paragraphs out of printed lines: a sentence that runs on into the next line must be one line of text, or its figure
// is cut from the word that governs it.
import type { PageLine } from "./page-lines";

/**
 * A line that ends this close (in letter heights) to where the longest of its size ends was broken by the margin, not
 * by the writer.
 */
const nearEdge = 3;

/** A step down of more letter heights than this begins a new paragraph. */
const paragraphStep = 2.6;

const startsParagraph = /^(?:[□■○●◦◯ㅇ❍▲△▶▷※*•·<[(【「〈]|[-–]\s|\d{1,2}[.)]\s|[가-하][.)]\s)/;
const endsSentence = /[.?!:”"’')\]〉>】」]$/;

/**
 * The text of a document's pages, a paragraph a line. Korean lines are broken inside words as well as between them.
 * Where a document prints the blanks between words at the ends of its lines, a line without one ends inside a word.
 */
export function joinParagraphs(pages: readonly (readonly PageLine[])[]): string {
  const paragraphs: string[] = [];
  let previous: PageLine | null = null;
  const edges = new Map<number, number>();
  for (const { size, right } of pages.flat()) {
    edges.set(Math.round(size), Math.max(right, edges.get(Math.round(size)) ?? 0));
  }
  const printsBlanks = pages.flat().some(({ blankAtEnd }) => blankAtEnd);
  for (const page of pages) {
    for (const line of page) {
      const last = paragraphs.at(-1);
      if (
        last !== undefined &&
        previous !== null &&
        runsOn(previous, line, edges.get(Math.round(previous.size)) ?? 0)
      ) {
        paragraphs[paragraphs.length - 1] = joinHalves(last, line.text, printsBlanks && !previous.blankAtEnd);
      } else paragraphs.push(line.text);
      previous = line;
    }
  }
  return paragraphs.join("\n");
}

function runsOn(line: PageLine, next: PageLine, edge: number): boolean {
  if (startsParagraph.test(next.text) || line.text.includes(" | ") || next.text.includes(" | ")) return false;
  if (Math.abs(line.size - next.size) > line.size * 0.15) return false;
  const isLower = line.y > next.y;
  if (isLower && line.y - next.y > line.size * paragraphStep) return false;
  if (line.right < edge - line.size * nearEdge) return false;
  return !endsSentence.test(line.text) || !isLower;
}

function joinHalves(line: string, next: string, insideWord: boolean): string {
  if (/[A-Za-z]-$/.test(line) && /^[a-z]/.test(next)) return line.slice(0, -1) + next;
  return insideWord && /[가-힣\d]$/.test(line) && /^[가-힣\d]/.test(next) ? line + next : `${line} ${next}`;
}
