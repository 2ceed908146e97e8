// A cell's displayed text: the number formats that this project's sheets use, and an error for any other,
// so that a test never trusts a text that Excel would show differently.
import type { CellValue } from "./cell-store";
import { textOf } from "./coercion";
import { dateOfSerial } from "./serial-date";
import { apiNotFound } from "./api-error";

const NUMBER = /^([^#0.,%E]*)([#0,]*[#0])(?:\.(0+))?(%?)([^#0.,%]*)$/;

/**
 * What the cell shows.
 * @throws ApiError ApiNotFound for a number format the engine cannot show
 * @example showValue(45467, "yyyy-mm-dd") // "2024-06-24"
 */
export function showValue(value: CellValue, numberFormat: string): string {
  if (typeof value !== "number" || numberFormat === "@") return textOf(value);
  if (numberFormat === "General") return String(Number(value.toPrecision(10)));
  const sections = splitSections(numberFormat);
  const [positive = "", negative, zero] = sections;
  if (value === 0 && zero !== undefined) return showSection(value, zero, numberFormat);
  if (value < 0 && negative !== undefined) return showSection(-value, negative, numberFormat);
  return showSection(value, positive, numberFormat);
}

function showSection(value: number, section: string, whole: string): string {
  const literals: string[] = [];
  const pattern = section
    .replace(/\[(?:Red|Blue|Black|White|Green|Color\d+|\$[^\]]*)\]/gi, "")
    .replace(/"([^"]*)"|\\(.)|_(.)/g, (_, quoted?: string, escaped?: string, width?: string) => {
      literals.push(quoted ?? escaped ?? (width ? " " : ""));
      return String.fromCharCode(0xe000 + literals.length - 1);
    });
  const restore = (text: string) =>
    text.replace(/[\ue000-\uf8ff]/g, (char) => literals[char.charCodeAt(0) - 0xe000] ?? "");
  if (pattern === "" || /^[\ue000-\uf8ff]+$/.test(pattern)) return restore(pattern);
  if (/[ymdhs]/i.test(pattern)) return restore(showDate(value, pattern));
  const parts = NUMBER.exec(pattern);
  if (!parts) throw apiNotFound("Range.text", `the engine cannot show the number format ${whole}`);
  const [, before = "", digits = "", decimals = "", percent = "", after = ""] = parts;
  return restore(
    before + showNumber(percent ? value * 100 : value, digits, decimals.length) + percent + after,
  );
}

function showNumber(value: number, digits: string, decimals: number): string {
  const [whole = "0", fraction] = roundHalfUp(Math.abs(value), decimals).toFixed(decimals).split(".");
  const least = digits.replace(/[^0]/g, "").length;
  let text = least === 0 && Number(whole) === 0 ? "" : whole.padStart(least, "0");
  if (digits.includes(",")) text = text.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const sign = value < 0 && /[1-9]/.test(`${whole}${fraction ?? ""}`) ? "-" : "";
  return sign + text + (fraction === undefined ? "" : `.${fraction}`);
}

/** Excel rounds the decimal number one sees: 1.005 is 1.01, where toFixed says 1.00. */
function roundHalfUp(value: number, decimals: number): number {
  const shifted = Number(`${value}e${decimals}`);
  return Number.isFinite(shifted) ? Number(`${Math.round(shifted)}e-${decimals}`) : value;
}

function showDate(value: number, pattern: string): string {
  const date = dateOfSerial(value);
  const pad = (number: number, token: string) => String(number).padStart(token.length, "0");
  let hoursSeen = false;
  return pattern.replace(/yyyy|yy|m{1,3}|d{1,2}|h{1,2}|s{1,2}/gi, (token) => {
    const kind = token[0]?.toLowerCase();
    if (kind === "y") return token.length === 4 ? String(date.year) : pad(date.year % 100, "yy");
    if (kind === "d") return pad(date.day, token);
    if (kind === "s") return pad(date.second, token);
    if (kind === "h") {
      hoursSeen = true;
      return pad(date.hour, token);
    }
    if (token.length === 3) return MONTH_NAMES[date.month - 1] ?? "";
    return pad(hoursSeen ? date.minute : date.month, token);
  });
}

const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function splitSections(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;"\\])+|;(?=;|$)/g) ?? []).map((part) => (part === ";" ? "" : part));
}
