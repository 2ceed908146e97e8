// The lines of a text cut into cells, as they stand in a table: between bars, tabs, several blanks or slashes.
import { shiftSpan, trimSpan } from "./span";
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
    cells.push({ ...shiftSpan(trimSpan(text, { start: from, end }), start), text: piece.trim() });
    at = end;
  }
  if (cells[0]?.text === "") cells.shift();
  if (cells.at(-1)?.text === "") cells.pop();
  return cells;
}

/** The cells of a line; blanks alone separate only what is not separated otherwise. */
function readLine(text: string, start: number): Line {
  const separator = text.includes("|")
    ? /\|/
    : /\t| {2}/.test(text.trim())
      ? /\t| {2,}/
      : / \/ .* \/ /.test(text)
        ? / \/ /
        : / (?!\()/;
  return { start, end: start + text.length, cells: cellsBy(separator, text, start) };
}

/** The lines of a text that may be rows, without blank ones. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "" && line.length < 300) lines.push(readLine(line, start));
    start += line.length + 1;
  }
  return lines;
}
