// Changes to the text of formulas that need no calculation: renames, and references moved by filling down.
import { columnName, columnNumber, quoteSheet } from "./a1";
import { invalidArgument } from "./api-error";
import { MAX_COLUMNS, MAX_ROWS } from "./area";

// A text literal, a quoted sheet name, a [structured part], or what lies between.
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|[^"'[\]]+|[[\]]/g;

/** @throws ApiError InvalidArgument when brackets or quotes do not close: Excel refuses such a formula. */
export function checkFormula(formula: string): void {
  let round = 0;
  let square = 0;
  for (const part of formula.match(PARTS) ?? []) {
    if (part.startsWith('"') || part.startsWith("'")) continue;
    if (part === "[") square++;
    else if (part === "]") square--;
    else if (!part.startsWith("[")) {
      for (const char of part) {
        if (char === "(") round++;
        if (char === ")") round--;
        if (round < 0) throw invalidArgument();
      }
    }
  }
  const quotes = formula.split('"').length - 1;
  if (round !== 0 || square !== 0 || quotes % 2 !== 0) throw invalidArgument();
}

/** 성과 -> 실적: `=SUM(성과[금액])` becomes `=SUM(실적[금액])`. */
export function renameTable(formula: string, from: string, to: string): string {
  return renameWord(formula, from, to);
}

/** A sheet renamed: `='요약-시도'!A1` follows. */
export function renameSheet(formula: string, from: string, to: string): string {
  const quoted = `'${from.replaceAll("'", "''")}'!`;
  const replaced = formula.replaceAll(quoted, `${quoteSheet(to)}!`);
  return quoteSheet(from) === from ? renameWord(replaced, `${from}!`, `${quoteSheet(to)}!`) : replaced;
}

/** A column of table `table` renamed; `inside` says that the formula stands in the table, where [금액] needs no name. */
export function renameColumn(
  formula: string,
  table: string,
  from: string,
  to: string,
  inside: boolean,
): string {
  return formula.replace(
    /([\p{L}\p{N}_.\\]*)\[(@?)([^[\]]*)\]/gu,
    (whole, owner: string, at: string, column: string) => {
      const ours = owner === table || (owner === "" && inside);
      return ours && column === from ? `${owner}[${at}${to}]` : whole;
    },
  );
}

/** Relative references moved, as copying a formula does: A2 one row down is A3; $A$2 stays. */
export function moveReferences(formula: string, downBy: number, rightBy: number): string {
  if (downBy === 0 && rightBy === 0) return formula;
  const reference = /(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;
  return mapOutsideQuotes(formula, (part) =>
    part.replace(reference, (whole, fixedColumn: string, column: string, fixedRow: string, row: string) => {
      const newColumn = fixedColumn ? columnNumber(column) : columnNumber(column) + rightBy;
      const newRow = fixedRow ? Number(row) : Number(row) + downBy;
      if (columnNumber(column) >= MAX_COLUMNS || Number(row) > MAX_ROWS) return whole;
      if (newColumn < 0 || newRow < 1) return "#REF!";
      return `${fixedColumn}${columnName(newColumn)}${fixedRow}${newRow}`;
    }),
  );
}

function renameWord(formula: string, from: string, to: string): string {
  return mapOutsideQuotes(formula, (part) => {
    const pieces = part.split(from);
    if (pieces.length === 1) return part;
    return pieces.reduce((text, piece) => {
      const touches =
        /[\p{L}\p{N}_.]$/u.test(text) || (/^[\p{L}\p{N}_.]/u.test(piece) && !from.endsWith("!"));
      return text + (touches ? from : to) + piece;
    });
  });
}

function mapOutsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.replace(PARTS, (part) => (/^["'[]/.test(part) ? part : change(part)));
}
