// Worksheet.pageLayout: what is printed and how. Margins are points.
import { invalidArgument } from "./api-error";
import type { Area } from "./area";
import type { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { WireObject } from "./wire-object";
import type { Worksheet } from "./worksheet";

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export class PageLayout extends WireObject {
  override readonly className = "PageLayout";
  Orientation = "Portrait";
  PaperSize = "A4";
  BlackAndWhite = false;
  CenterHorizontally = false;
  CenterVertically = false;
  PrintGridlines = false;
  PrintHeadings = false;
  PrintOrder = "DownThenOver";
  FirstPageNumber: number | "" = "";
  LeftMargin = 50.4;
  RightMargin = 50.4;
  TopMargin = 54;
  BottomMargin = 54;
  HeaderMargin = 21.6;
  FooterMargin = 21.6;
  readonly HeadersFooters = new HeaderFooterGroup();
  private zoom: Readonly<Record<string, unknown>> = { scale: 100 };
  printArea: readonly Area[] = [];
  titleRows: Area | null = null;
  titleColumns: Area | null = null;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get Zoom(): Readonly<Record<string, unknown>> {
    return this.zoom;
  }

  /** Either a scale or pages to fit; a new value replaces the whole setting. */
  set Zoom(value: unknown) {
    if (typeof value !== "object" || value === null) throw invalidArgument();
    const zoom: Record<string, unknown> = { ...value };
    const known = ["scale", "horizontalFitToPages", "verticalFitToPages"];
    if (Object.keys(zoom).some((key) => !known.includes(key))) throw invalidArgument();
    if (typeof zoom.scale === "number" && (zoom.scale < 10 || zoom.scale > 400)) throw invalidArgument();
    this.zoom = zoom;
  }

  SetPrintMargins(unit: string, margins: Readonly<Record<string, number | undefined>>): void {
    const factor = POINTS[unit];
    if (factor === undefined) throw invalidArgument();
    const points = (key: string, before: number) =>
      margins[key] === undefined ? before : margins[key] * factor;
    this.LeftMargin = points("left", this.LeftMargin);
    this.RightMargin = points("right", this.RightMargin);
    this.TopMargin = points("top", this.TopMargin);
    this.BottomMargin = points("bottom", this.BottomMargin);
    this.HeaderMargin = points("header", this.HeaderMargin);
    this.FooterMargin = points("footer", this.FooterMargin);
  }

  SetPrintArea(area: unknown): void {
    this.printArea = [this.sheet.rangeArgument(area).area];
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    return this.printArea.length > 0 ? new RangeAreas(this.sheet, this.printArea) : null;
  }

  SetPrintTitleRows(rows: unknown): void {
    this.titleRows = this.sheet.rangeArgument(rows).GetEntireRow().area;
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.titleRows && this.sheet.rangeOf(this.titleRows);
  }

  SetPrintTitleColumns(columns: unknown): void {
    this.titleColumns = this.sheet.rangeArgument(columns).GetEntireColumn().area;
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.titleColumns && this.sheet.rangeOf(this.titleColumns);
  }
}

class HeaderFooterGroup extends WireObject {
  override readonly className = "HeaderFooterGroup";
  State = "Default";
  UseSheetMargins = true;
  UseSheetScale = true;
  readonly DefaultForAllPages = new HeaderFooter();
  readonly FirstPage = new HeaderFooter();
  readonly EvenPages = new HeaderFooter();
  readonly OddPages = new HeaderFooter();
}

class HeaderFooter extends WireObject {
  override readonly className = "HeaderFooter";
  LeftHeader = "";
  CenterHeader = "";
  RightHeader = "";
  LeftFooter = "";
  CenterFooter = "";
  RightFooter = "";
}
