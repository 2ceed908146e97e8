// The rows of a foreign sheet as values of our columns, each with its line in words: that line is what the file
// states, and stands as the evidence where the row quotes no sentence.
import type { Cell } from "../../records/cell";
import { isBlank } from "../../records/cell";
import type { FaultKind } from "../../records/rows";
import { findTable } from "../../records/tables";
import { missions } from "../../records/tables/missions";
import { outcomes } from "../../records/tables/outcomes";
import { participants } from "../../records/tables/participants";
import { readField, readSum, type SumOfMoney } from "./field-values";
import {
  matchHeaders,
  matchOwnHeaders,
  unitBehind,
  type HeaderNames,
  type HeaderUnit,
  type MatchedHeader,
} from "./header-names";
import type { Field } from "./record-fields";
import { headerWithin, type SourceSheet } from "./record-sheets";
import { completeRows, wholeRows } from "./same-as-above";
import type { SheetCells } from "./sheet-cells";
import { findTotalMark, isFigure, repeatsOthers, type TotalMark } from "./total-rows";

/**
 * A cell that its column cannot hold: it is left out, the rest of its row is read. `total`, `worked_out`: the cell calls its
 * row a sum of others, or their average, and the row is left out.
 */
export interface RecordCellFault {
  sheet: string;
  /** As the sheet numbers it, from 1. */
  row: number;
  header: string;
  kind: FaultKind | TotalMark["kind"];
  cell: Cell;
}

/** One row: values by table name and column key. */
export interface RecordRow {
  /** As the sheet numbers it, from 1. */
  row: number;
  values: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  sums: ReadonlyMap<Field, SumOfMoney>;
  /** The row in words: "사업명 동남아 무역사절단 | 금액 41만 달러". */
  line: string;
  /** Whether its event is only taken to be that of the row above. */
  likeAbove: boolean;
}

export interface RecordSheet extends HeaderNames {
  sheet: string;
  /** Whether somebody else made it, so that a row without an event may be a slip. */
  isForeign: boolean;
  rows: RecordRow[];
  faults: RecordCellFault[];
}

/** A row of headers names at least two of our columns. */
const fewestHeaders = 2;

/**
 * A sheet with a row of headers as rows of our columns; null if no row near its top names two columns of ours.
 * @param accepted headers whose proposed meaning the user has accepted
 */
export function readRecordSheet(
  { cells, table }: SourceSheet,
  accepted?: ReadonlySet<string>,
): RecordSheet | null {
  const { name: sheet, rows, isRepeated } = cells;
  for (const first of rows.slice(0, headerWithin).keys()) {
    const { headers, last } = headersFrom(first, cells);
    const names = table === null ? matchHeaders(headers, accepted) : matchOwnHeaders(headers, table);
    const { matched } = names;
    if (matched.length < fewestHeaders) continue;
    const below = rows
      .slice(last + 1)
      .map((row, index) => ({ row, number: last + 2 + index, total: findTotalMark(headers, matched, row) }));
    const listed = table === null ? completeRows(headers, matched, below) : wholeRows(below);
    const read = listed
      .filter(({ row }) => !row.every(isBlank))
      .map(({ row, number, total, guessed }): ReadRow => {
        // One sum over the rows of several firms is one sum.
        const own = matched.filter((one) => !isFigure(one) || !isRepeated(number - 1, one.index));
        const faults: RecordCellFault[] = [];
        const record = readRow(own, row, { sheet, row: number, guessed }, faults);
        return { record, faults, total };
      });
    const isFilled = (header: string): boolean => {
      const index = headers.findIndex((one) => one.trim() === header.trim());
      return below.some(({ row }) => !isBlank(row[index] ?? null));
    };
    const unmatched = names.unmatched.filter(isFilled);
    return { ...names, unmatched, sheet, isForeign: table === null, ...withoutTotals(sheet, read) };
  }
  return null;
}

/**
 * The headers that begin in a row. Those of several columns (상담) may stand above those of each (건수, 금액): the others are
 * then merged down to the last row of headers, as `상담건수` and `상담금액` are read.
 */
function headersFrom(first: number, { rows, isRepeated }: SheetCells): { headers: string[]; last: number } {
  const top = rows[first] ?? [];
  const reaches = (row: number): boolean =>
    top.some((cell, column) => !isBlank(cell) && isRepeated(row, column) && rows[row]?.[column] === cell);
  let last = first;
  while (last - first < deepestHeader && reaches(last + 1)) last += 1;
  const lower = rows.slice(first + 1, last + 1);
  const headers = top.map((cell, column) => {
    const parts = [cell, ...lower.map((row) => row[column] ?? null)].filter((part) => !isBlank(part));
    return [...new Set(parts.map((part) => String(part).trim()))].join("");
  });
  return { headers, last };
}

