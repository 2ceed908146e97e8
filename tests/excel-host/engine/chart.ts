// A chart on a sheet. Series are read from the source range as Excel guesses them: a text first row names the
// series, a text first column holds the categories.
import { invalidArgument } from "./api-error";
import { ChartAxes } from "./chart-axis";
import { ChartDataLabels, ChartLegend, ChartPartFormat, ChartTitle } from "./chart-parts";
import { ChartSeries, ChartSeriesCollection } from "./chart-series";
import { textOf } from "./coercion";
import type { Range } from "./range";
import { WireObject } from "./wire-object";
import type { Worksheet } from "./worksheet";

export class Chart extends WireObject {
  override readonly className = "Chart";
  readonly Title = new ChartTitle("ChartTitle");
  readonly Legend = new ChartLegend();
  readonly DataLabels = new ChartDataLabels();
  readonly Axes = new ChartAxes();
  readonly Format = new ChartPartFormat("ChartAreaFormat");
  Top = 0;
  Left = 0;
  Width = 360;
  Height = 216;
  PlotVisibleOnly = true;
  DisplayBlanksAs = "NotPlotted";
  seriesList: readonly ChartSeries[] = [];
  /** The cells given to setPosition, e.g. "E2:L20", or null. */
  position: string | null = null;

  constructor(
    private readonly sheet: Worksheet,
    readonly Id: string,
    public Name: string,
    public ChartType: string,
  ) {
    super();
  }

  override idValue() {
    return { Id: this.Id };
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  SetData(source: Range, seriesBy = "Auto"): void {
    if (!["Auto", "Columns", "Rows"].includes(seriesBy)) throw invalidArgument();
    const { rows, columns } = source.area;
    const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rows >= columns);
    const values = source.Values;
    const headed = rows > 1 && values[0]?.some((value, i) => i > 0 && typeof value === "string") === true;
    const labelled = columns > 1 && values.slice(headed ? 1 : 0).every((row) => typeof row[0] === "string");
    const body = source
      .GetOffsetRange(headed ? 1 : 0, labelled ? 1 : 0)
      .GetResizedRange(headed ? -1 : 0, labelled ? -1 : 0);
    const top = headed ? body.GetRowsAbove(1) : null;
    const side = labelled ? body.GetColumnsBefore(1) : null;
    const names = byColumns ? top : side;
    const count = byColumns ? body.area.columns : body.area.rows;
    this.seriesList = Array.from({ length: count }, (_, i) => {
      const title = byColumns ? names?.GetColumn(i).Values[0]?.[0] : names?.GetRow(i).Values[0]?.[0];
      const series = new ChartSeries(this, title === undefined ? `계열${i + 1}` : textOf(title));
      series.values = byColumns ? body.GetColumn(i) : body.GetRow(i);
      series.categories = byColumns ? side : top;
      return series;
    });
  }

  SetPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.sheet.rangeArgument(startCell);
    const end = endCell === undefined || endCell === null ? start : this.sheet.rangeArgument(endCell);
    this.position = start.GetBoundingRect(end).toString();
  }

  Activate(): void {
    this.sheet.Activate();
  }

  Delete(): void {
    this.sheet.Charts.remove(this);
  }
}
