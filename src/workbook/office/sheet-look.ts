// How cells and sheets look and print.
import type { CellStyle, PlannedColumn, PlannedLine, PrintSetup, SheetPlan } from "../plan";
import { headerLook, totalsLook } from "../table-looks";
import { everyCell, textFormat } from "./cell-values";
import { calls, type Step } from "./steps";
import { applyValidation } from "./validation";

/** Pixels of a digit and of the padding of a column in 맑은 고딕 11, the default font of Korean Excel. */
const digitPixels = 8;
const paddingPixels = 5;
const pointsPerPixel = 0.75;
const millimetresPerCentimetre = 10;
/** Distance of page header and footer from the paper's edge, Excel's own 0.3 inches. */
const edgeCentimetres = 0.762;

/**
 * Points of a column that shows a number of characters.
 * @example columnPoints(8.375) // 54, Excel's own column of 72 pixels
 */
export function columnPoints(characters: number): number {
  return (characters * digitPixels + paddingPixels) * pointsPerPixel;
}

/** Queues a style; what the style does not name stays as it is. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { font, fill, borders } = range.format;
  if (style.numberFormat !== undefined) range.numberFormat = everyCell(style.numberFormat);
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.size !== undefined) font.size = style.size;
  if (style.color !== undefined) font.color = `#${style.color}`;
  if (style.fill !== undefined) fill.color = `#${style.fill}`;
  if (style.align !== undefined) range.format.horizontalAlignment = alignments[style.align];
  if (style.vertical !== undefined) range.format.verticalAlignment = verticals[style.vertical];
  if (style.wrap !== undefined) range.format.wrapText = style.wrap;
  if (style.top !== undefined) {
    borders.getItem("EdgeTop").style = style.top === "double" ? "Double" : "Continuous";
  }
  if (style.bottom !== undefined) borders.getItem("EdgeBottom").style = "Continuous";
}

/** Queues the look of a table's header row. */
export function applyHeaderLook(header: Excel.Range): void {
  applyStyle(header, headerLook);
}

/** Queues the look of a column's body cells, its width and what may be typed into it. */
export function applyColumnLook(body: Excel.Range, column: PlannedColumn): void {
  body.getEntireColumn().format.columnWidth = columnPoints(column.width);
  const { align, wrap } = column;
  applyStyle(body, { vertical: "center", ...(align && { align }), ...(wrap && { wrap }) });
  if (column.validation !== undefined) applyValidation(body, column.validation);
}

/** Queues the look of a column's cell in the totals row; a formula in a cell formatted as text would stay text. */
export function applyTotalsLook(cell: Excel.Range, { numberFormat, align, total }: PlannedColumn): void {
  const isFormula = total !== undefined && "formula" in total;
  applyStyle(cell, {
    ...totalsLook,
    numberFormat: isFormula && numberFormat === textFormat ? "General" : numberFormat,
    ...(align !== undefined && { align }),
  });
}

const verticals = { top: "Top", center: "Center" } as const;
const alignments = { left: "Left", center: "Center", right: "Right" } as const;

/** Queues everything of a new sheet that is not in a cell: widths, panes, gridlines, page. */
export function applySheetLook(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = plan.showGridlines;
  for (const [column, width] of Object.entries(plan.columnWidths ?? {})) {
    sheet.getCell(0, Number(column)).getEntireColumn().format.columnWidth = columnPoints(width);
  }
  for (const [row, points] of Object.entries(plan.rowHeights ?? {})) {
    sheet.getCell(Number(row), 0).getEntireRow().format.rowHeight = points;
  }
  for (const { row, column, rows, columns } of plan.merges ?? []) {
    sheet.getRangeByIndexes(row, column, rows, columns).merge();
  }
  freeze(sheet, plan.frozen ?? { rows: 0, columns: 0 });
  applyPrintSetup(sheet, plan.print);
}

/** Shows or hides, and sizes, the rows and columns in which named cells stand. Sizing a hidden one would show it. */
export function lineStep(lines: readonly PlannedLine[]): Step {
  return calls(lines.length * 5, (workbook) => {
    for (const { kind, name, hidden, size } of lines) {
      const cell = workbook.names.getItem(name).getRange();
      if (kind === "row") {
        const row = cell.getEntireRow();
        row.format.rowHeight = size;
        row.rowHidden = hidden;
      } else {
        const column = cell.getEntireColumn();
        column.format.columnWidth = columnPoints(size);
        column.columnHidden = hidden;
      }
    }
  });
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function applyPrintSetup(sheet: Excel.Worksheet, print: PrintSetup): void {
  const margin = print.margin / millimetresPerCentimetre;
  const edge = Math.min(margin, edgeCentimetres);
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  sheet.pageLayout.zoom = {
    horizontalFitToPages: print.fitWidth,
    ...(print.fitHeight > 0 && { verticalFitToPages: print.fitHeight }),
  };
  sheet.pageLayout.centerHorizontally = true;
  sheet.pageLayout.setPrintMargins("Centimeters", {
    ...{ top: margin, bottom: margin, left: margin, right: margin },
    ...{ header: edge, footer: edge },
  });
  if (print.titleRows === undefined) return;
  const [first, last] = print.titleRows;
  sheet.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
}
