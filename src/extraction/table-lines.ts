// The lines of a text, and their cells as they stand in a table: between bars, tabs, several blanks or slashes.
import { trimSpan } from "./span";
import type { Span } from "./span";

/** A cell with its place in the article. */
export interface Cell extends Span {
  text: string;
}

/** A line with its cells; whether it is one of a table, its neighbours tell. */
export interface Line extends Span {
  cells: Cell[];
}

function cellsBy(separator: RegExp, text: string, start: number): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const piece of text.split(separator)) {
    const from = text.indexOf(piece, at);
    const end = from + piece.length;
    const inner = trimSpan(text, { start: from, end });
    cells.push({ text: piece.trim(), start: start + inner.start, end: start + inner.end });
    at = end;
  }
  if (cells[0]?.text === "") cells.shift();
  if (cells.at(-1)?.text === "") cells.pop();
  return cells;
}

/** A line of a text cut into its cells; blanks alone separate only what is not separated otherwise. */
export function readLine(whole: string, { start, end }: Span): Line {
  const text = whole.slice(start, end);
  const separator = text.includes("|")
    ? /\|/
    : /\t| {2}/.test(text.trim())
      ? /\t| {2,}/
      : / \/ .* \/ /.test(text)
        ? / \/ /
        : / (?!\()/;
  return { start, end, cells: cellsBy(separator, text, start) };
}

/** Where the lines of a text that may be rows stand, without blank ones. */
export function findLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.length < 300 && line.trim() !== "") lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
