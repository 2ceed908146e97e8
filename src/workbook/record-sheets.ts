// The sheets of the record tables, made from the declarations in `records/` and nothing else: headers, widths,
// validation, folded columns and calculated columns have no second list anywhere.
import { regionRows } from "../regions/region-rows";
import { toSerial, type Cell } from "../records/cell";
import type { Column } from "../records/column";
import type { ReportSettings } from "../records/report";
import { writeCell } from "../records/rows";
import { settingFormat, settingList, settingsTable, type Setting } from "../records/settings";
import { headerOf, type Table } from "../records/table";
import { tables } from "../records/tables";
import { participants } from "../records/tables/participants";
import { rates, regions } from "../records/tables/references";
import { findings } from "../records/tables/reviews";
import { findingMarks, findingNames, findingLooks } from "./finding-marks";
import type { PlannedColumn, PlannedTable, PrintSetup, SheetPlan, Validation } from "./plan";

/** Characters: a text column this wide holds names or sentences and wraps; a wider one holds whole texts and does not. */
const wrappedWidth = { from: 18, to: 60 };

const print: PrintSetup = {
  orientation: "landscape",
  fitWidth: 1,
  fitHeight: 0,
  margin: 10,
  titleRows: [0, 0],
};

/**
 * The sheet of a record table: headers in row 1, nothing else on it.
 * @param rows rows by key to start with; none = an empty table
 * @example recordSheet(outcomes).tables[0]?.name // "성과"
 */
export function recordSheet(table: Table, rows: readonly object[] = []): SheetPlan {
  return {
    name: table.name,
    visibility: table.visibility,
    cells: [],
    tables: [recordTable(table, rows)],
    names: table === findings ? findingNames() : [],
    charts: [],
    conditionalFormats: table === findings ? findingLooks() : findingMarks(table),
    frozen: { rows: 1, columns: table.columns[0]?.key === table.id ? 1 : 0 },
    showGridlines: true,
    print,
  };
}

/**
 * Every sheet of a record table that a new workbook has, in the order in which they stand. 참가기업 and 환율 are among
 * them, empty and hidden, because formulas refer to them.
 */
export function recordSheets(settings: ReportSettings): SheetPlan[] {
  return tables.filter(isMadeAtFirst).map((table) => {
    if (table === settingsTable) return settingsSheet(settings);
    return recordSheet(table, table === regions ? regionRows() : []);
  });
}

function isMadeAtFirst(table: Table): boolean {
  return table.made === "first" || table === participants || table === rates;
}

function recordTable(table: Table, rows: readonly object[]): PlannedTable {
  const records = rows as readonly Readonly<Record<string, Cell | undefined>>[];
  return {
    name: table.name,
    row: 0,
    column: 0,
    columns: table.columns.map(plannedColumn),
    rows: records.map((row) => table.columns.map((column) => writeCell(column, row[column.key]))),
    contents: "records",
  };
}

function plannedColumn(column: Column): PlannedColumn {
  const { header, width, numberFormat, formula, folded } = column;
  const validation = validationOf(column);
  return {
    header,
    width,
    numberFormat,
    ...(formula !== undefined && { formula }),
    ...(validation !== undefined && { validation }),
    ...(folded && { folded }),
    ...(isShortAndEven(column) && { align: "center" }),
    ...(column.type === "text" && width >= wrappedWidth.from && width <= wrappedWidth.to && { wrap: true }),
  };
}

/** Dates and words of a list, which else would touch the figure in the column before. */
function isShortAndEven({ type, result }: Column): boolean {
  return type === "list" || type === "date" || type === "datetime" || result === "date";
}

function validationOf({ type, list, open }: Column): Validation | undefined {
  switch (type) {
    case "list":
      return { kind: "list", values: Object.values(list ?? {}), onError: open === true ? "warning" : "stop" };
    case "integer":
      return { kind: "integer", minimum: 0 };
    case "number":
      return { kind: "number" };
    case "date":
    case "datetime":
      return { kind: "date" };
    case "text":
    case "formula":
      return undefined;
  }
}

/** 설정: one row a setting; each value has its own format and a defined name equal to its 항목. */
function settingsSheet(settings: ReportSettings): SheetPlan {
  const header = headerOf(settingsTable, "value");
  const rows = settingList.map((declared) => ({
    setting: declared.item,
    value: settingCell(declared, settings),
    description: declared.description,
  }));
  const inValueColumn = settingList.map((declared, row) => ({ declared, row, header }));
  const sheet = recordSheet(settingsTable, rows);
  return {
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      cellFormulas: inValueColumn.flatMap(({ declared: { formula }, ...cell }) =>
        formula === undefined ? [] : [{ ...cell, formula }],
      ),
      cellValidations: inValueColumn.flatMap(({ declared, ...cell }) => {
        const validation = settingValidation(declared);
        return validation === undefined ? [] : [{ ...cell, validation }];
      }),
      cellFormats: inValueColumn.map(({ declared, ...cell }) => ({
        ...cell,
        numberFormat: settingFormat(declared),
      })),
    })),
    names: inValueColumn.map(({ declared, row }) => ({
      name: declared.item,
      table: settingsTable.name,
      tableRow: row,
      header,
    })),
  };
}

/** What may be typed as a setting; one that follows from others is not typed. */
function settingValidation({ type, choices, whole, formula }: Setting): Validation | undefined {
  if (formula !== undefined || type === "text") return undefined;
  if (choices !== undefined) return { kind: "list", values: choices, onError: "stop" };
  if (type === "date" || type === "datetime") return { kind: "date" };
  return whole === true ? { kind: "integer", minimum: 0 } : { kind: "number", minimum: 0 };
}

/** A setting's cell; what a formula gives is not known here and comes with the commit (`calculatedNames`). */
function settingCell(declared: Setting, settings: ReportSettings): Cell {
  if (declared.formula !== undefined) return null;
  const value = settings[declared.key as keyof ReportSettings];
  const isDay = declared.type === "date" || declared.type === "datetime";
  if (isDay && typeof value === "string") return toSerial(value);
  return declared.key === "tableYear" ? (value ?? yearOf(settings)) : value;
}

/** 표연도 when nobody has set it: the year of 기간종료, else of 작성기준일. */
function yearOf({ to, asOf }: ReportSettings): number {
  return Number((to ?? asOf).slice(0, 4));
}
