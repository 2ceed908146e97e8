// 요약-시도 as a sheet: its table with fixed rows and a totals row, and one chart of the contracts.
import type { Cell } from "../records/cell";
import type { ReportRows, ReportSettings } from "../records/report";
import type { CellFormula, PlannedChart, PlannedColumn, PlannedTable, SheetPlan } from "../workbook/plan";
import { footnotes } from "./footnotes";
import { headerBand, unitText } from "./header-band";
import { quoted } from "./criteria";
import { countFormat, displayUnit, numberFormat } from "./number-formats";
import { provinceColumns, provinceHeader, type ColumnFormat, type ProvinceColumn } from "./province-columns";
import { provinceScope, totalsScope } from "./scope";
import { frameTable, rowBelow, tableRow, type ColumnGroup } from "./summary-frame";
import { provinceRows } from "./totals/province-rows";
import { provinceTotals, type ProvinceTotals } from "./totals/province-totals";

const tableName = "요약_시도";
/** Sheet rows. */
const chartHeight = 15;

/**
 * The sheet 요약-시도 with formulas and the values they give now.
 * @param rows calculated under the same settings
 * @example provinceSheet(rows, settings).tables[0]?.name // "요약_시도"
 */
export function provinceSheet(rows: ReportRows, settings: ReportSettings): SheetPlan {
  const table = provinceTable(provinceTotals(rows, settings), settings);
  const notes = footnotes(rows.outcomes);
  return {
    name: "요약-시도",
    visibility: "visible",
    tables: [table],
    names: [],
    charts: [contractChart(rowBelow(table.rows.length, notes.length), settings)],
    ...frameTable({
      title: "시·도별 해외마케팅 추진실적 (언론보도 기준)",
      band: headerBand(rows, settings),
      unit: unitText(settings),
      groups: columnGroups(),
      table,
      footnotes: notes,
    }),
  };
}

function provinceTable(totals: ProvinceTotals, settings: ReportSettings): PlannedTable {
  return {
    name: tableName,
    row: tableRow,
    column: 0,
    columns: [keyColumn, ...provinceColumns.map((column) => plannedColumn(column, totals, settings))],
    rows: totals.rows.map(({ name, cells }) => [
      name,
      ...provinceColumns.map(({ key }): Cell => (cells === null ? null : cells[key])),
    ]),
    contents: "summary",
    cellFormulas: nameFormulas(),
    hiddenRows: totals.rows.flatMap(({ name }, row) => (name === null ? [row] : [])),
  };
}

const keyColumn: PlannedColumn = {
  header: provinceHeader,
  width: 9,
  numberFormat: "General",
  align: "center",
  total: { label: "합계" },
};

/** The names that depend on 지역기준. */
function nameFormulas(): CellFormula[] {
  return provinceRows.flatMap(({ current, former }, row) => {
    if (current === former) return [];
    const formula = `=IF(지역기준="종전",${quoted(former ?? "")},${quoted(current ?? "")})`;
    return [{ row, header: provinceHeader, formula }];
  });
}

function plannedColumn(
  column: ProvinceColumn,
  totals: ProvinceTotals,
  settings: ReportSettings,
): PlannedColumn {
  const total = totals.total[column.key];
  const values = [...totals.rows.map(({ cells }) => cells?.[column.key]), total];
  const folded = column.foldedWhenEmpty === true && !values.some((value) => typeof value === "number");
  return {
    header: column.header,
    width: columnWidth(column, settings),
    numberFormat: formatOf(column.format, settings),
    formula: `=IF([@${provinceHeader}]="","",${column.formula(provinceScope)})`,
    align: "right",
    ...(folded && { folded }),
    total: { formula: `=${column.totalFormula ?? column.formula(totalsScope(tableName))}`, value: total },
  };
}

function formatOf(format: ColumnFormat, { displayUnit: unit }: ReportSettings): string {
  switch (format) {
    case "count":
      return countFormat;
    case "number":
      return numberFormat;
    case "amount":
      return displayUnit(unit).amount;
    case "change":
      return displayUnit(unit).change;
    case "text":
      return "General";
  }
}

function columnWidth({ format, header }: ProvinceColumn, settings: ReportSettings): number {
  if (format === "text") return 13;
  if (format === "amount" || format === "change") return amountWidth(settings);
  return header.length > 3 ? 9 : 6.5;
}

/** Wide enough for the largest sums that officials report, 99억 달러 and 99조 원, as the unit shows them. */
function amountWidth({ reportCurrency, displayUnit: unit }: ReportSettings): number {
  if (unit >= 1_000_000) return 10;
  const digits = unit === 1 ? 12 : 10;
  return reportCurrency === "KRW" ? digits + 5 : digits;
}

/** Neighbouring columns with the same heading. */
function columnGroups(): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  provinceColumns.forEach(({ group }, index) => {
    const last = groups.at(-1);
    if (last?.name === group) last.columns += 1;
    else groups.push({ name: group, column: index + 1, columns: 1 });
  });
  return groups;
}

function contractChart(row: number, settings: ReportSettings): PlannedChart {
  return {
    name: "시도별계약액",
    kind: "stacked-bar",
    title: "시·도별 계약액: 확인액과 미확인액",
    table: tableName,
    categories: provinceHeader,
    // Dark and light, so that a black and white print tells them apart.
    series: [
      { header: "확인액", color: "404040" },
      { header: "미확인액", color: "BFBFBF" },
    ],
    numberFormat: displayUnit(settings.displayUnit).amount,
    row,
    column: 0,
    rows: chartHeight,
    // One column short of the table: LibreOffice prints the column that a chart ends at, too.
    columns: provinceColumns.length,
  };
}
