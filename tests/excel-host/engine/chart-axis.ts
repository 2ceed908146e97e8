// The axes of a chart.
import { ChartPartFormat, ChartTitle } from "./chart-parts";
import { invalidArgument } from "./api-error";
import { WireObject } from "./wire-object";

export class ChartGridlines extends WireObject {
  override readonly className = "ChartGridlines";
  readonly Format = new ChartPartFormat("ChartGridlinesFormat");
  Visible: boolean;

  constructor(visible: boolean) {
    super();
    this.Visible = visible;
  }
}

export class ChartAxis extends WireObject {
  override readonly className = "ChartAxis";
  readonly Title = new ChartTitle("ChartAxisTitle");
  readonly Format = new ChartPartFormat("ChartAxisFormat");
  readonly MajorGridlines: ChartGridlines;
  readonly MinorGridlines = new ChartGridlines(false);
  Visible = true;
  NumberFormat = "General";
  LinkNumberFormat = true;
  ReversePlotOrder = false;
  /** "" is automatic. */
  Minimum: number | "" = "";
  Maximum: number | "" = "";
  MajorUnit: number | "" = "";
  DisplayUnit = "None";
  MajorTickMark = "Outside";
  MinorTickMark = "None";
  TickLabelPosition = "NextToAxis";

  constructor(readonly Type: "Category" | "Value") {
    super();
    this.MajorGridlines = new ChartGridlines(Type === "Value");
  }
}

export class ChartAxes extends WireObject {
  override readonly className = "ChartAxes";
  readonly CategoryAxis = new ChartAxis("Category");
  readonly ValueAxis = new ChartAxis("Value");

  GetItem(type: unknown): ChartAxis {
    if (type !== "Category" && type !== "Value") throw invalidArgument();
    return type === "Category" ? this.CategoryAxis : this.ValueAxis;
  }
}
