// A formula in a file is not the formula of the formula bar: `[@시도]` is stored as `요약_시도[[#This Row],[시도]]`
// (Excel repairs the file otherwise, LibreOffice shows Err:507), and functions newer than Excel 2007 carry a prefix.
// On the way, table and column names become the ones the workbook really has, Korean or English.

/** How the workbook calls a table and its columns. Both throw if the workbook has no such table or column. */
export interface TableNames {
  table(name: string): string;
  column(table: string, header: string): string;
}

/** [MS-XLSX] 2.2.2, future functions: those of them that the formulas of a plan may use. */
const futureFunctions = new Set(
  `AGGREGATE CEILING.MATH CONCAT DAYS FLOOR.MATH IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS NUMBERVALUE
  PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC RANK.AVG RANK.EQ STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR
  UNICODE VAR.P VAR.S XLOOKUP XMATCH XOR SEQUENCE UNIQUE SORTBY`.split(/\s+/),
);
const futureWorksheetFunctions = new Set(["FILTER", "SORT"]);

/**
 * A formula as a file stores it, without the leading `=`.
 * @param formula formula-bar form, with or without `=`
 * @param ownTable name of the table the formula stands in, or null; `[@열]` needs it
 * @example toFileForm("=N([@계약건])", "요약_시도", names) // "N(요약_시도[[#This Row],[계약건]])"
 */
export function toFileForm(formula: string, ownTable: string | null, names: TableNames): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  const out: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = tokenEnd(text, at);
    const token = text.slice(at, end);
    if (isWord(token) && text[end] === "[") {
      const close = bracketEnd(text, end);
      out.push(structuredReference(token, text.slice(end, close), names));
      at = close;
    } else if (token.startsWith("[")) {
      if (ownTable === null) throw new Error(`a reference without a table stands outside one: ${formula}`);
      out.push(structuredReference(ownTable, token, names));
      at = end;
    } else {
      out.push(isWord(token) && text[end] === "(" ? functionName(token) : token);
      at = end;
    }
  }
  return out.join("");
}

function functionName(name: string): string {
  const upper = name.toUpperCase();
  if (futureWorksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return futureFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

/** One token from `at`: a string, a quoted sheet name, a bracketed reference, a word, or one sign. */
function tokenEnd(text: string, at: number): number {
  const sign = text.charAt(at);
  if (sign === '"' || sign === "'") return quotedEnd(text, at, sign);
  if (sign === "[") return bracketEnd(text, at);
  if (!isWord(sign)) return at + 1;
  let end = at + 1;
  while (end < text.length && isWord(text.charAt(end))) end += 1;
  return end;
}

/** Letters of any script, digits, `_`, `.`, `\`, `$`, `?`: what names and functions are made of. */
function isWord(text: string): boolean {
  return /^[\p{L}\p{N}_.\\$?]+$/u.test(text);
}

function quotedEnd(text: string, at: number, quote: string): number {
  for (let end = text.indexOf(quote, at + 1); end >= 0; end = text.indexOf(quote, end + 2)) {
    if (text[end + 1] !== quote) return end + 1;
  }
  return text.length;
}

/** Just after the bracket that closes the one at `at`; `'` escapes the next sign. */
function bracketEnd(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === "'") index += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]") {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  throw new Error(`a bracket is not closed: ${text}`);
}

function structuredReference(table: string, brackets: string, names: TableNames): string {
  const actual = names.table(table);
  const column = (header: string): string => names.column(table, header);
  const inner = brackets.slice(1, -1);
  if (inner.startsWith("@")) return `${actual}${thisRow(inner.slice(1), column)}`;
  if (inner.startsWith("#") || inner === "") return `${actual}[${inner}]`;
  return `${actual}[${inner.startsWith("[") ? columnsOf(inner, column) : column(inner)}]`;
}

function thisRow(columns: string, column: (header: string) => string): string {
  if (columns === "") return "[#This Row]";
  const listed = columns.startsWith("[") ? columnsOf(columns, column) : `[${column(columns)}]`;
  return `[[#This Row],${listed}]`;
}

/** `[#Totals],[해외마케팅]` or `[상담건]:[상담액]` with each column name replaced. */
function columnsOf(list: string, column: (header: string) => string): string {
  let out = "";
  for (let at = 0; at < list.length;) {
    if (list[at] !== "[") {
      out += list.charAt(at);
      at += 1;
      continue;
    }
    const end = bracketEnd(list, at);
    const name = list.slice(at + 1, end - 1);
    out += name.startsWith("#") ? `[${name}]` : `[${column(name)}]`;
    at = end;
  }
  return out;
}
