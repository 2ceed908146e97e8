// The rows that an import made for one article, as 변경이력.새값 tells them: one cell an article, not one row a row.
// Each id carries a fingerprint of the row as written, so that an undo sees whether a person has worked on it since.
import { hashText } from "../../records/ids";
import { rowCells } from "../../records/rows";
import type { RowOf, Table } from "../../records/table";
import { findTable } from "../../records/tables";

export interface MadeRow {
  /** Korean name of the table. */
  table: string;
  id: string;
  fingerprint: string;
}

const fingerprintLength = 6;
/** Well under the 32,767 characters of a cell. */
const longestList = 30_000;

/** The row as an import has written it; calculated columns are not part of it. */
export function madeRow<T extends Table>(table: T, row: RowOf<T>): MadeRow {
  const id = (row as Readonly<Record<string, unknown>>)[table.id ?? ""];
  return { table: table.name, id: typeof id === "string" ? id : "", fingerprint: fingerprintOf(table, row) };
}

/**
 * A short hash of what a row's cells hold.
 * @example fingerprintOf(outcomes, row) === fingerprintOf(outcomes, {...row, note: "확인함"}) // false
 */
export function fingerprintOf<T extends Table>(table: T, row: RowOf<T>): string {
  return hashText(JSON.stringify([...rowCells(table, row).values()]), fingerprintLength);
}

/**
 * The rows as texts that cells can hold, usually one.
 * @example writeMadeRows([{table: "성과", id: "O-7K3F9QXM", fingerprint: "8F3K2A"}]) // ["성과 O-7K3F9QXM:8F3K2A"]
 */
export function writeMadeRows(rows: readonly MadeRow[]): string[] {
  const texts: string[] = [];
  let held = "";
  for (const { table, id, fingerprint } of rows) {
    const one = `${table} ${id}:${fingerprint}`;
    if (held !== "" && held.length + one.length > longestList) {
      texts.push(held);
      held = "";
    }
    held += held === "" ? one : `; ${one}`;
  }
  return held === "" ? texts : [...texts, held];
}

/** The rows that a text tells; words that are none (a note a person has typed) are passed over. */
export function readMadeRows(text: string | null): MadeRow[] {
  return (text ?? "").split("; ").flatMap((part) => {
    const [, table = "", id = "", fingerprint = ""] = /^(\S+) (.+):([0-9A-Z]{6})$/.exec(part) ?? [];
    return findTable(table) === undefined ? [] : [{ table, id, fingerprint }];
  });
}
