// Cell addresses inside a formula, so that they can follow cells that move. Names, functions, texts and structured
// references, which follow by themselves, are left as they are.
import { columnName, maxColumns, maxRows } from "../grid";
import { columnIndex, type Range } from "./address";
import { formulaTokens } from "./formula-tokens";

/** One address as written, with or without sheet and `$`. */
export interface Reference {
  /** null: the sheet the formula stands on. */
  sheet: string | null;
  range: Range;
}

interface Corner {
  row: number;
  column: number;
  fixedRow: boolean;
  fixedColumn: boolean;
}

const cellPattern = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;

/** An address in a formula: a corner or a pair of corners. */
interface Corners {
  sheet: string | null;
  first: Corner;
  last: Corner | null;
}

/** What becomes of an address; null is a reference to nothing. */
type CornersMapping = (corners: Corners) => [Corner, Corner | null] | null;

/**
 * The formula with each address replaced by what `map` makes of its range; null makes it `#REF!`.
 * Whole columns and rows (`A:C`, `2:5`) and sheets of other files are left as they are.
 * @param formula file form, without `=`
 * @example mapReferences("SUM(B2:B4)", ({ range }) => ({ ...range, bottom: 9 })) // "SUM(B2:B10)"
 */
export function mapReferences(formula: string, map: (reference: Reference) => Range | null): string {
  return joinParts(partsOf(formula), ({ sheet, first, last }) => {
    const { row: top, column: left } = first;
    const range = { top, left, bottom: last?.row ?? top, right: last?.column ?? left };
    const moved = map({ sheet, range });
    if (moved === null) return null;
    return [movedTo(first, moved.top, moved.left), last && movedTo(last, moved.bottom, moved.right)];
  });
}

/**
 * The formula as it reads when copied to another cell: addresses without `$` go along.
 * @example translateFormula("B2*$C$1", 3, 0) // "B5*$C$1"
 */
export function translateFormula(formula: string, down: number, right: number): string {
  return formulaTranslator(formula)(down, right);
}

/** `translateFormula` of a formula that is copied to thousands of cells: it is taken apart once. */
export function formulaTranslator(formula: string): (down: number, right: number) => string {
  const parts = partsOf(formula);
  return (down, right) => {
    const shift = (corner: Corner): Corner | null => {
      const row = corner.fixedRow ? corner.row : corner.row + down;
      const column = corner.fixedColumn ? corner.column : corner.column + right;
      const isInside = row >= 0 && row < maxRows && column >= 0 && column < maxColumns;
      return isInside ? movedTo(corner, row, column) : null;
    };
    return joinParts(parts, ({ first, last }) => {
      const start = shift(first);
      const end = last && shift(last);
      return start === null || (last !== null && end === null) ? null : [start, end];
    });
  };
}

/** Whether a formula holds addresses, which change when it is copied to another row. */
export function hasReferences(formula: string): boolean {
  let found = false;
  mapReferences(formula, ({ range }) => {
    found = true;
    return range;
  });
  return found;
}

/** A formula's addresses, and the text between them. */
function partsOf(formula: string): (string | Corners)[] {
  const tokens = formulaTokens(formula);
  const parts: (string | Corners)[] = [];
  let text = "";
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    const first = isAddress(tokens, at) ? parseCorner(token) : null;
    if (first === null) {
      text += token;
      continue;
    }
    const last = tokens[at + 1] === ":" ? parseCorner(tokens[at + 2] ?? "") : null;
    parts.push(text, { sheet: sheetBefore(tokens, at), first, last });
    text = "";
    if (last !== null) at += 2;
  }
  return [...parts, text];
}

function joinParts(parts: readonly (string | Corners)[], map: CornersMapping): string {
  const out = parts.map((part) => {
    if (typeof part === "string") return part;
    const moved = map(part);
    if (moved === null) return "#REF!";
    const [first, last] = moved;
    return last === null ? formatCorner(first) : `${formatCorner(first)}:${formatCorner(last)}`;
  });
  return out.join("");
}

/** `LOG10(` is a function, `A1!` a sheet, `A1[` a table; `[1]Tab!A1` lies in another file. */
function isAddress(tokens: readonly string[], at: number): boolean {
  const next = tokens[at + 1] ?? "";
  if (next === "(" || next === "!" || next.startsWith("[")) return false;
  return tokens[at - 1] !== "!" || !isForeign(tokens, at - 2);
}

/** Sheets of other files (`[1]Tab`, `'[1]My tab'`) and spans of sheets (`Jan:Mar`). */
function isForeign(tokens: readonly string[], sheet: number): boolean {
  const before = tokens[sheet - 1] ?? "";
  return before.startsWith("[") || before === ":" || (tokens[sheet] ?? "").startsWith("'[");
}

function sheetBefore(tokens: readonly string[], at: number): string | null {
  if (tokens[at - 1] !== "!") return null;
  const name = tokens[at - 2] ?? "";
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function parseCorner(word: string): Corner | null {
  const match = cellPattern.exec(word);
  if (match === null) return null;
  const [, fixedColumn, letters = "", fixedRow, digits] = match;
  const row = Number(digits) - 1;
  const column = columnIndex(letters);
  if (row >= maxRows || column >= maxColumns) return null;
  return { row, column, fixedRow: fixedRow === "$", fixedColumn: fixedColumn === "$" };
}

/** Field by field: a sheet may have millions of addresses, and an object that is spread takes ten times as long. */
function movedTo({ fixedRow, fixedColumn }: Corner, row: number, column: number): Corner {
  return { row, column, fixedRow, fixedColumn };
}

function formatCorner({ row, column, fixedRow, fixedColumn }: Corner): string {
  return `${fixedColumn ? "$" : ""}${columnName(column)}${fixedRow ? "$" : ""}${row + 1}`;
}
