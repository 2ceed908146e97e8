// What a cell that could not be read probably means. Only proposed: nothing a person typed is changed.
import { findAmounts } from "../../extraction/amounts/amounts";
import type { Cell } from "../../records/cell";
import type { Column } from "../../records/column";
import { officialDate } from "../official-date";

/** What to do, in words, and the value where it is certain. */
export interface Suggestion {
  fix: string;
  value: Cell;
}

const plainNumber = /^-?\d{1,3}(,\d{3})+(\.\d+)?$|^-?\d+(\.\d+)?$/;

/**
 * The number that a text shows, if it shows nothing but one, with or without the unit of its column.
 * @param currency of the row, ISO 4217, where the column holds sums: one told in another is none of this row
 * @example suggestNumber("31건", columnOf(outcomes, "count"), null) // { fix: "숫자로 변환 → 31", value: 31 }
 * @example suggestNumber("35만 달러", columnOf(outcomes, "amount"), "USD") // { fix: "숫자로 변환 → 350,000", value: 350000 }
 */
export function suggestNumber(
  text: string,
  { type, unit }: Pick<Column, "type" | "unit">,
  currency: string | null,
): Suggestion {
  const tidy = text.normalize("NFKC").replace(/\s/g, "");
  const bare = unit !== undefined && tidy.endsWith(unit) ? tidy.slice(0, -unit.length) : tidy;
  const number = plainNumber.test(bare) ? Number(bare.replaceAll(",", "")) : sumIn(tidy, currency);
  const fits = Number.isFinite(number) && (type !== "integer" || Number.isInteger(number));
  return fits
    ? { fix: `숫자로 변환 → ${number.toLocaleString("ko-KR", { maximumFractionDigits: 20 })}`, value: number }
    : { fix: "숫자로 변환", value: null };
}

/** "350만" says what it is in; after 3억5천 nobody knows whether 천 or 천만 is meant. */
const roundSum = /\d[만억조]$/;

/** The one sum that a text is, in a currency; NaN where it is anything else. */
function sumIn(text: string, currency: string | null): number {
  if (currency === null) return Number.NaN;
  const told = roundSum.test(text) ? `${text} ${currency}` : text;
  const [sum, ...others] = findAmounts(told);
  const isWhole = sum?.start === 0 && sum.end === told.length && others.length === 0;
  return isWhole && sum.amountTo === undefined && sum.currency === currency ? sum.amount : Number.NaN;
}

const writtenDate = /^'?(\d{2}|\d{4})[-./년]\s?(\d{1,2})[-./월]\s?(\d{1,2})[.일]?(\([월화수목금토일]\))?$/;
const eightDigits = /^(\d{4})(\d{2})(\d{2})$/;
/** Excel has no dates before 1900-03-01 that it shows as every other program does. */
const firstDay = "1900-03-01";

/**
 * The day that a text shows in one of the ways officials write it.
 * @example suggestDate("2026.8.14.") // { fix: "2026. 8. 14.로 변환", value: "2026-08-14" }
 */
export function suggestDate(text: string): Suggestion {
  const tidy = text.normalize("NFKC").trim();
  const [, year = "", month = "", day = ""] = writtenDate.exec(tidy) ?? eightDigits.exec(tidy) ?? [];
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) && iso >= firstDay
    ? { fix: `${officialDate(iso)}로 변환`, value: iso }
    : { fix: "날짜로 변환", value: null };
}

/** 2026-02-30 is read as a day of March: a date that does not come back as itself is none. */
function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

const mostNames = 3;
const wholeList = 10;

/**
 * The list's values nearest to a text, by shared letters; the whole list where nothing is near and it is short. The
 * value is certain where exactly one is near.
 * @example suggestListValue("완료됨", columnOf(missions, "status")) // { fix: "완료", value: "completed" }
 */
export function suggestListValue(text: string, column: Pick<Column, "list">): Suggestion {
  const entries = Object.entries(column.list ?? {});
  const near = entries
    .map(([key, name]) => ({ key, name, shared: sharedLetters(name, text) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, mostNames);
  const names =
    near.length > 0 ? near.map(({ name }) => name) : entries.slice(0, wholeList).map(([, name]) => name);
  return { fix: names.join(", "), value: near.length === 1 ? (near[0]?.key ?? null) : null };
}

/** Share of letters that two words have in common (Dice), from 0 to 1. */
function sharedLetters(a: string, b: string): number {
  const left = Array.from(b.normalize("NFKC"));
  const all = Array.from(a).length + left.length;
  let common = 0;
  for (const letter of a) {
    const at = left.indexOf(letter);
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  return (2 * common) / all;
}
