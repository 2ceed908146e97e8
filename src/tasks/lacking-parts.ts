// What a workbook lacks of all that this version makes, because an older version made it or because somebody has
// deleted it.
import { currentSchema, settingList, settingsTable } from "../records/settings";
import { findColumn, findTable, tables } from "../records/tables";
import type { TableData, Workbook, WorkbookState } from "../workbook/workbook";
import { settingCells } from "./read-settings";
import { schemaOf } from "./schema-version";

export interface Lacking {
  /** Korean names of tables. */
  tables: string[];
  /** 항목 of 설정 that have no row. */
  settings: string[];
  /** 항목 of 설정 whose cell has lost its defined name, which formulas go by. */
  names: string[];
  /** Korean names of table and column. */
  columns: { table: string; header: string }[];
}

/** Reads all that `findLacking` looks at, which is the same for a large workbook as for a small one. */
export function readParts(workbook: Workbook): Promise<WorkbookState> {
  return workbook.read({
    tables: [settingsTable.name],
    headers: tables.map(({ name }) => name),
    names: settingList.map(({ item }) => item),
  });
}

/** What a workbook lacks. A column that no row and no formula needs is the user's to delete, once this version made it. */
export function findLacking(state: WorkbookState): Lacking {
  const known = state.tables.flatMap((data) => {
    const table = findTable(data.name);
    return table === undefined ? [] : [{ data, table }];
  });
  const names = new Set(known.map(({ table }) => table.name));
  const settings = known.find(({ table }) => table === settingsTable)?.data;
  const isOlder = schemaOf(settings) < currentSchema;
  const items = settings === undefined ? [] : itemsOf(settings);
  return {
    tables: tables.filter(({ name, made }) => made === "first" && !names.has(name)).map(({ name }) => name),
    settings:
      settings === undefined
        ? []
        : settingList.map(({ item }) => item).filter((item) => !items.includes(item)),
    names: items.filter((item) => !state.names.has(item)),
    columns: known.flatMap(({ data, table }) => {
      const found = new Set(data.headers.map((header) => findColumn(table, header)));
      return table.columns
        .filter((column) => !found.has(column))
        .filter(({ required, formula }) => isOlder || required || formula !== undefined)
        .map(({ header }) => ({ table: table.name, header }));
    }),
  };
}

/** Whether nothing lacks. */
export function isWhole({ tables: missing, settings, names, columns }: Lacking): boolean {
  return missing.length + settings.length + names.length + columns.length === 0;
}

/** The settings that a table 설정 has, as far as they are ours. */
function itemsOf(data: TableData): string[] {
  const found = settingCells(data);
  return settingList.map((setting) => setting.item).filter((known) => found.has(known));
}
