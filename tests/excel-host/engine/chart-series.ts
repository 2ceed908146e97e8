// The series of a chart: which cells they plot and how they look.
import { invalidArgument, itemNotFound } from "./api-error";
import type { Chart } from "./chart";
import { ChartDataLabels, ChartPartFormat } from "./chart-parts";
import { Range } from "./range";
import { WireCollection, WireObject } from "./wire-object";

export class ChartSeries extends WireObject {
  override readonly className = "ChartSeries";
  readonly Format = new ChartPartFormat("ChartSeriesFormat");
  readonly DataLabels = new ChartDataLabels();
  HasDataLabels = false;
  GapWidth = 150;
  Overlap = 0;
  Smooth = false;
  MarkerStyle = "Automatic";
  MarkerSize = 5;
  AxisGroup = "Primary";
  ChartType: string;
  values: Range | null = null;
  categories: Range | null = null;

  constructor(
    private readonly chart: Chart,
    public Name: string,
  ) {
    super();
    this.ChartType = chart.ChartType;
  }

  SetValues(source: unknown): void {
    this.values = asRange(source);
  }

  SetXAxisValues(source: unknown): void {
    this.categories = asRange(source);
  }

  Delete(): void {
    this.chart.seriesList = this.chart.seriesList.filter((each) => each !== this);
  }
}

export class ChartSeriesCollection extends WireCollection<ChartSeries> {
  override readonly className = "ChartSeriesCollection";

  constructor(private readonly chart: Chart) {
    super();
  }

  items(): readonly ChartSeries[] {
    return this.chart.seriesList;
  }

  find(key: unknown): ChartSeries | undefined {
    return typeof key === "number" ? this.chart.seriesList[key] : undefined;
  }

  GetItemAt(index: number): ChartSeries {
    const found = this.chart.seriesList[index];
    if (!found) throw itemNotFound();
    return found;
  }

  Add(name?: unknown, index?: number | null): ChartSeries {
    const list = [...this.chart.seriesList];
    const title = typeof name === "string" ? name : `계열${list.length + 1}`;
    const series = new ChartSeries(this.chart, title);
    list.splice(index ?? list.length, 0, series);
    this.chart.seriesList = list;
    return series;
  }
}

function asRange(source: unknown): Range {
  if (!(source instanceof Range)) throw invalidArgument();
  return source;
}
