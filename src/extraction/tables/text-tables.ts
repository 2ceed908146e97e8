// Tables that press releases write as text: a header line whose cells name the columns, then rows of a region, a firm or
// an item with its figures. The unit stands in the header or in a caption above, so that a cell holds a bare number.
import { readColumn, readMoneyUnit } from "./column-units";
import type { MoneyUnit } from "./column-units";
import { isEnglish } from "../text/language";
import type { Span } from "../text/span";
import { findLines, readLine } from "./table-lines";
import type { Line } from "./table-lines";
import { headerLine, isRow, toLine } from "./read-table-row";
import type { TableLine } from "./read-table-row";

const mayHoldTable =
  /\||\t| {2}| \/ |\([^()\n]{0,60}(?:건|액)[^\n]{0,60}\) {0,9}\r?\n|(?:^|\n)(?:구\s?분|지역|국가|국가명|도시|기업명|업체명|연번|순번|품목|시군|행사명) /;
const headerWord = /상담|계약|협약|MOU|판매|수출/i;
const sentenceEnd = /[다요음함][.!]?$|[.!?]$/;
const subHeader = /^(?:건수?|금액|액수?|실적|.*\(.*(?:건|불|달러|원).*\)|건\(수\)|천불|천달러|백만원)$/;
const caption = /단위\s?[:：]?\s?([^)\]]{1,20})/;
const longestHeader = 24;

/** Whether a line can be a header at all, by what stands in it: so only few lines of a text are cut into cells. */
function mayBeHeader(words: string): boolean {
  return headerWord.test(words) && !/\d/.test(words);
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

function wordsOf({ cells }: Line): string[] {
  return cells.map(({ text }) => text);
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

function captionBefore(text: string, line: Span | undefined): { unit: MoneyUnit; span: Span } | null {
  if (line === undefined) return null;
  const words = caption.exec(text.slice(line.start, line.end))?.[1];
  const unit = words === undefined ? null : readMoneyUnit(words);
  return unit === null ? null : { unit, span: line };
}

/** The table that begins with the header at `at`, or null; `next` is the first line behind it. */
function readTable(
  text: string,
  lines: readonly Span[],
  at: number,
  table: number,
): { lines: TableLine[]; next: number } | null {
  const cellsAt = (index: number): Line | undefined => {
    const line = lines[index];
    return line === undefined ? undefined : readLine(text, line);
  };
  const line = lines[at];
  if (line === undefined || !mayBeHeader(text.slice(line.start, line.end))) return null;
  const header = readLine(text, line);
  if (!isHeader(header)) return null;
  const above = captionBefore(text, lines[at - 1]);
  const sub = cellsAt(at + 1);
  const top = wordsOf(header);
  const joined = sub !== undefined && isSubHeader(sub) ? joinHeaders(top, wordsOf(sub)) : null;
  const columns = (joined ?? top).map((words) => readColumn(words, above?.unit ?? null));
  const usable = columns.some(({ parts, unit }) => parts.includes("count") || unit !== null);
  if (!usable) return null;
  const spaced = !text.slice(header.start, header.end).includes("|");
  let next = at + (joined === null ? 1 : 2);
  const rows: TableLine[] = [];
  for (let row = cellsAt(next); row !== undefined && isRow(row, columns, spaced); row = cellsAt(next)) {
    rows.push(toLine(row, columns, table));
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
  const lines = findLines(text);
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
