// What the pane finds when it opens: a workbook to make sheets in, one of ours, one that an older version of ours has
// made, or one that a lost session has left half-way.
import { settingList, settingsTable } from "../records/settings";
import { headerOf } from "../records/table";
import { findColumn, findTable, tables } from "../records/tables";
import type { Cell } from "../records/cell";
import type { Leftover, RowAppend, TableData, Workbook } from "../workbook/workbook";
import { commitChange } from "./build-commit";
import type { Clock } from "./clock";
import { loadReport } from "./load-report";

/** What a workbook of an older version does not have yet. */
export interface Lacking {
  /** Korean names of tables. */
  tables: string[];
  /** 항목 of 설정. */
  settings: string[];
  /** Korean names of table and column. Columns are the user's to add: nothing is pushed between theirs. */
  columns: { table: string; header: string }[];
}

export type WorkbookStart =
  | { kind: "leftover"; leftover: Leftover }
  /** None of our tables; `sheets` are the user's. */
  | { kind: "new"; sheets: string[] }
  | { kind: "older"; lacking: Lacking }
  | { kind: "ready" };

/** Reads what the workbook is; writes nothing. */
export async function lookAtWorkbook(workbook: Workbook): Promise<WorkbookStart> {
  const leftover = await workbook.findLeftover();
  if (leftover !== null) return { kind: "leftover", leftover };
  const state = await workbook.read({ tables: tables.map(({ name }) => name), names: [] });
  if (state.tables.length === 0) return { kind: "new", sheets: state.sheets };
  const lacking = findLacking(state.tables);
  const isComplete = lacking.tables.length + lacking.settings.length + lacking.columns.length === 0;
  return isComplete ? { kind: "ready" } : { kind: "older", lacking };
}

/** Makes every sheet of a new workbook; sheets that are there stay as they are. */
export async function makeSheets(workbook: Workbook, clock: Clock): Promise<void> {
  // Only a new workbook needs it: a pane over one that is ready opens without.
  const { refreshSummaries } = await import("./refresh-summaries");
  await refreshSummaries(workbook, clock);
}

/**
 * Gives a workbook of an older version the tables and settings that it lacks, with their defaults. Rows, columns and
 * formats that are there stay as they are.
 */
export async function addLacking(workbook: Workbook, clock: Clock): Promise<void> {
  const { report } = await loadReport(workbook, clock.today);
  const { tables: found } = await workbook.read({ tables: [settingsTable.name], names: [] });
  const settings = found[0];
  const appends = settings === undefined ? [] : lackingSettingRows(settings);
  await commitChange(workbook, report, { appends });
}

/** Tables that a new workbook has at once, settings that it has a row for, columns of the tables that are there. */
function findLacking(found: readonly TableData[]): Lacking {
  const known = found.flatMap((data) => {
    const table = findTable(data.name);
    return table === undefined ? [] : [{ data, table }];
  });
  const names = new Set(known.map(({ table }) => table.name));
  const settings = known.find(({ table }) => table === settingsTable);
  return {
    tables: tables.filter(({ name, made }) => made === "first" && !names.has(name)).map(({ name }) => name),
    settings: settings === undefined ? [] : lackingSettings(settings.data).map(({ item }) => item),
    columns: known.flatMap(({ data, table }) => {
      const headers = new Set(data.headers.map((header) => findColumn(table, header)));
      return table.columns
        .filter((column) => !headers.has(column))
        .map(({ header }) => ({ table: table.name, header }));
    }),
  };
}

function lackingSettings(data: TableData) {
  const item = headerOf(settingsTable, "setting");
  const at = data.headers.findIndex((header) => findColumn(settingsTable, header)?.header === item);
  const there = new Set(data.rows.map((row) => row[at]));
  return settingList.filter((setting) => !there.has(setting.item));
}

function lackingSettingRows(data: TableData): RowAppend[] {
  const rows = lackingSettings(data).map(
    ({ item, initial, description }) =>
      new Map<string, Cell>([
        [headerOf(settingsTable, "setting"), item],
        [headerOf(settingsTable, "value"), initial],
        [headerOf(settingsTable, "description"), description],
      ]),
  );
  return rows.length === 0 ? [] : [{ table: settingsTable.name, rows }];
}
