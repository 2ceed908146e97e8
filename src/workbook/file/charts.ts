// Puts a plan's charts on its sheet, and at a refresh gives the ones already there new references and values; how the
// user has since made them look stays.
import type { PlannedChart } from "../plan";
import { absoluteRef, quoteSheet } from "./address";
import type { Book, SheetEntry, TableEntry } from "./book";
import { cellValue } from "./cell-xml";
import {
  chartContentType,
  chartXml,
  numberCache,
  textCache,
  type ChartData,
  type ChartRange,
} from "./chart-part";
import { officeRelationships, relationshipType } from "./relationships";
import { getCell, worksheetOrder } from "./sheet-part";
import {
  childElement,
  childElements,
  declaration,
  element,
  ensureChild,
  isElement,
  parseXml,
  type XmlElement,
} from "./xml";

const drawingContentType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const mainDrawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** Adds the chart to the sheet, or refreshes the one of that name. */
export function putChart(book: Book, entry: SheetEntry, chart: PlannedChart): void {
  const data = chartData(book, chart);
  const present = findChart(book, entry, chart.name);
  if (present === undefined) addChart(book, entry, chart, data);
  else refreshChart(book, present, chart, data);
}

/** The ranges and values of the table's columns, read from the table as it stands. */
function chartData(book: Book, chart: PlannedChart): ChartData {
  const table = book.table(chart.table);
  return {
    categories: bodyRange(book, table, chart.categories, chart.firstRows),
    series: chart.series.map(({ header, color }) => ({
      name: headerCell(book, table, header),
      values: bodyRange(book, table, header, chart.firstRows),
      color,
    })),
  };
}

function bodyRange(book: Book, table: TableEntry, header: string, rows = Infinity): ChartRange {
  const { firstRow, lastRow: end } = book.layout(table);
  const lastRow = Math.min(end, firstRow + rows - 1);
  const column = columnOf(book, table, header);
  const sheet = book.sheet(table.sheet);
  const values = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    values.push(cellValue(getCell(sheet, row, column), book.sharedStrings()));
  }
  const corners = `${absoluteRef(firstRow, column)}:${absoluteRef(lastRow, column)}`;
  return { ref: `${quoteSheet(table.sheet.name)}!${corners}`, values };
}

function headerCell(book: Book, table: TableEntry, header: string): ChartRange {
  const column = columnOf(book, table, header);
  const ref = `${quoteSheet(table.sheet.name)}!${absoluteRef(book.layout(table).range.top, column)}`;
  return { ref, values: [book.header(table.name, header)] };
}

function columnOf(book: Book, table: TableEntry, header: string): number {
  const actual = book.header(table.name, header);
  return book.layout(table).columns.find((column) => column.header === actual)?.column ?? 0;
}

/** Path of the part of the chart with that name on the sheet. */
function findChart(book: Book, entry: SheetEntry, name: string): string | undefined {
  const drawing = drawingOf(book, entry);
  if (drawing === undefined) return undefined;
  const frame = descendants(book.package.read(drawing).root, "xdr:graphicFrame").find((candidate) =>
    descendants(candidate, "xdr:cNvPr").some(({ attributes }) => attributes.name === name),
  );
  const id = frame && descendants(frame, "c:chart")[0]?.attributes["r:id"];
  return book.package.relationships(drawing).find((relationship) => relationship.id === id)?.target;
}

function drawingOf(book: Book, entry: SheetEntry): string | undefined {
  return book.package.relationships(entry.path).find(({ type }) => type === relationshipType.drawing)?.target;
}

function addChart(book: Book, entry: SheetEntry, chart: PlannedChart, data: ChartData): void {
  const path = book.package.freePath("xl/charts/chart", ".xml");
  book.package.create(path, chartContentType, chartXml(chart, data));
  const drawing = drawingOf(book, entry) ?? addDrawing(book, entry);
  const id = book.package.relate(drawing, relationshipType.chart, path);
  const { root } = book.package.edit(drawing);
  const ids = descendants(root, "xdr:cNvPr").map(({ attributes }) => Number(attributes.id));
  root.children.push(anchor(chart, id, Math.max(1, ...ids) + 1));
}

function addDrawing(book: Book, entry: SheetEntry): string {
  const path = book.package.freePath("xl/drawings/drawing", ".xml");
  const root = element("xdr:wsDr", { "xmlns:xdr": drawingNamespace, "xmlns:a": mainDrawingNamespace });
  book.package.create(path, drawingContentType, { prolog: declaration, root });
  const id = book.package.relate(entry.path, relationshipType.drawing, path);
  const worksheet = book.changeSheet(entry).document.root;
  worksheet.attributes["xmlns:r"] ??= officeRelationships;
  ensureChild(worksheet, "drawing", worksheetOrder).attributes = { "r:id": id };
  return path;
}

function anchor(chart: PlannedChart, relationshipId: string, id: number): XmlElement {
  const corner = (name: string, row: number, column: number): XmlElement =>
    element(name, {}, [
      element("xdr:col", {}, [String(column)]),
      element("xdr:colOff", {}, ["0"]),
      element("xdr:row", {}, [String(row)]),
      element("xdr:rowOff", {}, ["0"]),
    ]);
  const reference = element("c:chart", {
    "xmlns:c": chartNamespace,
    "xmlns:r": officeRelationships,
    "r:id": relationshipId,
  });
  const frame = element("xdr:graphicFrame", { macro: "" }, [
    element("xdr:nvGraphicFramePr", {}, [
      element("xdr:cNvPr", { id, name: chart.name, descr: chart.title }),
      element("xdr:cNvGraphicFramePr"),
    ]),
    element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
    element("a:graphic", {}, [element("a:graphicData", { uri: chartNamespace }, [reference])]),
  ]);
  return element("xdr:twoCellAnchor", {}, [
    corner("xdr:from", chart.row, chart.column),
    corner("xdr:to", chart.row + chart.rows, chart.column + chart.columns),
    frame,
    element("xdr:clientData"),
  ]);
}

/**
 * As in cells, the number format is the plan's: it tells the unit. Series are told apart by their order. A chart with
 * another number of series is no longer ours to fill.
 */
function refreshChart(book: Book, path: string, chart: PlannedChart, data: ChartData): void {
  const present = descendants(book.package.read(path).root, "c:ser");
  if (present.length !== data.series.length) return;
  const { root } = book.package.edit(path);
  for (const axis of descendants(root, "c:valAx")) {
    const format = childElement(axis, "c:numFmt");
    if (format !== undefined) format.attributes.formatCode = chart.numberFormat;
  }
  descendants(root, "c:ser").forEach((node, index) => {
    const wanted = data.series[index];
    if (wanted === undefined) return;
    replaceContent(node, "c:tx", textCache(wanted.name));
    replaceContent(node, "c:cat", textCache(data.categories));
    replaceContent(node, "c:val", numberCache(wanted.values, chart.numberFormat));
  });
}

function replaceContent(parent: XmlElement, name: string, xml: string): void {
  const child = childElement(parent, name);
  if (child !== undefined) child.children = [parseXml(xml).root];
}

function descendants(node: XmlElement, name: string): XmlElement[] {
  return childElements(node).flatMap((child) => [
    ...(isElement(child, name) ? [child] : []),
    ...descendants(child, name),
  ]);
}
