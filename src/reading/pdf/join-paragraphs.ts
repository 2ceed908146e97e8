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

/** The text of a document's pages, a paragraph a line. */
export function joinParagraphs(pages: readonly (readonly PageLine[])[]): string {
  const lines = pages.flat();
  const edges = edgesBySize(lines);
  const wordStarts = collectWordStarts(lines);
  const paragraphs: string[] = [];
  let previous: PageLine | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const edge = previous === null ? 0 : (edges.get(Math.round(previous.size)) ?? 0);
    if (last !== undefined && previous !== null && runsOn(previous, line, edge)) {
      paragraphs[paragraphs.length - 1] = joinHalves(last, line.text, wordStarts);
    } else paragraphs.push(line.text);
    previous = line;
  }
  return paragraphs.join("\n");
}

/** Where the longest line of each letter size ends. */
function edgesBySize(lines: readonly PageLine[]): Map<number, number> {
  const edges = new Map<number, number>();
  for (const { size, right } of lines) {
    edges.set(Math.round(size), Math.max(right, edges.get(Math.round(size)) ?? 0));
  }
  return edges;
}

function runsOn(line: PageLine, next: PageLine, edge: number): boolean {
  if (startsParagraph.test(next.text) || line.text.includes(" | ") || next.text.includes(" | ")) return false;
  if (Math.abs(line.size - next.size) > line.size * 0.15) return false;
  const isLower = line.y > next.y;
  if (isLower && line.y - next.y > line.size * paragraphStep) return false;
  if (line.right < edge - line.size * nearEdge) return false;
  return !endsSentence.test(line.text) || !isLower;
}

/** Letters of a word that are kept to know it again. */
const longestStart = 8;

/** How the words begin that stand inside a line, where nothing can have cut them. */
function collectWordStarts(lines: readonly PageLine[]): Set<string> {
  const starts = new Set<string>();
  for (const { text } of lines) {
    for (const word of text.split(" ").slice(1, -1)) {
      for (let length = 1; length <= Math.min(word.length, longestStart); length += 1) {
        starts.add(word.slice(0, length));
      }
    }
  }
  return starts;
}

/**
 * Korean lines are broken inside words as well as between them, and a PDF does not tell which. Two halves are one word
 * where the document elsewhere writes a word that begins with the first and two letters of the second.
 */
function joinHalves(line: string, next: string, wordStarts: ReadonlySet<string>): string {
  if (/[A-Za-z]-$/.test(line) && /^[a-z]/.test(next)) return line.slice(0, -1) + next;
  const first = /[가-힣]{1,6}$/.exec(line.slice(-7))?.[0] ?? "";
  const second = /^[가-힣]{2}/.exec(next)?.[0] ?? "";
  const isCut = first !== "" && second !== "" && wordStarts.has(first + second) && line.endsWith(` ${first}`);
  return isCut ? line + next : `${line} ${next}`;
}
