// The small parts charts are made of: text, fonts, fills and lines. Plain typed properties, nothing more.
import { invalidArgument } from "./api-error";
import { WireObject } from "./wire-object";

export class ChartFont extends WireObject {
  override readonly className = "ChartFont";
  Bold = false;
  Italic = false;
  Color = "#000000";
  Name = "맑은 고딕";
  Size = 10;
  Underline = "None";
}

export class ChartFill extends WireObject {
  override readonly className = "ChartFill";
  color: string | null = null;

  SetSolidColor(color: unknown): void {
    if (typeof color !== "string") throw invalidArgument();
    this.color = color;
  }

  Clear(): void {
    this.color = null;
  }
}

export class ChartLineFormat extends WireObject {
  override readonly className = "ChartLineFormat";
  Color = "#000000";
  LineStyle = "Automatic";
  Weight = 0.75;

  Clear(): void {
    this.LineStyle = "None";
  }
}

/** The format object of a chart part: which pieces a part has differs only in the class name. */
export class ChartPartFormat extends WireObject {
  readonly Font = new ChartFont();
  readonly Fill = new ChartFill();
  readonly Line = new ChartLineFormat();

  constructor(readonly className: string) {
    super();
  }
}

export class ChartTitle extends WireObject {
  readonly Format: ChartPartFormat;
  Visible = true;
  Overlay = false;
  private text = "";

  constructor(readonly className: "ChartTitle" | "ChartAxisTitle") {
    super();
    this.Format = new ChartPartFormat(`${className}Format`);
    this.Visible = className === "ChartTitle";
  }

  get Text(): string {
    return this.text;
  }

  /** Writing a text shows the title, as in Excel. */
  set Text(text: unknown) {
    if (typeof text !== "string") throw invalidArgument();
    this.text = text;
    this.Visible = true;
  }
}

export class ChartLegend extends WireObject {
  override readonly className = "ChartLegend";
  readonly Format = new ChartPartFormat("ChartLegendFormat");
  Visible = true;
  Position = "Bottom";
  Overlay = false;
}

export class ChartDataLabels extends WireObject {
  override readonly className = "ChartDataLabels";
  readonly Format = new ChartPartFormat("ChartDataLabelFormat");
  Position = "OutsideEnd";
  ShowValue = false;
  ShowSeriesName = false;
  ShowCategoryName = false;
  ShowLegendKey = false;
  ShowPercentage = false;
  Separator = ", ";
  NumberFormat = "General";
  LinkNumberFormat = true;
}
