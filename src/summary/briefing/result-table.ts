// □ 추진 실적: the total and every 시·도 that held an event, each number a formula to its cell of 요약_시도. Measures of
// which nobody stated anything are folded away.
import type { ReportSettings } from "../../records/report";
import type { CellStyle } from "../../workbook/plan";
import { countFormat, displayUnit, numberFormat } from "../number-formats";
import { totalsScope } from "../scope";
import type { ProvinceCells, ProvinceTotals } from "../totals/province-totals";
import {
  fitColumns,
  nameColumns,
  provinceCountName,
  resultColumns,
  type ResultColumn,
} from "./result-columns";
import { pageName, type PageCell, type PageColumn, type PageRow } from "./page";

const table = "요약_시도";
const total = totalsScope(table);
const tableSize = 10;
const tableStyle: CellStyle = { size: tableSize, vertical: "center" };
const headStyle: CellStyle = { ...tableStyle, bold: true, fill: "D9D9D9", align: "center", wrap: true };
/** 전국·공동 and 미상 are rows of the summary, but no 시·도. */
const noProvinces = ["전국·공동", "미상"];

export interface ResultTable {
  rows: PageRow[];
  columns: PageColumn[];
  /** How many 시·도 held an event. */
  provinceCount: number;
}

/** @param totals of 요약-시도 */
export function resultTable(totals: ProvinceTotals, settings: ReportSettings): ResultTable {
  const provinces = totals.rows.flatMap(({ name, cells }) =>
    name === null || cells === null || cells.missions === 0 ? [] : [{ name, cells }],
  );
  const provinceCount = provinces.filter(({ name }) => !noProvinces.includes(name)).length;
  return {
    rows: [
      groupRow(),
      labelRow(),
      totalRow(totals, provinceCount, settings),
      ...totals.rows.map((_, index) => provinceRow(index, provinces[index], settings)),
    ],
    columns: fitColumns(totals, settings),
    provinceCount,
  };
}

function groupRow(): PageRow {
  const starts = resultColumns.flatMap(({ group }, index) =>
    group === resultColumns[index - 1]?.group ? [] : [{ group, index }],
  );
  return {
    height: 16,
    cells: [
      { column: 0, columns: nameColumns, rows: 2, value: "구 분", style: headStyle },
      ...starts.map(({ group, index }): PageCell => {
        const columns = resultColumns.filter((column) => column.group === group).length;
        return { column: index + nameColumns, columns, value: group, style: headStyle };
      }),
    ],
  };
}

function labelRow(): PageRow {
  const style: CellStyle = { ...headStyle, bottom: "thin" };
  return {
    height: 28,
    cells: resultColumns.map(({ label }, index) => ({
      column: index + nameColumns,
      columns: 1,
      value: label,
      style,
    })),
  };
}

function totalRow(totals: ProvinceTotals, provinceCount: number, settings: ReportSettings): PageRow {
  const look: CellStyle = { ...tableStyle, bold: true, top: "double", bottom: "thin" };
  const counted = [`${table}[행사수],">0"`, ...noProvinces.map((name) => `${table}[시도],"<>${name}"`)];
  return {
    height: 18,
    cells: [
      {
        column: 0,
        columns: nameColumns,
        name: provinceCountName,
        value: provinceCount,
        formula: `COUNTIFS(${counted.join(",")})`,
        style: { ...look, align: "center", numberFormat: '"합계("0")"' },
      },
      ...resultColumns.map((column, index) => ({
        column: index + nameColumns,
        columns: 1,
        name: column.header,
        value: totals.total[column.key],
        formula: total.cell(column.header),
        style: { ...look, ...figureStyle(column, settings) },
      })),
    ],
  };
}

/** The row of the 시·도 that is this many-th with an event; blank and hidden where there are fewer. */
function provinceRow(
  index: number,
  province: { name: string; cells: ProvinceCells } | undefined,
  settings: ReportSettings,
): PageRow {
  const key = provinceName(index + 1);
  const look: CellStyle = { ...tableStyle, bottom: "thin" };
  const own = `MATCH(${pageName(key)},${table}[시도],0)`;
  return {
    height: 18,
    hidden: province === undefined,
    cells: [
      {
        column: 0,
        columns: nameColumns,
        name: key,
        value: province?.name ?? null,
        formula: nthProvince(index + 1),
        style: { ...look, align: "center" },
      },
      ...resultColumns.map((column, place): PageCell => ({
        column: place + nameColumns,
        columns: 1,
        name: `${key}_${column.header}`,
        value: province?.cells[column.key] ?? null,
        formula: `IF(${pageName(key)}="","",INDEX(${table}[${column.header}],${own}))`,
        style: { ...look, ...figureStyle(column, settings) },
      })),
    ],
  };
}

function provinceName(number: number): string {
  return `시도${number}`;
}

/** Position of the n-th smallest of the rows with an event; SUMPRODUCT makes every Excel calculate the list. */
function nthProvince(number: number): string {
  const held = `${table}[행사수]`;
  const position = `(ROW(${held})-ROW(${table}[[#Headers],[행사수]]))`;
  const positions = `999-ISNUMBER(${held})*(${held}>0)*(999-${position})`;
  return `IFERROR(INDEX(${table}[시도],SUMPRODUCT(SMALL(${positions},${number}))),"")`;
}

function figureStyle({ format }: ResultColumn, { displayUnit: unit }: ReportSettings): CellStyle {
  const formats: Record<ResultColumn["format"], string> = {
    count: countFormat,
    number: numberFormat,
    amount: displayUnit(unit).amount,
    change: displayUnit(unit).change,
  };
  return { align: "right", numberFormat: formats[format] };
}
