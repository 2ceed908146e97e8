// Which tables leave a workbook, and what they are called outside: the English keys of the columns in the way of SQL.
// The texts of articles (원문) and the log (변경이력) stay in their workbook.
import { tableOf, type RowSet } from "../checks/rows-by-table";
import type { Column } from "../records/column";

export type ExportedSet = Exclude<RowSet, "sourceTexts" | "changes">;

interface ExportedTable {
  /** Columns, as they are called outside, that say which rows of two workbooks are the same record; none is no record. */
  key: readonly string[];
  /** Written in folders by year of 귀속일 and 시도. */
  partitioned?: boolean;
  /** Rows about a record, which stay with the workbook that the record itself is taken from. */
  ofRecord?: boolean;
}

export const exportedTables: Readonly<Record<ExportedSet, ExportedTable>> = {
  articles: { key: ["id"] },
  missions: { key: ["mission_id"], partitioned: true },
  outcomes: { key: ["outcome_id"], partitioned: true },
  participants: { key: ["participation_id"] },
  evidence: { key: [], ofRecord: true },
  regions: { key: ["region_code"] },
  rates: { key: ["currency", "announced_on"] },
  counterparties: { key: ["counterparty_name"] },
  findings: { key: ["finding_id"], ofRecord: true },
};

export const exportedSets = Object.keys(exportedTables) as readonly ExportedSet[];

export interface ExportedColumn {
  /** Property of a row. */
  key: string;
  name: string;
  type: "varchar" | "bigint" | "double" | "date";
}

/**
 * The columns of a table in declared order, calculated ones included.
 * @example exportedColumns("rates")[1] // {key: "announcedOn", name: "announced_on", type: "date"}
 */
export function exportedColumns(set: ExportedSet): ExportedColumn[] {
  return tableOf(set).columns.map((column) => ({
    key: column.key,
    name: columnName(column.key),
    type: typeOf(column),
  }));
}

/** @example columnName("attributedOn") // "attributed_on" */
export function columnName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Texts and lists, and moments, are texts. */
function typeOf({ type, result }: Column): ExportedColumn["type"] {
  const kind = type === "formula" ? result : type;
  if (kind === "integer") return "bigint";
  if (kind === "number") return "double";
  return kind === "date" ? "date" : "varchar";
}
