// 서식 보충 되돌리기: takes out again what a workbook of an older version was given, for whoever still works with that
// version. What somebody has filled in since stays.
import { appendRows } from "../importing/append-rows";
import { batchId } from "../importing/change-log";
import { isBlank } from "../records/cell";
import { initialSettings } from "../records/report";
import { blankRow } from "../records/rows";
import { settings as declared, settingsTable } from "../records/settings";
import { headerOf } from "../records/table";
import { findColumn, findTable } from "../records/tables";
import { changes, type ChangeRow } from "../records/tables/reviews";
import type { SheetPlan } from "../workbook/plan";
import { recordSheet, recordSheets } from "../workbook/record-sheets";
import type { TableData, Workbook } from "../workbook/workbook";
import { commitChange } from "./build-commit";
import type { Author } from "./import-articles";
import { loadReport } from "./load-report";
import { versionUpdate } from "./migrate-report";
import { lastMigration, undoMigrationReason } from "./migration-log";
import { settingCells } from "./read-settings";

/**
 * Takes the last migration back, as long as nothing was imported, fixed or typed in by the pane since: settings, columns
 * and sheets that came go, unless somebody has put something there. What was put there stays.
 * @returns whether there was one to take back
 * @throws WorkbookError where the host fails
 */
export async function undoMigration(workbook: Workbook, { clock, user }: Author): Promise<boolean> {
  const { report } = await loadReport(workbook, clock.today);
  const told = lastMigration(report.rows.changes);
  if (told.length === 0) return false;
  const { tables } = await workbook.read({ tables: told.flatMap(({ table }) => table ?? []), names: [] });
  const find = (name: string | null) => tables.find((data) => findTable(data.name)?.name === name);

  const value = headerOf(settingsTable, "value");
  const ofSettings = told.filter(({ table, column }) => table === settingsTable.name && column === value);
  const came = ofSettings.filter((row) => row.oldValue === null && isAsItCame(find(settingsTable.name), row));
  const version = ofSettings.find(({ oldValue }) => oldValue !== null);
  const log = undoLog(report.rows.changes, told, clock.now, user);
  const rows = { ...report.rows, changes: [...report.rows.changes, log] };
  await commitChange(
    workbook,
    { ...report, rows },
    {
      removals: [
        {
          table: settingsTable.name,
          header: headerOf(settingsTable, "setting"),
          ids: came.flatMap(({ recordId }) => recordId ?? []),
        },
      ],
      updates: version === undefined ? [] : [versionUpdate(Number(version.oldValue))],
      appends: appendRows(changes, [log]),
    },
  );
  for (const data of tables) await dropBlankColumns(workbook, data, told);
  await workbook.dropSheets(sheetsAsMade(told, log));
  return true;
}

/** The sheets that came, as they were made; 변경이력 then told of the migration and, by now, of its end. */
function sheetsAsMade(told: readonly ChangeRow[], log: ChangeRow): SheetPlan[] {
  const came = new Set(told.flatMap(({ table, column }) => (column === null ? (table ?? []) : [])));
  const settings = initialSettings((told[0]?.changedAt ?? "").slice(0, 10));
  return recordSheets(settings).flatMap((plan) => {
    if (!came.has(plan.name)) return [];
    return [plan.name === changes.name ? recordSheet(changes, [...told, log]) : plan];
  });
}

/** A setting that nobody has changed since; the version is ours to take out. */
function isAsItCame(data: TableData | undefined, { recordId, newValue }: ChangeRow): boolean {
  if (recordId === declared.schemaVersion.item) return true;
  const cell = settingCells(data).get(recordId ?? "") ?? null;
  const declaredOne = Object.values(declared).find(({ item }) => item === recordId);
  const isFormula = declaredOne !== undefined && "formula" in declaredOne;
  return isFormula || String(cell ?? "") === (newValue ?? "");
}

/** Columns that came, from the right end of the table on, as long as nobody has typed into them. */
async function dropBlankColumns(
  workbook: Workbook,
  data: TableData,
  told: readonly ChangeRow[],
): Promise<void> {
  const table = findTable(data.name);
  const came = new Set(
    told.flatMap(({ table: name, column, recordId }) =>
      name === table?.name && column !== null && column === recordId ? [column] : [],
    ),
  );
  const droppable = data.headers.filter((header, index) => {
    const column = table === undefined ? undefined : findColumn(table, header);
    if (column === undefined || !came.has(column.header)) return false;
    return column.formula !== undefined || data.rows.every((row) => isBlank(row[index] ?? null));
  });
  if (droppable.length > 0) await workbook.dropColumns(data.name, droppable);
}

function undoLog(
  existing: readonly ChangeRow[],
  told: readonly ChangeRow[],
  at: string,
  user: string | null,
): ChangeRow {
  const undone = told[0]?.batch ?? "";
  return {
    ...blankRow(changes),
    ...{ changedAt: at, user, table: settingsTable.name, recordId: undone, reason: undoMigrationReason },
    batch: batchId([undoMigrationReason, undone], at, existing),
  };
}
