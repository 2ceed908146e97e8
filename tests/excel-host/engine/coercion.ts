// What Excel makes of a value written into a cell: the reason why "3-4" must not be written into a General cell.
// Source: the behaviour of typing into Excel (Korean regional settings), which Range.values follows.
import type { CellValue } from "./cell-store";
import { invalidArgument } from "./api-error";
import { readDateInput } from "./date-input";
import { checkFormula } from "./formula-text";

export interface CellInput {
  readonly value: CellValue;
  /** A formula with its leading "="; `value` is then what the cell shows until it is calculated. */
  readonly formula?: string;
  /** The format a General cell takes on. */
  readonly numberFormat?: string;
}

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const PLAIN = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d{1,3})?$/;
const FRACTION = /^(-?\d{1,9}) (\d{1,4})\/(\d{1,4})$/;
const CURRENCY = /^([+-]?)([₩$€£¥])(.+)$/;
const SIGNED_EXPRESSION = /^[+-][\d.()+\-*/]+$/;
export const ERROR_VALUES = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

/**
 * What a cell holds after `input` is written into it.
 * @param numberFormat the cell's format at that moment: "@" keeps everything as text, "=" included
 * @param year the current year, for dates written without one
 * @throws ApiError InvalidArgument for text over 32,767 characters, a broken formula, or a value no cell can hold
 * @example readCellInput("007", "General", 2026) // { value: 7 }
 * @example readCellInput("007", "@", 2026) // { value: "007" }
 */
export function readCellInput(input: unknown, numberFormat: string, year: number): CellInput {
  if (typeof input === "number" || typeof input === "boolean") {
    return numberFormat === "@" ? { value: textOf(input) } : { value: input };
  }
  if (typeof input !== "string" || input.length > MAX_TEXT) throw invalidArgument();
  if (input === "") return { value: "" };
  if (numberFormat === "@") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return asFormula(input);
  const text = input.trim();
  if (text === "") return { value: input };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  const read = readNumber(text) ?? readDateInput(text, year);
  if (read) return read;
  return SIGNED_EXPRESSION.test(text) ? asFormula(`=${text}`) : { value: input };
}

function asFormula(formula: string): CellInput {
  if (formula.length > MAX_FORMULA) throw invalidArgument();
  checkFormula(formula);
  return { value: 0, formula };
}

function readNumber(text: string): CellInput | null {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  if (bracketed && /^[\d,.]+$/.test(bracketed)) return withValue(readNumber(bracketed), (value) => -value);
  if (text.endsWith("%")) {
    const share = readNumber(text.slice(0, -1).trimEnd());
    return share && { value: Number(share.value) / 100, numberFormat: text.includes(".") ? "0.00%" : "0%" };
  }
  const money = CURRENCY.exec(text);
  if (money) {
    const [, sign = "", symbol = "", digits = ""] = money;
    const sum = /^[\d,.]+$/.test(digits) ? readNumber(sign + digits) : null;
    return (
      sum && { value: sum.value, numberFormat: digits.includes(".") ? `${symbol}#,##0.00` : `${symbol}#,##0` }
    );
  }
  const fraction = FRACTION.exec(text);
  if (fraction && Number(fraction[3]) > 0) {
    const whole = Number(fraction[1]);
    const part = Number(fraction[2]) / Number(fraction[3]);
    return { value: whole < 0 ? whole - part : whole + part, numberFormat: "# ?/?" };
  }
  if (!/\d/.test(text) || !PLAIN.test(text)) return null;
  const value = Number(firstDigits(text.replaceAll(",", "")));
  if (!Number.isFinite(value)) return null;
  if (/[eE]/.test(text)) return { value, numberFormat: "0.00E+00" };
  if (!text.includes(",")) return { value };
  return { value, numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
}

/** Excel keeps 15 digits: 1234567890123456789 becomes 1234567890123450000. */
function firstDigits(text: string): string {
  let seen = 0;
  let significant = false;
  let mantissa = true;
  return text.replace(/[\deE]/g, (char) => {
    if (/[eE]/.test(char)) mantissa = false;
    if (!mantissa) return char;
    significant ||= char !== "0";
    if (!significant) return char;
    return ++seen > 15 ? "0" : char;
  });
}

function withValue(input: CellInput | null, change: (value: number) => number): CellInput | null {
  return input && { ...input, value: change(Number(input.value)) };
}

/** A value as text in a text cell: TRUE, 5. */
export const textOf = (value: CellValue): string =>
  typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
