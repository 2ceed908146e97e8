// What a workbook of ours holds beside its records: the texts of their articles, by which an article that both offices
// have read is known for one, and the sentences that prove each value.
import type { EvidenceByField } from "../../records/article";
import { groupBy } from "../../records/group-by";
import { readRows } from "../../records/rows";
import type { RowOf, Table } from "../../records/table";
import { findColumn, findTable } from "../../records/tables";
import { sourceTexts } from "../../records/tables/articles";
import { evidenceRows, type EvidenceRow } from "../../records/tables/evidence";
import { readStatements } from "../mission-statement";
import type { StatedValues } from "../mission-values";
import { joinParts } from "../stored-text";
import { headerRow } from "./record-sheets";
import type { SheetCells } from "./sheet-cells";

export interface OwnSources {
  /** The article's text; undefined where the workbook has none. */
  textOf: (articleId: string) => string | undefined;
  /** The sentences of an article that prove the values of a record, as the records format has them. */
  evidenceOf: (table: Table, recordId: unknown, articleId: string) => EvidenceByField;
  /** What an article itself says of an event, which others may tell of too; undefined if nothing. */
  statementOf: (missionId: unknown, articleId: string) => StatedValues | undefined;
}

/** @param own the sheets of our tables */
export function readOwnSources(own: ReadonlyMap<Table, SheetCells>): OwnSources {
  const parts = groupBy(rowsOf(own, sourceTexts), ({ id }) => id);
  const evidence = rowsOf(own, evidenceRows);
  const statements = readStatements(evidence, []);
  const proofs = groupBy(evidence, (row) => [row.table, row.recordId, row.articleId].join("\n"));
  return {
    textOf: (articleId) => {
      const found = parts.get(articleId);
      return found === undefined ? undefined : joinParts(found);
    },
    evidenceOf: (table, recordId, articleId) =>
      byField(proofs.get([table.name, recordId, articleId].join("\n")) ?? []),
    statementOf: (missionId, articleId) =>
      statements.get(String(missionId))?.find((one) => one.articleId === articleId)?.values,
  };
}

function rowsOf<T extends Table>(own: ReadonlyMap<Table, SheetCells>, table: T): RowOf<T>[] {
  const sheet = own.get(table);
  const top = sheet && headerRow(sheet, table);
  if (sheet === undefined || top === undefined || top === null) return [];
  const headers = sheet.rows[top]?.map((cell) => String(cell ?? "")) ?? [];
  return readRows(table, { headers, rows: sheet.rows.slice(top + 1) }).rows;
}

function byField(rows: readonly EvidenceRow[]): EvidenceByField {
  const fields: EvidenceByField = {};
  for (const { table, column, quote, start, end, alignment } of rows) {
    const known = findTable(table ?? "");
    const key = known && findColumn(known, column ?? "")?.key;
    if (key === undefined || quote === null) continue;
    // The records format says of 실적구분 whether it happened.
    (fields[key === "resultStatus" ? "happened" : key] ??= []).push({
      start: start ?? 0,
      end: end ?? 0,
      quote,
      alignment: alignment ?? "missing",
    });
  }
  return fields;
}
