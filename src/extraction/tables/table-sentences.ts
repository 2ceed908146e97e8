// Puts the lines of tables among the sentences of an article: each row is a sentence of its own, whatever the lines
// around it were joined to, so that its figures are read from its columns and from nothing else.
import type { Classified } from "../figures/figure-kinds";
import type { Sentence } from "../text/sentences";
import { trimSpan } from "../text/span";
import type { Span } from "../text/span";
import { readRowFigures } from "./table-figures";
import { findTextTables } from "./text-tables";
import type { TableLine } from "./read-table-row";

/** The sentences of an article with its table rows, and the figures of these rows. */
export interface SentencesWithTables {
  sentences: Sentence[];
  figures: Classified[];
}

type Piece = Omit<Sentence, "index">;

/** What is left of a sentence outside the lines of tables. */
function outside(text: string, sentence: Sentence, lines: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let from = sentence.start;
  for (const { start, end } of [...lines, { start: sentence.end, end: sentence.end }]) {
    const left = trimSpan(text, { start: from, end: Math.max(start, from) });
    const words = text.slice(left.start, left.end);
    if (words !== "") pieces.push({ ...sentence, ...left, text: words });
    from = Math.max(from, end);
  }
  return pieces;
}

function asSentence(text: string, line: TableLine, paragraph: number): Piece {
  const { start, end, row } = line;
  return { text: text.slice(start, end), start, end, paragraph, isHeadline: row.role === "header", row };
}

/**
 * Replaces what sentence splitting made of a text's tables; `sentences` come back as they are where there is none.
 * Time is linear in the text.
 */
export function placeTables(text: string, sentences: readonly Sentence[]): SentencesWithTables {
  const lines = findTextTables(text);
  if (lines.length === 0) return { sentences: [...sentences], figures: [] };
  let [first, behind] = [0, 0];
  const pieces = sentences.flatMap((sentence) => {
    while ((lines[first]?.end ?? Infinity) <= sentence.start) first += 1;
    let last = first;
    while ((lines[last]?.start ?? Infinity) < sentence.end) last += 1;
    return last === first ? [sentence] : outside(text, sentence, lines.slice(first, last));
  });
  const rows = lines.map((line) => {
    while ((sentences[behind]?.start ?? Infinity) <= line.start) behind += 1;
    return asSentence(text, line, sentences[behind - 1]?.paragraph ?? 0);
  });
  const ordered = [...pieces, ...rows]
    .sort((a, b) => a.start - b.start)
    .map((piece, index): Sentence => ({ ...piece, index }));
  const byStart = new Map(lines.map((line) => [line.start, line]));
  const figures = ordered.flatMap((sentence) => {
    const line = sentence.row === undefined ? undefined : byStart.get(sentence.start);
    return line === undefined ? [] : readRowFigures(sentence, line);
  });
  return { sentences: ordered, figures };
}
