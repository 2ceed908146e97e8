// What a column of a foreign file means. A header that is ours, in Korean or English, is taken; one that is nearly ours
// is proposed and taken only if the user says so; the rest is listed, so that nothing is silently left out.
import { disassemble } from "es-hangul";
import { distance } from "fastest-levenshtein";
import type { Table } from "../../records/table";
import { findColumn } from "../../records/tables";
import { findAmounts } from "../../extraction/amounts/amounts";
import { fields, isWorkedOut, ownFields, type Field } from "./record-fields";

/** What figures below a header are counted in: "금액(천달러)" is {currency: "USD", scale: 1000}. */
export interface HeaderUnit {
  currency: string;
  scale: number;
}

export interface MatchedHeader {
  header: string;
  /** Position of the column in the file, from 0. */
  index: number;
  field: Field;
  unit: HeaderUnit | null;
}

export interface ProposedHeader extends MatchedHeader {
  /** 0 to 1. */
  similarity: number;
}

export interface HeaderNames {
  matched: MatchedHeader[];
  proposed: ProposedHeader[];
  unmatched: string[];
}

const leastSimilar = 0.6;

/** A short foreign header is like too many of ours: 메모 differs from 제목 by two letters of the alphabet. */
const shortestProposed = 2;
const shortestByLetters = 8;

/** A cell of a paragraph's length is no header, and likening it to ours would take its length times theirs. */
const longestProposed = 100;

/** Our names with their letters: a file of 16,000 columns is compared with each of them. */
const ours = fields.map((field) => {
  const names = [field.column.header, field.column.english].map(normalise);
  return { field, names, letters: names.map((name) => disassemble(name)), otherWords: otherWords(field) };
});

/**
 * The meaning of a file's headers.
 * @param accepted headers whose proposal the user has accepted
 * @example matchHeaders(["사업명", "계약금액", "연번"]) // matched 사업명, proposed 계약금액 as 금액, unmatched 연번
 */
export function matchHeaders(
  headers: readonly string[],
  accepted: ReadonlySet<string> = new Set(),
): HeaderNames {
  const names: HeaderNames = { matched: [], proposed: [], unmatched: [] };
  const taken = new Set<Field>();
  const read = headers.map((header, index) => ({ header: header.trim(), index, ...splitUnit(header) }));
  for (const { header, index, name, unit } of read) {
    const field = ours.find((one) => !taken.has(one.field) && one.names.includes(name))?.field;
    if (field === undefined) continue;
    taken.add(field);
    names.matched.push({ header, index, field, unit });
  }
  const exact = new Set(names.matched.map(({ index }) => index));
  for (const { header, index, name, unit } of read) {
    if (header === "" || exact.has(index)) continue;
    const nearest = nearestField(name, taken);
    if (nearest === null) names.unmatched.push(header);
    else if (accepted.has(header)) {
      taken.add(nearest.field);
      names.matched.push({ header, index, field: nearest.field, unit });
    } else names.proposed.push({ header, index, unit, ...nearest });
  }
  return names;
}

/**
 * The meaning of the headers of our own table. What the workbook works out itself is neither read nor told: 성과 has a
 * 사업유형 that is that of its event.
 * @example matchOwnHeaders(["성과번호", "사업유형", "확인상태"], outcomes) // matched 성과번호, unmatched 확인상태
 */
export function matchOwnHeaders(headers: readonly string[], table: Table): HeaderNames {
  const names: HeaderNames = { matched: [], proposed: [], unmatched: [] };
  for (const [index, header] of headers.entries()) {
    const column = findColumn(table, header);
    const field = ownFields.find((one) => one.table === table && one.column === column);
    if (field !== undefined) names.matched.push({ header, index, field, unit: null });
    else if (header !== "" && (column === undefined || !isWorkedOut(table, column)))
      names.unmatched.push(header);
  }
  return names;
}

function normalise(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_·.,/-]+/g, "");
}

/** A sum is also headed 상담금액 for 상담액, Contract value for Contract_USD. */
function otherWords({ column }: Field): string[] {
  if (column.type !== "number") return [];
  return [column.header.replace(/액$/, "금액"), column.english.replace(/_USD$/, "value")].map(normalise);
}

/** A header without the unit behind it. Counting words are no scale; other brackets belong to the name. */
/** A header's name and what stands behind it in brackets: 금액 and 천달러 of "금액(단위: 천달러)". */
export const unitBehind = /^(.{1,60}?)\s*[([]\s*(?:단위\s*[:：]?\s*)?([^()[\]]{1,12})[)\]]\s*$/;

function splitUnit(header: string): { name: string; unit: HeaderUnit | null } {
  const [, name = header, inside = ""] = unitBehind.exec(header) ?? [];
  if (/^(?:건|개사|개|곳|명|회|社)$/.test(inside)) return { name: normalise(name), unit: null };
  const sum = findAmounts(`1${inside.replace(/\s/g, "")}`)[0] ?? findAmounts(`${inside} 1`)[0];
  if (sum !== undefined)
    return { name: normalise(name), unit: { currency: sum.currency, scale: sum.amount } };
  return { name: normalise(header), unit: null };
}

function nearestField(name: string, taken: ReadonlySet<Field>): { field: Field; similarity: number } | null {
  if (name.length < shortestProposed || name.length > longestProposed) return null;
  const spelt = disassemble(name);
  let best: { field: Field; similarity: number } | null = null;
  for (const { field, letters, otherWords } of ours) {
    if (taken.has(field)) continue;
    const isOtherWord = otherWords.includes(name);
    const similarity = isOtherWord ? 1 : Math.max(...letters.map((our) => similarityOf(spelt, our)));
    if (similarity >= leastSimilar && similarity > (best?.similarity ?? 0)) best = { field, similarity };
  }
  return best;
}

/**
 * How alike two names are by the letters of the Hangul alphabet, 0 to 1; a name within the other is at least half
 * alike. `similarityOf(disassemble("계약금액"), disassemble("금액"))` is 0.77.
 */
function similarityOf(left: string, right: string): number {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  const byLetters = longer.length < shortestByLetters ? 0 : 1 - distance(left, right) / longer.length;
  const isWithin = shorter.length >= 4 && (longer.startsWith(shorter) || longer.endsWith(shorter));
  const similarity = isWithin ? Math.max(byLetters, 0.5 + shorter.length / longer.length / 2) : byLetters;
  return Math.round(similarity * 100) / 100;
}
