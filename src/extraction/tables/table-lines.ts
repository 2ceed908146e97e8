// The lines of a text, and their cells as they stand in a table: between bars, tabs, several blanks or slashes.
import { trimSpan } from "../text/span";
import type { Span } from "../text/span";

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

/** "도시별 실적(상담건수/상담액)" over "- 도쿄: 58건 / 4,120천 달러": a bracket that names columns, a label with their cells. */
const slashedHeader = /^[^(|\t]*\((.*(?:상담|계약|협약|판매)[^/]*(?:건|액).*)\)\s*$/;
/** "상담액/계약액, 단위: 천 달러": of all columns. */
const unitBehind = /^([^,]*),\s*(?:단위\s?[:：]?\s?)?([^/,()]+)$/;
const slashedRow = /^([\s○◦▲*·ㆍ-]*)([^:：/|\d]{1,20}?)\s*[:：](\s*\d[^:：/]*\/[^:：]*)$/;

function slashedCells(text: string, start: number): Cell[] | null {
  const named = slashedHeader.exec(text)?.[1] ?? "";
  const [names = "", unit] = unitBehind.exec(named)?.slice(1) ?? [named];
  if (names.includes("/")) {
    const cells = cellsBy(/\/(?![^(]*\))/, names, start + text.indexOf("(") + 1);
    const withUnit = cells.map((cell) =>
      unit === undefined ? cell : { ...cell, text: `${cell.text}(${unit})` },
    );
    // What stands in front of the bracket is of the table, and no column's name.
    return [{ text: "", start, end: start }, ...withUnit];
  }
  const [, mark = "", label, cells] = slashedRow.exec(text) ?? [];
  if (label === undefined || cells === undefined) return null;
  const from = start + mark.length;
  const first = { text: label, start: from, end: from + label.length };
  return [first, ...cellsBy(/\//, cells, start + text.length - cells.length)];
}

/** A line of a text cut into its cells; blanks alone separate only what is not separated otherwise. */
export function readLine(whole: string, { start, end }: Span): Line {
  const text = whole.slice(start, end);
  const labelled = slashedCells(text, start);
  if (labelled !== null) return { start, end, cells: labelled };
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
