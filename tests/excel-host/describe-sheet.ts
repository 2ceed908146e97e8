// A sheet as plain JSON, for tests that compare a whole result.
import { formatArea } from "./engine/a1";
import { lastColumn, type Area } from "./engine/area";
import type { Chart } from "./engine/chart";
import type { ConditionalFormat } from "./engine/conditional-format";
import type { CellRuns } from "./engine/format-store";
import type { NamedItemCollection } from "./engine/names";
import type { Table } from "./engine/table";
import type { Workbook } from "./engine/workbook";

/**
 * Everything on a sheet that a report consists of. Formats are listed by area, defaults are left out.
 * @throws ApiError ItemNotFound when there is no such sheet
 * @example describeSheet(workbook, "성과").values // [["번호", "금액"], [1, 45000]]
 */
export function describeSheet(workbook: Workbook, name: string) {
  const sheet = workbook.Worksheets.GetItem(name);
  const used = sheet.GetUsedRangeOrNullObject(true);
  const { grid } = sheet;
  const formats = new Map(grid.formats.all().map(({ key, runs }) => [key, describeRuns(runs)]));
  const numberFormats = formats.get("numberFormat") ?? {};
  formats.delete("numberFormat");
  return {
    name: sheet.Name,
    visibility: sheet.Visibility,
    protected: sheet.Protection.Protected,
    used: used?.toString() ?? null,
    values: used?.Values ?? [],
    formulas: Object.fromEntries(
      grid.cells.formulaCells().map(([row, column, formula]) => [cellName(row, column), formula]),
    ),
    numberFormats,
    formats: Object.fromEntries([...formats].filter(([, areas]) => Object.keys(areas).length > 0)),
    merges: grid.merges.map((area) => formatArea(area)),
    validations: joinBlocks(grid.validations).map(({ area, value }) => ({
      address: formatArea(area),
      ...value,
    })),
    conditionalFormats: sheet.conditionalFormats.map(describeConditionalFormat),
    tables: workbook.tablesOn(sheet).map(describeTable),
    names: describeNames(sheet.Names),
    charts: sheet.Charts.items().map(describeChart),
    frozen: sheet.FreezePanes.frozen && formatArea(sheet.FreezePanes.frozen),
  };
}

/** The names of the workbook itself, by name: {"성과_금액": "=성과!$C$2:$C$9"}. */
export function describeNames(names: NamedItemCollection): Record<string, string> {
  return Object.fromEntries(names.items().map((item) => [item.Name, item.Formula]));
}

function describeTable(table: Table) {
  return {
    name: table.Name,
    address: formatArea(table.area),
    style: table.Style,
    totals: table.ShowTotals,
    columns: table.columnList.map((column) => column.name),
    calculated: Object.fromEntries(
      table.columnList.flatMap(({ name, calculatedFormula }) =>
        calculatedFormula ? [[name, calculatedFormula.text]] : [],
      ),
    ),
  };
}

function describeConditionalFormat(format: ConditionalFormat) {
  const custom = format.CustomOrNullObject;
  const cellValue = format.CellValueOrNullObject;
  const look = (custom ?? cellValue)?.Format;
  return {
    address: formatArea(format.area),
    rule: custom?.Rule.Formula ?? cellValue?.Rule ?? format.ColorScaleOrNullObject?.Criteria ?? null,
    bold: look?.Font.Bold ?? false,
    italic: look?.Font.Italic ?? false,
    fontColor: look?.Font.Color ?? "",
    fillColor: look?.Fill.Color ?? "",
    stopIfTrue: format.StopIfTrue,
  };
}

function describeChart(chart: Chart) {
  return {
    name: chart.Name,
    type: chart.ChartType,
    title: chart.Title.Visible ? chart.Title.Text : null,
    position: chart.position,
    series: chart.seriesList.map((series) => ({
      name: series.Name,
      values: series.values?.Address ?? null,
      categories: series.categories?.Address ?? null,
    })),
  };
}

function describeRuns(runs: CellRuns<unknown>): Record<string, unknown> {
  return Object.fromEntries(joinBlocks(runs).map(({ area, value }) => [formatArea(area), value]));
}

/** One column's runs beside the same runs of the next column are one area. */
function joinBlocks<T>(runs: CellRuns<T>): { area: Area; value: T }[] {
  const joined: { area: Area; value: T }[] = [];
  for (const block of runs
    .blocks()
    .sort((a, b) => a.area.column - b.area.column || a.area.row - b.area.row)) {
    const left = joined.find(
      ({ area, value }) =>
        value === block.value &&
        area.row === block.area.row &&
        area.rows === block.area.rows &&
        lastColumn(area) + 1 === block.area.column,
    );
    if (left) left.area = { ...left.area, columns: left.area.columns + 1 };
    else joined.push({ ...block });
  }
  return joined;
}

const cellName = (row: number, column: number): string => formatArea({ row, column, rows: 1, columns: 1 });

export type SheetDescription = ReturnType<typeof describeSheet>;
