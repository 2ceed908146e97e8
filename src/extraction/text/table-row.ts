// One row of a table written as text, as later steps need it: its place in the table, and whom its cells name.
import type { Counterparty } from "./counterparty";
import type { FirmName } from "./firm-name";

/** A row of figures, or a line that only explains the columns. Positions are those of the article. */
export interface TableRow {
  /** Which table of the article, counted from 0. */
  table: number;
  role: "item" | "total" | "header";
  /** What its first column without figures says, without the number of the row; null in a header. */
  label: FirmName | null;
  firm: FirmName | null;
  party: Counterparty | null;
  /** The number in the column of participating firms, or null. */
  firmCount: { value: number; start: number; end: number } | null;
}

interface Rowed {
  row?: TableRow;
}

/** Whether two sentences are item rows of one table: none repeats the other or is a part of it. */
export function areItemsOfOneTable(a: Rowed, b: Rowed): boolean {
  return a !== b && a.row?.role === "item" && b.row?.role === "item" && a.row.table === b.row.table;
}

/** Whether the first sentence is the totals row of the table that the second is an item of. */
export function isTotalRowOf(total: Rowed, item: Rowed): boolean {
  return total.row?.role === "total" && item.row?.role === "item" && total.row.table === item.row.table;
}

/** The number of firms in the totals row, or in every row alike where the same firms went on; else null. */
export function readTableFirmCount(sentences: readonly Rowed[]): TableRow["firmCount"] {
  const rows = sentences.flatMap(({ row }) => (row === undefined || row.role === "header" ? [] : [row]));
  const total = rows.find(({ role, firmCount }) => role === "total" && firmCount !== null);
  const [first] = rows;
  const alike = rows.every(({ firmCount }) => firmCount?.value === first?.firmCount?.value);
  return total?.firmCount ?? (alike ? (first?.firmCount ?? null) : null);
}
