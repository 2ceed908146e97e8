// A workbook's bytes as sheets to look at: values as cells show them, where tables stand, what names mean. A second,
// independent reader of what the file adapter has written.
import type { Sheet, Workbook as ReadBook } from "hucre";
import { toSerial, type Cell } from "../../records/cell";

export interface ShownTable {
  name: string;
  /** Header row and first column, counted from 0. */
  row: number;
  column: number;
  headers: string[];
  /** Last row of the body; a totals row lies below it. */
  lastRow: number;
}

export interface ShownCell {
  value: Cell;
  shown: string;
  formula: string | null;
  isBold: boolean;
  /** As formatted; null leaves it to the kind of value. */
  align: "left" | "center" | "right" | null;
}

export interface ShownSheet {
  name: string;
  isHidden: boolean;
  /** Rows that are shown, of the rows of the file. */
  rows: number[];
  rowCount: number;
  columnCount: number;
  /** Characters, by column. */
  widths: number[];
  /** Columns that a merged cell covers, by `row,column` of its first cell. */
  spans: ReadonlyMap<string, number>;
  tables: ShownTable[];
  cell: (row: number, column: number) => ShownCell | null;
}

export interface ShownBook {
  sheets: ShownSheet[];
  /** Defined names of single cells, by `sheet!row,column`. */
  names: ReadonlyMap<string, string[]>;
}

const alignments = ["left", "center", "right"] as const;

/** Characters of a column that the file gives no width. */
const defaultWidth = 9;

/** Reads a workbook; the reader is a chunk of its own, loaded when a workbook is first shown. */
export async function readShownBook(bytes: Uint8Array): Promise<ShownBook> {
  const [{ readXlsx }, { formatValue }] = await Promise.all([
    import(/* webpackChunkName: "spreadsheet" */ "hucre/xlsx"),
    import(/* webpackChunkName: "spreadsheet-formats" */ "hucre"),
  ]);
  const book = await readXlsx(bytes, { readStyles: true });
  const format = (value: unknown, numberFormat: string) =>
    formatValue(value, numberFormat, { locale: "ko-KR" });
  return { sheets: book.sheets.map((sheet) => shownSheet(sheet, format)), names: namesOf(book) };
}

function shownSheet(sheet: Sheet, format: (value: unknown, numberFormat: string) => string): ShownSheet {
  const columnCount = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const merges = (sheet.merges ?? []).map(
    ({ startRow, startCol, endCol }) => [`${startRow},${startCol}`, endCol - startCol + 1] as const,
  );
  return {
    name: sheet.name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: sheet.rows.flatMap((_, row) => (sheet.rowDefs?.get(row)?.hidden === true ? [] : [row])),
    rowCount: sheet.rows.length,
    columnCount,
    widths: Array.from(
      { length: columnCount },
      (_, column) => sheet.columns?.[column]?.width ?? defaultWidth,
    ),
    spans: new Map(merges),
    tables: (sheet.tables ?? []).flatMap((table) => shownTable(sheet, table) ?? []),
    cell: (row, column) => {
      const value = sheet.rows[row]?.[column] ?? null;
      const styled = sheet.cells?.get(`${row},${column}`);
      if (value === null && styled?.formula === undefined) return null;
      const formula = styled?.formula;
      return {
        value: cellOf(value),
        shown: value === null ? "" : format(value, styled?.style?.numFmt ?? "General"),
        formula: formula === undefined ? null : `=${barForm(formula)}`,
        isBold: styled?.style?.font?.bold === true,
        align: alignments.find((one) => one === styled?.style?.alignment?.horizontal) ?? null,
      };
    },
  };
}

type TableDefinition = NonNullable<Sheet["tables"]>[number];

function shownTable(
  sheet: Sheet,
  { name, range, columns, showTotalRow }: TableDefinition,
): ShownTable | null {
  const place = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(range ?? "");
  if (place === null) return null;
  const row = Number(place[2]) - 1;
  const column = columnNumber(place[1] ?? "A");
  const lastRow = Number(place[3]) - 1 - (showTotalRow === true ? 1 : 0);
  const shown = columns.map((one, index) => String(sheet.rows[row]?.[column + index] ?? one.name));
  return { name, row, column, headers: shown, lastRow };
}

function namesOf({ namedRanges = [] }: ReadBook): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { name, range } of namedRanges) {
    const place = /^'?((?:[^']|'')+?)'?!\$?([A-Z]+)\$?(\d+)$/.exec(range);
    if (place === null) continue;
    const sheet = (place[1] ?? "").replaceAll("''", "'");
    const key = placeKey(sheet, Number(place[3]) - 1, columnNumber(place[2] ?? "A"));
    names.set(key, [...(names.get(key) ?? []), name]);
  }
  return names;
}

export function placeKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}

/** @example columnNumber("AA") // 26 */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The formula as the formula bar shows it: a file names the own row in full and marks newer functions. */
function barForm(formula: string): string {
  return formula
    .replaceAll(/_xlfn\.(?:_xlws\.)?/g, "")
    .replaceAll(/[\p{L}\p{N}_]+\[\[#This Row\],\[([^[\]]+)\]\]/gu, "[@$1]");
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return toSerial(value.toISOString().slice(0, 16));
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
