// A chart as a part of its own: bars or lines over columns of a table, with the values it shows kept beside the
// references, since nothing recalculates in Protected View. Fills differ by pattern too: reports are printed in black.
import type { Cell } from "../../records/cell";
import type { PlannedChart } from "../plan";
import { declaration, escapeAttribute, escapeText } from "./xml";

export interface ChartRange {
  /** Absolute A1 reference with its sheet; a chart cannot hold structured references. */
  ref: string;
  values: readonly Cell[];
}

export interface ChartSeries {
  name: ChartRange;
  values: ChartRange;
  color: string;
}

export interface ChartData {
  categories: ChartRange;
  series: readonly ChartSeries[];
}

/** Content type of a chart part. */
export const chartContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

const patterns = ["solid", "wdUpDiag", "pct20", "dkHorz"] as const;
const dashes = ["solid", "dash", "sysDot", "lgDashDot"] as const;
const markers = ["circle", "square", "triangle", "diamond"] as const;
const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;

/** The chart part's text. */
export function chartXml(chart: PlannedChart, data: ChartData): string {
  const series = data.series.map((one, index) => seriesXml(chart, data.categories, one, index)).join("");
  return `${declaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(chart, series)}${axesXml(chart)}</c:plotArea>${legendXml(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr></c:chartSpace>`;
}

function titleXml(title: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="ko-KR" sz="1200" b="1"/><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function plotXml({ kind }: PlannedChart, series: string): string {
  const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
  if (kind === "line") {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const grouping = kind === "stacked-bar" ? "stacked" : "clustered";
  const overlap = kind === "stacked-bar" ? '<c:overlap val="100"/>' : "";
  return `<c:barChart><c:barDir val="col"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${overlap}${axes}</c:barChart>`;
}

function seriesXml(chart: PlannedChart, categories: ChartRange, series: ChartSeries, index: number): string {
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textCache(series.name)}</c:tx>`;
  const data = `<c:cat>${textCache(categories)}</c:cat><c:val>${numberCache(series.values, chart.numberFormat)}</c:val>`;
  if (chart.kind === "line")
    return `<c:ser>${head}${lineLook(series.color, index)}${data}<c:smooth val="0"/></c:ser>`;
  return `<c:ser>${head}${barLook(series.color, index)}<c:invertIfNegative val="0"/>${data}</c:ser>`;
}

function barLook(color: string, index: number): string {
  const pattern = patterns[index % patterns.length] ?? "solid";
  const fill =
    pattern === "solid"
      ? `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`
      : `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${color}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
  return `<c:spPr>${fill}<a:ln w="9525"><a:solidFill><a:srgbClr val="404040"/></a:solidFill></a:ln></c:spPr>`;
}

function lineLook(color: string, index: number): string {
  const dash = dashes[index % dashes.length] ?? "solid";
  const marker = markers[index % markers.length] ?? "circle";
  return `<c:spPr><a:ln w="22225"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:prstDash val="${dash}"/></a:ln></c:spPr><c:marker><c:symbol val="${marker}"/><c:size val="6"/></c:marker>`;
}

function axesXml({ numberFormat }: PlannedChart): string {
  const format = escapeAttribute(numberFormat);
  const common = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>';
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/>${common}<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${valueAxis}"/>${common}<c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function legendXml({ series }: PlannedChart): string {
  return series.length < 2 ? "" : '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
}

/** A `c:strRef`; blank cells have no point. */
export function textCache({ ref, values }: ChartRange): string {
  const points = values.map((value, index) => point(index, value === null ? null : String(value))).join("");
  return `<c:strRef><c:f>${escapeText(ref)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
}

/** A `c:numRef`; cells that are no number (`-`, `…`) have no point. */
export function numberCache({ ref, values }: ChartRange, numberFormat: string): string {
  const points = values.map((value, index) => point(index, typeof value === "number" ? String(value) : null));
  return `<c:numRef><c:f>${escapeText(ref)}</c:f><c:numCache><c:formatCode>${escapeText(numberFormat)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

function point(index: number, value: string | null): string {
  return value === null ? "" : `<c:pt idx="${index}"><c:v>${escapeText(value)}</c:v></c:pt>`;
}
