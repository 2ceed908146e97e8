// Workbooks as other versions of ours have made them.
import { settingsTable } from "../../src/records/settings";
import { initialSettings } from "../../src/records/report";
import { recordSheets } from "../../src/workbook/record-sheets";
import { emptyCommit, type Workbook } from "../../src/workbook/workbook";
import type { PlannedName, PlannedTable, SheetPlan } from "../../src/workbook/plan";

/** What an older version did not make. */
export interface Without {
  tables: readonly string[];
  /** By table. */
  columns: Readonly<Record<string, readonly string[]>>;
  /** 항목. */
  settings: readonly string[];
  /** Where somebody has written right beside a table. */
  note?: { table: string; row: number };
}

export const today = "2026-11-07";

/** Makes the sheets of a version that had not all of today's. */
export async function makeOlderBook(workbook: Workbook, without: Without): Promise<void> {
  const sheets = recordSheets(initialSettings(today))
    .filter(({ name }) => !without.tables.includes(name))
    .map((sheet) => (sheet.name === settingsTable.name ? withoutRows(sheet, without.settings) : sheet))
    .map((sheet) => {
      const tables = sheet.tables.map((table) => withoutColumns(table, without.columns[table.name] ?? []));
      const isNoted = sheet.name === without.note?.table;
      const note = { row: without.note?.row ?? 0, column: tables[0]?.columns.length ?? 0, value: "메모" };
      return { ...sheet, tables, cells: isNoted ? [...sheet.cells, note] : sheet.cells };
    });
  await workbook.commit({ ...emptyCommit, sheets });
}

function withoutColumns(table: PlannedTable, headers: readonly string[]): PlannedTable {
  const kept = table.columns.flatMap(({ header }, index) => (headers.includes(header) ? [] : [index]));
  return {
    ...table,
    columns: table.columns.filter((_, index) => kept.includes(index)),
    rows: table.rows.map((row) => row.filter((_, index) => kept.includes(index))),
  };
}

function withoutRows(sheet: SheetPlan, items: readonly string[]): SheetPlan {
  const rows = sheet.tables[0]?.rows ?? [];
  const kept = rows.flatMap(([item], index) => (items.includes(String(item)) ? [] : [index]));
  const moved = <Part extends { row: number }>(parts: readonly Part[] = []): Part[] =>
    parts.flatMap((part) => (kept.includes(part.row) ? [{ ...part, row: kept.indexOf(part.row) }] : []));
  return {
    ...sheet,
    names: sheet.names.flatMap((name): PlannedName[] => {
      if (!("tableRow" in name)) return [name];
      return kept.includes(name.tableRow) ? [{ ...name, tableRow: kept.indexOf(name.tableRow) }] : [];
    }),
    tables: sheet.tables.map((table) => ({
      ...table,
      rows: kept.flatMap((index) => rows.slice(index, index + 1)),
      cellFormulas: moved(table.cellFormulas),
      cellFormats: moved(table.cellFormats),
      cellValidations: moved(table.cellValidations),
    })),
  };
}
