// Sheets of cells, whatever file they came from: .csv, .tsv or .xlsx.
import Papa from "papaparse";
import type { Cell } from "../../records/cell";
import { listParts, unpackParts } from "../../reading/package/open-package";
import { rejectRecords, type RecordRejection } from "./rejected-records";
import type { LibrarySheet, SheetValue, SpreadsheetLibrary } from "./record-readers";

export interface SheetCells {
  name: string;
  rows: Cell[][];
  /** Names of Excel's tables on the sheet. */
  tables: string[];
  /** Whether a cell, counted from 0, has its value from the merged range that it lies in. */
  isRepeated: (row: number, column: number) => boolean;
}

/**
 * The cells of a .csv or .tsv, all of them text; the separator is found (comma, tab, semicolon).
 * @example parseCsv('사업명,금액\n"가,나",1').rows // [["사업명", "금액"], ["가,나", "1"]]
 */
export function parseCsv(text: string, name = ""): SheetCells {
  const { data } = Papa.parse<string[]>(text, {
    skipEmptyLines: "greedy",
    delimitersToGuess: [",", "\t", ";"],
  });
  return { name, rows: data, tables: [], isRepeated: () => false };
}

/** The sheets of an .xlsx; declared and true sizes are checked before it is opened. */
export async function readSheets(
  bytes: Uint8Array,
  loadSpreadsheet: () => Promise<SpreadsheetLibrary>,
): Promise<{ ok: true; sheets: SheetCells[] } | RecordRejection> {
  const listed = listParts(bytes);
  if (listed?.has("xl/workbook.xml") !== true) return rejectRecords("broken_workbook");
  const tested = unpackParts(
    bytes,
    listed,
    [...listed.keys()].filter((name) => /\.(?:xml|rels)$/i.test(name)),
  );
  if (!tested.ok) {
    return rejectRecords(tested.reason === "damaged" ? "broken_workbook" : "outsized_workbook");
  }
  const { readXlsx } = await loadSpreadsheet();
  try {
    const { sheets } = await readXlsx(bytes);
    return { ok: true, sheets: sheets.map(toSheetCells) };
  } catch (error) {
    // Whatever the library throws over a file is the file's fault.
    if (error instanceof Error) return rejectRecords("broken_workbook");
    throw error;
  }
}

/** A merged range stands for the same value in each of its cells. */
function toSheetCells({ name, rows, merges, tables = [] }: LibrarySheet): SheetCells {
  const cells = rows.map((row) => row.map(toCell));
  const repeated = new Map<Cell[], Set<number>>();
  for (const { startRow, startCol, endRow, endCol } of merges ?? []) {
    const value = cells[startRow]?.[startCol] ?? null;
    for (const row of cells.slice(startRow, endRow + 1)) {
      const own = repeated.get(row) ?? new Set();
      repeated.set(row, own);
      for (let column = startCol; column <= Math.min(endCol, row.length - 1); column += 1) {
        if (row[column] !== null) continue;
        row[column] = value;
        own.add(column);
      }
    }
  }
  const isRepeated = (row: number, column: number) => repeated.get(cells[row] ?? [])?.has(column) === true;
  return { name, rows: cells, tables: tables.map((table) => table.name), isRepeated };
}

function toCell(value: SheetValue | undefined): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  return value ?? null;
}
