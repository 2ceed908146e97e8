// A workbook in one plain form, whether it stands in the simulated Excel or in an .xlsx file, so that the two can be
// compared. The file is read by a reader that is not ours (hucre); what it leaves out, the calculated columns, is
// looked up in the table parts.
import {
  readXlsx,
  type Cell as FileCell,
  type CellValue,
  type ConditionalRule,
  type DataValidation,
  type Sheet,
} from "hucre";
import type { Workbook as Engine } from "../../excel-host/engine/workbook";
import { describeNames, describeSheet, type SheetDescription } from "../../excel-host/describe-sheet";
import { partsOf } from "../file/package-text";

interface TableDescription {
  address: string;
  style: string;
  totals: boolean;
  columns: string[];
  calculated: Record<string, string>;
}

interface RuleDescription {
  address: string;
  type: string;
  operator: string;
  formulas: string[];
  style: string;
  title: string;
  message: string;
}

/** The first is the one that Excel looks at first. */
interface LookDescription {
  address: string;
  rule: string;
  look: { bold: boolean; italic: boolean; color: string; fill: string };
  stop: boolean;
}

interface SheetForm {
  visibility: string;
  /** Constants and formulas by address; blank cells are left out. */
  cells: Record<string, unknown>;
  /** By address, for every cell that has another format than General. */
  numberFormats: Record<string, string>;
  tables: Record<string, TableDescription>;
  validations: RuleDescription[];
  looks: LookDescription[];
  merges: string[];
  hiddenColumns: string[];
  hiddenRows: number[];
  charts: number;
}

export interface WorkbookForm {
  sheets: Record<string, SheetForm>;
  names: Record<string, string>;
}

const msPerDay = 86_400_000;
const serialOf1970 = 25_569;

/** A date rule's limits as serial numbers, whichever way they were written. */
const dateLimits: Readonly<Record<string, string>> = { "1900-03-01": "61", "9999-12-31": "2958465" };

/** The simulated Excel's workbook; sheets that are not ours are left out. */
export function engineForm(engine: Engine, foreign: readonly string[]): WorkbookForm {
  const sheets = engine.Worksheets.items().filter(({ Name }) => !foreign.includes(Name));
  return {
    sheets: Object.fromEntries(sheets.map(({ Name }) => [Name, engineSheet(engine, Name)])),
    names: unquoted(Object.entries(describeNames(engine.Names))),
  };
}

function engineSheet(engine: Engine, name: string): SheetForm {
  const sheet = describeSheet(engine, name);
  const grid = engine.Worksheets.GetItem(name);
  const used = grid.GetUsedRangeOrNullObject(false);
  const { row, column } = used?.area ?? { row: 0, column: 0 };
  const formulas = used?.Formulas ?? [];
  return {
    visibility: sheet.visibility.toLowerCase(),
    cells: cellsOf(formulas, row, column),
    numberFormats: Object.fromEntries(
      Object.entries(cellsOf(used?.NumberFormat ?? [], row, column)).filter(
        ([, format]) => format !== "General",
      ),
    ) as Record<string, string>,
    tables: Object.fromEntries(
      sheet.tables.map(({ name: table, calculated, ...rest }) => [table, { ...rest, calculated }]),
    ),
    validations: sheet.validations.map(engineRule).sort(byAddress),
    looks: sheet.conditionalFormats.map(
      ({ address, rule, bold, italic, fontColor, fillColor, stopIfTrue }) => ({
        address,
        rule: typeof rule === "string" ? rule : JSON.stringify(rule),
        look: { bold, italic, color: fontColor.slice(1), fill: fillColor.slice(1) },
        stop: stopIfTrue,
      }),
    ),
    merges: [...sheet.merges].sort(),
    hiddenColumns: indexes(60)
      .filter((index) => grid.GetCell(0, index).ColumnHidden === true)
      .map(columnName),
    hiddenRows: indexes(formulas.length + row).filter((index) => grid.GetCell(index, 0).RowHidden === true),
    charts: sheet.charts.length,
  };
}

function engineRule(found: SheetDescription["validations"][number]): RuleDescription {
  const rules = found.rule as Record<string, Record<string, string | number | boolean>>;
  const [kind, rule] = Object.entries(rules)[0] ?? ["", {}];
  const values = [rule.source, rule.formula1, rule.formula2]
    .filter((value) => value !== undefined)
    .map(String);
  const alert = found.errorAlert as Record<string, string>;
  return {
    address: found.address,
    type: kind === "wholeNumber" ? "whole" : kind,
    operator: lowerFirst(String(rule.operator ?? "")).replace("EqualTo", "Equal"),
    formulas: values.map((value) => dateLimits[value] ?? value),
    style: String(alert.style).toLowerCase(),
    title: String(alert.title),
    message: String(alert.message),
  };
}

/** Names with their references; a sheet's name may be quoted or not. */
function unquoted(names: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(names.map(([name, reference]) => [name, reference.replaceAll("'", "")]));
}

/** The workbook in an .xlsx file. */
export async function fileForm(bytes: Uint8Array): Promise<WorkbookForm> {
  const { sheets, namedRanges = [] } = await readXlsx(bytes, { readStyles: true });
  const calculated = calculatedColumns(bytes);
  return {
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, fileSheet(sheet, calculated)])),
    names: unquoted(
      namedRanges
        .filter(({ name }) => !name.startsWith("_xlnm"))
        .map(({ name, range }) => [name, `=${range}`] as const),
    ),
  };
}

