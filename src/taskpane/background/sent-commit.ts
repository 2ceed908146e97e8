// A commit on its way from the worker: rows travel as plain lists under one list of headers, which is small and quick to
// copy, and are read on the other side as the maps that the port asks for.
import type { Cell } from "../../records/cell";
import { RowCells } from "../../records/row-cells";
import { headersOf, type Commit, type RowAppend } from "../../workbook/workbook";

/** Plain data. */
export interface SentCommit extends Omit<Commit, "appends"> {
  appends: { table: string; headers: string[]; rows: Cell[][] }[];
}

/** @example packCommit({ ...emptyCommit, appends: [{ table: "성과", rows: [new Map([["건수", 3]])] }] }).appends // [{ table: "성과", headers: ["건수"], rows: [[3]] }] */
export function packCommit({ appends, ...rest }: Commit): SentCommit {
  return {
    ...rest,
    appends: appends.map(({ table, rows }) => {
      const headers = headersOf(rows);
      return { table, headers, rows: rows.map((row) => headers.map((header) => row.get(header) ?? null)) };
    }),
  };
}

/** The commit that was packed; a cell that a row did not name is blank. */
export function unpackCommit({ appends, ...rest }: SentCommit): Commit {
  return {
    ...rest,
    appends: appends.map(({ table, headers, rows }): RowAppend => {
      const readers = new Map(
        headers.map((header, place) => [header, (row: readonly Cell[]) => row[place] ?? null]),
      );
      return { table, rows: rows.map((row) => new RowCells(readers, row)) };
    }),
  };
}
