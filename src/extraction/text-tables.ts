// Tables that press releases write as text: a header line whose cells name the columns, then rows of a region, a firm or
// an item with its figures. Cells stand between bars, tabs, several blanks or slashes. The unit stands in the header or
// in a caption above, so that a cell holds a bare number.
import { readColumn, readMoneyUnit } from "./column-units";
import type { Column, MoneyUnit } from "./column-units";
import { isEnglish } from "./language";
import type { Span } from "./span";
import { stripLegalForm } from "./name-phrase";
import type { TableRow } from "./table-row";

/** A cell with its place in the article. */
export interface Cell extends Span {
  text: string;
}

interface Line extends Span {
  cells: Cell[];
}

/** A line of a table, with what its row says; `columns` is empty for headers. */
export interface TableLine extends Span {
  row: TableRow;
  cells: readonly Cell[];
  columns: readonly Column[];
}

const mayHoldTable =
  /\||\t| {2}| \/ |(?:^|\n)(?:구\s?분|지역|국가|국가명|도시|기업명|업체명|연번|순번|품목|시군|행사명) /;
const headerWord = /상담|계약|협약|MOU|판매|수출/i;
const sentenceEnd = /[다요음함][.!]?$|[.!?]$/;
const subHeader = /^(?:건수?|금액|액수?|실적|.*\(.*(?:건|불|달러|원).*\)|건\(수\)|천불|천달러|백만원)$/;
const totalLabel = /^(?:총\s?)?(?:계|합\s?계|소\s?계|총\s?계|총\s?합계|전\s?체|총|total)$/i;
const caption = /단위\s?[:：]?\s?([^)\]]{1,20})/;
const figureCell = /^(?:약\s?|US\$|\$)?[\d,]+(?:\.\d+)?/;
const emptyCell = /^[-–—·]?$/;
const longestHeader = 24;

function cellsBy(separator: RegExp, text: string, start: number): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const piece of text.split(separator)) {
    const from = text.indexOf(piece, at);
    const lead = piece.length - piece.trimStart().length;
    const words = piece.trim();
    cells.push({ text: words, start: start + from + lead, end: start + from + lead + words.length });
    at = from + piece.length;
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

function isHeader({ cells }: Line): boolean {
  if (cells.length < 2 || !cells.some(({ text }) => headerWord.test(text))) return false;
  return cells.every(
    ({ text }) => text.length <= longestHeader && !/\d/.test(text) && !sentenceEnd.test(text),
  );
}

function isSubHeader({ cells }: Line): boolean {
  return cells.length > 1 && cells.every(({ text }) => subHeader.test(text));
}

/** "구분 | 상담 | 계약" over "건수 | 금액 | 건수 | 금액": each group has as many columns as there are for each. */
function joinHeaders(top: readonly string[], sub: readonly string[]): string[] | null {
  const groups = top.filter((words) => headerWord.test(words));
  const each = sub.length / groups.length;
  if (!Number.isInteger(each) || each < 1) return null;
  let used = 0;
  return top.flatMap((words) => {
    // A heading over two columns leaves an empty cell behind it.
    if (words === "") return [];
    if (!headerWord.test(words)) return [words];
    const own = sub.slice(used, used + each);
    used += each;
    return own.map((part) => `${words} ${part}`);
  });
}

/** Cells under their columns; a row of fewer cells lacks labels in front, one of more has blanks in its label. */
function alignCells(cells: readonly Cell[], columns: readonly Column[]): (Cell | null)[] {
  const missing = columns.length - cells.length;
  if (missing >= 0) return columns.map((_, index) => cells[index - missing] ?? null);
  const [first] = cells;
  const last = cells[-missing];
  if (first === undefined || last === undefined) return [];
  const label = cells.slice(0, 1 - missing).map(({ text }) => text);
  return [{ text: label.join(" "), start: first.start, end: last.end }, ...cells.slice(1 - missing)];
}

function isRow({ cells }: Line, columns: readonly Column[], spaced: boolean): boolean {
  if (cells.length < 2 || cells.length > columns.length + (spaced ? 2 : 0)) return false;
  const aligned = alignCells(cells, columns);
  const figures = aligned.filter((_, index) => columns[index]?.kind !== null);
  return (
    figures.some((cell) => cell !== null && figureCell.test(cell.text)) &&
    figures.every((cell) => cell === null || figureCell.test(cell.text) || emptyCell.test(cell.text))
  );
}

function nameIn(
  aligned: readonly (Cell | null)[],
  columns: readonly Column[],
  names: Column["names"],
): Cell | null {
  const at = columns.findIndex((column) => column.names === names);
  const cell = aligned[at] ?? null;
  return cell === null || emptyCell.test(cell.text) || figureCell.test(cell.text) ? null : cell;
}

function toName(cell: Cell | null): { name: string; start: number; end: number } | null {
  if (cell === null || totalLabel.test(cell.text)) return null;
  const name = stripLegalForm(cell.text.replace(/\([^)]*[시군구도]\)$/, "")).trim();
  const start = cell.start + Math.max(cell.text.indexOf(name), 0);
  return name.length < 2 ? null : { name, start, end: start + name.length };
}

