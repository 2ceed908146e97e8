// One cell as XML. Text is written into the cell itself (`inlineStr`), so that the workbook's shared strings stay as
// they are; a text that looks like a formula stays text.
import type { Cell } from "../../records/cell";
import { WorkbookError } from "../workbook-error";
import { escapeText } from "./xml";

/** Never changed once it stands in a sheet: another takes its place, and cells that are the same may be one. */
export interface SheetCell {
  /** Index of the cell's style. */
  style: number;
  /** `t` of the file: `n` number, `s` shared text, `inlineStr`, `str` text of a formula, `b`, `e`, `d`. */
  type: string;
  /** Text of `<v>`, or of an inline string; null if there is none. */
  text: string | null;
  /** Text of `<f>`; null if there is none, "" for a follower of a shared formula. */
  formula: string | null;
  /** What stands between `<c>` and `</c>` in the file, where the fields above do not tell it all (rich text, arrays). */
  source: string | null;
  /** Further attributes (`cm`, `vm`, `ph`), as in the file. */
  more: Record<string, string> | null;
}

/** Excel's limit for one cell. */
const maxTextLength = 32_767;
const errorValues = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
]);

/** A constant. */
export function constantCell(value: Cell, style: number): SheetCell {
  if (value === null || value === "") return plainCell("n", null, null, style);
  if (typeof value === "string") return plainCell("inlineStr", storedText(value), null, style);
  if (typeof value === "boolean") return plainCell("b", value ? "1" : "0", null, style);
  return plainCell("n", numberText(value), null, style);
}

/**
 * A formula with the value it is expected to give.
 * @param formula file form
 * @param value undefined when nobody has computed it: Excel does when it opens the workbook
 */
export function formulaCell(formula: string, value: Cell | undefined, style: number): SheetCell {
  const [type, text] = formulaValue(value);
  return plainCell(type, text, formula, style);
}

function plainCell(type: string, text: string | null, formula: string | null, style: number): SheetCell {
  return { style, type, text, formula, source: null, more: null };
}

/** The same formula with another value; array formulas keep their attributes. */
export function withCachedValue(cell: SheetCell, value: Cell): SheetCell {
  const [type, text] = formulaValue(value);
  const { source } = cell;
  if (source === null) return { ...cell, type, text };
  const end = source.indexOf("</f>");
  const formula = end >= 0 ? source.slice(0, end + 4) : source.slice(0, source.indexOf("/>") + 2);
  return { ...cell, type, text, source: formula + valueXml(text) };
}

/** What stands between `<c>` and `</c>`; "" for a cell that only has a format. */
export function cellContent({ type, text, formula, source }: SheetCell): string {
  if (source !== null) return source;
  if (formula !== null) return `<f>${escapeText(formula)}</f>${valueXml(text)}`;
  return type === "inlineStr" && text !== null ? inlineText(text) : valueXml(text);
}

function valueXml(text: string | null): string {
  return text === null ? "" : `<v>${escapeText(text)}</v>`;
}

/** `xml:space` as Excel writes it: the schemas know no such attribute here, but LibreOffice reads no `_x0020_`. */
function inlineText(text: string): string {
  const space = text.startsWith(" ") || text.endsWith(" ") ? ' xml:space="preserve"' : "";
  return `<is><t${space}>${escapeText(text)}</t></is>`;
}

function formulaValue(value: Cell | undefined): [type: string, text: string | null] {
  if (value === undefined) return ["n", null];
  if (value === null) return ["str", ""];
  if (typeof value === "boolean") return ["b", value ? "1" : "0"];
  if (typeof value === "number") return ["n", numberText(value)];
  return [errorValues.has(value) ? "e" : "str", keepEdges(storedText(value))];
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a cell cannot hold ${value}`);
  return String(value);
}

/**
 * Text as a file stores it: signs that XML cannot hold, and line breaks at an end, which would be trimmed, become
 * `_xHHHH_`; half of a surrogate pair becomes U+FFFD.
 * @example storedText("a\u0007") // "a_x0007_"
 */
function storedText(text: string): string {
  if (text.length > maxTextLength) {
    throw new WorkbookError(
      "too_large",
      `셀 하나에 넣을 수 있는 32,767자를 넘었습니다: ${text.slice(0, 40)}…`,
      `A text is longer than the 32,767 characters a cell can hold: ${text.slice(0, 40)}…`,
    );
  }
  if (!/[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x/u.test(text)) return text;
  return text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x")
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, escapeSign)
    .replace(/[\uD800-\uDFFF]/gu, "\uFFFD")
    .replace(/^[\t\n\r]|[\t\n\r]$/g, hexSign);
}

/** Blanks at an end of a formula's text would be trimmed, and its element takes no `xml:space`. */
function keepEdges(text: string): string {
  return text.replace(/^ | $/g, hexSign);
}

function escapeSign(sign: string): string {
  return "\t\n\r".includes(sign) || (sign >= "\u007F" && sign <= "\u009F") ? sign : hexSign(sign);
}

function hexSign(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** @example shownText("a_x0007_") // "a\u0007" */
export function shownText(stored: string): string {
  if (!stored.includes("_x")) return stored;
  return stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A cell's value. Blank text is a blank cell, as Office.js tells it; an error is its text; dates stay numbers. */
export function cellValue(cell: SheetCell | undefined, sharedStrings: readonly string[]): Cell {
  if (cell === undefined || cell.text === null) return null;
  switch (cell.type) {
    case "s":
      return textOrBlank(sharedStrings[Number(cell.text)] ?? "");
    case "b":
      return cell.text === "1" || cell.text === "true";
    case "n":
      return cell.text === "" ? null : Number(cell.text);
    case "d":
      return serialOfIso(cell.text);
    default:
      return textOrBlank(shownText(cell.text));
  }
}

function textOrBlank(text: string): Cell {
  return text === "" ? null : text;
}

const msPerDay = 86_400_000;

/** `t="d"` cells, which Excel reads but never writes, hold an ISO date or date and time. */
function serialOfIso(iso: string): Cell {
  const ms = Date.parse(iso.endsWith("Z") || !iso.includes("T") ? iso : `${iso}Z`);
  return Number.isNaN(ms) ? iso : (ms - Date.UTC(1899, 11, 30)) / msPerDay;
}
