// Everything that a formula may refer to in one report: tables, named cells, and the formulas behind them. Summaries are
// planned only when a formula asks for them.
import { recordSetOf } from "../../checks/rows-by-table";
import { calculatedSettings } from "../../records/calculation/calculated-settings";
import { toSerial, type Cell } from "../../records/cell";
import type { ReportRows, ReportSettings } from "../../records/report";
import { settingList } from "../../records/settings";
import type { SheetPlan } from "../../workbook/plan";
import { summarySource } from "../summary-source";
import { summaryPlans } from "../summary-sheets";
import { once } from "./once";
import { plannedTable, recordTable, type SourceTable } from "./source-tables";

/** A named cell: its value and the formula behind it, if one is. */
export interface NamedCell {
  value: Cell;
  formula: string | null;
}

export interface FormulaBook {
  table: (name: string) => SourceTable | undefined;
  name: (name: string) => NamedCell | undefined;
}

/** @param rows calculated under the same settings */
export function formulaBook(rows: ReportRows, settings: ReportSettings): FormulaBook {
  const plans = once(() => {
    const source = once(() => summarySource(rows, settings));
    return summaryPlans.map(({ tables, names, make }) => ({
      tables,
      names,
      plan: once(() => make(source())),
    }));
  });
  const tables = new Map<string, SourceTable | undefined>();
  const settingCells = once(() => settingNames(rows, settings));
  const makeTable = (name: string): SourceTable | undefined => {
    const set = recordSetOf(name);
    if (set !== undefined) return recordTable(rows, set);
    const sheet = plans().find(({ tables: names }) => names.includes(name));
    const plan = sheet?.plan().tables.find((planned) => planned.name === name);
    return plan === undefined ? undefined : plannedTable(plan);
  };
  return {
    table: (name) => {
      if (!tables.has(name)) tables.set(name, makeTable(name));
      return tables.get(name);
    },
    name: (name) => {
      const setting = settingCells().get(name);
      if (setting !== undefined) return setting;
      const sheet = plans().find(({ names: prefix }) => prefix !== undefined && name.startsWith(prefix));
      return sheet === undefined ? undefined : plannedName(sheet.plan(), name);
    },
  };
}

function settingNames(rows: ReportRows, settings: ReportSettings): ReadonlyMap<string, NamedCell> {
  const calculated = calculatedSettings(rows, settings);
  return new Map(
    settingList.map(({ key, item, type, formula }): [string, NamedCell] => {
      if (formula !== undefined) return [item, { value: calculated.get(item) ?? null, formula }];
      const value = settings[key as keyof ReportSettings];
      const isDay = (type === "date" || type === "datetime") && typeof value === "string";
      return [item, { value: isDay ? toSerial(value) : value, formula: null }];
    }),
  );
}

function plannedName({ names, cells }: SheetPlan, name: string): NamedCell | undefined {
  const place = names.find((planned) => planned.name === name);
  if (place === undefined || !("row" in place)) return undefined;
  const cell = cells.find(({ row, column }) => row === place.row && column === place.column);
  return cell === undefined ? undefined : { value: cell.value, formula: cell.formula ?? null };
}
