// What 변경이력 tells of a workbook of an older version that was brought up to date.
import { batchId } from "../importing/change-log";
import { blankRow } from "../records/rows";
import { currentSchema, settings as declared, settingsTable } from "../records/settings";
import { headerOf } from "../records/table";
import { changes, type ChangeRow } from "../records/tables/reviews";
import type { SheetPlan } from "../workbook/plan";
import type { Author } from "./import-articles";
import type { Lacking } from "./lacking-parts";

/** 변경이력.사유 of what was added, and of its being taken back. */
export const migrationReason = "서식 보충";
export const undoMigrationReason = "서식 보충 되돌림";

/**
 * The rows that tell of the last migration, none where something else was done since.
 * @example lastMigration([{ reason: "가져오기", … }]) // []
 */
export function lastMigration(log: readonly ChangeRow[]): ChangeRow[] {
  const last = log.at(-1);
  if (last?.reason !== migrationReason) return [];
  return log.filter(({ batch, reason }) => batch === last.batch && reason === migrationReason);
}

/**
 * The rows that tell of a migration: one a table, column and setting that came.
 * @param plan the sheet 설정 as a new workbook has it
 * @param versionBefore 서식버전 where it stood there and was raised
 */
export function migrationLog(
  existing: readonly ChangeRow[],
  { tables, settings, columns }: Lacking,
  { plan, versionBefore }: { plan: SheetPlan; versionBefore: number | null },
  { clock, user }: Author,
): ChangeRow[] {
  const value = headerOf(settingsTable, "value");
  const initialOf = (item: string): string | null => {
    const cell = plan.tables[0]?.rows.find(([found]) => found === item)?.[1] ?? null;
    return cell === null ? null : String(cell);
  };
  const version = declared.schemaVersion.item;
  const told: Pick<ChangeRow, "table" | "recordId" | "column" | "oldValue" | "newValue">[] = [
    ...tables.map((table) => ({ table, recordId: table, column: null, oldValue: null, newValue: null })),
    ...columns.map(({ table, header }) => ({
      ...{ table, recordId: header, column: header, oldValue: null, newValue: null },
    })),
    ...settings.map((item) => ({
      ...{
        table: settingsTable.name,
        recordId: item,
        column: value,
        oldValue: null,
        newValue: initialOf(item),
      },
    })),
    ...(versionBefore === null
      ? []
      : [
          {
            ...{ table: settingsTable.name, recordId: version, column: value },
            ...{ oldValue: String(versionBefore), newValue: String(currentSchema) },
          },
        ]),
  ];
  const content = told.map(({ table, recordId }) => `${table} ${recordId}`);
  const batch = batchId([migrationReason, ...content], clock.now, existing);
  const shared = { ...blankRow(changes), changedAt: clock.now, user, reason: migrationReason, batch };
  return told.map((row) => ({ ...shared, ...row }));
}
