// A planned chart over a table's columns, found again by its name. At a refresh only what it draws is set anew; how
// the user has since made it look stays.
import type { PlannedChart } from "../plan";

const chartTypes = { "stacked-bar": "ColumnStacked", bar: "ColumnClustered", line: "LineMarkers" } as const;
/** Lines differ by their dashes too: reports are printed in black. */
const dashes = ["Continuous", "Dash", "Dot", "DashDot"] as const;
const gapPercent = 60;

/** Queues a new chart. */
export function makeChart(sheet: Excel.Worksheet, table: Excel.Table, plan: PlannedChart): void {
  const [first] = plan.series;
  if (first === undefined) return;
  const source = table.columns.getItem(first.header).getRange();
  const chart = sheet.charts.add(chartTypes[plan.kind], source, "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.setPosition(
    sheet.getCell(plan.row, plan.column),
    sheet.getCell(plan.row + plan.rows - 1, plan.column + plan.columns - 1),
  );
  formatFigures(chart, plan);
  chart.legend.position = "Bottom";
  chart.legend.visible = plan.series.length > 1;
  for (const { header } of plan.series.slice(1)) chart.series.add(header);
  plan.series.forEach(({ header, color }, index) => {
    const series = chart.series.getItemAt(index);
    series.name = header;
    if (plan.kind === "line") {
      series.format.line.color = `#${color}`;
      series.format.line.lineStyle = dashes[index % dashes.length] ?? "Continuous";
    } else {
      series.format.fill.setSolidColor(`#${color}`);
      series.gapWidth = gapPercent;
    }
  });
  drawColumns(chart, table, plan, plan.series.length);
}

/** Queues the format of a chart's figures, which tells their unit: as in cells, it is the plan's at every refresh. */
export function formatFigures(chart: Excel.Chart, { numberFormat }: PlannedChart): void {
  chart.axes.valueAxis.numberFormat = numberFormat;
}

/** Queues what a chart draws; series beyond those it has, because the user deleted some, are left out. */
export function drawColumns(
  chart: Excel.Chart,
  table: Excel.Table,
  { series, categories, firstRows }: PlannedChart,
  present: number,
): void {
  const body = (header: string): Excel.Range => {
    const cells = table.columns.getItem(header).getDataBodyRange();
    return firstRows === undefined ? cells : cells.getCell(0, 0).getAbsoluteResizedRange(firstRows, 1);
  };
  series.slice(0, present).forEach(({ header }, index) => {
    const drawn = chart.series.getItemAt(index);
    drawn.setValues(body(header));
    drawn.setXAxisValues(body(categories));
  });
}
