// □ 추진 실적: the total and every 시·도 that held an event, each number a formula to its cell of 요약_시도. Measures of
// which nobody stated anything are folded away.
import type { Cell } from "../../records/cell";
import type { ReportSettings } from "../../records/report";
import type { CellStyle } from "../../workbook/plan";
import { countFormat, displayUnit, formatAmount, numberFormat } from "../number-formats";
import { totalsScope } from "../scope";
import type { ProvinceCells, ProvinceTotals } from "../totals/province-totals";
import { pageName, type PageCell, type PageColumn, type PageRow } from "./page";

interface ResultColumn {
  key: keyof ProvinceCells;
  /** Header of the column of 요약_시도, and name of the cell in the total. */
  header: string;
  /** Heading over it, and its own under that. */
  group: string;
  label: string;
  format: "count" | "number" | "amount" | "change";
  /** Columns that show nothing are folded together. */
  folds?: "own" | "group";
}

const resultColumns: readonly ResultColumn[] = [
  { key: "missions", header: "행사수", group: "행사", label: "행사수", format: "count" },
  { key: "overseas", header: "해외마케팅", group: "행사", label: "해외\n마케팅", format: "count" },
  { key: "firmsTotal", header: "참가기업_연", group: "참가기업", label: "(연)", format: "number" },
  { key: "consultations", header: "상담건", group: "상담", label: "건", format: "number", folds: "group" },
  {
    key: "consultationAmount",
    header: "상담액",
    group: "상담",
    label: "액",
    format: "amount",
    folds: "group",
  },
  {
    key: "expectedContracts",
    header: "추진건",
    group: "계약추진",
    label: "건",
    format: "number",
    folds: "group",
  },
  {
    key: "expectedAmount",
    header: "추진액",
    group: "계약추진",
    label: "액",
    format: "amount",
    folds: "group",
  },
  { key: "mous", header: "MOU건", group: "MOU", label: "건", format: "number", folds: "group" },
  { key: "mouAmount", header: "MOU액", group: "MOU", label: "액", format: "amount", folds: "group" },
  { key: "contracts", header: "계약건", group: "계약", label: "건", format: "number" },
  { key: "contractAmount", header: "계약액", group: "계약", label: "액", format: "amount" },
  {
    key: "verifiedAmount",
    header: "확인액",
    group: "확인 여부",
    label: "확인",
    format: "amount",
    folds: "group",
  },
  {
    key: "unverifiedAmount",
    header: "미확인액",
    group: "확인 여부",
    label: "미확인",
    format: "amount",
    folds: "group",
  },
  {
    key: "priorYear",
    header: "전년동기",
    group: "전년 대비",
    label: "전년 동기",
    format: "amount",
    folds: "group",
  },
  { key: "change", header: "증감", group: "전년 대비", label: "증감", format: "change", folds: "group" },
];

/** Columns of the page: the name of a row, then its figures. */
export const pageColumns = resultColumns.length + 1;
/** Name of the cell of the total that holds how many 시·도 there are. */
export const provinceCountName = "시도수";

const table = "요약_시도";
const total = totalsScope(table);
const tableSize = 10;
const headStyle: CellStyle = { bold: true, size: tableSize, fill: "D9D9D9", align: "center", wrap: true };
/** 전국·공동 and 미상 are rows of the summary, but no 시·도. */
const noProvinces = ["전국·공동", "미상"];

export interface ResultTable {
  rows: PageRow[];
  columns: PageColumn[];
  /** 시·도 of the total, and the names of the rows with an event. */
  provinceCount: number;
  provinces: { name: string; missions: number }[];
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
    provinces: provinces.map(({ name, cells }) => ({ name, missions: cells.missions })),
  };
}

