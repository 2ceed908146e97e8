// Sentences that follow the workbook: each piece is a formula together with the text it gives now, so that the two are
// written once and cannot say different things.
import type { ReportSettings } from "../records/report";
import { quoted } from "./criteria";
import { commas, displayUnit, formatAmount } from "./number-formats";

export interface LiveText {
  /** Expression that gives the text, without the leading `=`. */
  formula: string;
  /** What it gives now. */
  value: string;
}

/** A condition on the workbook and whether it holds now. */
export interface LiveCondition {
  formula: string;
  holds: boolean;
}

/** Text that never changes. */
export function constant(text: string): LiveText {
  return { formula: quoted(text), value: text };
}

/**
 * Pieces one after another; plain strings are constants.
 * @example joinText("기사 ", wholeNumber("원본기사수", 5), "건").formula // `"기사 "&TEXT(원본기사수,"#,##0")&"건"`
 */
export function joinText(...pieces: readonly (LiveText | string)[]): LiveText {
  const parts = pieces.map((piece) => (typeof piece === "string" ? constant(piece) : piece));
  return {
    formula: parts.map((part) => part.formula).join("&"),
    value: parts.map((part) => part.value).join(""),
  };
}

/** One of two texts. */
export function choose(condition: LiveCondition, yes: LiveText | string, no: LiveText | string): LiveText {
  const [first, second] = [joinText(yes), joinText(no)];
  return {
    formula: `IF(${condition.formula},${first.formula},${second.formula})`,
    value: condition.holds ? first.value : second.value,
  };
}

/** The texts that are not empty, with a separator between them. */
export function listText(separator: string, items: readonly LiveText[]): LiveText {
  const formulas = items.map((item) => item.formula);
  const values = items.map((item) => item.value).filter((value) => value !== "");
  return {
    formula: `TEXTJOIN(${[quoted(separator), "TRUE", ...formulas].join(",")})`,
    value: values.join(separator),
  };
}

/** A whole number with commas: 3450000000 is "3,450,000,000". */
export function wholeNumber(formula: string, value: number): LiveText {
  return { formula: `TEXT(${formula},"#,##0")`, value: commas(value) };
}

/**
 * A sum in the report currency as the unit shows it, with its unit: "1,000천달러". The currency follows 설정 at once,
 * the unit with the next refresh, as the number formats do.
 */
export function amountText(
  formula: string,
  value: number,
  { displayUnit: unit, reportCurrency }: Pick<ReportSettings, "displayUnit" | "reportCurrency">,
): LiveText {
  const { prefix, amount } = displayUnit(unit);
  return joinText(
    { formula: `TEXT(${formula},${quoted(amount)})`, value: formatAmount(value, unit) },
    prefix,
    choose({ formula: `표시통화="KRW"`, holds: reportCurrency === "KRW" }, "원", "달러"),
  );
}

/**
 * A day as Korean reports write it: "2026. 11. 21.". Built from its parts because the letters of a date format differ
 * from one language of Excel to the next.
 * @param iso null gives no text
 */
export function dayText(formula: string, iso: string | null): LiveText {
  const [year, month, day] = (iso ?? "").split("-").map(Number);
  return {
    formula: `YEAR(${formula})&". "&MONTH(${formula})&". "&DAY(${formula})&"."`,
    value: iso === null ? "" : `${year}. ${month}. ${day}.`,
  };
}