/** Rows of headers below the first. */
const deepestHeader = 2;

interface ReadRow {
  record: RecordRow;
  faults: RecordCellFault[];
  total: TotalMark | null;
}

function withoutTotals(sheet: string, read: readonly ReadRow[]): Pick<RecordSheet, "rows" | "faults"> {
  const parts = read.flatMap(({ record, total }) => (total === null ? [record] : []));
  const rows: RecordRow[] = [];
  const faults: RecordCellFault[] = [];
  for (const { record, faults: own, total } of read) {
    if (total !== null && repeatsOthers(record, total, parts))
      faults.push({ sheet, row: record.row, ...total });
    else {
      rows.push(record);
      faults.push(...own);
    }
  }
  return { rows, faults };
}

/** Columns that hold a sum of money. A sum restated in another currency is left to the row's text. */
function isSum({ column, table }: Field): boolean {
  return column.type === "number" && (table === outcomes || table === participants);
}

function readRow(
  matched: readonly MatchedHeader[],
  row: readonly Cell[],
  { guessed, ...place }: { sheet: string; row: number; guessed: ReadonlySet<number> },
  faults: RecordCellFault[],
): RecordRow {
  const values: Record<string, Record<string, Cell>> = {};
  const sums = new Map<Field, SumOfMoney>();
  const words: string[] = [];
  const isSpelt = matched.some(({ field: { column } }) => column.key === "rawAmount");
  for (const { header, index, field, unit } of matched) {
    const cell = row[index] ?? null;
    if (isBlank(cell)) continue;
    const [name, written] = inWords(header, cell, unit);
    // Of what a row leaves to the one above its line names the event alone, and says so.
    if (!guessed.has(index)) words.push(`${name} ${written}`);
    else if (isName(field)) words.push(`${name} ${written}(위 행과 같음)`);
    if (isSum(field)) {
      const sum = readSum(cell, currencyOf(field, matched, row), unit);
      if (sum === null) faults.push({ ...place, header, kind: "number", cell });
      else sums.set(field, { ...sum, rawAmount: sum.rawAmount ?? (isSpelt ? null : written) });
      continue;
    }
    const read = readField(field.column, cell);
    if ("fault" in read) faults.push({ ...place, header, kind: read.fault, cell });
    else (values[field.table.name] ??= {})[field.column.key] = read.value;
  }
  return { row: place.row, values, sums, line: words.join(" | "), likeAbove: guessed.size > 0 };
}

function isName({ table, column }: Field): boolean {
  return table === missions && column.key === "name";
}

/**
 * A column's name and what a cell of it states: below 금액(천달러) 430 is 430천달러. With the unit left at the name, a row in
 * words would state 1,000 dollars.
 */
function inWords(
  header: string,
  cell: Cell,
  unit: HeaderUnit | null,
): readonly [name: string, stated: string] {
  const text = String(cell).replace(/\s+/g, " ").trim();
  const [, name = header, written = ""] = unit === null ? [] : (unitBehind.exec(header) ?? []);
  return /^-?[\d,.]+$/.test(text) ? [name, text + written] : [name, text];
}

/** The currency that a row names for one of its sums. */
function currencyOf(
  { table, column }: Field,
  matched: readonly MatchedHeader[],
  row: readonly Cell[],
): string | null {
  if (table === participants) return "USD";
  const key = column.key === "amountAlso" ? "currencyAlso" : "currency";
  const header = matched.find(({ field }) => field.table === outcomes && field.column.key === key);
  const cell = header === undefined ? null : (row[header.index] ?? null);
  if (isBlank(cell)) return null;
  const code = String(cell).trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : (currencyWords[String(cell).trim()] ?? null);
}

const currencyWords: Readonly<Record<string, string>> = {
  원: "KRW",
  달러: "USD",
  미화: "USD",
  미국달러: "USD",
  유로: "EUR",
  엔: "JPY",
  위안: "CNY",
};

/** The table that most of a sheet's columns belong to, for messages. */
export function mainTable({ matched }: HeaderNames): string {
  const counts = new Map<string, number>();
  for (const { field } of matched) counts.set(field.table.name, (counts.get(field.table.name) ?? 0) + 1);
  const [name = outcomes.name] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return findTable(name)?.name ?? name;
}