function groupRow(): PageRow {
  const starts = resultColumns.flatMap(({ group }, index) =>
    group === resultColumns[index - 1]?.group ? [] : [{ group, index }],
  );
  return {
    height: 16,
    cells: [
      { column: 0, columns: 1, rows: 2, value: "구 분", style: headStyle },
      ...starts.map(({ group, index }): PageCell => {
        const columns = resultColumns.filter((column) => column.group === group).length;
        return { column: index + 1, columns, value: group, style: headStyle };
      }),
    ],
  };
}

function labelRow(): PageRow {
  const style: CellStyle = { ...headStyle, bottom: "thin" };
  return {
    height: 28,
    cells: resultColumns.map(({ label }, index) => ({ column: index + 1, columns: 1, value: label, style })),
  };
}

function totalRow(totals: ProvinceTotals, provinceCount: number, settings: ReportSettings): PageRow {
  const look: CellStyle = { bold: true, size: tableSize, top: "double", bottom: "thin" };
  const counted = [`${table}[행사수],">0"`, ...noProvinces.map((name) => `${table}[시도],"<>${name}"`)];
  return {
    height: 18,
    cells: [
      {
        column: 0,
        columns: 1,
        name: provinceCountName,
        value: provinceCount,
        formula: `COUNTIFS(${counted.join(",")})`,
        style: { ...look, align: "center", numberFormat: '"합계("0")"' },
      },
      ...resultColumns.map((column, index) => ({
        column: index + 1,
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
  const look: CellStyle = { size: tableSize, bottom: "thin" };
  const own = `MATCH(${pageName(key)},${table}[시도],0)`;
  return {
    height: 18,
    hidden: province === undefined,
    cells: [
      {
        column: 0,
        columns: 1,
        name: key,
        value: province?.name ?? null,
        formula: nthProvince(index + 1),
        style: { ...look, align: "center" },
      },
      ...resultColumns.map((column, place): PageCell => ({
        column: place + 1,
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

/** Points between the margins of A4 upright, and what a column takes beside its characters. */
const pageWidth = 482;
const [pointsPerCharacter, columnPadding] = [6, 3.75];

/** Points that the columns shown take together. */
export function widthOf(columns: readonly PageColumn[]): number {
  const shown = columns.filter(({ hidden }) => !hidden);
  return shown.reduce((width, column) => width + column.width * pointsPerCharacter + columnPadding, 0);
}

/** Columns without a figure are hidden, and the others share the width of the page. */
function fitColumns(totals: ProvinceTotals, settings: ReportSettings): PageColumn[] {
  const columns = [
    { name: provinceCountName, hidden: false, width: 9 },
    ...resultColumns.map((column) => ({
      name: column.header,
      hidden: isFolded(column, totals),
      width: leastWidth(column, totals, settings),
    })),
  ];
  const shown = columns.filter(({ hidden }) => !hidden);
  const room = (pageWidth - shown.length * columnPadding) / pointsPerCharacter;
  const taken = shown.reduce((sum, { width }) => sum + width, 0);
  const stretch = Math.max(1, room / taken);
  return columns.map((column) => ({ ...column, width: Math.floor(column.width * stretch * 10) / 10 }));
}

/** Room for the longest figure there is now, and a little to grow. */
function leastWidth({ key, format }: ResultColumn, totals: ProvinceTotals, settings: ReportSettings): number {
  const unit = format === "amount" || format === "change" ? settings.displayUnit : 1;
  const figures = [totals.total, ...totals.rows.map(({ cells }) => cells)].map((cells) => cells?.[key]);
  const lengths = figures.map((figure) =>
    typeof figure === "number" ? formatAmount(Math.abs(figure), unit).length : 0,
  );
  const header = key === "firmsTotal" ? 6.5 : 5;
  return Math.max(header, Math.max(...lengths) + 1.5);
}

function isFolded(column: ResultColumn, { total: cells }: ProvinceTotals): boolean {
  if (column.folds === undefined) return false;
  const group = resultColumns.filter((other) => other.group === column.group);
  return !group.some(({ key }) => isFigure(cells[key]));
}

function isFigure(cell: Cell): boolean {
  return typeof cell === "number";
}