function fileSheet(sheet: Sheet, calculated: ReadonlyMap<string, Record<string, string>>): SheetForm {
  const cells = [...(sheet.cells ?? new Map<string, FileCell>())].map(([place, cell]) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    return { address: addressOf(row, column), cell };
  });
  return {
    visibility: sheet.hidden === true ? "hidden" : "visible",
    cells: {
      ...cellsOf(
        sheet.rows.map((values) => values.map(constantOf)),
        0,
        0,
      ),
      ...Object.fromEntries(
        cells.flatMap(({ address, cell }) =>
          cell.formula === undefined ? [] : [[address, barForm(cell.formula)]],
        ),
      ),
    },
    numberFormats: Object.fromEntries(
      cells.flatMap(({ address, cell }) => {
        const format = cell.style?.numFmt ?? "General";
        return format === "General" ? [] : [[address, format]];
      }),
    ),
    tables: Object.fromEntries(
      (sheet.tables ?? []).map((table) => [
        table.name,
        {
          address: table.range ?? "",
          style: table.style ?? "",
          totals: table.showTotalRow ?? false,
          columns: table.columns.map(({ name }) => name),
          calculated: calculated.get(table.name) ?? {},
        },
      ]),
    ),
    validations: (sheet.dataValidations ?? []).map(fileRule).sort(byAddress),
    looks: [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority).map(fileLook),
    merges: (sheet.merges ?? [])
      .map(
        ({ startRow, startCol, endRow, endCol }) =>
          `${addressOf(startRow, startCol)}:${addressOf(endRow, endCol)}`,
      )
      .sort(),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, index) =>
      column.hidden === true ? [columnName(index)] : [],
    ),
    hiddenRows: [...(sheet.rowDefs ?? new Map<number, { hidden?: boolean }>())].flatMap(
      ([row, { hidden }]) => (hidden === true ? [row] : []),
    ),
    charts: sheet.charts?.length ?? 0,
  };
}

function constantOf(value: CellValue): unknown {
  if (value instanceof Date) return value.getTime() / msPerDay + serialOf1970;
  return value ?? "";
}

function fileRule(found: DataValidation): RuleDescription {
  const formulas = found.values === undefined ? [found.formula1, found.formula2] : [found.values.join(",")];
  return {
    address: found.range,
    type: found.type,
    operator: found.operator ?? (found.type === "list" ? "" : "between"),
    formulas: formulas.filter((formula) => formula !== undefined),
    style: found.errorStyle ?? "stop",
    title: found.errorTitle ?? "",
    message: found.errorMessage ?? "",
  };
}

function fileLook({ range, formula, colorScale, style, stopIfTrue }: ConditionalRule): LookDescription {
  const font = style?.font;
  const fill = style?.fill?.type === "pattern" ? (style.fill.bgColor?.rgb ?? style.fill.fgColor?.rgb) : "";
  return {
    address: range,
    rule: colorScale === undefined ? `=${String(formula)}` : JSON.stringify(engineScale(colorScale)),
    look: {
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      color: font?.color?.rgb?.slice(-6) ?? "",
      fill: fill?.slice(-6) ?? "",
    },
    stop: stopIfTrue ?? false,
  };
}

/** A colour scale as Office.js says it. */
function engineScale({ cfvo, colors }: NonNullable<ConditionalRule["colorScale"]>): unknown {
  const [low, high] = colors.map((color) => `#${color.slice(-6)}`);
  const [from] = cfvo;
  return {
    minimum: { formula: from?.value, type: from?.type === "num" ? "Number" : from?.type, color: low },
    maximum: { type: cfvo[1]?.type === "max" ? "HighestValue" : cfvo[1]?.type, color: high },
  };
}

/** Formulas of calculated columns by table and header, in formula-bar form. */
function calculatedColumns(bytes: Uint8Array): Map<string, Record<string, string>> {
  const parts = [...partsOf(bytes)].filter(([path]) => path.startsWith("xl/tables/"));
  return new Map(
    parts.map(([, xml]) => {
      const table = /displayName="([^"]*)"/.exec(xml)?.[1] ?? "";
      const columns = xml.split("<tableColumn ").slice(1);
      const calculated = columns.flatMap((column) => {
        const name = /\bname="([^"]*)"/.exec(column)?.[1] ?? "";
        const formula = /<calculatedColumnFormula>([^<]*)</.exec(column)?.[1];
        return formula === undefined ? [] : [[unescaped(name), barForm(unescaped(formula))] as const];
      });
      return [table, Object.fromEntries(calculated)];
    }),
  );
}

function unescaped(xml: string): string {
  const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" };
  return Object.entries(entities)
    .reduce((text, [entity, char]) => text.replaceAll(entity, char), xml)
    .replaceAll("&amp;", "&");
}

/** @example barForm("성과[[#This Row],[금액]]*2") // "=[@금액]*2": "this row" is always one of the formula's own table */
function barForm(formula: string): string {
  return `=${formula
    .replaceAll("_xlfn.", "")
    .replace(/[\p{L}\p{N}_]+\[\[#This Row\],\[/gu, "[@")
    .replace(/(\[@[^[\]]+\])\]/g, "$1")}`;
}

function cellsOf(
  matrix: readonly (readonly unknown[])[],
  row: number,
  column: number,
): Record<string, unknown> {
  return Object.fromEntries(
    matrix.flatMap((cells, down) =>
      cells.flatMap((cell, right) => (cell === "" ? [] : [[addressOf(row + down, column + right), cell]])),
    ),
  );
}

const addressOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

function columnName(column: number): string {
  const before = column >= 26 ? columnName(Math.floor(column / 26) - 1) : "";
  return before + String.fromCharCode(65 + (column % 26));
}

const indexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const byAddress = (a: RuleDescription, b: RuleDescription): number => (a.address < b.address ? -1 : 1);
