// A workbook of an older version gets what this one makes beside it: columns at the right ends of its tables, settings
// with their names and formulas, tables. 변경이력 tells what came, and the step can be taken back.
import { appendRows } from "../importing/append-rows";
import type { ReportSettings } from "../records/report";
import { currentSchema, settings as declared, settingsTable } from "../records/settings";
import { headerOf } from "../records/table";
import { findTable } from "../records/tables";
import { changes } from "../records/tables/reviews";
import type { Cell } from "../records/cell";
import type { SheetPlan } from "../workbook/plan";
import { recordSheet, recordSheets } from "../workbook/record-sheets";
import type { CellUpdate, ExtendedCell, RowAppend, TableExtension, Workbook } from "../workbook/workbook";
import { commitChange } from "./build-commit";
import type { Author } from "./import-articles";
import { findLacking, readParts, type Lacking } from "./lacking-parts";
import { loadReport } from "./load-report";
import { migrationLog } from "./migration-log";
import { refuseNewer, schemaOf } from "./schema-version";

/**
 * Gives a workbook what it lacks. Rows, columns and formats that are there stay as they are. Stopped half-way it is
 * asked for again: it adds what still lacks.
 * @throws WorkbookError where the host fails, or where something stands to the right of a table that needs a column
 */
export async function migrateReport(workbook: Workbook, author: Author): Promise<Lacking> {
  const { report } = await loadReport(workbook, author.clock.today);
  refuseNewer(report.settings);
  const state = await readParts(workbook);
  const lacking = findLacking(state);
  // A commit makes every sheet that formulas go by, also those whose lack is no reason to ask.
  const present = new Set(state.tables.map(({ name }) => findTable(name)?.name));
  const columns = columnExtensions(lacking);
  if (columns.length > 0) await workbook.extend(columns);

  const settings: ReportSettings = { ...report.settings, schemaVersion: currentSchema };
  const before = schemaOf(state.tables.find(({ name }) => findTable(name) === settingsTable));
  const updates = isNumbered(lacking) && before < currentSchema ? [versionUpdate(currentSchema)] : [];
  const sheets = recordSheets(settings);
  const plan = settingsPlan(sheets);
  const log = migrationLog(
    report.rows.changes,
    { ...lacking, tables: sheets.map(({ name }) => name).filter((name) => !present.has(name)) },
    { plan, versionBefore: updates.length > 0 ? before : null },
    author,
  );
  const rows = { ...report.rows, changes: [...report.rows.changes, ...log] };
  const label = {
    ko: "서식 보충",
    en: "Bring the workbook up to date",
    at: author.clock.now,
    user: author.user,
  };
  const appends = [...settingRows(lacking, plan), ...appendRows(changes, log)];
  await commitChange(workbook, { rows, settings }, { label, appends, updates });

  const cells = [...lacking.settings, ...lacking.names].flatMap((item) => settingCellOf(plan, item));
  if (cells.length > 0) await workbook.extend([{ table: settingsTable.name, columns: [], cells }]);
  return lacking;
}

function columnExtensions({ columns }: Lacking): TableExtension[] {
  return [...new Set(columns.map(({ table }) => table))].map((name) => {
    const table = findTable(name);
    const planned = table === undefined ? [] : (recordSheet(table).tables[0]?.columns ?? []);
    const wanted = new Set(columns.flatMap((one) => (one.table === name ? [one.header] : [])));
    return { table: name, columns: planned.filter(({ header }) => wanted.has(header)), cells: [] };
  });
}

/** 설정 has its own row for the version, which may say an older one. */
function isNumbered({ tables, settings }: Lacking): boolean {
  return !tables.includes(settingsTable.name) && !settings.includes(declared.schemaVersion.item);
}

/** Writes the version into its row. */
export function versionUpdate(schema: number): CellUpdate {
  return {
    table: settingsTable.name,
    id: { header: headerOf(settingsTable, "setting"), value: declared.schemaVersion.item },
    header: headerOf(settingsTable, "value"),
    value: schema,
  };
}

function settingsPlan(sheets: readonly SheetPlan[]): SheetPlan {
  const plan = sheets.find(({ name }) => name === settingsTable.name);
  if (plan === undefined) throw new Error("no sheet is planned for 설정");
  return plan;
}

/** The rows of 설정 as a new workbook has them. */
function settingRows({ settings }: Lacking, { tables: [planned] }: SheetPlan): RowAppend[] {
  const rows = (planned?.rows ?? []).filter(([item]) => settings.includes(String(item)));
  if (planned === undefined || rows.length === 0) return [];
  const headers = planned.columns.map(({ header }) => header);
  return [
    {
      table: planned.name,
      rows: rows.map(
        (row) => new Map(headers.map((header, index): [string, Cell] => [header, row[index] ?? null])),
      ),
    },
  ];
}

function settingCellOf({ tables: [planned], names }: SheetPlan, item: string): ExtendedCell[] {
  const row = planned?.rows.findIndex(([found]) => found === item) ?? -1;
  const header = headerOf(settingsTable, "value");
  const isNamed = names.some(({ name }) => name === item);
  if (planned === undefined || row === -1 || !isNamed) return [];
  const of = <Part extends { row: number }>(parts: readonly Part[] | undefined) =>
    parts?.find((part) => part.row === row);
  const formula = of(planned.cellFormulas)?.formula;
  const validation = of(planned.cellValidations)?.validation;
  return [
    {
      id: { header: headerOf(settingsTable, "setting"), value: item },
      header,
      name: item,
      numberFormat: of(planned.cellFormats)?.numberFormat ?? "General",
      ...(formula !== undefined && { formula }),
      ...(validation !== undefined && { validation }),
    },
  ];
}
