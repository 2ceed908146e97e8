// Whether what rules go by beside the records says something else than when the workbook was checked: 설정, and the tables
// that records are looked up in. A limit or an exchange rate moves the findings of any row, so that only a full check can
// tell what a change of one does.
import { initialSettings, type Report } from "../records/report";
import { readRows } from "../records/rows";
import { settingsTable, type SettingKey } from "../records/settings";
import { counterparties, rates, regions } from "../records/tables/references";
import { regionRows } from "../regions/region-rows";
import type { TableData, Workbook } from "../workbook/workbook";
import { readSettings } from "./read-settings";

const references = [
  { table: rates, rows: "rates" },
  { table: counterparties, rows: "counterparties" },
  { table: regions, rows: "regions" },
] as const;

/** Names of these tables. */
export const criteriaTables: readonly string[] = [
  settingsTable.name,
  ...references.map(({ table }) => table.name),
];

/**
 * Whether one of these tables would let a check find something else than one of the report did.
 * @param name of the table
 * @param checked as it was checked
 * @throws WorkbookError where the host or file fails
 * @example await haveCriteriaChanged(workbook, "설정", checked.report) // true after 금액허용오차 was typed over
 */
export async function haveCriteriaChanged(
  workbook: Pick<Workbook, "read">,
  name: string,
  checked: Report,
): Promise<boolean> {
  const [data] = (await workbook.read({ tables: [name], names: [] })).tables;
  return name === settingsTable.name
    ? haveSettingsChanged(data, checked)
    : haveRowsChanged(data, name, checked);
}

/** What no rule goes by, while the setting can be read: the look of the sheets, and what this add-in writes itself. */
const onlyShown: ReadonlySet<string> = new Set<SettingKey>([
  "displayUnit",
  "selectedProvince",
  "tableYear",
  "office",
  "department",
  "refreshedAt",
  "schemaVersion",
]);

function haveSettingsChanged(
  data: TableData | undefined,
  { settings: before, settingFaults: faultsBefore = [] }: Report,
): boolean {
  const { settings, faults } = readSettings(data);
  const now = { ...initialSettings(before.asOf), ...settings };
  const isMoved = (key: keyof typeof before) => !onlyShown.has(key) && now[key] !== before[key];
  return (
    (Object.keys(before) as (keyof typeof before)[]).some(isMoved) ||
    JSON.stringify(faults) !== JSON.stringify(faultsBefore)
  );
}

function haveRowsChanged(data: TableData | undefined, name: string, { rows, faults }: Report): boolean {
  const reference = references.find(({ table }) => table.name === name);
  if (reference === undefined) return false;
  const missing = { rows: reference.table === regions ? regionRows() : [], faults: [] };
  const now = data === undefined ? missing : readRows(reference.table, data);
  const before = [rows[reference.rows], faults.get(name) ?? []];
  return JSON.stringify([now.rows, now.faults]) !== JSON.stringify(before);
}
