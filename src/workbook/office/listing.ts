// What stands in the workbook, asked in one round trip: every table, sheet and defined name. Tables are found by name
// wherever they were moved, under their Korean or English name.
import { findTable } from "../../records/tables";
import type { Queue } from "./round-trip";

export interface ListedTable {
  id: string;
  name: string;
  sheetId: string;
  showTotals: boolean;
}

export interface ListedSheet {
  id: string;
  name: string;
  isProtected: boolean;
}

export interface ListedName {
  name: string;
  formula: string;
}

export interface Listing {
  tables: ListedTable[];
  sheets: ListedSheet[];
  /** Defined names of the whole workbook. */
  names: ListedName[];
}

/** Queues the question. */
export const listWorkbook: Queue<Listing> = (workbook) => {
  const tables = workbook.tables.load("items/id,items/name,items/showTotals,items/worksheet/id");
  const sheets = workbook.worksheets.load("items/id,items/name,items/protection/protected");
  const names = workbook.names.load("items/name,items/formula");
  return () => ({
    tables: tables.items.map(({ id, name, showTotals, worksheet }) => ({
      id,
      name,
      showTotals,
      sheetId: worksheet.id,
    })),
    sheets: sheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  });
};

/**
 * The table with a name, or with the English name of the same table.
 * @example findListed(listing, "성과") // the table named Outcomes in a workbook with English names
 */
export function findListed(listing: Listing, name: string): ListedTable | undefined {
  const declared = findTable(name);
  return byName(listing.tables, declared?.name ?? name) ?? byName(listing.tables, declared?.english ?? name);
}

/** A table's name as the project knows it: 성과 for a table named Outcomes; a table of the user's own keeps its own. */
export function knownName({ name }: { name: string }): string {
  return findTable(name)?.name ?? name;
}

/** The sheet with a name, whatever its case, as Excel compares them. */
export function findSheet(listing: Listing, name: string): ListedSheet | undefined {
  return byName(listing.sheets, name);
}

/** The defined name, whatever its case. */
export function findName(listing: Listing, name: string): ListedName | undefined {
  return byName(listing.names, name);
}

/** The sheet a table stands on. */
export function sheetOf(listing: Listing, table: ListedTable): ListedSheet | undefined {
  return listing.sheets.find((sheet) => sheet.id === table.sheetId);
}

function byName<T extends { name: string }>(items: readonly T[], name: string): T | undefined {
  return items.find((item) => item.name.toLowerCase() === name.toLowerCase());
}