function readFirmCount(aligned: readonly (Cell | null)[], columns: readonly Column[]): TableRow["firmCount"] {
  const at = columns.findIndex(({ names }) => names === "firmCount" || names === "firm");
  const cell = aligned[at] ?? null;
  const number =
    cell === null ? null : /^(\d[\d,]*)\s?(?:여\s?)?(?:개?\s?(?:사|업체|기업|곳))?$/.exec(cell.text)?.[1];
  if (cell === null || number === undefined || number === null) return null;
  return { value: Number(number.replaceAll(",", "")), start: cell.start, end: cell.end };
}

function toLine(line: Line, columns: readonly Column[], table: number): TableLine {
  const aligned = alignCells(line.cells, columns);
  const label = aligned.find((cell, index) => cell !== null && columns[index]?.kind === null)?.text ?? "";
  const row: TableRow = {
    table,
    role: totalLabel.test(label.replace(/\s/g, "")) ? "total" : "item",
    firm: toName(nameIn(aligned, columns, "firm")),
    party: toName(nameIn(aligned, columns, "buyer")),
    firmCount: readFirmCount(aligned, columns),
  };
  const cells = aligned.map((cell) => cell ?? { text: "", start: line.start, end: line.start });
  return { start: line.start, end: line.end, row, cells, columns };
}

function headerLine({ start, end }: Span, table: number): TableLine {
  const row: TableRow = { table, role: "header", firm: null, party: null, firmCount: null };
  return { start, end, row, cells: [], columns: [] };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "" && line.length < 300) lines.push(readLine(line, start));
    start += line.length + 1;
  }
  return lines;
}

function captionBefore(text: string, line: Line | undefined): { unit: MoneyUnit; span: Span } | null {
  if (line === undefined) return null;
  const words = caption.exec(text.slice(line.start, line.end))?.[1];
  const unit = words === undefined ? null : readMoneyUnit(words);
  return unit === null ? null : { unit, span: line };
}

/** The table that begins with the header at `at`, or null; `next` is the first line behind it. */
function readTable(
  text: string,
  lines: readonly Line[],
  at: number,
  table: number,
): { lines: TableLine[]; next: number } | null {
  const header = lines[at];
  if (header === undefined || !isHeader(header)) return null;
  const above = captionBefore(text, lines[at - 1]);
  const sub = lines[at + 1];
  const top = header.cells.map((cell) => cell.text);
  const joined =
    sub !== undefined && isSubHeader(sub)
      ? joinHeaders(
          top,
          sub.cells.map((cell) => cell.text),
        )
      : null;
  const columns = (joined ?? top).map((words) => readColumn(words, above?.unit ?? null));
  const usable = columns.some(({ parts, unit }) => parts.includes("count") || unit !== null);
  if (!usable) return null;
  const spaced = !text.slice(header.start, header.end).includes("|");
  let next = at + (joined === null ? 1 : 2);
  const rows: TableLine[] = [];
  for (let line = lines[next]; line !== undefined && isRow(line, columns, spaced); line = lines[next]) {
    rows.push(toLine(line, columns, table));
    next += 1;
  }
  if (rows.length === 0) return null;
  const heads = [above?.span, header, joined === null ? undefined : sub];
  return {
    lines: [...heads.flatMap((span) => (span === undefined ? [] : [headerLine(span, table)])), ...rows],
    next,
  };
}

/**
 * The lines of all tables of a text, in order; empty for a text without tables, after one look.
 * Example: "구분 | 상담건수 | 상담액(천불)\n하노이 | 12건 | 3,400" has a header line and an item row.
 */
export function findTextTables(text: string): TableLine[] {
  if (!mayHoldTable.test(text) || isEnglish(text)) return [];
  const lines = linesOf(text);
  const found: TableLine[] = [];
  let table = 0;
  for (let at = 0; at < lines.length;) {
    const read = readTable(text, lines, at, table);
    if (read === null) at += 1;
    else {
      found.push(...read.lines);
      at = read.next;
      table += 1;
    }
  }
  return found;
}
