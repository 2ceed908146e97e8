// A formula in a file is not the formula of the formula bar: `[@시도]` is stored as `요약_시도[[#This Row],[시도]]`
// (Excel repairs the file otherwise, LibreOffice shows Err:507), and functions newer than Excel 2007 carry a prefix.
// On the way, table and column names become the ones the workbook really has, Korean or English.
import { bracketEnd, formulaTokens, isWord } from "./formula-tokens";

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
  const tokens = formulaTokens(formula.startsWith("=") ? formula.slice(1) : formula);
  let table = ownTable;
  const written = tokens.map((token, index) => {
    const next = tokens[index + 1] ?? "";
    if (token.startsWith("[")) {
      const owner = table;
      table = ownTable;
      if (owner === null) throw new Error(`a reference without a table stands outside one: ${formula}`);
      return structuredReference(owner, token, names);
    }
    if (!isWord(token)) return token;
    if (next.startsWith("[")) {
      table = token;
      return "";
    }
    return next === "(" ? functionName(token) : token;
  });
  return written.join("");
}

function functionName(name: string): string {
  const upper = name.toUpperCase();
  if (futureWorksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return futureFunctions.has(upper) ? `_xlfn.${upper}` : name;
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
