// Reading large ranges: Excel on the web answers with at most 5 MB, and how much a cell holds is known only
// afterwards. Areas are cut by the number of cells, and halved where the answer is still too large.
import type { Cell } from "../../records/cell";
import { holdText, type HeldTexts } from "../../records/held-texts";
import { fromHost } from "./cell-values";
import { isAnswerTooLarge } from "./errors";
import type { Trip } from "./round-trip";

export interface Area {
  sheetId: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** About 3 MB of ordinary cells; where texts are longer the answer is too large and is asked for in halves. */
const cellsPerTrip = 250_000;

/**
 * Values or formulas of areas, each as rows of cells, in the order asked.
 * Round trips: one per 250,000 cells, more only where cells hold long texts.
 */
export function readCells(
  trip: Trip,
  areas: readonly Area[],
  what: "values" | "formulas",
): Promise<unknown[][][]> {
  return readAreas(trip, areas, what, () => (row) => row);
}

/**
 * Values of areas as cells, for tables that are read whole. An answer is turned into cells as it comes, so that no
 * second copy of a large workbook stands beside the first, and a text that repeats in it is held once.
 */
export function readValues(trip: Trip, areas: readonly Area[]): Promise<Cell[][][]> {
  return readAreas(trip, areas, "values", () => {
    const texts: HeldTexts = new Map();
    return (row) =>
      row.map((value) => {
        const cell = fromHost(value);
        return typeof cell === "string" ? holdText(cell, texts) : cell;
      });
  });
}

/** `startAnswer` gives, for each answer, what is kept of its rows. */
async function readAreas<T>(
  trip: Trip,
  areas: readonly Area[],
  what: "values" | "formulas",
  startAnswer: () => (row: unknown[]) => T[],
): Promise<T[][][]> {
  const results: T[][][] = areas.map(() => []);
  const pieces = areas.flatMap((area, index) => cut(area).map((piece) => ({ area: piece, index })));
  for (const batch of pack(pieces)) {
    const read = await readBatch(
      trip,
      batch.map(({ area }) => area),
      what,
    );
    const keep = startAnswer();
    batch.forEach(({ index }, position) => {
      for (const row of read[position] ?? []) results[index]?.push(keep(row));
    });
  }
  return results;
}

/** One batch; when the answer is too large, its halves. */
async function readBatch(
  trip: Trip,
  areas: readonly Area[],
  what: "values" | "formulas",
): Promise<unknown[][][]> {
  try {
    return await trip((workbook) => {
      const ranges = areas.map(({ sheetId, row, column, rows, columns }) =>
        workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns).load(what),
      );
      return () => ranges.map((range): unknown[][] => range[what]);
    });
  } catch (error) {
    const [only] = areas;
    if (!isAnswerTooLarge(error) || only === undefined || (areas.length === 1 && only.rows === 1))
      throw error;
    if (areas.length > 1) {
      const half = Math.ceil(areas.length / 2);
      const first = await readBatch(trip, areas.slice(0, half), what);
      return [...first, ...(await readBatch(trip, areas.slice(half), what))];
    }
    const rows = Math.ceil(only.rows / 2);
    const upper = await readBatch(trip, [{ ...only, rows }], what);
    const rest = { ...only, row: only.row + rows, rows: only.rows - rows };
    return [[...upper, ...(await readBatch(trip, [rest], what))].flat()];
  }
}

function cut(area: Area): Area[] {
  const rowsPerPiece = Math.max(1, Math.floor(cellsPerTrip / area.columns));
  const pieces: Area[] = [];
  for (let row = 0; row < area.rows; row += rowsPerPiece) {
    pieces.push({ ...area, row: area.row + row, rows: Math.min(rowsPerPiece, area.rows - row) });
  }
  return pieces;
}

function pack<T extends { area: Area }>(pieces: readonly T[]): T[][] {
  const batches: T[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cells = piece.area.rows * piece.area.columns;
    const current = batches.at(-1);
    if (current === undefined || cells > room) {
      batches.push([piece]);
      room = cellsPerTrip - cells;
    } else {
      current.push(piece);
      room -= cells;
    }
  }
  return batches;
}
